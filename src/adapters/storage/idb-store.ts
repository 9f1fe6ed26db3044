import { promisifyRequest, type UseStore } from 'idb-keyval';
import { DATABASE_NAME } from './delete-database.js';

const STORE_NAME = 'keyval';

/** What browsers throw when they took the connection away: clearing site data, a lost server. */
const LOST_CONNECTION = ['InvalidStateError', 'AbortError', 'UnknownError'];

async function open(name: string, version?: number): Promise<IDBDatabase> {
  const request = indexedDB.open(name, version);
  request.onupgradeneeded = () => {
    const database = request.result;
    if (!database.objectStoreNames.contains(STORE_NAME)) database.createObjectStore(STORE_NAME);
  };
  const database = await promisifyRequest(request);
  // Without this, another tab can neither delete the database nor give it a new version.
  database.onversionchange = () => database.close();
  if (database.objectStoreNames.contains(STORE_NAME)) return database;
  // Somebody else's database of this name: make room in it. This connection gives way by itself.
  return open(name, database.version + 1);
}

/**
 * A store for the functions of idb-keyval that survives what their own does not: a connection that
 * is taken away, another tab that deletes the database. Opening may hang; see journal.ts.
 *
 * The call-back may be run twice, the first time in a transaction that came to nothing; it must not
 * have effects outside its transaction.
 */
export function openStore(name: string): UseStore {
  let connection: Promise<IDBDatabase> | undefined;

  const connect = (): Promise<IDBDatabase> => {
    if (connection) return connection;
    const drop = (): void => {
      if (connection === current) connection = undefined;
    };
    const current = open(name).then(
      (database) => {
        database.onclose = drop;
        return database;
      },
      (error: unknown) => {
        drop();
        throw error;
      },
    );
    return (connection = current);
  };

  return async (mode, callback) => {
    for (let attempt = 1; ; attempt++) {
      const database = connect();
      try {
        return await callback(
          (await database).transaction(STORE_NAME, mode).objectStore(STORE_NAME),
        );
      } catch (error) {
        if (attempt > 1 || !isLostConnection(error)) throw error;
        if (connection === database) connection = undefined;
      }
    }
  };
}

function isLostConnection(error: unknown): boolean {
  return error instanceof DOMException && LOST_CONNECTION.includes(error.name);
}

/**
 * The same store for call-backs that queue all they want at once (`set`, `del`, `setMany`, `clear`;
 * not `update`). Committing at once is what makes a write survive that is made while the page is
 * being left: without it Chromium throws the transaction away with the page.
 */
export function committing(store: UseStore): UseStore {
  return (mode, callback) =>
    store(mode, (objectStore) => {
      const result = callback(objectStore);
      // Where it is over already, committing throws, and nobody hears of the result any more.
      Promise.resolve(result).catch(() => undefined);
      if (mode === 'readwrite') objectStore.transaction.commit();
      return result;
    });
}

let shared: UseStore | undefined;

/** The store that everything in this package shares: one connection a page. */
export function webchatStore(): UseStore {
  return (shared ??= openStore(DATABASE_NAME));
}
