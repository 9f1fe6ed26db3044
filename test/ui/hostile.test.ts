import { expect } from 'chai';
import { parseContent } from '../../src/domain/message-content.js';
import type { MessageContent } from '../../src/types.js';
import { painted, strings } from './drawing.js';
import { RichDrawing, says } from './rich-drawing.js';

const ATTACK =
  '<img src=x onerror="window.attacked = true"><script>window.attacked = true</script>';
const TEXTS: Readonly<Record<string, string>> = {
  'a megabyte of words': 'word '.repeat(200_000),
  'a megabyte without a space': 'x'.repeat(1_000_000),
  'marks piled upon one letter': `a${'\u0301'.repeat(65_536)}`,
  'one endless emoji': '👩‍'.repeat(30_000),
  'ten thousand links': 'https://example.com/a '.repeat(10_000),
  'ten thousand named links': '[a](https://example.com/a) '.repeat(10_000),
  'nothing but signs': '**_`['.repeat(10_000),
  'a list without end': '- a\n'.repeat(50_000),
  'halves of characters': '\uD800 \uDFFF \uD83D'.repeat(1_000),
  'directions turned around': '\u202E\u2066evil\u202D'.repeat(1_000),
  markup: ATTACK,
  zeros: '\0\u0001\u001B[31m'.repeat(100),
};

/** A message of every kind with this in every place for words. */
function everyKind(text: string): MessageContent[] {
  const actions = [
    { type: 'reply', text, payload: text },
    { type: 'postback', text, id: text },
    { type: 'link', text, url: 'https://example.com/' },
    { type: 'webview', text, url: 'https://localhost:1/' },
    { type: 'location-request', text },
    { type: 'buy', text, url: 'https://example.com/', amount: 1, currency: text, paid: true },
  ];
  const items = [{ title: text, description: text, altText: text, actions }, { title: text }];
  const fields = [
    { name: 'a', label: text, type: 'text', placeholder: text },
    { name: 'b', label: text, type: 'select', options: [{ name: 'x', label: text }] },
  ];
  const answers = [{ name: 'a', label: text, type: 'text', value: text, valueLabel: text }];
  return [
    { kind: 'text', text, actions },
    {
      kind: 'image',
      text,
      url: 'https://localhost:1/a.png',
      altText: text,
      mediaType: text,
      actions,
    },
    { kind: 'file', text, url: 'https://localhost:1/a', name: text, mediaType: text },
    { kind: 'carousel', text, items },
    { kind: 'list', text, items, actions },
    { kind: 'form', text, fields },
    { kind: 'form-response', text, formId: 'f', answers },
    { kind: 'location', text, latitude: 1, longitude: 1, name: text, address: text },
    { kind: text, text },
    { kind: 'template', text },
  ].flatMap((content) => parseContent(content) ?? []);
}

describe('whatever the other side sends', () => {
  let drawing: RichDrawing;
  beforeEach(() => (drawing = new RichDrawing()));
  afterEach(() => drawing.dispose());

  for (const [name, text] of Object.entries(TEXTS)) {
    it(`the panel stands: ${name}`, async () => {
      const author = { role: 'agent', name: text } as const;
      drawing.say(...everyKind(text).map((content) => says(content, author)));
      await painted();
      expect('attacked' in window).to.be.false;
      expect(drawing.part('messages').querySelector('script, object, embed, style')).to.equal(null);
      const list = drawing.part('messages');
      expect(list.scrollWidth).to.be.at.most(list.clientWidth);
      for (const bubble of drawing.parts('bubble')) {
        expect(bubble.innerText.trim() !== '' || bubble.querySelector('img') !== null).to.be.true;
        expect(bubble.querySelectorAll('.text a').length).to.be.at.most(200);
        expect(bubble.innerText.length).to.be.below(70_000);
      }
    });
  }

  it('has no place for an address that does something', () => {
    const url = 'javascript:window.attacked=true';
    const actions = [
      { type: 'link', text: 'link', url },
      { type: 'webview', text: 'webview', url, fallbackUrl: url },
      { type: 'buy', text: 'buy', url, paid: false },
    ];
    const items = [{ title: 'item', imageUrl: url, actions }];
    const text = `[label](${url}) ${url} <${url}>`;
    const contents = [
      { kind: 'text', text, actions },
      { kind: 'image', text, url, actions },
      { kind: 'file', text, url, name: url },
      { kind: 'carousel', text: '', items },
      { kind: 'list', text, items, actions },
      { kind: 'location', text, latitude: 1, longitude: 1, name: url, address: url },
    ].flatMap((content) => parseContent(content) ?? []);
    const author = { role: 'agent', name: url, avatarUrl: url } as const;
    drawing.say(...contents.map((content) => says(content, author)));
    const addresses = [...drawing.root.querySelectorAll('*')].flatMap((element) =>
      [...element.attributes]
        .filter(({ name }) => /^(href|src|action|formaction|data|poster|srcset)$/.test(name))
        .map(({ value }) => value),
    );
    expect(
      addresses.filter((value) => !value.startsWith('https://www.openstreetmap.org/')),
    ).to.deep.equal([]);
    for (const element of drawing.root.querySelectorAll<HTMLElement>('.rows a, .rows button')) {
      if (element.matches('[href]')) continue;
      element.click();
    }
    expect('attacked' in window).to.be.false;
    expect(drawing.root.querySelector('iframe')).to.equal(null);
  });

  it('is said in words when a form has five hundred fields', () => {
    const fields = Array.from({ length: 500 }, (_, index) => {
      return { name: `f${index}`, label: 'x', type: 'text' };
    });
    const content = (text: string) => parseContent({ kind: 'form', text, fields });
    drawing.say(...['In words', ''].flatMap((text) => content(text) ?? []));
    expect(drawing.parts('bubble').map((bubble) => bubble.textContent.trim())).to.deep.equal([
      'In words',
      strings.cannotShow,
    ]);
  });

  it('has ten cards when there are eleven', () => {
    const items = Array.from({ length: 11 }, (_, index) => ({ title: `Card ${index + 1}` }));
    const content = parseContent({ kind: 'carousel', text: '', items });
    if (content) drawing.say(content);
    const cards = [...drawing.root.querySelectorAll('.card')].map((card) =>
      card.textContent.trim(),
    );
    expect(cards).to.have.lengthOf(10);
    expect(cards.at(-1)).to.equal('Card 10');
  });

  it('cannot make a name read backwards', () => {
    const author = { role: 'agent', name: '\u202Egnp.exe' } as const;
    drawing.say(says({ kind: 'text', text: 'Hi' }, author));
    expect(drawing.find('.author bdi').textContent).to.equal('gnp.exe');
  });

  it('shows where a link leads whose words say otherwise', () => {
    drawing.say({
      kind: 'text',
      text: '[https://bank.example](https://evil.example/x) [evil.example](https://evil.example/x) [раураl.example](https://раураl.example/)',
    });
    // The last one leads where it says; what it says exactly is in its title.
    const hosts = [...drawing.root.querySelectorAll('.link-host')].map((each) => each.textContent);
    expect(hosts).to.deep.equal(['(evil.example)']);
    const titles = [...drawing.root.querySelectorAll<HTMLElement>('.text a')].map(
      (each) => each.title,
    );
    expect(titles[2]).to.contain('https://xn--');
  });
});
