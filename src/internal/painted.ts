import type { Clock } from '../ports/clock.js';

/** A page that is hidden meanwhile has no more frames: after this nobody waits for one, ms. */
const LONGEST_FRAME_MS = 100;

/** Resolves when what has been changed can be seen, or could have been. */
export function painted(clock: Clock): Promise<void> {
  return new Promise((resolve) => {
    // A frame calls back before it is painted; the next task comes behind it.
    requestAnimationFrame(() => clock.at(clock.now(), resolve));
    clock.at(clock.now() + LONGEST_FRAME_MS, resolve);
  });
}
