import { Web1on1Error } from '../../../errors.js';
import type { Clock } from '../../../ports/clock.js';
import type { TransportEvent, TransportSession } from '../../../ports/transport.js';
import type { SignedIdentity } from '../../../types.js';
import { within } from '../../storage/within.js';
import { isCrawler } from './crawler.js';
import type { SdkLoader, SdkOptions } from './sdk-types.js';

const IDENTITY_WITHIN_MS = 15_000;

/** Where the conversation is. */
export interface ServiceOptions {
  readonly integrationId: string;
  /** For example `eu-1`. */
  readonly region?: string;
  /** For Zendesk customers, instead of `region`: an address ending in `/sc/`. */
  readonly configBaseUrl?: string;
}

export interface SmoochTransportOptions extends ServiceOptions {
  /** The SDK, or what fetches it when it is needed. Without it the adapter fetches it itself. */
  readonly sdk?: SdkLoader | (() => unknown);
  readonly clock: Clock;
  /** Removes an item of the page's storage. Needed to forget a visitor; without it `forget` only logs out. */
  readonly removeItem?: (key: string) => void;
  /**
   * Reads an item of the page's storage, where the SDK keeps who the visitor is. Needed for older
   * messages and for files; without it there are none.
   */
  readonly readItem?: (key: string, persistence: 'local' | 'session') => unknown;
  /**
   * `false`: no older messages and no files, for which the SDK has no method: they take an interface
   * of the service that is not documented. Default `true`. See side-door.ts.
   */
  readonly sideDoor?: boolean;
}

/** @throws Web1on1Error where the SDK would not serve */
export function refuseCrawlers(): void {
  if (!isCrawler(navigator.userAgent)) return;
  throw new Web1on1Error('transport-unsupported', 'The SDK refuses search engines.', {
    retryable: false,
  });
}

/** Resolves when the browser believes to have a network. */
export async function networkThere(
  emit: (event: TransportEvent) => void,
  signal: AbortSignal,
): Promise<void> {
  if (navigator.onLine) return;
  emit({ type: 'connection', state: 'offline' });
  await new Promise((resolve) =>
    window.addEventListener('online', resolve, { once: true, signal }),
  );
  emit({ type: 'connection', state: 'connecting' });
}

/** @throws Web1on1Error `auth-failed` */
export async function identityOf(
  session: TransportSession,
  clock: Clock,
): Promise<SignedIdentity | undefined> {
  if (!session.identity) return undefined;
  try {
    return await within(clock, IDENTITY_WITHIN_MS, session.identity('connect'));
  } catch (cause) {
    throw new Web1on1Error('auth-failed', 'getToken() failed.', { cause });
  }
}

/** What the SDK is started with: everything of its own that could be seen or heard is off. */
export const sdkOptions = (
  { integrationId, region, configBaseUrl }: ServiceOptions,
  { locale, persistence }: TransportSession,
): Omit<SdkOptions, 'delegate' | 'externalId' | 'jwt'> => ({
  integrationId,
  ...(region && { region }),
  ...(configBaseUrl && { configBaseUrl }),
  locale,
  browserStorage: persistence === 'session' ? 'sessionStorage' : 'localStorage',
  embedded: true,
  soundNotificationEnabled: false,
  notificationChannelPromptEnabled: false,
  canUserSeeConversationList: false,
  integrationOrder: [],
  prechatCapture: { enabled: false },
});
