/**
 * The nearest `lang` around an element, also outside the shadow roots it is in.
 *
 * @param unknown what holds where there is none
 */
export function pageLanguage(element: Element, unknown = 'en'): string {
  const lang = element.closest('[lang]')?.getAttribute('lang');
  const root = element.getRootNode();
  return lang || (root instanceof ShadowRoot ? pageLanguage(root.host, unknown) : unknown);
}
