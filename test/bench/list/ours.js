/** The element as it is shipped, with a transport that brings what the benchmark tells it to. */
import '/cdn/web1on1-chat.js';
import { messages, painted, stream } from './messages.js';

let session;
const transport = {
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
  },
  async send(message) {
    return { ...message, id: message.clientId, author: { role: 'visitor' }, status: 'sent' };
  },
  notify() {},
  async startConversation() {},
  disconnect() {},
};
const report = (list, snapshot = false) =>
  session.onEvent({ type: 'messages', messages: list, snapshot });

const chat = document.createElement('web1on1-chat');
chat.transport = transport;
chat.storage = 'memory';
chat.connect = 'load';
chat.agentName = 'Anna de Vries';
document.body.append(chat);
const rows = () => chat.shadowRoot.querySelectorAll('[part~=message]');

window.bench = {
  /** Everything that is fetched is there, and the panel is open. */
  async ready() {
    while (!session || !chat.shadowRoot.querySelector('[part=input]')) {
      chat.show();
      await painted();
    }
    await new Promise((resolve) => setTimeout(resolve, 300));
  },
  close: async () => {
    chat.hide();
    await painted();
  },
  rows: () => rows().length,
  held: () => chat.messages.length,
  /** From the report of so many messages to their being painted. */
  async take(count) {
    const list = messages(0, count);
    const start = performance.now();
    report(list, true);
    return (await painted()) - start;
  },
  /** From the wish to open the panel to its being painted. */
  async open() {
    const start = performance.now();
    chat.show();
    return (await painted()) - start;
  },
  async append(number) {
    report(messages(number, number + 1));
    await painted();
  },
  /** Brings many without keeping any of it here. */
  async fill(count, step = 1_000) {
    for (let from = 0; from < count; from += step) report(messages(from, from + step), true);
    await painted();
  },
  async stream(perSecond, seconds) {
    const before = chat.messages.length;
    const result = await stream(perSecond, seconds, (i) =>
      report(messages(before + i, before + i + 1)),
    );
    const newest = [...rows()].at(-1)?.textContent ?? '';
    const expected = before + result.sent;
    const shown = newest.includes(`${expected - 1} the order`);
    return { ...result, lost: expected - chat.messages.length + (shown ? 0 : 1) };
  },
};
