/**
 * `npm run test:rate`: how many messages a second an open chat holds: all are there, the newest is
 * drawn, and the page keeps up. In Chromium; needs a build. A page that is busy besides holds fewer.
 */
import { parseArgs } from 'node:util';
import { withPage } from './with-page.mjs';
import { writeEvidence } from './write-evidence.mjs';

const RATES = [50, 100, 200, 500, 1_000];
/** A page that is later than this, as a share of the time, does not keep up. */
const MAY_BE_LATE = 0.05;

const { values } = parseArgs({ options: { seconds: { type: 'string', default: '10' } } });
const seconds = Number(values.seconds);

await withPage('', async ({ address, browser }) => {
  const steps = [];
  for (const perSecond of RATES) {
    const page = await browser.newPage();
    await page.goto(address);
    const step = await page.evaluate(stream, { perSecond, seconds });
    await page.close();
    const keepsUp = step.lost === 0 && step.took <= seconds * (1 + MAY_BE_LATE);
    steps.push({ perSecond, ...step, keepsUp });
    console.log(steps.at(-1));
  }
  const held = Math.max(0, ...steps.filter((step) => step.keepsUp).map((step) => step.perSecond));
  console.log(`${held} messages a second held for ${seconds} s`);
  await writeEvidence('rate', { chromium: browser.version(), seconds, held, steps });
  process.exitCode = held > 0 ? 0 : 1;
});

/** Runs in the page. */
async function stream({ perSecond, seconds }) {
  await customElements.whenDefined('web1on1-chat');
  const chat = document.createElement('web1on1-chat');
  let session;
  const ready = new Promise((resolve) => {
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
      async connect(opened) {
        session = opened;
        resolve();
      },
      async send() {
        throw new Error('nothing is sent');
      },
      notify() {},
      async startConversation() {},
      disconnect() {},
    };
  });
  chat.storage = 'memory';
  document.body.append(chat);
  chat.show();
  await ready;
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  while (!chat.shadowRoot.querySelector('[part~=input]')) await frame();
  let longTasks = 0;
  new PerformanceObserver((list) => (longTasks += list.getEntries().length)).observe({
    entryTypes: ['longtask'],
  });
  const total = perSecond * seconds;
  const start = performance.now();
  let sent = 0;
  while (sent < total) {
    await frame();
    const due = Math.min(total, ((performance.now() - start) / 1_000) * perSecond);
    while (sent < due) {
      sent += 1;
      const content = { kind: 'text', text: `Message number ${sent} of a busy conversation` };
      const message = {
        id: `m${sent}`,
        author: { role: 'agent' },
        at: sent,
        content,
        status: 'sent',
      };
      session.onEvent({ type: 'messages', messages: [message] });
    }
  }
  await frame();
  await frame();
  const took = Math.round(performance.now() - start) / 1_000;
  const drawn = [...chat.shadowRoot.querySelectorAll('[part~=message]')].at(-1)?.textContent ?? '';
  const isDrawn = drawn.includes(`number ${total} `);
  return { lost: total - chat.messages.length + (isDrawn ? 0 : 1), took, longTasks };
}
