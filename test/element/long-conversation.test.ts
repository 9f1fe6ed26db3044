import { expect } from 'chai';
import sinon from 'sinon';
import type { ConversationSummary, Message } from '../../src/types.js';
import { MOST } from '../../src/ui/message-window.js';
import type { Web1on1Chat } from '../../src/web1on1-chat.js';
import { FakeTransport } from '../support/fake-transport.js';
import { painted } from '../ui/drawing.js';
import { closePage, opened, openPage, press, thePart, until } from './support.js';

const START = Date.UTC(2026, 0, 5);

function said(number: number): Message {
  const content = { kind: 'text', text: `Number ${number}` } as const;
  const author = { role: number % 3 ? 'agent' : 'visitor' } as const;
  return { id: `m${number}`, author, at: START + number * 1_000, content, status: 'sent' };
}

const many = (from: number, end: number) =>
  Array.from({ length: end - from }, (_, i) => said(from + i));

/** A service with a thousand earlier messages, and a second conversation. */
class Archive extends FakeTransport {
  override capabilities = {
    ...new FakeTransport().capabilities,
    history: true,
    conversations: true,
  };
  asked = 0;

  fetchHistory(before: number) {
    this.asked++;
    const end = (before - START) / 1_000;
    const messages = many(Math.max(0, end - 100), end);
    return Promise.resolve({ messages, hasMore: end > 100 });
  }

  listConversations(): Promise<readonly ConversationSummary[]> {
    const other = { id: 'other', name: 'Other', lastText: '', updatedAt: START, unreadCount: 0 };
    return Promise.resolve([other]);
  }

  async openConversation(id: string | undefined): Promise<void> {
    this.report({ type: 'conversation', id });
    this.report({ type: 'messages', messages: [said(7)], snapshot: true });
  }
}

describe('<web1on1-chat> with a long conversation', () => {
  afterEach(() => {
    closePage();
    sinon.restore();
  });

  const rows = (element: Web1on1Chat) => [
    ...element.renderRoot.querySelectorAll<HTMLElement>('[part~=message]'),
  ];
  const list = (element: Web1on1Chat) => thePart(element, 'messages');
  const topOf = (shown: Element) => shown.getBoundingClientRect().top;
  const find = (element: Web1on1Chat, selector: string) =>
    element.renderRoot.querySelector<HTMLElement>(selector);

  async function openedWith(transport: FakeTransport): Promise<Web1on1Chat> {
    const element = await openPage({ transport, attributes: { connect: 'load' } });
    press(element, 'launcher');
    await opened(element);
    await until(element, () => rows(element).length > 0);
    await painted();
    return element;
  }

  it('loses none of 12,000 messages that come one by one, and draws few of them', async () => {
    const transport = new FakeTransport();
    transport.history = many(0, 1);
    const element = await openedWith(transport);
    let heard = 0;
    element.addEventListener('web1on1-message', () => heard++);
    let most = 0;
    for (let number = 1; number < 12_000; number++) {
      transport.report({ type: 'messages', messages: [said(number)] });
      // A task of its own now and then, so that drawings come between.
      if (number % 40 === 0) {
        await element.updateComplete;
        most = Math.max(most, rows(element).length);
      }
      if (number % 1_000 === 0) await painted(1);
    }
    await painted();
    expect(element.messages.map(({ id }) => id)).to.deep.equal(many(0, 12_000).map((m) => m.id));
    expect(heard).to.equal(8_000);
    expect(most).to.be.at.most(MOST);
    expect(rows(element).at(-1)?.textContent).to.contain('Number 11999');
    expect(element.unreadCount).to.equal(0);
  });

  it('brings all of what was said before to whoever goes up, a page at a time', async () => {
    const transport = new Archive();
    transport.history = many(1_000, 1_020);
    const element = await openedWith(transport);
    for (let step = 0; step < 400 && element.messages.length < 1_020; step++) {
      // Where something stands in the list: the panel may still be moving into its place.
      const offset = (bubble: Element): number =>
        bubble.getBoundingClientRect().top - list(element).getBoundingClientRect().top;
      // What is said, not the name above it: that goes when the same author spoke before.
      const bubbles = [...element.renderRoot.querySelectorAll('[part~=bubble]')];
      const read = bubbles.find((bubble) => offset(bubble) >= 0);
      const before = read ? offset(read) : 0;
      await painted(2);
      if (read?.isConnected && step > 2) {
        expect(offset(read)).to.be.closeTo(before, 1);
      }
      list(element).scrollTop -= 1_500;
    }
    await painted();
    expect(element.messages.map(({ id }) => id)).to.deep.equal(many(0, 1_020).map((m) => m.id));
    expect(transport.asked).to.equal(10);
    expect(rows(element).length).to.be.at.most(MOST);
    expect(find(element, '.older')?.getClientRects().length).to.equal(0);
  });

  describe('keeps its place', () => {
    const end = (element: Web1on1Chat): number => {
      const { scrollHeight, clientHeight, scrollTop } = list(element);
      return scrollHeight - clientHeight - scrollTop;
    };
    /** The first bubble that is fully in view, and where it stands in the list. */
    function read(element: Web1on1Chat): { readonly text: string | null; readonly offset: number } {
      for (const bubble of element.renderRoot.querySelectorAll('[part~=bubble]')) {
        const offset = topOf(bubble) - topOf(list(element));
        if (offset >= 0) return { text: bubble.textContent, offset };
      }
      throw new Error('Nothing is in view.');
    }

    const ways: Readonly<Record<string, (element: Web1on1Chat) => void | Promise<void>>> = {
      'when it is moved': (element) => {
        document.body.prepend(element);
      },
      'when it is moved, whatever the browser says of its scrolling first': (element) => {
        document.body.prepend(element);
        list(element).dispatchEvent(new Event('scroll'));
      },
      'when it is taken out and put back some frames later': async (element) => {
        element.remove();
        await painted(2);
        document.body.append(element);
      },
    };

    for (const [way, move] of Object.entries(ways)) {
      it(`at the end ${way}, and what comes then is seen`, async () => {
        const transport = new FakeTransport();
        transport.history = many(0, 60);
        const element = await openedWith(transport);
        expect(list(element).scrollTop).to.be.above(500);
        await move(element);
        await painted();
        expect(end(element)).to.be.below(2);
        expect(list(element).hasAttribute('data-away')).to.be.false;
        transport.report({ type: 'messages', messages: [said(61)] });
        await painted();
        expect(rows(element).at(-1)?.textContent).to.contain('Number 61');
        expect(end(element)).to.be.below(2);
        expect(element.unreadCount).to.equal(0);
      });

      it(`in the middle ${way}, and what comes then is unread`, async () => {
        const transport = new FakeTransport();
        transport.history = many(0, 60);
        const element = await openedWith(transport);
        list(element).scrollTop = 700;
        await painted();
        const before = read(element);
        await move(element);
        await painted();
        const after = read(element);
        expect(after.text).to.equal(before.text);
        expect(after.offset).to.be.closeTo(before.offset, 1);
        expect(list(element).hasAttribute('data-away')).to.be.true;
        transport.report({ type: 'messages', messages: [said(61)] });
        await painted();
        expect(read(element).text).to.equal(before.text);
        expect(element.unreadCount).to.equal(1);
      });
    }
  });

  it('goes to another conversation by the menu, and takes the focus along', async () => {
    const transport = new Archive();
    transport.history = many(0, 5);
    const element = await openedWith(transport);
    await until(element, () => find(element, '[aria-haspopup=menu]'));
    find(element, '[aria-haspopup=menu]')?.focus();
    find(element, '[aria-haspopup=menu]')?.click();
    find(element, '.menu-conversations')?.click();
    await until(element, () => find(element, 'button.conversation'));
    const focused = () => element.renderRoot.activeElement;
    expect(focused()?.className).to.contain('back');
    find(element, 'button.conversation')?.click();
    await until(element, () => rows(element).length === 1);
    expect(element.messages.map(({ id }) => id)).to.deep.equal(['m7']);
    await painted();
    expect(focused()).to.equal(list(element));
  });

  it('saves everything it holds', async () => {
    const transport = new Archive();
    transport.history = many(0, 300);
    const element = await openedWith(transport);
    await until(element, () => find(element, '.menu-save-transcript'));
    const made = sinon.spy(URL, 'createObjectURL');
    sinon.stub(HTMLAnchorElement.prototype, 'click');
    find(element, '.menu-save-transcript')?.click();
    const text = await (made.firstCall.args[0] as Blob).text();
    expect(text.match(/^ {4}Number \d+$/gm)).to.have.length(300);
  });
});
