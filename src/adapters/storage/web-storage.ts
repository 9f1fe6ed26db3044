import type { InstantStorage } from './instant-storage.js';

/**
 * One of the platform's storages as a port. May throw at every call, as the platform does.
 *
 * @param area looks the storage up; called at every use, never before, because where storage is
 *   blocked the mere look throws
 */
export function webStorage(area: () => Storage): InstantStorage {
  return {
    getItem: (key) => area().getItem(key),
    setItem: (key, value) => area().setItem(key, value),
    removeItem: (key) => area().removeItem(key),
    keys() {
      const storage = area();
      // Not Object.keys(): it leaves out items that are named like a method.
      return Array.from(storage, (_, index) => storage.key(index) ?? '');
    },
    subscribe(listener) {
      const own = area();
      const onStorage = (event: StorageEvent): void => {
        if (event.storageArea === own) listener();
      };
      addEventListener('storage', onStorage);
      return () => removeEventListener('storage', onStorage);
    },
  };
}
