import { Web1on1Chat } from './web1on1-chat.js';
import { Web1on1CookieStatement } from './web1on1-cookie-statement.js';

export type * from './event-map.js';

/** Registers the elements, unless something is registered under their names already. */
if (!customElements.get('web1on1-chat')) {
  customElements.define('web1on1-chat', Web1on1Chat);
} else if (customElements.get('web1on1-chat') !== Web1on1Chat) {
  void import('./explain.js').then(({ explainTwice }) => explainTwice());
}
if (!customElements.get('web1on1-cookie-statement')) {
  customElements.define('web1on1-cookie-statement', Web1on1CookieStatement);
}

declare global {
  interface HTMLElementTagNameMap {
    'web1on1-cookie-statement': Web1on1CookieStatement;
    'web1on1-chat': Web1on1Chat;
  }
}
