/**
 * `npm test`: everything that has to hold, cheapest first. All stages run, whatever failed before,
 * so that one run tells everything. Ends with a line of its own: `N passed, N failed`.
 * `npm test -- --quick`: Chromium only, and no whole pages.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureBrowsers } from './browsers.mjs';
import { ENGINES, findBrowsers } from './find-browsers.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const quick = process.argv.includes('--quick');
const scratch = mkdtempSync(join(tmpdir(), 'web1on1-chat-'));
process.on('exit', () => rmSync(scratch, { recursive: true, force: true }));

/** @type {{ name: string, passed: number, failed: number, skipped: number }[]} */
const results = [];
/** Told once more at the end, where they are found: a run prints thousands of lines. */
const failures = [];
/** What could not be tested on this machine, and why. */
const reasons = [];

record('browsers', outcome(ensureBrowsers().length === 0));
check('types', 'node_modules/typescript/bin/tsc', '-p', 'tsconfig.json', '--noEmit');
check('types of the tests', 'node_modules/typescript/bin/tsc', '-p', 'tsconfig.test.json');
check('lint', 'node_modules/eslint/bin/eslint.js', '--max-warnings=0', '.');
check('format', 'node_modules/prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.');
check('build', 'scripts/build.mjs');
check('size', 'scripts/size.mjs');
check('readme', 'scripts/readme.mjs', '--check');
check('reliability', 'scripts/reliability.mjs', '--check');

const packageTests = readdirSync('test/package').filter((file) => file.endsWith('.test.mjs'));
suite('package', (counts) => [
  ['--test', '--test-reporter=spec', '--test-reporter-destination=stdout'],
  ['--test-reporter=./test/support/reporters/node-counts.mjs'],
  [`--test-reporter-destination=${counts}`],
  packageTests.map((file) => join('test/package', file)),
]);

// Of each model: of all together 100,000.
suite('models', () => ['scripts/models.mjs', `--runs=${quick ? 1_000 : 40_000}`]);

const installed = ENGINES.filter((engine) => findBrowsers()[engine]);
const engines = quick ? ['chromium'] : installed;
suite('components', () => ['node_modules/@web/test-runner/dist/bin.js'], {
  ENGINES: engines.join(','),
});

if (!quick) {
  suite('whole pages', () => ['node_modules/@playwright/test/cli.js', 'test']);
  suite('apps', () => ['scripts/apps.mjs']);
}

summarise();

/** A stage without tests of its own counts as one. */
function check(name, ...command) {
  record(name, outcome(run(name, command)));
}

/**
 * A stage that counts its own tests, into the file that TEST_COUNTS_FILE names. Having failed
 * without a failed test, or having run none without saying why, counts as one failure.
 */
function suite(name, command, env = {}) {
  const file = join(scratch, `${name}.json`);
  const ok = run(name, command(file).flat(), { ...env, TEST_COUNTS_FILE: file });
  const parts = existsSync(file) ? readCounts(JSON.parse(readFileSync(file, 'utf8'))) : {};
  const { notTested } = parts[''] ?? {};
  let failed = 0;
  let ran = 0;
  for (const [part, counts] of Object.entries(parts)) {
    record(part ? `${name}, ${part}` : name, counts);
    failed += counts.failed;
    ran += counts.failed + counts.passed;
  }
  if (notTested) reasons.push(`${name} (${notTested})`);
  if ((!ok && failed === 0) || (ran === 0 && !notTested))
    record(`${name}: did not run to its end`, outcome(false));
}

/** The three shapes of counts: Playwright's report, counts by engine, and plain counts. */
function readCounts(json) {
  if (json.stats) {
    const { expected, unexpected, flaky, skipped } = json.stats;
    const failed = json.suites.flatMap(failedSpecs);
    return { '': { passed: expected, failed: unexpected + flaky, skipped, failures: failed } };
  }
  return 'passed' in json ? { '': json } : json;
}

/** The names of what failed, in one suite of Playwright's report and in those inside it. */
function failedSpecs({ file, specs = [], suites = [] }) {
  const own = specs.filter(({ ok }) => !ok).map(({ title, line }) => `${file}:${line} ${title}`);
  return [...own, ...suites.flatMap(failedSpecs)];
}

function run(name, args, env = {}) {
  console.log(`\n# ${name}`);
  return (
    spawnSync(process.execPath, args, { stdio: 'inherit', env: { ...process.env, ...env } })
      .status === 0
  );
}

function outcome(ok) {
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1 };
}

function record(name, { passed, failed, skipped = 0, failures: named = [] }) {
  results.push({ name, passed, failed, skipped });
  if (failed > 0 && named.length === 0) failures.push(name);
  failures.push(...named.map((failure) => `${name}: ${failure}`));
}

function summarise() {
  const sum = (field) => results.reduce((total, result) => total + result[field], 0);
  const row = (cells) => cells.map((cell, i) => (i ? String(cell).padStart(9) : cell.padEnd(40)));
  console.log(`\n${row(['', 'passed', 'failed', 'skipped']).join('')}`);
  for (const { name, passed, failed, skipped } of results) {
    console.log(row([name, passed, failed, skipped]).join(''));
  }
  const absent = ENGINES.filter((engine) => !engines.includes(engine));
  const why = (engine) => (installed.includes(engine) ? 'not asked for' : 'not installed');
  reasons.push(...absent.map((engine) => `${engine} (${why(engine)})`));
  if (reasons.length > 0) console.log(`Not tested: ${reasons.join(', ')}.`);
  for (const failure of failures) console.log(`Failed: ${failure}`);
  console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
  process.exitCode = sum('failed') > 0 || sum('passed') === 0 ? 1 : 0;
}
