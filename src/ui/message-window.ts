import type { Message } from '../types.js';

/** Rows that a conversation opens with, and keeps while its end is shown: some screens full. */
export const FEW = 30;
/** Rows that come with one step, when an end of what is drawn comes near. */
const STEP = 60;
/** Rows at most while the end is shown; above that they are cut back to a few. */
const MANY = 100;
/** Rows at most, wherever the visitor is. */
export const MOST = 200;
/** What was read already and is still drawn above the first unread message. */
const BEFORE_UNREAD = 20;

/** Which of two ends. */
export type Edge = 'start' | 'end';

/** What a message is called before and after the service has named it. */
export function keyOf(message: Message): string {
  return message.clientId ?? message.id;
}

/**
 * The part of a conversation that is drawn: ten thousand rows would be too many for any page. It
 * keeps hold of its first message, whatever is added before or behind it.
 */
export class MessageWindow {
  #messages: readonly Message[] = [];
  #first = 0;
  #end = 0;

  /** Index of the first one that is drawn. */
  get first(): number {
    return this.#first;
  }

  /** Index behind the last one that is drawn. */
  get end(): number {
    return this.#end;
  }

  /** Whether the newest message is in it. */
  get complete(): boolean {
    return this.#end === this.#messages.length;
  }

  /** Opens at the end, or where the unread part begins when that is far from it. */
  open(messages: readonly Message[], firstUnreadId?: string): void {
    const { length } = messages;
    const unread =
      firstUnreadId === undefined ? -1 : messages.findLastIndex(({ id }) => id === firstUnreadId);
    const isFar = unread >= 0 && unread < length - FEW;
    const first = isFar ? unread - BEFORE_UNREAD : length - FEW;
    this.#set(messages, first, isFar ? unread + FEW : length);
  }

  /**
   * The conversation has changed.
   *
   * @param atEnd the visitor is at its end, and stays there
   * @param nearStart he is close to the first one that is drawn
   */
  follow(messages: readonly Message[], atEnd: boolean, nearStart = false): void {
    const { length } = messages;
    const first = this.#find(messages);
    if (first < 0) {
      this.open(messages);
    } else if (atEnd) {
      const isTooMuch = length - first > MANY;
      this.#set(messages, isTooMuch ? length - FEW : Math.min(first, length - FEW), length);
    } else {
      const end = this.complete ? length : first + this.#end - this.#first;
      // Where it began with the first message there is, what has come before it may be in view.
      const from = nearStart && this.#first === 0 ? Math.max(0, first - STEP) : first;
      this.#set(messages, from, Math.min(end, from + MOST));
    }
  }

  /** Takes in what comes next at one end, and leaves off at the other what is too much. */
  extend(edge: Edge): void {
    if (edge === 'start') {
      const first = Math.max(0, this.#first - STEP);
      this.#set(this.#messages, first, Math.min(this.#end, first + MOST));
    } else {
      const end = Math.min(this.#messages.length, this.#end + STEP);
      this.#set(this.#messages, Math.max(this.#first, end - MOST), end);
    }
  }

  #set(messages: readonly Message[], first: number, end: number): void {
    this.#messages = messages;
    this.#first = Math.max(0, first);
    this.#end = Math.min(messages.length, end);
  }

  /** Where its first message is now. @returns -1 when it is gone */
  #find(messages: readonly Message[]): number {
    const anchor = this.#messages[this.#first];
    if (!anchor) return -1;
    const key = keyOf(anchor);
    const isIt = (message: Message | undefined): boolean =>
      message !== undefined && keyOf(message) === key;
    return isIt(messages[this.#first]) ? this.#first : messages.findIndex(isIt);
  }
}
