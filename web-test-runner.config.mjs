import { fileURLToPath } from 'node:url';
import commonjs from '@rollup/plugin-commonjs';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { fromRollup } from '@web/dev-server-rollup';
import { defaultReporter } from '@web/test-runner';
import { playwrightLauncher } from '@web/test-runner-playwright';
import { puppeteerLauncher } from '@web/test-runner-puppeteer';
import {
  CHROMIUM_FLAGS,
  ENGINES,
  findBrowsers,
  findHeadlessShell,
} from './scripts/find-browsers.mjs';
import { webkitGtkLauncher } from './scripts/webkit-launcher.mjs';
import { chatServer } from './test/support/chat-server-plugin.mjs';
import { corpora } from './test/support/corpora.mjs';
import { countsReporter } from './test/support/reporters/counts.mjs';
import { smoochCdn } from './test/support/smooch-cdn.mjs';

/** `ENGINES=chromium,webkit` runs only those; without it, every engine that this machine has. */
const wanted = process.env.ENGINES?.split(',').map((name) => name.trim()) ?? ENGINES;
const found = findBrowsers();
const absent = wanted.filter((engine) => !found[engine]);
if (absent.length > 0) console.warn(`Not tested, because not installed: ${absent.join(', ')}.`);
if (absent.includes('chromium')) throw new Error('Chromium is required: npm run browsers');

// Only Chromium gives every test file storage and focus of its own: elsewhere they take turns.
const launchers = {
  chromium: ({ executable }) =>
    playwrightLauncher({
      product: 'chromium',
      launchOptions: {
        executablePath: findHeadlessShell() ?? executable,
        args: CHROMIUM_FLAGS,
      },
    }),
  firefox: ({ via, executable }) =>
    via === 'playwright'
      ? playwrightLauncher({ product: 'firefox', concurrency: 1 })
      : puppeteerLauncher({
          launchOptions: { browser: 'firefox', executablePath: executable },
          concurrency: 1,
        }),
  webkit: (browser) =>
    browser.via === 'playwright'
      ? playwrightLauncher({ product: 'webkit', concurrency: 1 })
      : webkitGtkLauncher(browser),
};

export default {
  rootDir: fileURLToPath(new URL('.', import.meta.url)),
  files: ['test/**/*.test.ts', '!test/package/**', '!test/bench/**'],
  nodeResolve: {
    // Lit's development build throws where a class field hides a reactive property.
    exportConditions: ['development', 'browser'],
  },
  browsers: wanted.filter((engine) => found[engine]).map((e) => launchers[e](found[e])),
  concurrentBrowsers: 2,
  concurrency: 2,
  filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('Lit is in dev mode'),
  // How long something may hang, not how long it may take: shared machines are slow at times.
  testFramework: { config: { timeout: '60000' } },
  browserStartTimeout: 120_000,
  testsStartTimeout: 120_000,
  testsFinishTimeout: process.env.HOSTILE === 'all' ? 7_200_000 : 600_000,
  reporters: [
    defaultReporter({ reportTestResults: true, reportTestProgress: process.stdout.isTTY }),
    countsReporter(process.env.TEST_COUNTS_FILE),
  ],
  plugins: [
    smoochCdn(),
    chatServer(),
    corpora(),
    fromRollup(commonjs)({ include: '**/node_modules/smooch/**', strictRequires: false }),
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      tsconfig: fileURLToPath(new URL('./tsconfig.json', import.meta.url)),
    }),
  ],
};
