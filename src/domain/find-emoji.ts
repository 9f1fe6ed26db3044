/** One emoji: the sign, its name, and further words by which it is found. */
export type EmojiEntry = readonly [sign: string, name: string, words?: string];

/** The emoji, group by group, in the order in which they are shown. */
export type EmojiGroups = readonly (readonly EmojiEntry[])[];

/** More than anybody looks through. */
const MAX_FOUND = 90;

/** Without accents and capitals: nobody types those to find something. */
function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** @returns the emoji of which every word of the query begins some word, those named so first */
export function findEmoji(groups: EmojiGroups, query: string): readonly EmojiEntry[] {
  const wanted = plain(query)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  if (!wanted.length) return [];
  const named: EmojiEntry[] = [];
  const meant: EmojiEntry[] = [];
  for (const entry of groups.flat()) {
    const [, name, words = ''] = entry;
    if (begins(name, wanted)) named.push(entry);
    else if (begins(`${name} ${words}`, wanted)) meant.push(entry);
  }
  return [...named, ...meant].slice(0, MAX_FOUND);
}

function begins(text: string, wanted: readonly string[]): boolean {
  const words = plain(text).split(/[^\p{L}\p{N}]+/u);
  return wanted.every((start) => words.some((word) => word.startsWith(start)));
}
