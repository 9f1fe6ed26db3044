import type { Locator, Page } from '@playwright/test';
import type { Agent } from '../e2e/agent.js';
import { expect, test } from './fixtures.js';

/** Follows a link of the app's own. */
async function goTo(page: Page, name: 'Home' | 'About'): Promise<void> {
  await page.getByRole('link', { name }).click();
  await expect(page.getByRole('heading', { name, exact: true })).toBeVisible();
}

/** What the desk says of the visit: the app's `metadata`. */
function factPage(agent: Agent): Locator {
  return agent.about.locator('dt:text-is("page") + dd');
}

test('an attribute is heeded', async ({ page, chat }) => {
  await page.goto('/');
  await chat.open();
  await expect(chat.element.locator('[part~="title"]')).toHaveText('Ask us');
});

test('an object reaches the other side, as a property does', async ({ page, chat, sitDown }) => {
  await page.goto('/');
  await chat.open();
  await chat.send('Where am I?');
  const agent = await sitDown();
  await agent.choose('Where am I?');
  await expect(factPage(agent)).toHaveText('/');
});

test('an object in its place reaches the other side, too', async ({ page, chat, sitDown }) => {
  await page.goto('/');
  await chat.open();
  await chat.send('Where am I now?');
  const agent = await sitDown();
  await agent.choose('Where am I now?');
  await goTo(page, 'About');
  await expect(factPage(agent)).toHaveText('/about');
});

test('an event is heard', async ({ page, chat, sitDown }) => {
  await page.goto('/');
  await chat.open();
  await chat.send('Anybody there?');
  await chat.closeButton.click();
  const agent = await sitDown();
  await agent.choose('Anybody there?');
  await agent.answer('I am.');
  await expect(page.locator('output')).toHaveText('1');
  await chat.open();
  await expect(page.locator('output')).toHaveText('0');
});

test('another page of the app has the same conversation, open, with what was being written', async ({
  page,
  chat,
}) => {
  await page.goto('/');
  await chat.open();
  await chat.send('Before the way');
  await chat.input.fill('Not finished');
  const isThere = async (): Promise<void> => {
    await expect(chat.panel).toBeVisible();
    await expect(chat.own('Before the way')).toHaveCount(1);
    await expect(chat.input).toHaveValue('Not finished');
  };
  await goTo(page, 'About');
  await isThere();
  await page.goBack();
  await expect(page.getByRole('heading', { name: 'Home' })).toBeVisible();
  await isThere();
});

test('a chat that is taken out and put back has the same conversation, and goes on with it', async ({
  page,
  chat,
  sitDown,
}) => {
  await page.goto('/');
  await chat.open();
  await chat.send('Before the pause');
  await page.getByRole('button', { name: 'Remove the chat' }).click();
  await expect(chat.element).toHaveCount(0);
  await page.getByRole('button', { name: 'Bring the chat back' }).click();
  await expect(chat.panel).toBeVisible();
  await expect(chat.own('Before the pause')).toHaveCount(1);

  const agent = await sitDown();
  await agent.choose('Before the pause');
  await agent.answer('Welcome back.');
  await expect(chat.bubble('Welcome back.')).toHaveCount(1);
  await chat.send('After the pause');
  await expect(agent.bubble('After the pause')).toBeVisible();
});
