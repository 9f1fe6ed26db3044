import type { Clock } from '../ports/clock.js';

/** One purpose, one deadline: setting it again replaces it. */
export class Alarm {
  readonly #clock: Clock;
  #cancel: (() => void) | undefined;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** Calls back once at `deadline`, epoch ms. */
  set(deadline: number, callback: () => void): void {
    this.clear();
    this.#cancel = this.#clock.at(deadline, callback);
  }

  clear(): void {
    this.#cancel?.();
    this.#cancel = undefined;
  }
}
