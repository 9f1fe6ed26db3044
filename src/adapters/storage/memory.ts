import type { InstantStorage } from './instant-storage.js';

/** Remembers as long as the page lives, and tells no other tab. */
export function memoryStorage(): InstantStorage {
  const items = new Map<string, string>();
  return {
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, value) => void items.set(key, value),
    removeItem: (key) => void items.delete(key),
    keys: () => [...items.keys()],
    subscribe: () => () => undefined,
  };
}
