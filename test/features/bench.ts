import type { Feature, FeatureContext } from '../../src/features/feature.js';
import type { PanelView } from '../../src/ui/panel-view.js';
import type { UiRequest } from '../../src/ui/requests.js';
import { ConversationBench } from '../support/conversation-bench.js';
import { panelView } from '../ui/drawing.js';

/** One feature over a conversation that is in a test's hands. */
export class FeatureBench {
  readonly bench = new ConversationBench();
  readonly feature: Feature;

  constructor(create: (context: FeatureContext) => Feature) {
    const { host, conversation: controller, clock } = this.bench;
    // The rest of the context is for features that look beyond the conversation.
    this.feature = create({ host, controller, clock } as unknown as FeatureContext);
  }

  get transport() {
    return this.bench.transport;
  }

  get texts(): string[] {
    return this.bench.conversation.state.messages.map(({ content }) => content.text);
  }

  async connect(): Promise<void> {
    await this.bench.connect();
    this.feature.update?.();
  }

  /** What the visitor asks for, and everything that follows from it at once. */
  async ask(request: UiRequest): Promise<boolean | undefined> {
    const done = this.feature.handle?.(request);
    await this.settle();
    return done;
  }

  async settle(): Promise<void> {
    await this.bench.settle();
    this.feature.update?.();
  }

  /** What the panel draws. */
  get view(): PanelView {
    const { messages } = this.bench.conversation.state;
    const view = panelView({ messages });
    return { ...view, ...this.feature.view?.(view) };
  }
}
