import { setAttributes } from '../ui/make.js';

/**
 * Makes an element like another one of its kind, and touches only what differs: what has the focus,
 * what is selected and where somebody is reading stays.
 */
export function become(there: Element, wanted: Element): void {
  for (const { name } of [...there.attributes]) {
    if (!wanted.hasAttribute(name)) there.removeAttribute(name);
  }
  for (const { name, value } of wanted.attributes) setAttributes(there, { [name]: value });
  const before = [...there.childNodes];
  const after = [...wanted.childNodes];
  for (const [index, node] of after.entries()) {
    const old = before[index];
    if (!old) there.append(node);
    else if (old instanceof Element && node instanceof Element && old.localName === node.localName)
      become(old, node);
    else if (!old.isEqualNode(node)) old.replaceWith(node);
  }
  for (const old of before.slice(after.length)) old.remove();
}
