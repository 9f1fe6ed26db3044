import { expect, test } from '@playwright/test';
import { launch, withPage } from '../bench/browser.mjs';
import { listWork, rest, upWork } from '../bench/figures.mjs';
import { startServer } from '../bench/server.mjs';
import { SIDES } from '../bench/sides.mjs';
import { open, visit } from '../bench/visit.mjs';

/*
 * What the widget costs, beside a hand-written element that does nothing but the same at first
 * sight. Both are measured in turns and in the main thread's own time, of which the least of several
 * counts: whatever else the machine does can only add to it. The margins are wide: this is for what
 * gets out of hand. `npm run bench` tells how it is.
 */

// One after the other in one worker: they would be measuring each other.
test.describe.configure({ mode: 'default' });

const [ours, floor] = SIDES;
type Side = (typeof SIDES)[number];
interface Bench {
  readonly browser: Awaited<ReturnType<typeof launch>>;
  readonly server: Awaited<ReturnType<typeof startServer>>;
}

/** A page whose frames are counted. */
interface Counted {
  readonly framesAt: Readonly<Record<string, number>>;
  framesNow(): number;
}

let bench: Bench;
test.beforeAll(async () => {
  bench = { browser: await launch(), server: await startServer() };
});
test.afterAll(async () => {
  await bench.browser.close();
  bench.server.close();
});

/** How many times what the floor costs. */
async function timesFloor(times: number, cost: (side: Side) => Promise<number>): Promise<number> {
  const costs: Record<'ours' | 'floor', number[]> = { ours: [], floor: [] };
  for (let i = 0; i < times; i++) {
    costs.ours.push(await cost(ours as Side));
    costs.floor.push(await cost(floor as Side));
  }
  return Math.min(...costs.ours) / Math.min(...costs.floor);
}

test('a page pays for the launcher at most three times what the least chat costs it', async () => {
  expect(await timesFloor(5, (side) => upWork(bench, side))).toBeLessThan(3);
});

test('ten thousand messages cost at most six times what a bare list of the newest costs', async () => {
  expect(await timesFloor(3, (side) => listWork(bench, side, 10_000))).toBeLessThan(6);
});

test('while it is closed it plans nothing, wakes nobody, asks for nothing and keeps nothing open', async () => {
  const { planned, wakeUps, restRequests, sockets } = await rest(bench, ours, 1);
  expect({ planned, wakeUps, restRequests, sockets }).toEqual({
    planned: 0,
    wakeUps: 0,
    restRequests: 0,
    sockets: 0,
  });
});

test('a click is measured from the press on: not a frame is asked for while the pointer rests', async () => {
  await withPage(bench.browser, async (page, client) => {
    await page.addInitScript(() => {
      let frames = 0;
      const original = window.requestAnimationFrame.bind(window);
      window.requestAnimationFrame = (callback) => (frames++, original(callback));
      const framesAt: Record<string, number> = {};
      for (const type of ['pointerover', 'pointerdown']) {
        const note = ({ target }: Event): void => {
          // The browser tells of a pointer that is nowhere, too, when a page has loaded.
          if (target instanceof Element && target.matches('chat-floor')) framesAt[type] ??= frames;
        };
        window.addEventListener(type, note, { capture: true });
      }
      Object.assign(window, { framesAt, framesNow: () => frames });
    });
    // The floor prepares nothing: what is asked for is asked for by the measurement.
    await visit(page, client, floor, bench.server, { rate: 1 });
    expect(await open(page, client, { hover: true })).toBeGreaterThan(0);
    const { framesAt, framesNow } = await page.evaluate(() => {
      const { framesAt, framesNow } = window as unknown as Counted;
      return { framesAt, framesNow: framesNow() };
    });
    expect(framesAt['pointerdown']).toBe(framesAt['pointerover']);
    expect(framesNow).toBeGreaterThan(framesAt['pointerdown'] ?? Infinity);
  });
});
