import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { answerRest, localRest } from './smooch-rest.mjs';

/**
 * The SDK's real loader with the network behind it replaced by this project's double of the frame
 * script: no test talks to anybody.
 */

const CDN = 'https://cdn.smooch.io/';
const LOCAL = '/__smooch-cdn/';

const frameScript = () => readFile(new URL('./smooch-frame-double.js', import.meta.url), 'utf8');
const loader = () => readFile(createRequire(import.meta.url).resolve('smooch'), 'utf8');

/** The loader as the SDK's own host serves it: a script that reports to the page. */
const hostScript = async (source) =>
  `(() => { const module = {}; ${source}\n window.__onWebMessengerHostReady__(module.exports.default); })();`;

/** A page may set `window.__smoochCdn` to one of the misbehaving addresses below. */
const redirected = (source) => source.replaceAll(`"${CDN}`, `(window.__smoochCdn||"${LOCAL}")+"`);

/**
 * A plugin for the test server. The SDK's content comes from `/__smooch-cdn/`, and misbehaves in its
 * subfolders: `404/`, `hang/`, `abort/`, and `once/<any token>/`, where the first request fails.
 */
export function smoochCdn() {
  const asked = new Set();
  const rest = localRest();
  return {
    name: 'smooch-cdn',
    async serve(context) {
      // It has answered already.
      if (await rest(context)) return { body: ' ', type: 'js' };
      if (!context.path.startsWith(LOCAL)) return undefined;
      context.set('access-control-allow-origin', '*');
      context.set('cache-control', 'no-store');
      const [file, ...folders] = context.path.slice(LOCAL.length).split('/').reverse();
      if (file.endsWith('.css')) return { body: ' ', type: 'css' };
      if (folders.includes('404')) return undefined;
      if (folders.includes('hang')) {
        await once(context.req.socket, 'close');
        return { body: ' ', type: 'js' };
      }
      if (folders.includes('once') && !asked.has(context.path)) {
        asked.add(context.path);
        // To a port that nobody listens on, nor may: a network error that no browser tries to mend.
        context.respond = false;
        context.res.writeHead(302, { location: 'http://localhost:1/' }).end();
        return { body: ' ', type: 'js' };
      }
      if (folders.includes('abort')) {
        context.req.socket.destroy();
        return { body: ' ', type: 'js' };
      }
      if (file.startsWith('frame.')) return { body: await frameScript(), type: 'js' };
      if (file.startsWith('smooch.')) {
        return { body: await hostScript(redirected(await loader())), type: 'js' };
      }
      return undefined;
    },
    transform(context) {
      if (!context.path.endsWith('/smooch/lib/index.js')) return undefined;
      return { body: redirected(context.body) };
    },
  };
}

/**
 * The same for a Playwright browser context, on the real addresses. The service below the SDK
 * (see smooch-rest.mjs) holds what the double on the page holds.
 *
 * @param rest how that service behaves: `fates`, `several`, `pageSize`
 */
export async function routeSmoochCdn(browserContext, rest = {}) {
  const headers = { 'access-control-allow-origin': '*' };
  await browserContext.route(`${CDN}**`, async (route) => {
    const file = new URL(route.request().url()).pathname.slice(1);
    if (file.endsWith('.css')) {
      await route.fulfill({ body: '', contentType: 'text/css', headers });
    } else {
      const body = file.startsWith('frame.')
        ? await frameScript()
        : await hostScript(await loader());
      await route.fulfill({ body, contentType: 'text/javascript', headers });
    }
  });
  await browserContext.route('https://*.webloader.smooch.io/', (route) =>
    route.fulfill({ json: { v5: `${CDN}smooch.5.7.15.min.js` }, headers }),
  );
  await browserContext.route('https://media.smooch.io/**', (route) =>
    route.fulfill({ body: PIXEL, contentType: 'image/png', headers }),
  );
  await browserContext.route(
    /^https:\/\/([^/]+\.config|api)\.([\w-]+\.)?smooch\.io\/sdk\//,
    async (route) => {
      try {
        await answerRoute(route, rest);
      } catch {
        // The page that asked is being left, and the service with it.
        await route.abort().catch(() => undefined);
      }
    },
  );
}

/** One transparent dot. */
const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

async function answerRoute(route, rest) {
  const request = route.request();
  const page = request.frame().page();
  const headers = {
    'access-control-allow-origin': '*',
    'access-control-allow-headers': '*, authorization',
    'access-control-allow-methods': '*',
  };
  if (request.method() === 'OPTIONS') {
    await route.fulfill({ status: 204, headers });
    return;
  }
  const answer = await answerRest(
    {
      base: 'https://api.smooch.io',
      ...rest,
      messages: (id) => page.evaluate((wanted) => window.__smoochDouble.held(wanted), id),
      add: (id, message) =>
        page.evaluate(([to, file]) => window.__smoochDouble.uploaded(to, file), [id, message]),
    },
    {
      method: request.method(),
      url: new URL(request.url()),
      headers: await request.allHeaders(),
      body: request.postDataBuffer() ?? undefined,
    },
  );
  if (answer.fate === 'hang') return;
  if (answer.fate === 'network') await route.abort();
  else if (answer.fate === 'html') await route.fulfill({ body: '<!doctype html>', headers });
  else await route.fulfill({ status: answer.status, json: answer.json ?? {}, headers });
}
