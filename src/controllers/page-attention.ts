import type { Clock } from '../ports/clock.js';

/** A page is quiet when nobody has typed in one of its fields for this long. */
const QUIET_AFTER_MS = 5_000;

const MODAL = 'dialog:modal, [aria-modal="true"]';

/** What may change the answer. Taken in the capture phase: some of them do not bubble. */
const SIGNS = 'input close cancel focusin pointerup keyup'.split(' ');

/**
 * Watches what the visitor is doing in the page, so that the widget does not interrupt. It listens
 * only while somebody wants to know.
 */
export class PageAttention {
  readonly #clock: Clock;
  /** The widget itself: what happens inside it does not count. */
  readonly #self: Element;
  readonly #onChange: () => void;
  #lastInputAt = -Infinity;

  constructor(self: Element, clock: Clock, onChange: () => void) {
    this.#self = self;
    this.#clock = clock;
    this.#onChange = onChange;
  }

  /** When the page will have been quiet for long enough, epoch ms. */
  get quietAt(): number {
    // The clock may have been set back since.
    this.#lastInputAt = Math.min(this.#lastInputAt, this.#clock.now());
    return this.#lastInputAt + QUIET_AFTER_MS;
  }

  /** A dialog of the page demands an answer. */
  get modalOpen(): boolean {
    const modals = [...document.querySelectorAll(MODAL)];
    // One that is inside a component of the page has the focus.
    for (let at = document.activeElement; at; at = at.shadowRoot?.activeElement ?? null) {
      modals.push(...(at.closest(MODAL) ? [at] : []));
    }
    return modals.some(
      (modal) =>
        modal.getClientRects().length > 0 && getComputedStyle(modal).visibility === 'visible',
    );
  }

  /** Begins or stops listening. */
  watch(on: boolean): void {
    const change = on ? 'addEventListener' : 'removeEventListener';
    for (const sign of SIGNS) document[change](sign, this.#notice, true);
  }

  readonly #notice = (event: Event): void => {
    if (event.target === this.#self) return;
    if (event.type === 'input') this.#lastInputAt = this.#clock.now();
    this.#onChange();
  };
}
