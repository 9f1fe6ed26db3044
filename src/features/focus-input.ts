import type { ChatHost } from '../chat-core.js';

/** Puts the focus where the visitor goes on, once that is drawn: what had it is gone by then. */
export function focusInput(host: ChatHost): void {
  void host.updateComplete.then(() => {
    const find = (selector: string) => host.renderRoot.querySelector<HTMLElement>(selector);
    (find('[part~=input]:enabled') ?? find('[part~=messages]'))?.focus({ preventScroll: true });
  });
}
