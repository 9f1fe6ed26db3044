import { readFile } from 'node:fs/promises';

/** The one-tag build: a folder of the package, served as it is. */
const library = new URL('dist/cdn/', import.meta.resolve('web1on1-chat/package.json'));
const titles = { '/': 'Home', '/about': 'About' };

/** Every page is a document of its own. The tag is the same on all of them. */
const page = (title) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${title}: a chat on many pages</title>
    <link rel="icon" href="data:," />
    <script type="module" src="/web1on1-chat/web1on1-chat.js"></script>
    <script type="module" src="/page.js"></script>
  </head>
  <body>
    <nav><a href="/">Home</a> <a href="/about">About</a></nav>
    <main>
      <h1>${title}</h1>
      <p>Unread messages: <output>0</output></p>
      <button id="toggle">Remove the chat</button>
    </main>
    <web1on1-chat transport="local" heading="Ask us"></web1on1-chat>
  </body>
</html>`;

/** What an address means: a page, the page's script, or a file of the chat. */
async function find(path) {
  if (Object.hasOwn(titles, path)) return ['text/html', page(titles[path])];
  const [, name] = /^\/web1on1-chat\/(.+)$/.exec(path) ?? [];
  if (path !== '/page.js' && !name) return undefined;
  const file = name ? new URL(name, library) : new URL('page.js', import.meta.url);
  const type = file.pathname.endsWith('.json') ? 'application/json' : 'text/javascript';
  return [type, await readFile(file)];
}

export async function answer(request, response) {
  const { pathname } = new URL(request.url, 'http://localhost');
  const [type, body] = (await find(pathname).catch(() => undefined)) ?? [];
  response.writeHead(body ? 200 : 404, {
    'content-type': `${type ?? 'text/plain'}; charset=utf-8`,
  });
  response.end(body ?? 'Not found');
}
