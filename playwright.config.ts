import { defineConfig } from '@playwright/test';
import { CHROMIUM_FLAGS, findBrowsers } from './scripts/find-browsers.mjs';

const { chromium } = findBrowsers();

/** Whole pages in Chromium. The specs start the demo server themselves, on a port of their own. */
export default defineConfig({
  testDir: 'test/e2e',
  outputDir: 'test-results',
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  workers: 2,
  timeout: 30_000,
  reporter: process.env['TEST_COUNTS_FILE']
    ? [['list'], ['json', { outputFile: process.env['TEST_COUNTS_FILE'] }]]
    : 'list',
  use: {
    browserName: 'chromium',
    trace: 'retain-on-failure',
    launchOptions: {
      args: CHROMIUM_FLAGS,
      ...(chromium && { executablePath: chromium.executable }),
    },
  },
});
