import { expect, type Browser, type Locator, type Page } from '@playwright/test';

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

  async leave(): Promise<void> {
    await this.page.context().close();
  }
}
