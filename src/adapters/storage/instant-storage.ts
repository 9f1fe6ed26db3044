import type { StoragePort } from '../../ports/storage.js';

/** A storage that does everything, and answers at once. */
export interface InstantStorage extends Required<StoragePort> {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
  keys(): readonly string[];
}
