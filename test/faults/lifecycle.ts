import { expect, type Page } from '@playwright/test';
import type { Web1on1Chat } from '../../src/web1on1-chat.js';
import { ATTRIBUTES, type Fault, type Visit } from './visit.js';

/** Something is done to the element between things that are said. */
const whileTalking =
  (act: (page: Page, visit: Visit) => Promise<unknown>, times = 5): Fault =>
  async (visit) => {
    const page = await visit.open();
    for (let time = 0; time < times; time += 1) {
      await visit.say(page);
      await visit.pause(page, 30);
      await act(page, visit);
    }
    await visit.settled(page);
  };

/** The page's process ends, as it does for want of memory. */
async function crash(visit: Visit, page: Page): Promise<void> {
  const client = await visit.devtools(page);
  const crashed = page.waitForEvent('crash');
  // Nobody is left to answer.
  void client.send('Page.crash').catch(() => undefined);
  await crashed;
}

export const lifecycleFaults: Readonly<Record<string, Fault>> = {
  'reloads at any moment': async (visit) => {
    const page = await visit.open();
    for (let time = 0; time < 3; time += 1) {
      await visit.sayForGood(page, 2);
      await visit.pause(page, 40);
      await page.reload();
      await visit.ready(page);
    }
    await visit.settled(page);
  },

  'the tab crashes, and another is opened': async (visit) => {
    const page = await visit.open();
    await visit.sayForGood(page, 3);
    await crash(visit, page);
    const next = await visit.open();
    await visit.say(next);
    await visit.settled(next);
  },

  'leaves for another page, and comes back to the one that was kept': async (visit) => {
    const page = await visit.open();
    const other = visit.site.file('elsewhere.html', '<!doctype html><p>Elsewhere', {
      'content-type': 'text/html',
    });
    await page.evaluate(() => {
      addEventListener('pageshow', ({ persisted }) => console.info('kept', persisted));
    });
    await visit.sayForGood(page);
    // A frozen page that runs script is thrown away by Chromium, be it a question of ours, or what the
    // last code to arrive has asked the browser in the moment of leaving.
    const fetched = (): Promise<readonly string[]> =>
      page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
    await expect.poll(fetched).toContainEqual(expect.stringContaining('/extras-'));
    await visit.sayForGood(page);
    await page.goto(other);
    const kept = page.waitForEvent('console', {
      predicate: (message) => message.text() === 'kept true',
      timeout: 20_000,
    });
    await page.goBack({ waitUntil: 'commit' });
    await kept;
    await visit.ready(page);
    await visit.say(page);
    await visit.settled(page);
  },

  'the tab stands still for seconds, in the midst of sending': async (visit) => {
    const page = await visit.open();
    const client = await visit.devtools(page);
    await client.send('Debugger.enable');
    await visit.say(page, 2);
    const paused = new Promise((resolve) => client.once('Debugger.paused', resolve));
    await client.send('Debugger.pause');
    void page.evaluate(() => undefined);
    await paused;
    await new Promise((resolve) => setTimeout(resolve, 500 + visit.random() * 1_500));
    await client.send('Debugger.resume');
    await visit.say(page);
    await visit.settled(page);
  },

  'hidden for six minutes': async (visit) => {
    const page = await visit.tab();
    await page.clock.install();
    await page.goto(visit.page());
    await visit.ready(page);
    await visit.say(page);
    await look(page, 'hidden');
    await visit.say(page);
    await page.clock.fastForward('06:00');
    await visit.say(page);
    await look(page, 'visible');
    await visit.settled(page);
  },

  'discarded without a word, and loaded again': async (visit) => {
    const page = await visit.tab();
    await page.addInitScript(() => {
      // A page that is discarded hears nothing of it.
      for (const type of ['pagehide', 'visibilitychange', 'freeze', 'beforeunload']) {
        addEventListener(type, (event) => event.stopImmediatePropagation(), true);
      }
    });
    await page.goto(visit.page());
    await visit.ready(page);
    for (let time = 0; time < 2; time += 1) {
      await visit.sayForGood(page, 2);
      await visit.pause(page, 40);
      await page.reload();
      await visit.ready(page);
    }
    await visit.settled(page);
  },

  'prepared in case the visitor goes there': async (visit) => {
    const page = await visit.tab();
    await page.addInitScript(() => {
      Object.defineProperty(document, 'prerendering', { configurable: true, value: true });
      const touches: string[] = [];
      Object.assign(window, { touches });
      const { getItem } = Storage.prototype;
      Storage.prototype.getItem = function (key) {
        touches.push(key);
        return getItem.call(this, key);
      };
      window.WebSocket = new Proxy(WebSocket, {
        construct: (socket, args: [string]) => {
          touches.push(args[0]);
          return new socket(...args);
        },
      });
    });
    await page.goto(visit.page());
    await page.waitForFunction(() => customElements.get('web1on1-chat'));
    await visit.pause(page);
    expect(await page.evaluate(() => Reflect.get(window, 'touches') as string[])).toEqual([]);
    await page.evaluate(() => {
      Object.defineProperty(document, 'prerendering', { value: false });
      document.dispatchEvent(new Event('prerenderingchange'));
    });
    await visit.ready(page);
    await visit.say(page, 2);
    await visit.settled(page);
  },

  'the tab is duplicated': async (visit) => {
    const url = visit.page({}, `${ATTRIBUTES} storage="session"`);
    const page = await visit.open(url);
    await visit.say(page);
    const opening = visit.context.waitForEvent('page');
    await page.evaluate((address) => void window.open(address), url);
    const copy = await opening;
    await visit.ready(copy);
    await visit.say(page);
    await visit.say(copy);
    await visit.settled(copy);
    await visit.settled(page);
  },

  'five tabs talk at the same time': async (visit) => {
    const url = visit.page();
    const pages = await Promise.all(Array.from({ length: 5 }, () => visit.open(url)));
    for (let time = 0; time < 3; time += 1) {
      await Promise.all(pages.map((page) => visit.say(page)));
    }
    for (const page of pages) await visit.settled(page);
  },

  'the tab that is sending crashes, and another goes on': async (visit) => {
    const url = visit.page();
    const first = await visit.open(url);
    const second = await visit.open(url);
    await visit.site.faults({ set: { loseAck: { next: 1 } } });
    await visit.sayForGood(first, 3);
    await crash(visit, first);
    await visit.site.faults({ set: {} });
    await visit.say(second);
    // What the first one could not send is sent by whoever comes next.
    await second.reload();
    await visit.ready(second);
    await visit.settled(second);
  },

  'the route changes, and the element stays': whileTalking((page) =>
    page.evaluate(() => {
      for (let time = 0; time < 20; time += 1) {
        history.pushState({}, '', `#route-${Math.random()}`);
        document.querySelector('main')?.replaceChildren(document.createElement('p'));
      }
    }),
  ),

  'the element is moved': whileTalking((page) =>
    page.evaluate(() => {
      const chat = document.querySelector('web1on1-chat') as Web1on1Chat;
      for (let time = 0; time < 20; time += 1) {
        document.body.append(document.createElement('div'));
        document.body.lastElementChild?.append(chat);
      }
    }),
  ),

  'the element is taken out, and put back': whileTalking((page, visit) =>
    page.evaluate(async (ms) => {
      const chat = document.querySelector('web1on1-chat') as Web1on1Chat;
      chat.remove();
      await new Promise((resolve) => setTimeout(resolve, ms));
      document.body.append(chat);
    }, visit.random() * 100),
  ),

  'the element is replaced by another one': whileTalking(async (page, visit) => {
    await page.evaluate(() => {
      const chat = document.querySelector('web1on1-chat') as Web1on1Chat;
      chat.replaceWith(chat.cloneNode());
    });
    await visit.ready(page);
  }, 3),

  'there are two elements on the page': async (visit) => {
    const page = await visit.open(
      visit.page({ body: `<web1on1-chat ${ATTRIBUTES.replace('id="chat"', '')}></web1on1-chat>` }),
    );
    await visit.say(page, 2);
    await page.evaluate(() => document.querySelector('web1on1-chat')?.before('moved'));
    await visit.say(page);
    await visit.settled(page);
  },

  'the script is there twice': async (visit) => {
    const twice = '<script type="module" src="/dist/cdn/web1on1-chat.js?second"></script>';
    const page = await visit.open(visit.page({ head: twice }));
    await visit.say(page, 2);
    await visit.settled(page);
  },

  'the element is used before its script is there': async (visit) => {
    const page = await visit.tab();
    let answer: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (answer = resolve));
    await page.route('**/web1on1-chat.js', async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(visit.page({}, 'id="chat"'), { waitUntil: 'commit' });
    await page.waitForSelector('web1on1-chat', { state: 'attached' });
    await page.evaluate(() => {
      const chat = document.querySelector('web1on1-chat');
      Object.assign(chat ?? {}, { transport: 'local', server: '/chat', connect: 'load' });
    });
    answer();
    await visit.ready(page);
    await visit.say(page, 2);
    await visit.settled(page);
  },
};

/** Pages of this browser are always visible: whether somebody looks is said on their behalf. */
function look(page: Page, state: DocumentVisibilityState): Promise<void> {
  return page.evaluate((value) => {
    Object.defineProperty(document, 'visibilityState', { configurable: true, value });
    Object.defineProperty(document, 'hidden', { configurable: true, value: value === 'hidden' });
    document.dispatchEvent(new Event('visibilitychange'));
  }, state);
}
