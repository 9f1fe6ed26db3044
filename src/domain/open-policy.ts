import type { WidgetState } from './widget-state.js';

/** How the page wants the widget to draw attention. Times in milliseconds. */
export interface AttentionConfig {
  /** Milliseconds after the session began; `undefined`: never by itself. */
  readonly openAfterMs: number | undefined;
  /** Where the panel would cover the page, show the teaser instead of opening. */
  readonly teaseWhenNarrow: boolean;
  /** Milliseconds after the session began; `undefined`: there is no eyecatcher. */
  readonly eyecatcherAfterMs: number | undefined;
}

/** What a decision is made on, besides what is remembered. */
export interface Situation {
  /** Epoch ms. */
  readonly now: number;
  readonly panelOpen: boolean;
  readonly tabVisible: boolean;
  readonly narrow: boolean;
  /** A dialog of the page demands an answer. */
  readonly modalOpen: boolean;
  /** When the visitor will have typed nothing in the page for long enough, epoch ms. */
  readonly quietAt: number;
  /** An automatic opening was cancelled on this page view, or claimed by another tab. */
  readonly usedUp: boolean;
}

/**
 * `never`: not as things are, look again when something changes. `wait`: look again at `until`, or
 * when something changes. `act`: now.
 */
export type Decision<Act extends string> =
  | { readonly kind: 'never' }
  | { readonly kind: 'wait'; readonly until?: number }
  | { readonly kind: 'act'; readonly act: Act };

const NEVER = { kind: 'never' } as const;

/**
 * The visitor has shown what he wants: nothing may push itself on him any more. A "no" tells as much
 * as a "yes": it may be the half of an act whose other half another tab is just writing.
 */
export function visitorHasDecided(state: WidgetState): boolean {
  return (state.openedByVisitor ?? state.closedByVisitor ?? state.eyecatcherClosedAt) !== undefined;
}

/**
 * The earliest moment that disturbs nobody: the delay is over, the tab is looked at, no dialog is
 * open and nobody is typing.
 */
function atGoodMoment<Act extends string>(
  delayMs: number,
  act: Act,
  state: WidgetState,
  situation: Situation,
): Decision<Act> {
  const { now, quietAt } = situation;
  // A clock that was set back must not make the visitor wait longer than the whole delay.
  const dueAt = Math.min(state.loadedAt, now) + delayMs;
  if (now < dueAt) return { kind: 'wait', until: dueAt };
  if (!situation.tabVisible || situation.modalOpen) return { kind: 'wait' };
  if (now < quietAt) return { kind: 'wait', until: quietAt };
  return { kind: 'act', act };
}

/** Whether the panel opens by itself: once a session, in one tab, and never against the visitor. */
export function decideOpening(
  config: AttentionConfig,
  state: WidgetState,
  situation: Situation,
): Decision<'open' | 'tease'> {
  if (
    config.openAfterMs === undefined ||
    situation.panelOpen ||
    situation.usedUp ||
    state.autoOpenedAt !== undefined ||
    visitorHasDecided(state)
  ) {
    return NEVER;
  }
  const act = situation.narrow && config.teaseWhenNarrow ? 'tease' : 'open';
  return atGoodMoment(config.openAfterMs, act, state, situation);
}

/** Whether the eyecatcher shows itself: beside a closed launcher, until the visitor has decided. */
export function decideEyecatcher(
  config: AttentionConfig,
  state: WidgetState,
  situation: Situation,
): Decision<'show'> {
  if (config.eyecatcherAfterMs === undefined || situation.panelOpen || visitorHasDecided(state)) {
    return NEVER;
  }
  return atGoodMoment(config.eyecatcherAfterMs, 'show', state, situation);
}
