import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { writeSite } from '../../scripts/site.mjs';
import { expect, test } from './fixtures.js';

const pages = readdirSync('examples', { recursive: true })
  .map((file) => String(file).replaceAll('\\', '/'))
  // The apps of frameworks are built, and tested, by themselves.
  .filter((file) => file.endsWith('.html') && !file.startsWith('frameworks/'))
  .sort();

/** Keeps what a page, or one in a frame of it, complains of. */
async function listen(page: Page): Promise<readonly string[]> {
  const complaints: string[] = [];
  const note = (text: string): void => void complaints.push(`${page.url()}: ${text}`);
  page.on('pageerror', (error) => note(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') note(message.text());
  });
  page.on('requestfailed', (request) => {
    // A page that is left while it still asks for something has not failed.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') note(request.url());
  });
  page.on('response', (response) => {
    if (response.status() >= 400) note(`${response.status()} ${response.url()}`);
  });
  await page.exposeFunction('refused', note);
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) =>
      (window as unknown as { refused(text: string): void }).refused(
        `${event.violatedDirective} ${event.blockedURI}`,
      ),
    );
  });
  return complaints;
}

test('every page of the examples is free of errors, also when its chat is opened', async ({
  page,
  site,
}) => {
  const complaints = await listen(page);
  const chat = page.locator('web1on1-chat').first();
  for (const file of pages) {
    await page.goto(`${site.url}/${file}`);
    if ((await chat.count()) === 0) continue;
    // By script, because that is not remembered on the next page.
    await chat.evaluate((element) => (element as HTMLElement & { show(): void }).show());
    await expect(chat.locator('[part~=input]')).toBeVisible();
  }
  expect(complaints).toEqual([]);
});

test('every page is free of errors as a site without a server, below any path', async ({
  page,
  site,
}, testInfo) => {
  const folder = testInfo.outputPath('site');
  writeSite(folder);
  const base = `${site.url}/any/path/`;
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  page.on('websocket', (socket) => asked.push(socket.url()));
  await page.route(`${base}**`, (route) => {
    const { pathname } = new URL(route.request().url());
    const file = join(folder, pathname.slice('/any/path/'.length)).replace(/\/$/, '/index.html');
    return existsSync(file) ? route.fulfill({ path: file }) : route.fulfill({ status: 404 });
  });
  const complaints = await listen(page);
  for (const file of pages) {
    await page.goto(base + file);
    // This one goes on to ask for something when it is there.
    if (file === 'configurator/index.html') await page.locator('html[data-ready]').waitFor();
  }
  expect(complaints).toEqual([]);
  expect(asked.filter((url) => !url.startsWith(base) && !/^(blob|data):/.test(url))).toEqual([]);
});

test('the index leads to every example', async ({ page, site }) => {
  await page.goto(`${site.url}/`);
  const links = await page
    .getByRole('link')
    .evaluateAll((all) =>
      all.map((link) => new URL((link as HTMLAnchorElement).href).pathname.slice(1)),
    );
  const folders = pages.filter((file) => /^[^/]+\/index\.html$/.test(file));
  expect(links.sort()).toEqual(folders.map((file) => file.replace('index.html', '')));
});
