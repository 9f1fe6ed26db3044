import { expect } from 'chai';
import { get, keys, promisifyRequest, set, update } from 'idb-keyval';
import { useFakeTimers, type SinonFakeTimers } from 'sinon';
import { deleteDatabase as deleteShared } from '../../../src/adapters/storage/delete-database.js';
import { indexedDbStorage } from '../../../src/adapters/storage/indexeddb.js';
import { committing, openStore, webchatStore } from '../../../src/adapters/storage/idb-store.js';
import { sharedStorageContract } from '../../contracts/storage-contract.js';
import { FakeClock } from '../../support/fake-clock.js';
import { deleteDatabase, freshName, openRaw, replaceMethod } from './media.js';

/** Stands still: on a busy machine opening may take its time. */
const clock = new FakeClock();

sharedStorageContract('IndexedDB', async () => {
  const name = freshName();
  return {
    here: indexedDbStorage(openStore(name), name),
    elsewhere: indexedDbStorage(openStore(name), name),
    dispose: () => deleteDatabase(name),
  };
});

/** Lets `during` happen with one method of the platform replaced. */
async function withMethod<T extends object, K extends keyof T>(
  owner: T,
  name: K,
  replacement: T[K],
  during: () => Promise<void>,
): Promise<void> {
  const restore = replaceMethod(owner, name, replacement);
  try {
    await during();
  } finally {
    restore();
  }
}

async function rejection(promise: Promise<unknown>): Promise<unknown> {
  try {
    await promise;
  } catch (error) {
    return error;
  }
  throw new Error('Nothing was rejected.');
}

describe('the IndexedDB adapter', () => {
  let name: string;
  beforeEach(() => (name = freshName()));
  afterEach(() => deleteDatabase(name));

  it('counts a value that is not text as absent', async () => {
    const store = openStore(name);
    const storage = indexedDbStorage(store, name);
    const foreign = {
      number: 7,
      object: { a: 1 },
      date: new Date(0),
      list: ['a'],
      nothing: null,
    };
    for (const [key, value] of Object.entries(foreign)) {
      await set(key, value, store);
      expect(await storage.getItem(key), key).to.equal(null);
    }
  });

  it('commits every write at once, so that leaving the page does not lose it', async () => {
    const storage = indexedDbStorage(openStore(name), name);
    await storage.getItem('warm');
    const { commit } = IDBTransaction.prototype;
    const committed: IDBTransactionMode[] = [];
    await withMethod(
      IDBTransaction.prototype,
      'commit',
      function (this: IDBTransaction) {
        committed.push(this.mode);
        commit.call(this);
      },
      async () => {
        await storage.setItem('key', 'value');
        await storage.removeItem('key');
        await storage.getItem('key');
      },
    );
    expect(committed).to.deep.equal(['readwrite', 'readwrite']);
  });

  it('works without other tabs to tell', async () => {
    const { BroadcastChannel } = window;
    try {
      Reflect.deleteProperty(window, 'BroadcastChannel');
      const storage = indexedDbStorage(openStore(name), name);
      const stop = storage.subscribe(() => {});
      await storage.setItem('key', 'value');
      expect(await storage.getItem('key')).to.equal('value');
      stop();
    } finally {
      window.BroadcastChannel = BroadcastChannel;
    }
  });
});

describe('the IndexedDB store', () => {
  let name: string;
  beforeEach(() => (name = freshName()));
  afterEach(() => deleteDatabase(name));

  it('lets a transaction read and then write, when it is not told to commit at once', async () => {
    const store = openStore(name);
    const add = (value: number | undefined): number => (value ?? 0) + 1;
    await Promise.all(Array.from({ length: 50 }, () => update('count', add, store)));
    expect(await get('count', store)).to.equal(50);
  });

  it('gives way when another tab deletes the database, and begins anew', async () => {
    const store = openStore(name);
    await set('key', 'value', store);
    await deleteDatabase(name);
    expect(await get('key', store)).to.equal(undefined);
    await set('key', 'new', store);
    expect(await get('key', store)).to.equal('new');
  });

  it('does not hold a failed opening against the next one', async () => {
    const store = openStore(name);
    await withMethod(
      IDBFactory.prototype,
      'open',
      () => {
        throw new DOMException('', 'SecurityError');
      },
      async () => {
        expect(await rejection(get('key', store))).to.have.property('name', 'SecurityError');
        expect(await rejection(get('key', store))).to.have.property('name', 'SecurityError');
      },
    );
    await set('key', 'value', store);
    expect(await get('key', store)).to.equal('value');
  });

  it('opens again, once, when the connection was closed under it', async () => {
    const store = openStore(name);
    await set('key', 'value', store);
    const { transaction } = IDBDatabase.prototype;
    let closings = 0;
    let times = 1;
    const closing = function (
      this: IDBDatabase,
      ...args: Parameters<IDBDatabase['transaction']>
    ): IDBTransaction {
      if (closings < times) {
        closings++;
        this.close();
      }
      return transaction.apply(this, args);
    };
    await withMethod(IDBDatabase.prototype, 'transaction', closing, async () => {
      expect(await get('key', store)).to.equal('value');
      expect(closings).to.equal(1);
      closings = 0;
      times = 2;
      expect(await rejection(get('key', store))).to.have.property('name', 'InvalidStateError');
      expect(await get('key', store)).to.equal('value');
    });
  });

  for (const lost of ['AbortError', 'UnknownError']) {
    it(`opens again, once, after ${lost}`, async () => {
      const store = openStore(name);
      await set('key', 'old', store);
      const { put } = IDBObjectStore.prototype;
      let failures = 0;
      const failing = function (
        this: IDBObjectStore,
        ...args: Parameters<IDBObjectStore['put']>
      ): IDBRequest<IDBValidKey> {
        if (failures++ === 0) throw new DOMException('', lost);
        return put.apply(this, args);
      };
      await withMethod(IDBObjectStore.prototype, 'put', failing, () => set('key', 'new', store));
      expect(failures).to.equal(2);
      expect(await get('key', store)).to.equal('new');
    });
  }

  it('repeats a transaction that the browser aborted', async () => {
    const store = openStore(name);
    await set('key', 'value', store);
    let runs = 0;
    const value = await store('readonly', (objectStore) => {
      const request = objectStore.get('key');
      if (runs++ === 0) objectStore.transaction.abort();
      return new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error ?? new Error('failed'));
      });
    });
    expect(value).to.equal('value');
    expect(runs).to.equal(2);
  });

  it('does not repeat what failed for another reason', async () => {
    const store = openStore(name);
    const error = await rejection(set('key', () => {}, store));
    expect(error).to.have.property('name', 'DataCloneError');
    let runs = 0;
    const failing = store('readwrite', () => {
      runs++;
      throw new RangeError('mine');
    });
    expect(await rejection(failing)).to.be.instanceOf(RangeError);
    expect(runs).to.equal(1);
  });

  it("makes room in somebody else's database of the same name, and leaves theirs alone", async () => {
    const theirs = await openRaw(name, 3, (database) => {
      database.createObjectStore('theirs').put('their value', 'their key');
    });
    theirs.close();
    const store = openStore(name);
    await set('key', 'value', store);
    expect(await get('key', store)).to.equal('value');

    const database = await openRaw(name);
    const kept = await new Promise((resolve) => {
      const request = database.transaction('theirs').objectStore('theirs').get('their key');
      request.onsuccess = () => resolve(request.result);
    });
    database.close();
    expect(kept).to.equal('their value');
  });

  it('repeats a write that was aborted before it could be committed, without a word', async () => {
    const heard: unknown[] = [];
    const note = (event: PromiseRejectionEvent): void => {
      event.preventDefault();
      heard.push(event.reason);
    };
    window.addEventListener('unhandledrejection', note);
    const store = committing(openStore(name));
    let runs = 0;
    await store('readwrite', (objectStore) => {
      objectStore.put('value', 'key');
      if (runs++ === 0) objectStore.transaction.abort();
      return promisifyRequest(objectStore.transaction);
    });
    expect(await get('key', store)).to.equal('value');
    // Whatever nobody has caught is told in a task of its own.
    await new Promise((resolve) => requestAnimationFrame(resolve));
    window.removeEventListener('unhandledrejection', note);
    expect(heard).to.deep.equal([]);
  });

  it('commits writes and leaves reading alone', async () => {
    const store = committing(openStore(name));
    await set('key', 'value', store);
    expect(await keys(store)).to.deep.equal(['key']);
  });
});

describe('the database that this package shares', () => {
  // Its opening is timed by the system's clock, and may take its time on a busy machine.
  let time: SinonFakeTimers;
  beforeEach(() => (time = useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })));

  afterEach(async () => {
    time.restore();
    await deleteDatabase('web1on1-chat');
  });

  it('has one connection for the whole page', async () => {
    expect(webchatStore()).to.equal(webchatStore());
    await set('key', 'value', webchatStore());
    const database = await openRaw('web1on1-chat');
    expect([...database.objectStoreNames]).to.deep.equal(['keyval']);
    database.close();
  });

  it('can be deleted while it is in use, without being opened', async () => {
    await set('key', 'value', webchatStore());
    const open = replaceMethod(IDBFactory.prototype, 'open', () => {
      throw new Error('opened');
    });
    await deleteShared(clock);
    await deleteShared(clock);
    open();
    expect(await get('key', webchatStore())).to.equal(undefined);
  });

  it('is reported as not deleted when somebody keeps it open', async () => {
    const stubborn = await openRaw('web1on1-chat');
    const busy = new FakeClock();
    const refused = rejection(deleteShared(busy));
    await busy.advance(3_000);
    expect(await refused).to.have.property('name', 'TimeoutError');
    stubborn.close();
  });
});
