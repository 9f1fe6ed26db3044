/** Where a count is said aloud: not at every key. The last one stands for "too many". */
const STEPS = [200, 100, 50, 20, 10, 5, 0] as const;

/** Part of a limit in which the count is shown, and how much that is at most, in characters. */
const SHOWN_SHARE = 0.1;
const SHOWN_LENGTH = 200;

/** How much may still be written. */
export interface Countdown {
  /** Characters; less than none is too many. `undefined` while there is plenty of room. */
  readonly left: number | undefined;
  /** Changes when it is time to say it aloud. */
  readonly step: number;
}

/** @param max most characters of a text; `undefined`: no limit */
export function countdown(length: number, max: number | undefined): Countdown {
  if (max === undefined) return { left: undefined, step: Infinity };
  const left = max - length;
  if (left > Math.min(SHOWN_LENGTH, Math.ceil(max * SHOWN_SHARE))) {
    return { left: undefined, step: Infinity };
  }
  return { left, step: left < 0 ? -1 : Math.min(...STEPS.filter((step) => left <= step)) };
}
