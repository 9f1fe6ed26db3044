import { expect } from 'chai';
import { get } from 'idb-keyval';
import { openStore } from '../../../src/adapters/storage/idb-store.js';
import { indexedDbStorage } from '../../../src/adapters/storage/indexeddb.js';
import { FakeClock } from '../../support/fake-clock.js';
import { deleteDatabase, freshName, openRaw } from './media.js';

/** As long as the adapter waits for the database. */
const OPEN_WITHIN_MS = 1_500;

describe('a database that opens late', () => {
  let name: string;
  let clock: FakeClock;
  let storage: ReturnType<typeof indexedDbStorage>;
  /** Lets it open, and resolves when it has caught up. */
  let release: () => Promise<void>;

  beforeEach(async () => {
    name = freshName();
    clock = new FakeClock();
    const stubborn = await openRaw(name);
    // Opening hangs behind a deletion that waits for a connection which does not give way.
    indexedDB.deleteDatabase(name);
    storage = indexedDbStorage(openStore(name), name, clock);
    release = () =>
      new Promise((resolve) => {
        const stop = storage.subscribe(() => {
          stop();
          resolve();
        });
        stubborn.close();
      });
  });
  afterEach(() => deleteDatabase(name));

  it('is waited for, but not too long', async () => {
    let answer: unknown = 'none yet';
    void Promise.resolve(storage.getItem('key')).then((value) => (answer = value));
    await clock.advance(OPEN_WITHIN_MS - 1);
    expect(answer).to.equal('none yet');
    await clock.advance(1);
    expect(answer).to.equal(null);
    await release();
  });

  it('is done without meanwhile', async () => {
    const written = storage.setItem('key', 'value');
    await clock.advance(OPEN_WITHIN_MS);
    await written;
    await storage.setItem('other', 'value');
    await storage.removeItem('other');
    expect(await storage.getItem('key')).to.equal('value');
    expect(await storage.getItem('other')).to.equal(null);
    expect(await storage.keys()).to.deep.equal(['key']);
    await release();
  });

  it('gets what was written meanwhile, and nothing that was removed again', async () => {
    const written = storage.setItem('key', 'value');
    await clock.advance(OPEN_WITHIN_MS);
    await written;
    await storage.setItem('other', 'value');
    await storage.removeItem('other');
    await release();
    const later = openStore(name);
    expect(await get('key', later)).to.equal('value');
    expect(await get('other', later)).to.equal(undefined);
    await storage.setItem('key', 'newer');
    expect(await get('key', later)).to.equal('newer');
    expect(clock.pending).to.equal(0);
  });
});

describe('a database that opens late and is not empty', () => {
  it('keeps what it holds, and says that there is something to be found', async () => {
    const name = freshName();
    const clock = new FakeClock();
    const before = indexedDbStorage(openStore(name), name);
    await before.setItem('key', 'of the last page');
    let open: () => void = () => undefined;
    const opened = new Promise<void>((resolve) => (open = resolve));
    const store = openStore(name);
    const storage = indexedDbStorage(
      async (mode, callback) => {
        await opened;
        return await store(mode, callback);
      },
      name,
      clock,
    );
    const written = storage.setItem('key', 'of this page');
    await clock.advance(OPEN_WITHIN_MS);
    await written;
    const told = new Promise<void>((resolve) => storage.subscribe(resolve));
    open();
    await told;
    expect(await storage.getItem('key')).to.equal('of the last page');
    await deleteDatabase(name);
  });

  it('is given up where it fails in the end, and every verb says so', async () => {
    const clock = new FakeClock();
    let fail: () => void = () => undefined;
    const failed = new Promise<never>((_, reject) => {
      fail = () => reject(new DOMException('', 'UnknownError'));
    });
    const storage = indexedDbStorage(() => failed, freshName(), clock);
    const reading = storage.getItem('key');
    await clock.advance(OPEN_WITHIN_MS);
    expect(await reading).to.equal(null);
    fail();
    await clock.advance(0);
    const error = await Promise.resolve(storage.getItem('key')).catch((cause: unknown) => cause);
    expect(error).to.have.property('name', 'UnknownError');
  });
});
