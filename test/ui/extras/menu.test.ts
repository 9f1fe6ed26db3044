import { expect } from 'chai';
import type { ConversationSummary } from '../../../src/types.js';
import { extrasStyles, extrasUi } from '../../../src/ui/extras/index.js';
import type { MenuItem } from '../../../src/ui/panel-view.js';
import { Drawing, NOON, strings } from '../drawing.js';

const ALL: readonly MenuItem[] = [
  { id: 'conversations' },
  { id: 'new-conversation' },
  { id: 'save-transcript' },
  { id: 'end-conversation' },
];

let drawing: Drawing;
beforeEach(() => {
  drawing = new Drawing();
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(extrasStyles);
  drawing.root.adoptedStyleSheets.push(sheet);
});
afterEach(() => drawing.dispose());

function find<T extends HTMLElement = HTMLElement>(selector: string): T {
  const element = drawing.root.querySelector<T>(selector);
  if (!element) throw new Error(`There is no ${selector}.`);
  return element;
}

const all = (selector: string) => [...drawing.root.querySelectorAll<HTMLElement>(selector)];
const isShown = (element: Element) => element.getClientRects().length > 0;

describe('the menu', () => {
  beforeEach(() => drawing.showPanel({ extras: extrasUi, menu: ALL }));

  const button = () => find('[aria-haspopup=menu]');
  const menu = () => find('[role=menu]');
  const items = () => all('[role=menuitem]');
  const focused = () => drawing.root.activeElement;

  function press(key: string, on: Element = focused() ?? button()): boolean {
    const init = { key, bubbles: true, cancelable: true, composed: true };
    return on.dispatchEvent(new KeyboardEvent('keydown', init));
  }

  it('is closed until it is wanted, and has names', () => {
    expect(isShown(menu())).to.be.false;
    expect(button().getAttribute('aria-label')).to.equal('Options');
    expect(button().getAttribute('aria-expanded')).to.equal('false');
    button().click();
    expect(isShown(menu())).to.be.true;
    expect(button().getAttribute('aria-expanded')).to.equal('true');
    expect(items().map((item) => item.textContent.trim())).to.deep.equal([
      'Conversations',
      'New conversation',
      'Save conversation as text',
      'End conversation',
    ]);
    button().click();
    expect(isShown(menu())).to.be.false;
  });

  it('is not there when there is nothing in it', () => {
    drawing.showPanel({ extras: extrasUi, menu: [] });
    expect(all('[aria-haspopup=menu]')).to.deep.equal([]);
  });

  it('asks for what is chosen, closes, and gives the focus back', () => {
    for (const index of ALL.keys()) {
      button().click();
      items()[index]?.focus();
      items()[index]?.click();
      expect(isShown(menu())).to.be.false;
      expect(focused()).to.equal(button());
    }
    expect(drawing.requests).to.deep.equal([
      { type: 'show-conversations', shown: true },
      { type: 'open-conversation', id: undefined },
      { type: 'save-transcript' },
      { type: 'end-conversation' },
    ]);
  });

  it('is walked through with arrows, Home and End', () => {
    button().focus();
    press('ArrowDown');
    expect(focused()).to.equal(items()[0]);
    const steps: readonly (readonly [string, number])[] = [
      ['ArrowDown', 1],
      ['End', 3],
      ['ArrowDown', 0],
      ['ArrowUp', 3],
      ['Home', 0],
    ];
    for (const [key, index] of steps) {
      expect(press(key)).to.be.false;
      expect(focused()).to.equal(items()[index]);
    }
  });

  it('opens at its end with the arrow up', () => {
    button().focus();
    press('ArrowUp');
    expect(focused()).to.equal(items()[3]);
  });

  it('closes with Escape, and nothing else does', () => {
    button().click();
    let heard = 0;
    find('#panel').addEventListener(
      'keydown',
      (event) => (heard += event.defaultPrevented ? 0 : 1),
    );
    press('Escape');
    expect(isShown(menu())).to.be.false;
    expect(focused()).to.equal(button());
    expect(heard).to.equal(0);
    press('Escape');
    expect(heard).to.equal(1);
  });

  it('closes when something else is pressed, or has the focus', () => {
    button().click();
    document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }));
    expect(isShown(menu())).to.be.false;
    button().click();
    find('[part~=input]').focus();
    expect(isShown(menu())).to.be.false;
    expect(focused()).to.equal(find('[part~=input]'));
  });

  it('stays as it is when the panel is drawn again', () => {
    button().click();
    drawing.showPanel({ extras: extrasUi, menu: ALL.slice(2), unreadCount: 1 });
    expect(isShown(menu())).to.be.true;
    expect(items()).to.have.length(2);
  });

  it('does not fold the panel', () => {
    button().click();
    menu().click();
    expect(drawing.asked('fold')).to.deep.equal([]);
  });

  it('is easy to hit, and inside a narrow panel', () => {
    find('#panel').style.inlineSize = '280px';
    button().click();
    const box = menu().getBoundingClientRect();
    const panel = find('#panel').getBoundingClientRect();
    expect(box.left).to.be.at.least(panel.left);
    expect(box.right).to.be.at.most(panel.right);
    for (const item of items()) {
      expect(item.getBoundingClientRect().height).to.be.at.least(44);
    }
  });
});

describe('the list of conversations', () => {
  const LIST: readonly ConversationSummary[] = [
    { id: 'a', name: 'Returns', lastText: 'It is here', updatedAt: NOON, unreadCount: 0 },
    { id: 'b', lastText: 'Is it dry?', updatedAt: NOON - 9 * 86_400_000, unreadCount: 120 },
    { id: 'c', name: '\u202Egnp.exe', lastText: '', updatedAt: NaN, unreadCount: 0 },
  ];
  const rows = () => all('button.conversation');

  function show(changes = {}): void {
    drawing.showPanel({ extras: extrasUi, conversations: LIST, locale: 'en-GB', ...changes });
  }

  it('stands in the place of the conversation', () => {
    show();
    expect(all('[part~=messages]')).to.deep.equal([]);
    expect(all('[part~=input]')).to.deep.equal([]);
    expect(find('h3').textContent).to.equal('Conversations');
  });

  it('says of each how it is called, what was said last, when, and what is unread', () => {
    show();
    const [first, second, third] = rows().map((row) => row.textContent.replace(/\s+/g, ' ').trim());
    expect(first).to.match(/^Returns \d\d:\d\d It is here$/);
    expect(second).to.equal('Is it dry? 5 May 99+Unread messages: 120');
    expect(third).to.equal('gnp.exe');
  });

  it('says which one is open', () => {
    show({ conversationId: 'b' });
    expect(rows().map((row) => row.getAttribute('aria-current'))).to.deep.equal([
      null,
      'true',
      null,
    ]);
  });

  it('opens the one that is chosen, a new one, or goes back', () => {
    show();
    rows()[1]?.click();
    find('.new-conversation-button').click();
    find('.back').click();
    expect(find('.back').getAttribute('aria-label')).to.equal('Back');
    expect(drawing.requests).to.deep.equal([
      { type: 'open-conversation', id: 'b' },
      { type: 'open-conversation', id: undefined },
      { type: 'show-conversations', shown: false },
    ]);
  });

  it('says when there are none, but not while nobody knows', () => {
    show({ conversations: [] });
    expect(drawing.root.textContent).to.contain(strings.noConversations);
    show({ conversations: [], listing: true });
    expect(drawing.root.textContent).not.to.contain(strings.noConversations);
    expect(find('.conversation-list').getAttribute('aria-busy')).to.equal('true');
  });

  it('is written in the browser’s language when it is given none', () => {
    show({ locale: 'not a language' });
    expect(rows()[1]?.textContent).to.match(/5/);
  });
});
