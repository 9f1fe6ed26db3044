import { systemClock } from './adapters/clock/system-clock.js';
import { resolveStorage } from './adapters/storage/resolve.js';
import type { ChatHost } from './chat-core.js';
import { Web1on1Error } from './errors.js';
import { warnOnce } from './internal/warn.js';
import type { Transport } from './ports/transport.js';

const MINUTE_MS = 60_000;

const NOTHING_CARRIES =
  'nothing carries the conversation: set integration-id, or transport="local".';

/** The transport that the attributes name, or the page brought. */
export async function createTransport({
  config,
  sideDoor,
}: Pick<ChatHost, 'config' | 'sideDoor'>): Promise<Transport> {
  const { transport, integrationId, region, configBaseUrl, server, retention } = config;
  const clock = systemClock;
  if (typeof transport === 'object' && 'connect' in transport) {
    if (Object(transport.capabilities) === transport.capabilities) return transport;
    throw new Web1on1Error('not-configured', 'The transport has no capabilities.', {
      retryable: false,
    });
  }
  if (transport === 'local') {
    const { localTransport } = await import('./adapters/transports/local/index.js');
    return localTransport({ server, clock, retentionMs: retention * MINUTE_MS });
  }
  if (integrationId) {
    const { smoochTransport } = await import('./adapters/transports/smooch/index.js');
    return smoochTransport({
      integrationId,
      ...(region && { region }),
      ...(configBaseUrl && { configBaseUrl }),
      ...(typeof transport === 'object' && { sdk: () => transport }),
      ...(typeof transport === 'function' && { sdk: transport as () => unknown }),
      clock,
      sideDoor: sideDoor !== false,
      readItem: (key, area) => resolveStorage(area, { clock }).getItem(key),
    });
  }
  warnOnce(NOTHING_CARRIES);
  throw new Web1on1Error('not-configured', NOTHING_CARRIES, { retryable: false });
}
