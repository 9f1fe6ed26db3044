import type { ReactiveController, ReactiveControllerHost } from 'lit';

export interface SoftKeyboardControllerConfig {
  /** The element that covers the screen, which the measures are set on. */
  panel(): HTMLElement | null;
  /** Whether it covers the screen now. */
  covering(): boolean;
}

/**
 * Keeps a panel that covers the screen above the soft keyboard: the part of the screen that is to
 * be seen goes to it as `--_viewport-height` and `--_viewport-top`. Requests no update.
 */
export class SoftKeyboardController implements ReactiveController {
  readonly #config: SoftKeyboardControllerConfig;
  #watching = false;

  constructor(host: ReactiveControllerHost, config: SoftKeyboardControllerConfig) {
    this.#config = config;
    host.addController(this);
  }

  hostUpdated(): void {
    const watch = this.#config.covering();
    if (watch !== this.#watching) this.#watch(watch);
  }

  hostDisconnected(): void {
    this.#watch(false);
  }

  #watch(on: boolean): void {
    this.#watching = on;
    for (const type of ['resize', 'scroll']) {
      if (on) visualViewport?.addEventListener(type, this.#measure);
      else visualViewport?.removeEventListener(type, this.#measure);
    }
    this.#measure();
  }

  readonly #measure = (): void => {
    const style = this.#config.panel()?.style;
    // Who has zoomed in looks at a part of the panel, which stays as large as it is.
    const zoomed = this.#watching && Math.abs((visualViewport?.scale ?? 1) - 1) > 0.01;
    if (!style || zoomed) return;
    const screen = this.#watching ? visualViewport : null;
    style.setProperty('--_viewport-height', screen ? `${screen.height}px` : '');
    style.setProperty('--_viewport-top', screen ? `${screen.offsetTop}px` : '');
  };
}
