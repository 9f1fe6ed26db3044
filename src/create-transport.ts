import { systemClock } from './adapters/clock/system-clock.js';
import { resolveStorage } from './adapters/storage/resolve.js';
import type { ChatHost } from './chat-core.js';
import { parseTransportEvent } from './controllers/parse-transport-event.js';
import { Web1on1Error } from './errors.js';
import { fingerprint } from './internal/fingerprint.js';
import { createUuid } from './internal/uuid.js';
import { warnOnce } from './internal/warn.js';
import type { Transport } from './ports/transport.js';

const MINUTE_MS = 60_000;

const NOTHING_CARRIES =
  'nothing carries the conversation: set integration-id, or transport="local".';

/**
 * The transport that the attributes name, or the page brought.
 *
 * @param whose who the visitor is, for what his tabs share
 */
export async function createTransport(
  { config, sideDoor }: Pick<ChatHost, 'config' | 'sideDoor'>,
  whose: () => string,
): Promise<Transport> {
  const { transport, integrationId, region, configBaseUrl, server, retention } = config;
  const clock = systemClock;
  if (typeof transport === 'object' && 'connect' in transport) {
    if (Object(transport.capabilities) === transport.capabilities) return transport;
    throw new Web1on1Error('not-configured', 'The transport has no capabilities.', {
      retryable: false,
    });
  }
  if (transport === 'local') {
    const [{ localTransport }, share] = await Promise.all([
      import('./adapters/transports/local/index.js'),
      // Without a server there is no connection: every tab reads what is in this browser.
      server === undefined ? unshared : sharing(),
    ]);
    const own = localTransport({ server, clock, retentionMs: retention * MINUTE_MS });
    return share(own, () => `${address(server)} ${whose()}`);
  }
  if (integrationId) {
    // What a page brings may be something else in every tab.
    const isOurs = typeof transport !== 'object' && typeof transport !== 'function';
    const [{ smoochTransport }, share] = await Promise.all([
      import('./adapters/transports/smooch/index.js'),
      isOurs ? sharing() : unshared,
    ]);
    const own = smoochTransport({
      integrationId,
      ...(region && { region }),
      ...(configBaseUrl && { configBaseUrl }),
      ...(typeof transport === 'object' && { sdk: () => transport }),
      ...(typeof transport === 'function' && { sdk: transport as () => unknown }),
      clock,
      sideDoor: sideDoor !== false,
      readItem: (key, area) => resolveStorage(area, { clock }).getItem(key),
    });
    return share(own, () => [integrationId, region, configBaseUrl, whose()].join(' '));
  }
  warnOnce(NOTHING_CARRIES);
  throw new Web1on1Error('not-configured', NOTHING_CARRIES, { retryable: false });
}

/** @param name what tells apart whose connections may be one, besides the visitor */
type Share = (own: Transport, name: () => string) => Transport;

const unshared: Share = (own) => own;

/** One connection for all tabs, where the browser lets them agree. */
async function sharing(): Promise<Share> {
  const { locks } = navigator as Partial<Navigator>;
  if (!locks || !('BroadcastChannel' in window)) return unshared;
  try {
    const { SharedTransport } = await import('./adapters/transports/shared/shared-transport.js');
    return (own, name) =>
      new SharedTransport(own, {
        name: ({ visitorId }) =>
          // The number is that of the words which tabs use: another version has others.
          visitorId ? `lead:${fingerprint(`1 ${name()} ${visitorId}`)}` : undefined,
        clock: systemClock,
        locks,
        openChannel,
        isVisible: () => document.visibilityState === 'visible',
        createId: createUuid,
        parseEvent: parseTransportEvent,
      });
  } catch {
    // One connection more is better than none.
    return unshared;
  }
}

/** Where a browser keeps a page from its storage it may keep it from other tabs, too. */
function openChannel(name: string): BroadcastChannel | undefined {
  try {
    return new BroadcastChannel(`web1on1-chat:${name}`);
  } catch {
    return undefined;
  }
}

/** The same for every page that means the same server. */
function address(server = ''): string {
  try {
    return new URL(server, document.baseURI).href;
  } catch {
    return server;
  }
}
