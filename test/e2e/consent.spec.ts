import { Chat, expect, test } from './fixtures.js';

const TOOLS = ['cookiebot', 'onetrust', 'klaro', 'google'] as const;

for (const tool of TOOLS) {
  test(`${tool} decides what the chat may store, on this page, the next and in another tab`, async ({
    page,
    context,
    chat,
    site,
  }) => {
    const address = `${site.url}/consent/${tool}.html`;
    const consent = (of: Chat) =>
      of.element.evaluate((e) => (e as HTMLElement & { consent: string }).consent);
    await page.goto(address);
    await expect(chat.launcher).toBeVisible();
    expect(await consent(chat)).toBe('denied');
    expect(await chat.stored()).toEqual({});

    await page.getByRole('button', { name: /^Accept/ }).click();
    await expect.poll(() => consent(chat)).toBe('granted');
    expect(Object.keys(await chat.stored())).toContain('widget_uuid');
    await page.reload();
    await expect(chat.launcher).toBeVisible();
    await expect.poll(() => consent(chat)).toBe('granted');

    const other = new Chat(await context.newPage());
    await other.page.goto(address);
    await expect.poll(() => consent(other)).toBe('granted');
    await page.getByRole('button', { name: 'Decline' }).click();
    await expect.poll(() => consent(chat)).toBe('denied');
    await expect.poll(() => consent(other)).toBe('denied');
    expect(await chat.stored()).toEqual({});
  });
}

test('a privacy page says what the shop’s chat stores, in the page’s language, and deletes it', async ({
  page,
  chat,
  site,
}) => {
  await page.goto(`${site.url}/shop/`);
  await chat.open();
  await chat.input.fill('half a');
  await page.goto(`${site.url}/shop/privacy.html`);
  const statement = page.locator('web1on1-cookie-statement');
  await expect(statement.getByRole('rowheader', { name: 'widget_uuid' })).toHaveCount(2);
  await statement.getByRole('button', { name: 'Delete my chat data' }).click();
  await expect(statement.getByText('Delete everything that the chat has stored')).toBeFocused();
  await statement.getByRole('button', { name: 'Delete', exact: true }).click();
  await expect(statement.getByText('has been deleted from this browser')).toBeVisible();
  await expect(statement.getByText('Nothing of the chat is stored')).toBeVisible();
  expect(await chat.stored()).toEqual({});
  await expect(chat.input).toHaveValue('');
});

test('a statement is there without a chat, and without its script', async ({ page, site }) => {
  const body = `<web1on1-cookie-statement integration-id="abc"><p>Words of the site.</p></web1on1-cookie-statement>`;
  const address = site.file(
    'privacy.html',
    `<!doctype html><html lang="en"><title>Privacy</title>${body}<script type="module" src="/dist/cdn/web1on1-chat.js"></script></html>`,
    { 'content-type': 'text/html; charset=utf-8' },
  );
  await page.goto(address);
  await expect(page.getByText('abc.sessionToken')).toBeVisible();
  await expect(page.getByText('There is no chat on this page')).toBeVisible();

  await page.route('**/dist/cdn/**', (route) => route.abort());
  await page.goto(address);
  await expect(page.getByText('Words of the site.')).toBeVisible();
});
