import { expect, test as base, type BrowserContext } from '@playwright/test';
import { startServer } from '../../examples/serve.mjs';
import { Agent } from '../e2e/agent.js';
import { Chat } from '../e2e/chat.js';
import { blockOutside } from '../e2e/fixtures.js';
import { answerOf } from './host.js';

export { expect } from '@playwright/test';

export interface AppOptions {
  /** Where the app was built. */
  readonly appFolder: string;
}

/** What belongs to the other side's desk, which shares the app's address: so they share a browser. */
const DESK = /^\/(browser-only|agent|dist|modules|shop)\/|^\/examples\.css/;

/** What a development build says by itself. */
const ALWAYS_SAID = /^Lit is in dev mode/;

export const test = base.extend<
  { chat: Chat; sitDown: () => Promise<Agent>; complaints: string[] },
  AppOptions & { url: string }
>({
  appFolder: ['', { option: true, scope: 'worker' }],

  url: [
    async ({ appFolder }, use) => {
      const answer = await answerOf(appFolder);
      const server = await startServer({
        extra(request, response) {
          if (DESK.test(request.url ?? '')) return false;
          void answer(request, response);
          return true;
        },
      });
      await use(server.url);
      await server.close();
    },
    { scope: 'worker' },
  ],

  baseURL: async ({ url }, use) => use(url),

  /** What the browser says in its console, of which there has to be nothing. */
  complaints: [
    async ({ page, context, url }, use) => {
      await blockOutside(context, url);
      const lines: string[] = [];
      page.on('pageerror', (error) => lines.push(String(error)));
      page.on('console', (message) => {
        const text = message.text();
        if (['error', 'warning'].includes(message.type()) && !ALWAYS_SAID.test(text)) {
          lines.push(text);
        }
      });
      await use(lines);
      expect(lines).toEqual([]);
    },
    { auto: true },
  ],

  chat: async ({ page }, use) => use(new Chat(page)),

  /** Opens the desk, where somebody answers. */
  sitDown: async ({ context }, use) => use(() => deskIn(context)),
});

async function deskIn(context: BrowserContext): Promise<Agent> {
  const page = await context.newPage();
  await page.goto('/browser-only/agent.html');
  return new Agent(page);
}
