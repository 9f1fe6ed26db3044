import { Web1on1Chat } from './web1on1-chat.js';

export type * from './event-map.js';

/** Registers the element, unless something is registered under its name already. */
if (!customElements.get('web1on1-chat')) {
  customElements.define('web1on1-chat', Web1on1Chat);
} else if (customElements.get('web1on1-chat') !== Web1on1Chat) {
  void import('./explain.js').then(({ explainTwice }) => explainTwice());
}

declare global {
  interface HTMLElementTagNameMap {
    'web1on1-chat': Web1on1Chat;
  }
}
