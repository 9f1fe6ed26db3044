/**
 * Every state that the chat can be in, drawn by the functions that draw it in the element, without
 * a conversation behind it. `?state=name` shows one of them alone.
 */
import { html, render } from 'lit';
import strings from '/dist/locales/en.js';
import { renderEyecatcher } from '/dist/ui/eyecatcher.js';
import { renderLauncher } from '/dist/ui/launcher.js';
import { renderPanelFrame } from '/dist/ui/panel-frame.js';
import { panelStyles, renderPanel } from '/dist/ui/panel.js';
import { styles } from '/dist/web1on1-chat.styles.js';
import { states } from './states.js';

class GalleryChat extends HTMLElement {
  #root = this.attachShadow({ mode: 'open' });
  #state = {};

  constructor() {
    super();
    this.#root.adoptedStyleSheets = [styles, panelStyles].map((text) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(text);
      return sheet;
    });
    this.#root.addEventListener('web1on1-request', ({ request }) => this.#answer(request));
  }

  set state(state) {
    this.#state = state;
    render(this.#draw(), this.#root);
  }

  get state() {
    return this.#state;
  }

  #draw() {
    const { launcher, eyecatcher, panel, view } = this.state;
    const inside = view && renderPanel(view);
    const words = view?.strings ?? strings;
    return html`${
      panel?.embedded
        ? ''
        : html`${renderLauncher({
            name: panel ? words.closeChat : words.openChat,
            unreadCount: 0,
            open: Boolean(panel),
            hidden: false,
            ...launcher,
          })}
          ${renderEyecatcher({
            text: eyecatcher ?? '',
            dismissLabel: words.dismiss,
            shown: Boolean(eyecatcher),
          })}`
    }
    ${renderPanelFrame({
      label: words.chat,
      embedded: false,
      folded: false,
      inside,
      failure: undefined,
      open: Boolean(panel),
      still: false,
      announcement: '',
      ...panel,
    })}`;
  }

  #answer(request) {
    const { view, panel } = this.state;
    if (request.type === 'draft') this.#show({ view: { ...view, draft: request.text } });
    if (request.type === 'seen') this.#show({ view: { ...view, unreadCount: 0 } });
    if (request.type === 'close') this.#show({ panel: undefined });
    if (request.type === 'open') this.#show({ panel: {}, eyecatcher: undefined });
    if (request.type === 'dismiss-eyecatcher') this.#show({ eyecatcher: undefined });
    if (request.type === 'fold') {
      this.#show({
        panel: { ...panel, folded: request.folded },
        view: { ...view, folded: request.folded },
      });
    }
    if (request.type === 'send') {
      const message = {
        id: crypto.randomUUID(),
        author: { role: 'visitor' },
        at: Date.now(),
        content: { kind: 'text', text: request.text },
        status: 'pending',
      };
      this.#show({ view: { ...view, draft: '', messages: [...view.messages, message] } });
    }
  }

  #show(change) {
    this.state = { ...this.state, ...change };
  }
}
customElements.define('gallery-chat', GalleryChat);

const wanted = new URLSearchParams(location.search).get('state');
const state = states[wanted];

if (state) {
  document.title = wanted;
  document.documentElement.dir = state.dir ?? 'ltr';
  if (state.attributes?.['color-scheme'] === 'dark') {
    document.documentElement.setAttribute('data-dark', '');
  }
  const chat = document.createElement('gallery-chat');
  for (const [name, value] of Object.entries(state.attributes ?? {})) {
    if (name === 'brand-color') chat.style.setProperty('--_brand-attribute', value);
    else chat.setAttribute(name, value);
  }
  chat.state = state;
  const page = html`<article>
    <h1>A page of a shop</h1>
    <p>Tents, kettles and backpacks for a weekend outside, and somebody who knows about them.</p>
  </article>`;
  render(
    state.panel?.embedded ? html`<div class="container">${chat}</div>` : html`${page}${chat}`,
    document.body,
  );
} else {
  render(
    html`<main class="states">
      ${Object.keys(states).map(
        (name) =>
          html`<figure>
            <figcaption><a href="?state=${name}">${name}</a></figcaption>
            <iframe src="?state=${name}" title=${name} loading="lazy"></iframe>
          </figure>`,
      )}
    </main>`,
    document.body,
  );
}
