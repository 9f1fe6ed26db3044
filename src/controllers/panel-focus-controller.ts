import type { ReactiveController, ReactiveControllerHost } from 'lit';

export interface PanelFocusControllerConfig {
  /** The panel's element; `null` while nothing has been rendered. */
  panel(): HTMLElement | null;
  /** Where focus goes when what had it before is gone. */
  launcher(): HTMLElement | null;
  open(): boolean;
  /** It stands ready, out of sight and reach, and has never been open. */
  inert(): boolean;
  /** It is open and covers the page, so the page behind is out of reach. */
  modal(): boolean;
  /** The focus is to move in. */
  entering(): boolean;
  onEntered(): void;
  /** Focus belongs on the panel itself, not in its text field: a soft keyboard would jump up. */
  touch(): boolean;
  /** Escape, or the platform's own way of closing a dialog. */
  onDismiss(): void;
  /** The visitor clicked, typed or put the focus inside. */
  onUse(): void;
}

function isModal(panel: HTMLElement | null): panel is HTMLDialogElement {
  return panel?.matches('dialog:modal') ?? false;
}

/** What has the focus, also inside shadow roots. */
function focused(): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}

/**
 * Focus, Escape and modality of the panel, a native `<dialog>`. The frame is drawn open and closed by
 * its attribute, which moves no focus; where the panel covers the page, this controller turns that
 * into a modal dialog. Focus moves in only when the visitor opened the panel, and back to where it
 * came from when the panel closes around it. Requests no update; nothing to read.
 */
export class PanelFocusController implements ReactiveController {
  readonly #config: PanelFocusControllerConfig;
  #panel: HTMLElement | null = null;
  #cameFrom: Element | null = null;
  /** What in the panel had the focus before it was drawn. */
  #focused: Element | null = null;
  /** It was modal before it was drawn, and is not any more. */
  #wasModal = false;

  constructor(host: ReactiveControllerHost, config: PanelFocusControllerConfig) {
    this.#config = config;
    host.addController(this);
  }

  hostUpdate(): void {
    const panel = this.#panel;
    this.#focused = panel?.matches(':focus-within') ? focused() : null;
    // In time: a modal dialog that loses its attribute first would go on blocking the page.
    if (!isModal(panel) || this.#config.modal()) return;
    this.#wasModal = true;
    panel.close();
  }

  /** Opens a panel that stands ready, before it is drawn open. @returns whether the focus is in it */
  reveal(): boolean {
    this.hostUpdated();
    return !this.#config.entering();
  }

  hostUpdated(): void {
    const panel = this.#config.panel();
    // A dialog that closes gives the focus back to whoever opened it.
    let moved = panel !== this.#panel || this.#wasModal;
    if (panel !== this.#panel) this.#listen(panel);
    if (!panel) return;
    panel.inert = this.#config.inert();
    const before = this.#focused;
    if (panel instanceof HTMLDialogElement) {
      const open = this.#config.open();
      const modal = this.#config.modal();
      if (modal !== isModal(panel) || open !== panel.open) {
        if (panel.matches(':modal')) panel.close();
        else panel.open = false;
        if (modal) panel.showModal();
        else panel.open = open;
        moved = true;
      }
    }
    if (moved && before instanceof HTMLElement) before.focus({ preventScroll: true });
    this.#settle(panel);
    this.#focused = null;
    this.#wasModal = false;
  }

  /** A dialog that leaves the document leaves the top layer, and is set anew on return. */
  hostDisconnected(): void {
    if (isModal(this.#panel)) this.#panel.close();
  }

  #settle(panel: HTMLElement): void {
    if (!this.#config.open()) {
      if (this.#focused) this.#moveBack();
    } else if (this.#config.entering()) this.#moveIn(panel);
  }

  #moveIn(panel: HTMLElement): void {
    // In the order of the page: the questions before the conversation stand in its place.
    const input = panel.querySelector<HTMLElement>(
      '[part~=input], .prechat :is(input, select, button)',
    );
    if (!input) return;
    this.#cameFrom = focused();
    const rests = this.#config.touch() || input.matches(':disabled');
    (rests ? panel : input).focus({ preventScroll: true });
    this.#config.onEntered();
  }

  #moveBack(): void {
    const back = this.#cameFrom;
    const usable = back instanceof HTMLElement && back !== document.body;
    // What is hidden or gone has no place, and takes no focus.
    const visible = usable && back.getClientRects().length > 0;
    (visible ? back : this.#config.launcher())?.focus({ preventScroll: true });
    this.#cameFrom = null;
  }

  #listen(panel: HTMLElement | null): void {
    this.#panel = panel;
    if (!panel) return;
    for (const type of ['pointerdown', 'keydown', 'focusin']) {
      panel.addEventListener(type, this.#use);
    }
    // What is a part of the page leaves the page its Escape.
    if (!(panel instanceof HTMLDialogElement)) return;
    panel.addEventListener('keydown', this.#escape);
    panel.addEventListener('cancel', this.#cancel);
    panel.addEventListener('close', this.#closed);
  }

  readonly #use = (event: Event): void => {
    // Escape is a refusal, not a use; and the panel's own element only holds the focus for us.
    const refuses = event instanceof KeyboardEvent && event.key === 'Escape';
    if (!refuses && !(event.type === 'focusin' && event.target === this.#panel))
      this.#config.onUse();
  };

  readonly #escape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.isComposing || event.defaultPrevented) return;
    event.preventDefault();
    this.#config.onDismiss();
  };

  readonly #cancel = (event: Event): void => {
    if (event.target !== this.#panel) return;
    event.preventDefault();
    this.#config.onDismiss();
  };

  /** A browser may close a dialog without asking, for example on a second press of "back". */
  readonly #closed = (event: Event): void => {
    const { target } = event;
    const isLeft = target === this.#panel && target instanceof HTMLDialogElement && !target.open;
    if (isLeft && target.isConnected && this.#config.open()) this.#config.onDismiss();
  };
}
