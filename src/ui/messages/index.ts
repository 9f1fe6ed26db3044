import type { TemplateResult } from 'lit';
import type { Strings } from '../../locales/en.js';
import type { Message } from '../../types.js';
import { renderText } from './text.js';
import { renderUnsupported } from './unsupported.js';

/** Draws what a message says. A new kind of content does not compile until it is drawn here. */
export function renderContent(message: Message, strings: Strings): TemplateResult {
  const { content } = message;
  switch (content.kind) {
    case 'text':
      return renderText(content.text, message, strings);
    case 'unsupported':
      return renderUnsupported(content.text, message, strings);
  }
}
