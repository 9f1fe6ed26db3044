import { expect, type Browser, type Locator, type Page } from '@playwright/test';
import type { AgentClient } from '../../src/adapters/transports/local/agent.js';

/** The second person, at the console. */
export class Agent {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Sits down at the console of the demo server, in a browser of his own. */
  static async at(url: string, browser: Browser): Promise<Agent> {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(`${url}/agent/`);
    return new Agent(page);
  }

  /** Turns to the conversation whose last text is this. */
  async choose(text: string): Promise<void> {
    await this.page.locator('.list button', { hasText: text }).click();
    await expect(this.bubble(text)).toBeVisible();
  }

  bubble(text: string): Locator {
    return this.page.locator('.log .bubble', { hasText: text });
  }

  get log(): Locator {
    return this.page.getByRole('log');
  }

  get about(): Locator {
    return this.page.locator('#about');
  }

  get typing(): Locator {
    return this.page.locator('.log .typing');
  }

  async write(text: string): Promise<void> {
    await this.page.locator('#reply').pressSequentially(text);
  }

  async answer(text: string): Promise<void> {
    await this.page.locator('#reply').fill(text);
    await this.page.locator('#reply').press('Enter');
    await expect(this.bubble(text)).toBeVisible();
  }

  /** Sends one of the console's samples, and waits until it is there. */
  async sample(title: string): Promise<void> {
    const before = await this.log.locator('.mine').count();
    await this.page.getByRole('button', { name: 'Send a sample' }).click();
    await this.page.locator('#samples').getByRole('button', { name: title, exact: true }).click();
    await expect(this.log.locator('.mine:not(.pending)')).toHaveCount(before + 1);
  }

  /** Says many things, faster than a console can be typed in. */
  async recite(texts: readonly string[]): Promise<void> {
    await this.page.evaluate(async (lines) => {
      const load = (path: string): Promise<Record<string, unknown>> =>
        import(path) as Promise<Record<string, unknown>>;
      const { agentClient } = await load('/dist/adapters/transports/local/agent.js');
      const { systemClock: clock } = await load('/dist/adapters/clock/system-clock.js');
      const client = (agentClient as (options: object) => AgentClient)({
        server: '/chat',
        name: 'Sam',
        clock,
      });
      await client.connect(() => undefined);
      const conversation = decodeURIComponent(location.hash.slice(1));
      for (const line of lines) await client.say(conversation, line);
      client.disconnect();
    }, texts);
  }

  async leave(): Promise<void> {
    await this.page.context().close();
  }
}
