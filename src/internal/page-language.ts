/** The nearest `lang` around an element, also outside the shadow roots it is in. */
export function pageLanguage(element: Element): string {
  const lang = element.closest('[lang]')?.getAttribute('lang');
  const root = element.getRootNode();
  return lang || (root instanceof ShadowRoot ? pageLanguage(root.host) : 'en');
}
