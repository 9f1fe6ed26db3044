import { expect, test } from './fixtures.js';

const LOCAL = 'transport="local"';

test.describe('with the keyboard alone', () => {
  test('one gets to the launcher, opens, writes, sends, closes, and is back where one was', async ({
    page,
    chat,
    site,
  }) => {
    await page.goto(site.page('one.html', LOCAL));
    await page.locator('#field').focus();
    await page.keyboard.press('Tab');
    await expect(chat.launcher).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(chat.input).toBeFocused();
    await page.keyboard.type('First line');
    await page.keyboard.press('Shift+Enter');
    await page.keyboard.type('second line');
    await page.keyboard.press('Enter');
    await expect(chat.messages).toHaveCount(1);
    await expect(chat.bubble('second line')).toBeVisible();
    await expect(chat.input).toHaveValue('');
    await expect(chat.input).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(chat.panel).toBeHidden();
    await expect(chat.launcher).toBeFocused();
    expect(await chat.stored()).toMatchObject({ widget_closed_by_customer: 'true' });
  });

  test('every control of the panel can be reached, and one can leave it again', async ({
    page,
    chat,
    site,
  }) => {
    await page.goto(site.page('one.html', LOCAL));
    await chat.open();
    await expect(chat.input).toBeFocused();
    const reached = new Set<string>();
    for (let i = 0; i < 16; i++) {
      await page.keyboard.press('Tab');
      reached.add(
        await page.evaluate(() => {
          const outer = document.activeElement;
          const inner = outer?.shadowRoot?.activeElement;
          return inner?.getAttribute('part') ?? outer?.id ?? '';
        }),
      );
    }
    for (const name of ['field', 'minimize-button', 'close-button', 'messages', 'input']) {
      expect([...reached]).toContain(name);
    }
  });

  test('Escape outside the panel is the page’s', async ({ page, chat, site }) => {
    await page.goto(site.page('one.html', LOCAL));
    await chat.open();
    await page.locator('#field').focus();
    await page.keyboard.press('Escape');
    await expect(chat.panel).toBeVisible();
    await expect(page.locator('#field')).toBeFocused();
  });

  test('a panel restored open leaves the focus with the page', async ({ page, chat, site }) => {
    await page.goto(site.page('one.html', LOCAL));
    await chat.open();
    await page.reload();
    await expect(chat.input).toBeVisible();
    await expect(page.locator('body')).toBeFocused();
  });

  test('a panel that a script opens leaves the focus with the page', async ({
    page,
    chat,
    site,
  }) => {
    await page.goto(site.page('one.html', LOCAL));
    await page.locator('#field').focus();
    await chat.element.evaluate((element) => (element as HTMLElement & { show(): void }).show());
    await expect(chat.input).toBeVisible();
    await expect(page.locator('#field')).toBeFocused();
  });

  test('an open panel makes way for what has the focus behind it', async ({ page, chat, site }) => {
    const body =
      '<a id="behind" href="#" style="position: fixed; right: 60px; bottom: 300px">Behind</a>';
    await page.goto(site.page('one.html', LOCAL, { body }));
    await chat.open();
    await chat.send('Make way');
    await page.locator('#field').focus();
    await expect(chat.input).toBeVisible();
    await page.locator('#behind').focus();
    await expect(chat.input).toBeHidden();
    await expect(chat.foldButton).toBeVisible();
    await expect(page.locator('#behind')).toBeFocused();
    expect(await chat.stored()).not.toHaveProperty('widget_customer_clicked_header');
  });

  for (const behavior of ['auto', 'smooth']) {
    test(`the launcher makes way for the last link of a page that scrolls (${behavior})`, async ({
      page,
      chat,
      site,
    }) => {
      const body = `<style>html { scroll-behavior: ${behavior} } body { margin: 0 }</style>
        <a href="#" style="display: block; margin-top: 3000px">Before</a>
        <a id="last" href="#" style="display: block; width: 20px; margin: 20px 40px 38px auto">x</a>`;
      await page.goto(site.page('one.html', LOCAL, { body }));
      await expect(chat.launcher).toBeVisible();
      const height = await page.evaluate(() => document.documentElement.scrollHeight);
      const loaded: string[] = [];
      page.on('request', (request) => loaded.push(request.url()));
      await page.getByText('Before').focus();
      // What is still on its way into sight may turn out to be covered.
      if (behavior === 'auto') expect(loaded).toEqual([]);
      await page.keyboard.press('Tab');
      await expect(page.locator('#last')).toBeFocused();
      const isOnTop = (link: Element): boolean => {
        const { x, y, width } = link.getBoundingClientRect();
        return document.elementFromPoint(x + width / 2, y + 2) === link;
      };
      await expect.poll(() => page.locator('#last').evaluate(isOnTop)).toBe(true);
      expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(height);
      await chat.launcher.focus();
      await expect.poll(() => page.locator('#last').evaluate(isOnTop)).toBe(false);
    });
  }

  test('the message list can be scrolled with the keys', async ({ page, chat, site }) => {
    await page.goto(site.page('one.html', LOCAL));
    await chat.open();
    for (let i = 1; i <= 12; i++) await chat.write(`Message number ${i}`);
    await expect(chat.messages).toHaveCount(12);
    const list = chat.element.locator('[part~="messages"]');
    await list.focus();
    await page.keyboard.press('Home');
    await expect(chat.bubble('Message number 1').first()).toBeInViewport();
    await expect(chat.element.locator('[part~="jump-button"]')).toBeVisible();
  });
});

test.describe('below 640 pixels', () => {
  test.use({ viewport: { width: 390, height: 800 }, hasTouch: true });

  test('the panel covers the page, keeps the focus, and gives it back', async ({
    page,
    chat,
    site,
  }) => {
    await page.goto(site.page('one.html', LOCAL));
    await chat.launcher.focus();
    await page.keyboard.press('Enter');
    await expect(chat.input).toBeVisible();
    await expect(chat.panel).toHaveJSProperty('open', true);
    await expect
      .poll(() => chat.panel.boundingBox())
      .toEqual({ x: 0, y: 0, width: 390, height: 800 });
    for (let i = 0; i < 12; i++) {
      await page.keyboard.press('Tab');
      await expect(page.locator('#field')).not.toBeFocused();
    }
    expect(await chat.panel.evaluate((panel) => panel.matches(':modal'))).toBe(true);
    await chat.input.focus();
    await page.keyboard.press('Escape');
    await expect(chat.panel).toBeHidden();
    await expect(chat.launcher).toBeFocused();
    await page.locator('#field').click();
    await expect(page.locator('#field')).toBeFocused();
  });

  test('text is large enough that no phone zooms in', async ({ page, chat, site }) => {
    await page.goto(site.page('one.html', LOCAL));
    await chat.open();
    const size = await chat.input.evaluate((input) => parseFloat(getComputedStyle(input).fontSize));
    expect(size).toBeGreaterThanOrEqual(16);
  });
});
