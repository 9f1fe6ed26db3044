import { html, type TemplateResult } from 'lit/html.js';
import { renderComposer } from './composer.js';
import { renderConnectionBar } from './connection-bar.js';
import { renderHeader } from './header.js';
import { renderMessageList } from './message-list.js';
import type { PanelView } from './panel-view.js';

export { panelStyles } from './panel.styles.js';

/** The inside of the panel. Fetched when somebody is about to open it. */
export function renderPanel(view: PanelView): TemplateResult {
  // The live region is there before it has a text: one that comes together with it stays unheard.
  return html`${renderHeader(view)}
    <div class="body" ?hidden=${view.folded}>
      ${renderConnectionBar(view)} ${renderMessageList(view)}
      <slot name="before-composer"></slot>
      ${renderComposer(view)}
      <slot name="footer"></slot>
    </div>
    <div role="status" class="unseen">${view.announcement}</div>`;
}
