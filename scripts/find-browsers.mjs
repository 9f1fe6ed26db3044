/**
 * Where the browsers of this machine are. No path is fixed: the environment is asked first, then
 * PATH, then Playwright's own downloads.
 */
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import * as playwright from 'playwright';

export const ENGINES = /** @type {const} */ (['chromium', 'firefox', 'webkit']);

/** The first of `names` that is an executable on PATH. */
export function onPath(...names) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isExecutable);
}

/**
 * @returns for each engine that can be started, how: `playwright` (its own build, or for Chromium
 * any), `bidi` (a stock Firefox) or `webdriver` (WebKitGTK and the display it needs)
 */
export function findBrowsers() {
  /** @type {Partial<Record<(typeof ENGINES)[number], { via: string, executable: string, xvfb?: string }>>} */
  const found = {};
  const { CHROMIUM_BIN, FIREFOX_BIN, WEBKIT_DRIVER_BIN } = process.env;

  const chromium =
    CHROMIUM_BIN ?? onPath('chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome');
  const ownChromium = downloaded('chromium');
  if (chromium ?? ownChromium) {
    found.chromium = { via: 'playwright', executable: chromium ?? ownChromium };
  }

  const firefox = FIREFOX_BIN ?? onPath('firefox-esr', 'firefox');
  const ownFirefox = downloaded('firefox');
  if (ownFirefox && !FIREFOX_BIN) found.firefox = { via: 'playwright', executable: ownFirefox };
  else if (firefox) found.firefox = { via: 'bidi', executable: firefox };

  const driver = WEBKIT_DRIVER_BIN ?? onPath('WebKitWebDriver');
  const xvfb = onPath('Xvfb');
  const ownWebkit = downloaded('webkit');
  if (ownWebkit && !WEBKIT_DRIVER_BIN) found.webkit = { via: 'playwright', executable: ownWebkit };
  else if (driver && xvfb) found.webkit = { via: 'webdriver', executable: driver, xvfb };

  return found;
}

function downloaded(engine) {
  const path = playwright[engine].executablePath();
  return path && isExecutable(path) ? path : undefined;
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * A Chromium without windows, which is up to three times faster, where there is one. It keeps no
 * pages for going back.
 */
export function findHeadlessShell() {
  const { CHROMIUM_SHELL_BIN, CHROMIUM_BIN } = process.env;
  return CHROMIUM_SHELL_BIN ?? (CHROMIUM_BIN ? undefined : onPath('chromium-headless-shell'));
}

/** Flags for Chromium in a container, as root and without a GPU. Quiet: it contacts nobody by itself. */
export const CHROMIUM_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
