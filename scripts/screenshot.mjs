/**
 * Makes docs/screenshot.png from the running demo: a visitor of the shop talks with Sam, who sits at
 * the desk. Run after a build: node scripts/screenshot.mjs
 */
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import { startServer } from '../examples/serve.mjs';
import { CHROMIUM_FLAGS, findBrowsers } from './find-browsers.mjs';

const FILE = fileURLToPath(new URL('../docs/screenshot.png', import.meta.url));

const server = await startServer();
const browser = await chromium.launch({
  executablePath: findBrowsers().chromium?.executable,
  args: CHROMIUM_FLAGS,
});
try {
  const look = { colorScheme: 'light', reducedMotion: 'reduce', locale: 'en-GB' };
  const visitors = await browser.newContext({ ...look, viewport: { width: 1440, height: 860 } });
  const agents = await browser.newContext(look);
  const shop = await visitors.newPage();
  const desk = await agents.newPage();
  await Promise.all([shop.goto(`${server.url}/shop/`), desk.goto(`${server.url}/agent/`)]);

  const log = shop.getByRole('log');
  const input = shop.getByRole('textbox', { name: 'Your message' });
  const write = async (text) => {
    await input.fill(text);
    await input.press('Enter');
  };
  const answer = async (text) => {
    await desk.getByRole('textbox', { name: 'Your answer' }).fill(text);
    await desk.keyboard.press('Enter');
    await log.getByText(text).waitFor();
  };

  await shop.locator('[part=launcher]').click();
  await write('Hi! Is the Larkspur big enough for two people and a dog?');
  await desk.getByRole('button', { name: /Larkspur/ }).click();
  await answer('Hello! Two people and a medium dog fit well: the floor is 220 by 140 cm.');
  await answer('There are photos with a collie at https://fernhill.example/dogs');
  await write('Perfect. Can I still get it before Saturday?');
  await log.locator('[part~=message]').last().getByText('Seen').waitFor();
  await desk.getByRole('textbox', { name: 'Your answer' }).pressSequentially('Yes, if you');
  await shop.locator('[part=typing]').waitFor();
  await shop.screenshot({ path: FILE, animations: 'disabled', caret: 'hide' });
} finally {
  await browser.close();
  await server.close();
}
