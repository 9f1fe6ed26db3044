import { html, nothing, type TemplateResult } from 'lit/html.js';
import { renderAvatar } from './avatar.js';
import { langOf } from './lang-of.js';
import type { PanelView } from './panel-view.js';
import { ask, asks } from './requests.js';

const INTERACTIVE = 'a, button, input, select, textarea, label, summary';

/** Who one is talking to, and the ways to fold and close. Its free area folds and unfolds. */
export function renderHeader(view: PanelView): TemplateResult {
  const { strings, folded, foldable, agentName, agentAvatarUrl, subheading } = view;
  return html`<div
    part="header"
    class="bar header ${foldable ? 'foldable' : ''}"
    @click=${(event: Event) => {
      if (foldable && isFreeArea(event)) fold(event, !folded);
    }}
  >
    <slot name="header">
      ${agentName || agentAvatarUrl ? renderAvatar(agentName ?? view.heading, agentAvatarUrl) : nothing}
      <div class="titles" lang=${langOf(subheading, view)}>
        <h2 part="title" class="title" dir="auto" title=${view.heading}>${view.heading}</h2>
        <div
          part="subtitle"
          class="subtitle"
          dir="auto"
          title=${subheading ?? nothing}
          ?hidden=${!subheading}
        >
          ${subheading}
        </div>
      </div>
    </slot>
    <span class="count" ?hidden=${!folded || view.unreadCount < 1}>
      ${view.unreadCount > 99 ? '99+' : view.unreadCount}
    </span>
    ${view.extras && view.menu?.length ? view.extras.renderMenu(view) : nothing}
    <button
      part="minimize-button"
      class="icon-button fold-button"
      type="button"
      ?hidden=${!foldable}
      aria-expanded=${folded ? 'false' : 'true'}
      aria-label=${folded ? strings.restore : strings.minimize}
      @click=${asks({ type: 'fold', folded: !folded })}
    >
      <span class="mark icon chevron"></span>
    </button>
    <button
      part="close-button"
      class="icon-button"
      type="button"
      ?hidden=${!view.closable}
      aria-label=${strings.closeChat}
      @click=${asks({ type: 'close' })}
    >
      <span class="mark icon times"></span>
    </button>
  </div>`;
}

function fold(event: Event, folded: boolean): void {
  if (event.currentTarget) ask(event.currentTarget, { type: 'fold', folded });
}

/** Not on a button, nor on a control that the page put into the slot. */
function isFreeArea(event: Event): boolean {
  const path = event.composedPath();
  const inside = path.slice(0, path.indexOf(event.currentTarget as EventTarget));
  return !inside.some((node) => node instanceof Element && node.matches(INTERACTIVE));
}
