import { expect } from 'chai';
import sinon from 'sinon';
import type { Web1on1Chat } from '../../src/web1on1-chat.js';
import {
  closePage,
  createChat,
  drawn,
  eventsOf,
  isShown,
  openPage,
  opened,
  part,
  press,
  remembered,
  thePart,
  until,
} from './support.js';

describe('the panel of <web1on1-chat>', () => {
  afterEach(() => {
    closePage();
    sinon.restore();
  });

  const isPanelShown = (element: Web1on1Chat): boolean => isShown(part(element, 'panel'));

  describe('opens and closes', () => {
    it('for the visitor, at the launcher', async () => {
      const element = await openPage();
      const events = eventsOf(element);
      expect(isPanelShown(element)).to.equal(false);
      press(element, 'launcher');
      await opened(element);
      expect(isPanelShown(element)).to.equal(true);
      expect(thePart(element, 'launcher').getAttribute('aria-expanded')).to.equal('true');
      press(element, 'close-button');
      await drawn(element);
      expect(isPanelShown(element)).to.equal(false);
      expect(thePart(element, 'launcher').getAttribute('aria-expanded')).to.equal('false');
      expect(events).to.deep.equal([
        'open visitor',
        'opened visitor',
        'close visitor',
        'closed visitor',
      ]);
    });

    it('also when the page has other words for it by the time those before have come', async () => {
      const element = await openPage();
      const near = new PointerEvent('pointerover', { bubbles: true });
      thePart(element, 'launcher').dispatchEvent(near);
      element.customText = { inputPlaceholder: 'Ask us' };
      await until(element, () => part(element, 'input'));
      press(element, 'launcher');
      await drawn(element);
      expect(isPanelShown(element)).to.equal(true);
      expect(thePart(element, 'input').getAttribute('placeholder')).to.equal('Ask us');
    });

    it('with its place taken before it is wanted, where nobody sees, hears or reaches it', async () => {
      const element = await openPage();
      const panel = () => thePart(element, 'panel');
      const isLaidOut = () => panel().getBoundingClientRect().height > 0;
      const near = new PointerEvent('pointerover', { bubbles: true });
      thePart(element, 'launcher').dispatchEvent(near);
      await until(element, () => part(element, 'input'));
      expect(isLaidOut()).to.equal(true);
      expect(getComputedStyle(panel()).visibility).to.equal('hidden');
      expect(panel().inert).to.equal(true);
      expect(panel().getAnimations()).to.be.empty;
      press(element, 'launcher');
      await drawn(element);
      expect(isPanelShown(element)).to.equal(true);
      expect(panel().inert).to.equal(false);
      press(element, 'close-button');
      await drawn(element);
      expect(isLaidOut()).to.equal(false);
    });

    describe('quickly', () => {
      let element: Web1on1Chat;
      const near = (): Promise<unknown> => {
        const over = new PointerEvent('pointerover', { bubbles: true });
        thePart(element, 'launcher').dispatchEvent(over);
        return until(element, () => part(element, 'input'));
      };

      beforeEach(async () => {
        element = await openPage();
        // Nothing is brought back, which would be drawn whenever it is there.
        element.getToken = () => new Promise(() => undefined);
        await drawn(element);
      });

      it('drawn once, when all that it needs has come', async () => {
        const { parentElement } = thePart(element, 'launcher');
        const isThere: boolean[] = [];
        const watcher = new MutationObserver(() => isThere.push(part(element, 'input') !== null));
        if (parentElement) watcher.observe(parentElement, { attributeFilter: ['lang'] });
        await near();
        watcher.disconnect();
        expect(isThere).to.deep.equal([true]);
      });

      it('without an SVG element, of which the first on a page is dear', async () => {
        await near();
        expect(element.renderRoot.querySelectorAll('svg').length).to.equal(0);
        expect(thePart(element, 'send-button').childElementCount).to.equal(1);
      });

      it('without a movement of the launcher that begins as more rules come', async () => {
        const looks = (): string[] =>
          [...element.renderRoot.querySelectorAll('[part~=launcher], .launcher-icon')].map(
            (each) => getComputedStyle(each).transform,
          );
        const before = looks();
        await near();
        expect(looks()).to.deep.equal(before);
        expect(document.getAnimations().length).to.equal(0);
      });
    });

    describe('where it stands ready', () => {
      let element: Web1on1Chat;
      const focused = () => element.renderRoot.activeElement?.getAttribute('part');
      const isTold = () => element.hasAttribute('open');

      beforeEach(async () => {
        element = await openPage();
        const near = new PointerEvent('pointerover', { bubbles: true });
        thePart(element, 'launcher').dispatchEvent(near);
        await until(element, () => part(element, 'input'));
        thePart(element, 'launcher').focus();
      });

      /** What was asked for in this task has been done, but for what waits for a frame. */
      const taskEnds = () => new Promise((resolve) => queueMicrotask(() => setTimeout(resolve)));

      it('in the frame after the press, to be written in, before anything else is drawn', async () => {
        const frame = sinon.stub(window, 'requestAnimationFrame');
        const moves = sinon.spy(Element.prototype, 'getAnimations');
        press(element, 'launcher');
        await taskEnds();
        expect(moves.callCount).to.equal(0);
        expect(isPanelShown(element)).to.equal(true);
        expect(getComputedStyle(thePart(element, 'panel')).visibility).to.equal('visible');
        expect(focused()).to.equal('input');
        expect(isTold()).to.equal(false);
        for (const { args } of frame.getCalls()) args[0](0);
        await drawn(element);
        expect(isTold()).to.equal(true);
        expect(focused()).to.equal('input');
      });

      it('not any more when the page closes it in the same moment', async () => {
        press(element, 'launcher');
        await taskEnds();
        element.hide();
        await drawn(element);
        expect(isPanelShown(element)).to.equal(false);
        expect(focused()).to.equal('launcher');
      });

      it('and drawn soon in a page that is hidden meanwhile and has no more frames', async () => {
        sinon.stub(window, 'requestAnimationFrame');
        press(element, 'launcher');
        await drawn(element);
        expect(isTold()).to.equal(true);
      });

      it('drawn at once where it covers the page, which it lets go of in any case', async () => {
        const panel = thePart(element, 'panel');
        const always = matchMedia('all');
        sinon.stub(window, 'matchMedia').returns(always);
        // The focus has nowhere to go, and is still to go there.
        thePart(element, 'input').part.remove('input');
        press(element, 'launcher');
        await drawn(element);
        expect(panel.matches(':modal')).to.equal(true);
        element.hide();
        await drawn(element);
        expect(isPanelShown(element)).to.equal(false);
        expect(panel.matches(':modal')).to.equal(false);
      });

      it('not before what the page changes about it in that moment', async () => {
        sinon.stub(window, 'requestAnimationFrame');
        element.addEventListener('web1on1-open', () => (element.heading = 'Another'));
        press(element, 'launcher');
        await taskEnds();
        expect(isTold()).to.equal(true);
        expect(focused()).to.equal('input');
      });

      it('once it is in the page again, where it was taken out in that moment', async () => {
        press(element, 'launcher');
        element.remove();
        await drawn(element);
        document.body.append(element);
        await until(element, isTold);
        expect(isPanelShown(element)).to.equal(true);
        expect(focused()).to.equal('input');
      });
    });

    it('without being held up by what can wait until it has moved in', async () => {
      const element = await openPage();
      const moves = () => thePart(element, 'panel').getAnimations().length;
      element.show();
      await opened(element);
      element.hide();
      await drawn(element);
      const movesWhenIdle = new Promise((resolve) => {
        const idle = () => (resolve(moves()), 0);
        if ('requestIdleCallback' in window) sinon.replace(window, 'requestIdleCallback', idle);
        else sinon.define(window, 'requestIdleCallback', idle);
      });
      press(element, 'launcher');
      expect(await movesWhenIdle).to.equal(0);
    });

    it('for a script, by method, property and attribute alike', async () => {
      const element = await openPage();
      const events = eventsOf(element);
      const ways: readonly (readonly [() => void, () => void])[] = [
        [() => element.show(), () => element.hide()],
        [() => element.toggle(), () => element.toggle()],
        [() => (element.open = true), () => (element.open = false)],
        [() => element.setAttribute('open', ''), () => element.removeAttribute('open')],
      ];
      for (const [open, close] of ways) {
        open();
        expect(element.open).to.equal(true);
        expect(element.isOpened()).to.equal(true);
        await drawn(element);
        expect(element.hasAttribute('open')).to.equal(true);
        expect(isPanelShown(element)).to.equal(true);
        close();
        expect(element.isOpened()).to.equal(false);
        await drawn(element);
        expect(element.hasAttribute('open')).to.equal(false);
        expect(isPanelShown(element)).to.equal(false);
      }
      expect(events).to.have.length(16);
      expect(events.slice(0, 4)).to.deep.equal([
        'open script',
        'opened script',
        'close script',
        'closed script',
      ]);
    });

    it('not at all where the page refuses, and says so by its attribute', async () => {
      const element = await openPage();
      const refuse = (event: Event): void => event.preventDefault();
      element.addEventListener('web1on1-open', refuse);
      press(element, 'launcher');
      element.show();
      element.setAttribute('open', '');
      await drawn(element);
      expect(element.isOpened()).to.equal(false);
      expect(element.hasAttribute('open')).to.equal(false);
      element.removeEventListener('web1on1-open', refuse);
      element.show();
      element.addEventListener('web1on1-close', refuse);
      element.removeAttribute('open');
      await drawn(element);
      expect(element.isOpened()).to.equal(true);
      expect(element.hasAttribute('open')).to.equal(true);
    });

    it('with Escape only while the focus is inside', async () => {
      const element = await openPage();
      press(element, 'launcher');
      await opened(element);
      const escape = { key: 'Escape', bubbles: true, composed: true, cancelable: true };
      document.body.dispatchEvent(new KeyboardEvent('keydown', escape));
      expect(element.open).to.equal(true);
      thePart(element, 'input').dispatchEvent(new KeyboardEvent('keydown', escape));
      expect(element.open).to.equal(false);
    });

    it('is named by the heading', async () => {
      const element = await openPage({ attributes: { heading: 'Ask us' } });
      expect(thePart(element, 'panel').getAttribute('aria-label')).to.equal('Ask us');
    });
  });

  describe('folds', () => {
    it('for the visitor, at the header and at its button, and counts as open', async () => {
      const element = await openPage();
      press(element, 'launcher');
      await opened(element);
      press(element, 'minimize-button');
      await drawn(element);
      expect(isShown(part(element, 'composer'))).to.equal(false);
      expect(element.isOpened()).to.equal(true);
      press(element, 'header');
      await drawn(element);
      expect(isShown(part(element, 'composer'))).to.equal(true);
    });

    it('for a script, and unfolds when it is shown', async () => {
      const element = await openPage();
      element.minimize();
      expect(element.isOpened()).to.equal(false);
      element.show();
      element.minimize();
      await opened(element);
      expect(isShown(part(element, 'composer'))).to.equal(false);
      element.show();
      await drawn(element);
      expect(isShown(part(element, 'composer'))).to.equal(true);
    });

    it('not at its header where the page wants none of that', async () => {
      const element = await openPage({ attributes: { 'no-header-minimize': '' } });
      press(element, 'launcher');
      await opened(element);
      press(element, 'header');
      await drawn(element);
      expect(isShown(part(element, 'composer'))).to.equal(true);
      expect(isShown(part(element, 'minimize-button'))).to.equal(false);
    });

    for (const name of ['header', 'minimize-button']) {
      it(`not there, but unfolds there when a script has folded it (${name})`, async () => {
        const element = await openPage({ attributes: { 'no-header-minimize': '' } });
        press(element, 'launcher');
        await opened(element);
        element.minimize();
        await drawn(element);
        expect(isShown(part(element, 'minimize-button'))).to.equal(true);
        press(element, name);
        await drawn(element);
        expect(isShown(part(element, 'composer'))).to.equal(true);
        expect(isShown(part(element, 'minimize-button'))).to.equal(false);
      });
    }
  });

  describe('embedded', () => {
    it('can be used also where the page wants no opening', async () => {
      const element = createChat({ attributes: { embedded: '' } });
      element.addEventListener('web1on1-open', (event) => event.preventDefault());
      document.body.append(element);
      await until(element, () => part(element, 'panel'));
      const near = new PointerEvent('pointerover', { bubbles: true });
      thePart(element, 'panel').dispatchEvent(near);
      await until(element, () => part(element, 'input'));
      expect(thePart(element, 'panel').inert).to.equal(false);
    });

    it('is there from the start, without launcher and way to close it', async () => {
      const element = await openPage({ attributes: { embedded: '' } });
      await opened(element);
      expect(isPanelShown(element)).to.equal(true);
      expect(isShown(part(element, 'launcher'))).to.equal(false);
      expect(isShown(part(element, 'close-button'))).to.equal(false);
      expect(isShown(part(element, 'minimize-button'))).to.equal(false);
    });

    it('begins and ends without taking the visitor out of what he writes', async () => {
      const element = await openPage();
      press(element, 'launcher');
      await opened(element);
      const input = thePart<HTMLTextAreaElement>(element, 'input');
      input.focus();
      for (const embedded of [true, false]) {
        element.embedded = embedded;
        await drawn(element);
        expect(element.renderRoot.activeElement === input).to.equal(true);
      }
    });

    it('is not moved by anything', async () => {
      const element = await openPage({ attributes: { embedded: '' } });
      await opened(element);
      element.hide();
      element.toggle();
      element.minimize();
      element.open = false;
      element.removeAttribute('open');
      const escape = { key: 'Escape', bubbles: true, cancelable: true };
      thePart(element, 'input').dispatchEvent(new KeyboardEvent('keydown', escape));
      await drawn(element);
      expect(element.isOpened()).to.equal(true);
      expect(element.hasAttribute('open')).to.equal(true);
      expect(isShown(part(element, 'composer'))).to.equal(true);
    });

    it('is there also where the visitor closed the panel on another page', async () => {
      const storage = remembered({ widget_closed_by_customer: 'true' });
      const element = await openPage({ attributes: { embedded: '' }, storage });
      await opened(element);
      expect(isPanelShown(element)).to.equal(true);
    });

    it('can be chosen later', async () => {
      const element = await openPage();
      element.embedded = true;
      await opened(element);
      expect(isPanelShown(element)).to.equal(true);
    });
  });

  it('keeps what is in it, and goes on, when it becomes a part of the page or ceases to be', async () => {
    const element = await openPage();
    press(element, 'launcher');
    await opened(element);
    const input = thePart(element, 'input');
    for (const [embedded, tag] of [
      [true, 'SECTION'],
      [false, 'DIALOG'],
    ] as const) {
      element.embedded = embedded;
      element.heading = `In a ${tag}`;
      await drawn(element);
      expect(thePart(element, 'panel').tagName).to.equal(tag);
      expect(element.renderRoot.querySelectorAll('#panel')).to.have.length(1);
      expect(thePart(element, 'input') === input).to.equal(true);
      expect(thePart(element, 'title').textContent.trim()).to.equal(`In a ${tag}`);
      expect(isShown(part(element, 'input'))).to.equal(true);
    }
  });

  it('watches nothing of a page that it has left, and does again when it is back', async () => {
    const element = await openPage();
    press(element, 'launcher');
    await opened(element);
    const list = thePart(element, 'messages');
    const forgets = sinon.spy(ResizeObserver.prototype, 'disconnect');
    const watches = sinon.spy(ResizeObserver.prototype, 'observe');
    element.remove();
    expect(forgets.called).to.equal(true);
    expect(watches.called).to.equal(false);
    document.body.append(element);
    expect(watches.calledWith(list)).to.equal(true);
  });

  it('leaves the button to the page that brings its own', async () => {
    const element = await openPage({ attributes: { 'no-launcher': '' } });
    expect(isShown(part(element, 'launcher'))).to.equal(false);
    element.show();
    await opened(element);
    expect(isPanelShown(element)).to.equal(true);
  });

  it('takes no focus that the visitor did not put there', async () => {
    const field = document.body.appendChild(document.createElement('input'));
    field.focus();
    const element = await openPage();
    element.show();
    await opened(element);
    expect(document.activeElement === field).to.equal(true);
    field.remove();
  });

  it('gives the focus back to the launcher', async () => {
    const element = await openPage();
    thePart(element, 'launcher').focus();
    press(element, 'launcher');
    await opened(element);
    expect(element.renderRoot.activeElement?.part.value).to.equal('input');
    press(element, 'close-button');
    await until(element, () => !element.open);
    expect(element.renderRoot.activeElement?.part.value).to.equal('launcher');
  });
});
