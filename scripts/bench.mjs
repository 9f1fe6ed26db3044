/**
 * `npm run bench`: what the widget costs a page, beside the chats that a site would take instead, and
 * beside the least that a chat can be. Builds the widget, installs the others, measures them in turns,
 * prints a table, writes test/evidence/bench.json, and fails when a target is missed. How and why:
 * test/bench/README.md.
 *
 * `-- --runs=1` measures fewer times, `--only=deep-chat` fewer of the others, and
 * `--only` none of them: such a run writes nothing.
 * Interrupted, it ends with the turn that it is at. `--no-build` takes what is built; `--no-fail` tells of missed targets, and does not mind.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { loadavg, platform } from 'node:os';
import { fileURLToPath } from 'node:url';
import { launch } from '../test/bench/browser.mjs';
import { COUNTS, list, load, rest, SLOW_MS, use } from '../test/bench/figures.mjs';
import { numberOption, option } from '../test/bench/options.mjs';
import { comparison, targets, verdicts, worst } from '../test/bench/report.mjs';
import { startServer } from '../test/bench/server.mjs';
import { EMPTY, SIDES } from '../test/bench/sides.mjs';
import { median } from '../test/bench/sums.mjs';
import { THROTTLE } from '../test/bench/visit.mjs';
import { writeDown } from './write-evidence.mjs';

const RUNS = 7;
/** What is over within a second is done so often in each run: a frame more is much of it. */
const TIMES = 3;
const QUICK_MS = 1_000;
const PEERS = new URL('../test/bench/peers/', import.meta.url);

const runs = numberOption('runs', RUNS);
/** Longer than this, nothing is waited for. */
const limitMs = numberOption('limit', 60) * 1_000;
const restSeconds = numberOption('rest', 10);
const given = option('only');
const only = given && String(given).split(',');
const sides = [EMPTY, ...SIDES].filter(
  ({ name, package: installed }) => !only || !installed || only.includes(name),
);

if (!option('no-build'))
  run(process.execPath, ['scripts/build.mjs'], new URL('..', import.meta.url));
const versions = installedVersions() ?? (install(), installedVersions());

/** What was measured, each figure as often as there were runs: `taken[side][figure]`. */
const taken = Object.fromEntries(sides.map(({ name }) => [name, {}]));
let chromium = '';
let done = 0;
let interrupted = false;
process.once('SIGINT', () => (interrupted = true));
const started = Date.now();
/** What else the machine does, in processes that want to run; windows has no such number. */
const busyBefore = loadavg()[0];
const server = await startServer();
try {
  for (; done < runs && !interrupted; done++) {
    // In turns, so that a busy moment of the machine hits all of them.
    for (const side of done % 2 ? [...sides].reverse() : sides) await measure(side, done);
  }
} finally {
  server.close();
}
const results = summarise();
console.log(`\n${comparison(results)}\n\n${verdicts(results.figures)}`);
console.log(`\n${worst(results)}\n`);
console.log(`Medians of ${done}, in ${results.minutes} minutes.`);
if (done >= RUNS && !only) await writeDown('bench', results);
const isMissed = targets(results.figures).some(({ holds }) => !holds);
process.exitCode = isMissed && !option('no-fail') ? 1 : 0;

/** Everything of one side, in a browser of its own. */
async function measure(side, run) {
  const figures = taken[side.name];
  const note = (measured) => {
    for (const [key, value] of Object.entries(measured)) (figures[key] ??= []).push(value);
  };
  const minute = Math.round((Date.now() - started) / 60_000);
  process.stderr.write(`run ${run + 1} of ${runs}, minute ${minute}: ${side.name}\n`);
  const browser = await launch();
  chromium = browser.version();
  const bench = { browser, server };
  try {
    note(await load(bench, side));
    const times = timesFor(figures.upMs);
    for (let time = 1; time < times; time++) note(await load(bench, side));
    if (!side.composer) return;
    for (let time = 0; time < times; time++) note(await use(bench, side, { hover: true }));
    note(await use(bench, side, { hover: false }));
    if (run === 0) note(await rest(bench, side, restSeconds));
    if (side.list) await measureList(bench, side, figures, note);
  } finally {
    await browser.close();
  }
}

/** The first run decides: in each by itself, the quicker ones of a side would count for more. */
function timesFor([first]) {
  return first < QUICK_MS ? TIMES : 1;
}

/** What takes very long is measured once; where even a part is too much, the rest is, too. */
async function measureList(bench, side, figures, note) {
  for (const count of COUNTS) {
    const before = figures[`list${count}Ms`] ?? [];
    if (before.some((ms) => ms > SLOW_MS)) continue;
    const measured = await list(bench, side, count, limitMs);
    note(measured);
    const key = `list${count}Ms`;
    const times = count === COUNTS.at(-1) ? timesFor(figures[key]) : 1;
    for (let time = 1; time < times; time++) note(await list(bench, side, count, limitMs));
    if (measured[key] < Infinity) continue;
    for (const more of COUNTS.filter((each) => each > count)) note({ [`list${more}Ms`]: Infinity });
    return;
  }
}

function summarise() {
  const figures = Object.fromEntries(
    Object.entries(taken).map(([name, lists]) => [
      name,
      Object.fromEntries(Object.entries(lists).map(([key, values]) => [key, tidy(median(values))])),
    ]),
  );
  for (const each of Object.values(figures)) {
    each.lcpAddedMs = tidy(each.lcpMs - figures.empty.lcpMs);
    each.blockingAddedMs = tidy(each.blockingMs - figures.empty.blockingMs);
  }
  return {
    load: [busyBefore, loadavg()[0]].map((load) => Math.round(load * 10) / 10),
    versions: { chromium, ...versions },
    throttle: THROTTLE,
    runs: done,
    limitMs,
    restSeconds,
    minutes: Math.round((Date.now() - started) / 60_000),
    figures,
  };
}

function tidy(value) {
  return Math.round(value * 1_000) / 1_000;
}

/** @returns the versions of the others; nothing where they are not installed as they should be */
function installedVersions() {
  const { dependencies } = JSON.parse(readFileSync(new URL('package.json', PEERS), 'utf8'));
  try {
    const found = Object.keys(dependencies).map((name) => {
      const manifest = new URL(`node_modules/${name}/package.json`, PEERS);
      return [name, JSON.parse(readFileSync(manifest, 'utf8')).version];
    });
    return found.every(([name, version]) => version === dependencies[name])
      ? Object.fromEntries(found)
      : undefined;
  } catch {
    return undefined;
  }
}

function install() {
  const shell = platform() === 'win32';
  run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], PEERS, { shell });
}

function run(command, args, folder, options = {}) {
  const { status } = spawnSync(command, args, {
    ...options,
    cwd: fileURLToPath(folder),
    stdio: ['ignore', 2, 2],
  });
  if (status !== 0) throw new Error(`${command} ${args[0]} failed.`);
}
