import { defineConfig } from '@playwright/test';
import { CHROMIUM_FLAGS, findBrowsers, findHeadlessShell } from './scripts/find-browsers.mjs';

const executablePath = findHeadlessShell() ?? findBrowsers().chromium?.executable;

/** Whole pages in Chromium. The specs start the demo server themselves, on a port of their own. */
export default defineConfig({
  testDir: 'test/e2e',
  outputDir: 'test-results',
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  // A browser is several processes by itself: two at a time starve each other on two cores.
  workers: 1,
  // How long something may hang, not how long it may take: shared machines are slow at times.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: process.env['TEST_COUNTS_FILE']
    ? [['list'], ['json', { outputFile: process.env['TEST_COUNTS_FILE'] }]]
    : 'list',
  use: {
    browserName: 'chromium',
    // Takes a third of the time, for a file that nobody can open there.
    trace: process.env['CI'] ? 'off' : 'retain-on-failure',
    launchOptions: {
      args: CHROMIUM_FLAGS,
      ...(executablePath && { executablePath }),
    },
  },
});
