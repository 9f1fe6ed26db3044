import { expect } from 'chai';
import type { FormField, MessageContent } from '../../src/types.js';
import { expectAccessible } from './accessible.js';
import { message, NOON, painted, strings, VISITOR } from './drawing.js';
import { click, pictureUrl, RichDrawing, says } from './rich-drawing.js';

const UNSAFE = [
  'javascript:alert(1)',
  'data:image/png;base64,AA==',
  'file:///a.png',
  'a.png',
  'blob:https://other.example/1',
];
const item = (index: number, more: object = {}) => ({
  title: `Item ${index}`,
  actions: [],
  ...more,
});
const items = (count: number, more: object = {}) =>
  Array.from({ length: count }, (_, index) => item(index + 1, more));

describe('a file', () => {
  let drawing: RichDrawing;
  beforeEach(() => (drawing = new RichDrawing()));
  afterEach(() => drawing.dispose());
  const file = (more: object = {}): MessageContent => ({
    kind: 'file',
    url: 'https://example.com/f',
    name: 'a.pdf',
    text: '',
    ...more,
  });

  it('says what it is called, what it is and how large, and can be had', () => {
    const [said] = drawing.say(
      file({ name: 'Invoice 1.pdf', sizeBytes: 1_230_000, text: 'Pay it' }),
    );
    const link = drawing.find<HTMLAnchorElement>('a.file');
    expect(drawing.text)
      .to.contain('Invoice 1.pdf')
      .and.contain('PDF · 1.2 MB')
      .and.contain('Pay it');
    expect(link.getAttribute('aria-label')).to.equal(
      `Download Invoice 1.pdf, PDF, 1.2 MB (${strings.opensInNewTab})`,
    );
    expect([link.href, link.download, link.target, link.rel]).to.deep.equal([
      'https://example.com/f',
      'Invoice 1.pdf',
      '_blank',
      'noopener noreferrer',
    ]);
    drawing.willing = false;
    expect(click(link).defaultPrevented).to.be.true;
    expect(drawing.requests).to.deep.equal([
      { type: 'follow-link', url: 'https://example.com/f', messageId: said?.id },
    ]);
  });

  const NAMES: readonly [string, string, string][] = [
    ['photo.jpg.exe', 'photo.jpg', '.exe'],
    [`${'x'.repeat(500)}.pdf.exe`, `${'x'.repeat(80)}…`, '.exe'],
    [`${'x'.repeat(5_000)}.exe`, `${'x'.repeat(80)}…`, '.exe'],
    ['photo\u202Egpj.exe', 'photogpj', '.exe'],
    ['a\nb\t.pdf', 'a b', '.pdf'],
    ['LICENSE', 'LICENSE', ''],
    ['.htaccess', '', '.htaccess'],
    ['', 'File', ''],
    ['\u202E\u200B', 'File', ''],
    [`${'😀'.repeat(60)}.png`, `${'😀'.repeat(40)}…`, '.png'],
  ];
  for (const [name, stem, ending] of NAMES) {
    it(`shows what ${JSON.stringify(name).slice(0, 40)} ends with, whatever comes before`, async () => {
      drawing.say(file({ name }));
      const [first, last] = [...drawing.find('.file-name').children].map(
        (each) => each.textContent,
      );
      expect([first, last]).to.deep.equal([stem, ending]);
      await painted(1);
      const [card, end] = [drawing.part('bubble'), drawing.find('.file-name > :last-child')];
      expect(end.getBoundingClientRect().right).to.be.at.most(card.getBoundingClientRect().right);
      expect(drawing.find('.file-name').tagName).to.equal('BDI');
    });
  }

  it('is saved and never opened, where the page itself holds it', () => {
    const url = URL.createObjectURL(new Blob(['<script>x</script>'], { type: 'text/html' }));
    drawing.say(file({ url, name: 'a.html' }));
    expect(drawing.part('bubble').querySelector('[href], [src], iframe, object, embed')).to.equal(
      null,
    );
    let saved: [string, string, boolean] | undefined;
    const onClick = (event: Event) => {
      const [link] = event.composedPath();
      if (link instanceof HTMLAnchorElement) saved = [link.href, link.download, link.isConnected];
      event.preventDefault();
    };
    // It is in no document, so only it hears of its click.
    const { click: original } = HTMLElement.prototype;
    HTMLElement.prototype.click = function (this: HTMLElement) {
      this.addEventListener('click', onClick);
      original.call(this);
    };
    try {
      drawing.find('button.file').dispatchEvent(new MouseEvent('click', { bubbles: true }));
    } finally {
      HTMLElement.prototype.click = original;
    }
    expect(saved).to.deep.equal([url, 'a.html', false]);
    expect(drawing.requests).to.deep.equal([]);
  });

  for (const url of [
    'javascript:alert(1)',
    'data:text/html,x',
    'blob:https://other.example/1',
    '/a.pdf',
  ]) {
    it(`cannot be had from ${url}, and is still told`, () => {
      drawing.say(file({ url }));
      expect(drawing.text).to.contain('a.pdf');
      expect(drawing.part('bubble').querySelector('a, button, [href], [src]')).to.equal(null);
    });
  }

  it('is never shown when it can hold a script, also when it is sent as a picture', () => {
    for (const mediaType of ['image/svg+xml', 'text/html', 'application/xhtml+xml']) {
      drawing.say({ kind: 'image', url: 'https://example.com/a', text: '', mediaType });
      expect(drawing.part('bubble').querySelector('img, iframe, object, embed')).to.equal(null);
      expect(drawing.find<HTMLAnchorElement>('a.file').href).to.equal('https://example.com/a');
      drawing.say(file({ mediaType, name: 'a.svg' }));
      expect(drawing.part('bubble').querySelector('img, iframe, object, embed')).to.equal(null);
    }
  });
});

describe('cards and lists', () => {
  let drawing: RichDrawing;
  beforeEach(() => (drawing = new RichDrawing()));
  afterEach(() => drawing.dispose());
  const count = () => drawing.find('.carousel-count').textContent;
  const button = (name: string) => drawing.find(`.carousel-button[aria-label="${name}"]`);

  /** Scrolling, and what follows from it, take their time. */
  async function until(wanted: () => boolean): Promise<void> {
    for (let frame = 0; frame < 600 && !wanted(); frame += 1) await painted(1);
    expect(wanted()).to.be.true;
  }

  it('can be gone through by button, in both directions, and say where', async () => {
    drawing.say({ kind: 'carousel', text: '', shape: 'horizontal', items: items(3) });
    await until(() => count() === '1 of 3');
    expect(button(strings.previousItem).getAttribute('aria-disabled')).to.equal('true');
    button(strings.nextItem).click();
    await until(() => count() === '2 of 3');
    button(strings.nextItem).click();
    await until(() => count() === '3 of 3');
    await until(() => button(strings.nextItem).getAttribute('aria-disabled') === 'true');
    button(strings.previousItem).click();
    await until(() => count() === '2 of 3');
  });

  it('go the other way where one reads the other way', async () => {
    drawing.host.dir = 'rtl';
    drawing.say({ kind: 'carousel', text: '', shape: 'square', items: items(4) });
    await until(() => count() === '1 of 4');
    button(strings.nextItem).click();
    await until(() => count() === '2 of 4');
    expect(drawing.find('.cards').scrollLeft).to.be.below(0);
  });

  for (const [dir, further, back] of [
    ['ltr', 'ArrowRight', 'ArrowLeft'],
    ['rtl', 'ArrowLeft', 'ArrowRight'],
  ] as const) {
    it(`turn one card for each arrow key, ${dir}`, async () => {
      drawing.host.dir = dir;
      drawing.say({ kind: 'carousel', text: '', shape: 'square', items: items(4) });
      await until(() => count() === '1 of 4');
      const press = (key: string, more: object = {}): boolean =>
        drawing
          .find('.cards')
          .dispatchEvent(
            new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }),
          );
      expect(press(further)).to.be.false;
      await until(() => count() === '2 of 4');
      press(further);
      await until(() => count() === '3 of 4');
      press(back);
      await until(() => count() === '2 of 4');
      // The browser's own way back.
      expect(press('ArrowLeft', { altKey: true })).to.be.true;
      expect(press('Tab')).to.be.true;
    });
  }

  it('can be scrolled by keyboard, are a list, and accessible', async () => {
    drawing.say({
      kind: 'carousel',
      text: 'Choose',
      shape: 'square',
      items: items(2, { description: 'x', imageUrl: pictureUrl(), altText: 'A tent' }),
    });
    expect(drawing.find('.cards').tabIndex).to.equal(0);
    expect(drawing.part('carousel').querySelectorAll('ul > li')).to.have.lengthOf(2);
    await expectAccessible(drawing.part('messages'));
  });

  it('have no buttons when there is nothing to go to', async () => {
    drawing.say({ kind: 'carousel', text: '', shape: 'square', items: items(1) });
    await painted();
    expect(drawing.find('.carousel-bar').getClientRects()).to.have.lengthOf(0);
    expect(drawing.find('.cards').hasAttribute('tabindex')).to.be.false;
  });

  it('do not say twice what is on them', () => {
    const cards = { kind: 'carousel', shape: 'square', items: items(2) } as const;
    drawing.say({ ...cards, text: 'Item 1\nItem 2' });
    expect(drawing.root.querySelector('.text')).to.equal(null);
    drawing.say({ ...cards, text: 'Choose one' });
    expect(drawing.find('.text').textContent).to.equal('Choose one');
  });

  it('leave the place of a picture empty beside others that have one, and only there', () => {
    const url = pictureUrl();
    drawing.say({
      kind: 'carousel',
      text: '',
      shape: 'square',
      items: [item(1, { imageUrl: url }), item(2)],
    });
    expect(drawing.root.querySelectorAll('.item-picture')).to.have.lengthOf(2);
    expect(drawing.root.querySelectorAll('img')).to.have.lengthOf(1);
    drawing.say({ kind: 'carousel', text: '', shape: 'square', items: items(2) });
    expect(drawing.root.querySelectorAll('.item-picture')).to.have.lengthOf(0);
  });

  it('show no picture from an address that is none', () => {
    for (const imageUrl of UNSAFE) {
      for (const kind of ['carousel', 'list'] as const) {
        drawing.say({ kind, text: '', shape: 'square', items: items(2, { imageUrl }) });
        expect(drawing.part('bubble').querySelector('img, [src]'), imageUrl).to.equal(null);
      }
    }
  });

  it('tell no picture’s host where the visitor is', () => {
    drawing.say({
      kind: 'list',
      text: '',
      items: items(1, { imageUrl: 'https://localhost:1/a.png' }),
    });
    const image = drawing.find<HTMLImageElement>('img');
    expect([image.referrerPolicy, image.loading, image.alt]).to.deep.equal([
      'no-referrer',
      'lazy',
      '',
    ]);
  });

  it('have actions for each line of a list, and for the whole', async () => {
    const go = (id: string) => ({ type: 'postback', text: id, id }) as const;
    drawing.say({
      kind: 'list',
      text: 'Orders',
      items: [item(1, { actions: [go('one')] }), item(2, { description: 'Sent' })],
      actions: [go('all')],
    });
    expect(drawing.parts('action').map((each) => each.textContent.trim())).to.deep.equal([
      'one',
      'all',
    ]);
    expect(drawing.root.querySelectorAll('ul.list > li')).to.have.lengthOf(2);
    await expectAccessible(drawing.part('messages'));
  });

  it('are never wider than the panel, however long their words', async () => {
    const long = 'x'.repeat(1_000);
    drawing.say(
      { kind: 'list', text: long, items: items(2, { title: long, description: long }) },
      { kind: 'carousel', text: long, shape: 'square', items: items(2, { title: long }) },
      { kind: 'location', text: '', latitude: 1, longitude: 2, name: long, address: long },
      {
        kind: 'form',
        text: '',
        fields: [{ name: 'n', label: long, type: 'text' }],
        blocksInput: false,
        submitted: false,
      },
    );
    await painted();
    const list = drawing.part('messages');
    expect(list.scrollWidth).to.be.at.most(list.clientWidth);
    for (const bubble of drawing.parts('bubble')) {
      const { left, right } = bubble.getBoundingClientRect();
      const panel = drawing.part('panel').getBoundingClientRect();
      expect(left >= panel.left && right <= panel.right).to.be.true;
    }
  });
});

describe('a form in the conversation', () => {
  let drawing: RichDrawing;
  beforeEach(() => (drawing = new RichDrawing()));
  afterEach(() => drawing.dispose());
  const FIELDS: readonly FormField[] = [{ name: 'n', label: 'Your name', type: 'text' }];
  const form = (more: object = {}) =>
    says({
      kind: 'form',
      text: 'Tell us',
      fields: FIELDS,
      blocksInput: true,
      submitted: false,
      ...more,
    });
  const answer = (formId: string, value = 'Jan') =>
    says(
      {
        kind: 'form-response',
        text: '',
        formId,
        answers: [{ name: 'n', label: 'Your name', type: 'text', value }],
      },
      VISITOR,
    );
  function fillAndSend(): void {
    drawing.find<HTMLInputElement>('input').value = 'Jan';
    drawing.find('[type=submit]').focus();
    drawing.find('[type=submit]').click();
  }

  it('is sent once', () => {
    const asked = form();
    drawing.say(asked);
    fillAndSend();
    drawing.part('form').dispatchEvent(new SubmitEvent('submit', { cancelable: true }));
    expect(drawing.asked('submit-form')).to.have.lengthOf(1);
    expect(drawing.asked('submit-form')[0]).to.deep.include({
      messageId: asked.id,
      answers: [{ name: 'n', label: 'Your name', type: 'text', value: 'Jan' }],
    });
    expect(drawing.root.activeElement === drawing.part('messages')).to.be.true;
  });

  it('can be sent again when it got nowhere, or was refused', () => {
    drawing.say(form());
    drawing.willing = false;
    fillAndSend();
    drawing.willing = true;
    fillAndSend();
    const asked = drawing.asked('submit-form')[1];
    if (asked?.type === 'submit-form') asked.onFailed?.();
    fillAndSend();
    expect(drawing.asked('submit-form')).to.have.lengthOf(3);
  });

  it('can only be read once it is answered, here or elsewhere', () => {
    const asked = form();
    const cases = [[asked, answer(asked.id)], [form({ submitted: true })]];
    for (const messages of cases) {
      drawing.say(...messages);
      const done = drawing.part('form');
      expect(done.textContent).to.contain('Your name').and.contain(strings.formSent);
      expect(drawing.root.querySelector('form, .rows input, .rows select, [type=submit]')).to.equal(
        null,
      );
    }
  });

  it('waits on while only another one is answered', () => {
    drawing.say(form(), answer('another'));
    expect(drawing.root.querySelector('form')).to.not.equal(null);
  });

  it('can be answered after all when the answer was deleted unsent', () => {
    const asked = form();
    drawing.say(asked, { ...answer(asked.id), status: 'failed' });
    drawing.say(asked);
    fillAndSend();
    expect(drawing.asked('submit-form')).to.have.lengthOf(1);
  });

  it('gives the focus to the conversation when it is answered in another tab', () => {
    const asked = form();
    drawing.say(asked);
    drawing.find('input').focus();
    drawing.say(asked, answer(asked.id));
    expect(drawing.root.activeElement === drawing.part('messages')).to.be.true;
  });

  it('shows its answer question by question', async () => {
    drawing.say(answer('f', 'Jan\nJansen'));
    const pairs = [...drawing.root.querySelectorAll('dl > div')].map((each) =>
      [...each.children].map((cell) => `${cell.tagName} ${cell.textContent}`),
    );
    expect(pairs).to.deep.equal([['DT Your name', 'DD Jan\nJansen']]);
    await expectAccessible(drawing.part('messages'));
  });
});

describe('a place', () => {
  let drawing: RichDrawing;
  beforeEach(() => (drawing = new RichDrawing()));
  afterEach(() => drawing.dispose());

  it('is told, and the map is only a link', () => {
    const place = {
      kind: 'location',
      text: '',
      latitude: 52.370216,
      longitude: -4.895168,
    } as const;
    drawing.say({ ...place, name: 'Shop', address: 'Damrak 1' });
    expect(drawing.text).to.contain('Shop Damrak 1 52.37022, -4.89517');
    expect((drawing.part('action') as HTMLAnchorElement).href).to.equal(
      'https://www.openstreetmap.org/?mlat=52.37022&mlon=-4.89517#map=16/52.37022/-4.89517',
    );
    expect(drawing.part('bubble').querySelector('img, iframe, [src]')).to.equal(null);
    drawing.say(place);
    expect(drawing.text).to.contain(strings.location);
  });
});

describe('who wrote a message', () => {
  let drawing: RichDrawing;
  beforeEach(() => (drawing = new RichDrawing()));
  afterEach(() => drawing.dispose());

  it('is told plainly when it is a machine, also to those who do not see it', async () => {
    const bot = { role: 'agent', name: 'Helper', ai: true } as const;
    drawing.say(
      message(bot, 'Hi'),
      message(bot, 'Well?'),
      message({ role: 'agent', name: 'Helper' }, 'Hi'),
    );
    const heads = drawing.parts('message').map((row) => row.firstElementChild);
    expect(heads[0]?.textContent).to.contain(strings.aiNote);
    expect(heads[0]?.querySelector('.ai')?.getAttribute('aria-hidden')).to.equal('true');
    expect(heads[1]?.textContent).to.contain(`, ${strings.ai}`).and.not.contain(strings.aiNote);
    expect(heads[2]?.textContent).to.not.contain(strings.ai);
    // A person of the same name who takes over is somebody else.
    expect(heads[2]?.className).to.equal('author');
    await expectAccessible(drawing.part('messages'));
  });

  it('is said before everything that a message can be', () => {
    const at = { at: NOON };
    drawing.say(
      says({ kind: 'unsupported', type: 'template', text: '' }),
      message(VISITOR, 'x', at),
    );
    expect(drawing.text).to.equal(strings.cannotShow);
  });
});
