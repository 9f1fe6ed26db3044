import { expect } from 'chai';
import sinon from 'sinon';
import { memoryStorage } from '../../src/adapters/storage/memory.js';
import { Web1on1Chat } from '../../src/web1on1-chat.js';
import { FakeTransport } from '../support/fake-transport.js';
import {
  closePage,
  createChat,
  drawn,
  eventsOf,
  heard,
  isShown,
  openPage,
  opened,
  part,
  press,
  thePart,
} from './support.js';

/** Moves without removing; not in every browser yet. */
const moveBefore: unknown = Reflect.get(Element.prototype, 'moveBefore');

describe('<web1on1-chat> in its page', () => {
  let box: HTMLElement;

  beforeEach(() => {
    box = document.body.appendChild(document.createElement('div'));
  });

  afterEach(() => {
    closePage();
    box.remove();
    sinon.restore();
  });

  describe('coming into it', () => {
    it('is ready once, and not again when it moves or comes back', async () => {
      const element = createChat();
      let times = 0;
      element.addEventListener('web1on1-ready', () => times++);
      const ready = heard(element, 'web1on1-ready');
      document.body.append(element);
      await ready;
      box.append(element);
      await drawn(element);
      element.remove();
      await drawn(element);
      document.body.append(element);
      await drawn(element);
      expect(times).to.equal(1);
    });

    it('keeps what was set on it before it had its class', async () => {
      const early = document.implementation.createHTMLDocument().createElement('web1on1-chat');
      const storage = memoryStorage();
      const transport = new FakeTransport();
      const user = { givenName: 'Ada' };
      const customText = { chat: 'Early' };
      Object.assign(early, { storage, transport, user, customText, openAfter: 5, open: true });
      early.setAttribute('agent-name', 'Kim');
      const element = document.body.appendChild<HTMLElement>(early) as Web1on1Chat;
      await heard(element, 'web1on1-ready');
      await opened(element);
      expect(element).to.be.instanceOf(Web1on1Chat);
      expect(element.transport === transport && element.storage === storage).to.equal(true);
      expect(element.user).to.deep.equal(user);
      expect(element.getAttribute('open-after')).to.equal('5');
      expect(element.agentName).to.equal('Kim');
      expect(thePart(element, 'title').textContent).to.equal('Early');
      element.remove();
    });

    it('is defined once, however often its script runs', async () => {
      const warn = sinon.stub(console, 'warn');
      const again = new URL('../../src/define.ts?again', import.meta.url).href;
      await import(again);
      expect(customElements.get('web1on1-chat') === Web1on1Chat).to.equal(true);
      expect(warn.callCount).to.equal(0);
    });

    it('can be made by a script that sets nothing at all', async () => {
      const element = new Web1on1Chat();
      element.storage = memoryStorage();
      const ready = heard(element, 'web1on1-ready');
      document.body.append(element);
      await ready;
      await drawn(element);
      expect(isShown(part(element, 'launcher'))).to.equal(true);
      expect(element.connection).to.equal('idle');
      expect(element.messages).to.deep.equal([]);
      element.remove();
    });
  });

  describe('moving', () => {
    it('stays open, and neither opens nor closes for it', async () => {
      const element = await openPage();
      element.show();
      await opened(element);
      const events = eventsOf(element);
      box.append(element);
      await drawn(element);
      expect(isShown(part(element, 'panel'))).to.equal(true);
      expect(events).to.be.empty;
    });

    it('keeps the session with the other side', async () => {
      const transport = new FakeTransport();
      const element = await openPage({ transport });
      await element.sendMessage('one');
      box.append(element);
      await drawn(element);
      await element.sendMessage('two');
      expect(transport.sessions).to.have.length(1);
      expect(transport.disconnects).to.be.empty;
      expect(transport.texts).to.deep.equal(['one', 'two']);
    });

    it('keeps what the visitor is writing', async () => {
      const element = await openPage();
      press(element, 'launcher');
      await opened(element);
      const input = thePart<HTMLTextAreaElement>(element, 'input');
      input.value = 'half a sent';
      input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      box.append(element);
      await drawn(element);
      expect(thePart<HTMLTextAreaElement>(element, 'input').value).to.equal('half a sent');
    });

    it('without being removed (moveBefore) changes nothing either', async function () {
      if (typeof moveBefore !== 'function') this.skip();
      const element = await openPage();
      element.show();
      await opened(element);
      const events = eventsOf(element);
      Reflect.apply(moveBefore as () => void, box, [element, null]);
      await drawn(element);
      expect(element.parentElement === box).to.equal(true);
      expect(isShown(part(element, 'panel'))).to.equal(true);
      expect(events).to.be.empty;
    });
  });

  describe('leaving it', () => {
    it('comes back as it was', async () => {
      const element = await openPage();
      element.show();
      await opened(element);
      element.remove();
      element.heading = 'Meanwhile';
      await drawn(element);
      document.body.append(element);
      await drawn(element);
      expect(isShown(part(element, 'panel'))).to.equal(true);
      expect(thePart(element, 'title').textContent).to.equal('Meanwhile');
    });

    it('can still be told to open and close, and shows it on return', async () => {
      const element = await openPage();
      element.remove();
      element.show();
      await drawn(element);
      expect(element.isOpened()).to.equal(true);
      document.body.append(element);
      await opened(element);
      expect(isShown(part(element, 'panel'))).to.equal(true);
      element.remove();
      element.hide();
      document.body.append(element);
      await drawn(element);
      expect(isShown(part(element, 'panel'))).to.equal(false);
    });
  });

  describe('beside another one', () => {
    it('has a panel, a conversation and events of its own', async () => {
      const first = new FakeTransport();
      const second = new FakeTransport();
      const one = await openPage({ transport: first, parent: box });
      const two = await openPage({ transport: second, parent: box });
      const events = eventsOf(two);
      one.show();
      await opened(one);
      await one.sendMessage('to the first');
      expect(two.isOpened()).to.equal(false);
      expect(events).to.be.empty;
      expect(second.texts).to.be.empty;
      expect(two.messages).to.be.empty;
    });
  });

  describe('covering a small page', () => {
    /** The element in a page of that width, which is a frame: not every engine resizes windows. */
    async function inNarrowPage(
      use: (element: Web1on1Chat, page: Document) => Promise<void>,
    ): Promise<void> {
      const frame = document.createElement('iframe');
      frame.style.cssText = 'width: 375px; height: 667px; border: 0';
      const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
      const define = new URL('../../src/define.ts', import.meta.url).href;
      frame.srcdoc = `<!doctype html><meta name="viewport" content="width=device-width">
        <button>the page</button><script type="module" src="${define}"></script>`;
      box.append(frame);
      await loaded;
      const page = frame.contentDocument;
      if (!page) throw new Error('There is no page.');
      const element = page.createElement('web1on1-chat');
      element.storage = memoryStorage();
      element.transport = new FakeTransport();
      const ready = heard(element, 'web1on1-ready');
      page.body.append(element);
      await ready;
      await drawn(element);
      await use(element, page);
    }

    it('is modal while the visitor is at it, and the page is free again afterwards', async () => {
      await inNarrowPage(async (element, page) => {
        press(element, 'launcher');
        await opened(element);
        expect(thePart(element, 'panel').matches('dialog:modal')).to.equal(true);
        expect(isShown(part(element, 'launcher'))).to.equal(false);
        press(element, 'close-button');
        await drawn(element);
        expect(page.querySelectorAll(':modal')).to.have.length(0);
        expect(isShown(part(element, 'launcher'))).to.equal(true);
      });
    });

    it('is not modal while it is folded, nor when a script opened it', async () => {
      await inNarrowPage(async (element) => {
        element.show();
        await opened(element);
        expect(thePart(element, 'panel').matches('dialog:modal')).to.equal(false);
        element.hide();
        await drawn(element);
        press(element, 'launcher');
        await opened(element);
        press(element, 'minimize-button');
        await drawn(element);
        expect(thePart(element, 'panel').matches('dialog:modal')).to.equal(false);
      });
    });

    it('is modal again after a move', async () => {
      await inNarrowPage(async (element, page) => {
        press(element, 'launcher');
        await opened(element);
        page.body.prepend(element);
        await drawn(element);
        expect(element.isOpened()).to.equal(true);
        expect(thePart(element, 'panel').matches('dialog:modal')).to.equal(true);
        element.remove();
        expect(page.querySelectorAll(':modal')).to.have.length(0);
      });
    });
  });
});
