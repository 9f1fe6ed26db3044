import { html, type TemplateResult } from 'lit/html.js';
import { chatIcon, downIcon } from './icons.js';
import { asks } from './requests.js';

export interface LauncherView {
  /** What pressing it does, in the visitor's language. */
  readonly name: string;
  readonly unreadCount: number;
  /** "3 unread messages"; becomes part of the name while there are any. */
  readonly unreadLabel?: string | undefined;
  readonly open: boolean;
  /** Not shown: the page brings its own button, or the folded panel stands in its place. */
  readonly hidden: boolean;
}

/** The round button in the corner. */
export function renderLauncher(view: LauncherView): TemplateResult {
  const { name, unreadCount, unreadLabel, open } = view;
  return html`<button
    part="launcher"
    class="launcher"
    ?hidden=${view.hidden}
    aria-label=${unreadCount && unreadLabel ? `${name}, ${unreadLabel}` : name}
    aria-expanded=${open}
    aria-controls="panel"
    @click=${asks({ type: open ? 'close' : 'open' })}
  >
    <span class="launcher-icon"><slot name="launcher-icon">${chatIcon}</slot></span>
    <span class="launcher-icon">${downIcon}</span>
    <span part="badge" class="badge" aria-hidden="true" ?hidden=${unreadCount < 1}>
      ${unreadCount > 99 ? '99+' : unreadCount}
    </span>
  </button>`;
}
