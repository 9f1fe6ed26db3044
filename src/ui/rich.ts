import { html, type TemplateResult } from 'lit/html.js';
import { css } from '../internal/css.js';
import type { Message } from '../types.js';
import { renderUnsupported } from './messages/unsupported.js';
import type { PanelView, RichUi } from './panel-view.js';

export const richStyles = css``;

/** Pictures, files, cards, lists, forms, places, and what can be done with them. */
export const richUi: RichUi = {
  renderRich: (message: Message, view: PanelView): TemplateResult =>
    renderUnsupported(message.content.text, message, view.strings),
  renderReplies: (): TemplateResult => html``,
};
