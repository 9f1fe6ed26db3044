import type { WireMessage } from './frames.js';

const PAGE_LENGTH = 50;

/** Of a page in JSON: together with what describes a conversation it must fit in a frame. */
export const PAGE_CHARACTERS = 220_000;

export interface Page {
  readonly messages: readonly WireMessage[];
  readonly more: boolean;
}

/** As many of the first as fit in one frame, at least the very first. */
export function fitting<T>(items: readonly T[]): readonly T[] {
  let characters = 0;
  const end = items.findIndex((item, index) => {
    characters += JSON.stringify(item).length;
    return index > 0 && characters > PAGE_CHARACTERS;
  });
  return end < 0 ? items : items.slice(0, end);
}

/** What happened after `since`, by rising `seq`. */
export function pageSince(messages: readonly WireMessage[], since: number): Page {
  const missing = messages.filter((message) => message.seq > since);
  // One that has changed stands where it stood, with a later number.
  missing.sort((a, b) => a.seq - b.seq);
  const page = fitting(missing.slice(0, PAGE_LENGTH));
  return { messages: page, more: page.length < missing.length };
}

/** The newest of what was said before `before` (epoch ms), oldest first. */
export function pageBefore(messages: readonly WireMessage[], before = Infinity): Page {
  const end = firstIndex(messages, (message) => message.at >= before);
  const newestFirst = messages.slice(Math.max(0, end - PAGE_LENGTH), end).reverse();
  const page = [...fitting(newestFirst)].reverse();
  return { messages: page, more: page.length < end };
}

/** Where `holds` begins to be true, and stays so. */
function firstIndex<T>(items: readonly T[], holds: (item: T) => boolean): number {
  let from = 0;
  let to = items.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    const item = items[middle];
    if (item !== undefined && holds(item)) to = middle;
    else from = middle + 1;
  }
  return from;
}
