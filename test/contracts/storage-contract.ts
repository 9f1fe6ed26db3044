import { expect } from 'chai';
import type { StoragePort } from '../../src/ports/storage.js';

/** One medium, empty. */
export interface StorageHarness {
  /** The adapter as this page has it. */
  readonly here: StoragePort;
  dispose(): void | Promise<void>;
}

const STRINGS = {
  'nothing at all': '',
  'what looks like another type': 'null',
  'white space': ' \t\r\n\u0000\u2028 ',
  'text of many scripts': 'Grüße, 你好, שלום, 👩🏽‍🚀',
  'half a character': 'a\ud800b',
  'a hundred thousand characters': 'long '.repeat(20_000),
};

/** Names that are something else on every object, or on the platform's storage. */
const AWKWARD_KEYS = [
  '',
  '__proto__',
  'constructor',
  'toString',
  'length',
  'keys',
  'getItem',
  'subscribe',
  '0',
  'widget:é 👋',
];

/** A medium that pages share: they see each other's items, and are told of changes. */
export interface SharedStorageHarness extends StorageHarness {
  /** The adapter as another page has it. */
  readonly elsewhere: StoragePort;
}

/** What every adapter of the storage port keeps. */
export function storageContract(name: string, create: () => Promise<StorageHarness>): void {
  describe(`${name} keeps the storage contract`, () => {
    let harness: StorageHarness;
    let storage: StoragePort;

    beforeEach(async () => {
      harness = await create();
      storage = harness.here;
    });

    afterEach(() => harness.dispose());

    it('answers null for what was never stored', async () => {
      for (const key of ['absent', ...AWKWARD_KEYS]) {
        expect(await storage.getItem(key), key).to.equal(null);
      }
    });

    for (const [what, value] of Object.entries(STRINGS)) {
      it(`gives back ${what}, exactly`, async () => {
        await storage.setItem('key', value);
        expect((await storage.getItem('key')) === value).to.equal(true);
      });
    }

    it('takes any text for a name', async () => {
      for (const key of AWKWARD_KEYS) await storage.setItem(key, `value of ${key}`);
      for (const key of AWKWARD_KEYS) {
        expect(await storage.getItem(key), key).to.equal(`value of ${key}`);
      }
      expect([...((await storage.keys?.()) ?? [])].sort()).to.deep.equal([...AWKWARD_KEYS].sort());
      for (const key of AWKWARD_KEYS) await storage.removeItem(key);
      for (const key of AWKWARD_KEYS) expect(await storage.getItem(key), key).to.equal(null);
      expect(await storage.keys?.()).to.deep.equal([]);
    });

    it('keeps the newest of what was written under one name', async () => {
      const writes = ['first', 'second', 'third'].map(async (value) =>
        storage.setItem('key', value),
      );
      await Promise.all(writes);
      expect(await storage.getItem('key')).to.equal('third');
      expect(await storage.keys?.()).to.deep.equal(['key']);
    });

    it('removes one item and leaves the others', async () => {
      await storage.setItem('one', '1');
      await storage.setItem('two', '2');
      await storage.removeItem('one');
      await storage.removeItem('absent');
      expect(await storage.getItem('one')).to.equal(null);
      expect(await storage.getItem('two')).to.equal('2');
      expect(await storage.keys?.()).to.deep.equal(['two']);
    });
  });
}

/** What adapters keep besides whose medium is shared by the pages of an origin. */
export function sharedStorageContract(
  name: string,
  create: () => Promise<SharedStorageHarness>,
): void {
  storageContract(name, create);

  describe(`${name} is shared by pages`, () => {
    let harness: SharedStorageHarness;
    let storage: StoragePort;
    let elsewhere: StoragePort;

    beforeEach(async () => {
      harness = await create();
      storage = harness.here;
      elsewhere = harness.elsewhere;
    });

    afterEach(() => harness.dispose());

    it('shows another page what this one wrote and removed', async () => {
      await storage.setItem('key', 'from here');
      expect(await elsewhere.getItem('key')).to.equal('from here');
      await elsewhere.setItem('key', 'from there');
      expect(await storage.getItem('key')).to.equal('from there');
      await elsewhere.removeItem('key');
      expect(await storage.getItem('key')).to.equal(null);
      expect(await storage.keys?.()).to.deep.equal([]);
    });

    it('reports what another page changes, and not what this one does', async () => {
      let reports = 0;
      const reported = new Promise<void>((resolve) => {
        storage.subscribe?.(() => {
          reports++;
          resolve();
        });
      });
      await storage.setItem('key', 'mine');
      await storage.removeItem('key');
      await elsewhere.setItem('key', 'theirs');
      await reported;
      expect(reports).to.equal(1);
      expect(await storage.getItem('key')).to.equal('theirs');
    });

    it('reports nothing more to who has unsubscribed', async () => {
      let reports = 0;
      const stop = storage.subscribe?.(() => reports++);
      stop?.();
      stop?.();
      const othersAreTold = new Promise<void>((resolve) => storage.subscribe?.(resolve));
      await elsewhere.setItem('key', 'theirs');
      await othersAreTold;
      expect(reports).to.equal(0);
    });
  });
}
