/**
 * `npm run test:apps`: the library as others get it. Packs it once, installs it into every app of
 * examples/frameworks, builds them and drives each in Chromium. Asks the npm registry for the
 * frameworks; needs a build.
 *
 *     npm run test:apps -- --in ../apps    a folder that stays, so that the next run installs little
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const { values } = parseArgs({ options: { in: { type: 'string' } } });
process.chdir(fileURLToPath(new URL('..', import.meta.url)));

const folder = values.in ? resolve(values.in) : mkdtempSync(join(tmpdir(), 'apps-'));
if (!values.in) process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
const apps = join(folder, 'examples/frameworks');

process.exitCode = main();

function main() {
  layOut();
  const problem = install();
  if (problem) return giveUp(problem);
  buildAll();
  const cli = 'node_modules/@playwright/test/cli.js';
  return spawnSync(process.execPath, [cli, 'test', '--config=test/apps/playwright.config.ts'], {
    stdio: 'inherit',
    env: { ...process.env, APPS_FOLDER: folder },
  }).status;
}

/** The apps and the package, beside each other as they are here, and one npm workspace for all. */
function layOut() {
  rmSync(apps, { recursive: true, force: true });
  cpSync('examples/frameworks', apps, {
    recursive: true,
    filter: (path) => !/[\\/](node_modules|dist|\.angular)$/.test(path),
  });
  cpSync('.npmrc', join(folder, '.npmrc'));
  const manifest = { private: true, workspaces: ['examples/frameworks/*'] };
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
  npm(['pack', '--ignore-scripts', '--pack-destination', folder], '.');
  // A package of the same name and version is taken for the same package.
  rmSync(join(folder, 'node_modules/web1on1-chat'), { recursive: true, force: true });
  rmSync(join(folder, 'node_modules/.package-lock.json'), { force: true });
}

/**
 * Asks first whether the registry is there at all: an installation takes minutes to give up.
 *
 * @returns why nothing could be installed, if so
 */
function install() {
  const code = errorOf(npm(['ping', '--json', '--fetch-retries=1'], folder))?.code ?? '';
  if (/^(E(NOTFOUND|AI_AGAIN|CONN\w+|NET\w+|HOST\w+|TIMEDOUT)|E5\d\d)$/.test(code)) {
    return { unreachable: true, text: `the npm registry cannot be reached (${code})` };
  }
  const result = npm(['install', '--json', '--no-package-lock', '--prefer-offline'], folder);
  return result.status === 0 ? undefined : { text: errorOf(result)?.summary ?? result.stderr };
}

function errorOf({ stdout }) {
  try {
    return JSON.parse(stdout).error;
  } catch {
    return undefined;
  }
}

/**
 * Who has no network is told so, and has the rest of the tests. In CI that is a failure, as is
 * everything else.
 */
function giveUp({ unreachable, text }) {
  console.log(`Not tested: the apps of examples/frameworks: ${text}.`);
  const failed = !unreachable || process.env.CI ? 1 : 0;
  if (process.env.TEST_COUNTS_FILE) {
    const counts = { passed: 0, failed, skipped: 1 - failed, ...(!failed && { notTested: text }) };
    writeFileSync(process.env.TEST_COUNTS_FILE, JSON.stringify(counts));
  }
  return failed;
}

/** An app that cannot be built fails in its tests, where nothing is served. */
function buildAll() {
  for (const name of readdirSync(apps)) build(join(apps, name));
  // React compares what it hydrates only in its development build.
  const development = join(folder, 'react-development');
  cpSync(join(apps, 'react'), development, { recursive: true });
  build(development, { NODE_ENV: 'development' });
}

function build(app, env = {}) {
  const { status, stdout, stderr } = npm(['run', 'build', '--if-present'], app, env);
  console.log(status === 0 ? `built ${basename(app)}` : `${stdout}${stderr}`);
}

function npm(args, cwd, env = {}) {
  return spawnSync('npm', args, { cwd, encoding: 'utf8', env: { ...process.env, ...env } });
}
