import type { ChatHost } from '../chat-core.js';

/**
 * Puts the focus on the answer that changes nothing, once the question is drawn. Whoever chose it
 * from a menu is asked where he is; a key held too long must not answer for him.
 *
 * @param kind of the notice that asks
 */
export function focusQuestion(host: ChatHost, kind: string): void {
  void host.updateComplete.then(() =>
    host.renderRoot
      .querySelector<HTMLElement>(`[data-notice=${kind}] button:last-of-type`)
      ?.focus({ preventScroll: true }),
  );
}

/** Puts the focus where the visitor goes on, once that is drawn: what had it is gone by then. */
export function focusInput(host: ChatHost): void {
  void host.updateComplete.then(() => {
    const find = (selector: string) => host.renderRoot.querySelector<HTMLElement>(selector);
    (find('[part~=input]:enabled') ?? find('[part~=messages]'))?.focus({ preventScroll: true });
  });
}
