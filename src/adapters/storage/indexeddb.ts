import { del, get, keys, set, type UseStore } from 'idb-keyval';
import type { StoragePort } from '../../ports/storage.js';
import { DATABASE_NAME } from './delete-database.js';
import { committing, webchatStore } from './idb-store.js';

/**
 * IndexedDB: shared by the tabs of an origin, outlives the browser, and has room for conversations.
 * Every verb answers later, and rejects where the database cannot be had.
 *
 * @param store where to keep things; without it the database that this package shares
 * @param channelName over which tabs with the same store tell each other of changes
 */
export function indexedDbStorage(
  store: UseStore = webchatStore(),
  channelName = `${DATABASE_NAME}:storage`,
): Required<StoragePort> {
  const writing = committing(store);

  const listeners = new Set<() => void>();
  // One channel for both directions: it does not hear itself.
  let channel: BroadcastChannel | undefined;
  const newChannel = (): BroadcastChannel | undefined =>
    typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel(channelName);

  const announce = (): void => {
    const speaker = channel ?? newChannel();
    speaker?.postMessage(null);
    if (speaker !== channel) speaker?.close();
  };
  const hear = (): void => {
    for (const listener of listeners) listener();
  };
  const join = (): void => {
    channel ??= newChannel();
    if (channel) channel.onmessage = hear;
  };
  const leave = (): void => {
    channel?.close();
    channel = undefined;
  };
  // A message to a page that is kept for going back would make the browser throw that page away.
  const comeBack = ({ persisted }: PageTransitionEvent): void => {
    if (!persisted) return;
    join();
    // Behind what was written while the page was left: that is still on its way here.
    void keys(store).then(hear, hear);
  };

  return {
    async getItem(key) {
      const value = await get<unknown>(key, store);
      return typeof value === 'string' ? value : null;
    },
    setItem: (key, value) => set(key, value, writing).then(announce),
    removeItem: (key) => del(key, writing).then(announce),
    keys: () => keys<string>(store),
    subscribe(listener) {
      const heard = (): void => listener();
      listeners.add(heard);
      join();
      addEventListener('pagehide', leave);
      addEventListener('pageshow', comeBack);
      return () => {
        listeners.delete(heard);
        if (listeners.size > 0) return;
        leave();
        removeEventListener('pagehide', leave);
        removeEventListener('pageshow', comeBack);
      };
    },
  };
}
