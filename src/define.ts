import { Web1on1Chat } from './web1on1-chat.js';
import { heedPageButtons } from './page-buttons.js';

export type * from './event-map.js';

/** On a server there is no registry; the module can be imported there all the same. */
const registry = (globalThis as { customElements?: CustomElementRegistry }).customElements;
const registered = registry?.get('web1on1-chat');

/** Registers the element, unless something is registered under its name already. */
if (registered) {
  if (registered !== Web1on1Chat) {
    void import('./explain.js').then(({ explainTwice }) => explainTwice());
  }
} else if (registry) {
  registry.define('web1on1-chat', Web1on1Chat);
  heedPageButtons();
}

declare global {
  interface HTMLElementTagNameMap {
    'web1on1-chat': Web1on1Chat;
  }
}
