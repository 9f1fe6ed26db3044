import type { TransportEvent } from '../../../ports/transport.js';
import type { Message, MessageContent } from '../../../types.js';

interface Waiting {
  /** Whether this could be what was sent, if nothing says so. */
  readonly isLike: (content: MessageContent) => boolean;
  readonly resolve: (message: Message) => void;
}

/**
 * Finds what this device has sent among what the service reports. The SDK has no answer of its own
 * to "did my message arrive": the message appearing in the conversation is that answer.
 */
export class Acknowledgements {
  readonly #waiting = new Map<string, Waiting>();
  /** Sent and not seen again: these may have arrived all the same. */
  readonly #unknown = new Set<string>();
  readonly #arrived = new Map<string, Message>();
  /** By the service's id. */
  readonly #seen = new Set<string>();
  /** The ids that this device gave, by the service's. */
  readonly #named = new Map<string, string>();

  /** Whether this message was tried before, without an answer. */
  isUnknown(clientId: string): boolean {
    return this.#unknown.has(clientId);
  }

  /** The message as the service holds it, if it does. */
  arrived(clientId: string): Message | undefined {
    return this.#arrived.get(clientId);
  }

  /** Resolves with the message when it appears. Rejects never: whoever waits sets the time limit. */
  waitFor(clientId: string, isLike: Waiting['isLike']): Promise<Message> {
    this.#unknown.add(clientId);
    return new Promise((resolve) => this.#waiting.set(clientId, { isLike, resolve }));
  }

  /** The service has told under which id it will report what is waited for. */
  name(id: string, clientId: string): void {
    this.#named.set(id, clientId);
  }

  /** A message was reported that answers nothing. */
  see(id: string): void {
    this.#seen.add(id);
  }

  /** Whether a message was reported before. */
  isSeen(id: string): boolean {
    return this.#seen.has(id);
  }

  stopWaiting(clientId: string): void {
    this.#waiting.delete(clientId);
  }

  settle(clientId: string, message: Message): void {
    this.#arrived.set(clientId, message);
    this.#unknown.delete(clientId);
    this.#waiting.get(clientId)?.resolve(message);
  }

  /** Settles what an event acknowledges; returns the event with the ids that this device gave. */
  recognise(event: TransportEvent): TransportEvent {
    if (event.type !== 'messages') return event;
    const messages = event.messages.map((message) => {
      const clientId = message.clientId ?? this.#named.get(message.id) ?? this.#byLikeness(message);
      this.#seen.add(message.id);
      if (!clientId) return message;
      const own = { ...message, clientId };
      this.settle(clientId, own);
      return own;
    });
    return { ...event, messages };
  }

  clear(): void {
    this.#unknown.clear();
    this.#arrived.clear();
    this.#seen.clear();
    this.#named.clear();
  }

  /** Where the service drops our id, a message not seen before that says the same is the one waited for. */
  #byLikeness({ id, author, content }: Message): string | undefined {
    if (author.role !== 'visitor' || this.#seen.has(id)) return undefined;
    for (const [clientId, { isLike }] of this.#waiting) {
      if (!this.#arrived.has(clientId) && isLike(content)) return clientId;
    }
    return undefined;
  }
}
