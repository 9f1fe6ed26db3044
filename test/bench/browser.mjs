/** Chromium, as everything here is measured in it, and what it tells of itself. */
import { chromium } from 'playwright';
import { CHROMIUM_FLAGS, findBrowsers, findHeadlessShell } from '../../scripts/find-browsers.mjs';

/** Nothing leaves the machine: every other name is unknown to the browser. */
const ALONE = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1';

/** Frames as soon as they are wanted: what is measured then is work, not waiting for a display. */
const AT_ONCE = ['--disable-frame-rate-limit', '--disable-gpu-vsync'];

/**
 * A Chromium without windows where there is one: those of an ordinary one work, too, and get in the way.
 *
 * @param {{ atOnce?: boolean }} options `atOnce`: frames follow each other without a pause
 */
export function launch({ atOnce = false } = {}) {
  return chromium.launch({
    executablePath: findHeadlessShell() ?? findBrowsers().chromium?.executable,
    args: [...CHROMIUM_FLAGS, ALONE, ...(atOnce ? AT_ONCE : [])],
  });
}

/**
 * Opens a page of its own, with an empty cache, for `use`.
 *
 * @param {import('playwright').Browser} browser
 * @param {(page: import('playwright').Page, client: import('playwright').CDPSession) => unknown} use
 */
export async function withPage(browser, use) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  try {
    const page = await context.newPage();
    const client = await context.newCDPSession(page);
    await client.send('Performance.enable', { timeDomain: 'threadTicks' });
    return await use(page, client);
  } finally {
    await context.close();
  }
}

/** @returns what the browser counts, by name; durations in seconds of the main thread's own time */
export async function metrics(client) {
  const { metrics: list } = await client.send('Performance.getMetrics');
  return Object.fromEntries(list.map(({ name, value }) => [name, value]));
}

/** What the main thread has worked, in ms: its own time, whatever else the machine does. */
export async function worked(client) {
  return (await metrics(client)).TaskDuration * 1_000;
}

/** What is still in use after everything else has been thrown away. */
export async function inUse(client) {
  await client.send('HeapProfiler.collectGarbage');
  await client.send('HeapProfiler.collectGarbage');
  const { JSHeapUsedSize, Nodes } = await metrics(client);
  return { heapMb: JSHeapUsedSize / 1e6, nodes: Nodes };
}
