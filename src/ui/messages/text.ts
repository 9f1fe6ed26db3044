import { html, nothing, type TemplateResult } from 'lit/html.js';
import { linkify } from '../../internal/linkify.js';
import { parseMarkdown, type MarkdownToken } from '../../internal/markdown.js';
import { safeUrl } from '../../internal/safe-url.js';
import { cutIndex, limitCombining, MAX_LENGTH, SHOWN_LENGTH } from '../../internal/text-limits.js';
import type { Strings } from '../../locales/en.js';
import type { Message } from '../../types.js';
import { encodedName, renderLink } from './link.js';

type Tokens = readonly MarkdownToken[];

/** What is shown at once, and what waits behind a button. */
type Parts = readonly [shown: Tokens, rest: Tokens];

/** Messages never change, and every rendering asks again. */
const drawable = new WeakMap<Message, Parts>();

/**
 * Text with its links, and with a little Markdown where the other side wrote it. What is very long
 * waits behind a button.
 */
export function renderText(text: string, message: Message, strings: Strings): TemplateResult {
  if (text.trim() === '') return html`<em class="text">${strings.cannotShow}</em>`;
  const [shown, rest] = drawable.get(message) ?? prepare(text, message);
  const draw = (tokens: Tokens) => renderTokens(tokens, message, strings);
  // White space in these templates would be seen: the text keeps its own.
  return html`<span class="text" dir="auto"
      >${draw(shown)}${rest.length > 0 ? html`<span hidden>${draw(rest)}</span>` : nothing}</span
    >${
      rest.length > 0
        ? html`<button
            type="button"
            class="link-button"
            lang=${strings.lang ?? nothing}
            @click=${showAll}
          >
            ${strings.showAll}
          </button>`
        : nothing
    }`;
}

function prepare(text: string, message: Message): Parts {
  const limited = limitCombining(text.slice(0, cutIndex(text, MAX_LENGTH)));
  const isAgents = message.author.role === 'agent';
  const parts = splitAt(isAgents ? parseMarkdown(limited) : linkify(limited), SHOWN_LENGTH);
  drawable.set(message, parts);
  return parts;
}

/** Cuts between the user-perceived characters of a text, and never inside a link. */
function splitAt(tokens: Tokens, max: number): Parts {
  let length = 0;
  for (const [index, token] of tokens.entries()) {
    const left = max - length;
    length += token.text.length;
    if (length <= max) continue;
    const cut = token.url ? 0 : cutIndex(token.text, left);
    const before = cut > 0 ? [{ ...token, text: token.text.slice(0, cut) }] : [];
    const after = cut > 0 ? [{ ...token, text: token.text.slice(cut) }] : [token];
    return [
      [...tokens.slice(0, index), ...before],
      [...after, ...tokens.slice(index + 1)],
    ];
  }
  return [tokens, []];
}

/** Tokens one after another; those of a list in a list. */
function renderTokens(tokens: Tokens, message: Message, strings: Strings): readonly unknown[] {
  const drawn: unknown[] = [];
  const draw = (token: MarkdownToken) => renderToken(token, message, strings);
  let list: MarkdownToken[] = [];
  const endList = () => {
    if (list.length > 0) drawn.push(renderList(list, draw));
    list = [];
  };
  for (const token of tokens) {
    if (!token.line || !isSameList(token, list[0] ?? token)) endList();
    if (token.line) list.push(token);
    else drawn.push(draw(token));
  }
  endList();
  return drawn;
}

function isSameList(one: MarkdownToken, other: MarkdownToken): boolean {
  return (one.line?.number === undefined) === (other.line?.number === undefined);
}

function renderList(tokens: Tokens, draw: (token: MarkdownToken) => unknown): TemplateResult {
  const lines = new Map<MarkdownToken['line'], unknown[]>();
  for (const token of tokens) {
    const drawn = lines.get(token.line);
    if (drawn) drawn.push(draw(token));
    else lines.set(token.line, [draw(token)]);
  }
  const items = [...lines].map(
    ([line, drawn]) => html`<li value=${line?.number ?? nothing}>${drawn}</li>`,
  );
  return tokens[0]?.line?.number === undefined
    ? html`<ul>
        ${items}
      </ul>`
    : html`<ol>
        ${items}
      </ol>`;
}

function renderToken(token: MarkdownToken, message: Message, strings: Strings): unknown {
  const { text, url, strong, em, code } = token;
  const label = token.named ? html`<bdi>${text}</bdi>` : text;
  let drawn: unknown = label;
  if (code) drawn = html`<code>${text}</code>`;
  if (url) {
    drawn = renderLink({ url, message, strings, title: encodedName(url) }, label);
    const host = token.named && hostUnlike(text, url);
    // Whoever chose the words chose where they lead, too: both can be seen.
    if (host) drawn = html`${drawn} <bdi class="link-host">(${host})</bdi>`;
  }
  if (em) drawn = html`<em>${drawn}</em>`;
  return strong ? html`<strong>${drawn}</strong>` : drawn;
}

/** @returns where a link leads, unless its text says so already */
function hostUnlike(text: string, url: string): string | undefined {
  const { host, pathname } = new URL(url);
  const name = host || pathname;
  const said = text.trim();
  return said === name || [said, `https://${said}`].some((each) => safeUrl(each) === url)
    ? undefined
    : name;
}

function showAll({ currentTarget }: Event): void {
  if (!(currentTarget instanceof HTMLElement)) return;
  const rest =
    currentTarget.previousElementSibling?.querySelector<HTMLElement>(':scope > [hidden]');
  if (rest) rest.hidden = false;
  // The button goes, and the focus with it: it belongs to the list then.
  currentTarget.closest<HTMLElement>('[role=log]')?.focus({ preventScroll: true });
  currentTarget.hidden = true;
}
