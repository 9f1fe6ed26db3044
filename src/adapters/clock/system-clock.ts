import type { Clock } from '../../ports/clock.js';

/** `setTimeout` with more than this fires at once. */
const LONGEST_TIMEOUT_MS = 2 ** 31 - 1;

/** How much longer than asked for a wait may last when the device's clock is set back meanwhile. */
const PATIENCE_MS = 1000;

/**
 * The device's own clock.
 *
 * A call-back comes when the wall clock has reached the deadline, never before it, with one
 * exception: when the wall clock is set back during the wait, the call-back comes at most one second
 * after the duration that was asked for, so that setting a clock back an hour does not make a time
 * limit of seconds last an hour. Whoever needs the wall clock looks at `now()` again in the
 * call-back, which is right anyhow: browsers call back late in hidden tabs and after sleep.
 */
export const systemClock: Clock = {
  now: () => Date.now(),

  at(deadline, callback) {
    const lastMoment = performance.now() + Math.max(deadline - Date.now(), 0) + PATIENCE_MS;
    let timer: ReturnType<typeof setTimeout>;
    const remaining = (): number =>
      Math.min(deadline - Date.now(), lastMoment - performance.now(), LONGEST_TIMEOUT_MS);
    const wait = (ms: number): void => {
      timer = setTimeout(check, ms);
    };
    const check = (): void => {
      const left = remaining();
      if (left > 0) wait(left);
      else callback();
    };
    wait(remaining());
    return () => clearTimeout(timer);
  },
};
