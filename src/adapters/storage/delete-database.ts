import type { Clock } from '../../ports/clock.js';
import { within } from './within.js';

/** The only database of this package. */
export const DATABASE_NAME = 'web1on1-chat';

/** Longer than this, and a connection that is not of this package stands in the way. */
const TIMEOUT_MS = 3000;

/**
 * Deletes the database without opening it. Connections of this package, in every tab, give way. One
 * that does not only delays it: the browser deletes the database when that connection is closed.
 *
 * @throws DOMException `TimeoutError` when it is not gone in time; `SecurityError` where there is none
 */
export async function deleteDatabase(clock: Clock): Promise<void> {
  const request = indexedDB.deleteDatabase(DATABASE_NAME);
  await within(
    clock,
    TIMEOUT_MS,
    new Promise((resolve, reject) => {
      request.onsuccess = resolve;
      request.onerror = () => reject(request.error ?? new DOMException());
    }),
  );
}
