import type { Clock } from '../../../ports/clock.js';

/** How often a fault strikes: a share of the time from 0 to 1, or each of the next few times. */
export type Chance = number | { readonly next: number };

/** What can be made to go wrong between a service and its visitors. Absent: nothing. */
export interface Faults {
  /** Every frame takes this long, ms, plus up to `jitterMs`: frames then overtake each other. */
  readonly latencyMs?: number;
  readonly jitterMs?: number;
  /** Frames to a visitor that are lost. */
  readonly drop?: Chance;
  /** Frames from a visitor that are lost. */
  readonly dropRequest?: Chance;
  readonly duplicate?: Chance;
  /** Frames that arrive after the one that was sent later. */
  readonly reorder?: Chance;
  /** Messages and files that are kept, and wishes that are heard, while the answer is lost. */
  readonly loseAck?: Chance;
  /** Messages, files and wishes that are refused as too many. */
  readonly refuseSend?: Chance;
  /** New sockets that are refused. */
  readonly refuseConnection?: Chance;
  /** With every refusal: when to come back, ms. */
  readonly retryAfterMs?: number;
  /** Sockets stay open, but nothing passes any more. */
  readonly halfOpen?: boolean;
}

type ChanceName = {
  [Name in keyof Faults]-?: Required<Faults>[Name] extends Chance ? Name : never;
}[keyof Faults];

/** A frame that waits to be overtaken goes after this long, when nothing overtakes it. */
const LONGEST_REORDER_MS = 1000;

/** Makes things go wrong, as told. */
export class FaultInjector {
  readonly #clock: Clock;
  readonly #random: () => number;
  #faults: Faults = {};
  readonly #left = new Map<string, number>();
  #held: (() => void) | undefined;

  constructor(clock: Clock, random: () => number = Math.random) {
    this.#clock = clock;
    this.#random = random;
  }

  get faults(): Faults {
    return this.#faults;
  }

  /** Replaces all faults at once; `{}` heals everything. */
  set(faults: Faults): void {
    this.#faults = { ...faults };
    this.#left.clear();
    for (const [name, value] of Object.entries<Chance | boolean>({ ...faults })) {
      if (typeof value === 'object') this.#left.set(name, value.next);
    }
  }

  /** Whether a fault strikes this time. */
  strikes(name: ChanceName): boolean {
    const chance = this.#faults[name];
    if (typeof chance === 'number') return this.#random() < chance;
    const left = this.#left.get(name) ?? 0;
    if (left <= 0) return false;
    this.#left.set(name, left - 1);
    return true;
  }

  /** Carries a frame to a visitor, or not, or late, or twice. */
  carry(deliver: () => void): void {
    if (this.strikes('drop')) return;
    const times = this.strikes('duplicate') ? 2 : 1;
    for (let time = 0; time < times; time += 1) this.#inOrder(() => this.late(deliver));
  }

  #inOrder(deliver: () => void): void {
    const held = this.#held;
    if (held) {
      this.#held = undefined;
      deliver();
      held();
    } else if (this.strikes('reorder')) {
      const release = (): void => {
        stop();
        deliver();
      };
      const stop = this.#clock.at(this.#clock.now() + LONGEST_REORDER_MS, () => {
        if (this.#held === release) this.#held = undefined;
        deliver();
      });
      this.#held = release;
    } else deliver();
  }

  /** Does something as late as a frame would arrive. */
  late(deliver: () => void): void {
    const { latencyMs = 0, jitterMs = 0 } = this.#faults;
    if (latencyMs + jitterMs === 0) deliver();
    else this.#clock.at(this.#clock.now() + latencyMs + this.#random() * jitterMs, deliver);
  }
}
