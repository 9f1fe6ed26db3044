import { html, nothing, type TemplateResult } from 'lit/html.js';
import { renderComposer } from './composer.js';
import { renderConnectionBar } from './connection-bar.js';
import { renderHeader } from './header.js';
import { langOf } from './lang-of.js';
import { renderMessageList } from './message-list.js';
import type { PanelView } from './panel-view.js';

export { panelStyles } from './panel.styles.js';

/** The inside of the panel. Fetched when somebody is about to open it. */
export function renderPanel(view: PanelView): TemplateResult {
  const lang = langOf(view.announcement, view);
  // The live region is there before it has a text: one that comes together with it stays unheard.
  return html`${renderHeader(view)}
    <div class="body" ?hidden=${view.folded}>${renderConnectionBar(view)} ${renderBody(view)}</div>
    <div role="status" class="unseen" lang=${lang}>${view.announcement}</div>`;
}

function renderBody(view: PanelView): TemplateResult {
  const { extras, prechat, conversations } = view;
  if (extras && conversations) return extras.renderConversations(view);
  if (extras && prechat) return extras.renderPrechat(view);
  return html`${renderMessageList(view)} ${extras ? extras.renderNotices(view) : nothing}
    <slot name="before-composer"></slot>
    ${renderComposer(view)}
    <slot name="footer"></slot>`;
}
