import {
  attributeNames,
  attributeOf,
  defaults,
  isBoolean,
  understand,
  type AttributeName,
  type ChatConfig,
} from './config.js';
import { ReactiveHost } from './reactive-host.js';

const nameOf = new Map(attributeNames.map((name) => [attributeOf(name), name]));

/**
 * What a page says to the element in its markup and its style sheet: attributes, each with a
 * property that reflects it, slots, parts and states. What the values mean is in `config.ts`; custom
 * properties are described beside their declarations, in the style sheets.
 *
 * @attr {string} lang - Language of the interface, BCP 47: the nearest shipped one, else English. Default: the nearest `lang` in the page.
 * @attr {string} dir - Writing direction. Default: the page's.
 * @slot - Shown when the panel cannot be loaded: another way to reach somebody.
 * @slot launcher-icon - Icon of the launcher while the panel is closed.
 * @slot eyecatcher - Markup of the teaser, in the place of the attribute `eyecatcher`.
 * @slot header - Left of the header's buttons, in the place of avatar, heading and subheading.
 * @slot empty - Shown in a conversation without messages.
 * @slot before-composer - Between the messages and the text field.
 * @slot footer - Below the text field.
 * @csspart launcher - The round button in the corner.
 * @csspart badge - Number of unread messages on the launcher.
 * @csspart eyecatcher - The teaser beside the launcher.
 * @csspart eyecatcher-close - The button that dismisses the teaser.
 * @csspart panel - The frame of the chat, a `dialog`; a `section` when embedded.
 * @csspart header - The bar at the top of the panel.
 * @csspart title - The heading.
 * @csspart subtitle - The line under the heading.
 * @csspart minimize-button - Folds and unfolds the panel.
 * @csspart close-button - Closes the panel.
 * @csspart status - The line that tells of a missing connection.
 * @csspart messages - The list of messages, which scrolls.
 * @csspart message - One message, with its author and time.
 * @csspart message--visitor - One of the visitor's own.
 * @csspart message--agent - One of the other side's.
 * @csspart message--failed - One that could not be sent.
 * @csspart bubble - What a message says.
 * @csspart avatar - Picture or initials of the other side.
 * @csspart time - When a message was sent.
 * @csspart receipt - How far a message of the visitor got.
 * @csspart typing - Says that the other side is typing.
 * @csspart composer - Text field and send button.
 * @csspart input - The text field, a `textarea`.
 * @csspart attach-button - Opens the choice of files.
 * @csspart quick-reply - One suggested answer under the newest message.
 * @csspart action - A button or link of a message.
 * @csspart carousel - Cards beside each other.
 * @csspart form - Questions inside a message.
 * @csspart send-button - Sends the text.
 * @csspart jump-button - Goes to the newest message.
 * @cssstate open - The panel is open, folded or not.
 * @cssstate minimized - The panel is folded down to its header.
 * @cssstate unread - There are unread messages.
 * @cssstate offline - The browser has no network.
 */
export abstract class ChatAttributes extends ReactiveHost implements ChatConfig {
  static readonly observedAttributes: readonly string[] = [...nameOf.keys(), 'open', 'lang'];

  /** Sunshine Conversations integration. Selects the `smooch` transport. */
  declare integrationId: ChatConfig['integrationId'];
  /** Sunshine Conversations region, for example `eu-1`. */
  declare region: ChatConfig['region'];
  /** For Zendesk customers, instead of `region`: `https://<subdomain>.zendesk.com/sc/`. */
  declare configBaseUrl: ChatConfig['configBaseUrl'];
  /**
   * What carries the conversation: `smooch` (default with `integration-id`) or `local`. The
   * property also takes a `Transport`, an SDK object, or a function that returns an SDK.
   */
  declare transport: ChatConfig['transport'];
  /** For `transport="local"`: URL of a chat server. Without it the conversation stays in this browser. */
  declare server: ChatConfig['server'];
  /**
   * When third-party code may load. `open`: on first opening; `load`: at once; `auto`: on first
   * opening, or when the page is idle if this visitor already has a conversation.
   */
  declare connect: ChatConfig['connect'];
  /** Where the state lives: `local`, `session`, `indexeddb` or `memory`; the property also takes a `StoragePort`. */
  declare storage: ChatConfig['storage'];
  /** Minutes for which stored state is remembered after the last activity. */
  declare retention: ChatConfig['retention'];
  /** What may be stored and loaded: `granted`, `interaction` (from the visitor's first act) or `denied`. */
  declare consent: ChatConfig['consent'];
  /** Opens by itself, once a session, after `open-after`. */
  declare autoOpen: ChatConfig['autoOpen'];
  /**
   * Seconds after the session's first page load, default 30. Writing a number implies
   * `auto-open`; `false` turns automatic opening off.
   */
  declare openAfter: ChatConfig['openAfter'];
  /** `wide`: on viewports under 640 px the eyecatcher is shown instead of opening; `any`: opens there too. */
  declare autoOpenOn: ChatConfig['autoOpenOn'];
  /** Teaser text beside the launcher. */
  declare eyecatcher: ChatConfig['eyecatcher'];
  /** Seconds after the session's first page load. */
  declare eyecatcherAfter: ChatConfig['eyecatcherAfter'];
  /** Shown in the conversation when the widget opened by itself. Default: localised; `""` for none. */
  declare welcomeMessage: ChatConfig['welcomeMessage'];
  /** Who the welcome message and the header speak as. */
  declare agentName: ChatConfig['agentName'];
  /** Absolute URL of that person's picture. */
  declare agentAvatar: ChatConfig['agentAvatar'];
  /** The panel's heading. Default: localised. */
  declare heading: ChatConfig['heading'];
  /** A line under the heading. */
  declare subheading: ChatConfig['subheading'];
  /**
   * Asks name and email address before the first message. The property also takes a list of fields:
   * `{ name, label, type: 'text' | 'email' | 'select', options? }`.
   */
  declare prechat: ChatConfig['prechat'];
  /** Starts the conversation when the panel is first opened, so that a bot can speak first. */
  declare scenarioBot: ChatConfig['scenarioBot'];
  /** Inline in the page, filling its container, without a launcher. `show()` and `hide()` do nothing. */
  declare embedded: ChatConfig['embedded'];
  /** Corner of the viewport, in reading direction. */
  declare placement: ChatConfig['placement'];
  /** The page brings its own button. */
  declare noLauncher: ChatConfig['noLauncher'];
  /** Clicking the header does not fold the panel. */
  declare noHeaderMinimize: ChatConfig['noHeaderMinimize'];
  /** `light`, `dark`, or `auto`: as the visitor's system has it. */
  declare colorScheme: ChatConfig['colorScheme'];
  /** Colour of launcher, own messages and actions. Text on it finds its own contrast. */
  declare brandColor: ChatConfig['brandColor'];
  /** A short tone for messages that arrive while the tab is hidden or the panel closed or folded. */
  declare sound: ChatConfig['sound'];
  /** Files can be attached, where the transport takes them. */
  declare fileUpload: ChatConfig['fileUpload'];
  /** The visitor can say where he is, where the transport takes it. */
  declare location: ChatConfig['location'];
  /** A picker for emoji beside the text field. */
  declare emoji: ChatConfig['emoji'];
  /** Absolute address of the site's privacy statement, shown before the first message. */
  declare privacyUrl: ChatConfig['privacyUrl'];
  /** What is said about privacy before the first message. Default, with `privacy-url`: localised. */
  declare privacyNote: ChatConfig['privacyNote'];
  /** Asks back before a card, account or identity number is sent. Checked on this device only. */
  declare warnSensitive: ChatConfig['warnSensitive'];

  /** Every value checked, every default filled in. Replaced when one changes. @internal */
  config: ChatConfig = defaults;

  override connectedCallback(): void {
    // What was set before the element had its class goes through the class now.
    for (const [name, value] of Object.entries(this)) {
      if (!(name in Object.getPrototypeOf(this))) continue;
      Reflect.deleteProperty(this, name);
      Reflect.set(this, name, value);
    }
    super.connectedCallback();
  }

  attributeChangedCallback(attribute: string, _old: string | null, value: string | null): void {
    const name = nameOf.get(attribute);
    if (name) set(this, name, value);
    else this.requestUpdate();
  }
}

function set(element: ChatAttributes, name: AttributeName, value: unknown): void {
  const meaning = understand(name, value);
  if (meaning === element.config[name]) return;
  element.config = { ...element.config, [name]: meaning };
  element.requestUpdate(name);
}

/** What a script sets is written into the attribute, unless it is something that none can hold. */
function attributeValue(name: AttributeName, value: unknown): string | null {
  if (isBoolean(name)) return understand(name, value) ? '' : null;
  const fits = typeof value === 'string' || typeof value === 'number' || value === false;
  return fits ? String(value) : null;
}

for (const name of attributeNames) {
  Object.defineProperty(ChatAttributes.prototype, name, {
    get(this: ChatAttributes) {
      return this.config[name];
    },
    set(this: ChatAttributes, value: unknown) {
      const text = attributeValue(name, value);
      if (text === null) this.removeAttribute(attributeOf(name));
      else this.setAttribute(attributeOf(name), text);
      set(this, name, value);
    },
  });
}
