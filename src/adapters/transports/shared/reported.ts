import type { TransportEvent } from '../../../ports/transport.js';
import type { Message } from '../../../types.js';

/** In which order somebody who comes later is told. */
const ORDER = ['conversation', 'messages', 'read', 'typing', 'ended', 'connection'];

/** What a transport has reported and what still holds: a tab that comes later is told all of it. */
export class Reported {
  readonly #facts = new Map<string, TransportEvent>();
  readonly #messages = new Map<string, Message>();
  /** Which conversation it is, as far as was reported. */
  conversationId: string | undefined;

  note(event: TransportEvent): void {
    if (event.type === 'messages') {
      for (const message of event.messages) this.#messages.set(message.id, message);
      return;
    }
    if (event.type === 'conversation' && event.id !== this.conversationId) {
      this.conversationId = event.id;
      this.#messages.clear();
      for (const name of this.#facts.keys()) if (name !== 'connection') this.#facts.delete(name);
    }
    this.#facts.set(event.type === 'read' ? `read by ${event.by}` : event.type, event);
  }

  get events(): readonly TransportEvent[] {
    const messages = [...this.#messages.values()];
    const all: TransportEvent[] = [...this.#facts.values()];
    if (messages.length) all.push({ type: 'messages', messages, snapshot: true });
    return all.sort((one, other) => ORDER.indexOf(one.type) - ORDER.indexOf(other.type));
  }
}
