import { AsyncDirective } from 'lit/async-directive.js';
import { directive, type ElementPart } from 'lit/directive.js';
import { nothing } from 'lit/html.js';
import { ask } from './requests.js';

export interface KeepPlaceView {
  readonly newestId: string | undefined;
  /** The visitor wrote the newest one: he wants to see it. */
  readonly newestIsOwn: boolean;
  readonly unreadCount: number;
}

/** This close to the end counts as being there, in CSS pixels. */
const NEAR = 32;

/**
 * Scrolling of the message list, on an element that scrolls and whose first child holds the rows.
 * Who is at the end stays there when something comes; who reads further up keeps the line he reads,
 * whatever is added above or below. While he is away from the end the element has the attribute
 * `data-away`. Asks `seen` when something unread is on screen.
 *
 * Works on layout, not on messages, so it also holds for pictures, an opening soft keyboard, and a
 * list that shows only part of a long conversation. Replaces the browsers' scroll anchoring, which
 * Safari does not have.
 */
class KeepPlace extends AsyncDirective {
  #view: KeepPlaceView | undefined;
  #scroller: HTMLElement | undefined;
  #atEnd = true;
  #placed = false;
  #top = 0;
  #line: { readonly row: Element; readonly offset: number } | undefined;
  #frame: number | undefined;
  #resizes: ResizeObserver | undefined;

  // A directive on an element draws nothing.
  render(_view: KeepPlaceView): typeof nothing {
    return nothing;
  }

  override update(part: ElementPart, [view]: [KeepPlaceView]): typeof nothing {
    const isNew = view.newestId !== this.#view?.newestId;
    if (this.#view && isNew && view.newestIsOwn) this.#atEnd = true;
    this.#view = view;
    if (!this.#scroller && part.element instanceof HTMLElement) {
      this.#scroller = part.element;
      this.#watch();
    }
    return nothing;
  }

  override disconnected(): void {
    this.#resizes?.disconnect();
    this.#scroller?.removeEventListener('scroll', this.#scrolled);
    document.removeEventListener('visibilitychange', this.#look);
    if (this.#frame !== undefined) cancelAnimationFrame(this.#frame);
    this.#frame = undefined;
  }

  override reconnected(): void {
    this.#watch();
  }

  #watch(): void {
    const scroller = this.#scroller;
    if (!scroller) return;
    scroller.addEventListener('scroll', this.#scrolled, { passive: true });
    document.addEventListener('visibilitychange', this.#look);
    this.#resizes = new ResizeObserver(() => this.#settle());
    this.#resizes.observe(scroller);
    if (scroller.firstElementChild) this.#resizes.observe(scroller.firstElementChild);
  }

  /** Runs between layout and painting, so nobody sees the list before it is in place. */
  #settle(): void {
    const scroller = this.#scroller;
    // Folded or closed: nothing to measure, and the place must not be forgotten.
    if (!scroller?.clientHeight) return;
    if (!this.#placed && scroller.querySelector('[part~=message]')) this.#placeFirst(scroller);
    else if (this.#atEnd) scroller.scrollTop = scroller.scrollHeight;
    else if (this.#line?.row.isConnected) {
      scroller.scrollTop += offsetIn(scroller, this.#line.row) - this.#line.offset;
    }
    this.#remember(scroller);
  }

  /** A conversation opens at its end, or where the unread part begins if that is further up. */
  #placeFirst(scroller: HTMLElement): void {
    this.#placed = true;
    scroller.scrollTop = scroller.scrollHeight;
    const line = scroller.querySelector('[data-unread]');
    const offset = line ? offsetIn(scroller, line) : 0;
    if (offset >= 0) return;
    scroller.scrollTop += offset;
    this.#atEnd = false;
  }

  readonly #scrolled = (): void => {
    const scroller = this.#scroller;
    if (!scroller?.clientHeight) return;
    const left = scroller.scrollHeight - scroller.clientHeight - scroller.scrollTop;
    if (left <= NEAR) this.#atEnd = true;
    // Only going up is the visitor's leaving: what is added below also makes the end further away.
    else if (scroller.scrollTop < this.#top) this.#atEnd = false;
    this.#remember(scroller);
  };

  #remember(scroller: HTMLElement): void {
    this.#top = scroller.scrollTop;
    this.#line = this.#atEnd ? undefined : lineAtTop(scroller);
    scroller.toggleAttribute('data-away', !this.#atEnd);
    this.#look();
  }

  /** Asks in a frame of its own: what the host changes then must not loop with the observer. */
  readonly #look = (): void => {
    this.#frame ??= requestAnimationFrame(() => {
      this.#frame = undefined;
      const scroller = this.#scroller;
      const unread = (this.#view?.unreadCount ?? 0) > 0;
      if (unread && this.#atEnd && scroller?.clientHeight) ask(scroller, { type: 'seen' });
    });
  };
}

/** See {@link KeepPlace}. */
export const keepPlace = directive(KeepPlace);

function offsetIn(scroller: Element, row: Element): number {
  return row.getBoundingClientRect().top - scroller.getBoundingClientRect().top;
}

/** The first row that can be seen, and where. Rows stand in order, so it halves its way there. */
function lineAtTop(
  scroller: HTMLElement,
): { readonly row: Element; readonly offset: number } | undefined {
  const rows = scroller.firstElementChild?.children ?? [];
  const top = scroller.getBoundingClientRect().top;
  let [low, high] = [0, rows.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle]?.getBoundingClientRect().bottom ?? 0) > top) high = middle;
    else low = middle + 1;
  }
  const row = rows[low];
  return row && { row, offset: offsetIn(scroller, row) };
}
