import type { ReactiveControllerHost } from 'lit';
import { systemClock } from './adapters/clock/system-clock.js';
import { resolveStorage } from './adapters/storage/resolve.js';
import { sdkStorageKeys } from './adapters/transports/smooch/sdk-keys.js';
import { eraseUnread } from './adapters/storage/erase-unread.js';
import type { ChatConfig } from './config.js';
import { TabsController } from './controllers/tabs-controller.js';
import { PanelController, type PanelChange } from './controllers/panel-controller.js';
import {
  StorageController,
  type StorageAccess,
  type StorageOwner,
} from './controllers/storage-controller.js';
import type { MessageHooks } from './controllers/conversation-hooks.js';
import type { Conversation } from './conversation.js';
import type { Availability } from './domain/availability.js';
import {
  autoOpened,
  isWelcomeUnread,
  restorePanel,
  visitorClosed,
  visitorFolded,
  visitorHasDecided,
  visitorOpened,
  visitorUnfolded,
  WIDGET_KEYS,
  type Transition,
  type WidgetState,
} from './domain/widget-state.js';
import { Web1on1Error } from './errors.js';
import { Web1on1ConsentEvent, Web1on1ErrorEvent, Web1on1ReadyEvent } from './events.js';
import { whenIdle } from './internal/when-idle.js';
import { pageLanguage } from './internal/page-language.js';
import { mayHaveConversation } from './may-have-conversation.js';
import type { StoragePort } from './ports/storage.js';
import { LazyParts, type PanelModule } from './lazy-parts.js';
import type {
  ConversationMetadata,
  PanelSource,
  SignedIdentity,
  TokenReason,
  VisitorProfile,
} from './types.js';
import type { UiRequest } from './ui/requests.js';

/** What the composition needs to know of the element. */
export interface ChatHost extends ReactiveControllerHost, HTMLElement, MessageHooks {
  readonly config: ChatConfig;
  consent: ChatConfig['consent'];
  readonly renderRoot: HTMLElement | DocumentFragment;
  scheduleUpdate: (() => Promise<unknown> | undefined) | undefined;
  readonly user: VisitorProfile | undefined;
  readonly customText: object | undefined;
  readonly availability: Availability | undefined;
  readonly metadata: ConversationMetadata | undefined;
  readonly keepParams: readonly string[] | undefined;
  readonly sideDoor: boolean | undefined;
  readonly getToken: ((reason: TokenReason) => Promise<SignedIdentity>) | undefined;
  adoptStyles(text: string): void;
}

const MINUTE_MS = 60_000;

/** Below this the panel covers the page. */
export const NARROW = '(max-width: 639.98px)';

const VISITORS_DOING: Readonly<Record<PanelChange, Transition>> = {
  open: visitorOpened,
  claim: visitorOpened,
  close: visitorClosed,
  fold: visitorFolded,
  unfold: visitorUnfolded,
};

/**
 * Puts the parts together: which controller hears of what, and what follows from it. Everything
 * that decides or waits is in one of the parts.
 */
export class ChatCore implements StorageOwner {
  readonly #host: ChatHost;
  readonly storage: StorageController;
  readonly panel: PanelController;
  readonly parts: LazyParts;
  readonly tabs: TabsController;
  /** Teaser on screen: the eyecatcher's own words, or the welcome message in their place. */
  teaser: 'none' | 'eyecatcher' | 'welcome' = 'none';
  /** The panel is open, or has been on this page. */
  hasBeenOpen = false;
  /** Something was sent or started, by the visitor or on his behalf. */
  wanted = false;
  #considered = false;
  #attentionAsked = false;

  constructor(host: ChatHost) {
    this.#host = host;
    this.storage = new StorageController(host, systemClock, this);
    this.panel = new PanelController(host, (change, source) => this.#onPanel(change, source));
    this.tabs = new TabsController(
      host,
      () => this.state !== undefined && this.access !== 'none',
      (word) => {
        if (word === 'denied') host.consent = word;
        if (word === 'forget') this.parts.forget(false);
      },
    );
    this.parts = new LazyParts(host, this);
    host.addController({
      hostUpdated: () => {
        this.#considerReturning();
        this.#considerAttention();
        // The launcher tells how many messages wait; and the page may have another language now, or
        // have had one while the panel was prepared.
        const { strings, ready } = this.parts;
        if (strings || ready || this.unreadCount) this.loadStrings();
      },
    });
  }

  /** Whoever may store something, or may not, knows it at once: here, and in every other tab. */
  consentChanged(): void {
    const { consent } = this.#host.config;
    // What was wanted before was wanted on other terms.
    if (consent === 'denied') this.wanted = false;
    this.storage.reopen();
    if (!this.state) return;
    if (consent === 'denied') this.tabs.tell(consent);
    this.#host.dispatchEvent(new Web1on1ConsentEvent(consent));
  }

  onReturned(): void {
    if (this.panel.open || this.state?.openedByVisitor) {
      this.withPanel((panel) => panel.follow(this.#host, this));
    }
  }

  /** What is remembered; `undefined` until it has been read. */
  get state(): WidgetState | undefined {
    return this.storage.state;
  }

  /** There is no room beside the panel: it covers the page. */
  get narrow(): boolean {
    return matchMedia(NARROW).matches;
  }

  /** BCP 47 language of the page around the element. */
  get language(): string {
    return pageLanguage(this.#host);
  }

  get unreadCount(): number {
    const welcome = this.state && isWelcomeUnread(this.state) && !this.panel.open ? 1 : 0;
    return welcome + (this.parts.conversation?.controller.state.unreadCount ?? 0);
  }

  /** Carries out what the interface asks for. @returns `false` to refuse */
  handle(request: UiRequest): boolean {
    switch (request.type) {
      case 'open':
        return this.panel.show('visitor');
      case 'close':
        return this.panel.hide('visitor');
      case 'dismiss-eyecatcher':
        this.parts.attention?.dismissTeaser();
        return true;
      case 'retry':
        this.panel.entering = true;
        void this.parts.preparePanel();
        return true;
      default:
        return this.parts.conversation?.handle(request) ?? false;
    }
  }

  /** The conversation, connected or about to be: for whoever wants to send or start something. */
  async wantConversation(): Promise<Conversation> {
    this.wanted = true;
    const conversation = await this.parts.loadConversation();
    conversation.considerConnecting();
    return conversation;
  }

  onRestored(restored: WidgetState): void {
    const { config } = this.#host;
    const { open, folded } = restorePanel(restored, {
      openInMarkup: this.#host.hasAttribute('open') || config.embedded,
      narrow: this.narrow,
    });
    if (config.embedded || (open && !restored.openedByVisitor)) this.panel.show('script');
    else if (open) this.panel.restore(folded);
    // Where there is a text field, it is there.
    void (this.panel.open ? this.parts.preparePanel() : Promise.resolve())
      .then(() => this.#host.updateComplete)
      .then(() => this.#host.dispatchEvent(new Web1on1ReadyEvent()));
  }

  #onPanel(change: PanelChange, source: PanelSource): void {
    if (change === 'open') {
      this.hasBeenOpen = true;
      this.teaser = 'none';
      if (!this.parts.ready) void this.parts.preparePanel();
    }
    if (source === 'auto') this.storage.apply(autoOpened);
    else if (source === 'visitor') this.storage.apply(VISITORS_DOING[change]);
    else this.storage.touch();
  }

  /**
   * Somebody is near: with the pointer, a finger or the focus, or the moment of opening is.
   *
   * @returns whether everything is there
   */
  prepare(): boolean {
    const { ready, failed } = this.parts;
    if (!ready && !failed) void this.parts.preparePanel();
    return ready;
  }

  /** Does something that the code of the panel is needed for. */
  withPanel(use: (panel: PanelModule) => unknown): void {
    void this.parts.preparePanel().then(() => this.parts.panel && use(this.parts.panel));
  }

  /** A failure is reported where it happens. */
  loadStrings(): void {
    this.parts.loadStrings().catch(() => undefined);
  }

  /** There is something to show beside the launcher. */
  get hasEyecatcher(): boolean {
    const { config, children } = this.#host;
    return Boolean(config.eyecatcher) || [...children].some(({ slot }) => slot === 'eyecatcher');
  }

  get access(): StorageAccess {
    const { consent } = this.#host.config;
    if (consent === 'denied') return 'none';
    return consent === 'granted' || this.visitorActed ? 'read-write' : 'read';
  }

  get retentionMs(): number {
    return this.#host.config.retention * MINUTE_MS;
  }

  openStorage(): StoragePort | Promise<StoragePort> {
    const { storage, integrationId } = this.#host.config;
    const denied = this.access === 'none';
    if (denied) {
      eraseUnread([...WIDGET_KEYS, ...(integrationId ? sdkStorageKeys(integrationId) : [])]);
    }
    // Of what a site keeps itself, only it knows how to remove an item.
    return resolveStorage(denied && typeof storage === 'string' ? 'memory' : storage, {
      clock: systemClock,
      onDegraded: (cause) =>
        this.report(new Web1on1Error('storage-degraded', 'Nothing can be stored.', { cause })),
    });
  }

  /** The visitor has done something with the widget in this session. */
  get visitorActed(): boolean {
    return this.wanted || (this.state !== undefined && visitorHasDecided(this.state));
  }

  get returning(): boolean {
    return mayHaveConversation(this.#host.config, this.state);
  }

  /** Who returns hears of what is new, when the page has nothing better to do. */
  #considerReturning(): void {
    const { connect, consent } = this.#host.config;
    if (!this.state || this.#considered || consent === 'denied') return;
    this.#considered = true;
    // A failure is reported where it happens.
    const load = (): void => void this.parts.loadConversation().catch(() => undefined);
    if (connect === 'load') load();
    // Also where it may not connect yet: what is unread is remembered here.
    else if (this.returning) whenIdle(systemClock, load);
  }

  /** A page that asks for attention pays for it; who has decided already is not asked again. */
  #considerAttention(): void {
    const { autoOpen, openAfter = autoOpen } = this.#host.config;
    const isAskedFor = openAfter !== false || this.hasEyecatcher;
    if (this.#attentionAsked || !isAskedFor || !this.state || visitorHasDecided(this.state)) return;
    this.#attentionAsked = true;
    // A failure is reported where it happens.
    this.parts.loadAttention().catch(() => undefined);
  }

  report(error: Web1on1Error): void {
    this.#host.dispatchEvent(new Web1on1ErrorEvent(error));
  }
}
