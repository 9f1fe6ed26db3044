import { systemClock } from './adapters/clock/system-clock.js';
import type { ChatCore, ChatHost } from './chat-core.js';
import { OpeningController, type OpeningPlan } from './controllers/opening-controller.js';
import type { AttentionConfig } from './domain/open-policy.js';
import { autoOpened, eyecatcherDismissed, type WidgetState } from './domain/widget-state.js';
import { pageLanguage } from './internal/page-language.js';
import type { PanelController } from './controllers/panel-controller.js';
import { createEyecatcher, eyecatcherStyles } from './ui/eyecatcher.js';

const SECOND_MS = 1_000;

/** Default of `open-after`, where automatic opening is asked for without saying when. */
const OPEN_AFTER_SECONDS = 30;

/**
 * What draws attention by itself: the automatic opening and the eyecatcher. Fetched where a page asks
 * for one of them, and paid for by nobody else.
 */
export class Attention implements OpeningPlan {
  readonly #host: ChatHost;
  readonly #core: ChatCore;
  readonly #eyecatcher = createEyecatcher();

  constructor(host: ChatHost, core: ChatCore) {
    this.#host = host;
    this.#core = core;
    host.adoptStyles(eyecatcherStyles);
    // The page's own markup for it has come or gone.
    this.#eyecatcher.element.addEventListener('slotchange', () => host.requestUpdate());
    new OpeningController(host, systemClock, this);
  }

  /** Shows the teaser that is to be seen now before the launcher, once there are words for its buttons. */
  drawTeaser(launcher: HTMLElement): void {
    const { config } = this.#host;
    const { strings } = this.#core.parts;
    const { element } = this.#eyecatcher;
    const isWelcome = this.#core.teaser === 'welcome';
    const text = isWelcome ? (config.welcomeMessage ?? strings?.welcome) : config.eyecatcher;
    const isOurs = isWelcome && config.welcomeMessage === undefined;
    this.#eyecatcher.show({
      text: text ?? '',
      lang: isOurs ? strings?.lang : pageLanguage(this.#host, ''),
      dismissLabel: strings?.dismiss ?? '',
      // A teaser belongs to a launcher.
      shown: this.#core.teaser !== 'none' && strings !== undefined && !config.noLauncher,
    });
    if (!element.parentNode) launcher.before(element);
  }

  /** The visitor wants no teaser, on this page and on the next. */
  dismissTeaser(): void {
    this.#core.teaser = 'none';
    this.#core.storage.apply(eyecatcherDismissed);
    this.#host.renderRoot.querySelector<HTMLElement>('[part~=launcher]')?.focus();
  }

  get attention(): AttentionConfig {
    const { autoOpen, openAfter, autoOpenOn, eyecatcherAfter, embedded, noLauncher } =
      this.#host.config;
    const { access, narrow, hasEyecatcher } = this.#core;
    // What cannot be remembered must not come back on every page.
    const silent = embedded || (access !== 'read-write' && cameFromSameSite());
    const seconds = openAfter ?? (autoOpen && OPEN_AFTER_SECONDS);
    // A teaser belongs to a launcher.
    const nowhere = noLauncher && narrow && autoOpenOn === 'wide';
    return {
      openAfterMs: silent || nowhere || seconds === false ? undefined : seconds * SECOND_MS,
      teaseWhenNarrow: autoOpenOn === 'wide',
      eyecatcherAfterMs:
        silent || noLauncher || !hasEyecatcher ? undefined : eyecatcherAfter * SECOND_MS,
    };
  }

  get state(): WidgetState | undefined {
    return this.#core.state;
  }

  get panel(): PanelController {
    return this.#core.panel;
  }

  get narrow(): boolean {
    return this.#core.narrow;
  }

  prepare(): boolean {
    return this.#core.prepare();
  }

  openByItself(isStill: () => boolean): unknown {
    return this.#core.parts.panel?.openByItself(this.#core, isStill);
  }

  tease(): void {
    this.#core.storage.apply(autoOpened);
    this.#show(this.#core.hasEyecatcher ? 'eyecatcher' : 'welcome');
  }

  showEyecatcher(): void {
    this.#show('eyecatcher');
  }

  /** A teaser has words, and so has its button: it waits for them. */
  #show(teaser: 'eyecatcher' | 'welcome'): void {
    const core = this.#core;
    if (core.teaser === teaser) return;
    core.teaser = teaser;
    core.loadStrings();
    this.#host.requestUpdate();
  }
}

function cameFromSameSite(): boolean {
  return document.referrer.startsWith(`${location.origin}/`);
}
