/** Between what has the focus and what has stepped aside, px. */
const GAP = 8;
/** Above what has the focus there has to be as much, for the launcher and a teaser, px. */
const ROOM = 180;

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
  const panel = root.querySelector('.panel[open]:not(.folded)')?.getBoundingClientRect();
  if ((panel && panel.bottom > y) || y < ROOM) return;
  lift(root, document.documentElement.clientHeight - y + GAP, focused);
}

/** @param above distance from the bottom of the window, px */
function lift(root: ShadowRoot, above: number, focused: Element): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`:host { --_block: ${above}px }`);
  root.adoptedStyleSheets.push(sheet);

  const elsewhere = new AbortController();
  const { signal } = elsewhere;
  let isPressed = false;
  const comeBack = (): void => {
    // Whoever presses it takes the focus from the page, and has yet to let go of it where it is.
    if (isPressed) return;
    elsewhere.abort();
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter((one) => one !== sheet);
  };
  focused.addEventListener('blur', comeBack, { signal });
  const onPress = (event: Event): void => {
    isPressed = event.composedPath().includes(root);
  };
  document.addEventListener('pointerdown', onPress, { signal, capture: true });
  for (const type of ['pointerup', 'pointercancel']) {
    const letGo = (): void => {
      if (!isPressed) return;
      // Behind the click.
      requestAnimationFrame(() => {
        isPressed = false;
        if (!focused.matches(':focus')) comeBack();
      });
    };
    document.addEventListener(type, letGo, { signal, capture: true });
  }
  // What is taken out of the page loses the focus without a word.
  document.addEventListener('focusin', comeBack, { signal });
}
