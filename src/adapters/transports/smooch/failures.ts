import { Web1on1Error } from '../../../errors.js';
import { isFinal } from './raw.js';

/** What could not be sent, as whoever sends is told. */
export function sendFailed(cause: unknown): Web1on1Error {
  if (cause instanceof Web1on1Error) return cause;
  return new Web1on1Error('send-failed', 'The message was not acknowledged.', {
    cause,
    retryable: !isFinal(cause),
  });
}

/** The answer, or what the service says instead, as whoever asks is told. */
export const refusals = <T>(answer: Promise<T>): Promise<T> =>
  answer.catch((cause: unknown) => {
    if (cause instanceof Web1on1Error) throw cause;
    const retryable = !isFinal(cause);
    throw new Web1on1Error('transport-rejected', 'The SDK refused.', { cause, retryable });
  });

/** Rejects when the signal is given. */
export const aborted = (signal: AbortSignal): Promise<never> =>
  new Promise((_resolve, reject) => {
    const stop = (): void => reject(signal.reason as Error);
    if (signal.aborted) stop();
    else signal.addEventListener('abort', stop, { once: true });
  });
