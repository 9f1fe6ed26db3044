/** Between what has the focus and what has stepped aside, px. */
const GAP = 8;

/**
 * Moves the launcher, a teaser above it and a folded panel above what has the focus in the page, if
 * they lie over the middle of it, for as long as it has the focus. Nothing of the page moves. An open
 * panel folds instead: see `features/make-way.ts`.
 */
export function stepAside(focused: Element, seenAt?: number): void {
  const { x, y, width, height } = focused.getBoundingClientRect();
  if (!focused.matches(':focus')) return;
  // A page that scrolls smoothly takes a while to get there.
  if (y !== seenAt) {
    requestAnimationFrame(() => stepAside(focused, y));
    return;
  }
  const over = document.elementFromPoint(x + width / 2, y + height / 2);
  const root = over?.localName === 'web1on1-chat' && over.shadowRoot;
  // The focus may be in the chat, or in what the page has put into it.
  if (!root || over.contains(focused) || over === document.activeElement) return;
  const panel = root.querySelector('.panel:not(.folded)')?.getBoundingClientRect();
  if (panel && panel.bottom > y) return;
  lift(root, document.documentElement.clientHeight - y + GAP, focused);
}

/** @param above distance from the bottom of the window, px */
function lift(root: ShadowRoot, above: number, focused: Element): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`:host { --_block: ${above}px }`);
  root.adoptedStyleSheets.push(sheet);

  const elsewhere = new AbortController();
  const { signal } = elsewhere;
  const comeBack = (): void => {
    elsewhere.abort();
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter((one) => one !== sheet);
  };
  focused.addEventListener('blur', comeBack, { signal });
  // What is taken out of the page loses the focus without a word.
  document.addEventListener('focusin', comeBack, { signal });
}
