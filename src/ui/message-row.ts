import { html, nothing, type TemplateResult } from 'lit/html.js';
import { singleLine } from '../internal/text-limits.js';
import type { Strings } from '../locales/en.js';
import type { ConnectionState, MessageStatus } from '../types.js';
import { renderAvatar } from './avatar.js';
import type { Formats } from './formats.js';
import { renderContent, renderReplies } from './messages/index.js';
import { langOf } from './lang-of.js';
import { alertIcon } from './icons.js';
import type { PanelView } from './panel-view.js';
import { asks } from './requests.js';
import type { Row } from './rows.js';

const RECEIPTS = {
  pending: 'receiptPending',
  sent: 'receiptSent',
  delivered: 'receiptDelivered',
  seen: 'receiptSeen',
  failed: 'receiptFailed',
} as const satisfies Record<MessageStatus, keyof Strings>;

const WITHOUT_CONNECTION: readonly ConnectionState[] = ['offline', 'reconnecting', 'failed'];

/** One message, with the separators above it. */
export function renderRow(row: Row, view: PanelView, formats: Formats): TemplateResult {
  const { message, startsGroup, endsGroup } = row;
  const { strings } = view;
  const { author, status } = message;
  const own = author.role === 'visitor';
  const failed = status === 'failed';
  const name = own ? strings.you : singleLine(author.name ?? '') || strings.agent;
  const parts = `message message--${author.role}${failed ? ' message--failed' : ''}`;
  const groupClasses = `${startsGroup ? ' first' : ''}${endsGroup ? ' last' : ''}`;
  const bubble = `bubble ${message.content.kind}-bubble`;
  const lang = langOf(message.content.text, view);
  return html`<div>
    ${
      row.startsDay
        ? html`<div class="separator">${formats.day(message.at, view.now, strings)}</div>`
        : nothing
    }
    ${
      row.startsUnread
        ? html`<div class="separator unread" data-unread>${strings.newMessages}</div>`
        : nothing
    }
    <div part=${parts} class="message ${author.role}${groupClasses}">
      <div class=${own || !startsGroup ? 'unseen' : 'author'}>
        <bdi>${name}</bdi>${
          author.ai
            ? html`<span class="ai" aria-hidden="true">${strings.ai}</span
                ><span class="unseen">, ${startsGroup ? strings.aiNote : strings.ai}</span>`
            : nothing
        }
      </div>
      ${!own && endsGroup ? renderAvatar(name, author.avatarUrl) : nothing}
      <div part="bubble" class=${bubble} lang=${lang}>${renderContent(message, view)}</div>
      ${failed ? failure(row, strings) : endsGroup || status === 'pending' ? meta(row, view, formats) : nothing}
    </div>
    ${message === view.messages.at(-1) ? renderReplies(message, view) : nothing}
  </div>`;
}

function meta({ message }: Row, view: PanelView, formats: Formats): TemplateResult {
  const { at, author, status } = message;
  // A message on its way has no time yet; the word for it appears when the way is long.
  return html`<div class="meta">
    ${
      status === 'pending'
        ? nothing
        : html`<time part="time" dir="auto" datetime=${isoDate(at)} title=${formats.full(at)}
            >${formats.time(at)}</time
          >`
    }
    ${
      author.role === 'visitor'
        ? html`<span part="receipt" class="receipt ${status}">${receiptOf(status, view)}</span>`
        : nothing
    }
  </div>`;
}

/** Nothing is being sent where there is no connection: it waits for one. */
function receiptOf(status: MessageStatus, { connection, strings }: PanelView): string {
  const waits = status === 'pending' && WITHOUT_CONNECTION.includes(connection);
  return waits ? strings.receiptWaiting : strings[RECEIPTS[status]];
}

function failure({ message }: Row, strings: Strings): TemplateResult {
  const { id } = message;
  return html`<div class="meta failed">
    ${alertIcon}
    <span part="receipt" class="receipt">${strings.receiptFailed}</span>
    <button type="button" class="link-button" @click=${asks({ type: 'retry-message', id })}>
      ${strings.retry}
    </button>
    <button type="button" class="link-button" @click=${asks({ type: 'delete-message', id })}>
      ${strings.delete}
    </button>
  </div>`;
}

function isoDate(at: number): string | typeof nothing {
  return Math.abs(at) <= 8.64e15 ? new Date(at).toISOString() : nothing;
}
