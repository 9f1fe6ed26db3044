import { expect, type Locator, type Page } from '@playwright/test';

/** The nine items of the session, as the browser holds them. */
export type Stored = Readonly<Record<string, string>>;

/** The widget on a page, as a visitor meets it. */
export class Chat {
  readonly page: Page;
  readonly element: Locator;
  readonly launcher: Locator;
  readonly badge: Locator;
  readonly eyecatcher: Locator;
  readonly eyecatcherClose: Locator;
  readonly panel: Locator;
  readonly header: Locator;
  readonly foldButton: Locator;
  readonly closeButton: Locator;
  readonly input: Locator;
  readonly sendButton: Locator;
  readonly messages: Locator;
  readonly typing: Locator;
  readonly status: Locator;

  constructor(page: Page, nth = 0) {
    this.page = page;
    this.element = page.locator('web1on1-chat').nth(nth);
    const part = (name: string): Locator => this.element.locator(`[part~="${name}"]`);
    this.launcher = part('launcher');
    this.badge = part('badge');
    this.eyecatcher = part('eyecatcher');
    this.eyecatcherClose = part('eyecatcher-close');
    this.panel = part('panel');
    this.header = part('header');
    this.foldButton = part('minimize-button');
    this.closeButton = part('close-button');
    this.input = part('input');
    this.sendButton = part('send-button');
    this.messages = part('message');
    this.typing = part('typing');
    this.status = part('status');
  }

  /** The bubble with this text. */
  bubble(text: string): Locator {
    return this.element.locator('[part~="bubble"]', { hasText: text });
  }

  /** What the visitor said. */
  own(text: string): Locator {
    return this.element.locator('[part~="message--visitor"]', { hasText: text });
  }

  /** A line above the composer. */
  notice(kind: string): Locator {
    return this.element.locator(`[data-notice="${kind}"]`);
  }

  button(name: string | RegExp): Locator {
    return this.element.getByRole('button', { name, exact: true });
  }

  /** Chooses from the header's menu. */
  async choose(name: string): Promise<void> {
    await this.button('Options').click();
    await this.element.getByRole('menuitem', { name, exact: true }).click();
  }

  async open(): Promise<void> {
    await this.launcher.click();
    await expect(this.input).toBeVisible();
  }

  /** Waits for the other side's service. */
  async connected(): Promise<void> {
    await expect(this.element).toHaveJSProperty('connection', 'online');
  }

  async write(text: string): Promise<void> {
    await this.input.fill(text);
    await this.input.press('Enter');
  }

  /** Writes, and waits until the other side's service has it. */
  async send(text: string): Promise<void> {
    await this.write(text);
    await expect(this.bubble(text)).toBeVisible();
    await expect(
      this.own(text)
        .last()
        .getByText(/^(Sent|Seen)$/),
    ).toBeVisible();
  }

  /** What is stored under `widget_*`. */
  stored(area: 'localStorage' | 'sessionStorage' = 'localStorage'): Promise<Stored> {
    return this.page.evaluate(
      (name) =>
        Object.fromEntries(
          Object.entries(window[name]).filter(([key]) => key.startsWith('widget_')),
        ) as Record<string, string>,
      area,
    );
  }

  /** Writes down every event of these types from now on, on this page and the following ones. */
  static async record(page: Page, ...types: string[]): Promise<() => Promise<Recorded[]>> {
    await page.addInitScript((names) => {
      const list: Recorded[] = [];
      Object.assign(window, { __events: list });
      for (const type of names) {
        document.addEventListener(type, (event) => {
          const { source, error } = event as Event & { source?: string; error?: { code: string } };
          list.push({ type, ...(source && { source }), ...(error && { code: error.code }) });
        });
      }
    }, types);
    return () =>
      page.evaluate(() => (window as unknown as { __events: Recorded[] }).__events.slice());
  }
}

export interface Recorded {
  readonly type: string;
  readonly source?: string;
  readonly code?: string;
}
