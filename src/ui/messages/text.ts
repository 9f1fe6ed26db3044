import { html, nothing, type TemplateResult } from 'lit/html.js';
import { linkify, type TextToken } from '../../internal/linkify.js';
import { safeUrl } from '../../internal/safe-url.js';
import { cutIndex, limitCombining, MAX_LENGTH, SHOWN_LENGTH } from '../../internal/text-limits.js';
import type { Strings } from '../../locales/en.js';
import type { Message } from '../../types.js';
import { ask } from '../requests.js';

/** What is shown at once, and what waits behind a button. */
type Parts = readonly [shown: readonly TextToken[], rest: readonly TextToken[]];

/** Messages never change, and every rendering asks again. */
const drawable = new WeakMap<Message, Parts>();

/** Text with its links. What is very long waits behind a button. */
export function renderText(text: string, message: Message, strings: Strings): TemplateResult {
  if (text.trim() === '') return html`<em class="text">${strings.cannotShow}</em>`;
  const [shown, rest] = drawable.get(message) ?? prepare(text, message);
  const draw = (token: TextToken) => renderToken(token, message, strings);
  // White space in these templates would be seen: the text keeps its own.
  return html`<span class="text" dir="auto"
      >${shown.map(draw)}${rest.length > 0 ? html`<span hidden>${rest.map(draw)}</span>` : nothing}</span
    >${
      rest.length > 0
        ? html`<button type="button" class="link-button" @click=${showAll}>
            ${strings.showAll}
          </button>`
        : nothing
    }`;
}

function prepare(text: string, message: Message): Parts {
  const limited = limitCombining(text.slice(0, cutIndex(text, MAX_LENGTH)));
  const parts = splitAt(linkify(limited), SHOWN_LENGTH);
  drawable.set(message, parts);
  return parts;
}

/** Cuts between the user-perceived characters of a text, and never inside a link. */
function splitAt(tokens: readonly TextToken[], max: number): Parts {
  let length = 0;
  for (const [index, token] of tokens.entries()) {
    const left = max - length;
    length += token.text.length;
    if (length <= max) continue;
    const cut = token.url ? 0 : cutIndex(token.text, left);
    const before = cut > 0 ? [{ text: token.text.slice(0, cut) }] : [];
    const after = cut > 0 ? [{ text: token.text.slice(cut) }] : [token];
    return [
      [...tokens.slice(0, index), ...before],
      [...after, ...tokens.slice(index + 1)],
    ];
  }
  return [tokens, []];
}

function renderToken(token: TextToken, message: Message, strings: Strings): unknown {
  const { text, url } = token;
  if (!url) return text;
  const web = url.startsWith('http');
  const follow = (event: Event) => {
    if (!mayFollow(event, message)) event.preventDefault();
  };
  // A name in another script can look like one in ours; its encoded form cannot.
  const title = url.includes('//xn--') || url.includes('.xn--') ? url : nothing;
  return html`<a
    href=${url}
    title=${title}
    target=${web ? '_blank' : nothing}
    rel="noopener noreferrer"
    @click=${follow}
    >${text}${web ? html`<span class="unseen"> (${strings.opensInNewTab})</span>` : nothing}</a
  >`;
}

/** Checks the address again: a script of the page may have changed it since it was drawn. */
function mayFollow({ currentTarget }: Event, message: Message): boolean {
  if (!(currentTarget instanceof HTMLAnchorElement)) return false;
  const url = safeUrl(currentTarget.href);
  return (
    url !== undefined && ask(currentTarget, { type: 'follow-link', url, messageId: message.id })
  );
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
