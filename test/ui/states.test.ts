import { expect } from 'chai';
import type { PanelView } from '../../src/ui/panel-view.js';
import { expectAccessible } from './accessible.js';
import { AGENT, conversation, Drawing, message, strings, VISITOR } from './drawing.js';

const messages = conversation(6);
const VIEWS: Readonly<Record<string, Partial<PanelView>>> = {
  empty: {},
  'a conversation': { messages, draft: 'And' },
  typing: { messages, typing: {} },
  'a failed message': { messages: [message(VISITOR, 'Lost', { status: 'failed' })] },
  'a pending message': { messages: [message(VISITOR, 'Going', { status: 'pending' })] },
  'unread messages': { messages, unreadCount: 3, firstUnreadId: messages[3]?.id },
  connecting: { connection: 'connecting' },
  reconnecting: { connection: 'reconnecting', messages },
  offline: { connection: 'offline', messages },
  'a failed connection': { connection: 'failed' },
  folded: { folded: true, unreadCount: 2 },
  links: { messages: [message(AGENT, 'https://example.com'), message(VISITOR, 'a@example.com')] },
};

describe('every state', () => {
  let drawing: Drawing;
  beforeEach(() => (drawing = new Drawing()));
  afterEach(() => drawing.dispose());

  for (const scheme of ['light', 'dark']) {
    for (const [name, view] of Object.entries(VIEWS)) {
      it(`can be used by everybody: ${name}, ${scheme}`, async () => {
        drawing.host.setAttribute('color-scheme', scheme);
        drawing.showPanel(view);
        await expectAccessible(drawing.host);
      });
    }
  }

  it('can be used by everybody: launcher, teaser, skeleton and failure', async () => {
    drawing.showEyecatcher();
    drawing.showLauncher({ unreadCount: 3, unreadLabel: '3 unread', open: true });
    drawing.showFrame({ failure: ['Not loaded.', 'Try again'] });
    await expectAccessible(drawing.host);
  });

  it('has targets of 24 px at least, and 44 px where one acts most', () => {
    drawing.showPanel({
      messages: [message(VISITOR, 'Lost', { status: 'failed' })],
      connection: 'failed',
    });
    for (const button of drawing.root.querySelectorAll('button')) {
      const { width, height } = button.getBoundingClientRect();
      if (width > 0) expect(Math.min(width, height), button.outerHTML).to.be.at.least(24);
    }
    for (const part of ['send-button', 'close-button', 'minimize-button']) {
      const { width, height } = drawing.part(part).getBoundingClientRect();
      expect(Math.min(width, height), part).to.be.at.least(44);
    }
  });

  describe('of the launcher', () => {
    it('says what it does and how many messages wait', () => {
      const button = drawing.showLauncher({ unreadCount: 3, unreadLabel: '3 unread messages' });
      expect(button.getAttribute('aria-label')).to.equal('Open chat, 3 unread messages');
      expect(drawing.part('badge').textContent.trim()).to.equal('3');
      expect(button.getAttribute('aria-expanded')).to.equal('false');
    });

    it('counts to 99, and shows no badge for nothing', () => {
      drawing.showLauncher({ unreadCount: 100 });
      expect(drawing.part('badge').textContent.trim()).to.equal('99+');
      drawing.showLauncher();
      expect(drawing.part('badge').hidden).to.be.true;
    });

    it('asks to open or to close, and tells when somebody comes near', () => {
      const button = drawing.showLauncher();
      button.dispatchEvent(new PointerEvent('pointerover'));
      button.click();
      drawing.showLauncher({ open: true });
      button.click();
      expect(drawing.requests.map(({ type }) => type)).to.deep.equal(['open', 'close']);
    });
  });

  it('of the teaser: opens, or goes', () => {
    drawing.showEyecatcher();
    drawing.part('eyecatcher').click();
    drawing.part('eyecatcher-close').click();
    expect(drawing.requests).to.deep.equal([{ type: 'open' }, { type: 'dismiss-eyecatcher' }]);
  });

  describe('of the frame', () => {
    it('is as high before its inside has come as with it, whatever that says and how large', () => {
      const place = () =>
        drawing.root.querySelector('.bar')?.getBoundingClientRect() ?? new DOMRect();
      for (const size of ['', '10px', '15px', '24px']) {
        for (const width of ['', '320px', '640px']) {
          drawing.host.style.setProperty('--web1on1-font-size', size);
          drawing.host.style.setProperty('--web1on1-panel-width', width);
          for (const subheading of [undefined, 'We reply', 'A line that is long. '.repeat(20)]) {
            drawing.showFrame();
            const before = place();
            drawing.showPanel({ heading: subheading ?? 'Chat', subheading, agentName: 'Kim' });
            const { top, height } = drawing.part('header').getBoundingClientRect();
            expect([top, height], `${size} ${width}`).to.deep.equal([before.top, before.height]);
            const { bottom } = drawing.part('subtitle').getBoundingClientRect();
            expect(bottom).to.be.at.most(top + height);
          }
        }
      }
    });

    it('says whose it is where its inside cannot be had, and nothing while it is on its way', () => {
      const bar = () => drawing.root.querySelector('.bar')?.textContent;
      drawing.showFrame();
      expect(bar()).to.equal('');
      drawing.showFrame({ failure: ['Not loaded.', 'Try again'] });
      expect(bar()).to.equal('Chat');
      drawing.showPanel();
      expect(bar()).to.equal(drawing.part('header').textContent);
    });

    it('leaves the launcher in reach of a bar that has no buttons yet, and takes its place after', () => {
      const overlap = () => {
        const [launcher, panel] = [drawing.part('launcher'), drawing.part('panel')].map((part) =>
          part.getBoundingClientRect(),
        );
        return (launcher?.top ?? 0) < (panel?.bottom ?? 0);
      };
      drawing.showLauncher({ open: true });
      drawing.showFrame({ folded: true, still: false });
      expect(overlap()).to.be.false;
      // Where it was folded on the page before, it has its place from the first moment.
      drawing.showFrame({ folded: true, still: true });
      expect(overlap()).to.be.true;
      drawing.showPanel({ folded: true }, { still: false });
      expect(overlap()).to.be.true;
      expect(getComputedStyle(drawing.part('launcher')).visibility).to.equal('hidden');
    });

    it('has a live region inside and outside before there is anything to say', () => {
      const said = () =>
        [...drawing.root.querySelectorAll('.unseen[role=status]')].map((region) => ({
          inside: region.closest('dialog') !== null,
          text: region.textContent.trim(),
        }));
      drawing.showPanel({ announcement: 'Anna: Hi' });
      expect(said()).to.deep.include({ inside: true, text: 'Anna: Hi' });
      expect(said()).to.deep.include({ inside: false, text: '' });
      drawing.showPanel({}, { announcement: 'New message' });
      expect(said()).to.deep.include({ inside: true, text: '' });
      expect(said()).to.deep.include({ inside: false, text: 'New message' });
    });

    it('shows what failed, a way to try again, and what the page provides', () => {
      drawing.host.textContent = 'Call 020 123 4567';
      drawing.showFrame();
      expect(drawing.root.querySelector('.failure')?.getClientRects().length).to.equal(0);
      drawing.showFrame({ failure: ['Not loaded.', 'Try again'] });
      const failure = drawing.root.querySelector('.failure');
      expect(failure?.textContent).to.contain('Not loaded.');
      failure?.querySelector('button')?.click();
      expect(drawing.requests).to.deep.equal([{ type: 'retry' }]);
      expect(
        drawing.root.querySelector<HTMLSlotElement>('slot:not([name])')?.assignedNodes(),
      ).to.have.lengthOf(1);
    });

    it('fills its container, and nothing more, when embedded', () => {
      const container = document.body.appendChild(document.createElement('div'));
      container.append(drawing.host);
      Object.assign(container.style, { width: '400px', height: '500px' });
      drawing.host.setAttribute('embedded', '');
      drawing.showPanel({ messages: conversation(60), closable: false }, { embedded: true });
      const { width, height } = drawing.part('panel').getBoundingClientRect();
      expect([width, height]).to.deep.equal([400, 500]);
      container.remove();
    });

    it('takes no room in the page', () => {
      const before = document.documentElement.scrollHeight;
      drawing.showPanel({ messages: conversation(60) });
      expect(document.documentElement.scrollHeight).to.equal(before);
      expect(drawing.host.getBoundingClientRect().height).to.equal(0);
    });

    it('stands in the corner that the direction of the page asks for', () => {
      const middle = innerWidth / 2;
      const centre = () => {
        const { left, right } = drawing.showLauncher().getBoundingClientRect();
        return (left + right) / 2;
      };
      expect(centre()).to.be.above(middle);
      drawing.host.setAttribute('placement', 'bottom-start');
      expect(centre()).to.be.below(middle);
      drawing.host.dir = 'rtl';
      expect(centre()).to.be.above(middle);
      drawing.host.removeAttribute('placement');
      expect(centre()).to.be.below(middle);
    });

    it('looks the same whatever the page says about all its elements', () => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(
        '* { letter-spacing: 9px; text-transform: uppercase; line-height: 4; text-align: right; font-size: 40px }',
      );
      drawing.showPanel({ messages });
      const before = drawing.part('bubble').getBoundingClientRect().width;
      document.adoptedStyleSheets.push(sheet);
      const after = drawing.part('bubble').getBoundingClientRect().width;
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
      expect(after).to.equal(before);
    });
  });

  describe('of the header', () => {
    it('folds where it is free and by its button, once', () => {
      drawing.showPanel({});
      drawing.part('title').click();
      drawing.part('minimize-button').click();
      expect(drawing.requests).to.deep.equal([
        { type: 'fold', folded: true },
        { type: 'fold', folded: true },
      ]);
      drawing.requests.length = 0;
      drawing.part('close-button').click();
      expect(drawing.requests).to.deep.equal([{ type: 'close' }]);
    });

    it('does not fold under a control that the page put there', () => {
      const button = document.createElement('button');
      button.slot = 'header';
      drawing.host.append(button);
      drawing.showPanel({});
      button.click();
      expect(drawing.requests).to.deep.equal([]);
    });

    it('neither folds nor closes where that is not possible', () => {
      drawing.showPanel({ foldable: false, closable: false });
      drawing.part('title').click();
      expect(drawing.requests).to.deep.equal([]);
      expect(drawing.part('minimize-button').hidden).to.be.true;
      expect(drawing.part('close-button').hidden).to.be.true;
    });

    it('gives its texts the lines there is room for, and all of them to whoever asks', () => {
      const heading = 'Donaudampfschifffahrtsgesellschaftskapitän'.repeat(4);
      const lines = (part: string) => {
        const { lineHeight } = getComputedStyle(drawing.part(part));
        return drawing.part(part).getBoundingClientRect().height / parseFloat(lineHeight);
      };
      for (const folded of [false, true]) {
        drawing.showPanel({ heading, subheading: 'A line that is long. '.repeat(20), folded });
        for (const part of ['title', 'subtitle']) {
          expect(lines(part)).to.be.closeTo(part === 'subtitle' && !folded ? 2 : 1, 0.1);
          expect(drawing.part(part).title.trim()).to.equal(drawing.part(part).textContent.trim());
        }
      }
    });

    it('is all that is left of a folded panel', () => {
      drawing.showPanel({ folded: true, unreadCount: 2, messages });
      const header = drawing.part('header').getBoundingClientRect().height;
      expect(drawing.part('panel').getBoundingClientRect().height).to.be.closeTo(header, 3);
      drawing.part('minimize-button').click();
      expect(drawing.requests).to.deep.equal([{ type: 'fold', folded: false }]);
    });
  });

  it('of a failed connection: offers to try again', () => {
    drawing.showPanel({ connection: 'failed' });
    expect(drawing.part('status').textContent).to.contain(strings.statusFailed);
    drawing.part('status').querySelector('button')?.click();
    expect(drawing.requests).to.deep.equal([{ type: 'reconnect' }]);
  });

  it('says nothing about a connection that is well', () => {
    for (const connection of ['online', 'idle'] as const) {
      drawing.showPanel({ connection });
      const said = drawing.part('status').querySelector('[role=status]');
      expect(said?.textContent).to.equal('');
      expect(drawing.part('status').querySelector('button')?.hidden).to.be.true;
    }
  });

  it('keeps every slot', () => {
    drawing.showPanel({});
    const slots = () => [...drawing.root.querySelectorAll('slot')].map(({ name }) => name).sort();
    const empty = slots();
    expect(empty).to.deep.equal(['', 'before-composer', 'empty', 'footer', 'header']);
    drawing.showPanel({ messages, folded: true, connection: 'failed' });
    expect(slots()).to.deep.equal(empty);
  });
});
