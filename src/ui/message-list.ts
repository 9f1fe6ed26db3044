import { html, type TemplateResult } from 'lit/html.js';
import { repeat } from 'lit/directives/repeat.js';
import { fillIn } from '../internal/fill-in.js';
import { singleLine } from '../internal/text-limits.js';
import { formatsFor } from './formats.js';
import { downIcon } from './icons.js';
import { keepPlace } from './keep-place.js';
import { renderRow } from './message-row.js';
import type { PanelView } from './panel-view.js';
import { toRows } from './rows.js';

/** The conversation. New messages are announced by the frame's live region, so the log is silent. */
export function renderMessageList(view: PanelView): TemplateResult {
  const { messages, strings, unreadCount } = view;
  const formats = formatsFor(view.locale);
  const newest = messages.at(-1);
  const place = keepPlace({
    newestId: newest && (newest.clientId ?? newest.id),
    newestIsOwn: newest?.author.role === 'visitor',
    unreadCount,
  });
  return html`<div class="stream">
    <div
      part="messages"
      class="messages"
      role="log"
      aria-live="off"
      aria-label=${strings.messages}
      tabindex="0"
      ${place}
    >
      <div class="rows ${newest ? '' : 'none'}">
        <div class="blank" ?hidden=${Boolean(newest ?? view.restoring)}>
          <slot name="empty">${strings.empty}</slot>
        </div>
        ${repeat(
          toRows(messages, view.firstUnreadId, formats),
          // What a message is called before and after the service has named it.
          ({ message }) => message.clientId ?? message.id,
          (row) => renderRow(row, view, formats),
        )}
      </div>
    </div>
    <button
      part="jump-button"
      class="jump"
      type="button"
      aria-label=${strings.jumpToLatest}
      @click=${jump}
    >
      ${downIcon}
      <span class="count" ?hidden=${unreadCount < 1}
        >${unreadCount > 99 ? '99+' : unreadCount}</span
      >
    </button>
    ${renderTyping(view)}
  </div>`;
}

/** Has its place whether somebody types or not, so that nothing moves. */
function renderTyping({ typing, strings, agentName }: PanelView): TemplateResult {
  const name = singleLine(typing?.name ?? agentName ?? '') || strings.agent;
  return html`<div class="typing-place">
    <div part="typing" class="typing" ?hidden=${!typing}>
      <span class="dots" aria-hidden="true"><i></i><i></i><i></i></span>
      <bdi>${fillIn(strings.typing, { name })}</bdi>
    </div>
  </div>`;
}

function jump({ currentTarget }: Event): void {
  if (!(currentTarget instanceof HTMLElement)) return;
  const list = currentTarget.previousElementSibling;
  if (!(list instanceof HTMLElement)) return;
  list.scrollTop = list.scrollHeight;
  // The button goes when the end is reached; the focus must not go with it.
  list.focus({ preventScroll: true });
}
