import type { Author, Message } from '../types.js';
import type { Formats } from './formats.js';

/** Messages of one author that are further apart stand apart. */
const GROUP_GAP_MS = 5 * 60_000;

/** A message and what its neighbours make of it. */
export interface Row {
  readonly message: Message;
  /** The day begins here. */
  readonly startsDay: boolean;
  /** The first one that has not been read. */
  readonly startsUnread: boolean;
  /** First and last of the messages that one author wrote in a row. */
  readonly startsGroup: boolean;
  readonly endsGroup: boolean;
}

/** Finds days, the "new messages" line and the groups in a list of messages. */
export function toRows(
  messages: readonly Message[],
  firstUnreadId: string | undefined,
  formats: Pick<Formats, 'dayKey'>,
): readonly Row[] {
  const days = messages.map(({ at }) => formats.dayKey(at));
  const startsDay = (index: number) => days[index] !== days[index - 1];
  const startsUnread = (index: number) =>
    firstUnreadId !== undefined && messages[index]?.id === firstUnreadId;
  const startsGroup = (index: number) => {
    const [before, message] = [messages[index - 1], messages[index]];
    if (!before || !message || startsDay(index) || startsUnread(index)) return true;
    return !sameAuthor(before.author, message.author) || message.at - before.at > GROUP_GAP_MS;
  };
  return messages.map((message, index) => ({
    message,
    startsDay: startsDay(index),
    startsUnread: startsUnread(index),
    startsGroup: startsGroup(index),
    endsGroup: startsGroup(index + 1),
  }));
}

function sameAuthor(one: Author, other: Author): boolean {
  return one.role === other.role && one.name === other.name && one.ai === other.ai;
}
