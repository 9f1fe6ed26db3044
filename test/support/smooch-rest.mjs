/**
 * Stands in for the service below the SDK, as far as the adapter's side door asks for it: the
 * configuration, older messages, files. It insists on what the real one is known to want, and can
 * be told to fail in each way that a network has.
 */

const APP = 'app-1';

/**
 * What becomes of a request, by what it asks for (`config`, `messages`, `files`):
 * a status that it is answered with; `network`: no answer that the page may read; `hang`: none at
 * all; `html`: something else than JSON; `shape`: JSON, but nothing of what is expected.
 *
 * @typedef {number | 'network' | 'hang' | 'html' | 'shape'} Fate
 */

/** The protocol's names for what the SDK hands out under others. */
export function toProtocol({ id, displayName, userId, role, ...message }) {
  return {
    _id: id,
    ...(displayName && { name: displayName }),
    ...(userId && { authorId: userId }),
    role: role === 'user' ? 'appUser' : 'appMaker',
    ...message,
  };
}

/**
 * @param {object} service what it knows: `base` (the address it names), `several`, `pageSize`,
 *   `fates`, `messages(conversationId)` and `add(conversationId, message)`
 * @param {{ method: string, url: URL, headers: Record<string, string>, body: Buffer }} request
 * @returns {Promise<{ status: number, json: unknown } | { fate: Fate }>}
 */
export async function answerRest(service, { method, url, headers, body }) {
  const [, conversationId, what] =
    /\/sdk\/v2\/apps\/app-1\/conversations\/([^/]+)\/(messages|files)$/.exec(url.pathname) ?? [];
  const asked = /\/sdk\/v2\/integrations\/[^/]+\/config$/.test(url.pathname) ? 'config' : what;
  const fate = service.fates?.[asked];
  if (typeof fate === 'number') return { status: fate, json: { error: { code: 'no' } } };
  if (fate) return { fate };
  if (asked === 'config' && method === 'GET') return { status: 200, json: configOf(service) };
  if (!asked) return { status: 404, json: {} };
  const user = userOf(headers);
  if (!user || headers['x-smooch-appid'] !== APP || !headers['x-smooch-clientid']) {
    return { status: 401, json: { error: { code: 'unauthorized' } } };
  }
  if (asked === 'messages' && method === 'GET') {
    const before = Number(url.searchParams.get('before'));
    if (!(before > 0) || before > 1e11) return { status: 400, json: {} };
    const older = (await service.messages(conversationId)).filter((m) => m.received < before);
    const { pageSize = 100 } = service;
    const messages = older.slice(-pageSize).map(toProtocol);
    return { status: 200, json: { messages, hasPrevious: older.length > pageSize } };
  }
  if (asked === 'files' && method === 'POST') {
    return await receiveFile(service, conversationId, { headers, body, user });
  }
  return { status: 405, json: {} };
}

const configOf = ({ base, several = false }) => ({
  config: {
    app: { _id: APP, status: 'active', settings: { multiConvoEnabled: several } },
    baseUrl: { web: base },
    integration: { canUserCreateMoreConversations: several },
  },
});

function userOf({ authorization = '' }) {
  const [, scheme, value] = /^(Bearer|Basic) (\S+)$/.exec(authorization) ?? [];
  if (scheme === 'Bearer') return { jwt: value };
  const [id, token] = atob(value ?? '').split(':');
  return id && token ? { id } : undefined;
}

async function receiveFile(service, conversationId, { headers, body, user }) {
  const parts = readForm(headers['content-type'], body);
  const author = JSON.parse(parts.author?.value ?? '{}');
  const { metadata } = JSON.parse(parts.message?.value ?? '{}');
  const { client } = author;
  const known = author.role === 'appUser' && author.appUserId && client?.platform === 'web';
  const same = client?.id === headers['x-smooch-clientid'] && client?.integrationId;
  if (!parts.source || !known || !same || (user.id && user.id !== author.appUserId)) {
    return { status: 400, json: { error: { code: 'bad_request' } } };
  }
  const { name, type, value } = parts.source;
  const messageId = `file-${Date.now()}-${Math.random().toString(36).slice(2)}`;
  await service.add(conversationId, {
    id: messageId,
    role: 'user',
    userId: author.appUserId,
    type: type.startsWith('image/') ? 'image' : 'file',
    mediaUrl: `https://media.smooch.io/apps/${APP}/${encodeURIComponent(name)}`,
    mediaType: type,
    mediaSize: value.length,
    altText: name,
    text: '',
    ...(metadata && { metadata }),
    source: { type: 'web', id: client.id, integrationId: client.integrationId },
  });
  return { status: 201, json: { messageId } };
}

/** The parts of a multipart form by their names; a part's value is a binary string. */
function readForm(contentType = '', body = Buffer.alloc(0)) {
  const [, boundary] = /boundary=(\S+)/.exec(contentType) ?? [];
  if (!boundary) return {};
  const parts = body.toString('latin1').split(`--${boundary}`).slice(1, -1);
  return Object.fromEntries(
    parts.map((part) => {
      const [head, ...rest] = part.slice(2, -2).split('\r\n\r\n');
      const [, key] = /name="([^"]*)"/.exec(head) ?? [];
      const [, name = ''] = /filename="([^"]*)"/.exec(head) ?? [];
      const [, type = ''] = /content-type: *(\S+)/i.exec(head) ?? [];
      const utf8 = Buffer.from(name, 'latin1').toString();
      return [key, { name: utf8, type, value: rest.join('\r\n\r\n') }];
    }),
  );
}

const LOCAL = '/__smooch-rest/';

/**
 * The same for the test server. A test has a service of its own at `/__smooch-rest/<any name>/sc/`,
 * tells it what it knows with a PUT of JSON to `/__smooch-rest/<name>/state`, and reads there what
 * it has been asked.
 */
export function localRest() {
  const services = new Map();
  return async (context) => {
    if (!context.path.startsWith(LOCAL)) return false;
    const [name, ...rest] = context.path.slice(LOCAL.length).split('/');
    if (!services.has(name)) services.set(name, { held: {}, log: [], told: {} });
    const service = services.get(name);
    const chunks = [];
    for await (const chunk of context.req) chunks.push(chunk);
    const body = Buffer.concat(chunks);
    context.respond = false;
    const send = (status, json) =>
      context.res
        .writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' })
        .end(JSON.stringify(json));
    if (rest[0] === 'state') {
      if (context.method === 'PUT') Object.assign(service.told, JSON.parse(body.toString()));
      send(200, { log: service.log, held: service.held });
      return true;
    }
    const { method, headers } = context;
    const url = new URL(context.url, context.origin);
    service.log.push({ method, path: url.pathname + url.search, headers, size: body.length });
    const answer = await answerRest(
      {
        base: `${context.origin}${LOCAL}${name}/sc/sdk`,
        ...service.told,
        messages: (id) => [...(service.told.messages?.[id] ?? []), ...(service.held[id] ?? [])],
        add: (id, message) =>
          (service.held[id] ??= []).push({ ...message, received: Date.now() / 1000 }),
      },
      { method, url, headers, body },
    );
    if (answer.fate === 'hang') return true;
    if (answer.fate === 'network') {
      // To a port that nobody listens on, nor may.
      context.res.writeHead(307, { location: 'http://localhost:1/' }).end();
    } else if (answer.fate === 'html') context.res.writeHead(200).end('<!doctype html>');
    else send(answer.status ?? 200, answer.json ?? {});
    return true;
  };
}
