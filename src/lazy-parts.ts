import { systemClock } from './adapters/clock/system-clock.js';
import type { Attention } from './attention.js';
import type { ChatCore, ChatHost } from './chat-core.js';
import type { Conversation } from './conversation.js';
import { Web1on1Error } from './errors.js';
import type { Strings } from './locales/en.js';

export type PanelModule = typeof import('./panel-inside.js');

/**
 * Everything that is fetched only when it is needed: the inside of the panel, the texts and the
 * conversation. Requests an update of the host when a part arrives or cannot be had; a part that
 * failed is fetched again when it is next asked for.
 */
export class LazyParts {
  readonly #host: ChatHost;
  readonly #core: ChatCore;
  readonly #loading = new Map<string, Promise<unknown>>();
  panel: PanelModule | undefined;
  /** The texts, with the page's own words among them. */
  strings: Strings | undefined;
  conversation: Conversation | undefined;
  /** The texts for which an update was requested: who prepares the panel draws only when all is there. */
  #drawn: Strings | undefined;
  /** What draws attention by itself. */
  attention: Attention | undefined;
  /** Everything that an open panel needs is there. */
  ready = false;
  /** It could not be fetched. */
  failed = false;

  constructor(host: ChatHost, core: ChatCore) {
    this.#host = host;
    this.#core = core;
  }

  /** What an open panel needs. Never rejects: see `failed`. */
  async preparePanel(): Promise<void> {
    try {
      // In the order of their sizes: to ask for one file takes as long as to fetch a small one.
      const loadPanel = this.#once('panel', () => import('./panel-inside.js'));
      const parts = [loadPanel, this.loadConversation(), this.#fetchStrings()] as const;
      const [panel] = await Promise.all(parts);
      if (!this.panel) (this.panel = panel).attach(this.#host, this.#core);
      this.ready = true;
      this.failed = false;
    } catch {
      this.failed = true;
    }
    this.#drawn = this.strings;
    this.#host.requestUpdate();
  }

  /** @throws Web1on1Error `chunk-failed` */
  loadConversation(): Promise<Conversation> {
    return this.#once('conversation', async () => {
      const { Conversation } = await import('./conversation.js');
      return (this.conversation = new Conversation(this.#host, this.#core));
    });
  }

  /** The visitor is forgotten. @param here it was said in this tab: it concerns the others, too */
  forget(here: boolean): void {
    // A failure is reported where it happens.
    this.loadConversation()
      .then(({ calls }) => calls.forget(here))
      .catch(() => undefined);
  }

  /** Fetches the texts of the language that the page has now. @throws Web1on1Error `chunk-failed` */
  async loadStrings(): Promise<void> {
    await this.#fetchStrings();
    if (this.strings === this.#drawn) return;
    this.#drawn = this.strings;
    this.#host.requestUpdate();
  }

  /** @throws Web1on1Error `chunk-failed` */
  async #fetchStrings(): Promise<void> {
    const { language } = this.#core;
    const { customText } = this.#host;
    const { loadStrings } = await this.#once('texts', () => import('./locales/load.js'));
    const strings = await loadStrings(language, customText, systemClock.now());
    const isWanted = language === this.#core.language && customText === this.#host.customText;
    if (isWanted) this.strings = strings;
  }

  /** Fetches what draws attention by itself. @throws Web1on1Error `chunk-failed` */
  loadAttention(): Promise<unknown> {
    return this.#once('attention', async () => {
      const { Attention } = await import('./attention.js');
      this.attention = new Attention(this.#host, this.#core);
      this.#host.requestUpdate();
    });
  }

  /** Runs `load` unless it runs or has run already. A failure is told, and forgotten. */
  #once<T>(name: string, load: () => Promise<T>): Promise<T> {
    let loading = this.#loading.get(name) as Promise<T> | undefined;
    if (!loading) {
      loading = load().catch((cause: unknown) => {
        this.#loading.delete(name);
        const error = new Web1on1Error('chunk-failed', 'The chat could not be loaded.', { cause });
        this.#core.report(error);
        throw error;
      });
      this.#loading.set(name, loading);
    }
    return loading;
  }
}
