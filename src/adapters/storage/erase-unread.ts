import { DATABASE_NAME } from './delete-database.js';

/**
 * Removes items that earlier pages stored, and the database, without looking at any of it: whether
 * they are there is nobody's business. Where there is no storage, there is nothing to remove.
 */
export function eraseUnread(keys: readonly string[]): void {
  for (const erase of [
    () => keys.forEach((key) => localStorage.removeItem(key)),
    () => keys.forEach((key) => sessionStorage.removeItem(key)),
    () => indexedDB.deleteDatabase(DATABASE_NAME),
  ]) {
    try {
      erase();
    } catch {
      // Blocked: it could not have been written either.
    }
  }
}
