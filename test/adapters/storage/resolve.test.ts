import { expect } from 'chai';
import { useFakeTimers, type SinonFakeTimers } from 'sinon';
import { memoryStorage } from '../../../src/adapters/storage/memory.js';
import { resolveStorage, type StorageName } from '../../../src/adapters/storage/resolve.js';
import type { StoragePort } from '../../../src/ports/storage.js';
import { storageContract } from '../../contracts/storage-contract.js';
import { FakeClock } from '../../support/fake-clock.js';
import { deleteDatabase, openFrame, replaceMethod } from './media.js';
import { runInSandbox } from './sandboxed-frame.js';

const NAMES: readonly StorageName[] = ['local', 'session', 'indexeddb', 'memory'];
const clock = new FakeClock();

// Opening the shared database is timed by the system's clock, and may take its time on a busy machine.
let time: SinonFakeTimers;
before(() => (time = useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })));
after(() => time.restore());

/** As a site would write one: no more than three verbs. */
function ownStorage(): StoragePort {
  const { getItem, setItem, removeItem } = memoryStorage();
  return { getItem, setItem, removeItem };
}

async function clear(): Promise<void> {
  localStorage.clear();
  sessionStorage.clear();
  await deleteDatabase('web1on1-chat');
}

for (const name of NAMES) {
  storageContract(`the storage called "${name}"`, async () => {
    await clear();
    return { here: await resolveStorage(name, { clock }), dispose: clear };
  });
}

storageContract('a Storage of the platform', async () => {
  await clear();
  return { here: resolveStorage(sessionStorage, { clock }), dispose: clear };
});

storageContract("a site's own storage", async () => ({
  here: await resolveStorage(ownStorage(), { clock }),
  dispose() {},
}));

describe('choosing a storage', () => {
  afterEach(clear);

  it('puts items where the name says', async () => {
    void resolveStorage('local', { clock }).setItem('key', 'in local');
    void resolveStorage('session', { clock }).setItem('key', 'in session');
    void resolveStorage('memory', { clock }).setItem('key', 'in memory');
    await (await resolveStorage('indexeddb', { clock })).setItem('key', 'in IndexedDB');
    expect(localStorage.getItem('key')).to.equal('in local');
    expect(sessionStorage.getItem('key')).to.equal('in session');
    expect(await (await resolveStorage('indexeddb', { clock })).getItem('key')).to.equal(
      'in IndexedDB',
    );
    expect([localStorage.length, sessionStorage.length]).to.deep.equal([1, 1]);
  });

  it('answers at once, but for what has to be fetched', () => {
    for (const name of NAMES) {
      const storage = resolveStorage(name, { clock });
      const answer = storage instanceof Promise ? storage : storage.getItem('key');
      expect(answer instanceof Promise, name).to.equal(name === 'indexeddb');
    }
  });

  it('takes a platform Storage in which an item is called `keys` or `subscribe`', () => {
    sessionStorage.setItem('keys', 'an item');
    sessionStorage.setItem('subscribe', 'another');
    const errors: unknown[] = [];
    const onDegraded = (error: unknown): void => void errors.push(error);
    const storage = resolveStorage(sessionStorage, { clock, onDegraded });
    storage.subscribe(() => {})();
    expect(storage.keys()).to.have.members(['keys', 'subscribe']);
    expect(errors).to.deep.equal([]);
  });

  it('is told of the changes of another page through a platform Storage', async () => {
    const frame = openFrame();
    const storage = resolveStorage(localStorage, { clock });
    const reported = new Promise<void>((resolve) => storage.subscribe(resolve));
    frame.window.localStorage.setItem('key', 'value');
    await reported;
    frame.close();
  });

  it('is told of the changes of another page through IndexedDB, until it unsubscribes', async () => {
    const storage = await resolveStorage('indexeddb', { clock });
    const elsewhere = await resolveStorage('indexeddb', { clock });
    let reports = 0;
    const stop = storage.subscribe(() => reports++);
    stop();
    const reported = new Promise<void>((resolve) => storage.subscribe(resolve));
    await storage.getItem('key');
    await elsewhere.setItem('key', 'value');
    await reported;
    expect(reports).to.equal(0);
  });

  it('forgets nothing on this page when a platform Storage is blocked later', () => {
    const storage = resolveStorage('local', { clock });
    void storage.setItem('key', 'value');
    const restore = replaceMethod(Storage.prototype, 'getItem', () => {
      throw new DOMException('', 'SecurityError');
    });
    expect(storage.getItem('key')).to.equal('value');
    restore();
  });

  it('goes on in memory when there is no database', async () => {
    const errors: unknown[] = [];
    const restore = replaceMethod(IDBFactory.prototype, 'open', () => {
      throw new DOMException('', 'SecurityError');
    });
    const storage: StoragePort = await resolveStorage('indexeddb', {
      clock,
      onDegraded: (error) => errors.push(error),
    });
    await storage.setItem('key', 'value');
    expect(await storage.getItem('key')).to.equal('value');
    expect(errors).to.have.length(1);
    restore();
  });

  it('works in a sandboxed frame, where every kind of storage throws', async () => {
    const module = new URL('../../../src/adapters/storage/resolve.ts', import.meta.url);
    const result = await runInSandbox(
      module,
      `const clock = { now: () => 0, at: () => () => {} };
      const blocked = {};
      for (const area of ['localStorage', 'sessionStorage']) {
        try { void window[area].length; } catch (error) { blocked[area] = error.name; }
      }
      const kept = {};
      for (const name of ${JSON.stringify(NAMES)}) {
        const errors = [];
        const storage = await module.resolveStorage(name, { clock, onDegraded: (error) => errors.push(error.name) });
        storage.subscribe(() => {})();
        await storage.setItem('key', 'value of ' + name);
        kept[name] = [await storage.getItem('key'), await storage.keys(), errors];
      }
      return { blocked, kept };`,
    );
    expect(result).to.deep.equal({
      blocked: { localStorage: 'SecurityError', sessionStorage: 'SecurityError' },
      kept: {
        local: ['value of local', ['key'], ['SecurityError']],
        session: ['value of session', ['key'], ['SecurityError']],
        indexeddb: ['value of indexeddb', ['key'], ['SecurityError']],
        memory: ['value of memory', ['key'], []],
      },
    });
  });
});
