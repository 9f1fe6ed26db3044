/**
 * The HTTP side of a chat service: takes files, and gives them back.
 *
 *     POST <path>/files?to=…&clientId=…&name=…&type=…     the bytes of a visitor's file
 *     POST <path>/agent/files?…                            of an agent's
 *     GET  <path>/files/<id>                               also below <path>/agent
 *
 * What was uploaded may be anything. Only pictures that browsers draw without running anything are
 * shown; everything else is a download, and nothing in it can act as this site.
 */
/** The same as MAX_FILE_BYTES in src/adapters/transports/local/frames.ts. */
const MAX_FILE_BYTES = 50 * 1024 * 1024;

/** Each may hold as much memory as one file. */
const MAX_UPLOADS_AT_ONCE = 8;

const MAX_NAME_CHARACTERS = 255;

let uploads = 0;

/**
 * @param {import('../../dist/adapters/transports/local/chat-service.js').ChatService} service
 * @param {string} path the visitors' address
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 * @returns {boolean} whether it is answered
 */
export function answerFiles(service, path, request, response) {
  const { pathname, searchParams } = new URL(request.url, 'http://localhost');
  if (!pathname.startsWith(`${path}/`)) return false;
  const [, role, id] = /^(\/agent)?\/files(?:\/([^/]+))?$/.exec(pathname.slice(path.length)) ?? [];
  if (id !== undefined && (request.method === 'GET' || request.method === 'HEAD')) {
    give(service.file(id), request, response);
    return true;
  }
  if (id !== undefined || request.method !== 'POST' || !/\/files$/.test(pathname)) return false;
  void take(service, role ? 'agent' : 'visitor', searchParams, request, response);
  return true;
}

function give(file, request, response) {
  if (!file) {
    response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('Not found\n');
    return;
  }
  const { bytes, image, name } = file;
  const disposition = `attachment; filename*=UTF-8''${encodeName(name)}`;
  response.writeHead(200, {
    'content-type': image ?? 'application/octet-stream',
    'content-length': bytes.length,
    'x-content-type-options': 'nosniff',
    'content-security-policy': "sandbox; default-src 'none'",
    'cache-control': 'private, max-age=3600',
    ...(image === undefined && { 'content-disposition': disposition }),
  });
  response.end(request.method === 'HEAD' ? undefined : bytes);
}

async function take(service, by, query, request, response) {
  const { faults } = service;
  const reply = (status, body) => {
    response.writeHead(status, { 'content-type': 'application/json', connection: 'close' });
    response.end(JSON.stringify(body));
  };
  if (uploads >= MAX_UPLOADS_AT_ONCE) {
    reply(503, { error: 'busy' });
    return;
  }
  uploads += 1;
  try {
    const file = fileIn(query);
    const bytes = file && (await bytesOf(request));
    if (!bytes) {
      // What is still on its way is not waited for.
      response.once('finish', () => request.socket.destroy());
      reply(file ? 413 : 400, { error: file ? 'too-long' : 'bad-request' });
      return;
    }
    const answer = service.upload(by, query.get('to'), { ...file, bytes });
    if (!answer) request.socket.destroy();
    else if (by === 'agent') reply(200, answer);
    else faults.late(() => reply(answer.error ? 409 : 200, answer));
  } catch {
    // The other end has given up.
    request.socket.destroy();
  } finally {
    uploads -= 1;
  }
}

/** What the address says of a file; `undefined` when it makes no sense. */
function fileIn(query) {
  const text = (name) => query.get(name) ?? undefined;
  const pixels = (name) => {
    const value = Number(query.get(name));
    return Number.isInteger(value) && value > 0 && value <= 100_000 ? value : undefined;
  };
  const clientId = text('clientId');
  if (!text('to') || !clientId || clientId.length > MAX_NAME_CHARACTERS) return undefined;
  return {
    clientId,
    name: [...(text('name') ?? '').replace(/[\p{Cc}/\\]/gu, ' ')]
      .slice(0, MAX_NAME_CHARACTERS)
      .join(''),
    mediaType: (text('type') ?? '').slice(0, MAX_NAME_CHARACTERS),
    width: pixels('width'),
    height: pixels('height'),
    author: { name: text('from'), avatarUrl: text('avatarUrl'), ai: query.get('ai') === 'true' },
  };
}

/** @returns `undefined` for too many, of which no more are read */
async function bytesOf(request) {
  if (Number(request.headers['content-length'] ?? 0) > MAX_FILE_BYTES) return undefined;
  const chunks = [];
  let length = 0;
  for await (const chunk of request) {
    length += chunk.length;
    if (length > MAX_FILE_BYTES) return undefined;
    chunks.push(chunk);
  }
  return new Uint8Array(Buffer.concat(chunks));
}

function encodeName(name) {
  return encodeURIComponent(name.toWellFormed?.() ?? name.replace(/\p{Cs}/gu, '\ufffd')).replace(
    /['()*]/g,
    (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
