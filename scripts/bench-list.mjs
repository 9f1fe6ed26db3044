/**
 * `npm run bench:list`: how the list of messages does in long conversations, beside a bare list of
 * the same bubbles. Measures what is built, in Chromium; prints a table, and fails when a target is
 * missed. `-- --seconds=5` shortens the stream, `-- --runs=3` takes fewer measurements.
 */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import { CHROMIUM_FLAGS, findBrowsers } from './find-browsers.mjs';

const ROOT = new URL('..', import.meta.url);
const FOLDERS = { '/cdn/': 'dist/cdn/', '/': 'test/bench/list/' };
const TYPES = { '.js': 'text/javascript', '.html': 'text/html' };
const MESSAGES = 10_000;
const MANY = 100_000;
const PER_SECOND = 200;
const APPENDED = 10;

const option = (name, fallback) => {
  const given = process.argv.find((each) => each.startsWith(`--${name}=`));
  return given ? Number(given.split('=')[1]) : fallback;
};
const seconds = option('seconds', 60);
const runs = option('runs', 9);

const server = createServer((request, response) => void answer(request.url ?? '/', response));
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const base = `http://127.0.0.1:${server.address().port}/`;
const browser = await chromium.launch({
  executablePath: findBrowsers().chromium?.executable,
  // Frames as soon as they are wanted: what is measured is work, not waiting for a display.
  args: [...CHROMIUM_FLAGS, '--disable-frame-rate-limit', '--disable-gpu-vsync'],
});

try {
  const results = await measureAll();
  print(results);
  process.exitCode = results.every(({ holds }) => holds !== false) ? 0 : 1;
} finally {
  await browser.close();
  server.close();
}

async function measureAll() {
  const sides = ['floor', 'ours'];
  const figures = { floor: {}, ours: {} };
  const note = (side, name, value) => (figures[side][name] ??= []).push(value);

  for (let run = 0; run < runs; run++) {
    // In turns, so that a busy moment of the machine hits both.
    for (const side of run % 2 ? [...sides].reverse() : sides) {
      await withPage(side, async (page, client) => {
        note(side, 'take', await page.evaluate((n) => window.bench.take(n), MESSAGES));
        note(side, 'rows', await page.evaluate(() => window.bench.rows()));
        const before = await worked(client);
        for (let i = 0; i < APPENDED; i++) {
          await page.evaluate((n) => window.bench.append(n), MESSAGES + i);
        }
        note(side, 'append', ((await worked(client)) - before) / APPENDED);
        await page.evaluate(() => window.bench.close());
        const closed = await worked(client);
        note(side, 'open', await page.evaluate(() => window.bench.open()));
        note(side, 'openWork', (await worked(client)) - closed);
      });
    }
    process.stderr.write(`run ${run + 1} of ${runs}\n`);
  }
  for (const side of sides) {
    await withPage(side, async (page, client) => {
      const before = await heap(client);
      await page.evaluate((n) => window.bench.fill(n), MANY);
      note(side, 'heap', ((await heap(client)) - before) / 1e6);
      note(side, 'held', await page.evaluate(() => window.bench.held()));
      const append = await worked(client);
      for (let i = 0; i < APPENDED; i++) {
        await page.evaluate((n) => window.bench.append(n), MANY + i);
      }
      note(side, 'appendMany', ((await worked(client)) - append) / APPENDED);
    });
    await withPage(side, async (page) => {
      process.stderr.write(`${side}: ${PER_SECOND} a second, ${seconds} s\n`);
      await page.evaluate((n) => window.bench.take(n), MESSAGES);
      const { lost, longTasks } = await page.evaluate(
        ([rate, time]) => window.bench.stream(rate, time),
        [PER_SECOND, seconds],
      );
      note(side, 'lost', lost);
      note(side, 'longTasks', longTasks.length);
      note(side, 'longest', Math.max(0, ...longTasks));
    });
  }

  const row = (name, unit, label, target, check) => {
    const [ours, floor] = [median(figures.ours[name]), median(figures.floor[name])];
    const holds = check?.(ours, floor);
    return { label, unit, ours, floor, target, holds };
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

async function withPage(side, use) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  try {
    const page = await context.newPage();
    page.on('pageerror', (error) => process.stderr.write(`${side}: ${error.message}\n`));
    await page.goto(`${base}${side}.html`);
    await page.waitForFunction(() => window.bench);
    await page.evaluate(() => window.bench.ready());
    const client = await context.newCDPSession(page);
    await client.send('Performance.enable', { timeDomain: 'threadTicks' });
    await use(page, client);
  } finally {
    await context.close();
  }
}

/** What the main thread has worked, in ms: its own time, whatever else the machine does. */
async function worked(client) {
  return (await metric(client, 'TaskDuration')) * 1_000;
}

/** What is still in use after everything else has been thrown away, in bytes. */
async function heap(client) {
  await client.send('HeapProfiler.collectGarbage');
  await client.send('HeapProfiler.collectGarbage');
  return metric(client, 'JSHeapUsedSize');
}

async function metric(client, wanted) {
  const { metrics } = await client.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === wanted)?.value ?? NaN;
}

function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1];
}

function print(results) {
  const number = (value, unit) => (unit ? `${value.toFixed(1)} ${unit}` : String(value));
  console.log(`\n| what (median of ${runs}) | ours | floor | ratio | target | holds |`);
  console.log('|---|--:|--:|--:|---|---|');
  for (const { label, unit, ours, floor, target, holds } of results) {
    const ratio = unit && floor ? (ours / floor).toFixed(2) : '';
    const verdict = holds === undefined ? '' : holds ? 'yes' : 'NO';
    const cells = [label, number(ours, unit), number(floor, unit), ratio, target, verdict];
    console.log(`| ${cells.join(' | ')} |`);
  }
}

async function answer(url, response) {
  const { pathname } = new URL(url, 'http://localhost');
  const prefix = Object.keys(FOLDERS).find((each) => pathname.startsWith(each));
  try {
    const path = FOLDERS[prefix] + pathname.slice(prefix.length);
    const body = await readFile(fileURLToPath(new URL(path, ROOT)));
    response.setHeader('content-type', TYPES[extname(pathname)] ?? 'text/plain');
    response.end(body);
  } catch {
    if (prefix === '/cdn/' && pathname.endsWith('/web1on1-chat.js')) {
      process.stderr.write('Nothing is built: npm run build\n');
    }
    response.writeHead(404).end();
  }
}
