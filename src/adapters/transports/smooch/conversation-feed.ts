import { Web1on1Error } from '../../../errors.js';
import type { Clock } from '../../../ports/clock.js';
import type { TransportEvent } from '../../../ports/transport.js';
import type { ConversationMetadata } from '../../../types.js';
import { within } from '../../storage/within.js';
import { normaliseMessage } from './normalise-message.js';
import { idOf, listOf, raw, textOf, timeOf } from './raw.js';
import type { Sdk } from './sdk-types.js';

/** No answer of the SDK is waited for longer. */
const ANSWER_WITHIN_MS = 10_000;
/** Typing is over when nothing more is heard of it: a lost "stop" must not type for ever. */
const TYPING_LASTS_MS = 10_000;

/** Follows the visitor's conversation in a running SDK and tells of it in the widget's words. */
export class ConversationFeed {
  readonly #sdk: Sdk;
  readonly #clock: Clock;
  readonly #emit: (event: TransportEvent) => void;
  #conversationId: string | undefined;
  #creating: Promise<string> | undefined;
  #cancelTyping: (() => void) | undefined;
  #ended = false;

  constructor(sdk: Sdk, clock: Clock, emit: (event: TransportEvent) => void) {
    this.#sdk = sdk;
    this.#clock = clock;
    this.#emit = (event) => {
      if (!this.#ended) emit(event);
    };
    // The first one is said to cover the others; a message that is told twice is harmless.
    for (const event of ['message', 'message:sent', 'message:received']) {
      this.#on(event, (message, conversation) => this.#received(message, conversation));
    }
    this.#on('conversation:added', (_participants, conversation) => {
      if (!this.#conversationId) this.#follow(conversation);
    });
    this.#on('conversation:removed', (_detail, conversation) => {
      if (conversation === this.#conversationId) this.#follow(undefined);
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

  /**
   * Reads again what is there: after a reconnect the SDK repeats nothing. Never rejects; what could
   * not be read is read the next time.
   *
   * @returns whether everything that is there is known now
   */
  async resync(): Promise<boolean> {
    try {
      if (!this.#conversationId) this.#follow(this.#newest());
      const id = this.#conversationId;
      if (!id) return true;
      const answer = this.#sdk.getConversationById(id);
      const conversation = raw(await within(this.#clock, ANSWER_WITHIN_MS, answer));
      if (id !== this.#conversationId) return false;
      const now = this.#clock.now();
      const messages = listOf(conversation.messages)
        .map((message) => normaliseMessage(message, now))
        .filter((message) => message !== undefined);
      this.#emit({ type: 'messages', messages, snapshot: true });
      this.#read('business', conversation.businessLastRead);
      const user = idOf(this.#sdk.getUser());
      for (const participant of listOf(conversation.participants).map(raw)) {
        if (participant.userId === user) this.#read('user', participant.lastRead);
      }
      return true;
    } catch {
      // Offline, or the SDK gone: the next event that asks for a reading repeats it.
      return false;
    }
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
  }

  async #create(metadata: () => ConversationMetadata): Promise<string> {
    let id = this.#newest();
    if (!id) {
      const created = this.#sdk.createConversation({ metadata: metadata() });
      id = idOf(await within(this.#clock, ANSWER_WITHIN_MS, created));
    }
    if (!id) throw new Web1on1Error('transport-rejected', 'The SDK created no conversation.');
    this.#follow(id);
    return id;
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
      if (this.#conversationId && !fromAgent) return;
      this.#follow(conversationId);
      void this.resync();
    }
    if (fromAgent) this.#typing(false);
    this.#emit({ type: 'messages', messages: [message] });
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
