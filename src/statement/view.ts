import { systemClock } from '../adapters/clock/system-clock.js';
import { attributeNames, attributeOf, type ChatConfig } from '../config.js';
import { eraseStorage, exportStorage, reportStorage } from '../device-data.js';
import type { DeviceContext, ErasureResult, StorageReport } from '../device-data.js';
import { pageLanguage } from '../internal/page-language.js';
import { loadStatementStrings } from '../locales/statement/load.js';
import { become } from './become.js';
import { statementOf } from './document.js';
import { saveAsFile } from '../internal/save-as-file.js';
import { configOf, factsOf, type ChatLike } from './facts.js';
import { renderStatement, type Act, type ErasurePhase } from './render.js';
import { statementStyles } from './statement.styles.js';

/** What of a chat element is used besides its settings. */
interface RunningChat extends ChatLike {
  forget?(): Promise<ErasureResult>;
  exportData?(): Promise<object>;
}

/** What may change what the statement says. */
const ATTRIBUTES = [
  ...attributeNames.map(attributeOf),
  ...['for', 'id', 'lang', 'controller', 'provider'],
];

const views = new WeakMap<Element, StatementView>();

/** Draws the statement while its element is in the page. */
export function follow(element: HTMLElement): void {
  let view = views.get(element);
  if (!view) views.set(element, (view = new StatementView(element)));
  if (element.isConnected) view.start();
  else view.stop();
}

/**
 * Keeps a statement in agreement with the chat it describes, and carries out what its reader asks
 * for: to look, to download, to delete.
 */
class StatementView {
  readonly #element: HTMLElement;
  readonly #root: ShadowRoot;
  /** Attributes of the chat and of the statement, and the coming and going of a chat. */
  readonly #changes = new MutationObserver(() => void this.#draw());
  #report: StorageReport | undefined;
  #phase: ErasurePhase = { kind: 'idle' };
  #stopListening: AbortController | undefined;
  #shown: HTMLElement | undefined;
  /** What the statement was last made of: a page changes all the time. */
  #drawn = '';

  constructor(element: HTMLElement) {
    this.#element = element;
    this.#root = element.shadowRoot ?? element.attachShadow({ mode: 'open' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(statementStyles);
    this.#root.adoptedStyleSheets.push(sheet);
    this.#root.addEventListener('click', ({ target }) => {
      const button = target instanceof Element && target.closest<HTMLElement>('[data-act]');
      // What the page's author wrote into the element has attributes of its own.
      if (button && button.getRootNode() === this.#root) this.#act(button.dataset['act'] as Act);
    });
  }

  #act(act: Act): void {
    const acts: Readonly<Record<Act, () => Promise<void>>> = {
      look: () => this.look(),
      download: () => this.download(),
      ask: () => this.#move({ kind: 'asking' }),
      erase: () => this.erase(),
      keep: () => this.#move({ kind: 'idle' }),
    };
    void acts[act]();
  }

  start(): void {
    this.#stopListening ??= new AbortController();
    const { signal } = this.#stopListening;
    const watched = { subtree: true, childList: true, attributeFilter: ATTRIBUTES };
    for (const place of this.#places) this.#changes.observe(place, watched);
    document.addEventListener('web1on1-consent', () => void this.look(), { signal });
    document.addEventListener('visibilitychange', () => document.hidden || void this.look(), {
      signal,
    });
    void customElements.whenDefined('web1on1-chat').then(() => this.look());
    void this.look();
  }

  stop(): void {
    this.#changes.disconnect();
    this.#stopListening?.abort();
    this.#stopListening = undefined;
  }

  /** Looks what this browser holds now. */
  async look(): Promise<void> {
    this.#report = await reportStorage(this.#device());
    this.#drawn = '';
    await this.#draw();
  }

  /** Where the chat cannot do it, what is stored is here all the same. */
  async download(): Promise<void> {
    const ofChat = await this.#chat?.exportData?.().catch(() => undefined);
    const data = ofChat ?? {
      exportedAt: new Date(systemClock.now()).toISOString(),
      stored: await exportStorage(this.#device()),
    };
    const text = JSON.stringify(data, undefined, 2);
    saveAsFile(text, 'chat-data.json', 'application/json', systemClock);
  }

  async erase(): Promise<void> {
    await this.#move({ kind: 'erasing' });
    const byChat = await this.#chat?.forget?.().catch(() => undefined);
    const result = byChat ?? (await eraseStorage(this.#device()));
    await this.look();
    await this.#move({ kind: 'done', remaining: result.remaining });
  }

  /** The next question, and the focus with it: what had it is gone. */
  async #move(phase: ErasurePhase): Promise<void> {
    this.#phase = phase;
    this.#drawn = '';
    await this.#draw();
    this.#root.querySelector<HTMLElement>('[data-focus]')?.focus();
  }

  async #draw(): Promise<void> {
    const wanted = pageLanguage(this.#element);
    const { strings, language } = await loadStatementStrings(wanted);
    // The page has another language by now: that one is on its way.
    if (wanted !== pageLanguage(this.#element)) return;
    const facts = factsOf(this.#element, this.#chat, import.meta.url);
    const privacyUrl = this.#element.getAttribute('privacy-url') ?? undefined;
    const made = JSON.stringify([language, facts, privacyUrl]);
    if (!this.#stopListening || made === this.#drawn) return;
    this.#drawn = made;
    const drawn = renderStatement({
      document: statementOf(facts, strings, language),
      strings,
      language,
      controller: facts.controller || strings.controllerUnknown,
      privacyUrl,
      report: this.#report,
      phase: this.#phase,
    });
    if (this.#shown) become(this.#shown, drawn);
    else this.#root.append((this.#shown = drawn));
  }

  get #chat(): RunningChat | undefined {
    const id = this.#element.getAttribute('for');
    const find = (place: Document | ShadowRoot): Element | null =>
      id ? place.getElementById(id) : place.querySelector('web1on1-chat');
    return this.#places.map(find).find(Boolean) as RunningChat | undefined;
  }

  /** Where a chat may be. */
  get #places(): readonly (Document | ShadowRoot)[] {
    const root = this.#element.getRootNode();
    return root instanceof ShadowRoot ? [root, document] : [document];
  }

  #device(): DeviceContext {
    const chat = this.#chat;
    const { integrationId, storage, consent }: ChatConfig =
      chat?.config ?? configOf(chat ?? this.#element);
    return {
      clock: systemClock,
      integrationId,
      own: typeof storage === 'object' ? storage : undefined,
      mayRead: consent !== 'denied',
    };
  }
}
