import type { Page } from '@playwright/test';
import { routeSmoochCdn } from '../support/smooch-cdn.mjs';
import { Chat, expect, test } from './fixtures.js';

const INTEGRATION = '5f3a9c0d1e2b4a6978c0d1e2';
const SMOOCH = `integration-id="${INTEGRATION}"`;

/** The files of ours that a page has fetched, without what names their version. */
function watchFiles(page: Page): () => string[] {
  const files: string[] = [];
  page.on('request', (request) => {
    const name = /\/dist\/cdn\/(.+?)(-[\w-]{8})?\.js$/.exec(request.url())?.[1];
    if (name) files.push(name);
  });
  return () => files.slice();
}

/**
 * A browser that is idle says so; here it is asked more than once. One that has nothing to paint may
 * forget to say it, so nobody waits for long.
 */
const idle = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    for (let i = 0; i < 5; i++) {
      await new Promise((resolve) => requestIdleCallback(resolve, { timeout: 2_000 }));
      await (await fetch(`/dist/cdn/web1on1-chat.js?${i}`)).text();
    }
  });

test.describe('our own files', () => {
  test('a page on which nobody does anything fetches the tag, and no more', async ({
    page,
    chat,
    site,
    outside,
  }) => {
    const files = watchFiles(page);
    for (const attributes of ['transport="local"', SMOOCH, `${SMOOCH} connect="open"`]) {
      await page.goto(site.page('one.html', attributes));
      await expect(chat.launcher).toBeVisible();
      await idle(page);
    }
    expect(files()).toEqual(['web1on1-chat', 'web1on1-chat', 'web1on1-chat']);
    expect(outside).toEqual([]);
  });

  for (const [how, act] of [
    ['the pointer comes near', (chat: Chat) => chat.launcher.hover()],
    ['the launcher has the focus', (chat: Chat) => chat.launcher.focus()],
  ] as const) {
    test(`the panel is fetched when ${how}, and opening asks for nothing more`, async ({
      page,
      chat,
      site,
      outside,
    }) => {
      const files = watchFiles(page);
      await page.goto(site.page('one.html', SMOOCH));
      await expect(chat.launcher).toBeVisible();
      await act(chat);
      await expect.poll(files).toEqual(expect.arrayContaining(['panel-inside', 'conversation']));
      await idle(page);
      expect(outside).toEqual([]);
      await expect(chat.panel).toBeHidden();
    });
  }

  test('the file that takes longest is asked for first', async ({ page, chat, site }) => {
    const files = watchFiles(page);
    await page.goto(site.page('one.html', 'transport="local"'));
    await chat.launcher.hover();
    await expect.poll(() => files().length).toBe(4);
    expect(files()).toEqual(['web1on1-chat', 'panel-inside', 'conversation', 'common']);
  });

  test('a page that asks for attention fetches what draws it, and no more', async ({
    page,
    chat,
    site,
  }) => {
    const files = watchFiles(page);
    await page.goto(
      site.page(
        'one.html',
        'transport="local" open-after="600" eyecatcher="Hello" eyecatcher-after="600"',
      ),
    );
    await expect(chat.launcher).toBeVisible();
    await idle(page);
    expect(files()).toEqual(['web1on1-chat', 'attention']);
  });

  test('a privacy page fetches nothing of a conversation, nor what that is drawn with', async ({
    page,
    site,
  }) => {
    const files = watchFiles(page);
    await page.goto(
      site.file(
        'privacy.html',
        `<!doctype html><html lang="en"><title>Privacy</title><web1on1-cookie-statement></web1on1-cookie-statement>
        <script type="module" src="/dist/cdn/web1on1-chat.js"></script></html>`,
        { 'content-type': 'text/html; charset=utf-8' },
      ),
    );
    await expect(page.getByRole('table').first()).toBeVisible();
    await idle(page);
    expect(files().sort()).toEqual([
      'common',
      'device-data',
      'save-as-file',
      'view',
      'web1on1-chat',
    ]);
  });

  for (const [when, pass] of [
    [
      'the panel has been opened',
      async (page: Page, chat: Chat) => {
        await chat.launcher.click();
        // The frame in which it appears.
        await page.clock.runFor(100);
      },
    ],
    ['a second has passed', (page: Page) => page.clock.runFor(1)],
  ] as const) {
    test(`what a chat can do besides talking is not in the way of the opening: it is fetched when ${when}`, async ({
      page,
      chat,
      site,
    }) => {
      const files = watchFiles(page);
      await page.clock.install({ time: Date.UTC(2030, 0, 7) });
      await page.clock.pauseAt(Date.UTC(2030, 0, 7, 12));
      await page.goto(site.page('one.html', 'transport="local"'));
      const conversation = page.waitForRequest(/\/conversation-/);
      await chat.launcher.hover();
      // Asked for once more, a module answers when it is there and has run.
      await page.evaluate((url) => import(url) as Promise<unknown>, (await conversation).url());
      await expect(chat.input).toBeAttached();
      await page.clock.runFor(999);
      expect(files()).not.toContain('extras');
      await pass(page, chat);
      await expect.poll(files).toContain('extras');
    });
  }

  test('the panel is fetched shortly before an automatic opening', async ({ page, chat, site }) => {
    const files = watchFiles(page);
    await page.clock.install({ time: Date.UTC(2030, 0, 7) });
    await page.clock.pauseAt(Date.UTC(2030, 0, 7, 12));
    const attention = page.waitForRequest(/\/attention-/);
    await page.goto(site.page('one.html', 'transport="local" auto-open'));
    await expect(chat.launcher).toBeVisible();
    // Asked for once more, a module answers when it is there and has run.
    await page.evaluate((url) => import(url) as Promise<unknown>, (await attention).url());
    await page.clock.runFor(26_900);
    expect(files()).not.toContain('panel-inside');
    await page.clock.runFor(100);
    await expect.poll(files).toContain('panel-inside');
    await expect(chat.panel).toBeHidden();
  });

  test('the panel is fetched where it was open on the page before', async ({
    page,
    chat,
    site,
  }) => {
    await page.goto(site.page('one.html', 'transport="local"'));
    await chat.open();
    const files = watchFiles(page);
    await page.reload();
    await expect(chat.input).toBeVisible();
    expect(files()).toContain('panel-inside');
  });

  test('texts that are gone are not asked for with every letter, and are spoken once they can be had', async ({
    page,
    chat,
    site,
  }) => {
    let gone = true;
    let asked = 0;
    await page.clock.install({ time: Date.UTC(2030, 0, 7) });
    await page.route(/\/locales\/nl/, (route) => {
      asked += 1;
      return gone ? route.fulfill({ status: 404 }) : route.continue();
    });
    await page.goto(site.page('one.html', 'transport="local"', { lang: 'nl' }));
    // Words of the page's own, and the word that they are in its language, change nothing in that.
    await chat.element.evaluate((element: HTMLElementTagNameMap['web1on1-chat']) => {
      element.customText = { lang: 'nl', chat: 'Klets' };
    });
    await chat.launcher.click();
    await expect(chat.input).toHaveAttribute('placeholder', 'Type a message…');
    await chat.input.pressSequentially('Is there nobody?');
    expect(asked).toBe(1);
    gone = false;
    await page.clock.fastForward(5_000);
    await chat.input.pressSequentially('!');
    await expect(chat.input).not.toHaveAttribute('placeholder', 'Type a message…');
    await expect(chat.input).toHaveValue('Is there nobody?!');
  });

  test('a panel covers a small page only once there is a way out of it', async ({
    page,
    chat,
    site,
  }) => {
    await page.setViewportSize({ width: 360, height: 640 });
    const held: (() => void)[] = [];
    await page.route(/\/extras-/, async (route) => {
      await new Promise<void>((resolve) => held.push(resolve));
      await route.continue();
    });
    await page.goto(site.page('one.html', 'transport="local" prechat'));
    await chat.launcher.click();
    await expect.poll(() => held.length).toBe(1);
    await expect(chat.panel).toBeVisible();
    await page.getByLabel('Name').click();
    await expect(page.getByLabel('Name')).toBeFocused();
    held.forEach((release) => release());
    await expect(chat.panel.locator('.prechat')).toBeVisible();
    expect(await chat.panel.evaluate((panel) => panel.matches(':modal'))).toBe(true);
  });

  test('who tries again successfully is in the text field, whoever opened the panel', async ({
    page,
    chat,
    site,
  }) => {
    let gone = true;
    await page.route(/panel-inside/, (route) =>
      gone ? route.fulfill({ status: 404 }) : route.continue(),
    );
    await page.goto(site.page('one.html', 'transport="local"'));
    await chat.element.evaluate((element: HTMLElementTagNameMap['web1on1-chat']) => element.show());
    await expect(chat.panel).toContainText('could not be loaded');
    gone = false;
    await chat.panel.getByRole('button', { name: 'Try again' }).click();
    await expect(chat.input).toBeFocused();
  });

  test('a file that is gone is asked for again, then said so, with the page’s own words beside it', async ({
    page,
    chat,
    site,
  }) => {
    const events = await Chat.record(page, 'web1on1-error');
    let gone = true;
    await page.route(/panel-inside/, (route) =>
      gone ? route.fulfill({ status: 404 }) : route.continue(),
    );
    await page.goto(site.page('one.html', 'transport="local"'));
    await chat.element.evaluate((element) => element.append('Call us: 555 0100'));
    await chat.launcher.click();
    await expect(chat.panel).toContainText('could not be loaded');
    await expect(page.getByText('Call us: 555 0100')).toBeVisible();
    expect(await events()).toContainEqual({ type: 'web1on1-error', code: 'chunk-failed' });
    gone = false;
    await chat.panel.getByRole('button', { name: 'Try again' }).click();
    await expect(chat.input).toBeVisible();
  });
});

test.describe('somebody else’s files', () => {
  test.beforeEach(({ context }) => routeSmoochCdn(context));

  const returning = (page: Page): Promise<unknown> =>
    page.addInitScript((id) => {
      localStorage.setItem(`${id}.clientId`, 'client-1');
      localStorage.setItem(`${id}.appUserId`, 'user-1');
      localStorage.setItem(`${id}.sessionToken`, 'token-1');
    }, INTEGRATION);

  for (const [connect, visitor, expected] of [
    ['auto', 'first', 'on opening'],
    ['auto', 'returning', 'when idle'],
    ['open', 'first', 'on opening'],
    ['open', 'returning', 'on opening'],
    ['load', 'first', 'at once'],
  ] as const) {
    test(`connect="${connect}", ${visitor} visit: fetched ${expected}`, async ({
      page,
      chat,
      site,
      outside,
    }) => {
      if (visitor === 'returning') await returning(page);
      await page.goto(site.page('one.html', `${SMOOCH} connect="${connect}"`));
      await expect(chat.launcher).toBeVisible();
      if (expected === 'on opening') {
        await idle(page);
        await chat.launcher.hover();
        await idle(page);
        expect(outside).toEqual([]);
        await chat.open();
      }
      await expect.poll(() => outside.some((url) => url.includes('/frame.'))).toBe(true);
      expect(outside.every((url) => /^https:\/\/[\w.]+\.smooch\.io\//.test(url))).toBe(true);
    });
  }

  test('only a conversation makes a returning visitor, not the SDK’s having run', async ({
    page,
    chat,
    site,
    outside,
  }) => {
    await page.addInitScript((id) => {
      localStorage.setItem(`${id}.clientId`, 'client-1');
    }, INTEGRATION);
    await page.goto(site.page('one.html', SMOOCH));
    await expect(chat.launcher).toBeVisible();
    await idle(page);
    expect(outside).toEqual([]);
  });

  test('a panel that is restored open connects by itself', async ({
    page,
    chat,
    site,
    outside,
  }) => {
    await page.goto(site.page('one.html', SMOOCH));
    await chat.open();
    await chat.connected();
    const before = outside.length;
    await page.reload();
    await chat.connected();
    expect(outside.length).toBeGreaterThan(before);
  });
});
