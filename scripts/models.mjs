/**
 * `npm run test:models`: the models in test/models, in Node: 100,000 runs of each.
 *
 *     npm run test:models -- --runs=1000 timing     fewer, and only of one model
 *     npm run test:deep                             millions
 *     SEED=-1234 npm run test:models -- timing      once more what a failure has printed
 */
import { fork } from 'node:child_process';
import { readdirSync, realpathSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { writeEvidence } from './write-evidence.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

/** Beside the packages, so that what is built finds them. */
const OUT = join('node_modules', '.cache', 'models');

/**
 * Builds what the pages of a model run, and the models.
 *
 * @param {readonly string[]} [names] of models; none: all
 * @returns {Promise<readonly string[]>} the files to run
 */
export async function buildModels(names = [], { out = OUT, plugins = [] } = {}) {
  const models = readdirSync('test/models')
    .flatMap((file) => /^(.+)\.model\.ts$/.exec(file)?.[1] ?? [])
    .filter((name) => names.length === 0 || names.includes(name));
  const shared = {
    bundle: true,
    target: 'node20',
    sourcemap: 'inline',
    logLevel: 'error',
    plugins,
  };
  await build({
    ...shared,
    entryPoints: ['test/models/support/page-code.ts'],
    format: 'cjs',
    outfile: join(out, 'page-code.cjs'),
  });
  for (const model of models) {
    await build({
      ...shared,
      stdin: {
        contents: `
          import { tryAll } from './support/runs.ts';
          import { promises } from './${model}.model.ts';
          process.exitCode = (await tryAll('${model}', promises)) ? 0 : 1;`,
        resolveDir: 'test/models',
      },
      format: 'esm',
      platform: 'node',
      packages: 'external',
      outfile: join(out, `${model}.mjs`),
    });
  }
  return models.map((model) => join(out, `${model}.mjs`));
}

/** Runs what was built. @returns what each promise came to, and whether everything went well */
export function runModel(file, { runs, silent = false } = {}) {
  const results = [];
  const child = fork(file, {
    execArgv: ['--enable-source-maps'],
    silent,
    env: {
      ...process.env,
      PAGE_CODE: join(file, '..', 'page-code.cjs'),
      ...(runs !== undefined && { RUNS: String(runs) }),
    },
  });
  child.on('message', (result) => results.push(result));
  return new Promise((resolve) => {
    child.on('exit', (code) => resolve({ results, ok: code === 0 }));
  });
}

async function main() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { runs: { type: 'string' } },
  });
  const files = await buildModels(positionals);
  // At the same time: each keeps one core busy.
  const ends = await Promise.all(files.map((file) => runModel(file, values)));
  const results = ends.flatMap((end) => end.results);
  const failed = results.filter((result) => !result.passed).length;
  const { TEST_COUNTS_FILE } = process.env;
  if (TEST_COUNTS_FILE) {
    const counts = { passed: results.length - failed, failed, skipped: 0 };
    writeFileSync(TEST_COUNTS_FILE, JSON.stringify(counts));
  }
  await writeEvidence('models', { results });
  process.exitCode = ends.length > 0 && ends.every(({ ok }) => ok) ? 0 : 1;
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  await main();
}
