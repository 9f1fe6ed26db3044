import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test, type Site } from './fixtures.js';

// Recording a hundred panels takes longer than looking at them.
test.use({ trace: 'off', viewport: { width: 1280, height: 1000 } });

/** Opens all that there is to see. */
async function open(page: Page, site: Site, looks = ''): Promise<void> {
  await page.goto(`${site.url}/gallery/?${looks}`);
  await expect(page.locator('[data-ready]')).toBeAttached();
  await settle(page);
}

/** What is on its way to another place or colour is neither where nor what it will be. */
async function settle(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const running = [...document.querySelectorAll('gallery-chat')].flatMap(
      ({ shadowRoot }) => shadowRoot?.getAnimations() ?? [],
    );
    const ending = running.filter((one) => one.effect?.getComputedTiming().endTime !== Infinity);
    await Promise.allSettled(ending.map(({ finished }) => finished));
  });
}

/** What an automatic check finds, in the colours or in everything else. */
async function findings(page: Page, rules: 'colours' | 'others'): Promise<readonly string[]> {
  const axe = new AxeBuilder({ page })
    // The pages in frames stand for those of other people.
    .options({ resultTypes: ['violations'], iframes: false, preload: false })
    .setLegacyMode();
  if (rules === 'colours') axe.withRules('color-contrast');
  // Many panels stand on this page, each of which is the only one on a real one.
  else axe.disableRules(['color-contrast', 'landmark-unique']);
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
  );
}

/** How large everything within is and how it is painted, in the order of the page. */
async function lookOf(page: Page, within: string): Promise<readonly string[]> {
  await settle(page);
  return page.evaluate(
    (selector) =>
      [...document.querySelectorAll('gallery-chat')].flatMap(({ shadowRoot }) =>
        [...(shadowRoot?.querySelectorAll(selector) ?? [])].map((element) => {
          const { width, height } = element.getBoundingClientRect();
          const { color, backgroundColor, border, borderRadius } = getComputedStyle(element);
          const name = element.getAttribute('class') ?? element.localName;
          return [name, width, height, color, backgroundColor, border, borderRadius].join(' ');
        }),
      ),
    `:is(${within}) *`,
  );
}

/** Texts that are wider than their place, but for those that end in an ellipsis on purpose. */
async function cutOff(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('gallery-chat')].flatMap(({ shadowRoot }) =>
      [...(shadowRoot?.querySelectorAll('*') ?? [])]
        .filter(({ childNodes }) =>
          [...childNodes].some((node) => node instanceof Text && node.data.trim() !== ''),
        )
        // What is inline has no width of its own: its block is looked at.
        .filter(({ clientWidth, scrollWidth }) => clientWidth > 1 && scrollWidth > clientWidth + 1)
        .filter((element) => getComputedStyle(element).textOverflow !== 'ellipsis')
        .map(({ textContent }) => textContent),
    ),
  );
}

/** What can be pressed and is smaller than 24 px. Links within a sentence are as high as its lines. */
async function smallTargets(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('gallery-chat')].flatMap(({ shadowRoot }) =>
      [...(shadowRoot?.querySelectorAll('button, a[href], input, select, textarea') ?? [])]
        .filter((element) => element.checkVisibility() && !element.closest('.unseen'))
        .filter((element) => getComputedStyle(element).display !== 'inline')
        .filter((element) => {
          const { width, height } = element.getBoundingClientRect();
          return Math.min(width, height) < 24;
        })
        .map((element) => element.outerHTML),
    ),
  );
}

/** The least that a visitor may ask for, by WCAG 1.4.12. */
const SPACED_OUT = `* {
  line-height: 1.5 !important;
  letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important;
}`;

test.describe('every state of the chat', () => {
  // The direction changes no colour, and the colours change nothing else: each is checked in both.
  for (const [scheme, dir, rules] of [
    ['light', 'ltr', 'others'],
    ['light', 'rtl', 'colours'],
    ['dark', 'ltr', 'colours'],
    ['dark', 'rtl', 'others'],
  ] as const) {
    test(`has no error and nothing to find, in ${scheme}, ${dir}`, async ({
      page,
      site,
      outside,
    }) => {
      const failures: string[] = [];
      page.on('pageerror', (error) => failures.push(String(error)));
      page.on('console', (message) => {
        if (message.type() === 'error') failures.push(message.text());
      });
      await open(page, site, `scheme=${scheme}&dir=${dir}&width=320`);
      expect(await page.locator('gallery-chat').count()).toBeGreaterThan(100);
      expect(await findings(page, rules)).toEqual([]);
      expect(failures).toEqual([]);
      expect(outside).toEqual([]);
    });
  }

  test('can be read in the colours that a visitor forces upon every page', async ({
    page,
    site,
  }) => {
    await page.emulateMedia({ forcedColors: 'active' });
    await open(page, site, 'width=320');
    expect(await findings(page, 'colours')).toEqual([]);
  });

  for (const [part, sheet, others] of [
    ['kinds of messages', 2, '.header, .notices, .composer, .prechat, .conversations'],
    ['what stands around the conversation', 3, '.rows > :not(.older)'],
  ] as const) {
    test(`looks the same with and without the styles for ${part}`, async ({ page, site }) => {
      await open(page, site);
      const before = await lookOf(page, others);
      expect(before.length).toBeGreaterThan(1_000);
      await page.evaluate((left) => {
        for (const { shadowRoot } of document.querySelectorAll('gallery-chat')) {
          const sheets = shadowRoot?.adoptedStyleSheets ?? [];
          if (shadowRoot && sheets.length > left) {
            shadowRoot.adoptedStyleSheets = sheets.filter((_, index) => index !== left);
          }
        }
      }, sheet);
      expect(await lookOf(page, others)).toEqual(before);
    });
  }

  test('has room for words that are longer than those of any language', async ({ page, site }) => {
    await open(page, site, 'lang=en-XA&width=320');
    await expect(page.getByRole('button', { name: 'Rééétry' }).first()).toBeAttached();
    expect(await cutOff(page)).toEqual([]);
  });

  test('has targets of 24 px at least, and room for text that a visitor has spaced out', async ({
    page,
    site,
  }) => {
    await open(page, site, 'width=320');
    expect(await smallTargets(page)).toEqual([]);
    await page.evaluate((css) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      for (const { shadowRoot } of document.querySelectorAll('gallery-chat')) {
        shadowRoot?.adoptedStyleSheets.push(sheet);
      }
    }, SPACED_OUT);
    expect(await cutOff(page)).toEqual([]);
  });

  test('of one topic can be shown alone, in any width', async ({ page, site }) => {
    await open(page, site, 'topic=forms&state=with%20errors&width=640');
    const chat = page.locator('gallery-chat');
    await expect(chat).toHaveCount(1);
    expect((await chat.boundingBox())?.width).toBe(640);
    await expect(chat.locator('[aria-invalid=true]')).toHaveCount(3);
  });
});
