import type { StoragePort } from '../../src/ports/storage.js';

/** One medium with several tabs on it. */
export class SharedStorage {
  readonly items = new Map<string, string>();
  readonly #listeners = new Map<object, () => void>();

  /** The storage as one tab sees it: it hears of what the others write. */
  tab(): Required<StoragePort> {
    const self = {};
    const changed = (): void => {
      for (const [tab, listener] of this.#listeners) if (tab !== self) listener();
    };
    return {
      getItem: (key) => this.items.get(key) ?? null,
      setItem: (key, value) => {
        this.items.set(key, value);
        changed();
      },
      removeItem: (key) => {
        this.items.delete(key);
        changed();
      },
      keys: () => [...this.items.keys()],
      subscribe: (listener) => {
        this.#listeners.set(self, listener);
        return () => void this.#listeners.delete(self);
      },
    };
  }

  get listening(): number {
    return this.#listeners.size;
  }
}

/** The same storage, answering late. */
export function late(storage: Required<StoragePort>): Required<StoragePort> {
  return {
    getItem: async (key) => storage.getItem(key),
    setItem: async (key, value) => storage.setItem(key, value),
    removeItem: async (key) => storage.removeItem(key),
    keys: async () => storage.keys(),
    subscribe: (listener) => storage.subscribe(listener),
  };
}
