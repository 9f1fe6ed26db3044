/**
 * `npm run bench:list`: how the list of messages does in long conversations, beside a bare list of
 * the same bubbles. Measures what is built, in Chromium; prints a table, and fails when a target is
 * missed. `-- --seconds=5` shortens the stream, `-- --runs=3` takes fewer measurements.
 */
import { inUse, launch, withPage, worked } from '../test/bench/browser.mjs';
import { numberOption } from '../test/bench/options.mjs';
import { probe } from '../test/bench/probe.mjs';
import { startServer } from '../test/bench/server.mjs';
import { SIDES } from '../test/bench/sides.mjs';
import { median } from '../test/bench/sums.mjs';

const MESSAGES = 10_000;
const MANY = 100_000;
const PER_SECOND = 200;
const APPENDED = 10;
const STEP = 1_000;

const seconds = numberOption('seconds', 60);
const runs = numberOption('runs', 9);
const sides = SIDES.filter(({ package: installed }) => !installed);
const figures = Object.fromEntries(sides.map(({ name }) => [name, {}]));

const server = await startServer();
// What is measured is work, not waiting for a display.
const browser = await launch({ atOnce: true });
try {
  for (let run = 0; run < runs; run++) {
    // In turns, so that a busy moment of the machine hits both.
    for (const side of run % 2 ? [...sides].reverse() : sides) await measureOften(side);
    process.stderr.write(`run ${run + 1} of ${runs}\n`);
  }
  for (const side of sides) await measureOnce(side);
  const rows = results();
  print(rows);
  process.exitCode = rows.every(({ holds }) => holds !== false) ? 0 : 1;
} finally {
  await browser.close();
  server.close();
}

function measureOften(side) {
  return withChat(side, async (page, client, note) => {
    note('take', await show(page));
    note('rows', await page.evaluate(() => window.probe.rows().length));
    note('append', await appendWork(page, client, MESSAGES));
    await toggle(page);
    const closed = await worked(client);
    note('open', await toggle(page));
    note('openWork', (await worked(client)) - closed);
  });
}

async function measureOnce(side) {
  await withChat(side, async (page, client, note) => {
    const before = await inUse(client);
    await page.evaluate(
      async ([count, step]) => {
        const { messages } = await import('/pages/messages.js');
        for (let at = 0; at < count; at += step) window.bench.bring(messages(at, at + step));
        await window.probe.untilShown(`${count - 1} the order`);
      },
      [MANY, STEP],
    );
    note('heap', (await inUse(client)).heapMb - before.heapMb);
    note('held', await page.evaluate(() => window.bench.held()));
    note('appendMany', await appendWork(page, client, MANY));
  });
  await withChat(side, async (page, client, note) => {
    process.stderr.write(`${side.name}: ${PER_SECOND} a second, ${seconds} s\n`);
    await show(page);
    const { lost, longTasks } = await page.evaluate(streamInPage, [PER_SECOND, seconds]);
    note('lost', lost);
    note('longTasks', longTasks.length);
    note('longest', Math.max(0, ...longTasks));
  });
}

/** Opens a page with the chat open, and everything fetched that it needs. */
function withChat(side, use) {
  const note = (name, value) => (figures[side.name][name] ??= []).push(value);
  return withPage(browser, async (page, client) => {
    page.on('pageerror', (error) => process.stderr.write(`${side.name}: ${error.message}\n`));
    await page.addInitScript(probe, side);
    await page.goto(`${server.base}page/${side.name}`);
    await page.evaluate((name) => import(`/drive/${name}.js`), side.name);
    await page.evaluate(async () => {
      await window.probe.until(window.probe.isUp);
      window.bench.toggle();
      await window.probe.until(window.probe.isUsable);
    });
    await page.waitForLoadState('networkidle');
    await use(page, client, note);
  });
}

/** @returns ms from so many messages in memory to their being painted */
function show(page) {
  return page.evaluate((count) => {
    window.bench.prepare(count);
    return window.bench.show();
  }, MESSAGES);
}

/** Opens the panel, or closes it. @returns ms from the wish to its being painted */
function toggle(page) {
  return page.evaluate(async () => {
    const start = performance.now();
    window.bench.toggle();
    return (await window.probe.painted()) - start;
  });
}

/** What one more message costs the main thread, in ms. */
async function appendWork(page, client, from) {
  const before = await worked(client);
  // In one go: what it costs to ask for it from outside is not the list's.
  await page.evaluate(
    async ([first, count]) => {
      for (let number = first; number < first + count; number++) {
        window.bench.addOne(number);
        await window.probe.painted();
      }
    },
    [from, APPENDED],
  );
  return ((await worked(client)) - before) / APPENDED;
}

/** In the page. */
async function streamInPage([perSecond, seconds]) {
  const { stream } = await import('/pages/messages.js');
  const before = window.bench.held();
  const { sent, longTasks } = await stream(perSecond, seconds, (i) =>
    window.bench.addOne(before + i),
  );
  const expected = before + sent;
  const isShown = [...window.probe.rows()]
    .at(-1)
    ?.textContent.includes(`${expected - 1} the order`);
  return { longTasks, lost: expected - window.bench.held() + (isShown ? 0 : 1) };
}

function results() {
  const row = (name, unit, label, target, check) => {
    const [ours, floor] = ['ours', 'floor'].map((side) => median(figures[side][name]));
    return { label, unit, ours, floor, target, holds: check?.(ours, floor) };
  };
  return [
    row('open', 'ms', `open on ${MESSAGES}, to painted`, '≤ 1.5 × floor', (a, b) => a <= 1.5 * b),
    row('openWork', 'ms', 'the same, main thread', '', undefined),
    row('take', 'ms', `take in ${MESSAGES} while open, to painted`, '', undefined),
    row('rows', '', 'rows in the page', '≤ 200', (a) => a <= 200),
    row('append', 'ms', `one more at ${MESSAGES}, main thread`, '≤ 8 ms', (a) => a <= 8),
    row('appendMany', 'ms', `one more at ${MANY}, main thread`, '', undefined),
    row('lost', '', `lost of ${PER_SECOND} a second, ${seconds} s`, '0', (a) => a === 0),
    row('longTasks', '', 'tasks over 50 ms meanwhile', '0', (a) => a === 0),
    row('longest', 'ms', 'the longest of them', '', undefined),
    row('held', '', `held of ${MANY}`, String(MANY), (a) => a === MANY),
    row('heap', 'MB', `heap for ${MANY}`, '≤ 60 MB', (a) => a <= 60),
  ];
}

function print(rows) {
  const number = (value, unit) => (unit ? `${value.toFixed(1)} ${unit}` : String(value));
  console.log(`\n| what (median of ${runs}) | ours | floor | ratio | target | holds |`);
  console.log('|---|--:|--:|--:|---|---|');
  for (const { label, unit, ours, floor, target, holds } of rows) {
    const ratio = unit && floor ? (ours / floor).toFixed(2) : '';
    const verdict = holds === undefined ? '' : holds ? 'yes' : 'NO';
    const cells = [label, number(ours, unit), number(floor, unit), ratio, target, verdict];
    console.log(`| ${cells.join(' | ')} |`);
  }
}
