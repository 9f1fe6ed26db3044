import type { Clock } from '../../../src/ports/clock.js';

/**
 * The clock as one page sees it: no timer of a page fires that is gone, and those of a page that is
 * frozen fire when it thaws.
 */
export class PageClock implements Clock {
  readonly #clock: Clock;
  readonly #overdue: (() => void)[] = [];
  #state: 'running' | 'frozen' | 'gone' = 'running';

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  get running(): boolean {
    return this.#state === 'running';
  }

  now(): number {
    return this.#clock.now();
  }

  at(deadline: number, callback: () => void): () => void {
    if (this.#state === 'gone') return () => undefined;
    let cancelled = false;
    const fire = (): void => {
      if (cancelled || this.#state === 'gone') return;
      if (this.#state === 'frozen') this.#overdue.push(fire);
      else callback();
    };
    const cancel = this.#clock.at(deadline, fire);
    return () => {
      cancelled = true;
      cancel();
    };
  }

  freeze(): void {
    this.#state = 'frozen';
  }

  thaw(): void {
    this.#state = 'running';
  }

  /** What was due while the page was frozen happens now: a browser tells the page first. */
  catchUp(): void {
    for (const fire of this.#overdue.splice(0)) fire();
  }

  end(): void {
    this.#state = 'gone';
  }
}
