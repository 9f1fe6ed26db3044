import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from './fixtures.js';

test.describe('the five themes', () => {
  for (const scheme of ['light', 'dark'] as const) {
    test.describe(`in ${scheme}`, () => {
      test.use({ colorScheme: scheme, contextOptions: { reducedMotion: 'reduce' } });

      test('are shown side by side, without an error, with nothing to find', async ({
        page,
        site,
        chat,
        outside,
      }) => {
        const failures: string[] = [];
        page.on('pageerror', (error) => failures.push(String(error)));
        page.on('console', (message) => failures.push(message.text()));
        await page.goto(`${site.url}/themes/`);
        await expect(chat.eyecatcher).toBeVisible();
        const frames = page.frames().filter((frame) => frame !== page.mainFrame());
        expect(frames).toHaveLength(5);
        const brands = new Set<string>();
        for (const frame of frames) {
          const own = frame.locator('[part~="message--visitor"] [part~="bubble"]').first();
          await expect(own).toBeVisible();
          brands.add(await own.evaluate((bubble) => getComputedStyle(bubble).backgroundColor));
        }
        expect(brands.size).toBe(5);
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(
          violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`)),
        ).toEqual([]);
        expect(failures).toEqual([]);
        expect(outside).toEqual([]);
      });
    });
  }

  test('can be put on and taken off while the chat is there', async ({ page, site, chat }) => {
    await page.goto(`${site.url}/themes/`);
    const radius = (): Promise<string> =>
      chat.launcher.evaluate((button) => getComputedStyle(button).borderRadius);
    for (const [nth, wanted] of ['50%', '24px', '50%', '0px'].entries()) {
      await page.getByRole('button', { name: 'Wear it' }).nth(nth).click();
      await expect.poll(radius).toBe(wanted);
    }
    await page.getByRole('radio', { name: 'dark' }).check();
    await expect(chat.element).toHaveAttribute('color-scheme', 'dark');
  });
});
