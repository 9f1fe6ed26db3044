import { attributeNames, attributeOf, understand, type ChatConfig } from '../config.js';
import { serviceHosts } from '../adapters/transports/smooch/service-hosts.js';
import { pageUrl } from '../internal/safe-url.js';
import type { ServiceKind, StatementFacts } from './document.js';

/** What of a chat element the statement looks at; any of it may be missing before its upgrade. */
export interface ChatLike extends Element {
  readonly config?: ChatConfig;
  readonly keepParams?: readonly string[] | undefined;
  readonly metadata?: Readonly<Record<string, unknown>> | undefined;
  readonly getToken?: unknown;
}

/** What applies where a site does not say which parameters may be sent. */
const KEEP_PARAMS = ['utm_*'];

/**
 * The settings that are described: those of a chat, or those that stand on the statement itself.
 *
 * @param codeUrl where this code was loaded from
 */
export function factsOf(
  statement: Element,
  chat: ChatLike | undefined,
  codeUrl: string,
): StatementFacts {
  const config = chat?.config ?? configOf(chat ?? statement);
  const { storage, integrationId, server } = config;
  const service = serviceOf(config);
  const text = (name: string): string => statement.getAttribute(name)?.trim() ?? '';
  return {
    present: chat !== undefined,
    storage: typeof storage === 'string' ? storage : 'own',
    retention: config.retention,
    consent: config.consent,
    connect: config.connect,
    service,
    serviceHosts:
      service === 'hosted' ? serviceHosts(config) : server ? hostOf(pageUrl(server)) : [],
    codeHosts: hostOf(codeUrl),
    integrationId,
    keepParams: Array.isArray(chat?.keepParams) ? chat.keepParams : KEEP_PARAMS,
    metadata: Object.keys(Object(chat?.metadata) as object),
    identity: typeof chat?.getToken === 'function',
    fileUpload: config.fileUpload,
    location: config.location,
    controller: text('controller'),
    provider: text('provider'),
  };
}

/** What the attributes of an element say. */
export function configOf(element: Element): ChatConfig {
  return Object.fromEntries(
    attributeNames.map((name) => [name, understand(name, element.getAttribute(attributeOf(name)))]),
  ) as ChatConfig;
}

function serviceOf({ transport, integrationId, server }: ChatConfig): ServiceKind {
  if (transport === 'local') return server ? 'server' : 'browser';
  if (typeof transport === 'object' && 'connect' in transport) return 'own';
  return integrationId ? 'hosted' : 'none';
}

function hostOf(address: string): readonly string[] {
  const { host } = URL.canParse(address) ? new URL(address) : { host: '' };
  return host ? [host] : [];
}
