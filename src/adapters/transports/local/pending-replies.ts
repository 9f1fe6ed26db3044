import type { Clock } from '../../../ports/clock.js';
import type { Web1on1Error } from '../../../errors.js';
import type { Reply } from './frames.js';

/** Whoever waits for a reply. */
export interface Waiting {
  resolve(reply: Reply): void;
  reject(error: Web1on1Error): void;
}

/** Requests that are not answered yet, by their id. */
export class PendingReplies {
  readonly #clock: Clock;
  readonly #waiting = new Map<number, Waiting & { cancel(): void }>();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** What comes under `id`: a reply, the end of the connection, or `late` after `ms`. */
  wait(id: number, ms: number, late: (waiting: Waiting) => void): Promise<Reply> {
    return new Promise((resolve, reject) => {
      const cancel = this.#clock.at(this.#clock.now() + ms, () => {
        const waiting = this.take(id);
        if (waiting) late(waiting);
      });
      this.#waiting.set(id, { resolve, reject, cancel });
    });
  }

  take(id: number): Waiting | undefined {
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    waiting?.cancel();
    return waiting;
  }

  rejectAll(error: Web1on1Error): void {
    for (const id of [...this.#waiting.keys()]) this.take(id)?.reject(error);
  }
}
