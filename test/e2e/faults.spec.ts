import { findBrowsers } from '../../scripts/find-browsers.mjs';
import { hostFaults } from '../faults/host.js';
import { lifecycleFaults } from '../faults/lifecycle.js';
import { storageFaults } from '../faults/storage.js';
import { listen, Visit, type Fault } from '../faults/visit.js';
import { seededRandom } from '../support/seeded-random.js';
import { blockOutside, test } from './fixtures.js';

/** `npm run test:faults` tries all of them, fifty times each. */
const SEEDS = Number(process.env['FAULT_SEEDS'] ?? 0);
/** What no other test of whole pages is about. */
const SELECTION = [
  'what is stored is cleared meanwhile',
  'the connection to the database is closed again and again',
  'the tab crashes, and another is opened',
  'the tab that is sending crashes, and another goes on',
  'five tabs talk at the same time',
  'the element is taken out, and put back',
  'the script is there twice',
  'enumerable names on every object',
  'foreign methods on the platform’s prototypes',
  'a base address that is somewhere else',
];
const GROUPS: Readonly<Record<string, Readonly<Record<string, Fault>>>> = {
  storage: storageFaults,
  'the life of a page': lifecycleFaults,
  'the host page': hostFaults,
};

// The browser without windows keeps no pages, which one of the faults is about.
const executablePath = SEEDS > 0 ? findBrowsers().chromium?.executable : undefined;

test.use({
  launchOptions: async ({ launchOptions }, use) =>
    use({
      ...launchOptions,
      ...(executablePath && { executablePath }),
      args: [...(launchOptions.args ?? []), '--host-resolver-rules=MAP insecure.test localhost'],
      ignoreDefaultArgs: ['--disable-back-forward-cache'],
    }),
});

let visits = 0;

for (const [group, faults] of Object.entries(GROUPS)) {
  test.describe(`one chats all the same, ${group}`, () => {
    for (const [name, fault] of Object.entries(faults)) {
      if (SEEDS === 0 && !SELECTION.includes(name)) continue;
      test(name, async ({ browser, site, server }) => {
        test.setTimeout(120_000 * Math.max(1, SEEDS));
        const origins = [server.url, server.url.replace('localhost', 'insecure.test')];
        const log = listen(server.service);
        for (let seed = 1; seed <= Math.max(1, SEEDS); seed += 1) {
          await test.step(`seed ${seed}`, async () => {
            const context = await browser.newContext();
            await blockOutside(context, origins);
            const random = seededRandom(seed);
            await fault(new Visit({ context, site, log, random, name: `v${++visits}` }));
            await context.close();
          });
        }
      });
    }
  });
}
