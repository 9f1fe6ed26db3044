/**
 * Puts the focus back into the composer, when what had it in a notice above is about to go.
 *
 * @param place where it belongs, or the text field
 */
export function returnFocus(root: ParentNode, place: string): void {
  if (root.querySelector('.entry > :not(.tray) :focus, .send:focus')) return;
  const to = root.querySelector<HTMLElement>(place) ?? root.querySelector('textarea');
  to?.focus({ preventScroll: true });
}
