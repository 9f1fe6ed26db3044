import type { Channel } from '../../src/adapters/transports/local/browser-host.js';
import type { Locks } from '../../src/adapters/transports/shared/lead-lock.js';

interface Request {
  readonly tab: Tab;
  readonly name: string;
  readonly grant: (lock: Lock | null) => unknown;
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: unknown) => void;
}

const abortion = (): DOMException => new DOMException('The request was aborted.', 'AbortError');

/**
 * The tabs of one browser, with the inconvenient habits of its locks and channels: everything comes
 * later, what is posted is cloned and never heard by who posted it, a lock that is stolen rejects the
 * promise of who had it, and a tab that stands still hears nothing before it goes on.
 */
export class Browser {
  readonly tabs: Tab[] = [];
  /** Who has a lock, by its name. */
  readonly holders = new Map<string, Request>();
  queue: Request[] = [];

  open(): Tab {
    const tab = new Tab(this);
    this.tabs.push(tab);
    return tab;
  }

  /** Any script of the origin can say anything. */
  post(name: string, data: unknown): void {
    for (const tab of this.tabs) tab.receive(name, undefined, structuredClone(data));
  }

  grantNext(name: string): void {
    if (this.holders.has(name)) return;
    const next = this.queue.find((request) => request.name === name);
    if (!next) return;
    this.queue = this.queue.filter((request) => request !== next);
    this.give(next);
  }

  give(request: Request): void {
    this.holders.set(request.name, request);
    request.tab.later(async () => {
      const kept = request.grant({ name: request.name, mode: 'exclusive' });
      const value = await kept;
      if (this.holders.get(request.name) === request) this.holders.delete(request.name);
      request.resolve(value);
      this.grantNext(request.name);
    });
  }
}

/** One tab: what the page in it has of the platform. */
export class Tab {
  visible = true;
  /** Where a channel can be had. */
  channels = new Map<string, Set<EndOfChannel>>();
  readonly locks: Locks;
  readonly #browser: Browser;
  #alive = true;
  #frozen: (() => unknown)[] | undefined;

  constructor(browser: Browser) {
    this.#browser = browser;
    this.locks = { request: this.#request as LockManager['request'] };
  }

  openChannel(name: string): Channel {
    const end = new EndOfChannel(this, name);
    if (!this.channels.has(name)) this.channels.set(name, new Set());
    this.channels.get(name)?.add(end);
    return end;
  }

  post(name: string, from: EndOfChannel, message: unknown): void {
    const data: unknown = structuredClone(message);
    if (!this.#alive) return;
    for (const tab of this.#browser.tabs) tab.receive(name, from, data);
  }

  receive(name: string, from: EndOfChannel | undefined, data: unknown): void {
    for (const end of this.channels.get(name) ?? []) {
      if (end === from) continue;
      this.later(() => end.onmessage?.(new MessageEvent('message', { data })));
    }
  }

  /** Does something in a turn of its own, unless the tab is gone; when it stands still: afterwards. */
  later(work: () => unknown): void {
    if (this.#frozen) this.#frozen.push(work);
    else void Promise.resolve().then(() => this.#alive && work());
  }

  freeze(): void {
    this.#frozen = [];
  }

  thaw(): void {
    const waiting = this.#frozen ?? [];
    this.#frozen = undefined;
    for (const work of waiting) this.later(work);
  }

  /** Ends the tab, without a word to the page. */
  crash(): void {
    this.#alive = false;
    const browser = this.#browser;
    browser.tabs.splice(browser.tabs.indexOf(this), 1);
    browser.queue = browser.queue.filter(({ tab }) => tab !== this);
    for (const [name, { tab }] of [...browser.holders]) {
      if (tab !== this) continue;
      browser.holders.delete(name);
      browser.grantNext(name);
    }
  }

  readonly #request = (
    name: string,
    options: LockOptions,
    grant: (lock: Lock | null) => unknown,
  ): Promise<unknown> =>
    new Promise((resolve, reject) => {
      const browser = this.#browser;
      const request: Request = {
        tab: this,
        name,
        grant,
        resolve,
        reject: (error) => this.later(() => reject(error)),
      };
      const holder = browser.holders.get(name);
      if (options.steal) {
        if (options.signal) throw new DOMException('Not together.', 'NotSupportedError');
        holder?.reject(abortion());
        browser.give(request);
      } else if (options.ifAvailable) {
        const isFree = !holder && !browser.queue.some((other) => other.name === name);
        if (isFree) browser.give(request);
        else this.later(() => resolve(grant(null)));
      } else {
        const { signal } = options;
        if (signal?.aborted) throw abortion();
        browser.queue.push(request);
        signal?.addEventListener('abort', () => {
          if (!browser.queue.includes(request)) return;
          browser.queue = browser.queue.filter((other) => other !== request);
          request.reject(abortion());
        });
        browser.grantNext(name);
      }
    });
}

class EndOfChannel implements Channel {
  onmessage: Channel['onmessage'] = null;
  readonly #tab: Tab;
  readonly #name: string;
  #closed = false;

  constructor(tab: Tab, name: string) {
    this.#tab = tab;
    this.#name = name;
  }

  postMessage(message: unknown): void {
    if (this.#closed) throw new DOMException('It is closed.', 'InvalidStateError');
    this.#tab.post(this.#name, this, message);
  }

  close(): void {
    this.#closed = true;
    this.#tab.channels.get(this.#name)?.delete(this);
  }
}
