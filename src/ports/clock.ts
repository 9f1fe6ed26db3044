/** Time as the widget sees it. Everything that waits goes through here, so that a test can own time. */
export interface Clock {
  /** Wall-clock time, epoch milliseconds. */
  now(): number;
  /**
   * Calls back once, when `now()` has reached `deadline` (epoch ms), however far away that is.
   * Never synchronously, also when the deadline has passed.
   *
   * @returns cancels; safe to call twice or after the call-back
   */
  at(deadline: number, callback: () => void): () => void;
}
