/** The least that could be done: the same bubbles in a bare list, a window of 200, nothing else. */
import { messages, painted, stream } from './messages.js';

const WINDOW = 200;
const list = document.querySelector('.messages');
let held = [];

function bubble({ author, at, content }) {
  const row = document.createElement('div');
  row.className = `message ${author.role}`;
  const text = document.createElement('div');
  text.className = 'bubble';
  text.textContent = content.text;
  const time = document.createElement('div');
  time.className = 'meta';
  time.textContent = new Date(at).toISOString().slice(11, 16);
  row.append(text, time);
  return row;
}

function show() {
  list.replaceChildren(...held.slice(-WINDOW).map(bubble));
  list.scrollTop = list.scrollHeight;
}

function add(message) {
  held = [...held, message];
  list.append(bubble(message));
  if (list.childElementCount > WINDOW) list.firstElementChild.remove();
  list.scrollTop = list.scrollHeight;
}

window.bench = {
  async ready() {
    await new Promise((resolve) => setTimeout(resolve, 300));
  },
  close: async () => {
    list.replaceChildren();
    await painted();
  },
  rows: () => list.childElementCount,
  held: () => held.length,
  async take(count) {
    const taken = messages(0, count);
    const start = performance.now();
    held = taken;
    show();
    return (await painted()) - start;
  },
  async open() {
    const start = performance.now();
    show();
    return (await painted()) - start;
  },
  async append(number) {
    add(messages(number, number + 1)[0]);
    await painted();
  },
  async fill(count, step = 1_000) {
    for (let from = 0; from < count; from += step) held = [...held, ...messages(from, from + step)];
    show();
    await painted();
  },
  async stream(perSecond, seconds) {
    const before = held.length;
    const result = await stream(perSecond, seconds, (i) =>
      add(messages(before + i, before + i + 1)[0]),
    );
    return { ...result, lost: before + result.sent - held.length };
  },
};
