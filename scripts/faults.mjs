/**
 * `npm run test:faults`: everything that is known to go wrong with networks, storages, pages and
 * hosts, fifty times each, with chance deciding when. Networks in Node on a fake clock, everything
 * else on whole pages in Chromium; needs a build. About an hour; `-- --seeds=5` for less.
 *
 *     npm run test:faults -- --only="five tabs"    on whole pages, what is called so; of all others
 *                                                  the evidence stays as it is
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildModels, runModel } from './models.mjs';
import { readEvidence, writeEvidence } from './write-evidence.mjs';

/** How often a network fault is tried where other models have one run. */
const NETWORK_SHARE = 2_000;
const { values } = parseArgs({
  options: { seeds: { type: 'string', default: '50' }, only: { type: 'string' } },
});
const seeds = Number(values.seeds);

const found = [...(values.only === undefined ? await onNetworks() : []), ...onPages()];
const known = values.only === undefined ? [] : (readEvidence('faults')?.faults ?? []);
const isNew = ({ name }) => !known.some((fault) => fault.name === name);
const faults = [
  ...known.map((fault) => found.find(({ name }) => name === fault.name) ?? fault),
  ...found.filter(isNew),
];
const survived = faults.filter((fault) => fault.survived).length;
for (const { group, name } of faults.filter((fault) => !fault.survived)) {
  console.log(`✖ ${group}: ${name}`);
}
console.log(`${survived} of ${faults.length} faults survived`);
await writeEvidence('faults', { survived, faults });
process.exitCode = survived === faults.length ? 0 : 1;

async function onNetworks() {
  const [network] = await buildModels(['network']);
  const { results } = await runModel(network, { runs: Math.max(50, seeds) * NETWORK_SHARE });
  return results.map(({ name, runs, passed }) => ({
    group: 'network',
    name,
    seeds: runs,
    survived: passed,
  }));
}

function onPages() {
  const scratch = mkdtempSync(join(tmpdir(), 'web1on1-chat-'));
  const file = join(scratch, 'faults.json');
  const only = values.only === undefined ? [] : ['--grep', values.only];
  spawnSync(
    process.execPath,
    ['node_modules/@playwright/test/cli.js', 'test', 'test/e2e/faults.spec.ts', ...only],
    {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, CI: 'true', FAULT_SEEDS: String(seeds), TEST_COUNTS_FILE: file },
    },
  );
  const groups = groupsIn(JSON.parse(readFileSync(file, 'utf8')));
  rmSync(scratch, { recursive: true, force: true });
  return groups.flatMap(({ title, specs }) =>
    specs.map((spec) => ({
      group: title.replace('one chats all the same, ', ''),
      name: spec.title,
      seeds: tried(spec),
      survived: spec.ok && tried(spec) === seeds,
    })),
  );
}

/** How many seeds there really were: a fault that is not survived ends at the first such seed. */
function tried({ tests }) {
  const steps = tests.flatMap(({ results }) => results.at(-1)?.steps ?? []);
  return steps.filter(({ title }) => title.startsWith('seed ')).length;
}

function groupsIn({ suites }) {
  return suites.flatMap((suite) => suite.suites ?? []);
}
