import type { Clock } from '../../ports/clock.js';
import type { StoragePort } from '../../ports/storage.js';
import { within } from './within.js';

/** Opening a database may take half of this by itself. */
const TIMEOUT_MS = 3000;

export interface FallbackOptions {
  readonly clock: Clock;
  /** How long an answer may take, ms. Default 3000. */
  readonly timeoutMs?: number;
  /** Told once, at the first failure: from then on something is remembered on this page only. */
  readonly onDegraded?: (error: unknown) => void;
}

/**
 * A storage that never throws, never rejects and keeps nobody waiting: what `preferred` does not do,
 * memory does. It answers at once where `preferred` does.
 *
 * When `preferred` is full, only what did not fit lives in memory, and later writes try again. After
 * any other failure `preferred` is left alone for the life of the page.
 */
export function withFallback(
  preferred: StoragePort,
  { clock, timeoutMs = TIMEOUT_MS, onDegraded }: FallbackOptions,
): Required<StoragePort> {
  /** What this page last read or wrote. */
  const memory = new Map<string, string>();
  /** Where memory knows better: writes that are on their way, and those that did not fit. */
  const unsaved = new Set<string>();
  let broken = false;
  let degraded = false;

  const recall = (key: string): string | null => memory.get(key) ?? null;

  const remember = (key: string, value: string | null): void => {
    if (value === null) memory.delete(key);
    else memory.set(key, value);
  };

  /** Does what may throw, reject or hang. After a failure the answer is `otherwise()`. */
  const attempt = <T>(
    action: () => unknown,
    then: (result: unknown) => T | Promise<T>,
    otherwise: () => T | Promise<T>,
  ): T | Promise<T> => {
    const failed = (error: unknown): T | Promise<T> => {
      broken ||= !isFull(error);
      if (!degraded) {
        degraded = true;
        onDegraded?.(error);
      }
      return otherwise();
    };
    if (broken) return otherwise();
    try {
      const result = action();
      return isPromise(result)
        ? within(clock, timeoutMs, result).then(then).catch(failed)
        : then(result);
    } catch (error) {
      return failed(error);
    }
  };

  const write = (key: string, value: string | null): void | Promise<void> => {
    const isLatest = (): boolean => recall(key) === value;
    remember(key, value);
    unsaved.add(key);
    return attempt<void>(
      () => (value === null ? preferred.removeItem(key) : preferred.setItem(key, value)),
      () => {
        if (isLatest()) unsaved.delete(key);
      },
      // Full: rather nothing there than the older value, which is no longer true.
      () => {
        if (isLatest()) return attempt(() => preferred.removeItem(key), noop, noop);
      },
    );
  };

  return {
    getItem(key) {
      const recalled = (): string | null => recall(key);
      if (unsaved.has(key)) return recalled();
      return attempt(
        () => preferred.getItem(key),
        (result) => {
          const value = typeof result === 'string' ? result : null;
          // What was written while this was on its way is newer.
          if (!unsaved.has(key)) remember(key, value);
          return value;
        },
        recalled,
      );
    },
    setItem: write,
    removeItem: (key) => write(key, null),
    keys() {
      const names = (reported: unknown): readonly string[] => [
        ...new Set([...(reported as readonly string[]), ...memory.keys()]),
      ];
      return attempt(
        // On a platform storage `keys` is an item, or nothing.
        () => (typeof preferred.keys === 'function' ? preferred.keys() : []),
        names,
        () => names([]),
      );
    },
    subscribe(listener) {
      try {
        const stop: unknown = preferred.subscribe?.(listener);
        return typeof stop === 'function' ? (stop as () => void) : noop;
      } catch {
        return noop;
      }
    },
  };
}

function noop(): void {}

function isFull(error: unknown): boolean {
  return error instanceof Error && error.name === 'QuotaExceededError';
}

function isPromise(value: unknown): value is PromiseLike<unknown> {
  return typeof (value as PromiseLike<unknown> | null | undefined)?.then === 'function';
}
