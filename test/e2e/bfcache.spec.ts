import type { Page } from '@playwright/test';
import { findBrowsers } from '../../scripts/find-browsers.mjs';
import { Agent } from './agent.js';
import { expect, test } from './fixtures.js';

const chromium = findBrowsers().chromium?.executable;

// The browser without windows keeps no pages.
test.use({
  launchOptions: async ({ launchOptions }, use) =>
    use({
      ...launchOptions,
      ...(chromium && { executablePath: chromium }),
      ignoreDefaultArgs: ['--disable-back-forward-cache'],
    }),
});

/** Goes back, to the very page that was left and not to a new one. */
async function goBackToKeptPage(page: Page): Promise<void> {
  // Asked, a page that is still frozen would run script, for which Chromium throws it away.
  const back = page.waitForEvent('console', (message) => message.text().startsWith('back'));
  // A page that comes back does not load again.
  await page.goBack({ waitUntil: 'commit' });
  expect((await back).text()).toBe('back as it was left');
  await expect(page).toHaveURL(/one/);
}

/** All that the conversation has stored, as one text. */
function inDatabase(page: Page): Promise<string> {
  return page.evaluate(
    () =>
      new Promise<string>((resolve, reject) => {
        const opening = indexedDB.open('web1on1-chat');
        opening.onerror = () => reject(new Error('no database'));
        opening.onsuccess = () => {
          const database = opening.result;
          const all = database.transaction('keyval').objectStore('keyval').getAll();
          all.onsuccess = () => {
            database.close();
            resolve(JSON.stringify(all.result));
          };
        };
      }),
  );
}

test.beforeEach(async ({ page }) => {
  await page.addInitScript(() => {
    let sockets = 0;
    window.WebSocket = new Proxy(WebSocket, {
      construct(socket, args: [string]) {
        Object.assign(window, { __sockets: ++sockets });
        return new socket(...args);
      },
    });
    window.addEventListener('pageshow', ({ persisted }) => {
      const [load] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
      if (persisted) {
        console.info('back as it was left');
      } else if (load?.type === 'back_forward') {
        console.info('back anew', JSON.stringify(Reflect.get(load, 'notRestoredReasons')));
      }
    });
  });
});

test('a page that comes back as it was left reconnects once, and has what it missed', async ({
  page,
  chat,
  site,
  browser,
}) => {
  const attributes = 'transport="local" server="/chat"';
  site.page('two.html', attributes);
  await page.goto(site.page('one.html', attributes));
  await chat.open();
  await chat.send('I come back');
  await page.getByRole('link', { name: 'Two' }).click();
  await expect(page).toHaveURL(/two/);
  await chat.connected();
  const agent = await Agent.at(site.url, browser);
  await agent.choose('I come back');
  await agent.answer('While you were away');
  await expect(chat.bubble('While you were away')).toBeVisible();
  await chat.input.fill('Written on the second page');
  await expect.poll(() => inDatabase(page)).toContain('Written on the second page');

  await goBackToKeptPage(page);
  await expect(chat.panel).toBeVisible();
  await expect(chat.bubble('While you were away')).toHaveCount(1);
  await expect(chat.input).toHaveValue('Written on the second page');
  await chat.connected();
  await chat.send('Here I am again');
  await expect(agent.bubble('Here I am again')).toHaveCount(1);
  expect(await page.evaluate(() => Reflect.get(window, '__sockets') as unknown)).toBe(2);
  await agent.leave();
});

test('a chat within this browser is kept and goes on, too', async ({ page, chat, site }) => {
  site.page('two.html', 'transport="local"');
  await page.goto(site.page('one.html', 'transport="local"'));
  await chat.open();
  await chat.send('On the first page');
  await page.getByRole('link', { name: 'Two' }).click();
  await expect(page).toHaveURL(/two/);
  await chat.send('On the second page');
  await goBackToKeptPage(page);
  await expect(chat.bubble('On the second page')).toHaveCount(1);
});

test('what the visitor did meanwhile holds on the page that comes back', async ({
  page,
  chat,
  site,
}) => {
  site.page('two.html', 'transport="local" auto-open open-after="0.2"');
  // What the browser still owes a page when it is left, makes it throw the page away.
  const atRest = page.waitForResponse(/\/extras-/);
  await page.goto(site.page('one.html', 'transport="local" auto-open open-after="0.2"'));
  await expect(chat.input).toBeVisible();
  await atRest;
  await chat.connected();
  await page.getByRole('link', { name: 'Two' }).click();
  await expect(page).toHaveURL(/two/);
  await chat.open();
  await chat.closeButton.click();
  await goBackToKeptPage(page);
  const stored = await chat.stored();
  expect(stored).toMatchObject({ widget_closed_by_customer: 'true' });
  await expect(chat.panel).toBeHidden();
  await page.reload();
  await expect(chat.launcher).toBeVisible();
  await expect(chat.panel).toBeHidden();
});
