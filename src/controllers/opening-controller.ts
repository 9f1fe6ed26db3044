import type { ReactiveController, ReactiveControllerHost } from 'lit';
import {
  decideEyecatcher,
  decideOpening,
  type AttentionConfig,
  type Decision,
} from '../domain/open-policy.js';
import type { WidgetState } from '../domain/widget-state.js';
import type { Clock } from '../ports/clock.js';
import { Alarm } from './alarm.js';
import { PageAttention } from './page-attention.js';

/** What is asked before a decision, and told of it. */
export interface OpeningPlan {
  readonly attention: AttentionConfig;
  /** `undefined` while it is not known: nothing happens until it is. */
  readonly state: WidgetState | undefined;
  readonly panel: { readonly open: boolean };
  readonly narrow: boolean;
  /**
   * Now is the moment to open. It takes a moment to find out whether another tab has done so.
   *
   * @param isStill whether it still is the moment
   * @returns `false` when it no longer was
   */
  openByItself(isStill: () => boolean): unknown;
  /** Now is the moment to draw attention instead of opening. */
  tease(): void;
  /** Now is the moment for the eyecatcher. May be repeated. */
  showEyecatcher(): void;
  /** An automatic opening is near: what it needs is fetched. @returns whether it is there */
  prepare(): boolean;
}

/** What opening needs is fetched this long before. */
const APPROACH_MS = 3_000;

/**
 * Carries out the opening policy: waits for the moment that `autoOpen`/`openAfter` and the
 * eyecatcher name, and looks again whenever the host updates or the page changes. It decides
 * nothing by itself, requests no update, and remembers only that a page view has one automatic
 * opening, whatever came of it.
 */
export class OpeningController implements ReactiveController {
  readonly #clock: Clock;
  readonly #plan: OpeningPlan;
  readonly #page: PageAttention;
  readonly #opening: Alarm;
  readonly #eyecatcher: Alarm;
  #usedUp = false;
  #loadedAt: number | undefined;
  /** The session's beginning, or how far the clock has been set back behind it. */
  #beganAt = 0;

  constructor(host: ReactiveControllerHost & Element, clock: Clock, plan: OpeningPlan) {
    this.#clock = clock;
    this.#plan = plan;
    this.#opening = new Alarm(clock);
    this.#eyecatcher = new Alarm(clock);
    this.#page = new PageAttention(host, clock, () => this.hostUpdated());
    host.addController(this);
  }

  hostUpdated(): void {
    const decisions = this.#decide(this.#usedUp);
    if (!decisions) return;
    const [opening, eyecatcher] = decisions;
    // What has to be fetched first takes its time: then the moment may be another.
    const opens = opening.kind === 'act' && opening.act === 'open';
    const fetching = opens && !this.#plan.prepare();
    this.#page.watch(opens || opening.kind === 'wait' || eyecatcher.kind === 'wait');
    this.#follow(this.#opening, opening, () => this.#plan.prepare());
    this.#follow(this.#eyecatcher, eyecatcher);
    if (eyecatcher.kind === 'act') this.#plan.showEyecatcher();
    if (fetching || opening.kind !== 'act') return;
    // Whatever comes of it, also a refusal by the page.
    this.#usedUp = true;
    if (opening.act === 'open') void this.#open();
    else this.#plan.tease();
  }

  async #open(): Promise<void> {
    const isStill = (): boolean => this.#decide(false)?.[0].kind === 'act';
    this.#usedUp = (await this.#plan.openByItself(isStill)) !== false;
    this.hostUpdated();
  }

  /** @returns nothing while it is not known what is remembered */
  #decide(usedUp: boolean): [Decision<'open' | 'tease'>, Decision<'show'>] | undefined {
    const { attention, panel, narrow, state: remembered } = this.#plan;
    if (!remembered) return undefined;
    const page = this.#page;
    const now = this.#clock.now();
    const { loadedAt } = remembered;
    if (loadedAt !== this.#loadedAt) this.#beganAt = this.#loadedAt = loadedAt;
    this.#beganAt = Math.min(this.#beganAt, now);
    const state = { ...remembered, loadedAt: this.#beganAt };
    const situation = {
      now,
      panelOpen: panel.open,
      tabVisible: !document.hidden,
      narrow,
      // Looked up only when everything else says yes.
      get modalOpen() {
        return page.modalOpen;
      },
      quietAt: page.quietAt,
      usedUp,
    };
    return [
      decideOpening(attention, state, situation),
      decideEyecatcher(attention, state, situation),
    ];
  }

  hostDisconnected(): void {
    this.#opening.clear();
    this.#eyecatcher.clear();
    this.#page.watch(false);
  }

  /** @param onApproach called once, some time before */
  #follow(alarm: Alarm, decision: Decision<string>, onApproach?: () => void): void {
    alarm.clear();
    if (decision.kind !== 'wait' || decision.until === undefined) return;
    const approachAt = decision.until - APPROACH_MS;
    const early = onApproach && this.#clock.now() < approachAt;
    alarm.set(early ? approachAt : decision.until, () => {
      if (early) onApproach();
      this.hostUpdated();
    });
  }
}
