import { ai } from './features/ai.js';
import { attachments } from './features/attachments.js';
import { attention } from './features/attention.js';
import { availability } from './features/availability.js';
import { conversations } from './features/conversations.js';
import { emoji } from './features/emoji.js';
import { ending } from './features/ending.js';
import type { Feature, FeatureContext } from './features/feature.js';
import { forgetting } from './features/forgetting.js';
import { history } from './features/history.js';
import { location } from './features/location.js';
import { makeWay } from './features/make-way.js';
import { prechat } from './features/prechat.js';
import { privacy } from './features/privacy.js';
import { sensitive } from './features/sensitive.js';
import { transcript } from './features/transcript.js';
import { extrasStyles, extrasUi } from './ui/extras/index.js';
import type { PanelView } from './ui/panel-view.js';
import type { UiRequest } from './ui/requests.js';

/** In the order in which they are asked, and in which their notices stand above the composer. */
const FEATURES: readonly ((context: FeatureContext) => Feature)[] = [
  prechat,
  sensitive,
  attachments,
  location,
  emoji,
  history,
  conversations,
  transcript,
  privacy,
  availability,
  ai,
  ending,
  forgetting,
  attention,
  makeWay,
];

/**
 * Everything that a chat can do besides talking; fetched when the panel has been opened, or a moment
 * after the conversation's own code has come. Where questions come first, or a warning may, with that.
 */
export class Extras {
  readonly #features: readonly Feature[];

  constructor(context: FeatureContext) {
    context.host.adoptStyles(extrasStyles);
    this.#features = FEATURES.map((create) => create(context));
  }

  /** @returns whether it was done or refused; `undefined` when it is nobody's here */
  handle(request: UiRequest): boolean | undefined {
    for (const feature of this.#features) {
      const done = feature.handle?.(request);
      if (done !== undefined) return done;
    }
    return undefined;
  }

  /** What the panel draws because of them. */
  view(view: PanelView): PanelView {
    return this.#features.reduce<PanelView>(
      (seen, feature) => ({ ...seen, ...feature.view?.(seen) }),
      { ...view, extras: extrasUi },
    );
  }

  update(): void {
    for (const feature of this.#features) feature.update?.();
  }

  reset(): void {
    for (const feature of this.#features) feature.reset?.();
  }

  end(): void {
    for (const feature of this.#features) feature.end?.();
  }
}
