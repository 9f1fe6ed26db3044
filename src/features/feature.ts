import type { ChatCore, ChatHost } from '../chat-core.js';
import type { ConversationController } from '../controllers/conversation-controller.js';
import type { Conversation } from '../conversation.js';
import type { Clock } from '../ports/clock.js';
import type { PanelView } from '../ui/panel-view.js';
import type { UiRequest } from '../ui/requests.js';

/** What a feature works with. */
export interface FeatureContext {
  readonly host: ChatHost;
  readonly core: ChatCore;
  readonly conversation: Conversation;
  /** What is said, connected or not: its `transport` says what carries it. */
  readonly controller: ConversationController;
  readonly clock: Clock;
}

/**
 * One thing that a chat can do besides talking. It keeps its own state, requests an update of the
 * host when that changes, answers the requests that are about it, and adds to what the panel draws.
 */
export interface Feature {
  /**
   * Carries out a request, if it is about this feature.
   *
   * @returns `true`: done; `false`: refused; `undefined`: not mine, or others are to have it as well
   */
  handle?(request: UiRequest): boolean | undefined;
  /** What the panel draws because of it, added to what `view` has already. */
  view?(view: PanelView): Partial<PanelView>;
  /** Called with every update of the host: what it looks at may have changed. */
  update?(): void;
  /** Another visitor, another service, or everything is erased: nothing of this one stays. */
  reset?(): void;
  /** The element has left the page. */
  end?(): void;
}
