import { html, type TemplateResult } from 'lit/html.js';
import type { Strings } from '../../locales/en.js';
import type { Message } from '../../types.js';
import { renderText } from './text.js';

/** Something that cannot be drawn: its text if it has one, else a sentence. Never a blank bubble. */
export function renderUnsupported(
  text: string,
  message: Message,
  strings: Strings,
): TemplateResult {
  return text.trim() === ''
    ? html`<em class="text">${strings.cannotShow}</em>`
    : renderText(text, message, strings);
}
