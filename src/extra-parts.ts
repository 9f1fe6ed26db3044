import { Web1on1Error } from './errors.js';
import type { Extras } from './extras.js';
import type { FeatureContext } from './features/feature.js';
import type { PanelView, RichUi } from './ui/panel-view.js';

/**
 * What is fetched once a conversation needs more than text: the code that draws pictures, forms and
 * the like, and everything that a chat can do besides talking. What cannot be fetched is missing,
 * and fetched again when it is next asked for; the conversation goes on.
 */
export class ExtraParts {
  readonly #context: FeatureContext;
  readonly #loading = new Set<string>();
  #rich: RichUi | undefined;
  extras: Extras | undefined;
  /** What a chat can do besides talking is here, or cannot be had. */
  settled = false;

  constructor(context: FeatureContext) {
    this.#context = context;
  }

  /** Fetches what a chat can do besides talking. */
  async loadExtras(): Promise<void> {
    await this.#once('extras', async () => {
      const { Extras } = await import('./extras.js');
      this.extras = new Extras(this.#context);
    });
    this.settled = true;
    this.#context.host.requestUpdate();
  }

  /** What the panel draws with what is here; fetches what a message in it needs. */
  view(view: PanelView, needsRich: boolean): PanelView {
    if (needsRich && !this.#rich) void this.#loadRich();
    const seen = this.#rich ? { ...view, rich: this.#rich } : view;
    return this.extras?.view(seen) ?? seen;
  }

  #loadRich(): Promise<void> {
    return this.#once('rich', async () => {
      const { richStyles, richUi } = await import('./ui/rich.js');
      this.#context.host.adoptStyles(richStyles);
      this.#rich = richUi;
    });
  }

  async #once(name: string, load: () => Promise<void>): Promise<void> {
    if (this.#loading.has(name)) return;
    this.#loading.add(name);
    const { host, core } = this.#context;
    try {
      await load();
      host.requestUpdate();
    } catch (cause) {
      this.#loading.delete(name);
      core.report(new Web1on1Error('chunk-failed', 'A part of the chat is missing.', { cause }));
    }
  }
}
