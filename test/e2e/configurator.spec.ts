import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import type { BrowserContext, Locator, Page } from '@playwright/test';
import { routeSmoochCdn } from '../support/smooch-cdn.mjs';
import { expect, test, type Site } from './fixtures.js';

interface Attribute {
  readonly name: string;
  readonly type: { readonly text: string };
}

const manifest = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8')) as {
  readonly modules: readonly {
    readonly declarations?: readonly { tagName?: string; attributes?: readonly Attribute[] }[];
  }[];
};

const attributes =
  manifest.modules
    .flatMap(({ declarations = [] }) => declarations)
    .find(({ tagName }) => tagName === 'web1on1-chat')?.attributes ?? [];

/** The page, opened with this in its address, and all of its topics unfolded. */
async function open(page: Page, site: Site, settings: Readonly<Record<string, string>> = {}) {
  const search = new URLSearchParams(settings).toString();
  await page.goto(`${site.url}/configurator/${search && `?${search}`}`);
  await expect(page.locator('[data-ready]')).toBeAttached();
  await page.evaluate(() => {
    for (const topic of document.querySelectorAll('details')) topic.open = true;
  });
  await expect(preview(page)).toBeAttached();
}

const preview = (page: Page): Locator => page.frameLocator('iframe').locator('web1on1-chat');

const control = (page: Page, name: string): Locator =>
  page.locator(`:is(input, select)[name="${name}"]`);

/** Which attributes of the description an element has, with their values. */
async function markup(element: Locator): Promise<Readonly<Record<string, string>>> {
  const pairs = await element.evaluate(
    (chat, names) =>
      names.flatMap((name) =>
        chat.hasAttribute(name) ? [[name, chat.getAttribute(name) as string] as const] : [],
      ),
    attributes.map(({ name }) => name),
  );
  return Object.fromEntries(pairs);
}

/** Gives the attribute a value through its control. @returns the value */
async function set(page: Page, { name, type }: Attribute): Promise<string> {
  const field = control(page, name);
  if (type.text === 'boolean') {
    await field.check();
    return '';
  }
  const values = type.text.match(/'[^']+'/g) ?? [];
  if (values.length > 0) {
    // The first is often the default, which is not written.
    const value = values.at(-1)?.replaceAll("'", '') ?? '';
    await field.selectOption(value);
    return value;
  }
  const examples: Readonly<Record<string, string>> = {
    'brand-color': 'teal',
    lang: 'nl',
    server: '/chat',
    dir: 'rtl',
  };
  const value = examples[name] ?? (type.text.includes('number') ? '7' : `/${name}`);
  await field.fill(value);
  return value;
}

test('every attribute of the description has a control, and its change reaches the preview', async ({
  page,
  site,
}) => {
  await open(page, site, { 'code-for': 'html' });
  const wanted: Record<string, string> = {};
  for (const attribute of attributes) {
    await expect(control(page, attribute.name)).toHaveCount(1);
    wanted[attribute.name] = await set(page, attribute);
  }
  const { transport, server, ...others } = wanted;
  await expect.poll(() => markup(preview(page))).toEqual({ ...others, transport: 'local' });
  await page.getByLabel('Connect as configured').check();
  await expect.poll(() => markup(preview(page))).toEqual({ ...others, transport, server });
  await page.getByRole('button', { name: 'Clear all' }).click();
  // Whether it is open is not up to the settings alone.
  await expect
    .poll(async () => ({ ...(await markup(preview(page))), open: undefined }))
    .toEqual({ open: undefined });
});

test('what the element warns of stands at the control, until it is put right', async ({
  page,
  site,
}) => {
  await open(page, site, { transport: 'local' });
  const retention = control(page, 'retention');
  await retention.fill('-5');
  await expect(retention).toHaveAccessibleDescription(/retention="-5" is ignored/);
  await expect(retention).toHaveAttribute('aria-invalid', 'true');
  await retention.fill('5');
  await expect(retention).toHaveAttribute('aria-invalid', 'false');
  // An element warns once of each mistake: this one is as wrong as it was.
  await retention.fill('-5');
  await expect(retention).toHaveAttribute('aria-invalid', 'true');
  await control(page, 'transport').selectOption('');
  await expect(page.locator('#warnings')).toContainText('Nothing carries the conversation');
});

test('the address brings everything back', async ({ page, site, context }) => {
  await open(page, site, { transport: 'local' });
  await control(page, 'heading').fill('"One" & <two>');
  await control(page, 'welcome-message').fill('""');
  await control(page, 'auto-open').check();
  await page.getByLabel('Dark').check();
  await page.getByLabel('Angular').check();
  await expect(page).toHaveURL(/code-for=angular/);
  const other = await context.newPage();
  await other.goto(page.url());
  await expect(other.locator('#code')).toContainText('<web1on1-chat');
  await expect(other.locator('#code')).toHaveText(await page.locator('#code').innerText(), {
    useInnerText: true,
  });
  await expect(preview(other)).toHaveAttribute('heading', '"One" & <two>');
  expect(await markup(preview(other))).toEqual(await markup(preview(page)));
  await expect(other.frameLocator('iframe').locator('html')).toHaveAttribute('data-scheme', 'dark');
});

test.describe('what it yields', () => {
  const NASTY = 'Say "hello" & <b>wave</b> {{ now }} `twice` ${3}';
  const cases: readonly [
    string,
    Readonly<Record<string, string>>,
    ((context: BrowserContext) => Promise<unknown>)?,
  ][] = [
    [
      'a conversation in this browser',
      { transport: 'local', emoji: '', 'file-upload': '', 'brand-color': 'teal', heading: NASTY },
    ],
    [
      'a server, one file, and a picture',
      {
        transport: 'local',
        server: '/chat',
        emoji: '',
        'code-files': 'one',
        'agent-avatar': '/shop/img/fernhill.svg',
      },
    ],
    ['the SDK', { 'integration-id': '5f3a9c0d1e2b4a6978c0d1e2' }, routeSmoochCdn],
  ];
  for (const [name, settings, prepare] of cases) {
    test(`is all that a blank page needs: ${name}`, async ({ page, chat, site, context }) => {
      await prepare?.(context);
      await open(page, site, { ...settings, 'code-from': '/dist/cdn' });
      const code = await page.locator('#code code').innerText();
      const [header, policy = ''] = (await page.locator('#policy code').innerText()).split(': ', 2);
      expect(header).toBe('Content-Security-Policy');
      const blank = site.file(
        'blank.html',
        `<!doctype html><html lang="en"><meta charset="utf-8"><title>Blank</title>${code}</html>`,
        { 'content-type': 'text/html', 'content-security-policy': policy },
      );
      await page.addInitScript(() => {
        const refused: string[] = [];
        Object.assign(window, { __refused: refused });
        document.addEventListener('securitypolicyviolation', (event) =>
          refused.push(`${event.violatedDirective} ${event.blockedURI}`),
        );
      });
      await page.goto(blank);
      await chat.open();
      await chat.send('Hello');
      if ('emoji' in settings) {
        await chat.button('Insert an emoji').click();
        await chat.element.getByRole('searchbox', { name: 'Search emoji' }).fill('fox');
        await expect(chat.button('fox')).toBeVisible();
      }
      const wanted = Object.entries(settings).filter(([key]) => !key.startsWith('code-'));
      // The visitor has opened it.
      const { open: isOpen, ...written } = await markup(chat.element);
      expect(isOpen).toBe('');
      expect(written).toEqual(Object.fromEntries(wanted));
      expect(
        await page.evaluate(() => (window as unknown as { __refused: string[] }).__refused),
      ).toEqual([]);
    });
  }

  test('in frameworks keeps every letter of the texts', async ({ page, site }) => {
    await open(page, site, { transport: 'local', heading: NASTY, retention: '5', emoji: '' });
    const code = page.locator('#code code');
    await page.getByLabel('React').check();
    await expect(code).toContainText(`heading={${JSON.stringify(NASTY)}}`);
    await expect(code).toContainText('retention={5}');
    await expect(code).toContainText(/^ +emoji$/m);
    const inMarkup = 'heading="Say &quot;hello&quot; &amp; &lt;b>wave&lt;/b> ';
    await page.getByLabel('Vue').check();
    await expect(code).toContainText(`${inMarkup}{{ now }} \`twice\` \${3}"`);
    await page.getByLabel('Angular').check();
    await expect(code).toContainText(`${inMarkup}{{ '{{' }} now }} \\\`twice\\\` \\\${3}"`);
  });
});

test('the cookie statement follows', async ({ page, site }) => {
  await open(page, site, { transport: 'local', retention: '45', 'statement-provider': 'Fernhill' });
  const statement = page.locator('web1on1-cookie-statement');
  await expect(statement).toContainText('45 minutes');
  await expect(statement).toContainText('Fernhill');
  await expect(statement).not.toContainText('*.smooch.io');
  await control(page, 'transport').selectOption('');
  await control(page, 'integration-id').fill('5f1a');
  await expect(statement).toContainText('*.smooch.io');
  await expect(page.locator('#statement code')).toContainText('integration-id="5f1a"');
  await page.getByLabel('Markdown').check();
  await expect(page.locator('#statement code')).toContainText('5f1a.clientId');
  await page.getByLabel('Language of the page').selectOption('nl');
  await expect(statement).toContainText('45 minuten');
});

test('an automatic check finds nothing, in light and dark, both directions, and on 320 px', async ({
  page,
  site,
}) => {
  // Colours are their own question: neither the direction nor the width changes them.
  const check = async (rules: 'colours' | 'others'): Promise<void> => {
    const axe = new AxeBuilder({ page })
      // Both have checks of their own, elsewhere.
      .exclude('iframe')
      .exclude('web1on1-cookie-statement')
      .options({ resultTypes: ['violations'], iframes: false, preload: false })
      .setLegacyMode();
    if (rules === 'colours') axe.withRules('color-contrast');
    else axe.disableRules('color-contrast');
    const { violations } = await axe.analyze();
    expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id} ${html}`))).toEqual(
      [],
    );
  };
  await page.setViewportSize({ width: 1280, height: 800 });
  await open(page, site, { transport: 'local', retention: '-5' });
  await expect(control(page, 'retention')).toHaveAttribute('aria-invalid', 'true');
  await check('others');
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await check('colours');
  }
  await page.setViewportSize({ width: 320, height: 800 });
  await page.evaluate(() => (document.documentElement.dir = 'rtl'));
  await check('others');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});
