import { Web1on1Error } from '../../../errors.js';
import type { Clock } from '../../../ports/clock.js';
import type { TransportEvent } from '../../../ports/transport.js';
import type { ConversationMetadata, Message } from '../../../types.js';
import { within } from '../../storage/within.js';
import { AnsweredForms } from './answered-forms.js';
import { hasSeveral } from './conversation-list.js';
import { normaliseMessage } from './normalise-message.js';
import { idOf, listOf, type Raw, raw, textOf, timeOf } from './raw.js';
import type { Sdk } from './sdk-types.js';

/** No answer of the SDK is waited for longer. */
const ANSWER_WITHIN_MS = 10_000;
/** What could not be read is read again so soon, then twice as late each time, ms. */
const READ_AGAIN_AFTER_MS = 1_000;
/** By itself. Any event that asks for a reading begins anew. */
const READ_AGAIN_AT_MOST = 6;
/** Typing is over when nothing more is heard of it: a lost "stop" must not type for ever. */
const TYPING_LASTS_MS = 10_000;

/** The conversation that the visitor wants to be in; `undefined`: a new one. */
export interface Choice {
  readonly id: string | undefined;
}

/** Who is told of the conversation. */
export interface FeedListener {
  emit(event: TransportEvent): void;
  /** The visitor's own message has appeared in a conversation that is not followed. */
  elsewhere(message: Message): void;
}

/** Follows the visitor's conversation in a running SDK and tells of it in the widget's words. */
export class ConversationFeed {
  readonly #sdk: Sdk;
  readonly #clock: Clock;
  readonly #listener: FeedListener;
  #conversationId: string | undefined;
  #creating: Promise<string> | undefined;
  /** Set once the visitor has chosen: then nobody else leads him anywhere. */
  #choice: Choice | undefined;
  /** What is being opened: of two, the later one counts. */
  #opening: Choice | undefined;
  #several = false;
  readonly #forms = new AnsweredForms();
  #cancelTyping: (() => void) | undefined;
  #cancelReading: (() => void) | undefined;
  #failedReadings = 0;
  #ended = false;

  /** @param choice what the visitor had chosen before the SDK was started anew */
  constructor(sdk: Sdk, clock: Clock, listener: FeedListener, choice?: Choice) {
    this.#sdk = sdk;
    this.#choice = choice;
    this.#clock = clock;
    this.#listener = listener;
    // The first one is said to cover the others; a message that is told twice is harmless.
    for (const event of ['message', 'message:sent', 'message:received']) {
      this.#on(event, (message, conversation) => this.#received(message, conversation));
    }
    this.#on('conversation:added', (_participants, conversation) => {
      this.#count();
      if (this.#conversationId || this.#choice) return;
      this.#follow(conversation);
    });
    this.#on('conversation:removed', (_detail, conversation) => {
      this.#count();
      if (!conversation || conversation !== this.#conversationId) return;
      this.#choice = undefined;
      this.#follow(undefined);
    });
    this.#on('conversation:read', (read, conversation) => {
      if (conversation === this.#conversationId) this.#read(raw(read).role, raw(read).lastRead);
    });
    this.#on('typing:start', (detail, conversation) => {
      if (conversation === this.#conversationId) this.#typing(true, textOf(raw(detail).name));
    });
    this.#on('typing:stop', () => this.#typing(false));
  }

  /** The conversation that is followed; `undefined` when the visitor has none. */
  get conversationId(): string | undefined {
    return this.#conversationId;
  }

  /** What the visitor has chosen; `undefined`: nothing, he is where something last happened. */
  get choice(): Choice | undefined {
    return this.#choice;
  }

  /** Whether the visitor has more than one conversation. */
  get several(): boolean {
    return this.#several;
  }

  /**
   * Goes on with another conversation of the visitor's, or with none yet.
   *
   * @throws whatever the SDK says; then nothing has changed
   */
  async open(id: string | undefined): Promise<void> {
    const choice = (this.#opening = { id });
    const conversation = id === undefined ? undefined : await this.#fetch(id);
    // Asked for nothing it knows, the SDK may answer with what it shows.
    if (conversation && idOf(conversation) !== id) {
      const final = { retryable: false };
      throw new Web1on1Error('transport-rejected', 'There is no such conversation.', final);
    }
    if (choice !== this.#opening || this.#ended)
      throw new Web1on1Error('aborted', 'Another one was chosen.');
    this.#choice = choice;
    this.#follow(id);
    if (conversation) this.#tell(conversation);
  }

  /** Marks the forms that have been answered; see AnsweredForms. */
  mark(messages: readonly Message[]): readonly Message[] {
    return this.#forms.mark(messages);
  }

  /**
   * Reads again what is there: after a reconnect the SDK repeats nothing. Never rejects; what could
   * not be read is read later, by itself.
   *
   * @returns whether everything that is there is known now
   */
  async resync(): Promise<boolean> {
    this.#failedReadings = 0;
    return await this.#readAll();
  }

  async #readAll(): Promise<boolean> {
    this.#cancelReading?.();
    try {
      this.#count();
      if (!this.#conversationId) this.#follow(this.#choice ? this.#choice.id : this.#newest());
      const id = this.#conversationId;
      if (!id) return true;
      const conversation = await this.#fetch(id);
      if (id !== this.#conversationId) return false;
      this.#tell(conversation);
      return true;
    } catch {
      // Offline, the service out of breath, or the SDK gone.
      this.#readLater();
      return false;
    }
  }

  #readLater(): void {
    if (this.#ended || this.#failedReadings >= READ_AGAIN_AT_MOST) return;
    const wait = READ_AGAIN_AFTER_MS * 2 ** this.#failedReadings++;
    this.#cancelReading = this.#clock.at(this.#clock.now() + wait, () => void this.#readAll());
  }

  /**
   * The conversation, created if there is none. Whoever asks meanwhile gets the same one.
   *
   * @throws whatever the SDK says
   */
  async ensure(metadata: () => ConversationMetadata): Promise<string> {
    if (this.#conversationId) return this.#conversationId;
    this.#creating ??= this.#create(metadata).finally(() => (this.#creating = undefined));
    return await this.#creating;
  }

  end(): void {
    this.#ended = true;
    this.#cancelTyping?.();
    this.#cancelReading?.();
  }

  #emit(event: TransportEvent): void {
    if (!this.#ended) this.#listener.emit(event);
  }

  async #fetch(id: string): Promise<Raw> {
    return raw(await within(this.#clock, ANSWER_WITHIN_MS, this.#sdk.getConversationById(id)));
  }

  #tell(conversation: Raw): void {
    const now = this.#clock.now();
    const messages = listOf(conversation.messages)
      .map((message) => normaliseMessage(message, now))
      .filter((message) => message !== undefined);
    this.#emit({ type: 'messages', messages: this.mark(messages), snapshot: true });
    this.#read('business', conversation.businessLastRead);
    const user = idOf(this.#sdk.getUser());
    for (const participant of listOf(conversation.participants).map(raw)) {
      if (participant.userId === user) this.#read('user', participant.lastRead);
    }
  }

  async #create(metadata: () => ConversationMetadata): Promise<string> {
    const choice = this.#choice;
    let id = choice ? undefined : this.#newest();
    if (!id) {
      const created = this.#sdk.createConversation({ metadata: metadata() });
      id = idOf(await within(this.#clock, ANSWER_WITHIN_MS, created));
    }
    if (!id) throw new Web1on1Error('transport-rejected', 'The SDK created no conversation.');
    // The visitor may have gone elsewhere meanwhile.
    if (choice === this.#choice) {
      if (choice) this.#choice = { id };
      this.#follow(id);
    }
    return id;
  }

  /** Says so when it has changed whether there are several conversations. */
  #count(): void {
    quietly(() => {
      const several = hasSeveral(this.#sdk);
      if (several === this.#several) return;
      this.#several = several;
      this.#emit({ type: 'conversation', id: this.#conversationId });
    });
  }

  /** Listens with what all events have in common: which conversation they are about. */
  #on(event: string, heard: (detail: unknown, conversationId: string | undefined) => void): void {
    this.#sdk.on(event, (detail, context) => {
      if (!this.#ended) heard(detail, idOf(raw(context ?? detail).conversation));
    });
  }

  #follow(conversationId: string | undefined): void {
    if (conversationId === this.#conversationId) return;
    this.#conversationId = conversationId;
    this.#typing(false);
    this.#emit({ type: 'conversation', id: conversationId });
    // Typing is only reported for the conversation that the SDK has loaded.
    if (conversationId) quietly(() => this.#sdk.loadConversation(conversationId));
  }

  #received(value: unknown, conversationId: string | undefined): void {
    const message = normaliseMessage(value, this.#clock.now());
    if (!message) return;
    const fromAgent = message.author.role === 'agent';
    if (conversationId && conversationId !== this.#conversationId) {
      // The other side may begin a conversation; the visitor's own words in another one are from
      // another tab that has not followed yet.
      if (this.#choice || (this.#conversationId && !fromAgent)) {
        if (!fromAgent) this.#listener.elsewhere(message);
        return;
      }
      this.#follow(conversationId);
      void this.resync();
    }
    if (fromAgent) this.#typing(false);
    this.#emit({ type: 'messages', messages: this.mark([message]) });
  }

  #typing(active: boolean, name?: string): void {
    if (!active && !this.#cancelTyping) return;
    this.#cancelTyping?.();
    this.#cancelTyping = active
      ? this.#clock.at(this.#clock.now() + TYPING_LASTS_MS, () => this.#typing(false))
      : undefined;
    this.#emit({ type: 'typing', active, ...(active && name && { name }) });
  }

  #read(role: unknown, lastRead: unknown): void {
    const at = timeOf(lastRead);
    if (at) this.#emit({ type: 'read', by: role === 'business' ? 'agent' : 'visitor', at });
  }

  /** The conversation that something last happened in. */
  #newest(): string | undefined {
    const newestFirst = listOf(this.#sdk.getConversations())
      .map(raw)
      .sort((a, b) => (timeOf(b.lastUpdatedAt) ?? 0) - (timeOf(a.lastUpdatedAt) ?? 0));
    return idOf(newestFirst[0]) ?? idOf(this.#sdk.getDisplayedConversation());
  }
}

/** Does something whose failure changes nothing. */
export function quietly(work: () => unknown): void {
  try {
    Promise.resolve(work()).catch(() => undefined);
  } catch {
    // The same, at once.
  }
}
