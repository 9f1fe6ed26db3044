import { AsyncDirective } from 'lit/async-directive.js';
import { directive, type ElementPart } from 'lit/directive.js';
import { nothing } from 'lit/html.js';
import type { Edge } from './message-window.js';
import { ask } from './requests.js';

export interface PlaceView {
  readonly newestId: string | undefined;
  /** The visitor wrote the newest one: he wants to see it. */
  readonly newestIsOwn: boolean;
  readonly unreadCount: number;
}

/** This close to the end counts as being there, in CSS pixels. */
const NEAR = 32;
/** What comes next is wanted when it is this close to what is seen, in CSS pixels; at most a screen. */
const SOON = 800;
/** What stands before the rows, and goes when something comes in its place. */
const ABOVE_ROWS = 2;

/**
 * Where the visitor is in the message list: an element that scrolls, and whose first child holds the
 * rows. Who is at the end stays there when something comes; who reads further up keeps the line he
 * reads, whatever is added above or below. While he is away from the end the element has the
 * attribute `data-away`. Asks `seen` when something unread is on screen.
 *
 * Works on layout, not on messages, so it also holds for pictures, an opening soft keyboard, and a
 * list that shows only part of a long conversation. Replaces the browsers' scroll anchoring, which
 * Safari does not have.
 */
export class Place {
  readonly #onNear: (edge: Edge) => void;
  #view: PlaceView | undefined;
  #scroller: HTMLElement | undefined;
  #atEnd = true;
  #placed = false;
  #hidden = true;
  #top = 0;
  #size = '';
  #line: { readonly row: Element; readonly offset: number } | undefined;
  #frame: number | undefined;
  #resizes: ResizeObserver | undefined;
  /** The first row is close to what is seen, or was when that was last looked at. */
  nearStart = false;
  /** Whether the newest message is among the rows. */
  complete = true;
  /** There is more than can be seen at once. */
  overflows = false;

  /** @param onNear called in a frame of its own while the first or the last row is close */
  constructor(onNear: (edge: Edge) => void) {
    this.#onNear = onNear;
  }

  /** The end of the conversation is on screen, and stays there. */
  get atEnd(): boolean {
    return this.#atEnd;
  }

  /** The conversation has been shown, and has its place. */
  get placed(): boolean {
    return this.#placed;
  }

  get scroller(): HTMLElement | undefined {
    return this.#scroller;
  }

  /** Something is about to be drawn. */
  follow(view: PlaceView): void {
    const isNew = view.newestId !== this.#view?.newestId;
    if (this.#view && isNew && view.newestIsOwn) this.#atEnd = true;
    if (view.newestId === undefined) {
      this.#placed = false;
      this.#atEnd = true;
    }
    this.#view = view;
  }

  /** Goes to the end, which has been drawn. */
  toEnd(): void {
    this.#atEnd = true;
    this.settle();
  }

  watch(scroller: HTMLElement): void {
    this.#scroller = scroller;
    scroller.addEventListener('scroll', this.#scrolled, { passive: true });
    document.addEventListener('visibilitychange', this.#look);
    this.#resizes = new ResizeObserver(() => this.settle());
    this.#resizes.observe(scroller);
    if (scroller.firstElementChild) this.#resizes.observe(scroller.firstElementChild);
  }

  /** Out of the page, also for a move: on its way back the browser begins at the top. */
  rest(): void {
    this.#hidden = true;
    this.#resizes?.disconnect();
    this.#scroller?.removeEventListener('scroll', this.#scrolled);
    document.removeEventListener('visibilitychange', this.#look);
    if (this.#frame !== undefined) cancelAnimationFrame(this.#frame);
    this.#frame = undefined;
  }

  /** Runs in the frame that shows what was drawn: what comes at the end is seen with it. */
  see(): void {
    if (this.#view?.unreadCount && this.#atEnd && this.#placed && this.#scroller?.clientHeight)
      ask(this.#scroller, { type: 'seen' });
  }

  /** Runs between layout and painting, so nobody sees the list before it is in place. */
  settle(): void {
    const scroller = this.#scroller;
    // Folded or closed: nothing to measure, and the place must not be forgotten. Who was at the
    // end will want to see what came meanwhile from its beginning.
    if (!scroller?.clientHeight) {
      this.#hidden = true;
      if (this.#atEnd) this.#placed = false;
      return;
    }
    const scrolled = this.#hidden ? 0 : this.#scrolledSince(scroller);
    this.#hidden = false;
    if (scrolled < 0) this.#atEnd = false;
    if (!this.#placed && scroller.querySelector('[part~=message]')) this.#placeFirst(scroller);
    else if (this.#atEnd) scroller.scrollTop = scroller.scrollHeight;
    else if (this.#line?.row.isConnected) {
      scroller.scrollTop += offsetIn(scroller, this.#line.row) - this.#line.offset + scrolled;
    }
    this.#remember(scroller);
  }

  /**
   * How far the visitor has scrolled and the browser has not told yet. What has become shorter may
   * have pushed him to its end, and a screen that was turned has moved everything: that is not his
   * doing.
   */
  #scrolledSince(scroller: HTMLElement): number {
    if (this.#size !== sizeOf(scroller)) return 0;
    const by = scroller.scrollTop - this.#top;
    return Math.abs(by) <= 1 || (by < 0 && below(scroller) <= 1) ? 0 : by;
  }

  /** A conversation opens at its end, or where the unread part begins if that is further up. */
  #placeFirst(scroller: HTMLElement): void {
    this.#placed = true;
    scroller.scrollTop = scroller.scrollHeight;
    const line = scroller.querySelector('[data-unread]');
    const offset = line ? offsetIn(scroller, line) : 0;
    this.#atEnd = this.complete && offset >= 0;
    if (offset < 0) scroller.scrollTop += offset;
  }

  readonly #scrolled = (): void => {
    const scroller = this.#scroller;
    // Turned, resized or back in the page: `settle()` is on its way, and knows the place from before.
    if (!scroller?.clientHeight || this.#hidden || this.#size !== sizeOf(scroller)) return;
    if (below(scroller) <= NEAR) this.#atEnd = this.complete;
    // Only going up is the visitor's leaving: what is added below also makes the end further away.
    else if (scroller.scrollTop < this.#top) this.#atEnd = false;
    this.#remember(scroller);
  };

  #remember(scroller: HTMLElement): void {
    this.#top = scroller.scrollTop;
    this.#size = sizeOf(scroller);
    this.overflows = scroller.scrollHeight > scroller.clientHeight;
    this.#line = this.#atEnd ? undefined : lineAtTop(scroller);
    scroller.toggleAttribute('data-away', !this.#atEnd);
    this.#look();
  }

  /** Asks in a frame of its own: what the host changes then must not loop with the observer. */
  readonly #look = (): void => {
    if (!this.#placed) return;
    this.#frame ??= requestAnimationFrame(() => {
      this.#frame = undefined;
      const scroller = this.#scroller;
      if (!scroller?.clientHeight || !this.#placed) return;
      this.see();
      const soon = Math.min(SOON, scroller.clientHeight);
      this.nearStart = scroller.scrollTop < soon;
      if (this.nearStart) this.#onNear('start');
      if (!this.complete && below(scroller) < soon) this.#onNear('end');
    });
  };
}

/** Lets a {@link Place} watch the element that scrolls, while that is in the page. */
class KeepPlace extends AsyncDirective {
  #place: Place | undefined;
  #scroller: HTMLElement | undefined;

  // A directive on an element draws nothing.
  render(_place: Place): typeof nothing {
    return nothing;
  }

  override update({ element }: ElementPart, [place]: [Place]): typeof nothing {
    if (!this.#place && element instanceof HTMLElement) {
      this.#place = place;
      this.#scroller = element;
      place.watch(element);
    }
    return nothing;
  }

  override disconnected(): void {
    this.#place?.rest();
  }

  override reconnected(): void {
    if (this.#scroller) this.#place?.watch(this.#scroller);
  }
}

/** See {@link KeepPlace}. */
export const keepPlace = directive(KeepPlace);

/** How much there is below what is seen, in CSS pixels. */
function below({ scrollHeight, clientHeight, scrollTop }: HTMLElement): number {
  return scrollHeight - clientHeight - scrollTop;
}

/** Of what is seen, not of what is in it: that changes with every message. */
function sizeOf({ clientWidth, clientHeight }: HTMLElement): string {
  return `${clientWidth} ${clientHeight}`;
}

function offsetIn(scroller: Element, row: Element): number {
  return row.getBoundingClientRect().top - scroller.getBoundingClientRect().top;
}

/**
 * What is said in the first row that can be seen, and where: what stands above it in its row, a day
 * or a name, may go when something comes before it. Rows stand in order, so it halves its way there.
 */
function lineAtTop(
  scroller: HTMLElement,
): { readonly row: Element; readonly offset: number } | undefined {
  const rows = scroller.firstElementChild?.children ?? [];
  const top = scroller.getBoundingClientRect().top;
  let [low, high] = [ABOVE_ROWS, rows.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle]?.getBoundingClientRect().bottom ?? 0) > top) high = middle;
    else low = middle + 1;
  }
  const row = rows[low]?.querySelector('[part~=bubble]') ?? rows[low];
  return row && { row, offset: offsetIn(scroller, row) };
}
