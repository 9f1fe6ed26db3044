import type { Page } from '@playwright/test';
import { Chat, expect, test } from './fixtures.js';

const START = Date.UTC(2030, 0, 7, 12);
const LOCAL = 'transport="local"';
const AFTER_30 = `${LOCAL} auto-open`;

/** Time goes on only by `pass()`. */
async function stopTime(page: Page): Promise<void> {
  await page.clock.install({ time: START - 1_000 });
  await page.clock.pauseAt(START);
}

const pass = (page: Page, seconds: number): Promise<void> => page.clock.runFor(seconds * 1_000);

/** What an automatic opening has to wait for besides the clock: the code, fetched in real time. */
const opened = (chat: Chat): Promise<void> => expect(chat.input).toBeVisible();

/** Whatever could follow has had its chance: code is fetched over the same few connections. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let i = 0; i < 5; i++) await (await fetch(`/dist/cdn/web1on1-chat.js?${i}`)).text();
  });
}

/** Plays a tab in the background, or in front again. */
const setVisible = (page: Page, visible: boolean): Promise<void> =>
  page.evaluate(
    (state) => {
      Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => state });
      Object.defineProperty(document, 'hidden', {
        configurable: true,
        get: () => state === 'hidden',
      });
      document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
    },
    visible ? 'visible' : 'hidden',
  );

test.beforeEach(({ page }) => stopTime(page));

test.describe('opening by itself', () => {
  test('happens open-after seconds after the first page, counted over two pages', async ({
    page,
    chat,
    site,
  }) => {
    site.page('two.html', `${LOCAL} open-after="20"`);
    await page.goto(site.page('one.html', `${LOCAL} open-after="20"`));
    await expect(chat.launcher).toBeVisible();
    await pass(page, 12);
    await page.getByRole('link', { name: 'Two' }).click();
    await expect(page).toHaveURL(/two/);
    await expect(chat.launcher).toBeVisible();
    await pass(page, 7.9);
    await settled(page);
    await expect(chat.panel).toBeHidden();
    await pass(page, 0.1);
    await opened(chat);
    expect(await chat.stored()).toMatchObject({
      widget_loaded: String(START),
      widget_auto_opened: String(START + 20_000),
      widget_show_first_message: 'true',
    });
  });

  test('takes thirty seconds where the page does not say', async ({ page, chat, site }) => {
    await page.goto(site.page('one.html', AFTER_30));
    await expect(chat.launcher).toBeVisible();
    await pass(page, 29.9);
    await settled(page);
    await expect(chat.panel).toBeHidden();
    await pass(page, 0.1);
    await opened(chat);
  });

  test('does not happen where it is turned off, or nobody asked for it', async ({
    page,
    chat,
    site,
  }) => {
    for (const attributes of [LOCAL, `${LOCAL} auto-open open-after="false"`]) {
      await page.goto(site.page('one.html', attributes));
      await expect(chat.launcher).toBeVisible();
      await pass(page, 120);
      await settled(page);
      await expect(chat.panel).toBeHidden();
    }
  });

  test('takes no focus, and says who wanted it', async ({ page, chat, site }) => {
    const events = await Chat.record(page, 'web1on1-open', 'web1on1-opened');
    await page.goto(site.page('one.html', AFTER_30));
    await page.locator('#field').focus();
    await pass(page, 30);
    await opened(chat);
    await expect(page.locator('#field')).toBeFocused();
    expect(await events()).toEqual([
      { type: 'web1on1-open', source: 'auto' },
      { type: 'web1on1-opened', source: 'auto' },
    ]);
  });

  test('happens once a session: unused, the next page shows the launcher with one unread', async ({
    page,
    chat,
    site,
  }) => {
    await page.goto(site.page('one.html', `${AFTER_30} welcome-message="Need a hand?"`));
    await pass(page, 30);
    await opened(chat);
    await expect(chat.bubble('Need a hand?')).toBeVisible();

    await page.reload();
    await expect(chat.badge).toHaveText('1');
    await expect(chat.panel).toBeHidden();
    await pass(page, 60);
    await settled(page);
    await expect(chat.panel).toBeHidden();

    await chat.open();
    await expect(chat.bubble('Need a hand?')).toBeVisible();
    await expect(chat.badge).toBeHidden();
  });

  test('leads to the visitor’s own panel once he uses it', async ({ page, chat, site }) => {
    await page.goto(site.page('one.html', AFTER_30));
    await pass(page, 30);
    await opened(chat);
    await chat.messages.first().click();
    expect(await chat.stored()).toMatchObject({ widget_opened_by_customer: 'true' });
    await page.reload();
    await expect(chat.panel).toBeVisible();
  });

  for (const [what, act] of [
    [
      'closed it',
      async (chat: Chat) => {
        await chat.open();
        await chat.closeButton.click();
      },
    ],
    [
      'dismissed the eyecatcher',
      async (chat: Chat) => {
        await pass(chat.page, 3);
        await chat.eyecatcherClose.click();
      },
    ],
  ] as const) {
    test(`does not happen after the visitor ${what}, here or on the next page`, async ({
      page,
      chat,
      site,
    }) => {
      await page.goto(site.page('one.html', `${AFTER_30} eyecatcher="Hello"`));
      await expect(chat.launcher).toBeVisible();
      await act(chat);
      for (const reload of [true, false]) {
        await pass(page, 60);
        await settled(page);
        await expect(chat.panel).toBeHidden();
        await expect(chat.eyecatcher).toBeHidden();
        if (reload) await page.reload();
      }
      expect(Object.keys(await chat.stored())).not.toContain('widget_auto_opened');
    });
  }

  test('happens in one of two visible tabs', async ({ page, chat, context, site }) => {
    const url = site.page('one.html', AFTER_30);
    await page.goto(url);
    const second = await context.newPage();
    await second.goto(url);
    const there = new Chat(second);
    await expect(there.launcher).toBeVisible();
    await context.clock.runFor(30_000);
    const panels = [chat.panel, there.panel];
    await expect
      .poll(async () => (await Promise.all(panels.map((panel) => panel.isVisible()))).sort())
      .toEqual([false, true]);
    await context.clock.runFor(30_000);
    await settled(page);
    await settled(second);
    expect((await Promise.all(panels.map((panel) => panel.isVisible()))).sort()).toEqual([
      false,
      true,
    ]);
  });

  test('waits for the tab to be looked at', async ({ page, chat, site }) => {
    await page.goto(site.page('one.html', AFTER_30));
    await expect(chat.launcher).toBeVisible();
    await setVisible(page, false);
    await pass(page, 60);
    await settled(page);
    await expect(chat.panel).toBeHidden();
    await setVisible(page, true);
    await opened(chat);
  });

  test('waits until the visitor has stopped typing in the page for five seconds', async ({
    page,
    chat,
    site,
  }) => {
    await page.goto(site.page('one.html', AFTER_30));
    await expect(chat.launcher).toBeVisible();
    await pass(page, 28);
    await page.locator('#field').pressSequentially('Jo');
    await pass(page, 4.9);
    await settled(page);
    await expect(chat.panel).toBeHidden();
    await pass(page, 0.2);
    await opened(chat);
    await expect(page.locator('#field')).toBeFocused();
  });

  test('waits while a dialog of the page is open', async ({ page, chat, site }) => {
    const body = '<dialog id="terms"><button id="agree">Agree</button></dialog>';
    await page.goto(site.page('one.html', AFTER_30, { body }));
    await expect(chat.launcher).toBeVisible();
    const dialog = page.locator('#terms');
    await dialog.evaluate((element: HTMLDialogElement) => element.showModal());
    await pass(page, 60);
    await settled(page);
    await expect(chat.panel).toBeHidden();
    await dialog.evaluate((element: HTMLDialogElement) => element.close());
    await opened(chat);
  });

  test('can be cancelled by the page, for this page only, and then stores nothing', async ({
    page,
    chat,
    site,
  }) => {
    await page.addInitScript(() => {
      document.addEventListener('web1on1-open', (event) => {
        const asked = Number(sessionStorage.getItem('asked')) + 1;
        sessionStorage.setItem('asked', String(asked));
        if (asked === 1 && 'source' in event && event.source === 'auto') event.preventDefault();
      });
    });
    await page.goto(site.page('one.html', AFTER_30));
    await expect(chat.launcher).toBeVisible();
    await pass(page, 30);
    await expect.poll(() => page.evaluate(() => sessionStorage.getItem('asked'))).toBe('1');
    await pass(page, 60);
    await settled(page);
    await expect(chat.panel).toBeHidden();
    expect(Object.keys(await chat.stored())).not.toContain('widget_auto_opened');
    await page.reload();
    await opened(chat);
  });

  test('survives a delay longer than a browser’s timer can be', async ({ page, chat, site }) => {
    await page.goto(site.page('one.html', `${LOCAL} open-after="3000000" retention="100000"`));
    await expect(chat.launcher).toBeVisible();
    await pass(page, 5);
    await settled(page);
    await expect(chat.panel).toBeHidden();
  });
});

test.describe('on a narrow screen', () => {
  test.use({ viewport: { width: 390, height: 800 } });

  test('it teases instead of opening, once', async ({ page, chat, site }) => {
    await page.goto(site.page('one.html', `${AFTER_30} welcome-message="Need a hand?"`));
    await expect(chat.launcher).toBeVisible();
    await pass(page, 30);
    await expect(chat.eyecatcher).toContainText('Need a hand?');
    await expect(chat.panel).toBeHidden();
    expect(await chat.stored()).toMatchObject({ widget_auto_opened: String(START + 30_000) });
    await chat.eyecatcher.click();
    await expect(chat.bubble('Need a hand?')).toBeVisible();
  });

  test('it opens where the page says any', async ({ page, chat, site }) => {
    await page.goto(site.page('one.html', `${AFTER_30} auto-open-on="any"`));
    await expect(chat.launcher).toBeVisible();
    await pass(page, 30);
    await opened(chat);
  });

  test('a panel that was open is restored folded', async ({ page, chat, site }) => {
    await page.goto(site.page('one.html', LOCAL));
    await chat.open();
    await page.reload();
    await expect(chat.foldButton).toHaveAttribute('aria-expanded', 'false');
    await expect(chat.input).toBeHidden();
    await expect(page.getByText('Text that must not move.')).toBeInViewport();
    await page.locator('#field').fill('The page can be used');
    await chat.foldButton.click();
    await expect(chat.input).toBeVisible();
  });
});

test.describe('the eyecatcher', () => {
  test('shows itself three seconds after the first page, and opens the panel', async ({
    page,
    chat,
    site,
  }) => {
    await page.goto(site.page('one.html', `${LOCAL} eyecatcher="Questions?"`));
    await expect(chat.launcher).toBeVisible();
    await pass(page, 2.9);
    await settled(page);
    await expect(chat.eyecatcher).toBeHidden();
    await pass(page, 0.1);
    await expect(chat.eyecatcher).toHaveText('Questions?');
    await chat.eyecatcher.click();
    await expect(chat.input).toBeFocused();
    await expect(chat.eyecatcher).toBeHidden();
  });

  test('does not come back once dismissed, and leaves the focus on the launcher', async ({
    page,
    chat,
    site,
  }) => {
    await page.goto(site.page('one.html', `${LOCAL} eyecatcher="Questions?" eyecatcher-after="0"`));
    await expect(chat.eyecatcher).toBeVisible();
    await chat.eyecatcherClose.focus();
    await page.keyboard.press('Enter');
    await expect(chat.eyecatcher).toBeHidden();
    await expect(chat.launcher).toBeFocused();
    await page.reload();
    await expect(chat.launcher).toBeVisible();
    await pass(page, 60);
    await settled(page);
    await expect(chat.eyecatcher).toBeHidden();
  });
});

test.describe('an open panel on the next page', () => {
  test('is there at the first paint, and the launcher never before it', async ({
    page,
    chat,
    site,
  }) => {
    await page.goto(site.page('one.html', LOCAL));
    await chat.open();
    await page.addInitScript(() => {
      const seen: string[] = [];
      Object.assign(window, { __seen: seen });
      const look = (): void => {
        const root = document.querySelector('web1on1-chat')?.shadowRoot;
        const panel = root?.querySelector<HTMLElement>('[part~=panel]');
        const launcher = root?.querySelector<HTMLElement>('[part~=launcher]');
        const shown = (element?: HTMLElement | null): boolean =>
          (element?.getClientRects().length ?? 0) > 0;
        if (launcher) seen.push(shown(panel) ? 'panel' : 'launcher alone');
      };
      // Whatever the element draws, it is looked at before the browser can paint it.
      const watch = new MutationObserver(() => {
        const root = document.querySelector('web1on1-chat')?.shadowRoot;
        if (!root) return;
        watch.disconnect();
        look();
        new MutationObserver(look).observe(root, {
          childList: true,
          subtree: true,
          attributes: true,
        });
      });
      watch.observe(document, { childList: true, subtree: true });
      document.addEventListener('web1on1-ready', look);
    });
    await page.reload();
    await expect(chat.input).toBeVisible();
    const seen = await page.evaluate(() => (window as unknown as { __seen: string[] }).__seen);
    expect(seen.length).toBeGreaterThan(0);
    expect(new Set(seen)).toEqual(new Set(['panel']));
  });
});
