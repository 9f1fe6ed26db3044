import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ConversationController } from '../../../src/controllers/conversation-controller.js';
import type { Clock } from '../../../src/ports/clock.js';
import type { StoragePort } from '../../../src/ports/storage.js';
import type { FlakyService, FlakyTransport } from './flaky-service.js';
import type { Medium } from './medium.js';
import { PageClock } from './page-clock.js';
import { takeRealm, type FakeLocks, type Realm } from './realm.js';

const RETENTION_MS = 30 * 60_000;

export interface ChatSite {
  readonly clock: Clock;
  readonly medium: Medium;
  readonly locks: FakeLocks;
  readonly service: FlakyService;
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
  readonly #transport: FlakyTransport;
  readonly #locks: FakeLocks;
  readonly #controllers: ReactiveController[] = [];

  constructor({ clock, medium, locks, service, storageMs, random, onFailed }: ChatSite) {
    this.clock = new PageClock(clock);
    this.#locks = locks;
    const realm = (this.#realm = takeRealm());
    const { code, navigator } = realm;
    navigator.locks = locks.of(this);
    this.#transport = service.transport(code);
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
      transport: () => this.#transport,
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

  /** The page is gone, without a word. */
  end(): void {
    this.clock.end();
    this.#transport.disconnect();
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
