/**
 * `npm run test:tabs`: five tabs of one visitor say 200 things each, while every 200 ms one of them is
 * killed, as chance has it, and opened again. All 1,000 have to be in the service's log, once each,
 * and those of one page in their order. Whole pages in Chromium; needs a build.
 */
import { parseArgs } from 'node:util';
import { withPage } from './with-page.mjs';
import { writeEvidence } from './write-evidence.mjs';

const TABS = 5;
const KILL_EVERY_MS = 200;
/** Between two messages of one tab, at most. */
const PAUSE_MS = 60;
const PATIENCE_MS = 120_000;

const { values } = parseArgs({
  options: { sends: { type: 'string', default: '200' } },
});
const sends = Number(values.sends);

const ELEMENT = '<web1on1-chat transport="local" server="/chat" connect="load"></web1on1-chat>';
/** Everything that the service took, in order. */
const log = [];
const errors = [];
/** Each tab: the page that is in it, and how many it has had. */
const tabs = Array.from({ length: TABS }, (_, number) => ({ number, page: undefined, pages: 0 }));
let kills = 0;
let context;
let address;
const began = performance.now();

await withPage(ELEMENT, async (given) => {
  listen(given.service);
  address = given.address;
  context = await given.browser.newContext();
  await Promise.all(tabs.map(open));
  const talking = Promise.all(tabs.map(talk));
  let over = false;
  void talking.finally(() => (over = true));
  while (!over) {
    await sleep(KILL_EVERY_MS);
    const tab = tabs[Math.floor(Math.random() * TABS)];
    if (over || !tab.page || tab.done) continue;
    kills += 1;
    await kill(tab);
  }
  await talking;
  // What the last page of somebody could not send is sent by whoever comes next.
  const last = await context.newPage();
  await last.goto(address);
  const until = performance.now() + PATIENCE_MS;
  while (new Set(log).size < TABS * sends && performance.now() < until) await sleep(100);
  // A second copy would still be on its way.
  await sleep(2_000);
  await report(given.browser.version());
});

function listen(service) {
  const agent = {
    onmessage: null,
    onclose: null,
    send(data) {
      const { event } = JSON.parse(data);
      if (event?.type === 'message') log.push(event.message.content.text);
    },
    close() {},
  };
  service.accept(agent, 'agent');
}

async function open(tab) {
  const page = await context.newPage();
  page.on('pageerror', ({ message }) => errors.push(message));
  page.on('crash', () => {
    if (tab.page === page) tab.page = undefined;
  });
  await page.goto(address);
  tab.pages += 1;
  tab.page = page;
}

/** Ends the process of a tab, or closes the tab, without a word to the page. */
async function kill(tab) {
  const { page } = tab;
  tab.page = undefined;
  if (Math.random() < 0.5) {
    const client = await context.newCDPSession(page);
    void client.send('Page.crash').catch(() => {});
    await page.waitForEvent('crash').catch(() => {});
  }
  await page.close().catch(() => {});
}

/** Says everything that this tab has to say, going on after its last kept message when it was killed. */
async function talk(tab) {
  for (;;) {
    const from = await keptOf(tab);
    if (from === sends) {
      tab.done = true;
      return;
    }
    try {
      await tab.page.evaluate(
        async ({ number, pages, from, sends, pause }) => {
          const chat = document.querySelector('web1on1-chat');
          await customElements.whenDefined('web1on1-chat');
          const said = [];
          for (let index = from; index < sends; index += 1) {
            said.push(chat.sendMessage(`${number}:${index}:${pages}`));
            await new Promise((resolve) => setTimeout(resolve, Math.random() * pause));
          }
          // What is neither stored nor taken yet would be taken for something that is still to be said.
          await Promise.allSettled(said);
        },
        { number: tab.number, pages: tab.pages, from, sends, pause: PAUSE_MS },
      );
    } catch {
      // Killed in the midst of it.
    }
    while (!tab.page) {
      await open(tab).catch(() => {});
    }
  }
}

/**
 * How many messages of a tab are kept: stored to be sent, or taken by the service. First the one and
 * then the other: what goes from here to there in between is seen there.
 */
async function keptOf(tab) {
  for (;;) {
    try {
      const stored = await tab.page.evaluate(
        () =>
          new Promise((resolve) => {
            const opening = indexedDB.open('web1on1-chat');
            opening.onupgradeneeded = () => opening.result.createObjectStore('keyval');
            opening.onsuccess = () => {
              const database = opening.result;
              const all = database.transaction('keyval').objectStore('keyval').getAll();
              all.onsuccess = () => {
                database.close();
                resolve(
                  all.result
                    .flatMap((text) => [...text.matchAll(/"(\d+:\d+:\d+)"/g)])
                    .map((m) => m[1]),
                );
              };
            };
          }),
      );
      const indexes = [...stored, ...log]
        .map((text) => text.split(':').map(Number))
        .filter(([number]) => number === tab.number)
        .map(([, index]) => index + 1);
      return Math.max(0, ...indexes);
    } catch {
      while (!tab.page) await open(tab).catch(() => {});
    }
  }
}

async function report(chromium) {
  const wanted = tabs.flatMap(({ number }) =>
    Array.from({ length: sends }, (_, index) => `${number}:${index}`),
  );
  const taken = log.map((text) => text.split(':').slice(0, 2).join(':'));
  const lost = wanted.filter((text) => !taken.includes(text));
  const twice = log.filter((text, index) => taken.indexOf(taken[index]) !== index);
  /** Of one page, what came after something that was said later. */
  const newest = new Map();
  let outOfOrder = 0;
  for (const text of log) {
    const [number, index, pages] = text.split(':');
    const page = `${number}:${pages}`;
    if (Number(index) < (newest.get(page) ?? -1)) outOfOrder += 1;
    newest.set(page, Math.max(Number(index), newest.get(page) ?? -1));
  }
  const seconds = Math.round((performance.now() - began) / 1_000);
  const figures = { tabs: TABS, sends, kills, seconds, delivered: new Set(taken).size };
  const all = {
    ...figures,
    lost: lost.length,
    twice: twice.length,
    outOfOrder,
    errors: errors.length,
  };
  console.log(all);
  if (lost.length > 0) console.log('lost:', lost.join(' '));
  if (twice.length > 0) console.log('twice:', twice.join(' '));
  if (errors.length > 0) console.log('errors:', [...new Set(errors)].join('; '));
  await writeEvidence('tabs', { chromium, ...all });
  process.exitCode = lost.length + twice.length + outOfOrder + errors.length > 0 ? 1 : 0;
}

function sleep(ms) {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
