import type { ReactiveController, ReactiveControllerHost } from 'lit';
import {
  Web1on1CloseEvent,
  Web1on1ClosedEvent,
  Web1on1OpenEvent,
  Web1on1OpenedEvent,
} from '../events.js';
import type { PanelSource } from '../types.js';

/** `claim`: the visitor has begun to use a panel that he did not open. */
export type PanelChange = 'open' | 'close' | 'fold' | 'unfold' | 'claim';

/**
 * Whether the panel is open and folded, and who wanted it so. Asks the page before it opens or
 * closes, and tells it afterwards. Requests an update of the host on every change.
 * Read `open`, `folded`, `openedBy`.
 */
export class PanelController implements ReactiveController {
  readonly #host: ReactiveControllerHost & EventTarget;
  readonly #onChange: (change: PanelChange, source: PanelSource) => void;
  #openedBy: PanelSource | undefined;
  #folded = false;
  readonly #afterUpdate: Event[] = [];
  /** The visitor opened it, and the focus has not followed yet. */
  entering = false;

  constructor(
    host: ReactiveControllerHost & EventTarget,
    onChange: (change: PanelChange, source: PanelSource) => void,
  ) {
    this.#onChange = onChange;
    (this.#host = host).addController(this);
  }

  get open(): boolean {
    return this.#openedBy !== undefined;
  }

  /** Open, but only the header is to be seen. */
  get folded(): boolean {
    return this.#folded;
  }

  /** Who opened it; `undefined` while it is closed. */
  get openedBy(): PanelSource | undefined {
    return this.#openedBy;
  }

  hostUpdated(): void {
    for (const event of this.#afterUpdate.splice(0)) this.#host.dispatchEvent(event);
  }

  /** @returns whether the panel is open afterwards: the page may refuse */
  show(source: PanelSource): boolean {
    if (this.open) {
      this.fold(false, source);
      return true;
    }
    if (!this.#host.dispatchEvent(new Web1on1OpenEvent(source))) return false;
    this.#openedBy = source;
    this.entering = source === 'visitor';
    this.#onChange('open', source);
    this.#announce(new Web1on1OpenedEvent(source));
    return true;
  }

  /** @returns whether the panel is closed afterwards: the page may refuse */
  hide(source: PanelSource): boolean {
    if (!this.open) return true;
    if (!this.#host.dispatchEvent(new Web1on1CloseEvent(source))) return false;
    this.#openedBy = undefined;
    this.#folded = false;
    this.#onChange('close', source);
    this.#announce(new Web1on1ClosedEvent(source));
    return true;
  }

  fold(folded: boolean, source: PanelSource): void {
    if (!this.open || folded === this.#folded) return;
    this.#folded = folded;
    this.#onChange(folded ? 'fold' : 'unfold', source);
    this.#host.requestUpdate();
  }

  /** Puts the panel where it was on the page before: `true` is folded. */
  restore(folded: boolean): void {
    if (this.show('restore')) this.#folded = folded;
  }

  /**
   * The visitor has begun to use a panel that he did not open himself: it is his now.
   *
   * @param anew also when it is his already: that he opened it has been forgotten
   */
  claim(anew = false): void {
    if (!this.open || (this.#openedBy === 'visitor' && !anew)) return;
    this.#openedBy = 'visitor';
    this.#onChange('claim', 'visitor');
    this.#host.requestUpdate();
  }

  /** "Opened" and "closed" are told when they can be seen. */
  #announce(event: Event): void {
    this.#afterUpdate.push(event);
    this.#host.requestUpdate();
  }
}
