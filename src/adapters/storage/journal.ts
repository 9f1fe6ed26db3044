import { del, get, keys, promisifyRequest, set, type UseStore } from 'idb-keyval';
import type { Clock } from '../../ports/clock.js';
import { committing } from './idb-store.js';
import { within } from './within.js';

/** Nobody waits longer for the database to open, ms. */
const OPEN_WITHIN_MS = 1500;

/** Items by name. */
export interface Items {
  get(key: string): Promise<unknown>;
  /** `null`: no longer there. */
  set(key: string, value: string | null): Promise<void>;
  keys(): Promise<string[]>;
}

/**
 * The items of a database that may take its time to open: a busy machine, a slow disk, another tab's
 * pending deletion, behind which opening hangs without any event. When the time is up they are kept
 * in memory, and go to the database as soon as it opens. What is there already was never seen by
 * this page: it stays.
 *
 * Every verb rejects where the database cannot be had at all.
 *
 * @param onCaughtUp the database is open at last, and may hold what was not found before
 */
export function journalled(store: UseStore, clock: Clock, onCaughtUp: () => void): Items {
  const writing = committing(store);
  /** While the database is late: what was written meanwhile. */
  let journal: Map<string, string | null> | undefined;
  let beginning: Promise<void> | undefined;

  const begin = async (): Promise<void> => {
    const opening = store('readonly', () => Promise.resolve());
    try {
      await within(clock, OPEN_WITHIN_MS, opening);
    } catch (error) {
      if (!(error instanceof DOMException && error.name === 'TimeoutError')) throw error;
      const written = (journal = new Map());
      const end = (): void => (journal = undefined);
      void opening
        .then(() => {
          end();
          return catchUp(store, written).then(onCaughtUp);
        })
        .catch(end);
    }
  };

  /** @returns where the items are, once that is known: in a journal, or else in the database */
  const place = async (): Promise<typeof journal> => {
    await (beginning ??= begin().catch((error: unknown) => {
      beginning = undefined;
      throw error;
    }));
    return journal;
  };

  return {
    async get(key) {
      const late = await place();
      return late ? late.get(key) : get<unknown>(key, store);
    },
    async set(key, value) {
      const late = await place();
      if (late) late.set(key, value);
      else await (value === null ? del(key, writing) : set(key, value, writing));
    },
    async keys() {
      const late = await place();
      return late
        ? [...late].flatMap(([key, value]) => (value === null ? [] : [key]))
        : keys(store);
    },
  };
}

/** Before anything that is asked later: transactions keep their order. */
function catchUp(store: UseStore, written: ReadonlyMap<string, string | null>): Promise<unknown> {
  return store('readwrite', (items) => {
    for (const [key, value] of written) {
      const found = items.getKey(key);
      found.onsuccess = () => {
        if (found.result === undefined && value !== null) items.put(value, key);
      };
    }
    return promisifyRequest(items.transaction);
  });
}
