import { expect } from 'chai';
import type { Web1on1Chat } from '../../src/web1on1-chat.js';
import {
  closePage,
  createChat,
  heard,
  isShown,
  openPage,
  opened,
  part,
  thePart,
  until,
  type Setup,
} from './support.js';

describe('the words of <web1on1-chat>', () => {
  let box: HTMLElement;

  beforeEach(() => {
    box = document.body.appendChild(document.createElement('div'));
  });

  afterEach(() => {
    closePage();
    box.remove();
  });

  async function open(setup: Setup = {}): Promise<Web1on1Chat> {
    const element = await openPage({ parent: box, ...setup });
    element.show();
    await opened(element);
    return element;
  }

  const placeholder = (element: Web1on1Chat): string =>
    thePart<HTMLTextAreaElement>(element, 'input').placeholder;

  describe('language', () => {
    it('is that of the nearest element that says one', async () => {
      box.lang = 'nl-BE';
      expect(placeholder(await open())).to.equal('Typ een bericht…');
    });

    it('is its own where it says one', async () => {
      box.lang = 'nl';
      const element = await open({ attributes: { lang: 'de-CH' } });
      const { default: german } = await import('../../src/locales/de.js');
      expect(placeholder(element)).to.equal(german.inputPlaceholder);
    });

    it('is that around the shadow roots it is in', async () => {
      box.lang = 'fr';
      const inner = document.createElement('div');
      box.attachShadow({ mode: 'open' }).append(inner);
      const root = inner.attachShadow({ mode: 'open' });
      const element = createChat();
      const ready = heard(element, 'web1on1-ready');
      root.append(element);
      await ready;
      element.show();
      await opened(element);
      const { default: french } = await import('../../src/locales/fr.js');
      expect(placeholder(element)).to.equal(french.inputPlaceholder);
    });

    for (const lang of ['tlh', '__proto__', 'constructor', 'no language!', '-', 'panel']) {
      it(`is English where it is "${lang}", and times are still written`, async () => {
        box.lang = lang;
        const element = await open();
        await element.showAgentMessage('hello');
        await until(element, () => element.messages.length);
        expect(placeholder(element)).to.equal('Type a message…');
        expect(thePart(element, 'time').textContent).to.match(/\d/);
      });
    }

    it('changes with the element’s own', async () => {
      const element = await open();
      const { default: dutch } = await import('../../src/locales/nl.js');
      element.lang = 'nl';
      await until(element, () => placeholder(element) === dutch.inputPlaceholder);
      element.lang = 'en';
      await until(element, () => placeholder(element) === 'Type a message…');
    });

    it('does not name the launcher in another way when the texts arrive', async () => {
      box.lang = 'ar';
      const element = await openPage({ parent: box });
      const before = thePart(element, 'launcher').getAttribute('aria-label');
      element.show();
      await opened(element);
      expect(thePart(element, 'launcher').getAttribute('aria-label')).to.equal(before);
    });
  });

  describe('language, for whoever reads out', () => {
    /** What an assistive technology takes something to be in. */
    const spoken = (element: Element): string | null | undefined => {
      const root = element.getRootNode();
      const own = element.closest('[lang]');
      return own ? own.getAttribute('lang') : root instanceof ShadowRoot ? spoken(root.host) : '';
    };

    async function talk(setup: Setup = {}): Promise<Web1on1Chat> {
      const element = await open({ attributes: { heading: 'Shop' }, ...setup });
      await element.showAgentMessage('hello');
      await until(element, () => part(element, 'bubble'));
      return element;
    }

    for (const [page, texts] of [
      ['de-CH', 'de-CH'],
      ['no', 'nb'],
      ['tlh', 'en'],
      ['', 'en'],
    ] as const) {
      it(`is "${texts}" for our texts, and the page’s for what is said, where that is "${page}"`, async () => {
        const { lang } = document.documentElement;
        document.documentElement.lang = page;
        const element = await talk();
        for (const name of ['launcher', 'input', 'send-button', 'close-button']) {
          expect(spoken(thePart(element, name)), name).to.equal(texts);
        }
        for (const name of ['title', 'bubble']) {
          expect(spoken(thePart(element, name)), name).to.equal(page);
        }
        document.documentElement.lang = lang;
      });
    }

    it('is that of the words that a page brings, if it brings them all or says which', async () => {
      box.lang = 'tlh';
      const { default: english } = await import('../../src/locales/en.js');
      const all = Object.fromEntries(Object.keys(english).map((key) => [key, `tlh ${key}`]));
      const element = await talk({ properties: { customText: all } });
      expect(spoken(thePart(element, 'input'))).to.equal('tlh');
      element.customText = { send: 'Sende', lang: 'eo' };
      await until(element, () => spoken(thePart(element, 'input')) === 'eo');
    });

    it('is that of the texts in a teaser’s button, and the page’s in the teaser', async () => {
      box.lang = 'tlh';
      const attributes = { eyecatcher: 'nuqneH', 'eyecatcher-after': '0' };
      const element = await openPage({ parent: box, attributes });
      await until(element, () => isShown(part(element, 'eyecatcher')));
      expect(spoken(thePart(element, 'eyecatcher'))).to.equal('tlh');
      expect(spoken(thePart(element, 'eyecatcher-close'))).to.equal('en');
    });
  });

  describe('direction', () => {
    for (const dir of ['rtl', 'ltr'] as const) {
      it(`is ${dir} where the page around it is`, async () => {
        box.dir = dir;
        const element = await open();
        expect(getComputedStyle(thePart(element, 'panel')).direction).to.equal(dir);
        const { left, right } = thePart(element, 'launcher').getBoundingClientRect();
        const atTheLeft = left < innerWidth - right;
        expect(atTheLeft).to.equal(dir === 'rtl');
      });
    }

    it('is its own where it says one', async () => {
      box.dir = 'ltr';
      const element = await open({ attributes: { dir: 'rtl' } });
      expect(getComputedStyle(thePart(element, 'panel')).direction).to.equal('rtl');
    });
  });

  describe('of the site', () => {
    it('take the place of ours, one by one', async () => {
      const element = await open({ properties: { customText: { inputPlaceholder: 'Go on!' } } });
      expect(placeholder(element)).to.equal('Go on!');
      expect(thePart(element, 'send-button').getAttribute('aria-label')).to.equal('Send');
      element.customText = { inputPlaceholder: 'Well?' };
      await until(element, () => placeholder(element) === 'Well?');
      element.customText = undefined;
      await until(element, () => placeholder(element) === 'Type a message…');
    });

    const rubbish: readonly unknown[] = [
      null,
      'text',
      5,
      [],
      { inputPlaceholder: undefined, unread: null, typing: 5, chat: {}, announceUnread: [] },
      JSON.parse('{"__proto__": {"send": "x"}, "constructor": 1}'),
    ];
    for (const [index, customText] of rubbish.entries()) {
      it(`are ignored where they are no texts (${index + 1})`, async () => {
        const element = await openPage({ properties: { customText } });
        await element.showAgentMessage('hello');
        await until(element, () => element.unreadCount === 1);
        element.show();
        await opened(element);
        expect(placeholder(element)).to.equal('Type a message…');
        expect(thePart(element, 'title').textContent).to.equal('Chat');
        expect(thePart(element, 'send-button').getAttribute('aria-label')).to.equal('Send');
      });
    }

    it('stay text, whatever is in them', async () => {
      const markup = '<img src=x onerror="window.pwned = 1">';
      const element = await open({
        properties: { customText: { chat: markup, inputPlaceholder: markup, empty: markup } },
      });
      expect(thePart(element, 'title').textContent).to.equal(markup);
      expect(element.renderRoot.querySelector('[onerror]')).to.equal(null);
    });
  });

  describe('places of the site', () => {
    /** Open, after its teaser was to be seen: that is drawn when its moment comes. */
    async function openTeased(): Promise<Web1on1Chat> {
      const element = await openPage({
        attributes: {
          subheading: 'now',
          'agent-name': 'Kim',
          eyecatcher: 'Hi',
          'eyecatcher-after': '0',
        },
      });
      await until(element, () => part(element, 'eyecatcher'));
      element.show();
      await opened(element);
      return element;
    }

    it('have names that are all there, once each', async () => {
      const element = await openTeased();
      const names = [...element.renderRoot.querySelectorAll('slot')].map(({ name }) => name);
      expect(names.sort()).to.deep.equal([
        '',
        'before-composer',
        'empty',
        'eyecatcher',
        'footer',
        'header',
        'launcher-icon',
      ]);
    });

    it('are parts with the names that are promised', async () => {
      const element = await openTeased();
      await element.sendMessage('hello');
      await element.showAgentMessage('hello back');
      await until(element, () => element.messages.length === 2);
      for (const name of [
        'launcher',
        'badge',
        'eyecatcher',
        'eyecatcher-close',
        'panel',
        'header',
        'title',
        'subtitle',
        'minimize-button',
        'close-button',
        'status',
        'messages',
        'message',
        'message--visitor',
        'message--agent',
        'bubble',
        'avatar',
        'time',
        'receipt',
        'typing',
        'composer',
        'input',
        'send-button',
        'jump-button',
      ]) {
        expect(element.renderRoot.querySelector(`[part~="${name}"]`) !== null, name).to.equal(true);
      }
    });

    it('can be styled from the page', async () => {
      const element = await open();
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('web1on1-chat::part(title) { color: rgb(1, 2, 3) }');
      document.adoptedStyleSheets.push(sheet);
      expect(getComputedStyle(thePart(element, 'title')).color).to.equal('rgb(1, 2, 3)');
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
    });
  });
});
