import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { Agent } from './agent.js';
import { routeSmoochCdn } from '../support/smooch-cdn.mjs';
import { expect, test } from './fixtures.js';

const ATTRIBUTES = 'transport="local" server="/chat" agent-name="Sam" heading="Fernhill"';

/** No finding of any kind, in the widget or around it. */
async function expectClean(page: Page): Promise<void> {
  // A colour that is on its way to another has no contrast worth measuring.
  await page.evaluate(async () => {
    const chat = document.querySelector('web1on1-chat');
    const running = chat?.shadowRoot?.getAnimations() ?? [];
    const ending = running.filter((one) => one.effect?.getComputedTiming().endTime !== Infinity);
    await Promise.allSettled(ending.map(({ finished }) => finished));
  });
  const { violations } = await new AxeBuilder({ page }).analyze();
  const told = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
  );
  expect(told).toEqual([]);
}

test.describe('nothing that an automatic check of accessibility would find', () => {
  const looks: [string, Parameters<typeof test.use>[0], string?][] = [
    ['in light', { contextOptions: { colorScheme: 'light' } }],
    ['in dark', { contextOptions: { colorScheme: 'dark' } }],
    ['in forced colours', { contextOptions: { forcedColors: 'active' } }],
    ['with reduced motion', { contextOptions: { reducedMotion: 'reduce' } }],
    ['on a phone', { viewport: { width: 320, height: 640 } }],
    ['in Arabic, from right to left', {}, 'ar" dir="rtl'],
  ];
  for (const [name, options, lang] of looks) {
    test.describe(name, () => {
      test.use(options);

      test('closed, with an eyecatcher, opened, talking, folded, closed with a badge', async ({
        page,
        chat,
        site,
        browser,
      }) => {
        const url = site.page('one.html', `${ATTRIBUTES} eyecatcher="Hi" eyecatcher-after="0"`, {
          ...(lang && { lang }),
        });
        await page.goto(url);
        await expect(chat.launcher).toBeVisible();
        await expect(chat.eyecatcher).toBeVisible();
        await expectClean(page);

        await chat.launcher.click();
        await expect(chat.input).toBeVisible();
        await expectClean(page);

        await chat.write('Is https://example.com/tent yours?');
        const agent = await Agent.at(site.url, browser);
        await agent.choose('Is https://example.com/tent yours?');
        await agent.answer('It is: https://example.com/tent');
        await agent.write('And');
        await expect(chat.typing).toBeVisible();
        await expectClean(page);

        await chat.foldButton.click();
        await expect(chat.input).toBeHidden();
        await expectClean(page);

        await chat.closeButton.click();
        await agent.answer('And it is dry.');
        await expect(chat.badge).toHaveText('1');
        await expectClean(page);
        await agent.leave();
      });
    });
  }

  test('a message that failed, and its ways out', async ({ page, chat, site, context }) => {
    await routeSmoochCdn(context);
    await page.addInitScript(() =>
      Object.assign(window, { __smoochMode: { send: 'reject', status: 400 } }),
    );
    await page.goto(site.page('one.html', 'integration-id="5f3a9c0d1e2b4a6978c0d1e2"'));
    await chat.open();
    await chat.write('This one fails');
    await expect(chat.element.getByRole('button', { name: 'Retry' })).toBeVisible();
    await expectClean(page);
  });

  test('a connection that failed', async ({ page, chat, site }) => {
    await page.goto(site.page('one.html', ATTRIBUTES));
    await expect(chat.launcher).toBeVisible();
    await page.evaluate(() => {
      const refuse = (): Promise<never> => Promise.reject(new Error('Refused by the test.'));
      const transport = { capabilities: {}, connect: refuse, send: refuse, disconnect: refuse };
      Object.assign(document.querySelector('web1on1-chat') ?? {}, { transport });
    });
    await chat.open();
    await expect(chat.status).toContainText('could not connect');
    await expectClean(page);
  });

  test('embedded in the page', async ({ page, chat, site }) => {
    await page.goto(site.page('one.html', `${ATTRIBUTES} embedded`));
    await expect(chat.input).toBeVisible();
    await expect(chat.launcher).toBeHidden();
    await chat.send('Inside the page');
    await expectClean(page);
  });

  test('a page that has colours of its own', async ({ page, chat, site }) => {
    for (const color of ['#ffe000', '#000', '#7a7a7a', 'rebeccapurple']) {
      await page.goto(site.page('one.html', `${ATTRIBUTES} brand-color="${color}"`));
      await expect(chat.element).toBeAttached();
      if (!(await chat.panel.isVisible())) await chat.open();
      await chat.send(`In ${color}`);
      await expectClean(page);
    }
  });
});
