import type { InstantStorage } from './instant-storage.js';
import { memoryStorage } from './memory.js';
import { webStorage } from './web-storage.js';

/**
 * One of the platform's storages that never throws: what it does not do, memory does. The same
 * promises as `withFallback()` makes of any storage, for the ones that answer at once, which every
 * page begins with: a third of the code.
 *
 * @param area see `webStorage()`
 * @param onDegraded told once, at the first failure
 */
export function platformStorage(
  area: () => Storage,
  onDegraded?: (error: unknown) => void,
): InstantStorage {
  const port = webStorage(area);
  /** What this page last read or wrote. */
  const memory = memoryStorage();
  /** What did not fit. */
  const unsaved = new Set<string>();
  let broken = false;
  let degraded = false;

  const attempt = <T>(action: () => T, otherwise: () => T): T => {
    try {
      if (!broken) return action();
    } catch (error) {
      broken = !isFull(error);
      if (!degraded) onDegraded?.(error);
      degraded = true;
    }
    return otherwise();
  };

  const put = (storage: InstantStorage, key: string, value: string | null): void =>
    value === null ? storage.removeItem(key) : storage.setItem(key, value);

  const write = (key: string, value: string | null): void => {
    put(memory, key, value);
    unsaved.add(key);
    attempt(
      () => {
        put(port, key, value);
        unsaved.delete(key);
      },
      // Full: rather nothing there than the older value, which is no longer true.
      () => attempt(() => put(port, key, null), noop),
    );
  };

  return {
    getItem(key) {
      if (!unsaved.has(key)) attempt(() => put(memory, key, port.getItem(key)), noop);
      return memory.getItem(key);
    },
    setItem: write,
    removeItem: (key) => write(key, null),
    keys: () => [
      ...new Set([...attempt<readonly string[]>(port.keys, () => []), ...memory.keys()]),
    ],
    subscribe: (listener) =>
      attempt(
        () => port.subscribe(listener),
        () => noop,
      ),
  };
}

function noop(): void {}

function isFull(error: unknown): boolean {
  return (error as Partial<Error> | undefined)?.name === 'QuotaExceededError';
}
