import type { StoragePort } from '../../../src/ports/storage.js';
import type { PageClock } from './page-clock.js';

/** What a browser keeps for one origin, and what can go wrong with it. */
export class Medium {
  readonly items = new Map<string, string>();
  readonly #listeners = new Map<PageClock, () => void>();
  /** Pages that cannot reach it at all. */
  broken = false;
  /** Nothing more fits. */
  full = false;
  /** Whether the others hear of every single writing, or of all together when it is over. */
  hearsHalves = true;
  /** How often each verb was used, by any page. */
  readonly uses = { get: 0, set: 0, remove: 0 };
  #telling = false;

  /** The storage as one page sees it. A page that is gone or frozen does nothing, and hears nothing. */
  of(page: PageClock): Required<StoragePort> {
    const reach = (): void => {
      if (this.broken) throw new DOMException('', 'SecurityError');
    };
    return {
      getItem: (key) => {
        this.uses.get++;
        reach();
        return this.items.get(key) ?? null;
      },
      setItem: (key, value) => {
        if (!page.running) return;
        this.uses.set++;
        reach();
        const grows = value.length > (this.items.get(key)?.length ?? -1);
        if (this.full && grows) throw new DOMException('', 'QuotaExceededError');
        const same = this.items.get(key) === value;
        this.items.set(key, value);
        if (!same) this.#tell(page);
      },
      removeItem: (key) => {
        if (!page.running) return;
        this.uses.remove++;
        reach();
        if (this.items.delete(key)) this.#tell(page);
      },
      keys: () => {
        reach();
        // As a database does: by name, which tells nothing of when they came.
        return [...this.items.keys()].sort();
      },
      subscribe: (listener) => {
        this.#listeners.set(page, listener);
        return () => void this.#listeners.delete(page);
      },
    };
  }

  /** Something that is not the widget changes what is stored. */
  change(key: string, value: string | null): void {
    if (value === null) this.items.delete(key);
    else this.items.set(key, value);
    this.#tell(undefined);
  }

  #tell(by: PageClock | undefined): void {
    const tell = (): void => {
      this.#telling = false;
      for (const [page, listener] of this.#listeners) if (page !== by && page.running) listener();
    };
    if (this.hearsHalves) tell();
    else if (!this.#telling) {
      this.#telling = true;
      queueMicrotask(tell);
    }
  }
}
