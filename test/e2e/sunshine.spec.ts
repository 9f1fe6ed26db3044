import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { BrowserContext, Page } from '@playwright/test';
import { routeSmoochCdn } from '../support/smooch-cdn.mjs';
import { Chat, expect, test, type PageOptions, type Site } from './fixtures.js';

const INTEGRATION = '5f3a9c0d1e2b4a6978c0d1e2';
const TAG = `integration-id="${INTEGRATION}"`;
const FRAME = 'https://cdn.smooch.io/frame.*';

/** The stand-in for the SDK's frame; see test/support/smooch-frame-double.js. */
interface Double {
  readonly inits: number;
  readonly calls: readonly { readonly method: string; readonly args: readonly unknown[] }[];
  running(): boolean;
  options(): Readonly<Record<string, unknown>>;
  conversation(): { readonly messages: readonly { readonly text: string }[] } | undefined;
  receive(message: unknown): void;
  typing(active: boolean): void;
  businessRead(): void;
  offline(): void;
  online(): void;
}

/** Plays the other side, on the page itself. */
const service = <T>(page: Page, act: (double: Double) => T): Promise<T> =>
  page.evaluate(`(${act.toString()})(window.__smoochDouble)`);

const setMode = (page: Page, mode: Readonly<Record<string, unknown>>): Promise<unknown> =>
  page.addInitScript((value) => Object.assign(window, { __smoochMode: value }), mode);

/** A page as an app would have it after bundling: ES modules, and the `smooch` package itself. */
async function npmPage(site: Site, attributes = TAG, body = ''): Promise<string> {
  const source = await readFile(createRequire(import.meta.url).resolve('smooch'), 'utf8');
  site.file(
    'smooch.js',
    `const module = { exports: {} };\n${source}\nexport default module.exports;`,
    {
      'content-type': 'text/javascript',
    },
  );
  const imports = {
    smooch: '/t/smooch.js',
    lit: '/modules/lit/index.js',
    'lit/': '/modules/lit/',
    'lit-html': '/modules/lit-html/lit-html.js',
    'lit-html/': '/modules/lit-html/',
    '@lit/reactive-element': '/modules/@lit/reactive-element/reactive-element.js',
    'lit-element/': '/modules/lit-element/',
    'idb-keyval': '/modules/idb-keyval/dist/index.js',
  };
  const options: PageOptions = {
    head: `<script type="importmap">${JSON.stringify({ imports })}</script>`,
    script: '/dist/define.js',
    body,
  };
  site.page('two.html', attributes, options);
  return site.page('one.html', attributes, options);
}

async function tagPage(site: Site, attributes = TAG, body = ''): Promise<string> {
  site.page('two.html', attributes, { body });
  return site.page('one.html', attributes, { body });
}

/** Other side's data live on the page; here they survive it, as a service's would. */
async function keepService(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    if (window.parent !== window) return;
    const mapped = '__map';
    // Those of the frame are not of this page's own class.
    const isMap = (value: unknown): value is Map<unknown, unknown> =>
      Object.prototype.toString.call(value) === '[object Map]';
    const plain = (_key: string, value: unknown): unknown =>
      isMap(value) ? { [mapped]: [...value] } : value;
    const revived = (_key: string, value: unknown): unknown =>
      value && typeof value === 'object' && mapped in value
        ? new Map(value[mapped] as [unknown, unknown][])
        : value;
    const kept = (): object =>
      (JSON.parse(localStorage.getItem('service') ?? '{}', revived) ?? {}) as object;
    const double = {
      apps: new Map<string, unknown>(),
      ids: 0,
      ...kept(),
      calls: [],
      inits: 0,
      tick: 0,
      // At once: the next page may be a process of its own, which does not wait for this one's end.
      onChange: (): void => {
        const { apps, ids } = double;
        localStorage.setItem('service', JSON.stringify({ apps, ids }, plain));
      },
    };
    // What is said in another tab is said to the same service.
    window.addEventListener('storage', ({ key }) => {
      if (key === 'service') Object.assign(double, kept());
    });
    Object.assign(window, { __smoochDouble: double });
  });
}

for (const [build, pageOf] of [
  ['the smooch package', npmPage],
  ['the hosted loader of the one-tag build', tagPage],
] as const) {
  test.describe(`over ${build}`, () => {
    test.beforeEach(async ({ context }) => {
      await routeSmoochCdn(context);
      await keepService(context);
    });

    test('two people talk: text, typing, receipts', async ({ page, chat, site, outside }) => {
      await page.goto(await pageOf(site));
      await expect(chat.launcher).toBeVisible();
      expect(outside).toEqual([]);
      await chat.open();
      await chat.connected();
      await chat.send('Do you ship abroad?');
      await service(page, (double) => double.typing(true));
      await expect(chat.typing).toBeVisible();
      await service(page, (double) => double.receive('We do.'));
      await expect(chat.bubble('We do.')).toBeVisible();
      await expect(chat.typing).toBeHidden();
      await service(page, (double) => double.businessRead());
      await chat.send('Good');
      await service(page, (double) => double.businessRead());
      await expect(chat.element.getByText('Seen', { exact: true })).toHaveCount(2);
      const methods = await service(page, (double) => double.calls.map(({ method }) => method));
      expect(methods).toEqual(expect.arrayContaining(['startTyping', 'markAllAsRead']));
      expect(methods.filter((method) => method === 'createConversation')).toHaveLength(1);
      expect(outside.every((url) => /^https:\/\/[\w.]+\.smooch\.io\//.test(url))).toBe(true);
    });

    test('what the SDK cannot do is asked of the service, and of nobody where the site says so', async ({
      page,
      chat,
      site,
      outside,
    }) => {
      const isAsked = (url: string): boolean => /\/v2\/(integrations|apps)\//.test(url);
      let fetched = 0;
      page.on('request', (request) => (fetched += Number(request.url().includes('side-door'))));
      await page.goto(await pageOf(site));
      await chat.open();
      await chat.send('With the side door');
      await expect
        .poll(() => outside.filter(isAsked))
        .toEqual([expect.stringContaining(`/${INTEGRATION}/config`)]);

      outside.length = fetched = 0;
      const off = `<script>document.querySelector('web1on1-chat').sideDoor = false</script>`;
      await page.goto(await pageOf(site, TAG, off));
      await chat.connected();
      await chat.send('Without it');
      await service(page, (double) => double.receive('Fine'));
      await expect(chat.bubble('Fine')).toBeVisible();
      expect(fetched).toBe(0);
      expect(outside.filter(isAsked)).toEqual([]);
    });

    test('the conversation is there on the next page and after a reload, once', async ({
      page,
      chat,
      site,
    }) => {
      await page.goto(await pageOf(site));
      await chat.open();
      await chat.send('I will be back');
      await service(page, (double) => double.receive('Please do'));
      await expect(chat.bubble('Please do')).toBeVisible();
      await chat.input.fill('Half a');
      await page.getByRole('link', { name: 'Two' }).click();
      await expect(page).toHaveURL(/two/);
      await chat.connected();
      await expect(chat.bubble('I will be back')).toHaveCount(1);
      await expect(chat.bubble('Please do')).toHaveCount(1);
      await expect(chat.input).toHaveValue('Half a');
      await chat.send('Here again');
      await page.reload();
      await chat.connected();
      await expect(chat.messages).toHaveCount(3);
    });

    test('what was missed while the connection was lost comes with it', async ({
      page,
      chat,
      site,
    }) => {
      await page.goto(await pageOf(site));
      await chat.open();
      await chat.send('Still there?');
      await service(page, (double) => {
        double.offline();
        double.receive('I said yes');
        double.online();
      });
      await expect(chat.bubble('I said yes')).toHaveCount(1);
      await chat.connected();
    });

    test('a message that was refused can be tried again, or deleted', async ({
      page,
      chat,
      site,
    }) => {
      await setMode(page, { send: 'reject', status: 400 });
      await page.goto(await pageOf(site));
      await chat.open();
      await chat.write('First try');
      await expect(chat.element.getByText('Not sent')).toBeVisible();
      await chat.element.getByRole('button', { name: 'Delete' }).click();
      await expect(chat.messages).toHaveCount(0);
      await chat.write('Second try');
      await expect(chat.element.getByText('Not sent')).toBeVisible();
      await page.evaluate(() => Object.assign(window, { __smoochMode: {} }));
      await chat.element.getByRole('button', { name: 'Retry' }).click();
      await expect(chat.element.getByText('Sent', { exact: true })).toBeVisible();
      await expect(chat.bubble('Second try')).toHaveCount(1);
      expect(
        await service(page, (double) => double.conversation()?.messages.map(({ text }) => text)),
      ).toEqual(['Second try']);
    });

    test('an answer while the panel is closed waits as a badge', async ({ page, chat, site }) => {
      await page.goto(await pageOf(site));
      await chat.open();
      await chat.send('Call me');
      await chat.closeButton.click();
      await service(page, (double) => double.receive('Ring ring'));
      await expect(chat.badge).toHaveText('1');
      await chat.open();
      await expect(chat.badge).toBeHidden();
    });

    test('the session survives a move of the element in the page', async ({ page, chat, site }) => {
      await page.goto(await pageOf(site));
      await chat.open();
      await chat.send('Before the move');
      await chat.element.evaluate((element) => {
        const place = document.createElement('section');
        document.body.prepend(place);
        place.append(element);
      });
      await service(page, (double) => double.receive('After the move'));
      await expect(chat.bubble('After the move')).toBeVisible();
      await chat.send('And it goes on');
      expect(await service(page, (double) => double.inits)).toBe(1);
    });

    test('two tabs of a visitor share one SDK, and the death of one is no loss', async ({
      page,
      chat,
      context,
      site,
    }) => {
      const url = await pageOf(site);
      await page.goto(url);
      await chat.open();
      await chat.send('From the first tab');
      const other = await context.newPage();
      await other.goto(url);
      const there = new Chat(other);
      await expect(there.bubble('From the first tab')).toBeVisible();
      await there.send('From the second tab');
      await expect(chat.bubble('From the second tab')).toHaveCount(1);
      await service(page, (double) => double.receive('To both'));
      await expect(there.bubble('To both')).toHaveCount(1);
      const said = ['From the first tab', 'From the second tab', 'To both'];
      const texts = (double: Double) => double.conversation()?.messages.map(({ text }) => text);
      expect(await service(page, texts)).toEqual(said);
      expect(await service(other, (double) => double.inits)).toBe(0);
      await page.close();
      await there.send('Are you still there?');
      await expect.poll(() => service(other, texts)).toEqual([...said, 'Are you still there?']);
      await expect(there.messages).toHaveCount(4);
      expect(await service(other, (double) => double.inits)).toBe(1);
    });

    test('two elements of one integration share one conversation', async ({ page, site }) => {
      await page.goto(await pageOf(site));
      await page.evaluate((id) => {
        const second = document.createElement('web1on1-chat');
        second.setAttribute('integration-id', id);
        second.setAttribute('placement', 'bottom-start');
        document.body.append(second);
      }, INTEGRATION);
      const [first, second] = [new Chat(page, 0), new Chat(page, 1)];
      await first.open();
      await first.send('From the first');
      await second.open();
      await expect(second.bubble('From the first')).toBeVisible();
      await service(page, (double) => double.receive('To both'));
      await expect(first.bubble('To both')).toHaveCount(1);
      await expect(second.bubble('To both')).toHaveCount(1);
      expect(await service(page, (double) => double.inits)).toBe(1);
    });

    test('a second integration on the page is told so, and the first goes on', async ({
      page,
      site,
    }) => {
      const events = await Chat.record(page, 'web1on1-error');
      await page.goto(await pageOf(site));
      await page.evaluate(() => {
        const second = document.createElement('web1on1-chat');
        second.setAttribute('integration-id', '0'.repeat(24));
        second.setAttribute('placement', 'bottom-start');
        document.body.append(second);
      });
      const [first, second] = [new Chat(page, 0), new Chat(page, 1)];
      await first.open();
      await first.send('I was first');
      await second.launcher.click();
      await expect(second.status).toContainText('could not connect');
      expect(await events()).toContainEqual({
        type: 'web1on1-error',
        code: 'transport-conflict',
      });
      await first.send('And I still am');
    });

    for (const [how, break_] of [
      ['blocked', (context: BrowserContext) => context.route(FRAME, (route) => route.abort())],
      [
        'not there',
        (context: BrowserContext) =>
          context.route(FRAME, (route) => route.fulfill({ status: 404, body: '' })),
      ],
    ] as const) {
      test(`the SDK’s script is ${how}: said so, and trying again works`, async ({
        page,
        chat,
        site,
        context,
      }) => {
        const events = await Chat.record(page, 'web1on1-error');
        await break_(context);
        await page.goto(await pageOf(site));
        await chat.open();
        await expect(chat.status).toContainText('could not connect', { timeout: 15_000 });
        expect(await events()).toContainEqual({ type: 'web1on1-error', code: 'transport-blocked' });

        await context.unroute(FRAME);
        await chat.status.getByRole('button', { name: 'Try again' }).click();
        await chat.connected();
      });

      test(`what is written while the SDK’s script is ${how} arrives once it is there`, async ({
        page,
        chat,
        site,
        context,
      }) => {
        await break_(context);
        await page.goto(await pageOf(site));
        await chat.open();
        await expect(chat.status).toContainText('could not connect', { timeout: 15_000 });
        await chat.write('Lost in the post?');
        await expect(chat.bubble('Lost in the post?')).toBeVisible();

        // Nobody presses anything: what waits to be sent tries by itself.
        await context.unroute(FRAME);
        await chat.connected();
        await expect
          .poll(() => service(page, (double) => double.conversation()?.messages.map((m) => m.text)))
          .toEqual(['Lost in the post?']);
      });
    }

    test('the SDK’s script throws: said so within fifteen seconds', async ({
      page,
      chat,
      site,
    }) => {
      const events = await Chat.record(page, 'web1on1-error');
      await setMode(page, { throws: true });
      await page.goto(await pageOf(site));
      await chat.open();
      await expect(chat.status).toContainText('could not connect', { timeout: 15_000 });
      expect(await events()).toContainEqual({ type: 'web1on1-error', code: 'transport-blocked' });
    });

    test('the SDK’s script hangs: said so after fifteen seconds, and trying again works', async ({
      page,
      chat,
      site,
      context,
    }) => {
      const events = await Chat.record(page, 'web1on1-error');
      await context.route(FRAME, () => {});
      await page.clock.install();
      await page.goto(await pageOf(site));
      await chat.open();
      await expect(chat.status).toContainText('Connecting');
      await expect(page.locator('[data-web1on1-transport] iframe')).toBeAttached();
      await page.clock.runFor(15_000);
      await expect(chat.status).toContainText('could not connect');
      expect(await events()).toContainEqual({ type: 'web1on1-error', code: 'transport-timeout' });
      await context.unroute(FRAME);
      await page.clock.resume();
      await chat.status.getByRole('button', { name: 'Try again' }).click();
      await chat.connected();
    });

    test('the service refuses: said so, with what it said', async ({ page, chat, site }) => {
      const events = await Chat.record(page, 'web1on1-error');
      await setMode(page, { init: 'reject' });
      await page.goto(await pageOf(site));
      await chat.open();
      await expect(chat.status).toContainText('could not connect');
      expect(await events()).toContainEqual({
        type: 'web1on1-error',
        code: 'transport-rejected',
      });
    });

    test('the SDK leaves nothing to be seen, reached or read on the page', async ({
      page,
      chat,
      site,
    }) => {
      await page.goto(await pageOf(site));
      await chat.open();
      await chat.connected();
      const container = page.locator('[data-web1on1-transport]');
      await expect(container).toHaveCount(1);
      await expect(container).toBeHidden();
      await expect(container).toHaveAttribute('inert', '');
      await expect(container.locator('iframe')).toHaveAttribute('tabindex', '-1');
      await expect(page.locator('link[href*="smooch"]')).toHaveCount(0);
    });

    test('the SDK is told what the page says, and no more', async ({ page, chat, site }) => {
      await page.goto(await pageOf(site));
      await chat.open();
      await chat.connected();
      const options = await service(page, (double) => ({ ...double.options() }));
      expect(options).toMatchObject({ integrationId: INTEGRATION, embedded: true });
      expect(options['region']).toBeUndefined();
    });
  });
}

test.describe('the one-tag build and the vendor’s loader', () => {
  test.beforeEach(({ context }) => routeSmoochCdn(context));

  for (const [how, url] of [
    ['loader', 'https://*.webloader.smooch.io/**'],
    ['script', 'https://cdn.smooch.io/smooch.*'],
  ] as const) {
    test(`a blocked ${how} is said so, and trying again works`, async ({
      page,
      chat,
      site,
      context,
    }) => {
      const events = await Chat.record(page, 'web1on1-error');
      await context.route(url, (route) => route.abort());
      await page.goto(await tagPage(site));
      await chat.open();
      await expect(chat.status).toContainText('could not connect', { timeout: 15_000 });
      expect(await events()).toContainEqual({ type: 'web1on1-error', code: 'transport-blocked' });
      await context.unroute(url);
      await chat.status.getByRole('button', { name: 'Try again' }).click();
      await chat.connected();
    });
  }

  test('an SDK that the page runs already is a conflict, told plainly', async ({
    page,
    chat,
    site,
  }) => {
    const events = await Chat.record(page, 'web1on1-error');
    const body = '<iframe id="web-messenger-container" title="Chat box"></iframe>';
    await page.goto(site.page('one.html', TAG, { body }));
    await chat.open();
    await expect(chat.status).toContainText('could not connect');
    expect(await events()).toContainEqual({ type: 'web1on1-error', code: 'transport-conflict' });
  });
});

test.describe('a crawler', () => {
  test.use({ userAgent: 'Mozilla/5.0 (compatible; Googlebot/2.1)' });

  test('gets no SDK, and no link of its maker on the page', async ({
    page,
    chat,
    site,
    context,
    outside,
  }) => {
    await routeSmoochCdn(context);
    await page.goto(await npmPage(site));
    await chat.open();
    await expect(chat.status).toContainText('could not connect');
    expect(outside).toEqual([]);
    await expect(page.getByText('Powered by')).toHaveCount(0);
  });
});
