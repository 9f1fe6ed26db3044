import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { type Chat, expect, type Site, test } from './fixtures.js';

const SCRIPT = '/dist/cdn/web1on1-chat.js';
const ATTRIBUTES = 'transport="local" emoji';

/** What the page's developer is told, and how often the script itself is asked for. */
function watch(page: Page): { said: string[]; fetched: string[] } {
  const said: string[] = [];
  const fetched: string[] = [];
  page.on('pageerror', (error) => said.push(String(error)));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) said.push(message.text());
  });
  page.on('request', (request) => {
    const { pathname, search } = new URL(request.url());
    if (pathname.endsWith('/web1on1-chat.js')) fetched.push(pathname + search);
  });
  return { said, fetched };
}

/** All that goes from one file of the chat to another: what is asked, sent, drawn, and put away. */
async function useAll(page: Page, chat: Chat): Promise<void> {
  await chat.open();
  await chat.send('Can you hear me?');
  await chat.button('Insert an emoji').click();
  await chat.element.getByRole('searchbox', { name: 'Search emoji' }).fill('fox');
  await chat.button('fox').click();
  await expect(chat.input).toHaveValue('🦊');
  await chat.input.press('Enter');
  await expect(chat.own('🦊')).toBeVisible();
  await expect(chat.input).toHaveValue('');
  await chat.foldButton.click();
  await expect(chat.input).toBeHidden();
  await chat.foldButton.click();
  await expect(chat.input).toBeVisible();
  await chat.closeButton.click();
  await expect(chat.panel).toBeHidden();
  await expect(chat.element).toHaveJSProperty('open', false);
  await page.keyboard.press('Enter');
  await expect(chat.input).toBeVisible();
}

/** The script under another address, from which the server sends on to where it is. */
async function redirect(page: Page, from: string, to: string): Promise<void> {
  await page.route(`**${from}`, (route) =>
    route.fulfill({ status: 302, headers: { location: to } }),
  );
}

test.describe('the script works, and is fetched once, where its address', () => {
  test('has a query, as content management systems add one', async ({ page, chat, site }) => {
    const { said, fetched } = watch(page);
    await page.goto(site.page('one.html', ATTRIBUTES, { script: `${SCRIPT}?ver=1` }));
    await useAll(page, chat);
    expect(said).toEqual([]);
    expect(fetched).toEqual([`${SCRIPT}?ver=1`]);
  });

  test('leads to another one', async ({ page, chat, site }) => {
    const { said, fetched } = watch(page);
    await redirect(page, '/latest/web1on1-chat.js', `${SCRIPT}?from=latest`);
    await page.goto(site.page('one.html', ATTRIBUTES, { script: '/latest/web1on1-chat.js' }));
    await useAll(page, chat);
    expect(said).toEqual([]);
    expect(fetched).toEqual(['/latest/web1on1-chat.js', `${SCRIPT}?from=latest`]);
  });
});

test.describe('a script that the page asks for twice, by different addresses,', () => {
  const pageWith = (site: Site, first: string, second: string): string => {
    const head = `<script type="module" src="${first}"></script>`;
    return site.page('one.html', ATTRIBUTES, { head, script: second });
  };

  for (const [first, second] of [
    [`${SCRIPT}?ver=1`, SCRIPT],
    [SCRIPT, `${SCRIPT}?ver=1`],
    [`${SCRIPT}?ver=1`, `${SCRIPT}?ver=2`],
  ] as const) {
    test(`works, and the page's developer hears of it: ${first}, then ${second}`, async ({
      page,
      chat,
      site,
    }) => {
      const { said, fetched } = watch(page);
      await page.goto(pageWith(site, first, second));
      await useAll(page, chat);
      expect(said).toEqual(['<web1on1-chat>: the script is here twice.']);
      expect(fetched).toEqual([first, second]);
    });
  }
});

test('what the cookie statement is drawn with comes from whichever address its script has', async ({
  page,
  site,
}) => {
  const { said, fetched } = watch(page);
  const body = '<web1on1-cookie-statement></web1on1-cookie-statement>';
  await page.goto(site.page('one.html', ATTRIBUTES, { body, script: `${SCRIPT}?ver=1` }));
  await expect(page.locator('web1on1-cookie-statement').getByRole('table').first()).toBeVisible();
  expect(said).toEqual([]);
  expect(fetched).toEqual([`${SCRIPT}?ver=1`]);
});

test('no file of the build names the address of the script', () => {
  const apart = /^(web1on1-chat|web1on1-chat\.single|compat)\.js$/;
  const files = readdirSync('dist/cdn', { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.js') && !apart.test(file),
  );
  expect(files.length).toBeGreaterThan(20);
  const naming = files.filter((file) =>
    /["']\.{1,2}\/web1on1-chat\.js/.test(readFileSync(join('dist/cdn', file), 'utf8')),
  );
  expect(naming).toEqual([]);
});
