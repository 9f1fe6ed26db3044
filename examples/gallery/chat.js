/** The chat without a conversation behind it: it shows the state that it is given. */
import { nothing, render } from 'lit';
import { emojiPickerStyles } from '/dist/ui/extras/emoji-picker.styles.js';
import { extrasStyles } from '/dist/ui/extras/index.js';
import { createEyecatcher, eyecatcherStyles } from '/dist/ui/eyecatcher.js';
import { createLauncher } from '/dist/ui/launcher.js';
import { createPanelFrame } from '/dist/ui/panel-frame.js';
import { panelStyles, renderPanel } from '/dist/ui/panel.js';
import { richStyles } from '/dist/ui/rich.js';
import { styles } from '/dist/web1on1-chat.styles.js';
import { says } from './making.js';
import { strings } from './options.js';

/** As the element has them before its inside is fetched, and all of them. */
const [frameSheets, sheets] = [
  [styles, eyecatcherStyles],
  [styles, panelStyles, richStyles, extrasStyles, emojiPickerStyles, eyecatcherStyles],
].map((texts) =>
  texts.map((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    return sheet;
  }),
);

class GalleryChat extends HTMLElement {
  #root = this.attachShadow({ mode: 'open' });
  #state = {};
  #launcher = createLauncher();
  #eyecatcher = createEyecatcher();
  #frame = createPanelFrame();

  constructor() {
    super();
    this.#root.addEventListener('web1on1-request', ({ request }) => this.#answer(request));
  }

  get state() {
    return this.#state;
  }

  set state(state) {
    this.#state = state;
    this.#root.adoptedStyleSheets = state.view ? sheets : frameSheets;
    this.toggleAttribute('embedded', !state.floating);
    this.#draw();
  }

  #draw() {
    const { name, floating, closed = false, launcher, eyecatcher = '', panel, view } = this.state;
    const { end } = this.#frame;
    const inside = view ? renderPanel(view) : nothing;
    render(inside, end.parentElement, { renderBefore: end });
    this.#frame.show({
      label: `${strings.chat}: ${name}`,
      embedded: !floating,
      folded: view?.folded ?? false,
      inside: Boolean(view),
      failure: undefined,
      open: !closed,
      still: true,
      announcement: '',
      ...panel,
    });
    this.#launcher.show({
      name: closed ? strings.openChat : strings.closeChat,
      unreadCount: 0,
      open: !closed,
      hidden: false,
      ...launcher,
    });
    this.#eyecatcher.show({
      text: eyecatcher,
      dismissLabel: strings.dismiss,
      shown: eyecatcher !== '',
    });
    if (this.#root.firstChild) return;
    const around = floating ? [this.#launcher.element, this.#eyecatcher.element] : [];
    this.#root.append(...around, ...this.#frame.elements);
  }

  /** What makes it feel alive. Everything else stays as it is: it is there to be looked at. */
  #answer(request) {
    const { view } = this.state;
    switch (request.type) {
      case 'open':
        return this.#show({ closed: false, eyecatcher: '' });
      case 'close':
        return this.#show({ closed: Boolean(this.state.floating) });
      case 'dismiss-eyecatcher':
        return this.#show({ eyecatcher: '' });
      case 'draft':
        return this.#show({ view: { ...view, draft: request.text } });
      case 'fold':
        return this.#show({ view: { ...view, folded: request.folded } });
      case 'send': {
        const message = says(request.text, { ago: 0, status: 'pending' });
        return this.#show({ view: { ...view, draft: '', messages: [...view.messages, message] } });
      }
      default:
        return undefined;
    }
  }

  #show(change) {
    this.state = { ...this.state, ...change };
  }
}
customElements.define('gallery-chat', GalleryChat);
