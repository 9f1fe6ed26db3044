import { systemClock } from './adapters/clock/system-clock.js';
import { resolveStorage } from './adapters/storage/resolve.js';
import { sdkStorageKeys } from './adapters/transports/smooch/sdk-keys.js';

/**
 * Erases what the service's own client keeps of a visitor, wherever it does: also where it has not
 * been started on this page, and could not do it itself.
 */
export function forgetService(integrationId: string | undefined): void {
  if (!integrationId) return;
  for (const area of ['local', 'session'] as const) {
    const storage = resolveStorage(area, { clock: systemClock });
    for (const key of sdkStorageKeys(integrationId)) storage.removeItem(key);
  }
}
