import { setAttributes } from './make.js';

/** As `icon()`, without Lit. @param path lines on a field of 24 by 24 */
export function drawIcon(path: string): Element {
  const icon = draw('svg', { class: 'icon', viewBox: '0 0 24 24', 'aria-hidden': 'true' });
  icon.append(draw('path', { d: path }));
  return icon;
}

function draw(tag: string, attributes: Readonly<Record<string, string>>): Element {
  const element = document.createElementNS('http://www.w3.org/2000/svg', tag);
  setAttributes(element, attributes);
  return element;
}
