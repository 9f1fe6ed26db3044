import type { ChatCore, ChatHost } from '../../src/chat-core.js';
import { defaults, type ChatConfig } from '../../src/config.js';
import type { Conversation } from '../../src/conversation.js';
import { joinProfiles } from '../../src/conversation-facts.js';
import type { Availability } from '../../src/domain/availability.js';
import type { Web1on1Error } from '../../src/errors.js';
import type { Feature, FeatureContext } from '../../src/features/feature.js';
import type { VisitorProfile } from '../../src/types.js';
import type { PanelView } from '../../src/ui/panel-view.js';
import type { UiRequest } from '../../src/ui/requests.js';
import { ConversationBench } from '../support/conversation-bench.js';
import { panelView, strings } from '../ui/drawing.js';

/** One feature with everything around it in a test's hands. */
export class FeatureBench {
  readonly bench = new ConversationBench();
  readonly element = document.body.appendChild(document.createElement('div'));
  readonly root = this.element.attachShadow({ mode: 'open' });
  readonly told: VisitorProfile[] = [];
  readonly reported: Web1on1Error[] = [];
  readonly panel = { open: true, folded: false };
  config: ChatConfig = defaults;
  user: VisitorProfile | undefined;
  availability: Availability | undefined;
  getToken: ChatHost['getToken'];
  hasBeenOpen = true;
  wanted = false;
  returning = false;
  /** How often the host was asked to draw itself anew. */
  updates = 0;
  readonly feature: Feature;
  readonly context: FeatureContext;

  constructor(create: (context: FeatureContext) => Feature, config: Partial<ChatConfig> = {}) {
    this.config = { ...defaults, ...config };
    const conversation = { told: {} as VisitorProfile, tell: this.#tell };
    this.context = {
      host: this.#host(),
      core: this.#core(),
      conversation: conversation as unknown as Conversation,
      controller: this.bench.conversation,
      clock: this.bench.clock,
    };
    this.feature = create(this.context);
  }

  get clock() {
    return this.bench.clock;
  }

  get transport() {
    return this.bench.transport;
  }

  get controller() {
    return this.bench.conversation;
  }

  /** What the panel draws because of the feature. */
  view(seen: Partial<PanelView> = {}): Partial<PanelView> {
    return this.feature.view?.(panelView({ now: this.clock.now(), ...seen })) ?? {};
  }

  /** What the panel draws now, all of it. */
  get drawn(): PanelView {
    const view = panelView({ messages: this.controller.state.messages, now: this.clock.now() });
    return { ...view, ...this.feature.view?.(view) };
  }

  get texts(): string[] {
    return this.controller.state.messages.map(({ content }) => content.text);
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

  /** `kind` and text of each notice. */
  get notices(): string[] {
    return (this.view().notices ?? []).map((notice) =>
      'text' in notice && notice.text ? `${notice.kind}: ${notice.text}` : notice.kind,
    );
  }

  /** The host draws itself, and everything settles. */
  async update(): Promise<void> {
    this.view();
    this.feature.update?.();
    await this.bench.settle();
  }

  dispose(): void {
    this.feature.end?.();
    this.element.remove();
  }

  readonly #tell = (profile: VisitorProfile): void => {
    this.told.push(profile);
    const { conversation } = this.context;
    conversation.told = joinProfiles(conversation.told, profile);
  };

  #host(): ChatHost {
    return Object.defineProperties(this.element, {
      config: { get: () => this.config },
      user: { get: () => this.user },
      availability: { get: () => this.availability },
      getToken: { get: () => this.getToken },
      renderRoot: { value: this.root },
      updateComplete: { value: Promise.resolve(true) },
      requestUpdate: { value: () => void this.updates++ },
    }) as unknown as ChatHost;
  }

  #core(): ChatCore {
    const wantConversation = async (): Promise<void> => {
      this.wanted = true;
      await this.bench.connect();
    };
    const core = {
      parts: { strings },
      panel: this.panel,
      wantConversation,
      report: (error: Web1on1Error) => void this.reported.push(error),
    };
    return Object.defineProperties(core, {
      hasBeenOpen: { get: () => this.hasBeenOpen },
      wanted: { get: () => this.wanted },
      returning: { get: () => this.returning },
    }) as unknown as ChatCore;
  }
}
