import type { Transcript } from '../domain/conversation-records.js';
import {
  emptyConversation,
  newestConfirmedAt,
  reduce,
  type ConversationEvent,
  type ConversationState,
} from '../domain/conversation.js';
import {
  Web1on1MessageEvent,
  Web1on1TypingEvent,
  Web1on1ConnectionEvent,
} from '../message-events.js';
import type { Clock } from '../ports/clock.js';
import type { ConnectionState, Message } from '../types.js';
import { Alarm } from './alarm.js';
import { Announcer } from './announcer.js';

export interface LiveConversationConfig {
  readonly clock: Clock;
  emit(event: Event): boolean;
  /** What is to be seen of these messages. */
  display(messages: readonly Message[]): readonly Message[];
  /** What a screen reader says about new messages; `''` for nothing. */
  announce(messages: readonly Message[]): string;
  save(state: ConversationState): void;
  onChange(): void;
}

const saveEveryMs = 300;
/** Shorter gaps repair themselves; telling of each would only unsettle. */
const lossShownAfterMs = 3_000;

/** The only writer of the conversation's state: tells the page, the screen reader and the store. */
export class LiveConversation {
  readonly #config: LiveConversationConfig;
  readonly #announcer: Announcer;
  readonly #saving: Alarm;
  readonly #losing: Alarm;
  #state = emptyConversation;
  #shownConnection: ConnectionState = 'idle';
  #losingSince: number | undefined;
  #unsaved = false;

  constructor(config: LiveConversationConfig) {
    this.#config = config;
    this.#announcer = new Announcer(config.clock, () => config.onChange());
    this.#saving = new Alarm(config.clock);
    this.#losing = new Alarm(config.clock);
  }

  get state(): ConversationState {
    return this.#state;
  }

  /** The connection as the visitor is told of it: a short loss is not worth a word. */
  get shownConnection(): ConnectionState {
    return this.#shownConnection;
  }

  get announcement(): string {
    return this.#announcer.text;
  }

  apply(event: ConversationEvent): ConversationState {
    return this.#replace(reduce(this.#state, event));
  }

  /** Called while the host updates: nothing else depends on it. */
  watch(watched: boolean): void {
    if (watched !== this.#state.watched) {
      this.#state = reduce(this.#state, { type: 'watched', watched });
    }
  }

  /** A message of the visitor on its way, or one that exists on this device only. */
  write(message: Message): readonly Message[] {
    const [shown] = this.#config.display([message]);
    return shown ? this.apply({ type: 'written', message: shown }).arrived : [];
  }

  /**
   * What the transport reports. What is new from the other side is told once.
   *
   * @param live the history is known: what comes now happens now
   * @param snapshot a re-reading: only what was said after what is known is news
   */
  receive(messages: readonly Message[], { live = false, snapshot = false } = {}): void {
    const knownUntil = snapshot ? this.#knownUntil() : -Infinity;
    const { arrived } = this.apply({ type: 'messages', messages: this.#config.display(messages) });
    const news = arrived.filter((m) => live && m.author.role === 'agent' && m.at > knownUntil);
    for (const message of news) this.#config.emit(new Web1on1MessageEvent(message));
    this.announce(news);
  }

  announce(messages: readonly Message[]): void {
    if (messages.length > 0) this.#announcer.say(this.#config.announce(messages));
  }

  /**
   * What this device remembers, or another tab has stored.
   *
   * @param keep remember it anew; between two tabs that would never end
   */
  adopt(transcript: Transcript, { keep = false } = {}): void {
    this.#replace(reduce(this.#state, { type: 'remembered', ...transcript }), keep);
  }

  /** Stores what is not stored yet, now. */
  flush(): void {
    this.#saving.clear();
    if (!this.#unsaved) return;
    this.#unsaved = false;
    this.#config.save(this.#state);
  }

  /** Nothing stays but whether anybody watches. Nothing is stored. */
  reset(): void {
    this.#announcer.say('');
    this.#saving.clear();
    this.#unsaved = false;
    this.#replace({ ...emptyConversation, watched: this.#state.watched }, false);
  }

  #replace(after: ConversationState, keep = true): ConversationState {
    const before = this.#state;
    this.#state = after;
    const { connection, typing } = after;
    if (connection !== before.connection) this.#showConnection();
    const isRead = after.visitorReadAt !== before.visitorReadAt;
    const isElsewhere = after.saidIn !== before.saidIn;
    if (keep && (isRead || isElsewhere || after.messages !== before.messages)) this.#saveSoon();
    this.#config.onChange();
    // The page may act upon an event: what follows from this change is told as it was.
    if (connection !== before.connection) this.#config.emit(new Web1on1ConnectionEvent(connection));
    if (Boolean(typing) !== Boolean(before.typing) || typing?.name !== before.typing?.name) {
      this.#config.emit(new Web1on1TypingEvent(Boolean(typing), typing?.name));
    }
    return after;
  }

  /** What the other side said until then is known, or older than everything that is. */
  #knownUntil(): number {
    const [oldest] = this.#state.messages;
    return newestConfirmedAt(this.#state, 'agent') || (oldest?.at ?? Infinity);
  }

  #showConnection(): void {
    const { connection } = this.#state;
    const again = connection === 'connecting' && this.#shownConnection === 'online';
    if (!again && connection !== 'reconnecting' && connection !== 'offline') {
      this.#losing.clear();
      this.#losingSince = undefined;
      this.#shownConnection = connection;
      return;
    }
    // Counted from the loss: one kind of it following another does not begin anew.
    this.#losingSince ??= this.#config.clock.now();
    this.#losing.set(this.#losingSince + lossShownAfterMs, () => {
      this.#shownConnection = this.#state.connection;
      this.#config.onChange();
    });
  }

  #saveSoon(): void {
    if (this.#unsaved) return;
    this.#unsaved = true;
    this.#saving.set(this.#config.clock.now() + saveEveryMs, () => this.flush());
  }
}
