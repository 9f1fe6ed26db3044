import { Web1on1Error } from '../../src/errors.js';
import type {
  Transport,
  TransportCapabilities,
  TransportEvent,
  TransportSession,
  TransportSignal,
} from '../../src/ports/transport.js';
import type { Message, OutgoingMessage } from '../../src/types.js';

/** A message that was sent and is not answered yet. */
export interface FakeSending {
  readonly message: OutgoingMessage;
  /** The service acknowledges it. */
  acknowledge(changes?: Partial<Message>): void;
  fail(error?: Web1on1Error): void;
}

/**
 * A transport in a test's hands: nothing is connected, acknowledged or reported until the test says
 * so. `automatic` makes it an obliging one.
 */
export class FakeTransport implements Transport {
  capabilities: TransportCapabilities = {
    history: false,
    resume: true,
    idempotentSend: true,
    upload: false,
    typing: true,
    receipts: true,
    structured: false,
  };
  /** Connects and acknowledges by itself. */
  automatic = true;
  /** Reported while connecting, as history. */
  history: readonly Message[] = [];
  readonly sessions: TransportSession[] = [];
  readonly sendings: FakeSending[] = [];
  readonly signals: TransportSignal[] = [];
  readonly disconnects: ({ readonly forget?: boolean } | undefined)[] = [];
  started = 0;
  /** Settles the `connect()` that is under way; only when not `automatic`. */
  connected: () => void = () => undefined;
  refused: (error: unknown) => void = () => undefined;
  #serviceTime = Date.UTC(2026, 0, 15, 13);

  connect(session: TransportSession): Promise<void> {
    this.sessions.push(session);
    if (this.history.length > 0) {
      session.onEvent({ type: 'messages', messages: this.history, snapshot: true });
    }
    if (this.automatic) return Promise.resolve();
    return new Promise((resolve, reject) => {
      this.connected = resolve;
      this.refused = reject;
    });
  }

  send(message: OutgoingMessage): Promise<Message> {
    const sent = new Promise<Message>((resolve, reject) => {
      this.sendings.push({
        message,
        acknowledge: (changes) => resolve({ ...this.echoOf(message), ...changes }),
        fail: (error = new Web1on1Error('send-failed', 'refused by the test')) => reject(error),
      });
    });
    if (this.automatic) this.sendings.at(-1)?.acknowledge();
    return sent;
  }

  notify(signal: TransportSignal): void {
    this.signals.push(signal);
  }

  startConversation(): Promise<void> {
    this.started++;
    return Promise.resolve();
  }

  disconnect(options?: { readonly forget?: boolean }): void {
    this.disconnects.push(options);
  }

  /** Texts in the order in which they were sent, repetitions too. */
  get texts(): string[] {
    return this.sendings.map(({ message }) => message.content.text);
  }

  /** The newest sending. */
  get sending(): FakeSending {
    const newest = this.sendings.at(-1);
    if (!newest) throw new Error('Nothing was sent.');
    return newest;
  }

  /** The session that hears reports, the newest unless told otherwise. */
  report(event: TransportEvent, session = this.sessions.at(-1)): void {
    session?.onEvent(event);
  }

  /** The other side says something. */
  say(text: string, changes: Partial<Message> = {}): Message {
    const message: Message = {
      id: `agent ${text}`,
      author: { role: 'agent', name: 'Kim' },
      at: (this.#serviceTime += 1_000),
      content: { kind: 'text', text },
      status: 'sent',
      ...changes,
    };
    this.report({ type: 'messages', messages: [message] });
    return message;
  }

  /** A message as the service has it. */
  echoOf({ clientId, content }: OutgoingMessage): Message {
    return {
      id: `service ${clientId}`,
      clientId,
      author: { role: 'visitor' },
      at: (this.#serviceTime += 1_000),
      content,
      status: 'sent',
    };
  }
}
