import { linkify } from './linkify.js';
import { safeUrl } from './safe-url.js';
import { cutIndex } from './text-limits.js';

/** A line of a list. All stretches of one line have the same object. */
export interface ListLine {
  /** What it is numbered with; absent: it has a bullet. */
  readonly number?: number;
}

/** A stretch of a text, and how it is to look. */
export interface MarkdownToken {
  readonly text: string;
  readonly url?: string;
  /** The text is not the address itself: the sender chose it. */
  readonly named?: boolean;
  readonly strong?: boolean;
  readonly em?: boolean;
  readonly code?: boolean;
  readonly line?: ListLine;
}

/** Beyond these, text stays text. */
const MAX_LENGTH = 16_000;
const MAX_LINKS = 200;
const MAX_TOKENS = 1_000;
const MAX_URL_LENGTH = 2_048;
/** How far into a line the sign of a list is looked for. */
const MAX_SIGN = 12;

const SIGN = /^ {0,4}(?:[-*]|(\d{1,3})[.)]) +(?=\S)/;
const WORD = /[\p{L}\p{N}_]/u;

type Mark = 'strong' | 'em';

/** What a line is cut into, before it is known which signs have a partner. */
interface Piece {
  text: string;
  readonly code?: string;
  readonly link?: { readonly label: string; readonly url: string };
  opens?: Mark;
  closes?: Mark;
}

interface Opened {
  /** The mark and the sign that it is made with: what closes it must be the same. */
  readonly kind: string;
  readonly mark: Mark;
  readonly piece: Piece;
}

/**
 * Reads a little Markdown: bold, italic, code, links, and lines of lists. Everything else, and every
 * sign without its partner, stays as it is written. One pass over each line; what was looked ahead at
 * in vain is not looked at again, so that the work grows with the length and nothing else.
 */
export function parseMarkdown(text: string): readonly MarkdownToken[] {
  const end = cutIndex(text, MAX_LENGTH);
  const out = new Output();
  let from = 0;
  while (from < end) {
    const lineEnd = text.indexOf('\n', from);
    const to = lineEnd < 0 || lineEnd > end ? end : lineEnd;
    const sign = out.isFull ? null : SIGN.exec(text.slice(from, Math.min(to, from + MAX_SIGN)));
    const line = sign ? (sign[1] === undefined ? {} : { number: Number(sign[1]) }) : undefined;
    out.addLine(pieces(text.slice(from + (sign?.[0].length ?? 0), to)), line);
    // A line of a list ends by itself.
    if (to < end && !line) out.addText('\n');
    from = to + 1;
  }
  out.flush();
  if (end < text.length) out.tokens.push({ text: text.slice(end) });
  return out.tokens;
}

/** Puts stretches together again that look the same, finds the addresses in them, and counts links. */
class Output {
  readonly tokens: MarkdownToken[] = [];
  readonly #texts: string[] = [];
  #look: Omit<MarkdownToken, 'text' | 'url'> = {};
  #links = 0;

  /** So much has been found that the rest stays as it is written. */
  get isFull(): boolean {
    return this.tokens.length >= MAX_TOKENS;
  }

  addLine(line: readonly Piece[], listLine: ListLine | undefined): void {
    const place = listLine && { line: listLine };
    const marks = { strong: 0, em: 0 };
    if (listLine) this.#turnTo({ line: listLine });
    for (const piece of line) {
      if (this.isFull) {
        this.#turnTo({ ...place });
        this.addText(piece.text);
        continue;
      }
      if (piece.closes) marks[piece.closes] -= 1;
      const look = {
        ...(marks.strong > 0 && { strong: true }),
        ...(marks.em > 0 && { em: true }),
        ...place,
      };
      this.#turnTo(look);
      this.#add(piece);
      if (piece.opens) marks[piece.opens] += 1;
    }
    if (listLine) this.#turnTo({});
  }

  addText(text: string): void {
    this.#texts.push(text);
  }

  #add({ text, code, link, opens, closes }: Piece): void {
    if (opens ?? closes) return;
    if (code !== undefined) {
      this.flush();
      this.tokens.push({ ...this.#look, text: code, code: true });
    } else if (link) {
      // What stands before it may have links, too.
      if (this.#links < MAX_LINKS) this.flush();
      if (this.#links === MAX_LINKS) {
        this.addText(text);
        return;
      }
      this.#links += 1;
      this.tokens.push({ ...this.#look, text: link.label, url: link.url, named: true });
    } else this.addText(text);
  }

  #turnTo(look: Omit<MarkdownToken, 'text' | 'url'>): void {
    const now = this.#look;
    if (now.strong === look.strong && now.em === look.em && now.line === look.line) return;
    this.flush();
    this.#look = look;
  }

  flush(): void {
    const text = this.#texts.splice(0).join('');
    if (text === '') return;
    const parts = this.#links < MAX_LINKS ? linkify(text) : [{ text }];
    for (const { text: part, url } of parts) {
      const isLink = url !== undefined && this.#links < MAX_LINKS;
      if (isLink) this.#links += 1;
      this.tokens.push({ ...this.#look, text: part, ...(isLink && { url }) });
    }
  }
}

/** Cuts one line where something begins or ends, and finds out which signs belong together. */
function pieces(line: string): readonly Piece[] {
  const found: Piece[] = [];
  const opened: Opened[] = [];
  let done = 0;
  let at = 0;
  // No second sign of code from here on.
  let noCode = false;
  let inAddress = false;
  const add = (piece: Piece): void => {
    if (at > done) found.push({ text: line.slice(done, at) });
    found.push(piece);
    at = done = at + piece.text.length;
  };
  while (at < line.length) {
    const char = line.charAt(at);
    if (char === ' ' || char === '\t') inAddress = false;
    if (char === '/' && line.charAt(at + 1) === '/' && line.charAt(at - 1) === ':')
      inAddress = true;
    if (char === '`') {
      const length = runLength(line, at);
      const end = length > 1 || noCode ? -1 : line.indexOf('`', at + 1);
      if (end > 0) {
        const text = line.slice(at, end + 1);
        add({ text, code: text.slice(1, -1) });
      } else {
        noCode ||= length === 1;
        at += length;
      }
    } else if (char === '[' && line.charAt(at - 1) !== '!') {
      const link = linkAt(line, at);
      if (link) add(link);
      else at += 1;
    } else if (char === '*' || (char === '_' && !inAddress)) {
      const length = runLength(line, at);
      if (length > 3) at += length;
      else for (const piece of signs(line, at, length, opened)) add(piece);
    } else at += 1;
  }
  if (at > done) found.push({ text: line.slice(done) });
  return found;
}

function runLength(line: string, from: number): number {
  let to = from + 1;
  while (line.charAt(to) === line.charAt(from)) to += 1;
  return to - from;
}

/** One to three stars or underscores: each closes what is open, opens something, or is a character. */
function signs(line: string, at: number, length: number, opened: Opened[]): readonly Piece[] {
  const char = line.charAt(at);
  const [before, after] = [line.charAt(at - 1), line.charAt(at + length)];
  // Inside a word only two stars mean something: snake_case and 2*3*4 are left alone.
  const free = char === '*' && length > 1;
  const mayOpen = after.trim() !== '' && (free || !WORD.test(before));
  const mayClose = before.trim() !== '' && (free || !WORD.test(after));
  const made: Piece[] = [];
  let left = length;
  if (mayClose) {
    while (left > 0) {
      const last = opened.findLast(({ kind }) => kind === `${char}2` || kind === `${char}1`);
      const size = last?.mark === 'strong' ? 2 : 1;
      if (!last || size > left) break;
      // What was opened inside and is open still has no partner any more.
      opened.length = opened.lastIndexOf(last);
      last.piece.opens = last.mark;
      made.push({ text: char.repeat(size), closes: last.mark });
      left -= size;
    }
  }
  if (mayOpen && made.length === 0) {
    for (const size of left === 3 ? [2, 1] : [left]) {
      const kind = `${char}${size}`;
      const piece: Piece = { text: char.repeat(size) };
      const mark = size === 2 ? 'strong' : 'em';
      if (!opened.some((other) => other.kind === kind)) opened.push({ kind, mark, piece });
      made.push(piece);
      left -= size;
    }
  }
  if (left > 0) made.push({ text: char.repeat(left) });
  return made;
}

/** `[label](address)`; stops where another one could begin, so that nothing is looked at twice. */
function linkAt(line: string, from: number): Piece | undefined {
  let at = from + 1;
  while (at < line.length && line.charAt(at) !== ']' && line.charAt(at) !== '[') at += 1;
  const label = line.slice(from + 1, at);
  if (line.charAt(at) !== ']' || line.charAt(at + 1) !== '(' || label.trim() === '')
    return undefined;
  const start = at + 2;
  const limit = Math.min(line.length, start + MAX_URL_LENGTH);
  let depth = 1;
  for (at = start; at < limit; at += 1) {
    const char = line.charAt(at);
    if (char === '(') depth += 1;
    if (char === ')') depth -= 1;
    if (depth === 0 || char === '[' || char.trim() === '') break;
  }
  const url = depth === 0 ? safeUrl(line.slice(start, at)) : undefined;
  return url === undefined ? undefined : { text: line.slice(from, at + 1), link: { label, url } };
}
