import { nothing, type TemplateResult } from 'lit/html.js';
import type { Message } from '../../types.js';
import type { PanelView } from '../panel-view.js';
import { renderText } from './text.js';
import { renderUnsupported } from './unsupported.js';

/** Whether more than text is to be drawn: for that, more code is fetched. */
export function isRich({ content }: Message): boolean {
  return content.kind === 'text'
    ? Boolean(content.actions?.length)
    : content.kind !== 'unsupported';
}

/** Draws what a message says. While the code for it is on its way, its text stands for it. */
export function renderContent(message: Message, view: PanelView): TemplateResult {
  const { content } = message;
  if (isRich(message)) {
    return (
      view.rich?.renderRich(message, view) ?? renderUnsupported(content.text, message, view.strings)
    );
  }
  return content.kind === 'text'
    ? renderText(content.text, message, view.strings)
    : renderUnsupported(content.text, message, view.strings);
}

/** Answers that the other side suggests. */
export function renderReplies(message: Message, view: PanelView): unknown {
  return (isRich(message) && view.rich?.renderReplies(message, view)) || nothing;
}
