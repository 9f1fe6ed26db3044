import { expect } from 'chai';
import type { Web1on1Chat } from '../../src/web1on1-chat.js';
import { closePage, drawn, opened, openPage, thePart, until } from '../element/support.js';
import { FileTransport } from './file-transport.js';
import { shownNotices } from './notices.js';

const GROUPS = [
  [
    ['😀', 'grinning face', 'happy'],
    ['😃', 'grinning face with big eyes'],
    ['😄', 'smiling face'],
  ],
  [['👋', 'waving hand', 'hello']],
];

describe('emoji', () => {
  const { fetch } = window;
  const { open: openDatabase } = IDBFactory.prototype;
  let asked: string[];
  let works: boolean;
  let chat: Web1on1Chat;
  const notices = shownNotices();

  beforeEach(() => {
    asked = [];
    works = true;
    window.fetch = (address) => {
      const url = address instanceof Request ? address.url : String(address);
      asked.push(url);
      return Promise.resolve(works ? Response.json(GROUPS) : new Response('', { status: 404 }));
    };
  });
  afterEach(() => {
    window.fetch = fetch;
    IDBFactory.prototype.open = openDatabase;
    closePage();
  });

  async function open(attributes: Record<string, string> = { emoji: '' }): Promise<void> {
    chat = await openPage({ transport: new FileTransport(), attributes });
    chat.show();
    await opened(chat);
    await until(chat, () => chat.renderRoot.querySelector('.tray'));
  }
  const find = <T extends HTMLElement>(selector: string) =>
    chat.renderRoot.querySelector<T>(selector);
  const input = () => thePart<HTMLTextAreaElement>(chat, 'input');
  const button = () => find('.tool[aria-expanded]');
  const signs = () =>
    [...chat.renderRoot.querySelectorAll('.emoji')].map((each) => each.textContent?.trim());
  async function show(): Promise<void> {
    button()?.click();
    await until(chat, () => find('.emoji-picker'));
    // The focus follows when it is drawn.
    await drawn(chat);
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
  async function look(query: string): Promise<void> {
    const field = find<HTMLInputElement>('.emoji-query');
    if (!field) throw new Error('There is nothing to look with.');
    field.value = query;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await drawn(chat);
  }
  const press = (target: Element | null, key: string) => {
    const event = new KeyboardEvent('keydown', {
      key,
      bubbles: true,
      composed: true,
      cancelable: true,
    });
    target?.dispatchEvent(event);
    return event;
  };

  it('are offered where the page wants them', async () => {
    await open({});
    expect(button()).to.equal(null);
    chat.setAttribute('emoji', '');
    await drawn(chat);
    expect(button()?.getAttribute('aria-expanded')).to.equal('false');
  });

  it('are fetched at the first click, once, from where this comes from', async () => {
    await open();
    expect(asked).to.deep.equal([]);
    await show();
    expect(signs()).to.deep.equal(['😀', '😃', '😄']);
    button()?.click();
    await until(chat, () => !find('.emoji-picker'));
    await show();
    expect(asked.map((url) => new URL(url).origin)).to.deep.equal([location.origin]);
    expect(asked[0]).to.match(/\/emoji\/en\.json$/);
  });

  it('store nothing', async () => {
    await open();
    const opened: string[] = [];
    IDBFactory.prototype.open = function (name, ...rest) {
      opened.push(name);
      return openDatabase.call(this, name, ...rest);
    };
    const stored = { ...localStorage };
    await show();
    await look('hello');
    expect(opened).to.deep.equal([]);
    expect({ ...localStorage }).to.deep.equal(stored);
  });

  for (const [lang, file] of [
    ['nl', 'nl'],
    ['de-AT', 'de'],
    ['pt', 'en'],
  ] as const) {
    it(`have the names of ${file} for a page in ${lang}`, async () => {
      await open({ emoji: '', lang });
      await show();
      expect(asked[0]).to.match(new RegExp(`/emoji/${file}\\.json$`));
    });
  }

  it('go where the caret is, and the rest of the text stays', async () => {
    await open();
    input().value = 'Hello world';
    input().dispatchEvent(new InputEvent('input', { bubbles: true }));
    await drawn(chat);
    input().setSelectionRange(5, 5);
    await show();
    find('.emoji')?.click();
    await drawn(chat);
    expect(input().value).to.equal('Hello😀 world');
    expect([input().selectionStart, input().selectionEnd]).to.deep.equal([7, 7]);
    expect(find('.field')?.dataset['text']).to.equal('Hello😀 world');
    expect(find('.emoji-picker')).to.equal(null);
    expect(chat.renderRoot.activeElement).to.equal(input());
  });

  it('are found by their names', async () => {
    await open();
    await show();
    await look('hel');
    expect(signs()).to.deep.equal(['👋']);
    await look('nothing like it');
    expect(signs()).to.deep.equal([]);
    expect(find('.emoji-none')?.textContent).to.equal('No emoji found.');
  });

  it('come in groups with names', async () => {
    await open();
    await show();
    const group = find('[aria-label="People"]');
    group?.click();
    await drawn(chat);
    expect(signs()).to.deep.equal(['👋']);
    expect(group?.getAttribute('aria-pressed')).to.equal('true');
  });

  it('close with Escape, and the panel stays', async () => {
    await open();
    await show();
    let heard = 0;
    const hear = () => heard++;
    document.addEventListener('keydown', hear);
    expect(press(find('.emoji-query'), 'Escape').defaultPrevented).to.be.true;
    document.removeEventListener('keydown', hear);
    expect(heard, 'what the page closes with Escape stays as well').to.equal(0);
    await drawn(chat);
    expect(find('.emoji-picker')).to.equal(null);
    expect(chat.open).to.be.true;
    expect(chat.renderRoot.activeElement).to.equal(input());
  });

  it('are one stop of the Tab key, and the arrows lead through them', async () => {
    await open();
    await show();
    const all = [...chat.renderRoot.querySelectorAll<HTMLElement>('.emoji')];
    expect(all.map(({ tabIndex }) => tabIndex)).to.deep.equal([0, -1, -1]);
    const focused = () => chat.renderRoot.activeElement?.textContent?.trim();
    all[0]?.focus();
    press(all[0] ?? null, 'ArrowRight');
    expect(focused()).to.equal('😃');
    press(all[1] ?? null, 'End');
    expect(focused()).to.equal('😄');
    press(all[2] ?? null, 'ArrowRight');
    expect(focused()).to.equal('😄');
    press(all[2] ?? null, 'Home');
    expect(focused()).to.equal('😀');
    chat.dir = 'rtl';
    press(all[0] ?? null, 'ArrowLeft');
    expect(focused()).to.equal('😃');
    expect(all.map(({ tabIndex }) => tabIndex)).to.deep.equal([-1, 0, -1]);
  });

  it('that cannot be fetched are no end of the chat, and are fetched again', async () => {
    works = false;
    await open();
    button()?.click();
    await until(chat, () => notices.texts('problem').length);
    expect(notices.texts('problem')).to.deep.equal(['The emoji could not be loaded.']);
    works = true;
    await show();
    expect(signs()).to.have.lengthOf(3);
    expect(notices.texts('problem')).to.deep.equal([]);
  });

  it('are put away when the visitor goes', async () => {
    await open();
    await show();
    await chat.forget();
    await until(chat, () => !find('.emoji-picker'));
  });
});
