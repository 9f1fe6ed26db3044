import { expect } from 'chai';
import { memoryStorage } from '../src/adapters/storage/memory.js';
import type { Web1on1Chat } from '../src/web1on1-chat.js';
import {
  closePage,
  eventsOf,
  heard,
  isShown,
  openPage,
  remembered,
  thePart,
  until,
} from './element/support.js';

/** Whether this browser carries out `command` and `commandfor` by itself. */
const knowsInvokers = 'commandForElement' in HTMLButtonElement.prototype;

let page: HTMLElement;

/** Puts something into the page. @returns the first element in it */
function put(markup: string): HTMLElement {
  const { body } = new DOMParser().parseFromString(markup, 'text/html');
  const element = body.firstElementChild;
  if (!(element instanceof HTMLElement)) throw new Error('There is nothing to put.');
  page.append(element);
  return element;
}

/** Presses it. @returns whether the browser may still do what it does with it */
function click(element: Element): boolean {
  return element.dispatchEvent(
    new MouseEvent('click', { bubbles: true, composed: true, cancelable: true }),
  );
}

/** What pressing something brings about, the next time. */
async function pressed(element: Element, chat: Web1on1Chat, open = true): Promise<void> {
  const done = heard(chat, open ? 'web1on1-opened' : 'web1on1-closed');
  click(element);
  await done;
}

describe('buttons of the page', () => {
  beforeEach(() => {
    page = document.createElement('main');
    document.body.append(page);
  });
  afterEach(() => {
    closePage();
    page.remove();
  });

  describe('with data-web1on1-command', () => {
    it('show, hide and toggle the chat, before anything of the panel is there', async () => {
      const chat = await openPage();
      const events = eventsOf(chat);
      await pressed(put('<button data-web1on1-command="--show">Chat</button>'), chat);
      await pressed(put('<button data-web1on1-command="--hide">No chat</button>'), chat, false);
      const toggle = put('<button data-web1on1-command="--toggle">Perhaps</button>');
      await pressed(toggle, chat);
      await pressed(toggle, chat, false);
      expect(events.filter((event) => event.includes('ed '))).to.deep.equal([
        'opened visitor',
        'closed visitor',
        'opened visitor',
        'closed visitor',
      ]);
    });

    it('forget what is stored', async () => {
      const storage = remembered({ widget_opened_by_customer: 'true' });
      const chat = await openPage({ storage });
      click(put('<button data-web1on1-command="--forget">Forget me</button>'));
      await until(chat, () => storage.getItem('widget_opened_by_customer') === null);
    });

    it('speak to the chat that they name, or to the first one', async () => {
      const first = await openPage();
      const second = await openPage({ attributes: { id: 'second' } });
      await pressed(
        put('<button commandfor="second" data-web1on1-command="--show">Chat</button>'),
        second,
      );
      expect(first.open).to.equal(false);
      await pressed(put('<button data-web1on1-command="--show">Chat</button>'), first);
    });

    for (const markup of [
      '<p data-web1on1-command="--show"><b>Talk</b> to us</p>',
      '<a href="#contact" data-web1on1-command="--show"><b>Contact</b></a>',
      '<form><button data-web1on1-command="--show"><b>Chat</b></button></form>',
    ]) {
      it(`can be anything, and do nothing else: ${markup}`, async () => {
        const chat = await openPage();
        const inside = put(markup).querySelector('b');
        if (!inside) throw new Error('There is nothing to press.');
        const done = heard(chat, 'web1on1-opened');
        expect(click(inside)).to.equal(false);
        await done;
      });
    }

    it('can be in the shadow tree of another element, or around one', async () => {
      const chat = await openPage();
      const root = put('<div></div>').attachShadow({ mode: 'open' });
      const button = put('<button data-web1on1-command="--show">Chat</button>');
      root.append(button);
      await pressed(button, chat);

      const around = put('<button data-web1on1-command="--hide"><span></span></button>');
      const icon = document.createElement('b');
      around.querySelector('span')?.attachShadow({ mode: 'open' }).append(icon);
      await pressed(icon, chat, false);
    });

    it('do nothing where the page has something else in mind', async () => {
      const chat = await openPage();
      const events = eventsOf(chat);
      const button = put('<button data-web1on1-command="--show">Chat</button>');
      button.addEventListener('click', (event) => event.preventDefault(), { once: true });
      click(button);
      click(put('<button data-web1on1-command="--unknown">Chat</button>'));
      await pressed(button, chat);
      expect(events).to.deep.equal(['open visitor', 'opened visitor']);
    });

    it('do nothing without a chat, and throw nothing', () => {
      click(put('<button data-web1on1-command="--show">Chat</button>'));
    });
  });

  it('do a thing once where they have both kinds of command', async () => {
    const chat = await openPage({ attributes: { id: 'chat' } });
    const events = eventsOf(chat);
    const both = 'commandfor="chat" command="--toggle" data-web1on1-command="--toggle"';
    await pressed(put(`<button ${both}>Chat</button>`), chat);
    const other = put('<button data-web1on1-command="--hide">No chat</button>');
    await pressed(other, chat, false);
    expect(events).to.deep.equal([
      ...['open visitor', 'opened visitor'],
      ...['close visitor', 'closed visitor'],
    ]);
  });

  if (knowsInvokers) {
    it('show, hide, toggle and forget with commandfor alone', async () => {
      const storage = memoryStorage();
      const chat = await openPage({ attributes: { id: 'chat' }, storage });
      const button = (command: string): HTMLElement =>
        put(`<button commandfor="chat" command="${command}">Chat</button>`);
      await pressed(button('--show'), chat);
      await pressed(button('--hide'), chat, false);
      await pressed(button('--toggle'), chat);
      expect(storage.getItem('widget_opened_by_customer')).to.equal('true');
      click(button('--forget'));
      await until(chat, () => storage.getItem('widget_opened_by_customer') === null);
    });
  }

  it('take the place of the launcher', async () => {
    const chat = await openPage({ attributes: { 'no-launcher': '' } });
    expect(isShown(thePart(chat, 'launcher'))).to.equal(false);
    const button = put('<button data-web1on1-command="--show">Chat</button>');
    button.focus();
    await pressed(button, chat);
    expect(isShown(thePart(chat, 'panel'))).to.equal(true);
    await pressed(put('<button data-web1on1-command="--hide">No chat</button>'), chat, false);
    expect(isShown(thePart(chat, 'launcher'))).to.equal(false);
  });

  it('leave an embedded chat as it is, in its column of the page', async () => {
    const column = put('<div style="inline-size: 300px; block-size: 400px"></div>');
    const chat = await openPage({ attributes: { embedded: '' }, parent: column });
    for (const command of ['--hide', '--toggle']) {
      const told = new Promise((resolve) => {
        chat.addEventListener('command', resolve, { once: true });
      });
      click(put(`<button data-web1on1-command="${command}">No chat</button>`));
      await told;
    }
    chat.hide();
    await until(chat, () => chat.renderRoot.querySelector('[part~=input]'));
    expect(chat.open).to.equal(true);
    const [box, around] = [thePart(chat, 'panel'), column].map((e) => e.getBoundingClientRect());
    expect([box?.width, box?.height]).to.deep.equal([around?.width, around?.height]);
  });
});
