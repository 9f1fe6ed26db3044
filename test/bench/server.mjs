/**
 * Serves the built widget, its peers and the pages that carry them, on this machine alone, and
 * remembers what was asked for: bytes are counted from that, not from a list of files.
 */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { transform } from 'esbuild';
import { answerService } from './services.mjs';

const ROOT = new URL('../..', import.meta.url);
const FOLDERS = {
  '/dist/': 'dist/cdn/',
  '/peers/': 'test/bench/peers/node_modules/',
  '/floor/': 'test/bench/floor/',
  '/pages/': 'test/bench/pages/',
  '/drive/': 'test/bench/drive/',
};
const TYPES = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.mjs': 'text/javascript',
};

/** What belongs to the page or to the measurement, and not to a chat. */
const OURS_TO_MEASURE_WITH = /^\/(page|pages|drive|service)\//;

/** Of each file, once: it takes seconds for the large ones. */
const sizes = new Map();

/**
 * @returns the server: `base` is its address, `taken()` sums up what was asked for since it was last
 * asked, or since the beginning
 */
export async function startServer() {
  let asked = [];
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    void answer(request, pathname, response).then((body) => {
      if (body && !OURS_TO_MEASURE_WITH.test(pathname)) asked.push({ pathname, body });
    });
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    base: `http://127.0.0.1:${server.address().port}/`,
    taken() {
      const total = { requests: asked.length, gzip: 0, brotli: 0 };
      for (const { pathname, body } of asked) {
        const { gzip, brotli } = sizeOf(pathname, body);
        total.gzip += gzip;
        total.brotli += brotli;
      }
      asked = [];
      return total;
    },
    close: () => server.close(),
  };
}

/** @returns what was sent; nothing when there is no such thing */
async function answer(request, pathname, response) {
  try {
    const body = await contentOf(request, pathname);
    response.setHeader('content-type', TYPES[extname(pathname)] ?? TYPES['.html']);
    if (pathname.startsWith('/service/')) response.setHeader('content-type', TYPES['.json']);
    response.end(body);
    return body;
  } catch (error) {
    if (error.code !== 'ENOENT') process.stderr.write(`${pathname}: ${error.message}\n`);
    response.writeHead(404).end();
    return undefined;
  }
}

async function contentOf(request, pathname) {
  if (pathname.startsWith('/service/')) return answerService(request, pathname);
  if (pathname.startsWith('/page/')) {
    const [page, embed] = await Promise.all(
      ['page', pathname.slice('/page/'.length)].map((name) => fileAt(`/pages/${name}.html`)),
    );
    return String(page).replace('<!-- embed -->', () => String(embed));
  }
  const body = await fileAt(pathname);
  // Everything else comes minified; it would not be fair to count its comments.
  return pathname.startsWith('/floor/')
    ? (await transform(String(body), { minify: true, target: 'es2022' })).code
    : body;
}

function fileAt(pathname) {
  const prefix = Object.keys(FOLDERS).find((each) => pathname.startsWith(each));
  if (!prefix) throw Object.assign(new Error('No such folder.'), { code: 'ENOENT' });
  return readFile(fileURLToPath(new URL(FOLDERS[prefix] + pathname.slice(prefix.length), ROOT)));
}

function sizeOf(pathname, body) {
  if (!sizes.has(pathname)) {
    const buffer = Buffer.from(body);
    const params = { [constants.BROTLI_PARAM_SIZE_HINT]: buffer.length };
    sizes.set(pathname, {
      gzip: gzipSync(buffer, { level: 9 }).length,
      brotli: brotliCompressSync(buffer, { params }).length,
    });
  }
  return sizes.get(pathname);
}
