import { setAttributes } from '../ui/make.js';

/** What tells an element from others of its kind beside it. */
const NAMED_BY = ['id', 'name', 'aria-labelledby', 'class'];

/**
 * Makes an element like another one of its kind, and touches only what differs: what has the focus,
 * what is selected and where somebody is reading stays, whatever comes or goes beside it.
 */
export function become(there: Element, wanted: Element): void {
  for (const { name } of [...there.attributes]) {
    if (!wanted.hasAttribute(name)) there.removeAttribute(name);
  }
  for (const { name, value } of wanted.attributes) setAttributes(there, { [name]: value });
  const before = [...there.childNodes];
  for (const node of [...wanted.childNodes]) {
    const index = before.findIndex((old) => keyOf(old) === keyOf(node));
    if (index < 0) {
      there.insertBefore(node, before[0] ?? null);
      continue;
    }
    // What stands before it has gone, or it would have been found.
    const old = before[index];
    for (const gone of before.splice(0, index + 1)) if (gone !== old) gone.remove();
    if (old instanceof Element && node instanceof Element) become(old, node);
    else if (old && !old.isEqualNode(node)) old.replaceWith(node);
  }
  for (const old of before) old.remove();
}

function keyOf(node: Node): string {
  if (!(node instanceof Element)) return node.nodeName;
  return [node.localName, ...NAMED_BY.map((name) => node.getAttribute(name))].join(' ');
}
