/** Characters of a message that are shown at once, and after "Show all". */
export const SHOWN_LENGTH = 8_000;
export const MAX_LENGTH = 100_000;

const MAX_NAME_LENGTH = 80;
/** How far from a limit the beginning of a user-perceived character is looked for. */
const LOOK_BACK = 256;

/**
 * Drops combining marks beyond the eighth on one character, and lets a line end within a chain of
 * more than four joined emoji. No language needs them; layout engines take seconds, and then
 * minutes, over thousands, and make a line of them that is wider than any screen.
 */
export function limitCombining(text: string): string {
  return text
    .replace(/(\p{M}{8})\p{M}+/gu, '$1')
    .replace(/(?:\p{Extended_Pictographic}[\uFE0F\p{EMod}]?\u200D){4}/gu, '$&\u200B');
}

/**
 * Words that stand on something of ours, a button or a label: what would turn their direction around
 * is gone, too. Each stands in a direction of its own anyhow.
 */
export function plainWords(text: string): string {
  return limitCombining(text).replace(/[\u202A-\u202E\u2066-\u2069]/g, '');
}

/**
 * Where to cut a text so that at most `max` UTF-16 units remain and no user-perceived character
 * (an emoji with its skin tone, a letter with its accents) is cut in two.
 */
export function cutIndex(text: string, max: number): number {
  if (text.length <= max) return text.length;
  const from = Math.max(0, max - LOOK_BACK);
  const start = segmentStart(text.slice(from, max + LOOK_BACK), max - from);
  if (start !== undefined && start > 0) return from + start;
  // No Intl.Segmenter, or one endless "character": at least no half of a surrogate pair.
  return /[\uD800-\uDBFF]/.test(text.charAt(max - 1)) ? max - 1 : max;
}

function segmentStart(text: string, index: number): number | undefined {
  if (typeof Intl.Segmenter !== 'function') return undefined;
  let start: number | undefined;
  // Not containing(): WebKit's answer is one too low where a character begins at `index`.
  for (const segment of new Intl.Segmenter().segment(text)) {
    if (segment.index > index) break;
    start = segment.index;
  }
  return start;
}

/**
 * A name as one short line: white space collapsed, control and direction-changing characters gone.
 *
 * @param max UTF-16 units
 */
export function singleLine(name: string, max = MAX_NAME_LENGTH): string {
  const clean = name
    .slice(0, 1_000)
    .replace(/[\p{Cc}\s]+/gu, ' ')
    // Joiners stay: emoji and Persian need them.
    .replace(/[\u061C\u200B\u200E\u200F\u2028-\u202E\u2060-\u206F\uFEFF]/g, '');
  const line = limitCombining(clean).trim();
  const end = cutIndex(line, max);
  return end < line.length ? `${line.slice(0, end)}…` : line;
}

/**
 * A file's name in one line, apart from its real ending: whatever has to be cut, the ending stays to
 * be seen.
 */
export function fileName(name: string): { readonly stem: string; readonly ending: string } {
  const [start, end] = name.length > 800 ? [name.slice(0, 400), name.slice(-400)] : [name, ''];
  const line = `${singleLine(start, 800)}${end && '…'}${singleLine(end, 800)}`;
  const ending = /\.[\p{L}\p{N}]{1,16}$/u.exec(line)?.[0] ?? '';
  return { stem: singleLine(line.slice(0, line.length - ending.length)), ending };
}
