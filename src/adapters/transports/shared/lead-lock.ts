/** The part of `navigator.locks` that is used. */
export type Locks = Pick<LockManager, 'request'>;

/** Which of several tabs leads: whoever holds a lock of the platform, for as long as it stays. */
export class LeadLock {
  readonly #locks: Locks;
  readonly #name: string;
  readonly #onRobbed: () => void;
  #queue = new AbortController();
  #held = false;
  #givenUp = false;
  #giveBack = (): void => {};

  /** @param onRobbed another tab has taken the lock away */
  constructor(locks: Locks, name: string, onRobbed: () => void) {
    this.#locks = locks;
    this.#name = name;
    this.#onRobbed = onRobbed;
  }

  /** @returns whether nobody has it, and this tab now does; rejects where tabs cannot agree */
  take(): Promise<boolean> {
    return this.#request({ ifAvailable: true });
  }

  /** Resolves when it is this tab's turn; with `false` when it has been given up. */
  wait(): Promise<boolean> {
    this.#queue = new AbortController();
    return this.#request({ signal: this.#queue.signal });
  }

  /** Takes it away from whoever has it. @returns `false` when it has been given up */
  async steal(): Promise<boolean> {
    this.#queue.abort();
    return this.#held || (await this.#request({ steal: true }));
  }

  /** For good: what is granted from now on is not kept. */
  giveUp(): void {
    this.#givenUp = true;
    this.#queue.abort();
    this.#giveBack();
  }

  async #request(options: LockOptions): Promise<boolean> {
    let grant = (_: true): void => {};
    const granted = new Promise<true>((resolve) => (grant = resolve));
    let held = false;
    const ended = this.#locks.request(this.#name, options, (lock) => {
      if (!lock || this.#givenUp) return undefined;
      held = this.#held = true;
      grant(true);
      return new Promise<void>((giveBack) => (this.#giveBack = giveBack));
    });
    ended.catch(() => {
      // What was granted is only rejected when it is taken away.
      if (!held || this.#givenUp) return;
      this.#held = false;
      this.#onRobbed();
    });
    return await Promise.race([granted, ended.then(() => false)]);
  }
}
