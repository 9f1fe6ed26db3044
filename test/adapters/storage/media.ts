/** Media for tests: a name for a database that nobody has used, and another page's window. */

let databases = 0;

/** A database name of this test's own. */
export function freshName(): string {
  return `test-${crypto.randomUUID()}-${++databases}`;
}

/** A window of another page of this origin, until `close()`. */
export function openFrame(): { window: Window & typeof globalThis; close(): void } {
  const frame = document.createElement('iframe');
  document.body.append(frame);
  const { contentWindow } = frame;
  if (!contentWindow) throw new Error('The frame has no window.');
  return { window: contentWindow as Window & typeof globalThis, close: () => frame.remove() };
}

/** Resolves when the database is gone; rejects when another connection stands in the way. */
export function deleteDatabase(name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(name);
    request.onsuccess = () => resolve();
    request.onerror = () => reject(request.error ?? new Error('failed'));
    request.onblocked = () => reject(new Error('blocked'));
  });
}

/** A connection to a database as any other code on the page may have one. */
export function openRaw(
  name: string,
  version?: number,
  upgrade?: (database: IDBDatabase) => void,
): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, version);
    request.onupgradeneeded = () => upgrade?.(request.result);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('failed'));
  });
}

/** Replaces a method until the returned function is called. */
export function replaceMethod<T extends object, K extends keyof T>(
  owner: T,
  name: K,
  replacement: T[K],
): () => void {
  const original = Object.getOwnPropertyDescriptor(owner, name);
  Object.defineProperty(owner, name, { configurable: true, writable: true, value: replacement });
  return () => {
    if (original) Object.defineProperty(owner, name, original);
    else delete owner[name];
  };
}
