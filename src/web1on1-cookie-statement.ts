import { ElementBase } from './internal/element-base.js';

/**
 * What the chat of this website stores, why, how long and by whom, whom it contacts and what it
 * sends, made from the settings that it runs with; what of it this browser holds now, to look at,
 * download and delete. For a privacy page. It is no legal advice, and says so.
 *
 * Without a chat on the page it describes one with the attributes that stand on this element, which
 * may be any of `<web1on1-chat>`. What the page's author wrote into the element is shown until its
 * code has been fetched, and where it cannot be.
 *
 * @element web1on1-cookie-statement
 * @attr {string} for - Id of the chat that is described. Default: the first on the page.
 * @attr {string} lang - Language, BCP 47: the nearest shipped one, else English. Default: the nearest `lang` in the page.
 * @attr {string} controller - Who is responsible for what the chat is used for: the site's owner, by name.
 * @attr {string} provider - Who provides the chat for that owner, by name.
 * @attr {string} privacy-url - Address of the site's privacy statement.
 * @slot - Shown while and where the statement cannot be made, for example its generated text.
 * @slot {name} - Takes the place of the paragraph of that name: see the keys of the statement's texts.
 * @csspart statement - All of it.
 * @csspart table - A table: of what may be stored, or of what is.
 * @csspart button - A button: look again, download, delete, and the two answers.
 * @csspart status - What became of a deletion.
 */
export class Web1on1CookieStatement extends ElementBase {
  connectedCallback(): void {
    this.#follow();
  }

  disconnectedCallback(): void {
    this.#follow();
  }

  #follow(): void {
    void import('./statement/view.js').then(({ follow }) => follow(this));
  }
}
