/** What is drawn before Lit has been fetched: made once, and changed as its view changes. */
export interface Drawn<View> {
  readonly element: HTMLElement;
  show(view: View): void;
}

/** `true` is an attribute without a value; `false` and `undefined` are none. */
type Attributes = Readonly<Record<string, string | boolean | undefined>>;

/** Makes an element. */
export function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  setAttributes(element, attributes);
  element.append(...children);
  return element;
}

/** Touches only what is not so already: everything else would be laid out anew. */
export function setAttributes(element: Element, attributes: Attributes): void {
  for (const [name, wanted] of Object.entries(attributes)) {
    const value = wanted === true ? '' : wanted;
    if (value === undefined || value === false) element.removeAttribute(name);
    else if (element.getAttribute(name) !== value) element.setAttribute(name, value);
  }
}

/** As above, of an element that contains nothing but text. */
export function setText(element: Element, text: string): void {
  if (element.textContent !== text) element.textContent = text;
}
