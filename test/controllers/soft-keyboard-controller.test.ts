import { expect } from 'chai';
import { SoftKeyboardController } from '../../src/controllers/soft-keyboard-controller.js';
import { fakeHost, type FakeHost } from '../support/fake-host.js';

describe('SoftKeyboardController', () => {
  let host: FakeHost;
  let panel: HTMLElement | null;
  let covering: boolean;
  const screen = window.visualViewport;

  beforeEach(() => {
    host = fakeHost();
    panel = document.createElement('div');
    covering = false;
    new SoftKeyboardController(host, { panel: () => panel, covering: () => covering });
    host.connect();
  });

  afterEach(() => {
    host.disconnect();
    for (const name of ['height', 'offsetTop']) if (screen) Reflect.deleteProperty(screen, name);
  });

  const measures = (): readonly unknown[] => [
    panel?.style.getPropertyValue('--_viewport-height'),
    panel?.style.getPropertyValue('--_viewport-top'),
  ];

  /** The keyboard comes up, and the page is pushed. */
  function keyboard(height: number, offsetTop: number, sign: 'resize' | 'scroll'): void {
    if (!screen) throw new Error('This browser has no visual viewport.');
    Object.defineProperty(screen, 'height', { configurable: true, value: height });
    Object.defineProperty(screen, 'offsetTop', { configurable: true, value: offsetTop });
    screen.dispatchEvent(new Event(sign));
  }

  it('sets nothing while the panel does not cover the page', () => {
    host.update();
    keyboard(300, 0, 'resize');
    expect(measures()).to.deep.equal(['', '']);
  });

  it('follows what is to be seen of the screen while the panel covers the page', () => {
    covering = true;
    host.update();
    expect(measures()).to.deep.equal([`${screen?.height}px`, `${screen?.offsetTop}px`]);
    keyboard(321.5, 0, 'resize');
    expect(measures()).to.deep.equal(['321.5px', '0px']);
    keyboard(321.5, 48, 'scroll');
    expect(measures()).to.deep.equal(['321.5px', '48px']);
  });

  it('takes everything back when the panel stops covering the page', () => {
    covering = true;
    host.update();
    keyboard(300, 10, 'resize');
    covering = false;
    host.update();
    expect(measures()).to.deep.equal(['', '']);
    keyboard(200, 10, 'resize');
    expect(measures()).to.deep.equal(['', '']);
  });

  it('takes everything back when the element leaves the page, and begins again on return', () => {
    covering = true;
    host.update();
    host.disconnect();
    expect(measures()).to.deep.equal(['', '']);
    host.connect();
    host.update();
    keyboard(300, 10, 'resize');
    expect(measures()).to.deep.equal(['300px', '10px']);
  });

  it('leaves the panel as large as it is while the visitor has zoomed in', () => {
    covering = true;
    host.update();
    keyboard(600, 0, 'resize');
    if (screen) Object.defineProperty(screen, 'scale', { configurable: true, value: 2 });
    keyboard(300, 120, 'resize');
    expect(measures()).to.deep.equal(['600px', '0px']);
    if (screen) Reflect.deleteProperty(screen, 'scale');
    keyboard(580, 0, 'resize');
    expect(measures()).to.deep.equal(['580px', '0px']);
  });

  it('does without a panel', () => {
    panel = null;
    covering = true;
    host.update();
    expect(() => keyboard(300, 0, 'resize')).not.to.throw();
  });
});
