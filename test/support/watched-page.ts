/** What a page asked of its storage and of the network, one line each. */
export interface WatchedPage {
  readonly reads: string[];
  readonly writes: string[];
  readonly removals: string[];
  readonly channels: string[];
  readonly network: string[];
  /** The page is as it was. */
  restore(): void;
}

type Log = Exclude<keyof WatchedPage, 'restore'>;

/**
 * Watches every way in which a page can store, read, or talk to anybody: the ways go on working.
 * A chunk of our own is no request of this kind: it is a module of this page.
 */
export function watchPage(): WatchedPage {
  const page = {
    reads: [] as string[],
    writes: [] as string[],
    removals: [] as string[],
    channels: [] as string[],
    network: [] as string[],
  };
  const undo: (() => void)[] = [];

  const replace = (owner: object, name: string, descriptor: PropertyDescriptor): void => {
    const before = Object.getOwnPropertyDescriptor(owner, name);
    if (!before) return;
    Object.defineProperty(owner, name, { ...descriptor, configurable: true });
    undo.push(() => Object.defineProperty(owner, name, before));
  };
  const watch = (owner: object, name: string, log: Log): void => {
    const before = Object.getOwnPropertyDescriptor(owner, name);
    const note = (...args: readonly unknown[]): void =>
      void page[log].push([name, ...args.slice(0, 1)].map(String).join(' '));
    const original = before?.value as ((...args: unknown[]) => unknown) | undefined;
    if (original) {
      const watched = function (this: unknown, ...args: unknown[]): unknown {
        note(...args);
        return new.target ? Reflect.construct(original, args) : original.apply(this, args);
      };
      watched.prototype = original.prototype as object;
      replace(owner, name, { ...before, value: watched });
    } else if (before) {
      replace(owner, name, {
        get(this: unknown): unknown {
          note();
          return before.get?.call(this);
        },
        set(this: unknown, value: unknown) {
          note(value);
          before.set?.call(this, value);
        },
      });
    }
  };

  for (const name of ['getItem', 'key', 'length']) watch(Storage.prototype, name, 'reads');
  for (const name of ['setItem', 'clear']) watch(Storage.prototype, name, 'writes');
  watch(Storage.prototype, 'removeItem', 'removals');
  for (const name of ['open', 'databases']) watch(IDBFactory.prototype, name, 'reads');
  watch(IDBFactory.prototype, 'deleteDatabase', 'removals');
  watch(Document.prototype, 'cookie', 'writes');
  if (typeof CacheStorage !== 'undefined') {
    for (const name of ['open', 'match', 'has', 'keys'])
      watch(CacheStorage.prototype, name, 'reads');
  }
  watch(window, 'BroadcastChannel', 'channels');
  for (const name of ['fetch', 'WebSocket', 'EventSource']) watch(window, name, 'network');
  watch(XMLHttpRequest.prototype, 'open', 'network');
  watch(Navigator.prototype, 'sendBeacon', 'network');

  const inserted = new MutationObserver((records) => {
    for (const { addedNodes } of records) {
      for (const node of addedNodes) {
        if (!(node instanceof Element) || !node.matches('script, link, iframe, img, object'))
          continue;
        page.network.push(node.outerHTML);
      }
    }
  });
  inserted.observe(document, { subtree: true, childList: true });
  undo.push(() => inserted.disconnect());

  return {
    ...page,
    restore() {
      for (const step of undo.reverse()) step();
    },
  };
}
