import type { Clock } from '../../../ports/clock.js';
import type { ServiceOptions } from './connecting.js';
import { idOf, raw, textOf } from './raw.js';
import type { SdkSession } from './sdk-session.js';
import { getJson } from './side-door-requests.js';

/** Where the service is, and which of its customers this is. */
export interface Service {
  readonly appId: string;
  readonly base: string;
  /** Whether visitors may begin several conversations. */
  readonly several: boolean;
}

/** Where to ask about a conversation, and as whom. */
export interface Access {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** How the service wants the author of a message to be described. */
  readonly author: object;
}

interface ReadIds {
  /** One of the items that the SDK has stored: `clientId`, `appUserId`, `sessionToken`. */
  readonly readItem: (name: string) => unknown;
}

/** Asks for the configuration, once. @returns `undefined` when there is none to work with */
export async function findService(
  options: ServiceOptions & ReadIds & { readonly clock: Clock; readonly signal: AbortSignal },
): Promise<Service | undefined> {
  const [clientId] = await readIds(options);
  // Where the SDK could store nothing, nobody could be named.
  if (!clientId) return undefined;
  const address = configAddress(options);
  const { body, status } = await getJson(address, {}, options);
  const { app, baseUrl, integration } = raw(raw(body).config);
  const appId = printable(idOf(app));
  const base = serviceAddress(raw(baseUrl).web, address);
  if (status !== 200 || !appId || !base) return undefined;
  const several =
    raw(raw(app).settings).multiConvoEnabled === true &&
    raw(integration).canUserCreateMoreConversations === true;
  return { appId, base, several };
}

/** @returns `undefined` when it is not known who the visitor is */
export async function accessTo(
  conversationId: string,
  { appId, base }: Service,
  options: ServiceOptions & ReadIds & { readonly shared: Pick<SdkSession, 'jwt' | 'sdk'> },
): Promise<Access | undefined> {
  const [id, appUserId, sessionToken] = await readIds(options);
  const { jwt: token, sdk } = options.shared;
  const userId = token ? (printable(idOf(sdk?.getUser())) ?? appUserId) : appUserId;
  if (!id || !userId || !(token ?? sessionToken)) return undefined;
  const app = encodeURIComponent(appId);
  return {
    url: `${base}/v2/apps/${app}/conversations/${encodeURIComponent(conversationId)}`,
    headers: {
      authorization: token ? `Bearer ${token}` : `Basic ${btoa(`${userId}:${sessionToken}`)}`,
      'x-smooch-appid': appId,
      'x-smooch-clientid': id,
      'x-smooch-sdk': `web/zendesk/${printable(raw(sdk).VERSION) ?? '5'}`,
    },
    author: {
      role: 'appUser',
      appUserId: userId,
      client: { platform: 'web', id, integrationId: options.integrationId },
    },
  };
}

/** What the SDK has stored, as far as it can be sent along with a request. Never rejects. */
async function readIds({ readItem }: ReadIds): Promise<(string | undefined)[]> {
  try {
    const items = ['clientId', 'appUserId', 'sessionToken'].map(async (name) => readItem(name));
    return (await Promise.all(items)).map(printable);
  } catch {
    return [];
  }
}

/** The value if it can stand in a header. */
const printable = (value: unknown): string | undefined => {
  const text = textOf(value);
  return text && /^[!-~]+$/.test(text) ? text : undefined;
};

/** Where the SDK itself asks for its configuration. */
function configAddress({ integrationId, region, configBaseUrl }: ServiceOptions): string {
  const id = encodeURIComponent(integrationId);
  const host = ['config', region, 'smooch.io'].filter(Boolean).join('.');
  const base = configBaseUrl ? configBaseUrl.replace(/\/?$/, '/') : `https://${id}.${host}/`;
  return `${base}sdk/v2/integrations/${id}/config`;
}

/** @returns what the configuration names, if credentials may be sent there */
function serviceAddress(value: unknown, config: string): string | undefined {
  try {
    const { origin, protocol, pathname } = new URL(textOf(value) ?? '');
    if (protocol !== 'https:' && origin !== new URL(config).origin) return undefined;
    return origin + pathname.replace(/(\/sdk)?\/?$/, '/sdk');
  } catch {
    return undefined;
  }
}
