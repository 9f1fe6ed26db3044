import type { ReactiveController, ReactiveControllerHost } from 'lit';
import {
  newSession,
  parseWidgetState,
  serialiseWidgetState,
  WIDGET_KEYS,
  type RawWidgetState,
  type SessionContext,
  type Transition,
  type WidgetKey,
  type WidgetState,
} from '../domain/widget-state.js';
import { createUuid } from '../internal/uuid.js';
import type { Clock } from '../ports/clock.js';
import type { StoragePort } from '../ports/storage.js';

declare global {
  interface Document {
    /** The page is being prepared in case the visitor goes there: nothing may happen yet. */
    readonly prerendering?: boolean;
  }
}

/** What may be done with what is stored. */
export type StorageAccess = 'none' | 'read' | 'read-write';

/** Whose state it is. */
export interface StorageOwner {
  /** Where the state lives: settles every request, and never throws. Asked again by `reopen()`. */
  openStorage(): StoragePort | Promise<StoragePort>;
  /** Looked up before every reading and writing. */
  readonly access: StorageAccess;
  readonly retentionMs: number;
  /** The state is there, read or new. Called once, before the rendering that shows it. */
  onRestored(state: WidgetState): void;
  /** A page came back as it was left, and knows now what was done on the pages after it. */
  onReturned(): void;
}

/** Sliding the expiry is worth one write a second. */
const SLIDE_INTERVAL_MS = 1_000;

/**
 * Restores the `widget_*` state on page navigation and keeps it: written when the visitor acts,
 * void after the retention, shared with other tabs where the storage is shared.
 *
 * A storage that answers at once is read during the host's first update, so that what was there is
 * on screen at first paint; with others `state` is `undefined` until they answer.
 * Requests an update of the host whenever `state` is replaced. Read `state`.
 */
export class StorageController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #clock: Clock;
  readonly #owner: StorageOwner;
  #state: WidgetState | undefined;
  #storage: StoragePort | undefined;
  /** What the storage holds, as far as this tab knows. */
  #stored: RawWidgetState = {};
  #slidAt = -Infinity;
  #stopListening: (() => void) | undefined;
  /** What was last asked for; `undefined` before the first update. */
  #opening: StoragePort | Promise<StoragePort> | undefined;

  constructor(host: ReactiveControllerHost, clock: Clock, owner: StorageOwner) {
    this.#clock = clock;
    this.#owner = owner;
    (this.#host = host).addController(this);
  }

  /** The remembered state; `undefined` until it has been read. */
  get state(): WidgetState | undefined {
    return this.#state;
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.#look);
    addEventListener('pageshow', this.#look);
    if (!this.#storage) return;
    this.#listen();
    this.#look();
  }

  /** The configuration is complete here, and nothing is on screen yet. */
  hostUpdate(): void {
    if (this.#opening) return;
    if (document.prerendering) {
      const begin = (): void => this.#host.requestUpdate();
      document.addEventListener('prerenderingchange', begin, { once: true });
      return;
    }
    this.#open();
  }

  /** What is known stays known: a host that comes back goes on where it was. */
  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#look);
    removeEventListener('pageshow', this.#look);
    this.#stopListening?.();
    // What arrives after this would not be heard: it is asked again on return.
    if (!this.#storage) this.#opening = undefined;
  }

  /** The storage or the consent has changed: what is known goes there now. */
  reopen(): void {
    if (!this.#opening) return;
    if (this.#owner.access === 'none') void this.#erase();
    this.#open();
  }

  /**
   * Carries out what the visitor or the timing did: the state is replaced, and written at once.
   * It counts as activity. Before the state is restored, nothing happens.
   */
  apply(transition: Transition): void {
    if (!this.#state) return;
    const context = this.#context();
    const { now } = context;
    const current = now < this.#state.expiresAt ? this.#state : newSession(context);
    this.#replace({ ...transition(current, now), expiresAt: now + context.retentionMs });
    this.#slidAt = now;
    this.#write();
  }

  /** Something shows that the visitor is there. */
  touch(): void {
    // Either way: the clock may have been set back.
    if (Math.abs(this.#clock.now() - this.#slidAt) >= SLIDE_INTERVAL_MS)
      this.apply((state) => state);
  }

  /** Looks again: at what other tabs did, and whether the session has expired. */
  async refresh(): Promise<void> {
    const state = this.#state;
    const storage = this.#storage;
    if (!state) return;
    const raw = (await this.#read()) ?? this.#stored;
    // What has happened meanwhile is newer than what was read.
    if (state === this.#state && storage === this.#storage) this.#adopt(raw);
    else await this.refresh();
  }

  /** Erases every `widget_*` item. A new session begins, in memory until the visitor acts. */
  async forget(): Promise<void> {
    if (this.#state) this.#replace(newSession(this.#context()));
    await this.#erase();
  }

  /**
   * The page is looked at again: time has passed, and other tabs may have been at work. What is
   * decided now is decided after that is known.
   */
  readonly #look = (event?: Event): void => {
    const returned = (event as PageTransitionEvent | undefined)?.persisted;
    // Each page is shown once when it has loaded: it has just been read.
    if (returned === false) return;
    void (document.hidden ? Promise.resolve() : this.refresh()).then(() => {
      this.#host.requestUpdate();
      if (returned) this.#owner.onReturned();
    });
  };

  #listen(): void {
    this.#stopListening?.();
    this.#stopListening = this.#storage?.subscribe?.(() => void this.refresh());
  }

  #open(): void {
    const opening = (this.#opening = this.#owner.openStorage());
    if (!(opening instanceof Promise)) this.#use(opening);
    else void opening.then((late) => opening === this.#opening && this.#use(late));
  }

  #use(storage: StoragePort): void {
    this.#storage = storage;
    this.#stored = {};
    this.#listen();
    if (this.#state) {
      this.#write();
      return;
    }
    if (this.#owner.access === 'none') void this.#erase();
    const raw = this.#read();
    if (raw instanceof Promise) {
      void raw.then((late) => {
        if (storage === this.#storage && !this.#state) this.#restore(late);
      });
    } else this.#restore(raw ?? {});
  }

  /** At once where the storage answers at once; `undefined` where nothing may be read. */
  #read(): RawWidgetState | Promise<RawWidgetState> | undefined {
    const storage = this.#storage;
    if (!storage || this.#owner.access === 'none') return undefined;
    const values = WIDGET_KEYS.map((key) => storage.getItem(key));
    const byKey = (read: readonly unknown[]): RawWidgetState =>
      Object.fromEntries(read.map((value, index) => [WIDGET_KEYS[index], value])) as RawWidgetState;
    return values.some((value) => value instanceof Promise)
      ? Promise.all(values).then(byKey)
      : byKey(values);
  }

  #restore(raw: RawWidgetState): void {
    const context = this.#context();
    this.#stored = raw;
    this.#state = parseWidgetState(raw, context) ?? newSession(context);
    // Loading a page is activity.
    this.apply((state) => state);
    this.#owner.onRestored(this.#state);
  }

  /** Looking is not activity: where the session turns out to be over, its remains go, no more. */
  #adopt(raw: RawWidgetState): void {
    const context = this.#context();
    const changed = WIDGET_KEYS.some((key) => (raw[key] ?? null) !== (this.#stored[key] ?? null));
    const expired = context.now >= (this.#state?.expiresAt ?? 0);
    if (!changed && !expired) return;
    this.#stored = raw;
    const state = parseWidgetState(raw, context);
    if (!state && WIDGET_KEYS.some((key) => raw[key])) void this.#erase();
    this.#replace(state ?? newSession(context));
  }

  #replace(state: WidgetState): void {
    this.#state = state;
    this.#host.requestUpdate();
  }

  /** Stores what differs, key by key: what another tab wrote under other keys stays. */
  #write(): void {
    const storage = this.#storage;
    if (!storage || !this.#state || this.#owner.access !== 'read-write') return;
    const wanted = serialiseWidgetState(this.#state);
    for (const [key, value] of Object.entries(wanted)) {
      if (value === (this.#stored[key as WidgetKey] ?? null)) continue;
      void (value === null ? storage.removeItem(key) : storage.setItem(key, value));
    }
    this.#stored = wanted;
  }

  async #erase(): Promise<void> {
    const storage = this.#storage;
    this.#stored = {};
    await Promise.all(WIDGET_KEYS.map((key) => storage?.removeItem(key)));
  }

  #context(): SessionContext {
    return {
      now: this.#clock.now(),
      retentionMs: this.#owner.retentionMs,
      createVisitorId: createUuid,
    };
  }
}
