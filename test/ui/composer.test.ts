import { expect } from '@open-wc/testing';
import { Drawing } from './drawing.js';

describe('the composer', () => {
  let drawing: Drawing;
  beforeEach(() => (drawing = new Drawing()));
  afterEach(() => drawing.dispose());

  const input = () => drawing.part('input') as HTMLTextAreaElement;
  const sent = () => drawing.asked('send');

  function write(text: string): void {
    drawing.showPanel({ draft: text });
  }

  function press(key: string, init: KeyboardEventInit = {}): boolean {
    const options = { key, bubbles: true, composed: true, cancelable: true, ...init };
    return input().dispatchEvent(new KeyboardEvent('keydown', options));
  }

  it('sends with Enter, and leaves clearing to the host', () => {
    write('  Hello there ');
    expect(press('Enter')).to.be.false;
    expect(sent()).to.deep.equal([{ type: 'send', text: 'Hello there' }]);
    expect(input().value).to.equal('  Hello there ');
    write('');
    expect(input().value).to.equal('');
  });

  it('breaks the line with Shift+Enter', () => {
    write('Hello');
    expect(press('Enter', { shiftKey: true })).to.be.true;
    expect(sent()).to.deep.equal([]);
  });

  it('sends nothing that is empty or white space', () => {
    for (const text of ['', ' ', '\n\t ']) {
      write(text);
      press('Enter');
      drawing.part('send-button').click();
    }
    expect(sent()).to.deep.equal([]);
    expect(drawing.part('send-button').getAttribute('aria-disabled')).to.equal('true');
  });

  it('leaves Enter to the input method while it composes', () => {
    write('にほん');
    expect(press('Enter', { isComposing: true })).to.be.true;
    expect(sent()).to.deep.equal([]);
  });

  it('leaves the key with code 229 to the input method', () => {
    write('にほん');
    const event = new KeyboardEvent('keydown', { key: 'Enter', cancelable: true });
    Object.defineProperty(event, 'keyCode', { value: 229 });
    input().dispatchEvent(event);
    expect(sent()).to.deep.equal([]);
  });

  it('leaves it the Enter that Safari tells of after the composition has ended', () => {
    write('日本');
    input().dispatchEvent(new CompositionEvent('compositionend', { bubbles: true }));
    press('Enter');
    expect(sent()).to.deep.equal([]);
    input().dispatchEvent(new KeyboardEvent('keyup', { key: 'Enter', bubbles: true }));
    press('Enter');
    expect(sent()).to.have.lengthOf(1);
  });

  it('tells of every change of the draft', () => {
    write('');
    input().value = 'Hel';
    input().dispatchEvent(new InputEvent('input', { bubbles: true }));
    expect(drawing.asked('draft')).to.deep.equal([{ type: 'draft', text: 'Hel' }]);
  });

  it('shows the host’s draft, also one that undoes what was typed', () => {
    write('one');
    input().value = 'one two';
    write('one');
    expect(input().value).to.equal('one');
  });

  it('keeps the focus in the input when the button is pressed', () => {
    write('Hello');
    input().focus();
    const button = drawing.part('send-button');
    const press = new PointerEvent('pointerdown', { bubbles: true, cancelable: true });
    expect(button.dispatchEvent(press)).to.be.false;
    button.click();
    expect(sent()).to.have.lengthOf(1);
    expect(drawing.root.activeElement).to.equal(input());
  });

  it('grows with its text, to six lines', () => {
    const heights = [1, 2, 4, 6, 60].map((lines) => {
      write(Array.from({ length: lines }, (_, line) => `Line ${line}`).join('\n'));
      return input().getBoundingClientRect().height;
    });
    const [one = 0, two = 0, four = 0, six = 0, sixty = 0] = heights;
    expect(two).to.be.above(one + 15);
    expect(four).to.be.above(two + 30);
    expect(six).to.be.above(four);
    expect(sixty).to.be.within(six, six + 30);
    expect(input().scrollHeight).to.be.above(input().clientHeight);
  });

  it('has room for as many lines of larger text', () => {
    drawing.host.style.setProperty('--web1on1-font-size', '32px');
    write('Line\n'.repeat(60));
    const { height } = input().getBoundingClientRect();
    const { lineHeight } = getComputedStyle(input());
    expect(parseFloat(lineHeight)).to.equal(44);
    expect((height - 20) / 44).to.be.within(6, 7);
  });

  it('stands where the page’s direction asks while it is empty, and where its text does after', () => {
    drawing.host.dir = 'rtl';
    write('');
    expect(getComputedStyle(input()).direction).to.equal('rtl');
    write('An English sentence');
    expect(getComputedStyle(input()).direction).to.equal('ltr');
  });

  it('is written in 16 px, so that iOS does not zoom the page', () => {
    drawing.host.style.setProperty('--web1on1-font-size', '13px');
    write('');
    expect(getComputedStyle(input()).fontSize).to.equal('16px');
  });
});
