import { safeUrl } from './safe-url.js';

/** A stretch of a text; with `url` it is a link. Joined, the texts are the original. */
export interface TextToken {
  readonly text: string;
  readonly url?: string;
}

/** Beyond these, text stays text: nobody reads a message for its 201st link. */
const MAX_LINKED_LENGTH = 16_000;
const MAX_LINKS = 200;
const MAX_URL_LENGTH = 2048;
/** What RFC 5321 allows. */
const MAX_LOCAL_PART = 64;
const MAX_DOMAIN = 253;

const TRIGGER = /https?:\/\/|www\.|@/gi;
/**
 * What ends an address: space, quotes, angle brackets, the punctuation of scripts that write no
 * spaces, and invisible characters, which could make a link read differently from where it leads.
 */
const END = /[\s<>"`“”„‘’«»‹›、。，！？；：（）「」『』【】《》｜\p{Cc}\p{Cf}]/u;
const TRAILING = /[.,:;!?'*…)\]}]/;
const LOCAL_PART = /[\p{L}\p{N}.!#$%&'*+/=?^_{|}~-]/u;
const DOMAIN = /[\p{L}\p{N}.-]/u;
const DOMAIN_NAME = /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.(?:\p{L}{2,}|xn--[a-z\d-]+)$/iu;
const WORD = /[A-Za-z0-9_]/;
const OPENING: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' };

/**
 * Finds web and mail addresses in a text. Linear in its length: every step looks back or ahead by
 * a fixed number of characters at most, and never twice over what was accepted.
 */
export function linkify(text: string): readonly TextToken[] {
  const tokens: TextToken[] = [];
  const head = text.slice(0, MAX_LINKED_LENGTH);
  let done = 0;
  // Up to here it was looked at, and refused as a whole: no part of it is a link.
  let refused = 0;
  let links = 0;
  for (const match of head.matchAll(TRIGGER)) {
    const at = match.index;
    if (at < done || at < refused || links === MAX_LINKS) continue;
    const found = match[0] === '@' ? mailAt(head, at, done) : webAt(head, at, match[0]);
    const url = found && safeUrl(found.url);
    if (!found) continue;
    if (!url) {
      refused = found.to;
      continue;
    }
    if (found.from > done) tokens.push({ text: text.slice(done, found.from) });
    tokens.push({ text: text.slice(found.from, found.to), url });
    done = found.to;
    links += 1;
  }
  if (done < text.length) tokens.push({ text: text.slice(done) });
  return tokens;
}

interface Found {
  readonly from: number;
  readonly to: number;
  readonly url: string;
}

function webAt(text: string, from: number, trigger: string): Found | undefined {
  const before = text.charAt(from - 1);
  const bare = trigger.length === 4;
  if (WORD.test(before) || (bare && /[.@/:-]/.test(before))) return undefined;
  const start = from + trigger.length;
  const limit = Math.min(text.length, from + MAX_URL_LENGTH);
  let end = start;
  while (end < limit && !END.test(text.charAt(end))) end += 1;
  // Cut off in the middle: half an address leads somewhere else.
  const isCut = end === limit && limit < text.length && !END.test(text.charAt(end));
  if (isCut) return { from, to: end, url: '' };
  const to = trimmed(text, start, end);
  const address = text.slice(from, to);
  if (to === start || (bare && !/^www\.[^./?#]+\.[^./?#]/i.test(address))) return undefined;
  return { from, to, url: bare ? `https://${address}` : address };
}

/** Where an address ends, without the sentence's punctuation and brackets that it did not open. */
function trimmed(text: string, start: number, end: number): number {
  const balance: Record<string, number> = {};
  for (let index = start; index < end; index += 1) {
    const char = text.charAt(index);
    if ('()[]{}'.includes(char)) balance[char] = (balance[char] ?? 0) + 1;
  }
  let to = end;
  while (to > start) {
    const char = text.charAt(to - 1);
    if (!TRAILING.test(char)) break;
    const opening = OPENING[char];
    if (opening) {
      if ((balance[char] ?? 0) <= (balance[opening] ?? 0)) break;
      balance[char] = (balance[char] ?? 0) - 1;
    }
    to -= 1;
  }
  return to;
}

function mailAt(text: string, at: number, done: number): Found | undefined {
  const first = Math.max(done, at - MAX_LOCAL_PART);
  let from = at;
  while (from > first && LOCAL_PART.test(text.charAt(from - 1))) from -= 1;
  const before = from > done ? text.charAt(from - 1) : '';
  if (before === '@' || LOCAL_PART.test(before)) return undefined;
  // Punctuation of the sentence before the address: "(mail:'me@example.com')".
  while (from < at && !/[\p{L}\p{N}_+]/u.test(text.charAt(from))) from += 1;
  const last = Math.min(text.length, at + 1 + MAX_DOMAIN);
  let to = at + 1;
  while (to < last && DOMAIN.test(text.charAt(to))) to += 1;
  while (to > at && /[.-]/.test(text.charAt(to - 1))) to -= 1;
  const local = text.slice(from, at);
  if (local === '' || local.endsWith('.') || local.includes('..')) return undefined;
  if (!DOMAIN_NAME.test(text.slice(at + 1, to)) || text.charAt(to) === '@') return undefined;
  return { from, to, url: `mailto:${text.slice(from, to)}` };
}
