import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures.js';

const ATTRIBUTES = 'transport="local" server="/chat"';

/** How many stops there may be on the way to anything. */
const FAR = 40;

const hasFocus = (target: Locator): Promise<boolean> =>
  target.evaluate((element) => {
    const root = element.getRootNode();
    return (
      (root instanceof ShadowRoot || root instanceof Document) && root.activeElement === element
    );
  });

/** Goes to a control as somebody does who has no mouse, in the order of the page or against it. */
async function goTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await expect(target).toBeVisible();
  for (let i = 0; i < FAR && !(await hasFocus(target)); i++) await page.keyboard.press(key);
  await expect(target).toBeFocused();
}

async function press(page: Page, target: Locator, key?: 'Tab' | 'Shift+Tab'): Promise<void> {
  await goTo(page, target, key);
  await page.keyboard.press('Enter');
}

test.describe('with the keyboard alone, a visitor', () => {
  test('dismisses the teaser, opens, folds, unfolds and closes', async ({ page, chat, site }) => {
    await page.goto(
      site.page('one.html', 'transport="local" eyecatcher="Questions?" eyecatcher-after="0"'),
    );
    await press(page, chat.eyecatcherClose);
    await expect(chat.eyecatcher).toBeHidden();
    await expect(chat.launcher).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(chat.input).toBeFocused();
    await press(page, chat.foldButton, 'Shift+Tab');
    await expect(chat.input).toBeHidden();
    await expect(chat.foldButton).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(chat.input).toBeVisible();
    await press(page, chat.closeButton);
    await expect(chat.panel).toBeHidden();
    await expect(chat.launcher).toBeFocused();
  });

  test('answers the questions that come first, sends a picture of a mood and a file', async ({
    page,
    chat,
    agent,
    site,
  }) => {
    await page.goto(site.page('one.html', `${ATTRIBUTES} prechat emoji file-upload`));
    await press(page, chat.launcher);
    const form = chat.element.getByRole('region', { name: 'Before we start' });
    await goTo(page, form.getByLabel('Your name'));
    await page.keyboard.type('Robin');
    await page.keyboard.press('Tab');
    await page.keyboard.type('robin@keys.example');
    await page.keyboard.press('Enter');
    await expect(chat.input).toBeFocused();

    await page.keyboard.type('We saw a ');
    await press(page, chat.button('Insert an emoji'));
    await expect(chat.element.getByRole('searchbox', { name: 'Search emoji' })).toBeFocused();
    await page.keyboard.type('fox');
    await press(page, chat.button('fox'));
    await expect(chat.input).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(chat.own('We saw a 🦊')).toContainText(/Sent|Seen/);

    const choosing = page.waitForEvent('filechooser');
    await press(page, chat.button('Attach files'));
    await (
      await choosing
    ).setFiles({ name: 'fox.txt', mimeType: 'text/plain', buffer: Buffer.from('a fox') });
    await goTo(page, chat.input, 'Shift+Tab');
    await page.keyboard.press('Enter');
    await agent.choose('fox.txt');
    await expect(agent.log.getByRole('link', { name: /fox\.txt/ })).toBeVisible();
  });

  test('chooses an answer, fills in a form, and looks at a picture', async ({
    page,
    chat,
    agent,
    site,
  }) => {
    await page.goto(site.page('one.html', ATTRIBUTES));
    await press(page, chat.launcher);
    await expect(chat.input).toBeFocused();
    await page.keyboard.type('Which tent?');
    await page.keyboard.press('Enter');
    await agent.choose('Which tent?');

    await agent.sample('Quick replies');
    const reply = chat.element.locator('[part~=quick-reply]').first();
    const chosen = (await reply.innerText()).trim();
    await press(page, reply, 'Shift+Tab');
    await expect(chat.own(chosen)).toBeVisible();

    await agent.sample('Form');
    const form = chat.element.locator('[part~=form]').last();
    const fields = form.locator('input, select');
    await goTo(page, fields.first());
    for (const [nth, field] of (await fields.all()).entries()) {
      if (nth > 0) await goTo(page, field);
      const isSelect = await field.evaluate((it) => it instanceof HTMLSelectElement);
      const isEmail = (await field.getAttribute('type')) === 'email';
      if (isSelect) await page.keyboard.press('ArrowDown');
      else await page.keyboard.type(isEmail ? 'robin@keys.example' : 'Robin');
    }
    await press(page, form.getByRole('button'));
    await expect(agent.log).toContainText('robin@keys.example');

    await agent.sample('Picture, uploaded');
    await press(page, chat.button('Show picture: Picture'), 'Shift+Tab');
    const viewer = chat.element.getByRole('dialog', { name: 'Picture' });
    await expect(viewer).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(viewer).toHaveCount(0);
    await expect(chat.button('Show picture: Picture')).toBeFocused();
  });

  test('ends the conversation and takes everything with him', async ({ page, chat, site }) => {
    await page.goto(site.page('one.html', ATTRIBUTES));
    await press(page, chat.launcher);
    await expect(chat.input).toBeFocused();
    await page.keyboard.type('Forget me');
    await page.keyboard.press('Enter');
    await expect(chat.own('Forget me')).toContainText(/Sent|Seen/);
    await press(page, chat.button('Options'), 'Shift+Tab');
    const erase = chat.element.getByRole('menuitem', { name: 'End chat and delete data' });
    for (let i = 0; i < FAR && !(await hasFocus(erase)); i++)
      await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    const question = chat.element.getByRole('group', { name: /^End this chat/ });
    await expect(question.getByRole('button', { name: 'Cancel' })).toBeFocused();
    await press(page, question.getByRole('button').first(), 'Shift+Tab');
    await expect(chat.element.getByText('The chat data in this browser has been')).toBeVisible();
    await expect(chat.bubble('Forget me')).toHaveCount(0);
  });
});
