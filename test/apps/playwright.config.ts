import { readdirSync } from 'node:fs';
import { defineConfig } from '@playwright/test';
import wholePages from '../../playwright.config.js';
import type { AppOptions } from './fixtures.js';

/** Where `npm run test:apps` has built the apps. */
const folder = process.env['APPS_FOLDER'];
if (!folder) throw new Error('The apps have to be built first: npm run test:apps');

/** Every app in Chromium, as the whole pages are. */
export default defineConfig<object, AppOptions>({
  ...wholePages,
  testDir: '.',
  outputDir: '../../test-results/apps',
  projects: readdirSync(folder).map((name) => ({
    name,
    testMatch: name.endsWith('-development') ? 'hydration.spec.ts' : 'apps.spec.ts',
    use: { appFolder: `${folder}/${name}` },
  })),
});
