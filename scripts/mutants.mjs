/**
 * `npm run test:mutants`: plants 20 bugs in src/domain, one at a time, and runs the domain's tables
 * and the models over each. A bug that nobody notices is a hole in the tests; more than one fails.
 *
 *     npm run test:mutants -- --runs=10000     more runs of the models for each bug
 */
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { MUTANTS } from '../test/models/mutants.mjs';
import { buildModels, runModel } from './models.mjs';
import { writeEvidence } from './write-evidence.mjs';

/** How many may go unnoticed. */
const UNNOTICED = 1;
const { values } = parseArgs({ options: { runs: { type: 'string', default: '3000' } } });

/** Plants a bug while the code is built; nothing is written to src. */
function plant({ file, from, to }) {
  return {
    name: 'mutant',
    setup({ onLoad }) {
      onLoad({ filter: /[\\/]src[\\/]domain[\\/][\w-]+\.ts$/ }, ({ path }) => {
        const source = readFileSync(path, 'utf8');
        if (basename(path) !== file) return { contents: source, loader: 'ts' };
        const parts = source.split(from);
        if (parts.length !== 2) throw new Error(`${file} has ${parts.length - 1} times: ${from}`);
        return { contents: parts.join(to), loader: 'ts' };
      });
    },
  };
}

async function buildTables(out, plugins) {
  const outfile = join(out, 'tables.mjs');
  const files = readdirSync('test/domain').filter((file) => file.endsWith('.test.ts'));
  await build({
    stdin: {
      contents: files.map((file) => `import './${file}';`).join('\n'),
      resolveDir: 'test/domain',
    },
    banner: { js: "import { describe, it } from 'node:test';" },
    bundle: true,
    // The package promises that its files do nothing by themselves; tests do.
    ignoreAnnotations: true,
    format: 'esm',
    platform: 'node',
    external: ['fast-check'],
    target: 'node20',
    logLevel: 'error',
    plugins,
    outfile,
  });
  return outfile;
}

/** @returns whether all tables hold */
function runTables(file) {
  const child = spawn(process.execPath, ['--test', file], { stdio: 'ignore' });
  return new Promise((resolve) => child.on('exit', (code) => resolve(code === 0)));
}

/** @returns who noticed: nobody, the tables, the models or both */
async function noticed(number, plugins) {
  const out = join('node_modules', '.cache', 'mutants', String(number));
  const [tables, models] = await Promise.all([
    buildTables(out, plugins),
    buildModels([], { out, plugins }),
  ]);
  const hold = [{ by: 'tables', ok: await runTables(tables) }];
  for (const file of models) {
    const { ok } = await runModel(file, { runs: values.runs, silent: true });
    hold.push({ by: basename(file, '.mjs'), ok });
  }
  return hold.filter(({ ok }) => !ok).map(({ by }) => by);
}

const soundness = await noticed(0, []);
if (soundness.length > 0) throw new Error(`Without any bug these fail: ${soundness.join(', ')}`);

const results = [];
for (const [index, mutant] of MUTANTS.entries()) {
  const by = await noticed(index + 1, [plant(mutant)]);
  results.push({ name: mutant.name, file: mutant.file, by });
  console.log(`${by.length > 0 ? '✔' : '✖'} ${mutant.name}: ${by.join(', ') || 'nobody noticed'}`);
}
const caught = results.filter(({ by }) => by.length > 0).length;
const byModels = results.filter(({ by }) => by.some((who) => who !== 'tables')).length;
console.log(`${caught} of ${results.length} noticed, ${byModels} of them by the models`);
await writeEvidence('mutants', { planted: results.length, caught, byModels, results });
process.exitCode = results.length - caught > UNNOTICED ? 1 : 0;
