import { html, type TemplateResult } from 'lit/html.js';

/**
 * Icons take the text's colour and are never announced: the button they stand in has a name.
 *
 * @param path lines on a field of 24 by 24
 */
export function icon(path: string): TemplateResult {
  return html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d=${path} /></svg>`;
}

export const chatIcon = icon('M4 4.5h16V17h-9l-4.5 3.5V17H4Z');
export const downIcon = icon('m6 9.5 6 6 6-6');
