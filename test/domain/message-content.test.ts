import { expect } from 'chai';
import { parseActions, parseContent } from '../../src/domain/message-content.js';

const item = (index: number) => ({ title: `Item ${index}`, actions: [] });
const field = (index: number) => ({ name: `f${index}`, label: `Field ${index}`, type: 'text' });
const many = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index));

describe('what a message says, as anybody may report it', () => {
  const WHOLE: readonly object[] = [
    { kind: 'text', text: 'Hi' },
    { kind: 'text', text: 'Hi', actions: [{ type: 'reply', text: 'Yes', payload: 'YES' }] },
    {
      kind: 'image',
      url: 'https://example.com/a.png',
      text: '',
      altText: 'A hill',
      width: 640,
      height: 480,
      mediaType: 'image/png',
      sizeBytes: 5_000,
    },
    { kind: 'file', url: 'https://example.com/a.pdf', name: 'a.pdf', text: 'Sign', sizeBytes: 0 },
    { kind: 'carousel', text: '', items: [item(1)], shape: 'square' },
    { kind: 'list', text: 'List', items: [item(1), item(2)] },
    { kind: 'form', text: '', fields: [field(1)], blocksInput: true, submitted: false },
    {
      kind: 'form-response',
      text: 'Name: Jan',
      formId: 'm1',
      answers: [{ name: 'n', label: 'Name', type: 'text', value: 'Jan' }],
    },
    { kind: 'location', text: '', latitude: -90, longitude: 180, name: 'End', address: 'Street 1' },
    { kind: 'unsupported', type: 'poll', text: 'Tea?' },
  ];
  for (const content of WHOLE) {
    it(`is understood: ${JSON.stringify(content).slice(0, 60)}`, () => {
      expect(parseContent(content)).to.deep.equal(content);
    });
  }

  const unsupported = (type: string) => ({ kind: 'unsupported', type, text: 'In words' });
  const TOLD: readonly [string, object][] = [
    ['image', { url: '' }],
    ['image', {}],
    ['file', { url: 5, name: 'a' }],
    ['carousel', { items: [] }],
    ['carousel', { items: [{}, { title: ' ' }, null, 'x'] }],
    ['list', { items: {} }],
    ['form', { fields: [] }],
    ['form', { fields: many(500, field) }],
    ['form', { fields: [field(1), { name: 'x', type: 'file' }] }],
    ['form', { fields: [field(1), field(1)] }],
    ['form', { fields: [{ name: 's', label: 'S', type: 'select', options: [] }] }],
    ['form-response', { formId: 'm1', answers: [] }],
    ['form-response', { answers: [{ name: 'n', type: 'text', value: 'x' }] }],
    ['location', { latitude: 91, longitude: 0 }],
    ['location', { latitude: Number.NaN, longitude: 0 }],
    ['location', { latitude: '52', longitude: '4' }],
    ['template', {}],
    ['__proto__', {}],
  ];
  for (const [kind, rest] of TOLD) {
    it(`is told in words when it makes no sense: ${kind} ${JSON.stringify(rest).slice(0, 50)}`, () => {
      expect(parseContent({ kind, text: 'In words', ...rest })).to.deep.equal(unsupported(kind));
    });
  }

  it('is nothing at all when it is no content', () => {
    for (const value of [undefined, null, 'text', 5, [], {}, { kind: 'text' }, { text: 'x' }]) {
      expect(parseContent(value)).to.equal(undefined);
    }
    expect(parseContent({ kind: 'text', text: { toString: () => 'x' } })).to.equal(undefined);
  });

  it('has ten cards of a carousel of eleven', () => {
    const content = parseContent({ kind: 'carousel', text: '', items: many(11, item) });
    expect(content?.kind === 'carousel' && content.items.map(({ title }) => title)).to.deep.equal(
      many(10, (index) => `Item ${index}`),
    );
  });

  it('says nothing that it was not asked for', () => {
    const extra = JSON.parse(
      '{"__proto__": {"polluted": 1}, "onclick": "x", "htmlText": "<b>"}',
    ) as object;
    const content = parseContent({ kind: 'text', text: 'Hi', ...extra });
    expect(Object.keys(content ?? {})).to.deep.equal(['kind', 'text']);
    expect('polluted' in {}).to.be.false;
  });

  it('never asks for an answer that nobody could give', () => {
    for (const lengths of [
      { minLength: 10, maxLength: 5 },
      { minLength: 1e9 },
      { minLength: -1 },
      { minLength: 1.5 },
    ]) {
      const content = parseContent({
        kind: 'form',
        text: '',
        fields: [{ ...field(1), ...lengths }],
      });
      expect(content?.kind === 'form' && content.fields[0]?.minLength).to.equal(undefined);
    }
  });

  it('has a picture’s size only when it has both sides of it', () => {
    for (const size of [
      { width: 5 },
      { width: 0, height: 5 },
      { width: -1, height: 2 },
      { width: '5', height: 5 },
    ]) {
      const content = parseContent({
        kind: 'image',
        text: '',
        url: 'https://example.com/a',
        ...size,
      });
      expect(content).to.deep.equal({ kind: 'image', text: '', url: 'https://example.com/a' });
    }
  });

  it('offers at most ten actions, and none that means nothing', () => {
    const reply = { type: 'reply', text: 'Yes' };
    expect(parseActions(many(11, () => reply))).to.have.lengthOf(10);
    const empty = ['reply', 'postback', 'link', 'webview', 'location-request', 'buy', 'share'];
    expect(parseActions(empty.map((type) => ({ type, text: '' })))).to.deep.equal([]);
    expect(
      parseActions([
        { type: 'postback', text: 'x' },
        { type: 'link', text: 'x' },
        { type: 'webview', text: 'x', url: 7 },
        { type: 'buy', text: 'x' },
        { type: 'share', text: 'x' },
        null,
      ]),
    ).to.deep.equal([]);
  });

  it('keeps what an action needs', () => {
    const actions = [
      { type: 'postback', text: 'Go', id: 'p' },
      { type: 'link', text: 'Read', url: 'https://example.com/' },
      {
        type: 'webview',
        text: 'Book',
        url: 'https://b.example/',
        fallbackUrl: 'https://f.example/',
      },
      { type: 'webview', text: 'Book', url: 'https://b.example/', size: 'tall' },
      { type: 'location-request', text: 'Where?' },
      {
        type: 'buy',
        text: 'Buy',
        url: 'https://p.example/',
        paid: true,
        amount: 5,
        currency: 'EUR',
      },
    ];
    expect(parseActions(actions)).to.deep.equal(actions);
    expect(
      parseActions([{ type: 'webview', text: 'x', url: 'https://b.example/', size: 'huge' }]),
    ).to.deep.equal([{ type: 'webview', text: 'x', url: 'https://b.example/' }]);
  });
});
