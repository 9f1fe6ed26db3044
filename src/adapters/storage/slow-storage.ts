import type { StoragePort } from '../../ports/storage.js';
import { indexedDbStorage } from './indexeddb.js';
import { withFallback, type FallbackOptions } from './with-fallback.js';

/** IndexedDB, or a site's own object, which may answer later, throw, or hang: made safe to use. */
export function slowStorage(
  choice: 'indexeddb' | StoragePort,
  options: FallbackOptions,
): Required<StoragePort> {
  return withFallback(choice === 'indexeddb' ? indexedDbStorage() : choice, options);
}
