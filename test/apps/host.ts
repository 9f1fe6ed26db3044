import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { existsSync } from 'node:fs';

export type Answer = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
};

/** What serves an app: its own server if it has one, else any host of static files. */
export async function answerOf(appFolder: string): Promise<Answer> {
  const own = join(appFolder, 'site.mjs');
  if (!existsSync(own))
    return (request, response) => serve(join(appFolder, 'dist'), request, response);
  const { answer } = (await import(pathToFileURL(own).href)) as { answer: Answer };
  return answer;
}

/** As hosts of static files are set up: `/about` is `about.html`, or else the app's only page. */
async function serve(
  folder: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  const candidates = extname(pathname) ? [pathname] : [`${pathname}.html`, 'index.html'];
  const file = candidates.map((name) => join(folder, name)).find((path) => existsSync(path));
  const type = types[extname(file ?? '')];
  if (file && type) {
    response.writeHead(200, { 'content-type': `${type}; charset=utf-8` }).end(await readFile(file));
  } else {
    response.writeHead(404).end('Not found');
  }
}
