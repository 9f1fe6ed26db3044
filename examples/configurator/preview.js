/**
 * The page in the frame: it has the chat as the configurator says. Whoever opens it by itself sees
 * a page without one.
 */
const page = document.documentElement;
const chat = document.createElement('web1on1-chat');

/** What the configurator said last. What the visitor changed since, by opening the chat, stays. */
let written = new Map();

const actions = {
  show({ attributes, lang, dir, scheme }) {
    Object.assign(page, { lang, dir });
    page.dataset.scheme = scheme;
    const wanted = new Map(attributes);
    for (const name of written.keys()) if (!wanted.has(name)) chat.removeAttribute(name);
    for (const [name, value] of wanted) {
      if (written.get(name) !== value) chat.setAttribute(name, value);
    }
    written = wanted;
    if (!chat.isConnected) document.querySelector('.place').append(chat);
  },
  open() {
    chat.show();
  },
  toggle() {
    chat.toggle();
  },
  say({ text }) {
    void chat.showAgentMessage(text);
  },
  async forget() {
    await chat.forget();
    location.reload();
  },
};

/** Also this page's console has it. */
const { warn } = console;
console.warn = (...words) => {
  warn(...words);
  tell({ event: 'warned', text: words.map(String).join(' ') });
};

function tell(message) {
  if (parent !== window) parent.postMessage(message, location.origin);
}

addEventListener('message', ({ source, origin, data }) => {
  if (source === parent && origin === location.origin) actions[data.action]?.(data);
});
await customElements.whenDefined('web1on1-chat');
tell({ event: 'ready' });
