import type { Page } from '@playwright/test';
import { Chat, expect, test } from './fixtures.js';

const ATTRIBUTES = 'transport="local"';
const START = Date.UTC(2030, 0, 7, 12);
const MINUTE = 60_000;

/** The page's clock stands still at this moment, timers run. */
const at = (page: Page, moment: number): Promise<void> => page.clock.setFixedTime(moment);

test.describe('what is stored', () => {
  test('a first visit stores when it began, who it is and when it is over; nothing else', async ({
    page,
    chat,
    site,
  }) => {
    await at(page, START);
    await page.goto(site.page('one.html', ATTRIBUTES));
    await expect(chat.launcher).toBeVisible();
    expect(await chat.stored()).toEqual({
      widget_loaded: String(START),
      widget_uuid: expect.stringMatching(/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/),
      widget_expires: String(START + 30 * MINUTE),
    });
  });

  test('every act writes its own item, as the cookie statement says', async ({
    page,
    chat,
    site,
  }) => {
    await at(page, START);
    await page.goto(site.page('one.html', `${ATTRIBUTES} eyecatcher="Hi" eyecatcher-after="0"`));
    await expect(chat.eyecatcher).toBeVisible();
    await chat.eyecatcherClose.click();
    await expect(chat.eyecatcher).toBeHidden();
    expect(await chat.stored()).toMatchObject({ widget_eyecatcher_closed: String(START) });

    await chat.open();
    expect(await chat.stored()).toMatchObject({
      widget_opened_by_customer: 'true',
      widget_closed_by_customer: 'false',
      widget_show_first_message: 'false',
    });
    await chat.foldButton.click();
    expect(await chat.stored()).toMatchObject({ widget_customer_clicked_header: 'true' });
    await chat.foldButton.click();
    expect(await chat.stored()).toMatchObject({ widget_customer_clicked_header: 'false' });
    await chat.closeButton.click();
    expect(await chat.stored()).toMatchObject({
      widget_opened_by_customer: 'false',
      widget_closed_by_customer: 'true',
    });
    expect(Object.keys(await chat.stored()).sort()).toEqual([
      'widget_closed_by_customer',
      'widget_customer_clicked_header',
      'widget_expires',
      'widget_eyecatcher_closed',
      'widget_loaded',
      'widget_opened_by_customer',
      'widget_show_first_message',
      'widget_uuid',
    ]);
  });

  test('what a script does is not the visitor’s wish', async ({ page, chat, site }) => {
    await page.goto(site.page('one.html', ATTRIBUTES));
    await expect(chat.launcher).toBeVisible();
    await chat.element.evaluate((element) => {
      (element as HTMLElement & { show(): void }).show();
    });
    await expect(chat.panel).toBeVisible();
    expect(Object.keys(await chat.stored())).not.toContain('widget_opened_by_customer');
    await page.reload();
    await expect(chat.launcher).toBeVisible();
    await expect(chat.panel).toBeHidden();
  });
});

test.describe('thirty minutes', () => {
  for (const [words, later, remembered] of [
    ['remembered at 29:59', 30 * MINUTE - 1_000, true],
    ['forgotten at 30:00', 30 * MINUTE, false],
  ] as const) {
    test(`is ${words} after the last activity`, async ({ page, chat, site }) => {
      await at(page, START);
      await page.goto(site.page('one.html', ATTRIBUTES));
      await chat.open();
      const before = await chat.stored();
      await at(page, START + later);
      await page.reload();
      await expect(chat.launcher).toBeAttached();
      const after = await chat.stored();
      if (remembered) {
        await expect(chat.panel).toBeVisible();
        expect(after['widget_uuid']).toBe(before['widget_uuid']);
        expect(after['widget_loaded']).toBe(before['widget_loaded']);
      } else {
        await expect(chat.panel).toBeHidden();
        expect(after).toEqual({
          widget_loaded: String(START + later),
          widget_uuid: expect.not.stringMatching(before['widget_uuid'] ?? ''),
          widget_expires: String(START + later + 30 * MINUTE),
        });
      }
    });
  }

  test('begin anew with every page', async ({ page, chat, site }) => {
    await at(page, START);
    await page.goto(site.page('one.html', ATTRIBUTES));
    await chat.open();
    for (const minutes of [20, 40, 60]) {
      await at(page, START + minutes * MINUTE);
      await page.reload();
      await expect(chat.panel).toBeVisible();
      expect(await chat.stored()).toMatchObject({
        widget_loaded: String(START),
        widget_expires: String(START + (minutes + 30) * MINUTE),
      });
    }
  });

  test('are as many as the page says', async ({ page, chat, site }) => {
    await at(page, START);
    await page.goto(site.page('one.html', `${ATTRIBUTES} retention="5"`));
    await chat.open();
    await at(page, START + 5 * MINUTE - 1);
    await page.reload();
    await expect(chat.panel).toBeVisible();
    await at(page, START + 10 * MINUTE);
    await page.reload();
    await expect(chat.launcher).toBeVisible();
    await expect(chat.panel).toBeHidden();
  });

  test('a panel that was left open longer is the visitor’s again when he uses it', async ({
    page,
    chat,
    site,
  }) => {
    await at(page, START);
    await page.goto(site.page('one.html', ATTRIBUTES));
    await chat.open();
    const { widget_uuid: before } = await chat.stored();
    await at(page, START + 31 * MINUTE);
    // He comes back to the tab.
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    await expect.poll(() => chat.stored()).toEqual({});
    await chat.input.click();
    expect(await chat.stored()).toMatchObject({
      widget_loaded: String(START + 31 * MINUTE),
      widget_uuid: expect.not.stringMatching(before ?? ''),
      widget_opened_by_customer: 'true',
    });
    await page.reload();
    await expect(chat.panel).toBeVisible();
  });

  test('later the conversation is gone from this device too', async ({ page, chat, site }) => {
    const url = site.page('one.html', ATTRIBUTES);
    await at(page, START);
    await page.goto(url);
    await chat.open();
    await chat.send('Soon forgotten');
    // Leaving is the last activity.
    await page.goto('about:blank');
    await at(page, START + 31 * MINUTE);
    await page.goto(url);
    await chat.open();
    await chat.connected();
    await expect(chat.bubble('Soon forgotten')).toHaveCount(0);
  });
});

test.describe('other storages', () => {
  test('session: this tab remembers, another does not', async ({ page, chat, context, site }) => {
    const url = site.page('one.html', `${ATTRIBUTES} storage="session"`);
    await page.goto(url);
    await chat.open();
    expect(await chat.stored('localStorage')).toEqual({});
    expect(await chat.stored('sessionStorage')).toMatchObject({
      widget_opened_by_customer: 'true',
    });
    await page.reload();
    await expect(chat.panel).toBeVisible();
    const second = await context.newPage();
    await second.goto(url);
    await expect(new Chat(second).launcher).toBeVisible();
    await expect(new Chat(second).panel).toBeHidden();
  });

  test('indexeddb: the next page remembers', async ({ page, chat, site }) => {
    await page.goto(site.page('one.html', `${ATTRIBUTES} storage="indexeddb"`));
    await chat.open();
    await chat.send('Kept in a database');
    await page.reload();
    await expect(chat.panel).toBeVisible();
    await expect(chat.bubble('Kept in a database')).toBeVisible();
    expect(await chat.stored('localStorage')).toEqual({});
    expect(await chat.stored('sessionStorage')).toEqual({});
  });

  test('memory: nothing survives the page, and nothing is left', async ({ page, chat, site }) => {
    await page.goto(site.page('one.html', `${ATTRIBUTES} server="/chat" storage="memory"`));
    await chat.open();
    await chat.send('Written on water');
    await chat.input.fill('And this too');
    await page.reload();
    await expect(chat.launcher).toBeVisible();
    await expect(chat.panel).toBeHidden();
    expect(await chat.stored('localStorage')).toEqual({});
    expect(await chat.stored('sessionStorage')).toEqual({});
    expect(await page.evaluate(() => indexedDB.databases())).toEqual([]);
  });

  for (const [how, block] of [
    [
      'throws',
      (): void => {
        const refuse = (): never => {
          throw new DOMException('Not here', 'SecurityError');
        };
        for (const name of ['localStorage', 'sessionStorage', 'indexedDB']) {
          Object.defineProperty(window, name, { get: refuse });
        }
      },
    ],
    [
      'is null',
      (): void => {
        for (const name of ['localStorage', 'sessionStorage', 'indexedDB']) {
          Object.defineProperty(window, name, { value: null });
        }
      },
    ],
    [
      'is full',
      (): void => {
        Storage.prototype.setItem = () => {
          throw new DOMException('Full', 'QuotaExceededError');
        };
        IDBObjectStore.prototype.put = () => {
          throw new DOMException('Full', 'QuotaExceededError');
        };
      },
    ],
  ] as const) {
    test(`where storage ${how}, one chats all the same`, async ({ page, chat, site }) => {
      const failures: string[] = [];
      page.on('pageerror', (error) => failures.push(String(error)));
      await page.addInitScript(block);
      await page.goto(site.page('one.html', `${ATTRIBUTES} server="/chat"`));
      await chat.open();
      await chat.send('Can you hear me?');
      await chat.closeButton.click();
      await chat.open();
      await expect(chat.bubble('Can you hear me?')).toBeVisible();
      expect(failures).toEqual([]);
    });
  }
});

test.describe('what an older version or somebody else stored', () => {
  const seed = (page: Page, items: Record<string, string>): Promise<unknown> =>
    page.addInitScript((entries) => {
      if (sessionStorage.getItem('seeded')) return;
      sessionStorage.setItem('seeded', 'yes');
      for (const [key, value] of Object.entries(entries)) localStorage.setItem(key, value);
    }, items);

  test('moments instead of true, and no expiry: understood', async ({ page, chat, site }) => {
    await at(page, START);
    await seed(page, {
      widget_loaded: String(START - 20 * MINUTE),
      widget_opened_by_customer: String(START - 10 * MINUTE),
      widget_customer_clicked_header: String(START - 5 * MINUTE),
    });
    await page.goto(site.page('one.html', ATTRIBUTES));
    await expect(chat.panel).toBeVisible();
    await expect(chat.foldButton).toHaveAttribute('aria-expanded', 'false');
    expect(await chat.stored()).toMatchObject({
      widget_loaded: String(START - 20 * MINUTE),
      widget_opened_by_customer: 'true',
      widget_customer_clicked_header: 'true',
      widget_expires: String(START + 30 * MINUTE),
    });
  });

  test('no sign of life within the retention: void', async ({ page, chat, site }) => {
    await at(page, START);
    await seed(page, {
      widget_loaded: String(START - 60 * MINUTE),
      widget_opened_by_customer: String(START - 31 * MINUTE),
    });
    await page.goto(site.page('one.html', ATTRIBUTES));
    await expect(chat.launcher).toBeVisible();
    await expect(chat.panel).toBeHidden();
    expect(Object.keys(await chat.stored()).sort()).toEqual([
      'widget_expires',
      'widget_loaded',
      'widget_uuid',
    ]);
  });

  test('rubbish and times to come: replaced, without a word to the page', async ({
    page,
    chat,
    site,
  }) => {
    const failures: string[] = [];
    page.on('pageerror', (error) => failures.push(String(error)));
    await at(page, START);
    await seed(page, {
      widget_loaded: String(START + 10 * MINUTE),
      widget_opened_by_customer: '{"a":1}',
      widget_uuid: '<script>',
      widget_show_first_message: 'NaN',
      widget_expires: String(START + 20 * MINUTE),
    });
    await page.goto(site.page('one.html', ATTRIBUTES));
    await expect(chat.launcher).toBeVisible();
    await expect(chat.panel).toBeHidden();
    expect(await chat.stored()).toEqual({
      widget_loaded: String(START),
      widget_uuid: expect.stringMatching(/^[\da-f-]{36}$/),
      widget_expires: String(START + 30 * MINUTE),
    });
    expect(failures).toEqual([]);
  });

  test('both opened and closed: closed wins', async ({ page, chat, site }) => {
    await at(page, START);
    await seed(page, {
      widget_loaded: String(START - MINUTE),
      widget_opened_by_customer: 'true',
      widget_closed_by_customer: 'true',
      widget_expires: String(START + MINUTE),
    });
    await page.goto(site.page('one.html', `${ATTRIBUTES} open`));
    await expect(chat.launcher).toBeVisible();
    await expect(chat.panel).toBeHidden();
    expect(await chat.stored()).toMatchObject({
      widget_opened_by_customer: 'false',
      widget_closed_by_customer: 'true',
    });
  });
});
