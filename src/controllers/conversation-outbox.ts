import { Web1on1Error } from '../errors.js';
import type { Clock } from '../ports/clock.js';
import type { Message, OutgoingMessage } from '../types.js';
import { Alarm } from './alarm.js';

export interface ConversationOutboxConfig {
  readonly clock: Clock;
  /** 0 ≤ value < 1. */
  random(): number;
  /**
   * Whether trying makes sense now. When that changes, `resume()` is called.
   *
   * @param wanted somebody waits for it: a connection may be made
   */
  isReady(wanted: boolean): boolean;
  /** Resolves when messages can be sent. */
  connect(): Promise<void>;
  /** Agreement with other tabs, which may have found the same message in the storage. */
  claim(message: OutgoingMessage): Promise<boolean>;
  /** Whether a message of an earlier page is still to be sent. */
  isUnsent(message: OutgoingMessage): Promise<boolean>;
  send(message: OutgoingMessage): Promise<Message>;
  onAcknowledged(message: OutgoingMessage, acknowledged: Message): void;
  onFailed(message: OutgoingMessage, error: Web1on1Error): void;
  /** Another tab has sent it, or the visitor deleted it there. */
  onGone(message: OutgoingMessage): void;
}

interface Entry {
  readonly message: OutgoingMessage;
  /** Settles when it is clear whether the message outlives the page. */
  readonly stored: Promise<void>;
  /** Another page wrote it: another tab may be sending it right now. */
  restored: boolean;
  tries: number;
  resolve(message: Message): void;
  reject(error: Web1on1Error): void;
}

const maxTries = 5;
const answerWithinMs = 30_000;
/** Longer than another tab holds its claim. */
const otherTabNeedsMs = 6_000;

/**
 * Messages on their way out: one at a time and in order, tried again while that may help. A message
 * keeps its id through all tries, so that the service can tell a repetition from a second message.
 */
export class ConversationOutbox {
  readonly #config: ConversationOutboxConfig;
  readonly #alarm: Alarm;
  #entries: readonly Entry[] = [];
  /** What will not be tried again by itself, by `clientId`. */
  readonly #failures = new Map<string, OutgoingMessage>();
  /** Identity of what is going on with the first message; results of anything else are late. */
  #attempt: object | undefined;
  #waiting = false;

  constructor(config: ConversationOutboxConfig) {
    this.#config = config;
    this.#alarm = new Alarm(config.clock);
  }

  /** How many messages are on their way. */
  get size(): number {
    return this.#entries.length;
  }

  /**
   * Puts a message at the end of the queue.
   *
   * @param restored an earlier page wrote it; nobody waits for it
   * @returns rejects when it will not be tried again
   */
  add(
    message: OutgoingMessage,
    { stored = Promise.resolve(), restored = false } = {},
  ): Promise<Message> {
    const sent = new Promise<Message>((resolve, reject) => {
      const entry: Entry = { message, stored, restored, tries: 0, resolve, reject };
      this.#entries = [...this.#entries, entry];
    });
    // There is an event that tells. Whoever does not wait must not find an unhandled rejection.
    sent.catch(() => undefined);
    this.#next();
    return sent;
  }

  /** Whether a message is on its way, or failed. */
  has(clientId: string): boolean {
    return (
      this.#failures.has(clientId) || this.#entries.some((e) => e.message.clientId === clientId)
    );
  }

  /** Tries a failed message again. @returns whether there is such a message */
  retry(clientId: string): boolean {
    const message = this.#failures.get(clientId);
    if (!message) return false;
    this.#failures.delete(clientId);
    void this.add(message);
    return true;
  }

  /** The service has a message, whoever says so. */
  acknowledge(clientId: string, acknowledged: Message): void {
    const entry = this.#remove(clientId);
    const message = entry?.message ?? this.#failures.get(clientId);
    if (!message) return;
    this.#failures.delete(clientId);
    this.#config.onAcknowledged(message, acknowledged);
    entry?.resolve({ ...acknowledged, clientId });
    this.#next();
  }

  /** The message is not sent, unless it already is. @returns whether there is such a message */
  remove(clientId: string): boolean {
    const entry = this.#remove(clientId);
    entry?.reject(aborted());
    this.#next();
    return this.#failures.delete(clientId) || entry !== undefined;
  }

  /** Now is a good moment: no waiting for the next try. */
  resume(): void {
    if (this.#waiting) this.pause();
    this.#next();
  }

  /** Nothing is tried until `resume()`. What was sent already may still be acknowledged. */
  pause(): void {
    this.#alarm.clear();
    this.#attempt = undefined;
    this.#waiting = false;
  }

  /** Nothing of what is here is sent or acknowledged any more. */
  clear(): void {
    this.pause();
    this.#failures.clear();
    const entries = this.#entries;
    this.#entries = [];
    for (const entry of entries) entry.reject(aborted());
  }

  #remove(clientId: string): Entry | undefined {
    const entry = this.#entries.find(({ message }) => message.clientId === clientId);
    if (entry && entry === this.#entries[0]) this.pause();
    this.#entries = this.#entries.filter((other) => other !== entry);
    return entry;
  }

  #next(): void {
    const [entry] = this.#entries;
    const wanted = this.#entries.some(({ restored }) => !restored);
    if (entry && !this.#attempt && this.#config.isReady(wanted)) void this.#try(entry);
  }

  async #try(entry: Entry): Promise<void> {
    const { message } = entry;
    const attempt = (this.#attempt = {});
    const isLate = (): boolean => this.#attempt !== attempt;
    try {
      await this.#config.connect();
      await entry.stored;
      const claimed = isLate() || (await this.#config.claim(message));
      if (entry.restored && !isLate()) {
        if (!claimed) {
          this.#wait(otherTabNeedsMs);
          return;
        }
        const unsent = await this.#config.isUnsent(message);
        if (isLate()) return;
        if (!unsent) {
          this.#giveUp(entry);
          return;
        }
        entry.restored = false;
      }
      if (isLate()) return;
      this.#alarm.set(this.#config.clock.now() + answerWithinMs, () =>
        this.#failed(entry, new Web1on1Error('send-failed', 'The message was not acknowledged.')),
      );
      // Also when it comes late: it says that the service has the message.
      this.acknowledge(message.clientId, await this.#config.send(message));
    } catch (cause) {
      if (isLate()) return;
      this.#failed(
        entry,
        cause instanceof Web1on1Error
          ? cause
          : new Web1on1Error('send-failed', 'The message could not be sent.', { cause }),
      );
    }
  }

  #failed(entry: Entry, error: Web1on1Error): void {
    this.pause();
    // While there is no connection, nothing can be learnt from a failure.
    if (error.retryable && !this.#config.isReady(true)) return;
    entry.tries++;
    if (error.retryable && entry.tries < maxTries) {
      // Full jitter: after an outage, a thousand visitors must not come back at once.
      this.#wait(this.#config.random() * Math.min(30_000, 500 * 2 ** entry.tries));
      return;
    }
    const { message } = entry;
    this.#remove(message.clientId);
    this.#failures.set(message.clientId, message);
    this.#config.onFailed(message, error);
    entry.reject(error);
    this.#next();
  }

  #giveUp(entry: Entry): void {
    this.#remove(entry.message.clientId);
    this.#config.onGone(entry.message);
    entry.reject(aborted());
    this.#next();
  }

  #wait(ms: number): void {
    this.#attempt = {};
    this.#waiting = true;
    this.#alarm.set(this.#config.clock.now() + ms, () => this.resume());
  }
}

function aborted(): Web1on1Error {
  return new Web1on1Error('aborted', 'The message was withdrawn.');
}
