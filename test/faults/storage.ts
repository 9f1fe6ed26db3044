import type { Page } from '@playwright/test';
import type { Fault, Visit } from './visit.js';

/** A page on which something is wrong from the beginning, and on which one chats all the same. */
const from =
  (prepare: (page: Page, visit: Visit) => Promise<unknown>): Fault =>
  async (visit) => {
    const page = await visit.tab();
    await prepare(page, visit);
    await page.goto(visit.page());
    await visit.ready(page);
    await visit.say(page, 2);
    await visit.pause(page);
    await visit.say(page);
    await visit.settled(page);
  };

const script =
  (run: () => void): Fault =>
  (visit) =>
    from((page) => page.addInitScript(run))(visit);

/** Seeds of numbers in a page, so that what goes wrong there is the same for the same seed. */
const scriptWith =
  (run: (seed: number) => void): Fault =>
  (visit) =>
    from((page) => page.addInitScript(run, Math.floor(visit.random() * 1_000)))(visit);

export const storageFaults: Readonly<Record<string, Fault>> = {
  'every storage refuses every touch': script(() => {
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB']) {
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException('', 'SecurityError');
        },
      });
    }
  }),

  'there is no storage at all': script(() => {
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB']) {
      Object.defineProperty(window, name, { value: null });
    }
  }),

  'the storage is full': script(() => {
    const full = (): never => {
      throw new DOMException('', 'QuotaExceededError');
    };
    Storage.prototype.setItem = full;
    IDBObjectStore.prototype.put = full;
  }),

  'what is stored is rubbish': from(async (page, visit) => {
    await page.goto(visit.page());
    await visit.ready(page);
    await page.evaluate(async () => {
      for (const key of Object.keys(localStorage)) localStorage.setItem(key, '{"__proto__":[');
      const database = await new Promise<IDBDatabase>((resolve) => {
        const opening = indexedDB.open('web1on1-chat');
        opening.onsuccess = () => resolve(opening.result);
      });
      const store = database.transaction('keyval', 'readwrite').objectStore('keyval');
      for (const name of ['draft', 'transcript', 'outbox:a']) {
        store.put('\uD800{', `web1on1:local anonymous:${name}`);
        store.put({ not: 'a text' }, `web1on1:local anonymous:outbox:${name}`);
      }
      await new Promise((resolve) => (store.transaction.oncomplete = resolve));
      database.close();
    });
  }),

  'what is stored is cleared meanwhile': async (visit) => {
    const page = await visit.open();
    const client = await visit.devtools(page);
    await visit.say(page, 2);
    await visit.pause(page);
    const origin = new URL(page.url()).origin;
    await client.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
    await visit.say(page, 2);
    await visit.settled(page);
  },

  'the database is to be deleted, and somebody holds it': async (visit) => {
    const other = await visit.tab();
    await other.goto(
      visit.site.file('blank.html', '<!doctype html>', { 'content-type': 'text/html' }),
    );
    await other.evaluate(async () => {
      const opening = indexedDB.open('web1on1-chat', 1);
      opening.onupgradeneeded = () => opening.result.createObjectStore('keyval');
      await new Promise((resolve) => (opening.onsuccess = resolve));
      // Until this connection is closed nobody else gets one.
      Object.assign(window, { held: opening.result });
      indexedDB.deleteDatabase('web1on1-chat');
    });
    const page = await visit.open();
    await visit.say(page, 2);
    await visit.pause(page);
    await other.close();
    await visit.say(page);
    await visit.settled(page);
  },

  'the database never opens': script(() => {
    // A request that is never answered.
    IDBFactory.prototype.open = () => new EventTarget() as IDBOpenDBRequest;
  }),

  'the connection to the database is closed again and again': scriptWith((seed) => {
    const { transaction } = IDBDatabase.prototype;
    let calls = seed;
    IDBDatabase.prototype.transaction = function (...args) {
      if (++calls % 3 === 0) this.close();
      return transaction.apply(this, args);
    };
  }),

  'transactions are aborted': scriptWith((seed) => {
    const { put } = IDBObjectStore.prototype;
    let calls = seed;
    IDBObjectStore.prototype.put = function (...args) {
      const request = put.apply(this, args);
      if (++calls % 3 === 0) this.transaction.abort();
      return request;
    };
  }),

  'the host is not encrypted: no random ids, no locks': async (visit) => {
    const page = await visit.tab();
    await page.goto(visit.page().replace('//localhost:', '//insecure.test:'));
    await visit.ready(page);
    await visit.say(page, 2);
    await visit.settled(page);
  },
};
