import { parseReport, parseSendable } from '../domain/conversation-records.js';
import { isConfirmed } from '../domain/conversation.js';
import { Web1on1Error } from '../errors.js';
import { createUuid } from '../internal/uuid.js';
import { Web1on1SendEvent, Web1on1SendFailedEvent, Web1on1SentEvent } from '../message-events.js';
import type { Clock } from '../ports/clock.js';
import type { TabLock } from '../ports/tab-lock.js';
import type { Message, OutgoingMessage } from '../types.js';
import { asPending, isCommand, type HookRunner } from './conversation-hooks.js';
import type { ConversationLink } from './conversation-link.js';
import { ConversationOutbox } from './conversation-outbox.js';
import type { ConversationStore } from './conversation-store.js';
import type { LiveConversation } from './live-conversation.js';

/** What `send()` takes: text, or a message without the parts that are given to it here. */
export type Sendable = string | Pick<OutgoingMessage, 'content' | 'payload' | 'metadata'>;

export interface ConversationSenderConfig {
  readonly clock: Clock;
  readonly store: ConversationStore;
  readonly lock?: TabLock;
  random?(): number;
  emit(event: Event): boolean;
}

export interface ConversationSenderParts {
  readonly live: LiveConversation;
  readonly link: ConversationLink;
  readonly hooks: HookRunner;
  /**
   * The page did not object: the text is on its way.
   *
   * @returns to be called when it is kept as a message, or dropped
   */
  onAccepted(text: string): () => void;
}

/** What the visitor sends: shown at once, stored until acknowledged, and told to the page. */
export class ConversationSender {
  readonly #config: ConversationSenderConfig;
  readonly #parts: ConversationSenderParts;
  readonly #outbox: ConversationOutbox;
  /** Identity of the visitor; what still comes for an earlier one is dropped. */
  #visitor = {};
  #lastWrittenAt = 0;
  /** What the next message waits for. */
  #first: Promise<unknown> | undefined;

  constructor(config: ConversationSenderConfig, parts: ConversationSenderParts) {
    const { live, link } = parts;
    this.#config = config;
    this.#parts = parts;
    this.#outbox = new ConversationOutbox({
      clock: config.clock,
      random: () => (config.random ?? Math.random)(),
      isReady: (wanted) =>
        link.transport ? live.state.connection === 'online' : link.active || wanted,
      connect: () => link.connect(),
      claim: async ({ clientId }) => (await config.lock?.claim(`send ${clientId}`)) ?? true,
      isUnsent: ({ clientId }) => config.store.isUnsent(clientId),
      send: (message) => this.#carry(message),
      onAcknowledged: (message, acknowledged) => this.#acknowledged(message, acknowledged),
      onFailed: (message, error) => this.#failed(message, error),
      onGone: ({ clientId }) => live.apply({ type: 'discarded', clientId }),
    });
  }

  send(input: Sendable): Promise<Message> {
    const sent = this.#send(input);
    // There is an event that tells. Whoever does not wait must not find an unhandled rejection.
    sent.catch(() => undefined);
    return sent;
  }

  /** Something is on its way. */
  get busy(): boolean {
    return this.#outbox.size > 0;
  }

  /** What is sent next is shown at once, and leaves after `first` has settled: its files come before it. */
  holdNext(first: Promise<unknown>): void {
    this.#first = first.catch(() => undefined);
  }

  retry(clientId: string): void {
    if (this.#outbox.retry(clientId)) {
      this.#parts.live.apply({ type: 'sending', clientId, status: 'pending' });
    }
  }

  discard(clientId: string): void {
    if (!this.#outbox.remove(clientId)) return;
    this.#config.store.dropUnsent(clientId);
    this.#parts.live.apply({ type: 'discarded', clientId });
  }

  /** Messages that an earlier page could not send. */
  restore(messages: readonly OutgoingMessage[]): void {
    for (const message of messages) {
      if (this.#outbox.has(message.clientId)) continue;
      this.#lastWrittenAt = Math.max(this.#lastWrittenAt, message.at);
      this.#show(message);
      void this.#outbox.add(message, { restored: true });
    }
  }

  /** Takes note of what the transport reports. */
  recognise(messages: readonly Message[]): void {
    for (const message of messages) {
      // An echo says as much as an acknowledgement, and may be the only one to come.
      if (message.clientId !== undefined && message.author.role === 'visitor') {
        this.#outbox.acknowledge(message.clientId, message);
      }
    }
  }

  resume(): void {
    this.#outbox.resume();
  }

  pause(): void {
    this.#outbox.pause();
  }

  /** Nothing of this visitor is sent or acknowledged any more. */
  reset(): void {
    this.#visitor = {};
    this.#lastWrittenAt = 0;
    this.#first = undefined;
    this.#outbox.clear();
  }

  async #send(input: Sendable): Promise<Message> {
    const first = this.#first;
    this.#first = undefined;
    const written = this.#write(input);
    if (!this.#config.emit(new Web1on1SendEvent(asPending(written)))) throw cancelled();
    const settled = this.#parts.onAccepted(written.content.text);
    const visitor = this.#visitor;
    const answer = this.#parts.hooks.send(written);
    const message = answer instanceof Promise ? await answer : answer;
    if (visitor !== this.#visitor) throw cancelled();
    if (!message) {
      settled();
      throw cancelled();
    }
    this.#show(message);
    const stored = this.#config.store.keepUnsent(message);
    void stored.then(settled);
    return this.#outbox.add(message, { stored: first ? first.then(() => stored) : stored });
  }

  #write(input: Sendable): OutgoingMessage {
    const given: Partial<OutgoingMessage> =
      typeof input === 'string' ? { content: { kind: 'text', text: input } } : { ...input };
    const { payload, metadata } = given;
    // Scripts send anything.
    const content = parseSendable(given.content);
    if (!content || (content.kind === 'text' && !content.text.trim())) {
      throw new Web1on1Error('empty-message', 'There is nothing to send.', { retryable: false });
    }
    // The order of writing, also when the clock stands still or is set back.
    this.#lastWrittenAt = Math.max(this.#config.clock.now(), this.#lastWrittenAt + 1);
    return {
      clientId: createUuid(),
      at: this.#lastWrittenAt,
      content,
      ...(payload && { payload }),
      ...(metadata && { metadata }),
    };
  }

  #show(message: OutgoingMessage): void {
    if (!isCommand(message.content.text)) this.#parts.live.write(asPending(message));
  }

  async #carry(message: OutgoingMessage): Promise<Message> {
    const { transport } = this.#parts.link;
    if (!transport) throw new Web1on1Error('offline', 'There is no connection.');
    const answer = parseReport(await transport.send(message), message.at);
    // Whatever it says, it says that the service has the message.
    return answer ?? { ...asPending(message), status: 'sent' };
  }

  #acknowledged({ clientId }: OutgoingMessage, acknowledged: Message): void {
    this.#config.store.dropUnsent(clientId);
    const status = isConfirmed(acknowledged) ? acknowledged.status : 'sent';
    const message: Message = { ...acknowledged, clientId, status };
    this.#parts.live.receive([message]);
    this.#config.emit(new Web1on1SentEvent(message));
  }

  #failed(outgoing: OutgoingMessage, error: Web1on1Error): void {
    const { clientId, content } = outgoing;
    // Nobody sees a command, so nobody could try it again.
    if (isCommand(content.text)) this.discard(clientId);
    else this.#parts.live.apply({ type: 'sending', clientId, status: 'failed' });
    const message: Message = { ...asPending(outgoing), status: 'failed' };
    this.#config.emit(new Web1on1SendFailedEvent(message, error));
  }
}

function cancelled(): Web1on1Error {
  return new Web1on1Error('cancelled', 'The message is not sent.');
}
