import type { Clock } from '../ports/clock.js';

/** Where the browser does not tell when it is idle, this long after is taken for it. */
const PROBABLY_IDLE_MS = 2_000;

/** Calls back when the page has nothing better to do. */
export function whenIdle(clock: Clock, callback: () => void): void {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(callback);
  else clock.at(clock.now() + PROBABLY_IDLE_MS, callback);
}
