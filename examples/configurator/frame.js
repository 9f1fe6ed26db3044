/** The preview: a page of its own in a frame, as wide as a phone or a desk, made to fit. */
const SIZES = { phone: [390, 700], desktop: [1080, 700] };

/** What the element warns of. */
const WARNING = /^<web1on1-chat>: (.*)$/s;

export class Preview {
  #stage;
  #frame;
  #shown;
  #isReady = false;
  #warnings = new Set();
  #onWarning;

  /**
   * @param {HTMLElement} stage with the frame in it
   * @param {() => void} onWarning the element has warned of something
   */
  constructor(stage, onWarning) {
    this.#stage = stage;
    this.#frame = stage.querySelector('iframe');
    this.#onWarning = onWarning;
    addEventListener('message', (event) => this.#hear(event));
    new ResizeObserver(() => this.#fit()).observe(stage);
    // Not before somebody listens.
    this.#frame.src = 'preview.html';
  }

  /**
   * @param {object} page
   * @param {Iterable<readonly [string, string]>} page.attributes of the chat
   * @param {string} page.lang of the page
   * @param {'ltr' | 'rtl'} page.dir
   * @param {'light' | 'dark'} page.scheme
   * @param {'phone' | 'desktop'} page.size
   */
  show(page) {
    this.#shown = page;
    this.#fit();
    this.#order({ action: 'show', ...page, attributes: [...page.attributes] });
  }

  toggle() {
    this.#order({ action: 'toggle' });
  }

  /** Something that the other side might say. */
  say(text) {
    this.#order({ action: 'open' });
    this.#order({ action: 'say', text });
  }

  /** Erases what the chat holds, and begins with an untouched page. */
  startAgain() {
    this.#order({ action: 'forget' });
    this.#isReady = false;
  }

  /** What the element has said about this attribute with this value. */
  warningAbout(name, value) {
    return [...this.#warnings].find((text) => text.startsWith(`${name}="${value.slice(0, 80)}" `));
  }

  #order(message) {
    if (this.#isReady) this.#frame.contentWindow.postMessage(message, location.origin);
  }

  #hear({ source, origin, data }) {
    if (source !== this.#frame.contentWindow || origin !== location.origin) return;
    if (data.event === 'warned') {
      const [, text] = WARNING.exec(data.text) ?? [];
      if (text) this.#warnings.add(text);
      this.#onWarning();
      return;
    }
    if (data.event !== 'ready') return;
    this.#isReady = true;
    if (this.#shown) this.show(this.#shown);
    this.#order({ action: 'open' });
  }

  #fit() {
    const [width, height] = SIZES[this.#shown?.size ?? 'desktop'];
    const scale = Math.min(1, this.#stage.clientWidth / width);
    for (const [name, value] of Object.entries({ width, height, scale })) {
      this.#stage.style.setProperty(`--${name}`, value);
    }
  }
}
