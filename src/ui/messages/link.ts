import { html, nothing, type TemplateResult } from 'lit/html.js';
import { safeUrl } from '../../internal/safe-url.js';
import type { Strings } from '../../locales/en.js';
import type { Message } from '../../types.js';
import { ask } from '../requests.js';

export interface LinkView {
  /** As `safeUrl()` gave it. */
  readonly url: string;
  readonly message: Message;
  readonly strings: Strings;
  /** Where it leads, for those who want to know. */
  readonly title?: string | undefined;
  /** Public name and look, where it is more than a link in a text. */
  readonly part?: string;
  readonly classes?: string;
  /** Name of the file that is behind it. */
  readonly download?: string;
  /** Name for who does not see it, if it is not what it shows. */
  readonly label?: string;
}

/** A link out of a message. Asks before it is followed; the page may refuse. */
export function renderLink(view: LinkView, content: unknown): TemplateResult {
  const { url, message, strings } = view;
  const web = url.startsWith('http');
  const follow = (event: Event) => {
    if (!mayFollow(event, message)) event.preventDefault();
  };
  const apart = `(${strings.opensInNewTab})`;
  // White space in this template would be seen: it stands in a text that keeps its own.
  return html`<a
    part=${view.part ?? nothing}
    class=${view.classes ?? nothing}
    href=${url}
    title=${view.title ?? nothing}
    aria-label=${view.label === undefined ? nothing : `${view.label} ${apart}`}
    target=${web ? '_blank' : nothing}
    rel="noopener noreferrer"
    download=${view.download ?? nothing}
    @click=${follow}
    >${content}${
      web && view.label === undefined ? html`<span class="unseen"> ${apart}</span>` : nothing
    }</a
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

/** A name in another script can look like one in ours; its encoded form cannot. */
export function encodedName(url: string): string | undefined {
  return url.includes('//xn--') || url.includes('.xn--') ? url : undefined;
}
