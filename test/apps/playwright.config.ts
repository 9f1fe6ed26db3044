import { readdirSync } from 'node:fs';
import { defineConfig } from '@playwright/test';
import wholePages from '../../playwright.config.js';
import type { AppOptions } from './fixtures.js';

/** Where `npm run test:apps` has built everything. */
const folder = process.env['APPS_FOLDER'];
if (!folder) throw new Error('The apps have to be built first: npm run test:apps');
const apps = `${folder}/examples/frameworks`;

/** Every app in Chromium, as the whole pages are. */
export default defineConfig<object, AppOptions>({
  ...wholePages,
  testDir: '.',
  outputDir: '../../test-results/apps',
  projects: [
    ...readdirSync(apps).map((name) => ({
      name,
      testMatch: 'apps.spec.ts',
      // What a page says of the visit is told when a conversation begins; the next page does not begin one.
      ...(name === 'multi-page' && { grepInvert: /in its place/ }),
      use: { appFolder: `${apps}/${name}` },
    })),
    {
      name: 'react hydration',
      testMatch: 'hydration.spec.ts',
      use: { appFolder: `${folder}/react-development` },
    },
  ],
});
