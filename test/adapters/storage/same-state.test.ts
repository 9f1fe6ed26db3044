import { expect } from 'chai';
import fc from 'fast-check';
import { systemClock } from '../../../src/adapters/clock/system-clock.js';
import { resolveStorage, type StorageName } from '../../../src/adapters/storage/resolve.js';
import { StorageController } from '../../../src/controllers/storage-controller.js';
import {
  autoOpened,
  eyecatcherDismissed,
  visitorClosed,
  visitorFolded,
  visitorOpened,
  visitorUnfolded,
  WIDGET_KEYS,
} from '../../../src/domain/widget-state.js';
import { FakeClock } from '../../support/fake-clock.js';
import { fakeHost, type FakeHost } from '../../support/fake-host.js';

const ACTS = {
  autoOpened,
  eyecatcherDismissed,
  visitorClosed,
  visitorFolded,
  visitorOpened,
  visitorUnfolded,
};
const PLACES: readonly StorageName[] = ['memory', 'local', 'session', 'indexeddb'];
const hosts: FakeHost[] = [];

/** A page with the widget, which keeps its state in this place. */
async function page(place: StorageName, clock: FakeClock): Promise<StorageController> {
  const host = fakeHost();
  hosts.push(host);
  const controller = await new Promise<StorageController>((resolve) => {
    const created: StorageController = new StorageController(host, clock, {
      openStorage: () => resolveStorage(place, { clock: systemClock }),
      access: 'read-write',
      retentionMs: 30 * 60_000,
      onRestored: () => resolve(created),
      onReturned: () => undefined,
    });
    host.connect();
    host.update();
  });
  return controller;
}

async function clean(): Promise<void> {
  for (const host of hosts.splice(0)) host.disconnect();
  for (const place of PLACES) {
    const storage = await resolveStorage(place, { clock: systemClock });
    for (const key of WIDGET_KEYS) await storage.removeItem(key);
  }
}

/** Everything that is known, but who it is: that is random. */
function known({ state }: StorageController): object {
  const facts = Object.entries(state ?? {}).filter(
    ([name, value]) => name !== 'visitorId' && value !== undefined,
  );
  return Object.fromEntries(facts);
}

describe('what is remembered', () => {
  afterEach(clean);

  it('is the same wherever it is kept, on this page and on the next', async () => {
    const act = fc.constantFrom(...(Object.keys(ACTS) as (keyof typeof ACTS)[]));
    const acts = fc.array(fc.tuple(act, fc.integer({ min: 0, max: 40 * 60_000 })), {
      maxLength: 8,
    });
    const sameEverywhere = async (steps: readonly [keyof typeof ACTS, number][]): Promise<void> => {
      await clean();
      const clock = new FakeClock();
      const pages = await Promise.all(PLACES.map((place) => page(place, clock)));
      const [first] = pages;
      if (!first) throw new Error('There is no page.');
      for (const [name, ms] of steps) {
        await clock.advance(ms);
        for (const controller of pages) controller.apply(ACTS[name]);
        for (const controller of pages) expect(known(controller)).to.deep.equal(known(first));
      }
      for (const place of PLACES.slice(1)) {
        const next = await page(place, clock);
        expect(known(next), place).to.deep.equal(known(first));
      }
    };
    await fc.assert(fc.asyncProperty(acts, sameEverywhere), { numRuns: 15 });
  });
});
