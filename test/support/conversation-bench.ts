import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ConversationConfig } from '../../src/controllers/conversation-config.js';
import { ConversationController } from '../../src/controllers/conversation-controller.js';
import { ConversationStore } from '../../src/controllers/conversation-store.js';
import type { StoragePort } from '../../src/ports/storage.js';
import { FakeClock } from './fake-clock.js';
import { FakeTransport } from './fake-transport.js';
import { SharedStorage } from './shared-storage.js';

/** The least that a controller needs of an element. */
class FakeHost implements ReactiveControllerHost {
  readonly updateComplete = Promise.resolve(true);
  readonly controllers: ReactiveController[] = [];
  updates = 0;

  addController(controller: ReactiveController): void {
    this.controllers.push(controller);
  }

  removeController(): void {
    throw new Error('Nothing is ever removed.');
  }

  requestUpdate(): void {
    this.updates++;
  }
}

/** A conversation with everything around it in a test's hands. */
export class ConversationBench {
  readonly clock: FakeClock;
  readonly medium: SharedStorage;
  readonly host = new FakeHost();
  readonly events: Event[] = [];
  readonly conversation: ConversationController;
  transport = new FakeTransport();
  store: ConversationStore;
  visible = false;
  /** Types of events that the page cancels. */
  readonly cancelled = new Set<string>();
  readonly config: { -readonly [Name in keyof ConversationConfig]: ConversationConfig[Name] };

  /** @param earlier the bench of an earlier page, or another tab, of the same visitor */
  constructor(earlier?: ConversationBench) {
    this.clock = earlier?.clock ?? new FakeClock();
    this.medium = earlier?.medium ?? new SharedStorage();
    this.store = this.storeFor('visitor');
    this.config = {
      clock: this.clock,
      store: this.store,
      transport: () => this.transport,
      session: () => ({
        locale: 'en',
        visitorId: 'v1',
        persistence: 'local',
        metadata: () => ({ page_title: 'Shop' }),
      }),
      random: () => 0.5,
      emit: (event) => {
        this.events.push(event);
        return !this.cancelled.has(event.type);
      },
      panelVisible: () => this.visible,
      announce: (messages) => messages.map(({ content }) => content.text).join('; '),
    };
    const bench = { current: () => this.store };
    Object.defineProperty(this.config, 'store', { get: () => bench.current() });
    this.conversation = new ConversationController(this.host, this.config);
  }

  storeFor(scope: string, storage: StoragePort = this.medium.tab()): ConversationStore {
    return new ConversationStore({
      storage,
      scope,
      clock: this.clock,
      retentionMs: () => 30 * 60_000,
    });
  }

  /** Lets what is due happen, and promises settle. */
  settle(): Promise<void> {
    return this.clock.advance(0);
  }

  async connect(): Promise<void> {
    await this.conversation.connect();
    await this.settle();
  }

  /** The host draws itself. */
  update(): void {
    for (const controller of this.host.controllers) controller.hostUpdate?.();
  }

  /** `text/status` of each message, in order. */
  get shown(): string[] {
    return this.conversation.state.messages.map((m) => `${m.content.text}/${m.status}`);
  }

  /** The events of one type, without the prefix. */
  heard<T extends Event>(type: string): T[] {
    return this.events.filter((event): event is T => event.type === `web1on1-${type}`);
  }

  /** What is stored under names that contain this. */
  stored(part: string): string[] {
    return [...this.medium.items].filter(([key]) => key.includes(part)).map(([, value]) => value);
  }
}

/** The code of the error that a promise is rejected with. */
export async function codeOf(promise: Promise<unknown>): Promise<unknown> {
  try {
    await promise;
  } catch (error) {
    return (error as { code?: unknown }).code;
  }
  return 'no error';
}
