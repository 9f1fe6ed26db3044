import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.js';

const ATTRIBUTES = 'transport="local" server="/chat" agent-name="Sam"';

/** Writes down what live regions say, on this page and the following ones, as a screen reader would. */
async function listen(page: Page): Promise<() => Promise<readonly string[]>> {
  await page.addInitScript(() => {
    const said: string[] = [];
    Object.assign(window, { __said: said });
    const live = '[role=status], [role=alert], [role=log]:not([aria-live=off]), [aria-live=polite]';
    void customElements.whenDefined('web1on1-chat').then(() => {
      const root = document.querySelector('web1on1-chat')?.shadowRoot;
      if (!root) throw new Error('There is no chat.');
      const before = new Map<Element, string>();
      const look = (): void => {
        for (const region of root.querySelectorAll(live)) {
          const text = region.textContent.replace(/\s+/g, ' ').trim();
          // What a region contains when it comes is not announced, but for an alert.
          const known = before.get(region) ?? (region.role === 'alert' ? '' : text);
          before.set(region, text);
          if (text !== known && text !== '') said.push(text);
        }
      };
      look();
      new MutationObserver(look).observe(root, {
        subtree: true,
        childList: true,
        characterData: true,
      });
    });
  });
  return () => page.evaluate(() => (window as unknown as { __said: string[] }).__said);
}

test('a screen reader says each new message once, and nothing of what was said before', async ({
  page,
  chat,
  agent,
  site,
}) => {
  const said = await listen(page);
  const timesSaid = async (text: string): Promise<number> =>
    (await said()).filter((line) => line.includes(text)).length;
  await page.goto(site.page('one.html', ATTRIBUTES));
  await chat.open();
  await chat.send('Are you there?');
  await agent.choose('Are you there?');
  await agent.answer('First answer');
  await expect.poll(() => timesSaid('First answer')).toBe(1);
  await agent.answer('Second answer');
  await expect.poll(() => timesSaid('Second answer')).toBe(1);
  expect(await timesSaid('First answer')).toBe(1);

  await page.reload();
  await expect(chat.bubble('Second answer')).toBeVisible();
  await chat.connected();
  await agent.answer('Third answer');
  await expect.poll(() => timesSaid('Third answer')).toBe(1);
  expect(await timesSaid('First answer')).toBe(0);
  expect(await timesSaid('Second answer')).toBe(0);
});

// A window of 1280 by 1024, four times as large.
test.describe('at a zoom of 400 %', () => {
  test.use({ viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 });

  test('everything is there, in one column, and nothing is cut off', async ({
    page,
    chat,
    agent,
    site,
  }) => {
    await page.goto(site.page('one.html', `${ATTRIBUTES} eyecatcher="Hi" eyecatcher-after="0"`));
    await expect(chat.eyecatcher).toBeInViewport({ ratio: 1 });
    await expect(chat.launcher).toBeInViewport({ ratio: 1 });
    await chat.open();
    await chat.send('Does it fit?');
    await agent.choose('Does it fit?');
    await agent.answer('A sentence that is longer than such a narrow window is wide.');
    for (const control of [chat.foldButton, chat.closeButton, chat.input, chat.sendButton]) {
      await expect(control).toBeInViewport({ ratio: 1 });
    }
    const answer = chat.bubble('A sentence that is longer');
    await answer.scrollIntoViewIfNeeded();
    await expect(answer).toBeInViewport();
    const sideways = await chat.panel.evaluate((panel) =>
      [panel, document.documentElement, ...panel.querySelectorAll('[part~=messages]')].map(
        ({ scrollWidth, clientWidth }) => scrollWidth - clientWidth,
      ),
    );
    expect(sideways).toEqual([0, 0, 0]);
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  });
});

test.describe('movement', () => {
  /** The animations that ran while a panel opened and the other side typed. */
  async function movements(page: Page): Promise<() => Promise<readonly string[]>> {
    await page.addInitScript(() => {
      const names: string[] = [];
      Object.assign(window, { __moved: names });
      void customElements.whenDefined('web1on1-chat').then(() => {
        const root = document.querySelector('web1on1-chat')?.shadowRoot;
        root?.addEventListener('animationstart', (event) => {
          if (event instanceof AnimationEvent) names.push(event.animationName);
        });
        root?.addEventListener('transitionrun', (event) => {
          if (event instanceof TransitionEvent) names.push(event.propertyName);
        });
      });
    });
    return () => page.evaluate(() => (window as unknown as { __moved: string[] }).__moved);
  }

  for (const reducedMotion of ['reduce', 'no-preference'] as const) {
    test.describe(`where the system says "${reducedMotion}"`, () => {
      test.use({ contextOptions: { reducedMotion } });

      test('is what the visitor wants', async ({ page, chat, agent, site }) => {
        const moved = await movements(page);
        await page.goto(site.page('one.html', ATTRIBUTES));
        await chat.open();
        await chat.send(`Gently: ${reducedMotion}`);
        await agent.choose(`Gently: ${reducedMotion}`);
        await agent.write('As you');
        await expect(chat.typing).toBeVisible();
        const moving = ['rise', 'breathe', 'transform'];
        const seen = async (): Promise<readonly string[]> =>
          (await moved()).filter((name) => moving.includes(name));
        if (reducedMotion === 'reduce') expect(await seen()).toEqual([]);
        else await expect.poll(seen).toEqual(expect.arrayContaining(['rise', 'breathe']));
      });
    });
  }
});
