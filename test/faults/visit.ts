import type { BrowserContext, CDPSession, Page } from '@playwright/test';
import { expect } from '@playwright/test';
import type { ChatService } from '../../src/adapters/transports/local/chat-service.js';
import type { Web1on1Chat } from '../../src/web1on1-chat.js';
import type { PageOptions, Site } from '../e2e/fixtures.js';

export const ATTRIBUTES = 'id="chat" transport="local" server="/chat" connect="load"';
/** A part of the host page that has to go on working whatever becomes of the chat. */
const COUNTER = `
  const counter = document.querySelector('#counter');
  counter.addEventListener('click', () => { counter.value = Number(counter.value || 0) + 1; });`;

/** What the agent's side of the service has heard, in order. */
export interface Log {
  readonly texts: readonly string[];
}

/** Sits down at the other side, in the service's own process: nothing that was said is missed. */
export function listen(service: ChatService): Log {
  const texts: string[] = [];
  service.accept(
    {
      onmessage: null,
      onclose: null,
      send: (data) => {
        const { event } = JSON.parse(data) as {
          event?: { type: string; message: { by: string; content: { text: string } } };
        };
        if (event?.type === 'message' && event.message.by === 'visitor')
          texts.push(event.message.content.text);
      },
      close: () => undefined,
    },
    'agent',
  );
  return { texts };
}

export interface VisitSetup {
  readonly context: BrowserContext;
  readonly site: Site;
  readonly log: Log;
  /** From 0 to just below 1; the same for the same seed. */
  readonly random: () => number;
  /** Before everything this visitor says: the log is one for all. */
  readonly name: string;
}

/** One visitor of a site on which something goes wrong. */
export class Visit {
  readonly context: BrowserContext;
  readonly site: Site;
  readonly random: () => number;
  /** Exceptions that a page's developer would find in his console. */
  readonly errors: string[] = [];
  readonly #log: Log;
  readonly #name: string;
  /** What was said, by page. */
  readonly #said = new Map<Page, string[]>();
  #count = 0;

  constructor({ context, site, log, random, name }: VisitSetup) {
    this.context = context;
    this.site = site;
    this.random = random;
    this.#log = log;
    this.#name = name;
  }

  /** Puts the site on the server. @returns the address of its page */
  page(options: PageOptions = {}, attributes = ATTRIBUTES): string {
    this.site.file('counter.js', COUNTER, { 'content-type': 'text/javascript' });
    return this.site.page(`${this.#name}.html`, attributes, {
      ...options,
      body: `<button id="counter">0</button>${options.body ?? ''}
        <script src="${this.site.url}/t/counter.js"></script>`,
    });
  }

  /** A new tab with nothing in it yet. */
  async tab(): Promise<Page> {
    const page = await this.context.newPage();
    page.on('pageerror', ({ message }) => void this.errors.push(message));
    return page;
  }

  /** A new tab with the page in it, and the chat in that. */
  async open(url = this.page()): Promise<Page> {
    const page = await this.tab();
    await page.goto(url);
    await this.ready(page);
    return page;
  }

  async ready(page: Page): Promise<void> {
    await page.evaluate(async () => {
      await customElements.whenDefined('web1on1-chat');
      const chat = document.querySelector('web1on1-chat') as Web1on1Chat;
      while (chat.connection !== 'online') {
        await new Promise((resolve) =>
          chat.addEventListener('web1on1-connection', resolve, { once: true }),
        );
      }
    });
  }

  /** The visitor says something, and waits for nothing. */
  async say(page: Page, times = 1): Promise<void> {
    for (let time = 0; time < times; time += 1) {
      const text = `${this.#name} ${++this.#count}`;
      this.#said.set(page, [...(this.#said.get(page) ?? []), text]);
      await page.evaluate((words) => {
        const chat = document.querySelector('web1on1-chat') as Web1on1Chat;
        void chat.sendMessage(words);
      }, text);
    }
  }

  /** The same, until what was said is kept: from then on nothing may lose it. */
  async sayForGood(page: Page, times = 1): Promise<void> {
    await this.say(page, times);
    const last = this.#said.get(page)?.at(-1) ?? '';
    await expect.poll(async () => this.#heard(last) || (await isKept(page, last))).toBe(true);
  }

  /** Some milliseconds, as chance has it. */
  async pause(page: Page, most = 80): Promise<void> {
    await page.waitForTimeout(this.random() * most);
  }

  devtools(page: Page): Promise<CDPSession> {
    return this.context.newCDPSession(page);
  }

  /**
   * All is well again: everything that was said has arrived, once, in order, and is shown so; the
   * host page works, and has heard of no error.
   *
   * @param inOrder `false` where several pages spoke at the same time: then each in its own order
   */
  async settled(page: Page): Promise<void> {
    const all = [...this.#said.values()].flat();
    const mine = (): string[] =>
      this.#log.texts.filter((text) => text.startsWith(`${this.#name} `));
    await expect.poll(() => [...mine()].sort(), { timeout: 60_000 }).toEqual([...all].sort());
    const arrived = mine();
    for (const said of this.#said.values()) {
      expect(arrived.filter((text) => said.includes(text))).toEqual(said);
    }
    await expect.poll(() => shown(page)).toEqual(arrived.map((text) => `${text}/sent`));
    expect(this.errors).toEqual([]);
    expect(await counts(page)).toBe(true);
  }

  #heard(text: string): boolean {
    return this.#log.texts.includes(text);
  }
}

/** Whether a message is stored to be sent by this page or a later one. */
function isKept(page: Page, text: string): Promise<boolean> {
  return page.evaluate(
    (words) =>
      new Promise<boolean>((resolve, reject) => {
        const opening = indexedDB.open('web1on1-chat');
        opening.onerror = () => reject(new Error('no database'));
        opening.onsuccess = () => {
          const database = opening.result;
          const all = database.transaction('keyval').objectStore('keyval').getAll();
          all.onsuccess = () => {
            database.close();
            resolve(JSON.stringify(all.result).includes(`\\"text\\":\\"${words}\\"`));
          };
        };
      }),
    text,
  );
}

/** What stands in the open panel, of the visitor: `text/sent`, or `text/` and how it is instead. */
export function shown(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const chat = document.querySelector('web1on1-chat') as Web1on1Chat;
    chat.show();
    const rows = [...chat.renderRoot.querySelectorAll('[part~="message--visitor"]')];
    const own = chat.messages.filter(({ author }) => author.role === 'visitor');
    const texts = rows.map((row) => row.querySelector('[part~=bubble]')?.textContent.trim());
    return own.map(({ content, status }, index) => {
      const seen = status === 'seen' || status === 'delivered' ? 'sent' : status;
      return texts[index] === content.text ? `${content.text}/${seen}` : `${content.text}/unseen`;
    });
  });
}

/** Whether the host page's own button still counts. */
function counts(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const counter = document.querySelector<HTMLButtonElement>('#counter');
    const before = Number(counter?.value ?? 0);
    counter?.click();
    return Number(counter?.value) === before + 1;
  });
}

/** Lets something go wrong with one seed. */
export type Fault = (visit: Visit) => Promise<void>;
