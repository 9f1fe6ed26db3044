import { systemClock } from './adapters/clock/system-clock.js';
import { resolveStorage } from './adapters/storage/resolve.js';
import { storedSessionKey } from './adapters/transports/smooch/sdk-keys.js';
import type { ChatConfig } from './config.js';
import type { WidgetState } from './domain/widget-state.js';

/** This visitor has a conversation already, or, as far as can be told from here, may have one. */
export function mayHaveConversation(
  { integrationId, storage }: ChatConfig,
  state: WidgetState | undefined,
): boolean {
  if (!integrationId) return state?.openedByVisitor !== undefined;
  const area = storage === 'session' || storage === 'memory' ? 'session' : 'local';
  const place = resolveStorage(area, { clock: systemClock });
  return place.getItem(storedSessionKey(integrationId)) !== null;
}
