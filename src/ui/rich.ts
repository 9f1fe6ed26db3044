import { html, type TemplateResult } from 'lit/html.js';
import type { Message } from '../types.js';
import { renderActions, renderReplies } from './messages/actions.js';
import { renderCarousel } from './messages/carousel.js';
import { renderFile } from './messages/file.js';
import { renderForm, renderFormResponse } from './messages/form.js';
import { renderImage } from './messages/image.js';
import { renderList } from './messages/items.js';
import { renderLocation } from './messages/location.js';
import { renderText } from './messages/text.js';
import { renderUnsupported } from './messages/unsupported.js';
import type { PanelView, RichUi } from './panel-view.js';

export { richStyles } from './rich.styles.js';

/** Pictures, files, cards, lists, forms, places, and what can be done with them. */
export const richUi: RichUi = { renderRich, renderReplies };

function renderRich(message: Message, view: PanelView): TemplateResult {
  const { content } = message;
  switch (content.kind) {
    case 'text': {
      const { text, actions } = content;
      const isBlank = text.trim() === '' && actions?.some(({ type }) => type !== 'reply');
      return html`${isBlank ? '' : renderText(text, message, view.strings)}${renderActions(
        actions,
        message,
        view,
      )}`;
    }
    case 'image':
      return renderImage(content, message, view);
    case 'file':
      return renderFile(content, message, view);
    case 'carousel':
      return renderCarousel(content, message, view);
    case 'list':
      return renderList(content, message, view);
    case 'form':
      return renderForm(content, message, view);
    case 'form-response':
      return renderFormResponse(content, message, view);
    case 'location':
      return renderLocation(content, message, view);
    case 'unsupported':
      return renderUnsupported(content.text, message, view.strings);
  }
}
