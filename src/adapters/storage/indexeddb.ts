import type { UseStore } from 'idb-keyval';
import type { StoragePort } from '../../ports/storage.js';
import { systemClock } from '../clock/system-clock.js';
import { DATABASE_NAME } from './delete-database.js';
import { webchatStore } from './idb-store.js';
import { journalled } from './journal.js';

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
  clock = systemClock,
): Required<StoragePort> {
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
  // Late as it is, another tab may wait for it, too.
  const items = journalled(store, clock, () => {
    hear();
    announce();
  });
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
    void items.keys().then(hear, hear);
  };

  return {
    async getItem(key) {
      const value = await items.get(key);
      return typeof value === 'string' ? value : null;
    },
    setItem: (key, value) => items.set(key, value).then(announce),
    removeItem: (key) => items.set(key, null).then(announce),
    keys: items.keys,
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
