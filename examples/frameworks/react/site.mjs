import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { render } from './dist/server/entry-server.js';

const built = new URL('dist/client/', import.meta.url);
const frame = await readFile(new URL('index.html', built), 'utf8');
const types = { '.css': 'text/css', '.js': 'text/javascript', '.json': 'application/json' };

/** Answers with a file that was built, or with the app, rendered at this path. */
export async function answer(request, response) {
  const { pathname } = new URL(request.url, 'http://localhost');
  const type = types[extname(pathname)];
  try {
    const body = type
      ? await readFile(new URL(`.${pathname}`, built))
      : frame.replace('<!--app-->', () => render(pathname));
    response.writeHead(200, { 'content-type': `${type ?? 'text/html'}; charset=utf-8` }).end(body);
  } catch {
    response.writeHead(404).end('Not found');
  }
}
