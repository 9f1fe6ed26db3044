/**
 * Makes an element: what is no attribute of it in HTML is not one here, and text is text.
 *
 * @param {string} name
 * @param {Record<string, string | boolean | undefined>} [attributes] `true` is an attribute without
 *   a value; `false` and `undefined` are none
 * @param {...(Node | string)} children
 */
export function make(name, attributes = {}, ...children) {
  const element = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) {
    if (value === true) element.setAttribute(attribute, '');
    else if (value !== false && value !== undefined) element.setAttribute(attribute, value);
  }
  element.append(...children);
  return element;
}

/** Words in which `this` is code. */
export function words(text) {
  return text
    .split(/`([^`]*)`/)
    .map((piece, index) => (index % 2 ? make('code', {}, piece) : piece))
    .filter((piece) => piece !== '');
}
