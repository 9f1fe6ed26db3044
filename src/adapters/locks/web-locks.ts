import type { Clock } from '../../ports/clock.js';
import type { TabLock } from '../../ports/tab-lock.js';

/** Long enough for what the holder stores to reach the other tabs. */
const HELD_MS = 5000;

/** Agreement by the Web Locks of the platform; without them every tab may go ahead. */
export function webLocks(clock: Clock): TabLock {
  const hold = (): Promise<void> =>
    new Promise((resolve) => {
      const release = (): void => {
        cancel();
        removeEventListener('pagehide', release);
        resolve();
      };
      const cancel = clock.at(clock.now() + HELD_MS, release);
      // A page in the back-forward cache must not keep the others waiting.
      addEventListener('pagehide', release);
    });

  return {
    claim: (name) =>
      new Promise((resolve) => {
        const goAhead = (): void => resolve(true);
        try {
          // Missing on insecure pages; rejects in sandboxed frames.
          navigator.locks
            .request(`web1on1-chat:${name}`, { ifAvailable: true }, (lock) => {
              resolve(lock !== null);
              return lock && hold();
            })
            .catch(goAhead);
        } catch {
          goAhead();
        }
      }),
  };
}
