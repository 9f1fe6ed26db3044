import type { StoragePort } from '../../ports/storage.js';
import { localStorageAdapter } from './local.js';
import { memoryStorage } from './memory.js';
import { sessionStorageAdapter } from './session.js';
import { webStorage } from './web-storage.js';
import { withFallback, type FallbackOptions } from './with-fallback.js';
import { within } from './within.js';

const byName = {
  local: localStorageAdapter,
  session: sessionStorageAdapter,
  memory: memoryStorage,
} satisfies Record<string, () => StoragePort>;

/** A storage by name, as the attribute `storage` knows them. */
export type StorageName = keyof typeof byName | 'indexeddb';

/**
 * The storage that a site chose, by name or as an object of its own, made safe to use. At once,
 * except for `indexeddb`, whose code is fetched; where that fails, or takes too long, it is memory.
 */
export function resolveStorage(
  choice: Exclude<StorageName, 'indexeddb'> | StoragePort,
  options: FallbackOptions,
): Required<StoragePort>;
export function resolveStorage(
  choice: StorageName | StoragePort,
  options: FallbackOptions,
): Required<StoragePort> | Promise<Required<StoragePort>>;
export function resolveStorage(
  choice: StorageName | StoragePort,
  options: FallbackOptions,
): Required<StoragePort> | Promise<Required<StoragePort>> {
  const safe = (port: StoragePort): Required<StoragePort> => withFallback(port, options);
  if (choice === 'indexeddb') {
    const fetched = import('./indexeddb.js').then(({ indexedDbStorage }) => indexedDbStorage());
    return within(options.clock, FETCH_TIMEOUT_MS, fetched).then(safe, (error: unknown) => {
      options.onDegraded?.(error);
      return safe(memoryStorage());
    });
  }
  if (typeof choice === 'string') return safe(byName[choice]());
  // The platform's own storage has the verbs, but neither names nor reports.
  return safe(choice instanceof Storage ? webStorage(() => choice) : choice);
}

/** How long the code for IndexedDB may take. */
const FETCH_TIMEOUT_MS = 3000;
