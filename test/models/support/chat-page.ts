import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ConversationController } from '../../../src/controllers/conversation-controller.js';
import type { Clock } from '../../../src/ports/clock.js';
import type { StoragePort } from '../../../src/ports/storage.js';
import type { Transport } from '../../../src/ports/transport.js';
import type { Medium } from './medium.js';
import { PageClock } from './page-clock.js';
import { takeRealm, type FakeLocks, type Realm } from './realm.js';

const RETENTION_MS = 30 * 60_000;

export interface Carrier {
  readonly transport: Transport;
  /** The page is gone: nobody hears of anything any more. */
  end(): void;
}

export interface ChatSite {
  readonly clock: Clock;
  readonly medium: Medium;
  readonly locks: FakeLocks;
  /** What carries the conversation of one page. */
  carry(realm: Realm, clock: Clock): Carrier;
  /** How long the storage takes for anything, ms; 0: it answers at once. */
  readonly storageMs: number;
  random(): number;
  /** A page told that a message with this text has failed. */
  onFailed(text: string): void;
}

/** A page with the conversation on it, without a screen. */
export class ChatPage {
  readonly clock: PageClock;
  readonly controller: ConversationController;
  readonly #realm: Realm;
  readonly #carrier: Carrier;
  readonly #locks: FakeLocks;
  readonly #controllers: ReactiveController[] = [];

  constructor({ clock, medium, locks, carry, storageMs, random, onFailed }: ChatSite) {
    this.clock = new PageClock(clock);
    this.#locks = locks;
    const realm = (this.#realm = takeRealm());
    const { code, navigator } = realm;
    navigator.locks = locks.of(this);
    this.#carrier = carry(realm, this.clock);
    const host: ReactiveControllerHost = {
      updateComplete: Promise.resolve(true),
      addController: (controller) => void this.#controllers.push(controller),
      removeController: () => undefined,
      requestUpdate: () => undefined,
    };
    const at = medium.of(this.clock);
    const storage = code.withFallback(storageMs ? delayed(at, this.clock, storageMs) : at, {
      clock: this.clock,
    });
    this.controller = new code.ConversationController(host, {
      clock: this.clock,
      lock: code.webLocks(this.clock),
      store: new code.ConversationStore({
        storage,
        scope: 'visitor',
        clock: this.clock,
        retentionMs: () => RETENTION_MS,
      }),
      transport: () => this.#carrier.transport,
      session: () => ({
        locale: 'en',
        visitorId: 'v',
        persistence: 'local',
        metadata: () => ({}),
      }),
      random,
      emit: (event) => {
        if (event instanceof code.Web1on1SendFailedEvent) onFailed(event.message.content.text);
        return true;
      },
      panelVisible: () => true,
      announce: () => '',
    });
    for (const controller of this.#controllers) controller.hostConnected?.();
    void this.controller.restore();
    void this.controller.connect();
  }

  /** The device has lost its network, or has it again, and says so. */
  set online(online: boolean) {
    this.#realm.navigator.onLine = online;
    this.#realm.window.hear(online ? 'online' : 'offline');
  }

  /** The visitor goes to another page, and comes back to this one. */
  leave(): void {
    this.#realm.window.hear('pagehide', { persisted: true });
  }

  comeBack(): void {
    this.#realm.window.hear('pageshow', { persisted: true });
  }

  /** The page is gone, without a word. */
  end(): void {
    this.clock.end();
    this.#carrier.end();
    this.#locks.release(this);
    this.#realm.end();
  }
}

/** A storage that takes its time, in the order of asking. */
function delayed(storage: Required<StoragePort>, clock: Clock, ms: number): Required<StoragePort> {
  const later = <T>(act: () => T | Promise<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      clock.at(clock.now() + ms, () => {
        try {
          resolve(act());
        } catch (error) {
          reject(error);
        }
      });
    });
  return {
    getItem: (key) => later(() => storage.getItem(key)),
    setItem: (key, value) => later(() => storage.setItem(key, value)),
    removeItem: (key) => later(() => storage.removeItem(key)),
    keys: () => later(() => storage.keys()),
    subscribe: (listener) => storage.subscribe(listener),
  };
}
