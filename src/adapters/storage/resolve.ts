import type { StoragePort } from '../../ports/storage.js';
import type { InstantStorage } from './instant-storage.js';
import { memoryStorage } from './memory.js';
import { platformStorage } from './platform-storage.js';
import type { FallbackOptions } from './with-fallback.js';
import { within } from './within.js';

/** A storage that every page has, and that answers at once. */
export type InstantStorageName = 'local' | 'session' | 'memory';

/** A storage by name, as the attribute `storage` knows them. */
export type StorageName = InstantStorageName | 'indexeddb';

/**
 * The storage that a site chose, by name or as an object of its own, made safe to use. At once for
 * what the platform answers at once; the code for IndexedDB and for a site's own objects is fetched.
 * Where that fails, or takes too long, it is memory.
 */
export function resolveStorage(
  choice: InstantStorageName | Storage,
  options: FallbackOptions,
): InstantStorage;
export function resolveStorage(
  choice: StorageName | StoragePort,
  options: FallbackOptions,
): InstantStorage | Promise<Required<StoragePort>>;
export function resolveStorage(
  choice: StorageName | StoragePort,
  options: FallbackOptions,
): InstantStorage | Promise<Required<StoragePort>> {
  const { clock, onDegraded } = options;
  if (choice === 'memory') return memoryStorage();
  if (choice === 'local') return platformStorage(() => localStorage, onDegraded);
  if (choice === 'session') return platformStorage(() => sessionStorage, onDegraded);
  if (choice instanceof Storage) return platformStorage(() => choice, onDegraded);
  const fetched = import('./slow-storage.js').then(({ slowStorage }) =>
    slowStorage(choice, options),
  );
  return within(clock, FETCH_TIMEOUT_MS, fetched).catch((error: unknown) => {
    onDegraded?.(error);
    return memoryStorage();
  });
}

/** How long the code for the others may take. */
const FETCH_TIMEOUT_MS = 3000;
