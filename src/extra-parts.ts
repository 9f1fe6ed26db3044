import { Web1on1Error } from './errors.js';
import type { Extras } from './extras.js';
import type { FeatureContext } from './features/feature.js';
import type { PanelView, RichUi } from './ui/panel-view.js';
import type { UiRequest } from './ui/requests.js';

/** A part that could not be fetched is not asked for again before this has passed, ms. */
const RETRY_AFTER_MS = 5_000;

/** Nobody waits longer than this for a warning that does not come, ms. */
const WARN_WITHIN_MS = 5_000;

/**
 * What is fetched once a conversation needs more than text: the code that draws pictures, forms and
 * the like, and everything that a chat can do besides talking. What cannot be fetched is missing,
 * and fetched again when it is next asked for; the conversation goes on.
 */
export class ExtraParts {
  readonly #context: FeatureContext;
  readonly #loading = new Set<string>();
  /** When a part could not be fetched, epoch ms. */
  readonly #failures = new Map<string, number>();
  #rich: RichUi | undefined;
  #held: Extract<UiRequest, { type: 'send' }> | undefined;
  #hasWaited = false;
  extras: Extras | undefined;
  /** What a chat can do besides talking is here, or cannot be had. */
  settled = false;

  constructor(context: FeatureContext) {
    this.#context = context;
  }

  /** Fetches what a chat can do besides talking, unless that has been done. */
  async loadExtras(): Promise<void> {
    if (this.settled || this.#loading.has('extras')) return;
    await this.#loadExtras();
    this.settled = true;
    this.#context.host.requestUpdate();
    this.#sendHeld();
  }

  /**
   * What the visitor sends waits for what may warn him of it. Until then it stays in the text field.
   *
   * @returns whether it has to
   */
  holds(request: UiRequest): boolean {
    if (request.type !== 'send') return false;
    const { host, clock } = this.#context;
    const waits = host.config.warnSensitive && !this.settled && !this.#hasWaited;
    this.#held = waits ? request : undefined;
    if (!waits) return false;
    void this.loadExtras();
    clock.at(clock.now() + WARN_WITHIN_MS, () => {
      this.#hasWaited = true;
      this.#sendHeld();
    });
    return true;
  }

  /** What was to be sent was to be sent on other terms. */
  drop(): void {
    this.#held = undefined;
  }

  /** Nothing of this visitor stays in memory. */
  reset(): void {
    this.drop();
    this.extras?.reset();
  }

  /** Also where the warning cannot be had: the chat goes on without. */
  #sendHeld(): void {
    const held = this.#held;
    if (!held) return;
    const { conversation, controller } = this.#context;
    // Whoever went on writing says himself when he has finished.
    if (held.text === controller.draft.trim()) conversation.handle(held);
  }

  /** What the panel draws with what is here; fetches what a message in it needs. */
  view(view: PanelView, needsRich: boolean): PanelView {
    if (needsRich && !this.#rich) void this.#loadRich();
    if (this.settled && !this.extras) void this.#loadExtras();
    const seen = this.#rich ? { ...view, rich: this.#rich } : view;
    return this.extras?.view(seen) ?? seen;
  }

  #loadExtras(): Promise<void> {
    return this.#once('extras', async () => {
      const { Extras } = await import('./extras.js');
      this.extras = new Extras(this.#context);
    });
  }

  #loadRich(): Promise<void> {
    return this.#once('rich', async () => {
      const { richStyles, richUi } = await import('./ui/rich.js');
      this.#context.host.adoptStyles(richStyles);
      this.#rich = richUi;
    });
  }

  async #once(name: string, load: () => Promise<void>): Promise<void> {
    const { host, core, clock } = this.#context;
    const failedAt = this.#failures.get(name) ?? -Infinity;
    if (this.#loading.has(name) || clock.now() < failedAt + RETRY_AFTER_MS) return;
    this.#loading.add(name);
    try {
      await load();
      host.requestUpdate();
    } catch (cause) {
      this.#failures.set(name, clock.now());
      this.#loading.delete(name);
      core.report(new Web1on1Error('chunk-failed', 'A part of the chat is missing.', { cause }));
    }
  }
}
