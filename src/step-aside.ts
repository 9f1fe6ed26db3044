/** Between what has the focus and what has stepped aside, px. */
const GAP = 8;

/**
 * Moves the launcher, a teaser above it and a folded panel above what has the focus in the page, for
 * as long as it has it. Nothing of the page moves. An open panel folds instead: see
 * `features/make-way.ts`.
 *
 * @param chat lies over the middle of `focused`
 */
export function stepAside(chat: Element, focused: Element): void {
  const root = chat.shadowRoot;
  // The focus may be elsewhere by now, or in the chat, or in what the page has put into it.
  const isOurs = chat.contains(focused) || chat === document.activeElement;
  if (!root || isOurs || !focused.matches(':focus')) return;
  const { top } = focused.getBoundingClientRect();
  const panel = root.querySelector('.panel:not(.folded)')?.getBoundingClientRect();
  if (panel && panel.bottom > top) return;

  const sheet = new CSSStyleSheet();
  const above = document.documentElement.clientHeight - top + GAP;
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
