/** On a server there is no HTMLElement; the module can be imported there all the same. */
export const ElementBase =
  (globalThis as { HTMLElement?: typeof HTMLElement }).HTMLElement ??
  (Object as unknown as typeof HTMLElement);
