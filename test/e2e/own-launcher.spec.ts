import { expect, test } from './fixtures.js';

test.describe('a launcher of the page’s own', () => {
  const failures: string[] = [];
  test.beforeEach(({ page }) => {
    failures.length = 0;
    page.on('pageerror', (error) => failures.push(String(error)));
    page.on('console', (message) => failures.push(message.text()));
  });
  test.afterEach(() => expect(failures).toEqual([]));

  test('opens and closes the chat, once a press, and a link opens it instead of leading away', async ({
    page,
    chat,
    site,
  }) => {
    await page.goto(`${site.url}/`);
    await page.getByRole('link', { name: 'A launcher of your own' }).click();
    await expect(chat.element).toBeAttached();
    await expect(chat.launcher).toBeHidden();
    const toggle = page.getByRole('button', { name: 'Chat', exact: true });
    await toggle.click();
    await expect(chat.input).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(chat.panel).toBeHidden();
    await expect(toggle).toBeFocused();
    await page.getByRole('link', { name: 'Write to us' }).click();
    await expect(chat.input).toBeVisible();
    await expect(page).toHaveURL(/own-launcher/);
    await toggle.click();
    await expect(chat.panel).toBeHidden();
  });

  test('is not needed where the chat is a column of the page', async ({ page, chat, site }) => {
    await page.goto(`${site.url}/own-launcher/column.html`);
    await expect(chat.input).toBeVisible();
    await expect(chat.launcher).toBeHidden();
    const box = (selector: string): Promise<unknown> =>
      page.locator(selector).evaluate((element) => [element.clientWidth, element.clientHeight]);
    expect(await box('aside > web1on1-chat')).toEqual(await box('aside'));
    await chat.send('In a column');
    await page.getByRole('link', { name: 'the other page' }).click();
    await expect(chat.bubble('In a column')).toBeVisible();
  });
});
