/**
 * `npm run bench:profile`: where our bytes and milliseconds go, by module. Reads what is built, opens
 * it in Chromium, and prints tables: of each file that is needed to talk, what its modules weigh;
 * and what loading, coming near and opening cost the main thread. `-- --runs=3` looks fewer times.
 */
import { readdirSync } from 'node:fs';
import { launch } from '../test/bench/browser.mjs';
import { gzipOf, weigh } from '../test/bench/modules.mjs';
import { numberOption, option } from '../test/bench/options.mjs';
import { profile, SCENE_NAMES } from '../test/bench/profile.mjs';
import { table } from '../test/bench/report.mjs';
import { startServer } from '../test/bench/server.mjs';
import { SIDES } from '../test/bench/sides.mjs';
import { median, sum } from '../test/bench/sums.mjs';

/** What a visitor fetches who talks; without what their names have in them of their content. */
const FILES = ['web1on1-chat', 'panel-inside', 'conversation', 'common', 'extras', 'local'];
/** What weighs or takes less is put together. */
const LEAST_BYTES = 150;
const LEAST_MS = 0.1;

const runs = numberOption('runs', 9);
const [ours] = SIDES;

const built = readdirSync(new URL('../dist/cdn/', import.meta.url));
for (const name of FILES) {
  const file = built.find((each) => new RegExp(`^${name}(-[\\w-]{8})?\\.js$`).test(each));
  const modules = weigh(file);
  const [most, few] = divide(modules, ({ gzip }) => gzip >= LEAST_BYTES);
  console.log(`\n**${name}.js**, ${number(gzipOf(file))} B gzip\n`);
  print(
    ['module', 'B', 'B gzip'],
    [
      ...most.map(({ module, bytes, gzip }) => [`\`${module}\``, number(bytes), number(gzip)]),
      ...rest(
        few,
        ['bytes', 'gzip'].map((key) => number(sum(few.map((each) => each[key])))),
      ),
    ],
  );
}

/** `--scene=open` looks at one only. */
const scenes = SCENE_NAMES.filter((name) => [undefined, name].includes(option('scene')));
const server = await startServer();
const browser = await launch();
try {
  for (const scene of scenes) await printScene(scene);
} finally {
  await browser.close();
  server.close();
}

async function printScene(scene) {
  const taken = [];
  for (let run = 0; run < runs; run++) taken.push(await profile({ browser, server }, ours, scene));
  const owners = [...new Set(taken.flatMap((each) => [...each.keys()]))];
  const figures = owners
    .map((owner) => ({ owner, ms: median(taken.map((each) => each.get(owner) ?? 0)) }))
    .sort((a, b) => b.ms - a.ms);
  const [most, few] = divide(figures, ({ ms }) => ms >= LEAST_MS);
  const total = median(taken.map((each) => sum([...each.values()])));
  console.log(`\n**${scene}**, ${total.toFixed(1)} ms (medians of ${runs})\n`);
  print(
    ['what', 'ms'],
    [
      ...most.map(({ owner, ms }) => [`\`${owner}\``, ms.toFixed(1)]),
      ...rest(few, [sum(few.map(({ ms }) => ms)).toFixed(1)]),
    ],
  );
}

function divide(list, isOne) {
  return [list.filter(isOne), list.filter((each) => !isOne(each))];
}

/** What is too little for a line of its own. */
function rest({ length }, cells) {
  return length ? [[`${length} more`, ...cells]] : [];
}

function print(head, rows) {
  console.log(table(head, rows));
}

function number(value) {
  return value.toLocaleString('en');
}
