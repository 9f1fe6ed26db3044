import { ChatAttributes } from './chat-attributes.js';
import { ChatCore, type ChatHost } from './chat-core.js';
import type { ConversationController } from './controllers/conversation-controller.js';
import type { ConversationCalls, DeviceExport } from './conversation-calls.js';
import type { ErasureResult, StorageReport } from './device-data.js';
import type { MessageHooks } from './controllers/conversation-hooks.js';
import type { Availability } from './domain/availability.js';
import { Web1on1UnreadEvent } from './events.js';
import { launcherName } from './locales/launcher-names.js';
import type { Strings } from './locales/en.js';
import type {
  ConnectionState,
  ConversationMetadata,
  Message,
  OutgoingMessage,
  SignedIdentity,
  TokenReason,
  VisitorProfile,
} from './types.js';
import { carryOut } from './page-buttons.js';
import { createLauncher } from './ui/launcher.js';
import { make, setAttributes } from './ui/make.js';
import { createPanelFrame } from './ui/panel-frame.js';
import { UiRequestEvent } from './ui/requests.js';
import { styles } from './web1on1-chat.styles.js';

/**
 * A live chat for any page: a launcher in the corner and a panel with the conversation, remembered
 * over navigation.
 *
 * @element web1on1-chat
 */
export class Web1on1Chat extends ChatAttributes implements ChatHost {
  /** Who the visitor is, as far as the site knows. */
  declare user: VisitorProfile | undefined;
  /** Facts that the site wants to send along when a conversation begins: text, numbers, booleans. */
  declare metadata: ConversationMetadata | undefined;
  /** Brings a signed identity, for visitors who are logged in. Another one is another visitor. */
  declare getToken: ((reason: TokenReason) => Promise<SignedIdentity>) | undefined;
  /** Query parameters of the page's address that may be sent; a final `*` stands for any rest. */
  keepParams: readonly string[] | undefined;
  /** `false`, before the chat connects: no files and earlier messages over Sunshine Conversations, which take an undocumented interface. */
  sideDoor: boolean | undefined;
  /** Overrides any text of the interface, by key. */
  declare customText: Partial<Strings> | undefined;
  /** When somebody is there: weekly hours, or a function that says so. Shows the reply time, and when it is too late for one. */
  declare availability: Availability | undefined;
  /** May change a message before it is sent, or drop it by returning `null`. A file can only be dropped. */
  beforeSend: MessageHooks['beforeSend'];
  /** May change a message before it is shown; `null` hides it. */
  beforeDisplay: MessageHooks['beforeDisplay'];

  readonly #observed = new Map<string, unknown>();
  readonly #core: ChatCore;
  readonly #launcher = createLauncher();
  readonly #frame = createPanelFrame(this.#launcher.element);
  /** Everything that is drawn. */
  readonly #all = make('div', { class: 'all' }, this.#launcher.element, ...this.#frame.elements);
  /** Older browsers have no custom states. */
  readonly #internals: { readonly states?: CustomStateSet } = this.attachInternals();
  #unreadTold = 0;

  static {
    for (const name of ['user', 'metadata', 'getToken', 'customText', 'availability']) {
      Object.defineProperty(this.prototype, name, {
        get(this: Web1on1Chat) {
          return this.#observed.get(name);
        },
        set(this: Web1on1Chat, value: unknown) {
          this.#observed.set(name, value);
          this.requestUpdate(name);
        },
      });
    }
  }

  constructor() {
    super();
    this.adoptStyles(styles);
    this.#core = new ChatCore(this);
    for (const sign of ['pointerover', 'focusin']) {
      this.renderRoot.addEventListener(sign, () => this.#core.prepare());
    }
    // Buttons of the page: <button commandfor="chat" command="--show">.
    this.addEventListener('command', (event) => {
      this.#whenRestored(() => carryOut(event, this, this.#core));
    });
    this.renderRoot.addEventListener(UiRequestEvent.type, (event) => {
      if (event instanceof UiRequestEvent && !this.#core.handle(event.request))
        event.preventDefault();
    });
  }

  /** Whether the panel is open. Setting it is the page's wish; what the visitor did wins on load. */
  get open(): boolean {
    return this.#core.state ? this.#core.panel.open : this.hasAttribute('open');
  }

  set open(open: boolean) {
    if (open === this.open) return;
    if (this.#core.state) this.#move(open);
    else this.toggleAttribute('open', open);
    this.requestUpdate();
  }

  /** What the conversation holds, oldest first. A snapshot: it does not change. */
  get messages(): readonly Message[] {
    return this.#conversation?.state.messages ?? [];
  }

  /** Messages of the other side that the visitor has not seen. */
  get unreadCount(): number {
    return this.#core.unreadCount;
  }

  /** How the connection to the other side is. */
  get connection(): ConnectionState {
    return this.#conversation?.state.connection ?? 'idle';
  }

  /** Opens the panel. Does nothing when embedded. */
  show(): void {
    this.#whenRestored(() => this.#move(true));
  }

  /** Closes the panel. Does nothing when embedded. */
  hide(): void {
    this.#whenRestored(() => this.#move(false));
  }

  /** Opens the panel if it is closed, and closes it if it is open. */
  toggle(): void {
    this.#whenRestored(() => this.#move(!this.open));
  }

  /** Folds an open panel down to its header. */
  minimize(): void {
    this.#whenRestored(() => this.config.embedded || this.#core.panel.fold(true, 'script'));
  }

  /** Whether the panel is open, folded or not. */
  isOpened(): boolean {
    return this.open;
  }

  /**
   * Sends a message on the visitor's behalf, connecting first if need be. Resolves with the message
   * as the other side's service acknowledged it.
   *
   * @throws Web1on1Error
   */
  sendMessage(message: string | Pick<OutgoingMessage, 'content' | 'metadata'>): Promise<Message> {
    return this.#call((calls) => calls.sendMessage(message));
  }

  /** Puts text into the text field, for the visitor to send or change. @throws Web1on1Error `chunk-failed` */
  setDraft(text: string): Promise<void> {
    return this.#call((calls) => calls.setDraft(text));
  }

  /** Shows a message as if the other side had written it. It stays on this device. */
  showAgentMessage(text: string, name?: string): Promise<void> {
    return this.#call((calls) => calls.showAgentMessage(text, name));
  }

  /** Begins a conversation without a message, so that a bot can speak first. @throws Web1on1Error */
  startConversation(metadata?: ConversationMetadata): Promise<void> {
    return this.#call((calls) => calls.startConversation(metadata));
  }

  /** Ends the conversation, where the other side's service can do that. @throws Web1on1Error */
  endConversation(): Promise<void> {
    return this.#call((calls) => calls.endConversation());
  }

  /** Marks everything as read, here and for the other side. */
  markAllRead(): Promise<void> {
    return this.#call((calls) => calls.markAllRead());
  }

  /**
   * Erases everything that this widget stored on this device, in every tab, and ends the session.
   * Resolves when a new look finds nothing of it, and names what could not be erased.
   */
  forget(): Promise<ErasureResult> {
    return this.#call((calls) => calls.forget());
  }

  /** Everything that is held on this device, as JSON. */
  exportData(): Promise<DeviceExport> {
    return this.#call((calls) => calls.exportData());
  }

  /** Every declared item with what this browser holds of it now, and what is not declared. */
  storageReport(): Promise<StorageReport> {
    return this.#call((calls) => calls.storageReport());
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (name !== 'open') return;
    this.open = value !== null && value !== 'false';
    if (value === 'false') void import('./explain.js').then(({ explain }) => explain(name, value));
  }

  protected override willUpdate(changed: ReadonlySet<string>): void {
    if (changed.has('consent')) this.#core.consentChanged();
    else if (changed.has('storage')) this.#core.storage.reopen();
    void this.#core.parts.conversation?.hostChanged(changed);
    if (changed.has('embedded') && this.config.embedded && this.#core.state)
      this.#core.panel.show('script');
  }

  protected override draw(): void {
    const core = this.#core;
    const { state, panel, narrow, parts } = core;
    if (!state) return;
    const { config } = this;
    const { strings } = parts;
    const chat = strings?.chat ?? launcherName(core.language);
    const label = config.heading ?? chat;
    const { end } = this.#frame;
    const inside = Boolean(strings && parts.panel?.drawInside({ host: this, core, strings }, end));
    // On a small screen the panel covers the page, but not before there is a way out of it.
    const covers = narrow && panel.open && !panel.folded && inside;
    setAttributes(this.#all, { lang: strings?.lang });
    parts.attention?.drawTeaser(this.#launcher.element);
    this.#launcher.show({
      name: label === chat ? chat : `${chat}: ${label}`,
      unreadCount: core.unreadCount,
      unreadLabel: strings?.unread.replace('{count}', `${core.unreadCount}`),
      open: panel.open,
      hidden: config.embedded || config.noLauncher || covers,
    });
    this.#frame.show({
      label,
      open: panel.open,
      embedded: config.embedded,
      folded: panel.folded || (narrow && !inside),
      inside,
      failure: parts.failed
        ? [
            strings?.chunkFailed ?? 'The chat could not be loaded.',
            strings?.tryAgain ?? 'Try again',
            strings?.lang ?? 'en',
          ]
        : undefined,
      // Inside an open panel its own live region speaks: a modal dialog silences all others.
      announcement: panel.open && !panel.folded ? '' : (this.#conversation?.announcement ?? ''),
      still: panel.openedBy === 'restore' && !parts.failed,
    });
    if (!this.#all.parentNode) this.renderRoot.append(this.#all);
  }

  protected override updated(changed: ReadonlySet<string>): void {
    const core = this.#core;
    if (changed.has('brandColor')) {
      this.style.setProperty('--_brand-attribute', this.config.brandColor ?? '');
    }
    if (!core.state) return;
    this.toggleAttribute('open', core.panel.open);
    const current = {
      open: core.panel.open,
      minimized: core.panel.folded,
      unread: core.unreadCount > 0,
      offline: this.connection === 'offline',
    };
    for (const [state, on] of Object.entries(current)) {
      this.#internals.states?.[on ? 'add' : 'delete'](state);
    }
    if (this.#unreadTold === core.unreadCount) return;
    this.#unreadTold = core.unreadCount;
    this.dispatchEvent(new Web1on1UnreadEvent(core.unreadCount));
  }

  get #conversation(): ConversationController | undefined {
    return this.#core.parts.conversation?.controller;
  }

  /** What needs the conversation is carried out when that is here. @throws Web1on1Error */
  async #call<T>(carryOut: (calls: ConversationCalls) => T | Promise<T>): Promise<T> {
    return carryOut((await this.#core.parts.loadConversation()).calls);
  }

  #move(open: boolean): void {
    if (this.config.embedded) return;
    if (open) this.#core.panel.show('script');
    else this.#core.panel.hide('script');
  }

  /** What was called before the state is there is carried out when it is. */
  #whenRestored(action: () => unknown): void {
    if (this.#core.state) action();
    else this.addEventListener('web1on1-ready', action, { once: true });
  }
}
