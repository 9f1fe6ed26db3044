/**
 * Where strings are kept. The verbs of the platform's own `Storage`, so `sessionStorage` itself
 * satisfies this port, as does any object that keeps strings somewhere, at once or later.
 * It may throw or reject: callers treat every failure as "nothing there".
 *
 * `Key` narrows the names: whoever holds a `StoragePort<StoredKey>` can write only declared items.
 */
export interface StoragePort<Key extends string = string> {
  /** The value, or `null` when there is none. */
  getItem(key: Key): string | null | Promise<string | null>;
  /** Keeps the value. Throws or rejects when it cannot. */
  setItem(key: Key, value: string): void | Promise<void>;
  /** Removes the item; nothing happens when there is none. */
  removeItem(key: Key): void | Promise<void>;
  /**
   * The names of all items. Only needed to keep unsent messages; without it they last as long as
   * the page. (Check `typeof keys === 'function'`: on a platform `Storage` the name `keys` is an item.)
   */
  keys?(): readonly string[] | Promise<readonly string[]>;
  /**
   * Reports that another tab changed something. The listener re-reads; nothing is passed along.
   *
   * @returns stops reporting
   */
  subscribe?(listener: () => void): () => void;
}
