import { expect } from 'chai';
import { extrasUi } from '../../src/ui/extras/index.js';
import { Drawing, strings } from './drawing.js';

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

  it('is one row where there is nothing but text', () => {
    write('');
    const field = drawing.part('input').getBoundingClientRect();
    const button = drawing.part('send-button').getBoundingClientRect();
    expect(button.left).to.be.above(field.right);
    expect(button.bottom - field.bottom).to.be.within(-2, 2);
  });

  it('cannot be written into while a form waits, and says why', () => {
    drawing.showPanel({ draft: 'Hello', inputBlocked: true });
    expect(input().disabled).to.be.true;
    expect(input().placeholder).to.equal(strings.formPending);
    drawing.part('send-button').click();
    expect(sent()).to.deep.equal([]);
    expect(drawing.part('send-button').getAttribute('aria-disabled')).to.equal('true');
  });

  it('says that the conversation is over where it is', () => {
    drawing.showPanel({ inputBlocked: true, notices: [{ kind: 'ended', by: 'agent' }] });
    expect(input().placeholder).to.equal(strings.ended);
  });

  describe('with a limit', () => {
    const show = (draft: string) => drawing.showPanel({ draft, maxLength: 100, extras: extrasUi });
    const count = () => drawing.root.querySelector('.letters')?.textContent?.trim() ?? '';
    const said = () => drawing.root.querySelector('.letters [role=status]')?.textContent;

    it('counts near its end only', () => {
      show('x'.repeat(89));
      expect(count()).to.equal('');
      show('x'.repeat(90));
      expect(count()).to.contain('10');
      expect(said()).to.equal('Characters left: 10');
    });

    it('says the count aloud at steps, and not at every key', () => {
      show('x'.repeat(90));
      show('x'.repeat(93));
      expect(said()).to.equal('Characters left: 10');
      show('x'.repeat(95));
      expect(said()).to.equal('Characters left: 5');
    });

    it('sends no more, cuts nothing off, and says how much is too much', () => {
      show('x'.repeat(103));
      press('Enter');
      drawing.part('send-button').click();
      expect(sent()).to.deep.equal([]);
      expect(input().value).to.have.lengthOf(103);
      expect(drawing.part('send-button').getAttribute('aria-disabled')).to.equal('true');
      expect(input().getAttribute('aria-invalid')).to.equal('true');
      const described = input().getAttribute('aria-describedby') ?? '';
      expect(drawing.root.getElementById(described)?.textContent).to.equal(
        'Characters too many: 3',
      );
    });

    it('counts what is sent: not the space around it', () => {
      show(`${'x'.repeat(100)}   `);
      press('Enter');
      expect(sent()).to.have.lengthOf(1);
    });
  });

  describe('with files', () => {
    const file = { id: 'a', name: 'a.pdf', sizeBytes: 10, progress: 0 };

    it('sends those that wait without a text', () => {
      drawing.showPanel({ attachments: [{ ...file, status: 'waiting' }], extras: extrasUi });
      expect(drawing.part('send-button').getAttribute('aria-disabled')).to.equal('false');
      drawing.part('send-button').click();
      expect(sent()).to.deep.equal([{ type: 'send', text: '' }]);
    });

    it('sends nothing where they are on their way already, or failed', () => {
      for (const status of ['sending', 'failed'] as const) {
        drawing.showPanel({ attachments: [{ ...file, status }], extras: extrasUi });
        press('Enter');
      }
      expect(sent()).to.deep.equal([]);
    });

    function paste(files: readonly File[], texts: Readonly<Record<string, string>> = {}): boolean {
      const clipboardData = new DataTransfer();
      for (const each of files) clipboardData.items.add(each);
      for (const [type, text] of Object.entries(texts)) clipboardData.setData(type, text);
      const event = new Event('paste', { bubbles: true, cancelable: true });
      Object.defineProperty(event, 'clipboardData', { value: clipboardData });
      return input().dispatchEvent(event);
    }
    const picture = new File(['x'], 'image.png', { type: 'image/png' });

    it('attaches a picture that is pasted', () => {
      drawing.showPanel({ offers: { upload: [] }, extras: extrasUi });
      expect(paste([picture])).to.be.false;
      const [request] = drawing.asked('attach');
      expect(request?.type === 'attach' && request.files.map(({ name }) => name)).to.deep.equal([
        'image.png',
      ]);
    });

    it('pastes text as text, also where a picture of it comes along', () => {
      drawing.showPanel({ offers: { upload: [] }, extras: extrasUi });
      expect(paste([], { 'text/plain': 'Hello' })).to.be.true;
      expect(paste([picture], { 'text/plain': 'Hello', 'text/html': '<b>Hello</b>' })).to.be.true;
      expect(drawing.asked('attach')).to.deep.equal([]);
    });

    it('attaches nothing where files cannot be sent', () => {
      drawing.showPanel({ extras: extrasUi });
      expect(paste([picture])).to.be.true;
      expect(drawing.asked('attach')).to.deep.equal([]);
    });
  });
});
