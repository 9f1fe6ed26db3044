import type { Clock } from '../../../src/ports/clock.js';
import type { Transport, TransportEvent, TransportSession } from '../../../src/ports/transport.js';
import type { Message, OutgoingMessage } from '../../../src/types.js';
import type { Realm } from './realm.js';

/** What becomes of one attempt to send. */
export const FATES = [
  'answered',
  'request lost',
  'answer lost',
  'server error',
  'too many',
  'signed out',
  'refused for good',
] as const;
export type Fate = (typeof FATES)[number];

const TRANSIT_MS = 10;

/** A chat service that takes a message once, by its id, over a network that may do anything. */
export class FlakyService {
  readonly #clock: Clock;
  readonly #lines = new Set<FlakyTransport>();
  /** In the order of their coming. */
  readonly messages: Message[] = [];
  /** Of the next attempts, whoever makes them; after those everything is answered. */
  fates: Fate[] = [];
  online = true;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** The line of one page. */
  transport(code: Realm['code']): FlakyTransport {
    const line = new FlakyTransport(this, this.#clock, code);
    this.#lines.add(line);
    return line;
  }

  leave(line: FlakyTransport): void {
    this.#lines.delete(line);
  }

  setOnline(online: boolean): void {
    if (this.online === online) return;
    this.online = online;
    for (const line of this.#lines) line.connectionChanged();
  }

  take({ clientId, content }: OutgoingMessage, from: FlakyTransport): Message {
    const known = this.messages.find((message) => message.clientId === clientId);
    if (known) return known;
    const last = this.messages.at(-1)?.at ?? 0;
    const message: Message = {
      id: `s${this.messages.length}`,
      clientId,
      author: { role: 'visitor' },
      at: Math.max(this.#clock.now(), last + 1),
      content,
      status: 'sent',
    };
    this.messages.push(message);
    for (const line of this.#lines) if (line !== from) line.hear(message);
    return message;
  }
}

/** Repairs its connection by itself, and reads again what is there whenever it has. */
export class FlakyTransport implements Transport {
  readonly capabilities = {
    history: false,
    resume: true,
    idempotentSend: true,
    upload: false,
    typing: false,
    receipts: false,
    structured: false,
  };
  readonly #service: FlakyService;
  readonly #clock: Clock;
  readonly #code: Realm['code'];
  readonly #waiting = new Set<(error: Error) => void>();
  #session: TransportSession | undefined;
  #connected: (() => void) | undefined;

  constructor(service: FlakyService, clock: Clock, code: Realm['code']) {
    this.#service = service;
    this.#clock = clock;
    this.#code = code;
  }

  connect(session: TransportSession): Promise<void> {
    this.#session = session;
    return new Promise((resolve) => {
      this.#connected = resolve;
      if (this.#service.online) this.connectionChanged();
    });
  }

  send(message: OutgoingMessage): Promise<Message> {
    return new Promise((resolve, reject) => {
      if (!this.#session) return;
      const fate = this.#service.fates.shift() ?? 'answered';
      this.#waiting.add(reject);
      const settle = (after: () => void): void =>
        void this.#clock.at(this.#clock.now() + TRANSIT_MS, () => {
          if (this.#waiting.delete(reject)) after();
        });
      const fail = (retryable: boolean): void =>
        settle(() => reject(new this.#code.Web1on1Error('send-failed', fate, { retryable })));
      if (!this.#service.online) this.connectionChanged();
      else if (fate === 'answered') {
        // It may arrive although nobody is there any more to hear the answer.
        this.#clock.at(this.#clock.now() + TRANSIT_MS / 2, () => {
          const taken = this.#service.take(message, this);
          settle(() => resolve(taken));
        });
      } else if (fate === 'answer lost') this.#service.take(message, this);
      else if (fate === 'refused for good') fail(false);
      else if (fate !== 'request lost') fail(true);
    });
  }

  notify(): void {
    // Nothing is told.
  }

  async startConversation(): Promise<void> {
    // There is only one.
  }

  /** Nobody hears of anything any more. */
  disconnect(): void {
    this.#session = undefined;
    this.#waiting.clear();
    this.#service.leave(this);
  }

  hear(message: Message): void {
    if (this.#service.online) this.#report({ type: 'messages', messages: [message] });
  }

  connectionChanged(): void {
    const { online, messages } = this.#service;
    if (online) {
      this.#report({ type: 'messages', messages: [...messages], snapshot: true });
      this.#connected?.();
      this.#connected = undefined;
    }
    this.#report({ type: 'connection', state: online ? 'online' : 'offline' });
    if (online) return;
    const error = new this.#code.Web1on1Error('offline', 'the connection was lost');
    for (const reject of this.#waiting) reject(error);
    this.#waiting.clear();
  }

  #report(event: TransportEvent): void {
    this.#session?.onEvent(event);
  }
}
