import type { TransportEvent } from '../../../ports/transport.js';
import type { Message } from '../../../types.js';

interface Waiting {
  readonly text: string;
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

  /** Whether this message was tried before, without an answer. */
  isUnknown(clientId: string): boolean {
    return this.#unknown.has(clientId);
  }

  /** The message as the service holds it, if it does. */
  arrived(clientId: string): Message | undefined {
    return this.#arrived.get(clientId);
  }

  /** Resolves with the message when it appears. Rejects never: whoever waits sets the time limit. */
  waitFor(clientId: string, text: string): Promise<Message> {
    this.#unknown.add(clientId);
    return new Promise((resolve) => this.#waiting.set(clientId, { text, resolve }));
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
      const clientId = message.clientId ?? this.#bySameWords(message);
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
  }

  /** Where the service drops our id, a message not seen before, of the same words, is the one waited for. */
  #bySameWords({ id, author, content }: Message): string | undefined {
    if (author.role !== 'visitor' || this.#seen.has(id)) return undefined;
    for (const [clientId, { text }] of this.#waiting) {
      if (!this.#arrived.has(clientId) && content.text.trim() === text.trim()) return clientId;
    }
    return undefined;
  }
}
