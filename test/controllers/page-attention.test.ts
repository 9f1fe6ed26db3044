import { expect } from 'chai';
import { PageAttention } from '../../src/controllers/page-attention.js';
import { FakeClock } from '../support/fake-clock.js';

describe('PageAttention', () => {
  let clock: FakeClock;
  let self: HTMLElement;
  let field: HTMLInputElement;
  let changes: number;
  let page: PageAttention;

  beforeEach(() => {
    clock = new FakeClock();
    self = document.body.appendChild(document.createElement('div'));
    field = document.body.appendChild(document.createElement('input'));
    changes = 0;
    page = new PageAttention(self, clock, () => changes++);
  });

  afterEach(() => {
    page.watch(false);
    self.remove();
    field.remove();
  });

  const type = (target: Element): boolean =>
    target.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));

  it('hears nothing before it is to, and nothing afterwards', () => {
    type(field);
    page.watch(true);
    page.watch(false);
    type(field);
    expect(changes).to.equal(0);
    expect(page.quietAt).to.be.lessThan(clock.now());
  });

  it('hears once, however often it is told to listen', () => {
    page.watch(true);
    page.watch(true);
    type(field);
    expect(changes).to.equal(1);
  });

  it('calls the page quiet five seconds after the last typing', async () => {
    page.watch(true);
    type(field);
    await clock.advance(2_000);
    type(field);
    expect(page.quietAt).to.equal(clock.now() + 5_000);
  });

  it('does not wait for longer than that when the clock is set back', async () => {
    page.watch(true);
    type(field);
    await clock.set(clock.now() - 3_600_000);
    const { quietAt } = page;
    expect(quietAt).to.equal(clock.now() + 5_000);
    await clock.advance(5_000);
    expect(page.quietAt).to.equal(quietAt);
  });

  it('takes what happens in the widget for no sign of the page', () => {
    page.watch(true);
    type(self);
    expect(changes).to.equal(0);
  });

  it('looks again when something in the page may have changed the answer', () => {
    page.watch(true);
    for (const sign of ['close', 'cancel', 'focusin', 'pointerup', 'keyup']) {
      const before = changes;
      field.dispatchEvent(new Event(sign));
      expect(changes, sign).to.equal(before + 1);
    }
  });

  it('finds a modal that can be seen, and no other', () => {
    expect(page.modalOpen).to.equal(false);
    field.setAttribute('aria-modal', 'true');
    expect(page.modalOpen).to.equal(true);
    field.hidden = true;
    expect(page.modalOpen).to.equal(false);
    field.hidden = false;
    field.style.setProperty('visibility', 'hidden');
    expect(page.modalOpen).to.equal(false);
  });

  it('finds a modal inside a component of the page, which has the focus', () => {
    const root = document.body
      .appendChild(document.createElement('div'))
      .attachShadow({ mode: 'open' });
    const modal = root.appendChild(document.createElement('div'));
    modal.setAttribute('aria-modal', 'true');
    const button = modal.appendChild(document.createElement('button'));
    button.textContent = 'Yes';
    expect(page.modalOpen).to.equal(false);
    button.focus();
    expect(page.modalOpen).to.equal(true);
    root.host.remove();
  });
});
