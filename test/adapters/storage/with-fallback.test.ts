import { expect } from 'chai';
import { indexedDbStorage } from '../../../src/adapters/storage/indexeddb.js';
import { openStore } from '../../../src/adapters/storage/idb-store.js';
import { localStorageAdapter } from '../../../src/adapters/storage/local.js';
import { memoryStorage } from '../../../src/adapters/storage/memory.js';
import { webStorage } from '../../../src/adapters/storage/web-storage.js';
import { withFallback } from '../../../src/adapters/storage/with-fallback.js';
import type { StoragePort } from '../../../src/ports/storage.js';
import { sharedStorageContract, storageContract } from '../../contracts/storage-contract.js';
import { FakeClock } from '../../support/fake-clock.js';
import { deleteDatabase, freshName, openFrame, replaceMethod } from './media.js';

/** Stands still: on a busy machine opening a database may take its time. */
const clock = new FakeClock();

sharedStorageContract('localStorage with a fallback', async () => {
  localStorage.clear();
  const frame = openFrame();
  return {
    here: withFallback(localStorageAdapter(), { clock }),
    elsewhere: withFallback(
      webStorage(() => frame.window.localStorage),
      { clock },
    ),
    dispose() {
      frame.close();
      localStorage.clear();
    },
  };
});

sharedStorageContract('IndexedDB with a fallback', async () => {
  const name = freshName();
  return {
    here: withFallback(indexedDbStorage(openStore(name), name, clock), { clock }),
    elsewhere: withFallback(indexedDbStorage(openStore(name), name, clock), { clock }),
    dispose: () => deleteDatabase(name),
  };
});

const securityError = (): never => {
  throw new DOMException('', 'SecurityError');
};
const reject = (): Promise<never> => Promise.reject(new Error('no'));
const hang = (): Promise<never> => new Promise(() => {});

/** What keeps nothing at all: everything that it is asked for goes wrong. */
const broken: Record<string, () => StoragePort> = {
  'throws at every call': () => ({
    getItem: securityError,
    setItem: securityError,
    removeItem: securityError,
    keys: securityError,
    subscribe: securityError,
  }),
  'throws when one looks at it': () => new Proxy({} as StoragePort, { get: securityError }),
  'is blocked by the browser': () => webStorage(securityError),
  'is null': () => webStorage(() => null as unknown as Storage),
  'was never there': () => null as unknown as StoragePort,
  'rejects everything': () => ({
    getItem: reject,
    setItem: reject,
    removeItem: reject,
    keys: reject,
  }),
  'rejects with nothing': () => {
    const rejectWithNothing = (): Promise<never> => Promise.reject(null);
    return {
      getItem: rejectWithNothing,
      setItem: rejectWithNothing,
      removeItem: rejectWithNothing,
    };
  },
};

for (const [how, create] of Object.entries(broken)) {
  storageContract(`memory behind a storage that ${how}`, async () => ({
    here: withFallback(create(), { clock }),
    dispose() {},
  }));

  describe(`a storage that ${how}`, () => {
    it('is reported once', async () => {
      const errors: unknown[] = [];
      const storage = withFallback(create(), { clock, onDegraded: (error) => errors.push(error) });
      storage.subscribe(() => {})();
      await storage.getItem('key');
      await storage.setItem('key', 'value');
      await storage.keys();
      await storage.removeItem('key');
      expect(errors).to.have.length(1);
    });
  });
}

describe('the fallback', () => {
  it('answers at once where the storage does, also after it has failed', () => {
    const items = memoryStorage();
    let works = true;
    const storage = withFallback(
      {
        ...items,
        getItem: (key) => (works ? items.getItem(key) : securityError()),
        setItem: (key, value) => (works ? items.setItem(key, value) : securityError()),
      },
      { clock },
    );
    expect(storage.setItem('key', 'value')).to.equal(undefined);
    expect(storage.getItem('key')).to.equal('value');
    expect(storage.keys()).to.deep.equal(['key']);
    works = false;
    expect(storage.setItem('key', 'newer')).to.equal(undefined);
    expect(storage.getItem('key')).to.equal('newer');
  });

  it('leaves no deadline behind once it has its answer', async () => {
    const time = new FakeClock();
    const items = memoryStorage();
    const later = withFallback(
      { ...items, getItem: async (key) => items.getItem(key) },
      { clock: time },
    );
    const answer = later.getItem('key');
    expect(time.pending).to.equal(1);
    await answer;
    expect(time.pending).to.equal(0);
  });

  it('asks the storage nothing until it is asked something', () => {
    const touched: PropertyKey[] = [];
    const spy = new Proxy({} as StoragePort, {
      get(_, property) {
        touched.push(property);
        return undefined;
      },
    });
    withFallback(spy, { clock });
    expect(touched).to.deep.equal([]);
  });

  it('goes on with what it has read when the storage goes away', () => {
    const items = memoryStorage();
    void items.setItem('read', 'before');
    let works = true;
    const getItem = (key: string): ReturnType<StoragePort['getItem']> =>
      works ? items.getItem(key) : securityError();
    const storage = withFallback({ ...items, getItem }, { clock });
    expect(storage.getItem('read')).to.equal('before');
    works = false;
    expect(storage.getItem('read')).to.equal('before');
    expect(storage.keys()).to.deep.equal(['read']);
  });

  it('leaves a storage that is blocked alone from then on', () => {
    let calls = 0;
    const fail = (): never => {
      calls++;
      return securityError();
    };
    const storage = withFallback({ getItem: fail, setItem: fail, removeItem: fail }, { clock });
    void storage.getItem('key');
    void storage.setItem('key', 'value');
    void storage.removeItem('key');
    expect(calls).to.equal(1);
  });

  it('counts what is not text as absent', async () => {
    for (const value of [undefined, 0, 7, true, {}, [], ['a'], () => 'a', Symbol('a')]) {
      const lying = { getItem: () => value as unknown as string, setItem() {}, removeItem() {} };
      expect(withFallback(lying, { clock }).getItem('key')).to.equal(null);
      const later = { ...lying, getItem: async () => value as unknown as string };
      expect(await withFallback(later, { clock }).getItem('key')).to.equal(null);
    }
  });

  it('reports the names of this page where the storage has none to tell', () => {
    const { getItem, setItem, removeItem } = memoryStorage();
    const storage = withFallback({ getItem, setItem, removeItem }, { clock });
    void storage.setItem('one', '1');
    void storage.setItem('two', '2');
    void storage.removeItem('one');
    expect(storage.keys()).to.deep.equal(['two']);
  });

  it('survives a storage whose keys() and subscribe() return nonsense', async () => {
    const storage = withFallback(
      {
        ...memoryStorage(),
        keys: async () => 7 as unknown as readonly string[],
        subscribe: () => undefined as unknown as () => void,
      },
      { clock },
    );
    await storage.setItem('key', 'value');
    storage.subscribe(() => {})();
    expect(await storage.keys()).to.deep.equal(['key']);
  });

  describe('with a storage that never answers', () => {
    it('answers from memory when the time is up, and not before', async () => {
      const time = new FakeClock();
      const errors: unknown[] = [];
      const storage = withFallback(
        { getItem: hang, setItem: hang, removeItem: hang },
        { clock: time, timeoutMs: 1_000, onDegraded: (error) => errors.push(error) },
      );
      let answer: unknown = 'none yet';
      void Promise.resolve(storage.getItem('key')).then((value) => (answer = value));
      await time.advance(999);
      expect(answer).to.equal('none yet');
      await time.advance(1);
      expect(answer).to.equal(null);
      expect(errors).to.have.length(1);
      expect(errors[0]).to.have.property('name', 'TimeoutError');

      expect(await storage.setItem('key', 'value')).to.equal(undefined);
      expect(await storage.getItem('key')).to.equal('value');
      expect(time.pending).to.equal(0);
    });

    it('reads what it has just written, without waiting for it', async () => {
      const storage = withFallback({ getItem: hang, setItem: hang, removeItem: hang }, { clock });
      void storage.setItem('key', 'value');
      expect(storage.getItem('key')).to.equal('value');
      void storage.removeItem('key');
      expect(storage.getItem('key')).to.equal(null);
    });

    it('ignores an answer that comes too late', async () => {
      const time = new FakeClock();
      let answerAtLast: (value: string) => void = () => {};
      const storage = withFallback(
        {
          getItem: () => new Promise((resolve) => (answerAtLast = resolve)),
          setItem() {},
          removeItem() {},
        },
        { clock: time },
      );
      const answer = storage.getItem('key');
      await time.advance(3_000);
      expect(await answer).to.equal(null);
      await storage.setItem('key', 'mine');
      answerAtLast('too late');
      await time.advance(0);
      expect(await storage.getItem('key')).to.equal('mine');
    });
  });

  it('keeps what was written while an older value was being read', async () => {
    let arrive: (value: string) => void = () => {};
    let fill: () => void = () => {};
    const storage = withFallback(
      {
        getItem: () => new Promise((resolve) => (arrive = resolve)),
        setItem: () => new Promise((resolve) => (fill = resolve)),
        removeItem() {},
      },
      { clock },
    );
    const reading = storage.getItem('key');
    const writing = storage.setItem('key', 'new');
    arrive('old');
    await reading;
    expect(storage.getItem('key')).to.equal('new');
    fill();
    await writing;
  });

  it('reads the newest of two writes that are both on their way', async () => {
    const finish: (() => void)[] = [];
    const storage = withFallback(
      {
        getItem: () => 'what is stored',
        setItem: () => new Promise((resolve) => finish.push(resolve)),
        removeItem() {},
      },
      { clock },
    );
    const first = storage.setItem('key', 'first');
    const second = storage.setItem('key', 'second');
    finish[0]?.();
    await first;
    expect(storage.getItem('key')).to.equal('second');
    finish[1]?.();
    await second;
    expect(storage.getItem('key')).to.equal('what is stored');
  });

  it('does not remove what a later write has put there when an earlier one did not fit', async () => {
    const full: ((error: unknown) => void)[] = [];
    const removed: string[] = [];
    const storage = withFallback(
      {
        getItem: () => null,
        setItem: (_, value) =>
          value === 'too long' ? new Promise((_, refuse) => full.push(refuse)) : undefined,
        removeItem: (key) => void removed.push(key),
      },
      { clock },
    );
    const first = storage.setItem('key', 'too long');
    void storage.setItem('key', 'short');
    full[0]?.(new DOMException('', 'QuotaExceededError'));
    await first;
    expect(removed).to.deep.equal([]);
  });

  describe('with a storage that is full', () => {
    /** The names of what fills localStorage to the last unit: in pieces, each of which is written once. */
    function fill(): string[] {
      const names: string[] = [];
      for (let size = 2 ** 22; size >= 1;) {
        try {
          // A name takes room, too: what is left at last fits under an empty one only.
          const name = size > 1 ? `piece ${names.length}` : '';
          const before = localStorage.getItem(name) ?? '';
          localStorage.setItem(name, before + 'x'.repeat(size));
          if (!before) names.push(name);
        } catch {
          size = Math.floor(size / 2);
        }
      }
      return names;
    }

    beforeEach(() => localStorage.clear());
    afterEach(() => localStorage.clear());

    it('keeps everything for this page, and writes again when there is room', () => {
      const errors: unknown[] = [];
      localStorage.setItem('widget_uuid', 'stored');
      const storage = withFallback(localStorageAdapter(), {
        clock,
        onDegraded: (error) => errors.push(error),
      });
      const names = fill();
      expect(() => localStorage.setItem('a new one', 'x')).to.throw();

      for (let i = 0; i < 10; i++) void storage.setItem(`widget_${i}`, `value ${i}`);
      for (let i = 0; i < 10; i++) expect(storage.getItem(`widget_${i}`)).to.equal(`value ${i}`);
      expect(errors).to.have.length(1);
      expect(errors[0]).to.have.property('name', 'QuotaExceededError');
      // What was stored before is still read.
      expect(storage.getItem('widget_uuid')).to.equal('stored');
      expect(storage.keys()).to.have.members([
        ...names,
        'widget_uuid',
        ...Array.from({ length: 10 }, (_, i) => `widget_${i}`),
      ]);

      for (const name of names) localStorage.removeItem(name);
      void storage.setItem('widget_3', 'newer');
      expect(localStorage.getItem('widget_3')).to.equal('newer');
      expect(errors).to.have.length(1);
    });

    it('does not leave an older value behind that is no longer true', () => {
      const storage = withFallback(localStorageAdapter(), { clock });
      void storage.setItem('widget_opened_by_customer', 'true');
      fill();
      void storage.setItem('widget_opened_by_customer', 'false');
      expect(storage.getItem('widget_opened_by_customer')).to.equal('false');
      expect(localStorage.getItem('widget_opened_by_customer')).to.equal(null);
    });

    it('keeps what the database refuses, and writes again when there is room', async () => {
      const name = freshName();
      const storage = withFallback(indexedDbStorage(openStore(name), name, clock), { clock });
      await storage.setItem('key', 'old');
      const restore = replaceMethod(IDBObjectStore.prototype, 'put', () => {
        throw new DOMException('', 'QuotaExceededError');
      });
      await storage.setItem('key', 'new');
      restore();
      expect(await storage.getItem('key')).to.equal('new');
      expect(await indexedDbStorage(openStore(name), name, clock).getItem('key')).to.equal(null);
      await storage.setItem('key', 'newer');
      expect(await indexedDbStorage(openStore(name), name, clock).getItem('key')).to.equal('newer');
      await deleteDatabase(name);
    });
  });
});
