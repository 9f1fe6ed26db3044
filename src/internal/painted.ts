import type { Clock } from '../ports/clock.js';

/** Resolves when what has been changed can be seen. In a hidden page that is when it is shown again. */
export function painted(clock: Clock): Promise<void> {
  // A frame calls back before it is painted; the next task comes behind it.
  return new Promise((resolve) => {
    requestAnimationFrame(() => clock.at(clock.now(), resolve));
  });
}
