import type { Page } from '@playwright/test';
import { expect, tag, test } from './fixtures.js';

/**
 * The cumulative layout shift of the page. What the visitor's own act moves inside the widget is no
 * part of it by definition; what moves in the page always is, here.
 */
async function watchShifts(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    interface Shift extends PerformanceEntry {
      readonly value: number;
      readonly hadRecentInput: boolean;
      /** Nodes in the shadow of an element are not told. */
      readonly sources: readonly { readonly node: Node | null }[];
    }
    let sum = 0;
    Object.assign(window, { __shift: () => sum });
    new PerformanceObserver((list) => {
      for (const { value, hadRecentInput, sources } of list.getEntries() as Shift[]) {
        if (!hadRecentInput || sources.some(({ node }) => node)) sum += value;
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  return () => page.evaluate(() => (window as unknown as { __shift(): number }).__shift());
}

test.describe('the page around it', () => {
  for (const [screen, viewport] of [
    ['a wide', { width: 1280, height: 720 }],
    ['a narrow', { width: 390, height: 800 }],
  ] as const) {
    test.describe(`on ${screen} screen`, () => {
      test.use({ viewport });

      test('does not move: loading, teasing, opening, talking, closing, coming back', async ({
        page,
        chat,
        site,
      }) => {
        const shift = await watchShifts(page);
        await page.goto(
          site.page('one.html', 'transport="local" eyecatcher="Hello" eyecatcher-after="0"'),
        );
        const place = async (): Promise<unknown> =>
          page.getByText('Text that must not move.').boundingBox();
        const before = await place();
        await expect(chat.eyecatcher).toBeVisible();
        await chat.open();
        await chat.send('Steady');
        await chat.closeButton.click();
        await expect(chat.panel).toBeHidden();
        expect(await place()).toEqual(before);
        await chat.open();
        expect(await shift()).toBe(0);
        await page.reload();
        await expect(chat.foldButton).toBeVisible();
        if (viewport.width > 640) await expect(chat.bubble('Steady')).toBeVisible();
        await chat.connected();
        expect(await place()).toEqual(before);
        expect(await shift()).toBe(0);
        expect(
          await page.evaluate(() => [
            document.documentElement.scrollWidth <= window.innerWidth,
            document.documentElement.scrollHeight <= window.innerHeight,
          ]),
        ).toEqual([true, true]);
      });
    });
  }

  test('hears of no error, and sees nothing in its globals, styles or markup', async ({
    page,
    chat,
    site,
  }) => {
    const failures: string[] = [];
    page.on('pageerror', (error) => failures.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') failures.push(message.text());
    });
    await page.goto(
      site.page('two.html', 'transport="local"', { script: 'data:text/javascript,' }),
    );
    const look = (): Promise<unknown> =>
      page.evaluate(() => ({
        // Lit leaves its versions, to warn of two of them on one page.
        globals: Object.keys(window).filter((name) => name !== 'litHtmlVersions'),
        sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
        html: document.documentElement.outerHTML.replace(/<(script|web1on1-chat)[^>]*>/g, ''),
      }));
    const without = await look();
    await page.goto(site.page('one.html', 'transport="local"'));
    await chat.open();
    await chat.send('Quietly');
    expect(await look()).toEqual(without);
    expect(failures).toEqual([]);
  });

  test('may say nonsense in the attributes: a default, a warning that names it, and a chat', async ({
    page,
    chat,
    site,
  }) => {
    const failures: string[] = [];
    const warnings: string[] = [];
    page.on('pageerror', (error) => failures.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'warning') warnings.push(message.text());
    });
    await page.goto(
      site.page(
        'one.html',
        'transport="local" open-after="soon" retention="-5" placement="middle" storage="cloud" brand-color="url(x)" connect="never"',
      ),
    );
    await chat.open();
    await chat.send('All the same');
    for (const name of [
      'open-after',
      'retention',
      'placement',
      'storage',
      'brand-color',
      'connect',
    ]) {
      expect(warnings.filter((text) => text.includes(name))).toHaveLength(1);
    }
    expect(failures).toEqual([]);
  });

  test('may call and set before the element is there: nothing is dropped', async ({
    page,
    chat,
    site,
  }) => {
    const body = `<script>
      const chat = document.querySelector('web1on1-chat');
      chat.heading = 'Set before';
      chat.storage = 'memory';
      customElements.whenDefined('web1on1-chat').then(() => { chat.show(); chat.setDraft('Prefilled'); });
    </script>`;
    await page.goto(site.page('one.html', 'transport="local"', { body }));
    await expect(chat.input).toHaveValue('Prefilled');
    await expect(chat.element.locator('[part~="title"]')).toHaveText('Set before');
    expect(await chat.stored()).toEqual({});
  });
});

test.describe('the page, when the script comes late', () => {
  /** As the README has it. The page is a column with gaps, where a box without a size counts, too. */
  const latePage = (element: string): string => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>A page</title>
    <link rel="icon" href="data:," />
    <style>
      body { display: flex; flex-direction: column; gap: 20px }
      web1on1-chat:not(:defined) { display: none; }
    </style>
  </head>
  <body>
    <p>Text before it.</p>
    ${element}
    <p>Text after it.</p>
  </body>
</html>`;
  const painted = (page: Page): Promise<unknown> =>
    page.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
    );

  for (const [what, element, part] of [
    ['a floating chat', tag('transport="local"'), 'launcher'],
    [
      'one with a teaser',
      tag('transport="local" eyecatcher="Hello" eyecatcher-after="0"'),
      'eyecatcher',
    ],
    [
      'one with words for visitors without it',
      tag('transport="local"', '<p>Write to <a href="mailto:a@example.com">us</a>.</p>'),
      'launcher',
    ],
    [
      'one with markup as its teaser',
      tag('transport="local" eyecatcher-after="0"', '<p slot="eyecatcher"><b>Hello</b></p>'),
      'eyecatcher',
    ],
    [
      'an embedded one in a container with a height',
      `<div style="block-size: 25rem">${tag('transport="local" embedded', '<p>Wait.</p>')}</div>`,
      'input',
    ],
  ] as const) {
    test(`does not move: ${what}`, async ({ page, chat, site }) => {
      const shift = await watchShifts(page);
      const headers = { 'content-type': 'text/html; charset=utf-8' };
      await page.goto(site.file('late.html', latePage(element), headers));
      await painted(page);
      const place = async (): Promise<unknown> => page.getByText('Text after it.').boundingBox();
      const before = await place();
      await page.addScriptTag({ type: 'module', url: '/dist/cdn/web1on1-chat.js' });
      await expect(chat.element.locator(`[part~="${part}"]`)).toBeVisible();
      await painted(page);
      expect(await place()).toEqual(before);
      expect(await shift()).toBe(0);
    });
  }
});

test.describe('the strictest content security policy', () => {
  const STRICT = [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' https:",
    "connect-src 'self' ws:",
    "require-trusted-types-for 'script'",
    'trusted-types web1on1-chat',
  ].join('; ');

  test('finds nothing to refuse: opening, talking, closing', async ({ page, chat, site }) => {
    await page.addInitScript(() => {
      const refused: string[] = [];
      Object.assign(window, { __refused: refused });
      document.addEventListener('securitypolicyviolation', (event) => {
        refused.push(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
      });
    });
    const headers = { 'content-security-policy': STRICT };
    const attributes =
      'transport="local" server="/chat" eyecatcher="Hi" eyecatcher-after="0" brand-color="teal"';
    // The page's own icon is a data: address, which this policy refuses.
    const head = '<link rel="icon" href="/shop/img/fernhill.svg" />';
    await page.goto(site.page('one.html', attributes, { headers, head }));
    await expect(chat.eyecatcher).toBeVisible();
    await chat.open();
    await chat.send('Hello from https://example.com');
    await chat.foldButton.click();
    await chat.foldButton.click();
    await chat.closeButton.click();
    await page.reload();
    await expect(chat.launcher).toBeVisible();
    const refused = await page.evaluate(
      () => (window as unknown as { __refused: string[] }).__refused,
    );
    expect(refused.filter((text) => !text.startsWith('img-src data'))).toEqual([]);
  });

  test('is that of the demo shop, which works under it', async ({ page, chat, site }) => {
    const refused: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') refused.push(message.text());
    });
    await page.goto(`${site.url}/shop/`);
    await chat.open();
    await chat.send('Which tent for two?');
    await page.getByRole('link', { name: 'Larkspur 2 tent' }).click();
    await expect(page).toHaveURL(/tent/);
    await expect(chat.bubble('Which tent for two?')).toBeVisible();
    expect(refused).toEqual([]);
  });
});
