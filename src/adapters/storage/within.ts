import type { Clock } from '../../ports/clock.js';

/**
 * Waits for something that may never come. What comes after the time limit is ignored.
 *
 * @throws DOMException `TimeoutError`, or whatever `result` rejects with
 */
export function within<T>(clock: Clock, timeoutMs: number, result: PromiseLike<T>): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const cancel = clock.at(clock.now() + timeoutMs, () =>
      reject(new DOMException('', 'TimeoutError')),
    );
    void Promise.resolve(result).finally(cancel).then(resolve, reject);
  });
}
