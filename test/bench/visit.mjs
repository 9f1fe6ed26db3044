/** What a visitor does: comes to a side's page, and presses its launcher. */
import { metrics } from './browser.mjs';
import { probe } from './probe.mjs';
import { within } from './sums.mjs';

/** How many times slower than this machine the main thread is made. */
export const THROTTLE = 4;
export const LOADED_WITHIN_MS = 60_000;
/** Nothing has been asked for this long: nothing is on its way. */
const QUIET_MS = 500;
/** From the pointer's arrival to the press; people take 200 to 300. */
const HOVER_MS = 250;

/**
 * Opens the side's page, and waits until nothing happens any more.
 *
 * @returns when the chat was there, and what had been spent by then
 */
export async function visit(
  page,
  client,
  side,
  server,
  { rate = THROTTLE, settled = true, watch } = {},
) {
  page.on('pageerror', (error) => process.stderr.write(`${side.name}: ${error.message}\n`));
  await client.send('Emulation.setCPUThrottlingRate', { rate });
  await client.send('Runtime.enable');
  await client.send('Runtime.addBinding', { name: 'benchUp' });
  await page.addInitScript(probe, side);
  if (watch) await page.addInitScript(watch);
  const up = new Promise((resolve, reject) => {
    client.on('Runtime.bindingCalled', ({ payload }) => {
      metrics(client).then((spent) => resolve({ at: Number(payload), spent }), reject);
    });
  });
  server.taken();
  await page.goto(`${server.base}page/${side.name}`);
  const result = await within(LOADED_WITHIN_MS, up);
  if (settled) await quiet(page);
  return result;
}

/** Presses the launcher. @returns ms from the press to a text field that takes text, painted */
export async function open(page, client, { hover }) {
  const place = await page.evaluate(() => {
    window.probe.measure('pointerdown', window.probe.isUsable);
    return window.probe.place();
  });
  const send = (type, more) => client.send('Input.dispatchMouseEvent', { type, ...place, ...more });
  const press = { button: 'left', clickCount: 1 };
  // One after the other without waiting for answers, as fingers do.
  const moved = send('mouseMoved');
  if (hover) await pause(HOVER_MS);
  await Promise.all([moved, send('mousePressed', press), send('mouseReleased', press)]);
  const openMs = await within(LOADED_WITHIN_MS, measured(page));
  // Nobody stays on the button for long.
  await client.send('Input.dispatchMouseEvent', { type: 'mouseMoved', x: 1, y: 1 });
  return openMs;
}

/** @returns what `probe.measure` was asked for, ms */
export function measured(page) {
  return page.evaluate(() => window.probe.measured);
}

/** Waits until nothing is asked for any more. */
export async function quiet(page) {
  for (let before = -1, now = 0; now !== before;) {
    before = now;
    await pause(QUIET_MS);
    now = await page.evaluate(() => performance.getEntriesByType('resource').length);
  }
}

export function pause(ms) {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
