/**
 * `npm start`: the examples and a chat server for development, on this machine only.
 *
 *     npm start                   port 8080, or the next free one
 *     npm start -- --port 3000    also PORT=3000; 0 is any free port
 *     npm start -- --faults       the chat server can be told to misbehave, see server/chat-server.mjs
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, realpathSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, posix } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';

const root = fileURLToPath(new URL('..', import.meta.url));
const host = 'localhost';

/** Where each first part of an address is found. Everything else is in examples/. */
const folders = new Map([
  ['dist', join(root, 'dist')],
  ['modules', join(root, 'node_modules')],
]);

/** The only packages that pages may fetch: what the unbundled modules in dist/ import. */
export const PACKAGES = ['idb-keyval', 'lit', 'lit-element', 'lit-html', '@lit/reactive-element'];

const packages = new Set(PACKAGES.map((name) => name.split('/')[0]));

const types = new Map([
  ['.css', 'text/css; charset=utf-8'],
  ['.html', 'text/html; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.json', 'application/json; charset=utf-8'],
  ['.map', 'application/json; charset=utf-8'],
  ['.png', 'image/png'],
  ['.svg', 'image/svg+xml'],
]);

/**
 * The shop is as strict as a careful site: nothing inline, nothing from elsewhere, and no text that
 * becomes markup. The chat has to work there.
 */
function strictPolicy({ pictures = "'self'", frames = "'none'", markup }) {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    `img-src ${pictures}`,
    // Not every browser takes a socket of this host for 'self'.
    "connect-src 'self' ws://localhost:*",
    `frame-src ${frames}`,
    "form-action 'self'",
    "base-uri 'none'",
    "require-trusted-types-for 'script'",
    `trusted-types ${markup}`,
  ].join('; ');
}

// A page that a message may open inside the chat is on the list of what a careful site trusts.
const shopPolicy = strictPolicy({ frames: 'https://example.com', markup: 'web1on1-chat' });

/** As strict. Files that were sent within this browser have an address in its memory only. */
const consolePolicy = strictPolicy({ pictures: "'self' blob:", markup: 'lit-html' });

/** The preview is a page of its own, and may ask whom a visitor of the configurator wants it to ask. */
const configuratorPolicy = strictPolicy({ frames: "'self'", markup: 'web1on1-chat' });

function policyOf(path) {
  if (path.startsWith('/shop/')) return shopPolicy;
  if (/^\/configurator\/(index\.html)?$/.test(path)) return configuratorPolicy;
  return /^\/(agent\/|browser-only\/agent\.html)/.test(path) ? consolePolicy : undefined;
}

/** Our modules name packages; a browser wants addresses, and an import map would be inline. */
const packageAddresses = new Map([['idb-keyval', '/modules/idb-keyval/dist/index.js']]);

export function withAddresses(code) {
  return code.replace(/(\bfrom\s*)(['"])([\w-]+)\2/g, (statement, from, quote, name) => {
    const address = packageAddresses.get(name);
    return address ? from + quote + address + quote : statement;
  });
}

/**
 * The file that an address means, if it is one to be seen.
 *
 * @param {string} path decoded and free of `..`
 */
function fileOf(path) {
  const [first, ...rest] = path.slice(1).split('/');
  if (first === 'modules' && !packages.has(rest[0])) return undefined;
  const folder = folders.get(first);
  const file = folder ? join(folder, ...rest) : join(root, 'examples', path);
  return path.endsWith('/') ? join(file, 'index.html') : file;
}

/** Decodes the path of an address; `/` stands for whatever tries to leave the folders. */
function pathOf(url) {
  try {
    const path = decodeURIComponent(new URL(url, `http://${host}`).pathname);
    return /[\\\0:]/.test(path) ? '/' : posix.normalize(path);
  } catch {
    return '/';
  }
}

function isFolder(file) {
  return statSync(file, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

async function answer(request, response) {
  const reply = (status, headers, body) =>
    response
      .writeHead(status, {
        'cache-control': 'no-store',
        'x-content-type-options': 'nosniff',
        ...headers,
      })
      .end(request.method === 'HEAD' ? undefined : body);

  if (request.method !== 'GET' && request.method !== 'HEAD') {
    return reply(405, { allow: 'GET, HEAD' });
  }
  const path = pathOf(request.url);
  const file = fileOf(path);
  const type = file && types.get(extname(file));
  try {
    const policy = type?.startsWith('text/html') && policyOf(path);
    if (type) {
      const bytes = await readFile(file);
      const isModule = path.startsWith('/dist/') && !path.startsWith('/dist/cdn/');
      return reply(
        200,
        { 'content-type': type, ...(policy && { 'content-security-policy': policy }) },
        isModule && extname(file) === '.js' ? withAddresses(String(bytes)) : bytes,
      );
    }
    if (file && isFolder(file)) return reply(308, { location: `${encodeURI(path)}/` });
  } catch {
    // Not there: the same answer as for what may not be seen.
  }
  return reply(404, { 'content-type': 'text/plain; charset=utf-8' }, 'Not found\n');
}

/** Resolves when the server listens; tries the following ports while `port` is taken. */
function listen(server, port, attempts = 20) {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => {
      if (error.code !== 'EADDRINUSE' || attempts === 0) reject(error);
      else resolve(listen(server, port + 1, attempts - 1));
    });
    server.listen(port, host, () => {
      server.removeAllListeners('error');
      resolve(server.address().port);
    });
  });
}

/**
 * Serves what `npm run build` has made.
 *
 * @param {object} [options]
 * @param {number} [options.port] 0 (the default) is any free one
 * @param {boolean | object} [options.faults] as in server/chat-server.mjs
 * @param {(request: import('node:http').IncomingMessage,
 *   response: import('node:http').ServerResponse) => boolean} [options.extra] is asked before the
 *   files are, and says whether it has answered
 * @returns {Promise<{ url: string, port: number, close(): Promise<void>,
 *   service: import('../dist/adapters/transports/local/chat-service.js').ChatService }>} `url` without a
 *   slash at its end; the chat server's `service`, for tests
 */
export async function startServer({ port = 0, faults = false, extra = () => false } = {}) {
  // Imported late: it needs dist/.
  const { createChatServer } = await import('./server/chat-server.mjs');
  const chat = createChatServer({ faults });
  const server = createServer((request, response) => {
    if (chat.answers(request, response) || extra(request, response)) return;
    void answer(request, response);
  });
  chat.attach(server, '/chat');
  const actual = await listen(server, port);
  return {
    url: `http://${host}:${actual}`,
    port: actual,
    service: chat.service,
    async close() {
      chat.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function newest(folder) {
  return Math.max(
    0,
    ...readdirSync(folder, { recursive: true }).map((name) => statSync(join(folder, name)).mtimeMs),
  );
}

/** Builds when there is nothing to show, or when what there is was made before the last change. */
function buildIfNeeded() {
  const bundle = statSync(join(root, 'dist/cdn/web1on1-chat.js'), { throwIfNoEntry: false });
  if (bundle && bundle.mtimeMs >= newest(join(root, 'src'))) return;
  console.log('Building…');
  const { status } = spawnSync(process.execPath, [join(root, 'scripts/build.mjs')], {
    cwd: root,
    stdio: 'inherit',
  });
  if (status !== 0) process.exit(status ?? 1);
}

async function main() {
  const { values } = parseArgs({
    options: { port: { type: 'string' }, faults: { type: 'boolean', default: false } },
  });
  const port = Number(values.port ?? process.env.PORT ?? 8080);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    console.error(
      `--port must be a number from 0 to 65535, not "${values.port ?? process.env.PORT}".`,
    );
    process.exit(2);
  }
  buildIfNeeded();
  const server = await startServer({ port, faults: values.faults });
  console.log(`
  Examples        ${server.url}/
  Demo shop       ${server.url}/shop/
  Answer as Sam   ${server.url}/agent/   (another window, another browser)

  Only this machine can reach them. Ctrl-C stops.
`);
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.once(signal, () => void server.close().then(() => process.exit(0)));
  }
}

const script = process.argv[1] && pathToFileURL(realpathSync(process.argv[1])).href;
if (import.meta.url === script) await main();
