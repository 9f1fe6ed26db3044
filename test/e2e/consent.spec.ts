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
    const { widget_uuid: uuid } = await chat.stored();
    expect(uuid).toBeTruthy();
    await page.reload();
    await expect(chat.launcher).toBeVisible();
    await expect.poll(() => consent(chat)).toBe('granted');
    expect(await chat.stored()).toMatchObject({ widget_uuid: uuid });

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

test('what another tab keeps for itself goes with the visitor, too', async ({
  page,
  context,
  chat,
  site,
}) => {
  const address = site.page('one.html', 'transport="local" server="/chat" storage="session"');
  await page.goto(address);
  await chat.open();
  const other = new Chat(await context.newPage());
  await other.page.goto(address);
  await other.open();
  await other.send('Something private');
  await other.input.fill('half a');
  const kept = () => other.page.evaluate(() => JSON.stringify(sessionStorage));
  await expect.poll(kept).toContain('half a');
  const result = await chat.element.evaluate((element) =>
    (element as HTMLElement & { forget(): Promise<unknown> }).forget(),
  );
  expect(result).toEqual({ complete: true, remaining: [] });
  await expect.poll(kept).not.toContain('half a');
  expect(await kept()).not.toContain('Something private');
  await expect(other.own('Something private')).toBeHidden();
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

test('what a site puts into the chat is there when its script cannot run', async ({
  page,
  site,
}) => {
  await page.route('**/dist/cdn/**', (route) => route.abort());
  await page.goto(site.page('one.html', 'transport="local"'));
  await page.locator('web1on1-chat').evaluate((element) => element.append('Call us: 555 0100'));
  await expect(page.getByText('Call us: 555 0100')).toBeVisible();
});
