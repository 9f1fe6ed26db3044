import type { Clock } from '../../src/ports/clock.js';

interface Deadline {
  readonly at: number;
  readonly callback: () => void;
}

/** More firings than this in one step is a call-back that keeps re-arming itself at the same time. */
const MAX_FIRINGS = 10_000;

/** A Clock whose time a test owns: nothing is due until the test says so. */
export class FakeClock implements Clock {
  #now: number;
  /** In the order they were armed: that decides between equal deadlines. */
  readonly #deadlines = new Set<Deadline>();

  /** @param now where time starts, epoch ms; a day in 2026 unless told otherwise */
  constructor(now: number = Date.UTC(2026, 0, 15, 12)) {
    this.#now = now;
  }

  /** How many deadlines are armed. */
  get pending(): number {
    return this.#deadlines.size;
  }

  now(): number {
    return this.#now;
  }

  at(deadline: number, callback: () => void): () => void {
    const entry: Deadline = { at: deadline, callback };
    this.#deadlines.add(entry);
    return () => void this.#deadlines.delete(entry);
  }

  /**
   * Lets `ms` milliseconds pass, firing what becomes due, in order, each at its own moment. Promises
   * settle before the first firing and after every one. `advance(0)` fires what is already overdue.
   */
  async advance(ms: number): Promise<void> {
    if (!(ms >= 0))
      throw new RangeError('Time only advances forwards; use set() for a clock jump.');
    await this.#runUntil(this.#now + ms);
  }

  /**
   * Puts the wall clock somewhere else at once, forwards (the machine slept) or backwards (it was
   * corrected). What is due then fires late: it sees the new time, not its deadline.
   */
  async set(epochMs: number): Promise<void> {
    this.#now = epochMs;
    await this.#runUntil(epochMs);
  }

  async #runUntil(end: number): Promise<void> {
    await settled();
    for (let firings = 0; ; firings++) {
      const due = this.#earliest();
      if (!due || due.at > end) break;
      if (firings === MAX_FIRINGS) throw new Error('A deadline keeps re-arming itself.');
      this.#deadlines.delete(due);
      this.#now = Math.max(this.#now, due.at);
      due.callback();
      await settled();
    }
    this.#now = Math.max(this.#now, end);
  }

  #earliest(): Deadline | undefined {
    let first: Deadline | undefined;
    for (const deadline of this.#deadlines) {
      if (!first || deadline.at < first.at) first = deadline;
    }
    return first;
  }
}

/**
 * Resolves when every promise that can settle by itself has settled: a task comes after all
 * microtasks. In browsers a message rather than a timer, because tests may have replaced the timers.
 */
function settled(): Promise<void> {
  return new Promise((resolve) => {
    if (typeof setImmediate === 'function') {
      setImmediate(resolve);
      return;
    }
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}
