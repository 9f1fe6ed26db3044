/** A page with the one-tag build on it, a chat server, and Chromium, for as long as `use` takes. */
import { chromium } from 'playwright';
import { startServer } from '../examples/serve.mjs';
import { CHROMIUM_FLAGS, findBrowsers } from './find-browsers.mjs';

/**
 * @template T
 * @param {string} body of the page
 * @param {(given: { address: string, browser: import('playwright').Browser,
 *   service: import('../dist/adapters/transports/local/chat-service.js').ChatService }) => Promise<T>} use
 * @returns {Promise<T>}
 */
export async function withPage(body, use) {
  const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title>
    <link rel="icon" href="data:,">
    <script type="module" src="/dist/cdn/web1on1-chat.js"></script></head><body>${body}</body></html>`;
  const server = await startServer({
    extra(request, response) {
      const isPage = request.url === '/page.html';
      if (isPage) response.writeHead(200, { 'content-type': 'text/html' }).end(html);
      return isPage;
    },
  });
  const browser = await chromium.launch({
    executablePath: findBrowsers().chromium?.executable,
    args: CHROMIUM_FLAGS,
  });
  try {
    const { service, url } = server;
    return await use({ address: `${url}/page.html`, browser, service });
  } finally {
    await browser.close();
    await server.close();
  }
}
