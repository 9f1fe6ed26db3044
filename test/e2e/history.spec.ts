import { readFile } from 'node:fs/promises';
import type { Locator } from '@playwright/test';
import { expect, test } from './fixtures.js';

const ATTRIBUTES = 'transport="local" server="/chat"';

const lines = (word: string, count: number): string[] =>
  Array.from({ length: count }, (_, i) => `${word} ${i + 1}.`);

const topOf = async (locator: Locator): Promise<number> =>
  Math.round((await locator.boundingBox())?.y ?? NaN);

test('two conversations are listed, older pages come without moving what is read, and all can be saved', async ({
  page,
  chat,
  agent,
  site,
  outside,
}) => {
  await page.goto(site.page('one.html', ATTRIBUTES));
  await chat.open();
  await chat.send('Tell me the whole story');
  await agent.choose('Tell me the whole story');
  await agent.recite(lines('Verse', 130));
  await expect(chat.bubble('Verse 130.')).toBeInViewport();

  await chat.choose('New conversation');
  await expect(chat.messages).toHaveCount(0);
  await chat.send('Something else now');
  await expect(agent.page.locator('.list button', { hasText: 'Something else now' })).toBeVisible();
  await agent.answer('That was the story.');
  await chat.choose('Conversations');
  const list = chat.element.locator('.conversation-list');
  await expect(list.getByRole('button')).toHaveText([
    /That was the story\..*Unread messages: 1/s,
    /Something else now/,
  ]);
  await list.getByRole('button', { name: /That was the story/ }).click();
  await expect(chat.bubble('That was the story.')).toBeInViewport();
  await expect(chat.bubble('Something else now')).toHaveCount(0);

  // What this device holds now is one page of the service; the rest is asked for on the way up.
  const stream = chat.element.getByRole('log');
  const first = chat.own('Tell me the whole story');
  await expect(chat.bubble('Verse 81.')).toHaveCount(0);
  await site.faults({ set: { latencyMs: 2_500 } });
  await expect(async () => {
    await stream.press('Home');
    await expect(chat.button('Loading earlier messages…')).toBeInViewport({ timeout: 500 });
  }).toPass();
  await expect.poll(() => stream.evaluate((log) => log.scrollTop)).toBe(0);
  const read = chat.bubble('Verse 84.');
  const before = await topOf(read);
  await expect(chat.bubble('Verse 81.')).toHaveCount(1);
  expect(await topOf(read)).toBe(before);
  await site.faults({ set: {} });
  await expect(async () => {
    await stream.press('Home');
    await expect(first).toBeInViewport({ timeout: 500 });
  }).toPass();
  await expect(chat.button('Show earlier messages')).toBeHidden();

  const saving = page.waitForEvent('download');
  await chat.choose('Save conversation as text');
  const saved = await saving;
  expect(saved.suggestedFilename()).toMatch(/^chat-\d{4}-\d\d-\d\d\.txt$/);
  const text = await readFile(await saved.path(), 'utf8');
  expect(text).toMatch(/You:\n {4}Tell me the whole story\n/);
  expect(text).toMatch(/Sam:\n {4}Verse 1\.\n/);
  expect(text.match(/Verse \d+\.$/gm)).toHaveLength(130);
  expect(text).not.toContain('Something else now');
  expect(outside).toEqual([]);
});

test('what comes while the visitor reads further up is counted at the way down, and moves nothing', async ({
  page,
  chat,
  agent,
  site,
}) => {
  await page.goto(site.page('one.html', ATTRIBUTES));
  await chat.open();
  await chat.send('I read slowly');
  await agent.choose('I read slowly');
  await agent.recite(lines('Note', 20));
  await expect(chat.bubble('Note 20.')).toBeInViewport();
  const jump = chat.element.locator('[part~="jump-button"]');
  await expect(jump).toBeHidden();
  const read = chat.bubble('Note 5.');
  await read.scrollIntoViewIfNeeded();
  await expect(jump).toBeVisible();
  const before = await topOf(read);
  await agent.recite(lines('News', 3));
  await expect(jump).toHaveAccessibleName('Jump to new messages: 3');
  await expect(jump).toHaveText('3');
  expect(await topOf(read)).toBe(before);
  await expect(agent.log.getByText('· Sent')).toBeVisible();
  await jump.click();
  await expect(chat.bubble('News 3.')).toBeInViewport();
  await expect(jump).toBeHidden();
  await expect(agent.log.getByText('· Seen')).toBeVisible();

  await chat.closeButton.click();
  await agent.recite(lines('Reminder', 2));
  await expect(chat.badge).toHaveText('2');
  await chat.open();
  const separator = chat.element.getByText('New messages', { exact: true });
  await expect(separator).toBeInViewport();
  expect(await topOf(separator)).toBeGreaterThan(await topOf(chat.bubble('News 3.')));
  expect(await topOf(separator)).toBeLessThan(await topOf(chat.bubble('Reminder 1.')));
  await expect(chat.badge).toBeHidden();
});
