/**
 * Looks whether a chat lies over what has got the focus in the page: whoever goes through a page by
 * keyboard has to see where he is. What the chat does then can wait until it happens.
 */
export function heedPageFocus(): void {
  document.addEventListener('focusin', (event) => {
    // What is in the chat is not behind it.
    if ((event.target as Element).localName === 'web1on1-chat') return;
    const focused = event.composedPath()[0] as Element;
    // In the next frame the page has scrolled to it, or is on its way and has not got there.
    requestAnimationFrame(() => {
      const { x, y, width, height } = focused.getBoundingClientRect();
      const over = document.elementFromPoint(x + width / 2, y + height / 2);
      if (over && over.localName !== 'web1on1-chat') return;
      import('./step-aside.js').then(
        ({ stepAside }) => stepAside(focused),
        () => {},
      );
    });
  });
}
