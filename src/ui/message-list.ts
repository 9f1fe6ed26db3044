import { AsyncDirective } from 'lit/async-directive.js';
import { directive } from 'lit/directive.js';
import { html, noChange, type TemplateResult } from 'lit/html.js';
import { repeat } from 'lit/directives/repeat.js';
import { fillIn } from '../internal/fill-in.js';
import { singleLine } from '../internal/text-limits.js';
import { formatsFor, type Formats } from './formats.js';
import { isRich } from './messages/index.js';
import { keepPlace, Place } from './keep-place.js';
import { renderRow } from './message-row.js';
import { keyOf, MessageWindow, type Edge } from './message-window.js';
import type { PanelView } from './panel-view.js';
import { ask } from './requests.js';
import { toRows, type Row } from './rows.js';

/** So often in a row the list is drawn as soon as it changes; then with each frame, which is as often as it is seen. */
const AT_ONCE = 20;

/** The conversation. New messages are announced by the frame's live region, so the log is silent. */
export function renderMessageList(view: PanelView): TemplateResult {
  return html`<div class="stream">${messageList(view)}${renderTyping(view)}</div>`;
}

/**
 * The list and the way back to its end. Of a long conversation only a part is drawn; which part
 * follows from where the visitor is, so it is known here and drawn anew without asking anybody.
 */
class MessageList extends AsyncDirective {
  readonly #window = new MessageWindow();
  readonly #place = new Place((edge) => this.#onNear(edge));
  #view: PanelView | undefined;
  #frame: number | undefined;
  #left = AT_ONCE;
  /** What is drawn is not the newest. */
  #stale = false;
  /** Rows have come or gone at an end. */
  #moved = false;
  /** What each row in the page was made of. */
  #drawn: ReadonlyMap<string, readonly unknown[]> = new Map();

  render(view: PanelView): unknown {
    const { messages, firstUnreadId, unreadCount } = view;
    const newest = messages.at(-1);
    const { first, end } = this.#window;
    this.#view = view;
    this.#place.follow({
      newestId: newest && keyOf(newest),
      newestIsOwn: newest?.author.role === 'visitor',
      unreadCount,
    });
    const { placed, atEnd, nearStart } = this.#place;
    if (placed) this.#window.follow(messages, atEnd, nearStart);
    else this.#window.open(messages, firstUnreadId);
    // Rows that come and others that go can leave the height as it is: nobody else would notice.
    this.#moved ||= first !== this.#window.first || end !== this.#window.end;
    this.#frame ??= requestAnimationFrame(this.#onFrame);
    this.#stale = this.#left === 0;
    if (this.#stale) return noChange;
    this.#left--;
    return this.#draw(view);
  }

  /** In the frame that shows what was drawn, before it is laid out. */
  readonly #onFrame = (): void => {
    this.#frame = undefined;
    if (this.#stale) this.#redraw();
    else this.#left = AT_ONCE;
    if (this.#moved) this.#place.settle();
    this.#place.see();
    this.#moved = false;
  };

  override disconnected(): void {
    if (this.#frame !== undefined) cancelAnimationFrame(this.#frame);
    this.#frame = undefined;
  }

  #draw(view: PanelView): TemplateResult {
    const { strings, unreadCount } = view;
    const formats = formatsFor(view.locale);
    const rows = this.#rows(view);
    const content = this.#content(rows, view, formats);
    this.#place.complete = this.#window.complete;
    this.#keepFocus();
    return html`<div
        part="messages"
        class="messages"
        role="log"
        aria-live="off"
        aria-label=${strings.messages}
        tabindex="0"
        @keydown=${this.#onKey}
        ${keepPlace(this.#place)}
      >
        <div class="rows ${view.messages.length ? '' : 'none'}">
          ${renderOlder(view, this.#window.first === 0 && this.#needsButton(view))}
          <div class="blank" ?hidden=${Boolean(view.messages.length || view.restoring)}>
            <slot name="empty">${strings.empty}</slot>
          </div>
          ${repeat(
            rows,
            // What a message is called before and after the service has named it.
            ({ message }) => keyOf(message),
            (_, index) => content[index],
          )}
        </div>
      </div>
      <button
        part="jump-button"
        class="jump"
        type="button"
        aria-label=${
          unreadCount > 0 ? fillIn(strings.jumpToNew, { count: unreadCount }) : strings.jumpToLatest
        }
        @click=${this.#jump}
      >
        <span class="mark icon chevron"></span>
        <span class="count" ?hidden=${unreadCount < 1}
          >${unreadCount > 99 ? '99+' : unreadCount}</span
        >
      </button>`;
  }

  /** What does not fill the panel is asked for by itself: a button would only come and go. */
  #needsButton({ older }: PanelView): boolean {
    return older === 'failed' || this.#place.overflows;
  }

  /** What is drawn, and what its neighbours outside make of it. */
  #rows({ messages, firstUnreadId, locale }: PanelView): readonly Row[] {
    const { first, end } = this.#window;
    const from = Math.max(0, first - 1);
    const rows = toRows(messages.slice(from, end + 1), firstUnreadId, formatsFor(locale));
    return rows.slice(first - from, end - from);
  }

  /** Each row, or `noChange` for one that stands in the page as it is to be. */
  #content(rows: readonly Row[], view: PanelView, formats: Formats): readonly unknown[] {
    const drawn = new Map<string, readonly unknown[]>();
    const content = rows.map((row) => {
      const key = keyOf(row.message);
      const facts = factsOf(row, view, formats);
      drawn.set(key, facts);
      const before = this.#drawn.get(key);
      return facts.every((fact, index) => fact === before?.[index])
        ? noChange
        : renderRow(row, view, formats);
    });
    this.#drawn = drawn;
    return content;
  }

  /** Draws what the window holds now, and stays in place. */
  #redraw(): void {
    if (!this.#view || !this.isConnected) return;
    this.#stale = false;
    this.setValue(this.#draw(this.#view));
  }

  readonly #onNear = (edge: Edge): void => {
    const { first } = this.#window;
    if (edge === 'end' || first > 0) {
      this.#window.extend(edge);
      this.#redraw();
      this.#place.settle();
    } else if (this.#view?.older === 'there' && this.#place.scroller) {
      ask(this.#place.scroller, { type: 'load-older' });
    }
  };

  readonly #jump = (): void => {
    if (!this.#view) return;
    if (!this.#window.complete) {
      this.#window.open(this.#view.messages);
      this.#redraw();
    }
    this.#place.toEnd();
    // The button goes when the end is reached; the focus must not go with it.
    this.#place.scroller?.focus({ preventScroll: true });
  };

  /** The key for the end means the end of the conversation, not of what happens to be drawn. */
  readonly #onKey = (event: KeyboardEvent): void => {
    const { target, currentTarget, key, ctrlKey, metaKey } = event;
    const toEnd = key === 'End' || (key === 'ArrowDown' && (ctrlKey || metaKey));
    if (!toEnd || target !== currentTarget || this.#window.complete) return;
    event.preventDefault();
    this.#jump();
  };

  /** A row, or the button above, that goes with the focus in it leaves the focus to the list. */
  #keepFocus(): void {
    const { scroller } = this.#place;
    const root = scroller?.getRootNode();
    const focused = root instanceof ShadowRoot ? root.activeElement : null;
    if (!focused || focused === scroller || !scroller?.contains(focused)) return;
    queueMicrotask(() => {
      const isThere = focused.isConnected && focused.getClientRects().length > 0;
      if (!isThere && scroller.isConnected) scroller.focus({ preventScroll: true });
    });
  }
}

const messageList = directive(MessageList);

/** All that the drawing of a row depends on. Whatever is more than text may look at everything. */
function factsOf(row: Row, view: PanelView, formats: Formats): readonly unknown[] {
  const { strings, pageLang, connection, now } = view;
  const facts: readonly unknown[] = Object.values(row);
  const day = row.startsDay && now;
  return [...facts, strings, pageLang, connection, formats, day, isRich(row.message) && view];
}

/** The way to what was said before what is held here. One button, so that it keeps the focus. */
function renderOlder({ older, strings }: PanelView, shown: boolean): TemplateResult {
  const loading = older === 'loading';
  return html`<div class="older" ?hidden=${!older || !shown}>
    <span role="status">${older === 'failed' ? strings.olderFailed : ''}</span>
    <button
      type="button"
      class="link-button"
      aria-disabled=${loading ? 'true' : 'false'}
      @click=${({ currentTarget }: Event) => {
        if (!loading && currentTarget) ask(currentTarget, { type: 'load-older' });
      }}
    >
      ${loading ? strings.loadingOlder : older === 'failed' ? strings.tryAgain : strings.loadOlder}
    </button>
  </div>`;
}

/** Has its place whether somebody types or not, so that nothing moves. */
function renderTyping({ typing, strings, agentName }: PanelView): TemplateResult {
  // Cleaning a name takes longer than drawing all the rest.
  const name = (typing && singleLine(typing.name ?? agentName ?? '')) || strings.agent;
  return html`<div class="typing-place">
    <div part="typing" class="typing" ?hidden=${!typing}>
      <span class="dots" aria-hidden="true"><i></i><i></i><i></i></span>
      <bdi>${fillIn(strings.typing, { name })}</bdi>
    </div>
  </div>`;
}
