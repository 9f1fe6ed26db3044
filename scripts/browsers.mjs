/**
 * Makes sure that there are browsers to test in (`npm run browsers`): all three engines in CI,
 * Chromium at least elsewhere; `--all` asks for all three anywhere. Installs from the distribution
 * as root on Debian, from Playwright otherwise, and says in one line what to do when neither works.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ENGINES, findBrowsers, findHeadlessShell, onPath } from './find-browsers.mjs';

const DEBIAN_PACKAGES = {
  chromium: ['chromium'],
  firefox: ['firefox-esr'],
  webkit: ['webkit2gtk-driver', 'xvfb'],
};

/** @returns the engines that are wanted and still missing */
export function ensureBrowsers({ all = Boolean(process.env.CI) } = {}) {
  const wanted = all ? ENGINES : ['chromium'];
  const missing = () => wanted.filter((engine) => !findBrowsers()[engine]);
  // It only saves time, but half of what whole pages take.
  const isSlow = all && !findHeadlessShell();
  if (missing().length === 0 && !(isSlow && canUseApt())) return [];

  if (canUseApt()) {
    const slow = isSlow ? ['chromium-headless-shell'] : [];
    const packages = [...missing().flatMap((engine) => DEBIAN_PACKAGES[engine]), ...slow];
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    run('apt-get', ['update', '-qq'], env);
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], env);
  }
  if (missing().length > 0 && !canUseApt()) {
    const withDeps = process.getuid?.() === 0 ? ['--with-deps'] : [];
    run(process.execPath, [playwrightCli(), 'install', ...withDeps, ...missing()]);
  }
  const still = missing();
  if (still.length > 0) {
    const packages = still.flatMap((engine) => DEBIAN_PACKAGES[engine]).join(' ');
    console.error(
      `Missing: ${still.join(', ')}. Install with "apt-get install ${packages}" (Debian, as root) ` +
        `or "npx playwright install ${still.join(' ')}".`,
    );
  }
  return still;
}

function canUseApt() {
  return process.getuid?.() === 0 && onPath('apt-get') !== undefined && isDebian();
}

/** Ubuntu has apt too, but its browser packages are stubs for another package manager. */
function isDebian() {
  try {
    return /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}

function playwrightCli() {
  return fileURLToPath(new URL('./cli.js', import.meta.resolve('playwright')));
}

function run(command, args, env = process.env) {
  console.log(`> ${[command, ...args].join(' ')}`);
  // What the installers print matters only when they fail; what counts is checked afterwards.
  const { status, stdout, stderr } = spawnSync(command, args, { env, encoding: 'utf8' });
  if (status !== 0) console.error(`${stdout ?? ''}${stderr ?? ''}`.trim());
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const missing = ensureBrowsers(process.argv.includes('--all') ? { all: true } : {});
  if (missing.length > 0) process.exitCode = 1;
  for (const [engine, { executable }] of Object.entries(findBrowsers())) {
    console.log(`${engine}: ${executable}`);
  }
}
