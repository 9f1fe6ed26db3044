import { isObject } from '../domain/conversation-records.js';
import type { Clock } from '../ports/clock.js';
import { Alarm } from './alarm.js';

/** What is reported of the same conversation, whether all of it is here or not. */
const FLEETING: readonly unknown[] = ['connection', 'read', 'typing'];

/** A panel shows no more of them at first. */
const NEWEST = 200;
/** Long enough for the newest to be painted, ms. */
const REST_AFTER_MS = 200;

export interface NewestFirstConfig {
  readonly clock: Clock;
  /** Something hangs on what the whole report says: nothing of it may wait. */
  isUrgent(): boolean;
  receive(reported: unknown): void;
}

/**
 * Lets the newest messages of a long report through at once, and the rest when they have been
 * painted: a visitor comes back to the end of a conversation, however long it is. More
 * messages, and another conversation, come after the rest.
 */
export class NewestFirst {
  readonly #config: NewestFirstConfig;
  readonly #alarm: Alarm;
  #rest: unknown;

  constructor(config: NewestFirstConfig) {
    this.#config = config;
    this.#alarm = new Alarm(config.clock);
  }

  /** @param reported anything, as a transport reports it */
  take(reported: unknown): void {
    const { clock, receive } = this.#config;
    if (isObject(reported) && FLEETING.includes(reported['type'])) {
      receive(reported);
      return;
    }
    this.flush();
    const messages: unknown = isObject(reported) && reported['snapshot'] && reported['messages'];
    if (!isLong(messages) || !isInOrder(messages) || this.#config.isUrgent()) {
      receive(reported);
      return;
    }
    const part = (some: readonly unknown[]): unknown => ({ ...Object(reported), messages: some });
    this.#rest = part(messages.slice(0, -NEWEST));
    this.#alarm.set(clock.now() + REST_AFTER_MS, () => this.flush());
    receive(part(messages.slice(-NEWEST)));
  }

  /** The rest, now. */
  flush(): void {
    const rest = this.#rest;
    this.clear();
    if (rest) this.#config.receive(rest);
  }

  /** The rest is not wanted any more. */
  clear(): void {
    this.#alarm.clear();
    this.#rest = undefined;
  }
}

function isLong(messages: unknown): messages is readonly unknown[] {
  return Array.isArray(messages) && messages.length > 2 * NEWEST;
}

/** Else the last ones may not be the newest. */
function isInOrder(messages: readonly unknown[]): boolean {
  const at = (message: unknown): unknown => (isObject(message) ? message['at'] : undefined);
  return messages.every(
    (message, i) => i === 0 || Number(at(messages[i - 1])) <= Number(at(message)),
  );
}
