import { html, type TemplateResult } from 'lit/html.js';

/**
 * Icons take the text's colour and are never announced: the button they stand in has a name. What is
 * there as soon as the panel opens is cut out of that colour instead: see `icon.styles.ts`.
 *
 * @param path lines on a field of 24 by 24
 */
export function icon(path: string): TemplateResult {
  return html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d=${path} /></svg>`;
}

export const closeIcon = icon('m6.5 6.5 11 11m0-11-11 11');
export const alertIcon = icon('M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17ZM12 8v4.5m0 3v.1');
