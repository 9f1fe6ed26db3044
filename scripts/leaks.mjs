/**
 * `npm run test:leaks`: a thousand times an element is put into a page, opened, talked with and taken
 * out again. What is left of it, in bytes, nodes and listeners, for each time. In Chromium; needs a
 * build.
 */
import { parseArgs } from 'node:util';
import { withPage } from './with-page.mjs';
import { writeEvidence } from './write-evidence.mjs';

const WARM_UP = 100;
/** An element that is taken out could be on its way to another place: so long it is waited for, ms. */
const LEFT_AFTER_MS = 10_000;
const TARGET = { bytes: 500, nodes: 0, listeners: 0 };

const { values } = parseArgs({ options: { cycles: { type: 'string', default: '1000' } } });
const cycles = Number(values.cycles);

await withPage('', async ({ address, browser }) => {
  const page = await browser.newPage();
  const errors = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.goto(address);
  const client = await page.context().newCDPSession(page);
  await comeAndGo(page, WARM_UP);
  const before = await held(page, client);
  await comeAndGo(page, cycles);
  const after = await held(page, client);
  const left = {
    bytes: Math.round((after.bytes - before.bytes) / cycles),
    nodes: (after.nodes - before.nodes) / cycles,
    listeners: (after.listeners - before.listeners) / cycles,
  };
  console.log({ cycles, ...left, errors });
  const most = TARGET.bytes;
  await writeEvidence('leaks', { chromium: browser.version(), cycles, most, ...left });
  // A node more or less in all is the page's own.
  const holds =
    errors.length === 0 &&
    left.bytes <= TARGET.bytes &&
    Math.round(left.nodes * 100) / 100 <= TARGET.nodes &&
    Math.round(left.listeners * 100) / 100 <= TARGET.listeners;
  process.exitCode = holds ? 0 : 1;
});

function comeAndGo(page, times) {
  return page.evaluate(async (count) => {
    await customElements.whenDefined('web1on1-chat');
    for (let time = 0; time < count; time += 1) {
      const chat = document.createElement('web1on1-chat');
      let at = Date.now();
      chat.storage = 'memory';
      chat.transport = {
        capabilities: {
          history: false,
          resume: true,
          idempotentSend: true,
          upload: false,
          typing: true,
          receipts: true,
          structured: false,
        },
        async connect() {},
        async send({ clientId, content }) {
          const author = { role: 'visitor' };
          return { id: `s${++at}`, clientId, author, at, content, status: 'sent' };
        },
        notify() {},
        async startConversation() {},
        disconnect() {},
      };
      document.body.append(chat);
      chat.show();
      await chat.sendMessage('Hello');
      await new Promise((resolve) => requestAnimationFrame(resolve));
      chat.remove();
    }
  }, times);
}

/** What the page still holds when everything has been thrown away that nobody needs. */
async function held(page, client) {
  await page.waitForTimeout(LEFT_AFTER_MS + 2_000);
  for (let time = 0; time < 3; time += 1) await client.send('HeapProfiler.collectGarbage');
  const { usedSize } = await client.send('Runtime.getHeapUsage');
  const { nodes, jsEventListeners } = await client.send('Memory.getDOMCounters');
  return { bytes: usedSize, nodes, listeners: jsEventListeners };
}
