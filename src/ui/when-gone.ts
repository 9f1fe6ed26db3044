import { AsyncDirective } from 'lit/async-directive.js';
import { directive, type ElementPart } from 'lit/directive.js';
import { nothing } from 'lit/html.js';

/** Calls back just before an element leaves the page, while it still has its place and the focus. */
class WhenGone extends AsyncDirective {
  #element: Element | undefined;
  #callback: ((element: Element) => void) | undefined;

  // A directive on an element draws nothing.
  render(_callback: (element: Element) => void): typeof nothing {
    return nothing;
  }

  override update(part: ElementPart, [callback]: [(element: Element) => void]): typeof nothing {
    this.#element = part.element;
    this.#callback = callback;
    return nothing;
  }

  override disconnected(): void {
    if (this.#element) this.#callback?.(this.#element);
  }
}

/** See {@link WhenGone}. */
export const whenGone = directive(WhenGone);

/** What has the focus is about to go: the conversation around it takes the focus. */
export function handFocus(from: Element): void {
  const root = from.getRootNode();
  if (root instanceof ShadowRoot && from.contains(root.activeElement)) {
    from.closest<HTMLElement>('[role=log]')?.focus({ preventScroll: true });
  }
}

/**
 * Calls back when the panel around an element closes. One that is a part of the page never does.
 *
 * @returns stops
 */
export function whenPanelCloses(inside: Element, callback: () => void): () => void {
  const panel = inside.closest('dialog.panel');
  // Made modal, a dialog is closed and opened in one go: only the outcome counts.
  const watch = new MutationObserver(() => {
    if (!panel?.hasAttribute('open')) callback();
  });
  if (panel) watch.observe(panel, { attributes: true, attributeFilter: ['open'] });
  return () => watch.disconnect();
}
