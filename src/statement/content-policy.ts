import { allowedHosts } from '../adapters/transports/smooch/service-hosts.js';
import type { ChatConfig } from '../config.js';

/** What may be fetched from where: sources of a `Content-Security-Policy`, by directive. */
export type ContentPolicy = ReadonlyMap<string, readonly string[]>;

const SELF = "'self'";

/**
 * The least that a content security policy has to allow for a chat with these settings. What
 * messages bring comes on top of it: the hosts of their pictures, and of the pages they open.
 *
 * @param code where the chat's own files come from: their address, which may be relative to the page
 */
export function contentPolicyOf(config: ChatConfig, code: string): ContentPolicy {
  const { transport, integrationId, server, agentAvatar, emoji } = config;
  const isLocal = transport === 'local';
  const hosts = integrationId && !isLocal ? allowedHosts(config) : [];
  const service = hosts.map((host) => `https://${host}`);
  const files = sourceOf(code);
  const ownServer = isLocal && server ? [sourceOf(server)] : [];
  const pictures = agentAvatar ? [sourceOf(agentAvatar)] : [];
  const policy = {
    'default-src': ["'none'"],
    'script-src': [files, ...service],
    'style-src': service,
    // Emoji are data beside the script; a server is asked for files as well as by a socket.
    'connect-src': [
      ...(emoji ? [files] : []),
      ...service,
      ...(hosts.length ? ['wss://*.smooch.io'] : []),
      ...ownServer.flatMap((source) => [source, overSocket(source)]),
    ],
    'img-src': [
      ...pictures,
      ...(hosts.length ? [SELF, 'https:', 'blob:'] : []),
      ...ownServer.map(overHttp),
      // Pictures that were sent within this browser have an address in its memory.
      ...(isLocal && !server ? ['blob:'] : []),
    ],
  };
  return new Map(
    Object.entries(policy)
      .map(([directive, sources]) => [directive, [...new Set(sources)]] as const)
      .filter(([, sources]) => sources.length > 0),
  );
}

/** As the value of the header. */
export function writePolicy(policy: ContentPolicy): string {
  return [...policy].map(([name, sources]) => [name, ...sources].join(' ')).join('; ');
}

/** What is relative is of the page's own origin, also by a socket in the browsers we support. */
function sourceOf(address: string): string {
  return URL.canParse(address) ? overHttp(new URL(address).origin) : SELF;
}

function overHttp(source: string): string {
  return source.replace(/^ws/, 'http');
}

function overSocket(source: string): string {
  return source.replace(/^http/, 'ws');
}
