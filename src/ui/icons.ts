import { html, type TemplateResult } from 'lit/html.js';

/**
 * Icons take the text's colour and are never announced: the button they stand in has a name.
 *
 * @param path lines on a field of 24 by 24
 */
export function icon(path: string): TemplateResult {
  return html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d=${path} /></svg>`;
}

export const downIcon = icon('m6 9.5 6 6 6-6');
export const closeIcon = icon('m6.5 6.5 11 11m0-11-11 11');
export const sendIcon = icon('M12 19V5m-6 6 6-6 6 6');
export const alertIcon = icon('M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17ZM12 8v4.5m0 3v.1');
