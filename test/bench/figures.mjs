/** Takes the figures of one side: of its loading, its use, its list, and its rest. */
import { inUse, withPage, worked } from './browser.mjs';
import { countWakeUps } from './probe.mjs';
import { median, sum, TimedOut, within } from './sums.mjs';
import { LOADED_WITHIN_MS, measured, open, pause, quiet, visit } from './visit.mjs';

/** How many messages are shown. */
export const COUNTS = [100, 1_000, 10_000];

const APPENDED = 5;
/** One that takes so long is not done five times. */
export const SLOW_MS = 10_000;
const QUESTION = 'Does it stand by itself?';

/**
 * @typedef {object} Bench
 * @property {import('playwright').Browser} browser
 * @property {Awaited<ReturnType<typeof import('./server.mjs').startServer>>} server
 */

/** From an empty window to the launcher, and on until nothing happens any more. */
export async function load({ browser, server }, side) {
  return withPage(browser, async (page, client) => {
    const { at, spent } = await visit(page, client, side, server);
    const total = await worked(client);
    const { entries, ownWork } = await page.evaluate(() => ({
      entries: window.probe.entries,
      ownWork: window.probe.ownWork,
    }));
    const { longtask, 'layout-shift': shifts, 'largest-contentful-paint': paints } = entries;
    const { requests, gzip, brotli } = server.taken();
    return {
      ...{ loadRequests: requests, loadGzip: gzip, loadBrotli: brotli },
      upMs: at,
      upScriptMs: spent.ScriptDuration * 1_000,
      upStyleMs: spent.RecalcStyleDuration * 1_000,
      upLayoutMs: spent.LayoutDuration * 1_000,
      upBusyMs: busyMs(spent),
      loadWorkMs: total,
      blockingMs: blocking(longtask.map(({ duration }) => duration)),
      ownBlockingMs: blocking(ownWork),
      shift: sum(shifts.map(({ value }) => value)),
      lcpMs: Math.max(...paints.map(({ startTime }) => startTime)),
    };
  });
}

/**
 * From the press to the text field, and from the key to one's own message.
 *
 * @param {{ hover: boolean }} how the pointer rests on the button before it is pressed, or a finger
 * comes out of nowhere
 */
export async function use({ browser, server }, side, { hover }) {
  return withPage(browser, async (page, client) => {
    await visit(page, client, side, server);
    const before = await worked(client);
    const openMs = await open(page, client, { hover });
    const openWorkMs = (await worked(client)) - before;
    await quiet(page);
    const { gzip, brotli } = server.taken();
    if (!hover) return { tapMs: openMs, tapWorkMs: openWorkMs };

    await page.evaluate((path) => window.probe.find(path).focus(), side.composer);
    await client.send('Input.insertText', { text: QUESTION });
    await page.evaluate((text) => {
      window.probe.measure('keydown', () => window.probe.isShown(text));
    }, QUESTION);
    await page.keyboard.press('Enter');
    const sendMs = await within(LOADED_WITHIN_MS, measured(page));
    return { openMs, openWorkMs, sendMs, talkGzip: gzip, talkBrotli: brotli };
  });
}

/**
 * From so many messages in memory to their being painted, and with the most of them what they cost.
 * What does not come to an end in time is Infinity.
 */
export async function list({ browser, server }, side, count, limitMs) {
  const isMost = count === COUNTS.at(-1);
  const wanted = [`list${count}Ms`, ...(isMost ? ['appendMs'] : [])];
  const figures = Object.fromEntries(wanted.map((name) => [name, Infinity]));
  const measuring = withPage(browser, async (page, client) => {
    await visit(page, client, side, server);
    await page.evaluate((name) => import(`/drive/${name}.js`), side.name);
    await open(page, client, { hover: true });
    await quiet(page);
    const empty = await inUse(client);
    await page.evaluate((n) => window.bench.prepare(n), count);
    const before = await worked(client);
    const show = page.evaluate(() => window.bench.show());
    figures[`list${count}Ms`] = await within(limitMs, show);
    figures[`list${count}WorkMs`] = (await worked(client)) - before;
    if (!isMost) return;
    const { heapMb, nodes } = await inUse(client);
    Object.assign(figures, { heapMb: heapMb - empty.heapMb, nodes });
    const started = await worked(client);
    const times = [];
    while (times.length < APPENDED && sum(times) < SLOW_MS) {
      const one = page.evaluate((n) => window.bench.showOneMore(n), count + times.length);
      times.push(await within(limitMs, one));
    }
    figures.appendMs = median(times);
    figures.appendWorkMs = ((await worked(client)) - started) / times.length;
  });
  try {
    await measuring;
  } catch (error) {
    if (!(error instanceof TimedOut)) throw error;
  }
  return figures;
}

/**
 * What the main thread does until the chat is there, in ms; nothing else.
 *
 * @returns {Promise<number>}
 */
export async function upWork({ browser, server }, side) {
  return withPage(browser, async (page, client) => {
    const { spent } = await visit(page, client, side, server, { rate: 1, settled: false });
    return busyMs(spent);
  });
}

/**
 * What it does to show so many messages, in ms; nothing else.
 *
 * @returns {Promise<number>}
 */
export async function listWork({ browser, server }, side, count) {
  return withPage(browser, async (page, client) => {
    await visit(page, client, side, server, { rate: 1, settled: false });
    await page.evaluate((name) => import(`/drive/${name}.js`), side.name);
    await open(page, client, { hover: false });
    await quiet(page);
    await page.evaluate((n) => window.bench.prepare(n), count);
    const before = await worked(client);
    await page.evaluate(() => window.bench.show());
    return (await worked(client)) - before;
  });
}

/**
 * Some seconds in which nobody does anything, on a machine as fast as it is.
 *
 * @returns {Promise<{ planned: number, sockets: number, wakeUps: number, restRequests: number,
 *   restWorkMs: number }>}
 */
export async function rest({ browser, server }, side, seconds) {
  return withPage(browser, async (page, client) => {
    await visit(page, client, side, server, { rate: 1, watch: countWakeUps });
    const then = await page.evaluate(() => ({ ...window.wakeUps }));
    const before = await worked(client);
    server.taken();
    await pause(seconds * 1_000);
    const now = await page.evaluate(() => window.wakeUps);
    return {
      planned: now.planned,
      sockets: now.sockets,
      wakeUps: now.woken - then.woken,
      restRequests: now.requests - then.requests + server.taken().requests,
      restWorkMs: (await worked(client)) - before,
    };
  });
}

/** Script, style and layout, in ms. */
function busyMs({ ScriptDuration, RecalcStyleDuration, LayoutDuration }) {
  return (ScriptDuration + RecalcStyleDuration + LayoutDuration) * 1_000;
}

/** What of each is beyond the 50 ms that nobody notices. */
function blocking(durations) {
  return sum(durations.map((duration) => Math.max(0, duration - 50)));
}
