import { html, render } from 'lit/html.js';
import { safeFrameUrl } from '../internal/safe-url.js';
import { singleLine } from '../internal/text-limits.js';
import type { Strings } from '../locales/en.js';
import type { Message } from '../types.js';
import { closeIcon } from './icons.js';
import { encodedName, renderLink } from './messages/link.js';
import { outsideIcon } from './rich-icons.js';
import { ask } from './requests.js';
import { whenPanelCloses } from './when-gone.js';

export interface WebviewView {
  /** As `safeFrameUrl()` gave it. */
  readonly url: string;
  /** What the page is called: what was pressed. */
  readonly title: string;
  readonly size: 'compact' | 'tall' | 'full';
  readonly message: Message;
  readonly strings: Strings;
}

/** By the button that opened it. */
const closers = new WeakMap<Element, () => void>();

/**
 * Opens a page inside the panel, over the conversation. The page can do nothing with the page around
 * it, and is told nothing but its origin.
 */
export function openWebview(from: EventTarget | null, view: WebviewView): void {
  const body = from instanceof HTMLElement && from.closest('.body');
  // Looked at again: a script of the page may have moved it to another origin since.
  const url = safeFrameUrl(view.url);
  if (!body || !url || body.querySelector('.webview')) return;
  if (!ask(from, { type: 'follow-link', url, messageId: view.message.id })) return;
  const place = document.createElement('div');
  place.className = 'webview-place';
  const behind = [...body.children].filter((child) => child instanceof HTMLElement);
  const close = (back: HTMLElement | null = from) => {
    closers.delete(from);
    stop();
    for (const child of behind) child.inert = false;
    const hadFocus = place.matches(':focus-within');
    place.remove();
    if (hadFocus) back?.focus({ preventScroll: true });
  };
  const stop = whenPanelCloses(from, () => close());
  closers.set(from, () => close(body.querySelector<HTMLElement>('[role=log]')));
  render(
    template(view, url, () => close()),
    place,
  );
  body.append(place);
  for (const child of behind) child.inert = true;
  place.querySelector('button')?.focus({ preventScroll: true });
}

/** The message that a page was opened from is gone: another visitor's, perhaps. */
export function closeWebview(openedFrom: Element): void {
  closers.get(openedFrom)?.();
}

function template({ title, size, message, strings }: WebviewView, url: string, close: () => void) {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    // The page goes, the panel stays.
    event.stopPropagation();
    event.preventDefault();
    close();
  };
  const outside = { url, message, strings, classes: 'icon-button', title: encodedName(url) };
  return html`<div class="webview-scrim" @click=${close}></div>
    <div
      class="webview ${size}"
      role="dialog"
      aria-label=${singleLine(title)}
      @keydown=${onKeyDown}
    >
      <div class="webview-bar">
        <bdi class="webview-host">${new URL(url).host}</bdi>
        ${renderLink({ ...outside, label: strings.openOutside }, outsideIcon)}
        <button type="button" class="icon-button" aria-label=${strings.closePage} @click=${close}>
          ${closeIcon}
        </button>
      </div>
      <iframe
        title=${singleLine(title)}
        sandbox="allow-scripts allow-forms allow-popups allow-popups-to-escape-sandbox allow-same-origin"
        referrerpolicy="strict-origin"
        allow=""
        src=${url}
      ></iframe>
    </div>`;
}
