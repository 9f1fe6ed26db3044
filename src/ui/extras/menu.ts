import { html, nothing, type TemplateResult } from 'lit/html.js';
import { fillIn } from '../../internal/fill-in.js';
import { singleLine } from '../../internal/text-limits.js';
import type { Strings } from '../../locales/en.js';
import type { ConversationSummary } from '../../types.js';
import { formatsFor } from '../formats.js';
import { icon } from '../icons.js';
import type { MenuItem, PanelView } from '../panel-view.js';
import { ask, asks, type UiRequest } from '../requests.js';

const moreIcon = icon('M5.5 12h.01M12 12h.01M18.5 12h.01');
const backIcon = icon('m14.5 6-6 6 6 6');
const newIcon = icon('M12 5.5v13M5.5 12h13');

const ITEMS: Readonly<Record<MenuItem['id'], readonly [keyof Strings, UiRequest]>> = {
  conversations: ['conversations', { type: 'show-conversations', shown: true }],
  'new-conversation': ['newConversation', { type: 'open-conversation', id: undefined }],
  'save-transcript': ['saveTranscript', { type: 'save-transcript' }],
  'end-conversation': ['endConversation', { type: 'end-conversation' }],
  forget: ['forgetChat', { type: 'forget' }],
};

/** Ends what the menu that is open listens to; there is one at a time. */
let opened: AbortController | undefined;

/** The header's menu. Whether it is open is the page's business alone, so the template leaves it be. */
export function renderMenu({ menu = [], strings }: PanelView): TemplateResult {
  return html`<div class="menu" @click=${stop} @keydown=${onKey} @focusout=${onFocusOut}>
    <button
      type="button"
      class="icon-button menu-button"
      aria-haspopup="menu"
      aria-expanded="false"
      aria-label=${strings.options}
      @click=${onButton}
    >
      ${moreIcon}
    </button>
    <div class="menu-items" role="menu" tabindex="-1" aria-label=${strings.options} hidden>
      ${menu.map(({ id }) => {
        const [name, request] = ITEMS[id];
        const choose = ({ currentTarget }: Event) => {
          close(currentTarget, true);
          if (currentTarget) ask(currentTarget, request);
        };
        return html`<button
          type="button"
          class="menu-item menu-${id}"
          role="menuitem"
          tabindex="-1"
          @click=${choose}
        >
          ${strings[name]}
        </button>`;
      })}
    </div>
  </div>`;
}

/** The header folds when it is clicked; its menu does not count. */
function stop(event: Event): void {
  event.stopPropagation();
}

function onButton({ currentTarget, detail }: MouseEvent): void {
  const parts = partsOf(currentTarget);
  if (!parts?.items.hidden) {
    close(currentTarget, true);
    return;
  }
  open(currentTarget);
  // Pressed with a key, the first one is at hand; a pointer chooses for itself.
  (detail ? parts.items : parts.all[0])?.focus();
}

function onKey(event: KeyboardEvent): void {
  const parts = partsOf(event.currentTarget);
  if (!parts) return;
  const { items, all } = parts;
  const at = all.findIndex((item) => item === event.target);
  const targets: Readonly<Record<string, number>> = {
    ArrowDown: at + 1,
    ArrowUp: at < 0 ? -1 : at - 1,
    Home: 0,
    End: -1,
  };
  const to = targets[event.key];
  if (event.key === 'Escape' && !items.hidden) {
    close(items, true);
  } else if (to === undefined || (items.hidden && at < 0 && !event.key.startsWith('Arrow'))) {
    return;
  } else {
    open(items);
    all.at(to % all.length)?.focus();
  }
  // The panel has its own idea of Escape, and the page of arrows.
  event.preventDefault();
}

function onFocusOut({ currentTarget, relatedTarget }: FocusEvent): void {
  const stays =
    relatedTarget instanceof Node && partsOf(currentTarget)?.menu.contains(relatedTarget);
  if (!stays) close(currentTarget, false);
}

function open(from: EventTarget | null): void {
  const parts = partsOf(from);
  if (!parts?.items.hidden) return;
  opened?.abort();
  opened = new AbortController();
  parts.items.hidden = false;
  parts.button.setAttribute('aria-expanded', 'true');
  // Where a finger moves no focus, it still says that the menu is not wanted.
  const onPointer = (event: Event): void => {
    if (!event.composedPath().includes(parts.menu)) close(parts.menu, false);
  };
  document.addEventListener('pointerdown', onPointer, { capture: true, signal: opened.signal });
}

function close(from: EventTarget | null, focus: boolean): void {
  const parts = partsOf(from);
  if (!parts || parts.items.hidden) return;
  opened?.abort();
  if (focus) parts.button.focus();
  parts.items.hidden = true;
  parts.button.setAttribute('aria-expanded', 'false');
}

function partsOf(from: EventTarget | null):
  | {
      readonly menu: HTMLElement;
      readonly button: HTMLElement;
      readonly items: HTMLElement;
      readonly all: readonly HTMLElement[];
    }
  | undefined {
  const menu = from instanceof Element ? from.closest<HTMLElement>('.menu') : null;
  const button = menu?.querySelector<HTMLElement>('.menu-button');
  const items = menu?.querySelector<HTMLElement>('.menu-items');
  if (!menu || !button || !items) return undefined;
  return { menu, button, items, all: [...items.querySelectorAll<HTMLElement>('.menu-item')] };
}

/** The visitor's conversations, in the place of one. */
export function renderConversations(view: PanelView): TemplateResult {
  const { strings, conversations = [], listing = false } = view;
  return html`<div class="conversations">
    <div class="conversations-head">
      <button
        type="button"
        class="icon-button back"
        aria-label=${strings.backToConversation}
        @click=${asks({ type: 'show-conversations', shown: false })}
      >
        ${backIcon}
      </button>
      <h3>${strings.conversations}</h3>
    </div>
    <div class="conversation-list" aria-busy=${listing ? 'true' : 'false'}>
      ${
        listing
          ? [0, 1, 2].map(() => html`<div class="conversation waiting" aria-hidden="true"></div>`)
          : conversations.length
            ? html`<ul>
                ${conversations.map((each) => html`<li>${renderSummary(each, view)}</li>`)}
              </ul>`
            : html`<p class="no-conversations">${strings.noConversations}</p>`
      }
    </div>
    <button
      type="button"
      class="new-conversation-button"
      @click=${asks({ type: 'open-conversation', id: undefined })}
    >
      ${newIcon} ${strings.newConversation}
    </button>
  </div>`;
}

function renderSummary(summary: ConversationSummary, view: PanelView): TemplateResult {
  const { strings, conversationId } = view;
  const { id, updatedAt, unreadCount } = summary;
  const name = singleLine(summary.name ?? '');
  const lastText = singleLine(summary.lastText);
  const unread = fillIn(strings.unread, { count: unreadCount });
  return html`<button
    type="button"
    class="conversation ${unreadCount ? 'fresh' : ''}"
    aria-current=${id === conversationId ? 'true' : nothing}
    @click=${asks({ type: 'open-conversation', id })}
  >
    <bdi class="conversation-name">${name || lastText || strings.chat}</bdi>
    <span class="conversation-time" dir="auto">${shortTime(updatedAt, view)}</span>
    <bdi class="conversation-text">${name ? lastText : ''}</bdi>
    ${
      unreadCount
        ? html`<span class="count" aria-hidden="true"
              >${unreadCount > 99 ? '99+' : unreadCount}</span
            ><span class="unseen">${unread}</span>`
        : nothing
    }
  </button>`;
}

/** Of today the time, else the day. */
function shortTime(at: number, { locale, now }: PanelView): string {
  if (!(Math.abs(at) <= 8.64e15)) return '';
  const formats = formatsFor(locale);
  if (formats.dayKey(at) === formats.dayKey(now)) return formats.time(at);
  const options = { day: 'numeric', month: 'short' } as const;
  try {
    return new Date(at).toLocaleDateString(locale, options);
  } catch {
    // Not a language tag: the browser's own language.
    return new Date(at).toLocaleDateString(undefined, options);
  }
}
