import { test as base, type BrowserContext } from '@playwright/test';
import { startServer } from '../../examples/serve.mjs';
import type { ChatService } from '../../src/adapters/transports/local/chat-service.js';
import { Agent } from './agent.js';
import { Chat } from './chat.js';

export { expect } from '@playwright/test';
export { Chat } from './chat.js';

export interface PageOptions {
  readonly head?: string;
  readonly body?: string;
  /** Address of the module that registers the element. Default: the one-tag build. */
  readonly script?: string;
  readonly lang?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Pages made for one test, on the demo server's origin. */
export interface Site {
  /** The server's address, without a slash at its end. */
  readonly url: string;
  /** Makes a page that carries the tag with these attributes. @returns its address */
  page(name: string, attributes: string, options?: PageOptions): string;
  /** Puts a file beside the pages. @returns its address */
  file(name: string, body: string, headers: Readonly<Record<string, string>>): string;
  /** Tells the chat server to misbehave; see examples/server/chat-server.mjs. */
  faults(order: unknown): Promise<void>;
}

/** The tag as a site owner pastes it. */
export const tag = (attributes: string, inside = ''): string =>
  `<web1on1-chat ${attributes}>${inside}</web1on1-chat>`;

function markup(element: string, options: PageOptions): string {
  const { head = '', body = '', script = '/dist/cdn/web1on1-chat.js', lang = 'en' } = options;
  return `<!doctype html>
<html lang="${lang}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>A page</title>
    <link rel="icon" href="data:," />
    ${head}
    <script type="module" src="${script}"></script>
  </head>
  <body>
    <main>
      <h1>A page</h1>
      <p><a href="one.html">One</a> <a href="two.html">Two</a></p>
      <p><label>Name <input id="field" /></label></p>
      <p>Text that must not move.</p>
    </main>
    ${element}
    ${body}
  </body>
</html>`;
}

/** What the server answers at addresses of the tests' own. */
type Pages = Map<string, { body: string; headers: Readonly<Record<string, string>> }>;

export const test = base.extend<
  { site: Site; outside: string[]; chat: Chat; agent: Agent },
  { server: { url: string; pages: Pages; service: ChatService } }
>({
  server: [
    async ({}, use) => {
      const pages: Pages = new Map();
      const server = await startServer({
        faults: true,
        extra(request, response) {
          const page = pages.get(new URL(request.url ?? '', 'http://localhost').pathname);
          if (page) response.writeHead(200, page.headers).end(page.body);
          return page !== undefined;
        },
      });
      const service = server.service as unknown as ChatService;
      await use({ url: server.url, pages, service });
      await server.close();
    },
    { scope: 'worker' },
  ],

  baseURL: async ({ server }, use) => use(server.url),

  /** What the pages asked of anybody but their own server. Nothing of it gets out. */
  outside: [
    async ({ context, server }, use) => {
      const requests: string[] = [];
      await blockOutside(context, server.url, requests);
      await use(requests);
    },
    { auto: true },
  ],

  site: async ({ context, server }, use) => {
    const { url, pages } = server;
    const file = (
      name: string,
      body: string,
      headers: Readonly<Record<string, string>>,
    ): string => {
      pages.set(`/t/${name}`, { body, headers });
      return `${url}/t/${name}`;
    };
    await use({
      url,
      file,
      page: (name, attributes, options = {}) =>
        file(name, markup(tag(attributes), options), {
          'content-type': 'text/html; charset=utf-8',
          ...options.headers,
        }),
      async faults(order) {
        await context.request.post(`${url}/chat/faults`, { data: order });
      },
    });
    pages.clear();
    await context.request.post(`${url}/chat/faults`, { data: { set: {} } });
  },

  chat: async ({ page }, use) => use(new Chat(page)),

  agent: async ({ browser, server }, use) => {
    const agent = await Agent.at(server.url, browser);
    await use(agent);
    await agent.leave();
  },
});

/** Keeps a browser context from everybody but the demo server, and writes down who was asked. */
export async function blockOutside(
  context: BrowserContext,
  origin: string | readonly string[],
  requests: string[] = [],
): Promise<void> {
  const origins = [origin].flat();
  const isInside = (url: string): boolean => origins.some((each) => url.startsWith(`${each}/`));
  context.on('request', (request) => {
    const url = request.url();
    if (!isInside(url) && /^https?:/.test(url)) requests.push(url);
  });
  await context.route(
    (url) => /^https?:$/.test(url.protocol) && !origins.includes(url.origin),
    (route) => route.abort(),
  );
}
