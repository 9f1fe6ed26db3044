/**
 * The floor: the least that a chat can be. A hand-written element with the same button, panel and
 * bubbles, a list that shows the newest messages only, and nothing else: no storage, no service, no
 * languages, no accessibility beyond what comes by itself.
 */
const WINDOW = 200;

const STYLES = `
  :host { position: fixed; inset: auto 20px 20px auto; font: 15px/1.45 system-ui, sans-serif; }
  button { font: inherit; border: 0; cursor: pointer; background: #3a4fe0; color: #fff; }
  .launcher { inline-size: 60px; block-size: 60px; border-radius: 50%; box-shadow: 0 4px 16px #0004; }
  .panel { position: fixed; inset: auto 20px 94px auto; inline-size: 384px; block-size: min(600px, 100vh - 114px);
    display: flex; flex-direction: column; overflow: hidden; border-radius: 18px; background: #fff;
    box-shadow: 0 4px 24px #0004; }
  .panel[hidden] { display: none; }
  header { display: flex; justify-content: space-between; padding: 14px; background: #3a4fe0; color: #fff; }
  .messages { flex: 1; overflow: hidden auto; overflow-anchor: none; padding: 16px 14px; }
  .message { display: flex; flex-direction: column; align-items: flex-start; margin-block-start: 3px;
    padding-inline-start: 36px; }
  .message.visitor { align-items: flex-end; padding-inline: 36px 0; }
  .bubble { max-inline-size: 100%; padding: 8px 14px; border-radius: 18px; background: #f0f1f4;
    overflow-wrap: anywhere; white-space: pre-wrap; }
  .visitor > .bubble { background: #3a4fe0; color: #fff; }
  .time { padding: 4px 4px 0; color: #5b616e; font-size: 0.8em; }
  form { display: flex; padding: 10px; border-block-start: 1px solid #ddd; }
  textarea { flex: 1; font: inherit; border: 0; outline: 0; resize: none; }
`;

class ChatFloor extends HTMLElement {
  messages = [];
  #list = make('div', 'messages');
  #panel = make('div', 'panel');

  constructor() {
    super();
    const launcher = make('button', 'launcher', 'Chat');
    const close = make('button', '', '×');
    launcher.onclick = close.onclick = () => this.toggle();
    const header = make('header', '', 'Chat');
    header.append(close);
    const form = make('form', '');
    const input = make('textarea', '');
    input.rows = 1;
    const send = () => {
      const text = input.value.trim();
      input.value = '';
      if (text) this.add({ author: { role: 'visitor' }, at: Date.now(), content: { text } });
    };
    input.onkeydown = (event) => {
      if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
      event.preventDefault();
      send();
    };
    form.onsubmit = (event) => (event.preventDefault(), send());
    form.append(input, make('button', '', '➤'));
    this.#panel.hidden = true;
    this.#panel.append(header, this.#list, form);
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(STYLES);
    const root = this.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [sheet];
    root.append(launcher, this.#panel);
  }

  toggle() {
    this.#panel.hidden = !this.#panel.hidden;
    if (this.#panel.hidden) return;
    this.#show();
    this.#panel.querySelector('textarea').focus();
  }

  /** Takes the place of all messages. */
  set(messages) {
    this.messages = messages;
    this.#show();
  }

  add(message) {
    this.messages = [...this.messages, message];
    this.#list.append(row(message));
    if (this.#list.childElementCount > WINDOW) this.#list.firstElementChild.remove();
    this.#list.scrollTop = this.#list.scrollHeight;
  }

  #show() {
    this.#list.replaceChildren(...this.messages.slice(-WINDOW).map(row));
    this.#list.scrollTop = this.#list.scrollHeight;
  }
}

function row({ author, at, content }) {
  const element = make('div', `message ${author.role}`);
  const time = new Date(at).toISOString().slice(11, 16);
  element.append(make('div', 'bubble', content.text), make('div', 'time', time));
  return element;
}

function make(tag, className, text = '') {
  const element = document.createElement(tag);
  element.className = className;
  element.textContent = text;
  return element;
}

customElements.define('chat-floor', ChatFloor);
