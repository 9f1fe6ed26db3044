import { expect } from 'chai';
import type { MessageAction } from '../../src/types.js';
import { expectAccessible } from './accessible.js';
import { message, painted, strings, VISITOR } from './drawing.js';
import { click, ELSEWHERE, press, RichDrawing } from './rich-drawing.js';

const web = (more: object = {}) =>
  ({ type: 'webview', text: 'Book a time', url: ELSEWHERE, ...more }) as MessageAction;
const text = (action: MessageAction) =>
  ({ kind: 'text', text: 'Well?', actions: [action] }) as const;

describe('a page inside the chat', () => {
  let drawing: RichDrawing;
  beforeEach(() => (drawing = new RichDrawing()));
  afterEach(() => drawing.dispose());
  const frame = () => drawing.root.querySelector('iframe');
  const dialog = () => drawing.find('.webview');

  function open(more: object = {}): void {
    drawing.say(text(web(more)));
    drawing.part('action').focus();
    drawing.part('action').click();
  }

  it('opens in a frame that can do nothing with the page around it', () => {
    open();
    expect(frame()?.src).to.equal(ELSEWHERE);
    expect(frame()?.getAttribute('sandbox')).to.equal(
      'allow-scripts allow-forms allow-popups allow-popups-to-escape-sandbox allow-same-origin',
    );
    expect(frame()?.getAttribute('allow')).to.equal('');
    expect(frame()?.referrerPolicy).to.equal('strict-origin');
    expect(frame()?.title).to.equal('Book a time');
  });

  it('says whose it is and what it is called, and can be opened apart', async () => {
    open();
    expect(drawing.find('.webview-host').textContent).to.equal('localhost:1');
    expect([dialog().getAttribute('role'), dialog().getAttribute('aria-label')]).to.deep.equal([
      'dialog',
      'Book a time',
    ]);
    const apart = dialog().querySelector('a');
    expect([apart?.href, apart?.target, apart?.rel]).to.deep.equal([
      ELSEWHERE,
      '_blank',
      'noopener noreferrer',
    ]);
    expect(apart?.getAttribute('aria-label')).to.contain(strings.openOutside);
    await expectAccessible(drawing.find('.webview-bar'));
  });

  it('takes the focus, and leaves nothing behind it to be reached', () => {
    open();
    expect(drawing.root.activeElement?.getAttribute('aria-label')).to.equal(strings.closePage);
    expect(drawing.part('messages').closest('[inert]')).to.not.equal(null);
    expect(drawing.part('composer').inert).to.be.true;
    expect(drawing.part('header').closest('[inert]')).to.equal(null);
  });

  it('closes by its button, and gives everything back', () => {
    open();
    drawing.find(`[aria-label="${strings.closePage}"]`).click();
    expect(frame()).to.equal(null);
    expect(drawing.root.querySelector('[inert]')).to.equal(null);
    expect(drawing.root.activeElement === drawing.part('action')).to.be.true;
  });

  it('closes by Escape, of which the panel does not hear', () => {
    open();
    let heard = 0;
    drawing.part('panel').addEventListener('keydown', () => (heard += 1));
    const event = press(drawing.root.activeElement as HTMLElement, 'Escape');
    expect(frame()).to.equal(null);
    expect(heard).to.equal(0);
    expect(event.defaultPrevented).to.be.true;
  });

  it('opens only once, and again after it was closed', () => {
    open();
    drawing.part('action').click();
    expect(drawing.root.querySelectorAll('iframe')).to.have.lengthOf(1);
    press(drawing.root.activeElement as HTMLElement, 'Escape');
    drawing.part('action').click();
    expect(drawing.root.querySelectorAll('iframe')).to.have.lengthOf(1);
  });

  it('goes with the message that it was opened from', () => {
    open();
    drawing.say(message(VISITOR, 'Somebody else'));
    expect(frame()).to.equal(null);
    expect(drawing.root.querySelector('[inert]')).to.equal(null);
    expect(drawing.root.activeElement === drawing.part('messages')).to.be.true;
  });

  it('goes with the panel', async () => {
    open();
    drawing.showPanel({ messages: [] }, { open: false });
    await painted();
    expect(frame()).to.equal(null);
  });

  it('asks the page before, and stays away when refused', () => {
    drawing.willing = false;
    open();
    expect(frame()).to.equal(null);
    expect(drawing.asked('follow-link')).to.have.lengthOf(1);
  });

  for (const [size, share] of [
    ['compact', 0.5],
    ['tall', 0.8],
    ['full', 1],
  ] as const) {
    it(`is as tall as it asks for: ${size}`, async () => {
      open({ size });
      await painted();
      const body = drawing.find('.body').getBoundingClientRect().height;
      expect(dialog().getBoundingClientRect().height / body).to.be.closeTo(share, 0.02);
    });
  }

  const REFUSED = [
    `${location.origin}/`,
    `${location.origin}/%2e%2e/admin`,
    'http://localhost:1/page',
    'javascript:alert(1)',
    'data:text/html,x',
    'about:blank',
    'blob:https://localhost:1/x',
    'https://user@localhost:1/page',
    '//localhost:1/page',
  ];
  for (const url of REFUSED) {
    it(`is never opened from ${url}`, () => {
      drawing.say(text(web({ url, fallbackUrl: 'https://fallback.example/' })));
      const link = drawing.part('action') as HTMLAnchorElement;
      expect([link.href, link.target]).to.deep.equal(['https://fallback.example/', '_blank']);
      drawing.willing = false;
      click(link);
      expect(frame()).to.equal(null);
    });
  }
});
