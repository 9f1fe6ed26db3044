import { del, entries, keys } from 'idb-keyval';
import type { Clock } from '../../ports/clock.js';
import type { StoragePort } from '../../ports/storage.js';
import { DATABASE_NAME, deleteDatabase } from './delete-database.js';
import { committing, webchatStore } from './idb-store.js';
import { webStorage } from './web-storage.js';
import { within } from './within.js';

/** Where on this device something may be stored. `own`: in a storage object of the site. */
export type PlaceName = 'local' | 'session' | 'database' | 'own';

/** One of the places, whatever is configured now: an earlier configuration may have used it. */
export interface Place {
  readonly name: PlaceName;
  /**
   * The items that are wanted; nobody looks at the others. Values may be anything that a database can
   * hold. Rejects where it cannot be had.
   */
  entries(
    isWanted: (key: string) => boolean,
  ): Promise<readonly (readonly [key: string, value: unknown])[]>;
  /** The names of everything in it. Rejects where it cannot be had. */
  keys(): Promise<readonly string[]>;
  /** Rejects when the item stays. */
  remove(key: string): Promise<void>;
}

/** Nobody waits longer for an answer, ms. */
const ANSWER_MS = 3_000;

/**
 * Every place on this device.
 *
 * @param own a storage object of the site, if it has brought one
 * @param ownKeys what to look for in an object that cannot name its items
 */
export function devicePlaces(
  clock: Clock,
  own: StoragePort | undefined,
  ownKeys: readonly string[],
): readonly Place[] {
  const local = webStorage(() => localStorage);
  const session = webStorage(() => sessionStorage);
  return [
    portPlace('local', local, clock, []),
    portPlace('session', session, clock, []),
    databasePlace(clock),
    ...(own ? [portPlace('own', own, clock, ownKeys)] : []),
  ];
}

/** Removes the whole database without opening it. Rejects when it stays. */
export async function removeDatabase(clock: Clock): Promise<void> {
  await deleteDatabase(clock);
}

function portPlace(
  name: PlaceName,
  port: StoragePort,
  clock: Clock,
  known: readonly string[],
): Place {
  const answer = <T>(ask: () => T | Promise<T>): Promise<T> =>
    within(
      clock,
      ANSWER_MS,
      Promise.resolve().then(() => ask()),
    );
  const names = (): Promise<readonly string[]> =>
    // On a platform storage `keys` is an item, or nothing.
    answer(() => (typeof port.keys === 'function' ? port.keys() : known));
  return {
    name,
    keys: names,
    entries: async (isWanted) => {
      const wanted = (await names()).filter(isWanted);
      return Promise.all(
        wanted.map(async (key) => [key, await answer(() => port.getItem(key))] as const),
      );
    },
    remove: (key) => answer(() => port.removeItem(key)),
  };
}

function databasePlace(clock: Clock): Place {
  const look = async <T>(read: () => Promise<readonly T[]>): Promise<readonly T[]> =>
    (await isDatabaseThere()) ? within(clock, ANSWER_MS, read()) : [];
  return {
    name: 'database',
    entries: async (isWanted) => {
      const all = await look(() => entries<string, unknown>(webchatStore()));
      return all.filter(([key]) => isWanted(key));
    },
    keys: () => look(() => keys<string>(webchatStore())),
    remove: (key) => within(clock, ANSWER_MS, del(key, committing(webchatStore()))),
  };
}

/** Opening a database that is not there would make one. */
async function isDatabaseThere(): Promise<boolean> {
  const databases = await indexedDB.databases();
  return databases.some(({ name }) => name === DATABASE_NAME);
}
