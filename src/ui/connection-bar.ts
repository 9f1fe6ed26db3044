import { html, type TemplateResult } from 'lit/html.js';
import type { Strings } from '../locales/en.js';
import type { ConnectionState } from '../types.js';
import type { PanelView } from './panel-view.js';
import { asks } from './requests.js';

const TEXTS: Readonly<Partial<Record<ConnectionState, keyof Strings>>> = {
  connecting: 'statusConnecting',
  reconnecting: 'statusReconnecting',
  offline: 'statusOffline',
  failed: 'statusFailed',
};

/** Says how the connection is when that is worth a word. Mounted always, so that it is announced. */
export function renderConnectionBar({ connection, strings }: PanelView): TemplateResult {
  const text = TEXTS[connection];
  return html`<div part="status" class="status ${connection}">
    <span role="status">${text ? strings[text] : ''}</span>
    <button
      type="button"
      class="link-button"
      ?hidden=${connection !== 'failed'}
      @click=${asks({ type: 'reconnect' })}
    >
      ${strings.tryAgain}
    </button>
  </div>`;
}
