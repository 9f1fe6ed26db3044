import type { Feature, FeatureContext } from './feature.js';

/** Whether nothing of it can be seen beside what lies over it. */
function isHiddenBy(over: DOMRect, element: Element): boolean {
  const { left, right, top, bottom } = element.getBoundingClientRect();
  return left >= over.left && right <= over.right && top >= over.top && bottom <= over.bottom;
}

/**
 * Folds the panel when it hides what has the focus in the page: whoever goes through a page by
 * keyboard has to see where he is. It is not the visitor's wish, and is not remembered as one.
 */
export function makeWay({ host, core }: FeatureContext): Feature {
  let listening = false;

  const onFocus = (event: FocusEvent): void => {
    const { panel } = core;
    const path = event.composedPath();
    const dialog = host.renderRoot.querySelector('dialog[part=panel]');
    // What the page has put into the panel is a part of it.
    if (!dialog || !panel.open || panel.folded || path.includes(host)) return;
    const [element] = path;
    if (element instanceof Element && isHiddenBy(dialog.getBoundingClientRect(), element)) {
      panel.fold(true, 'script');
    }
  };

  return {
    update() {
      if (listening) return;
      listening = true;
      document.addEventListener('focusin', onFocus);
    },
    end() {
      listening = false;
      document.removeEventListener('focusin', onFocus);
    },
  };
}
