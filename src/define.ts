import { Web1on1Chat } from './web1on1-chat.js';
import { heedPageButtons } from './page-buttons.js';
import { heedPageFocus } from './page-focus.js';
import { Web1on1CookieStatement } from './web1on1-cookie-statement.js';

export type * from './event-map.js';

/** On a server there is no registry; the module can be imported there all the same. */
const registry = (globalThis as { customElements?: CustomElementRegistry }).customElements;
const registered = registry?.get('web1on1-chat');

/** Registers the elements, unless something is registered under their names already. */
if (registered) {
  if (registered !== Web1on1Chat) {
    import('./explain.js').then(
      ({ explainTwice }) => explainTwice(),
      () => {},
    );
  }
} else if (registry) {
  registry.define('web1on1-chat', Web1on1Chat);
  heedPageButtons();
  heedPageFocus();
}
if (!registry?.get('web1on1-cookie-statement')) {
  registry?.define('web1on1-cookie-statement', Web1on1CookieStatement);
}

declare global {
  interface HTMLElementTagNameMap {
    'web1on1-cookie-statement': Web1on1CookieStatement;
    'web1on1-chat': Web1on1Chat;
  }
}
