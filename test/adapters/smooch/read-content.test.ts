import { expect } from 'chai';
import { AnsweredForms } from '../../../src/adapters/transports/smooch/answered-forms.js';
import { normaliseMessage } from '../../../src/adapters/transports/smooch/normalise-message.js';
import { parseReport } from '../../../src/domain/conversation-records.js';
import type { Message } from '../../../src/types.js';

type Fields = Readonly<Record<string, unknown>>;

/** As the adapter says it, and as the controller takes it from there. */
function read(message: Fields): { said: Message['content']; shown: Message['content'] } {
  const report = normaliseMessage({ id: 'm', role: 'business', ...message }, 1000);
  const parsed = parseReport(report, 1000);
  if (!report || !parsed) throw new Error('It is no message.');
  return { said: report.content, shown: parsed.content };
}

const OUTSIDE = 'https://example.org/';
const actions = [
  { type: 'reply', text: 'Yes', payload: 'YES', iconUrl: `${OUTSIDE}i.png` },
  { _id: 'p1', type: 'postback', text: 'Call me', payload: 'CALL' },
  { type: 'link', text: 'Shop', uri: `${OUTSIDE}shop`, default: true },
  { type: 'webview', text: 'Book', uri: `${OUTSIDE}b`, fallback: `${OUTSIDE}f`, size: 'tall' },
  { type: 'locationRequest', text: 'Where are you?' },
  { type: 'buy', text: 'Buy', uri: `${OUTSIDE}pay`, amount: 999, currency: 'EUR', state: 'paid' },
];
const readActions = [
  { type: 'reply', text: 'Yes', payload: 'YES' },
  { type: 'postback', text: 'Call me', id: 'p1' },
  { type: 'link', text: 'Shop', url: `${OUTSIDE}shop` },
  {
    type: 'webview',
    text: 'Book',
    url: `${OUTSIDE}b`,
    fallbackUrl: `${OUTSIDE}f`,
    size: 'tall',
  },
  { type: 'location-request', text: 'Where are you?' },
  { type: 'buy', text: 'Buy', url: `${OUTSIDE}pay`, paid: true, amount: 999, currency: 'EUR' },
];
const items = [
  {
    _id: 'i1',
    title: 'Shoes',
    description: 'Size 44',
    mediaUrl: `${OUTSIDE}s.jpg`,
    mediaType: 'image/jpeg',
    altText: 'Red shoes',
    size: 'compact',
    actions: actions.slice(0, 2),
  },
  { title: 'Boots', actions: [] },
];
const readItems = [
  {
    title: 'Shoes',
    description: 'Size 44',
    imageUrl: `${OUTSIDE}s.jpg`,
    altText: 'Red shoes',
    actions: readActions.slice(0, 2),
  },
  { title: 'Boots', actions: [] },
];
const colours = [
  { name: 'r', label: 'Red' },
  { name: 'b', label: 'Blue' },
];

describe('what a message of the SDK contains', () => {
  const CASES: readonly (readonly [string, Fields, Fields])[] = [
    ['text', { type: 'text', text: 'Hi' }, { kind: 'text', text: 'Hi' }],
    ['text without a type', { text: 'Hi' }, { kind: 'text', text: 'Hi' }],
    [
      'text with every action',
      { type: 'text', text: 'Well?', actions },
      { kind: 'text', text: 'Well?', actions: readActions },
    ],
    [
      'an image',
      {
        type: 'image',
        mediaUrl: `${OUTSIDE}cat.png`,
        mediaType: 'image/png',
        mediaSize: 4711,
        altText: 'A cat',
        text: 'Look!',
        actions: actions.slice(2, 3),
      },
      {
        kind: 'image',
        url: `${OUTSIDE}cat.png`,
        text: 'Look!',
        altText: 'A cat',
        mediaType: 'image/png',
        sizeBytes: 4711,
        actions: readActions.slice(2, 3),
      },
    ],
    [
      'an image and nothing more',
      { type: 'image', mediaUrl: `${OUTSIDE}cat.png`, text: '' },
      { kind: 'image', url: `${OUTSIDE}cat.png`, text: '' },
    ],
    [
      'a file',
      {
        type: 'file',
        mediaUrl: `${OUTSIDE}x`,
        mediaType: 'application/pdf',
        mediaSize: 12,
        altText: 'Offer.pdf',
        text: 'Our offer',
      },
      {
        kind: 'file',
        url: `${OUTSIDE}x`,
        name: 'Offer.pdf',
        text: 'Our offer',
        mediaType: 'application/pdf',
        sizeBytes: 12,
      },
    ],
    [
      'a file that is named by its address only',
      { type: 'file', mediaUrl: `${OUTSIDE}a/b%20c.pdf?token=x#y` },
      { kind: 'file', url: `${OUTSIDE}a/b%20c.pdf?token=x#y`, name: 'b c.pdf', text: '' },
    ],
    [
      'a file whose address is broken',
      { type: 'file', mediaUrl: '%E0%A4%A' },
      { kind: 'file', url: '%E0%A4%A', name: '%E0%A4%A', text: '' },
    ],
    [
      'a carousel',
      { type: 'carousel', items, displaySettings: { imageAspectRatio: 'square' } },
      { kind: 'carousel', text: '', items: readItems, shape: 'square' },
    ],
    [
      'a carousel of no special shape',
      { type: 'carousel', items: items.slice(1) },
      { kind: 'carousel', text: '', items: readItems.slice(1), shape: 'horizontal' },
    ],
    [
      'a list',
      { type: 'list', items, actions: actions.slice(0, 1) },
      { kind: 'list', text: '', items: readItems, actions: readActions.slice(0, 1) },
    ],
    [
      'cards without a title',
      {
        type: 'list',
        items: [{ description: 'Only this' }, { altText: 'A picture' }, { mediaUrl: 'x' }],
      },
      {
        kind: 'list',
        text: '',
        items: [
          { title: 'Only this', actions: [] },
          { title: 'A picture', altText: 'A picture', actions: [] },
        ],
      },
    ],
    [
      'a form',
      {
        type: 'form',
        text: 'A few questions',
        blockChatInput: true,
        fields: [
          { name: 'n', label: 'Name', type: 'text', placeholder: 'Jo', minSize: 1, maxSize: 128 },
          { name: 'e', label: 'E-mail', type: 'email' },
          { name: 'c', label: 'Colour', type: 'select', options: colours },
          { name: 'unnamed', type: 'text' },
        ],
      },
      {
        kind: 'form',
        text: 'A few questions',
        blocksInput: true,
        submitted: false,
        fields: [
          {
            name: 'n',
            label: 'Name',
            type: 'text',
            placeholder: 'Jo',
            minLength: 1,
            maxLength: 128,
          },
          { name: 'e', label: 'E-mail', type: 'email' },
          { name: 'c', label: 'Colour', type: 'select', options: colours },
          { name: 'unnamed', label: 'unnamed', type: 'text' },
        ],
      },
    ],
    [
      'a form that has been submitted',
      { type: 'form', submitted: true, fields: [{ name: 'n', type: 'text' }] },
      {
        kind: 'form',
        text: '',
        blocksInput: false,
        submitted: true,
        fields: [{ name: 'n', label: 'n', type: 'text' }],
      },
    ],
    [
      "a form's answers",
      {
        type: 'formResponse',
        quotedMessageId: 'f',
        textFallback: 'Name: Jo',
        fields: [
          { name: 'n', label: 'Name', type: 'text', text: 'Jo' },
          { name: 'e', label: 'E-mail', type: 'email', email: 'jo@example.org' },
          { name: 'c', label: 'Colour', type: 'select', select: colours.slice(1) },
        ],
      },
      {
        kind: 'form-response',
        formId: 'f',
        text: 'Name: Jo',
        answers: [
          { name: 'n', label: 'Name', type: 'text', value: 'Jo' },
          { name: 'e', label: 'E-mail', type: 'email', value: 'jo@example.org' },
          { name: 'c', label: 'Colour', type: 'select', value: 'b', valueLabel: 'Blue' },
        ],
      },
    ],
    [
      "a form's answers that are not said in words",
      {
        type: 'formResponse',
        quotedMessageId: 'f',
        fields: [
          { name: 'n', label: 'Name', type: 'text' },
          { name: 'c', label: 'Colours', type: 'select', select: colours },
        ],
      },
      {
        kind: 'form-response',
        formId: 'f',
        text: 'Name: \nColours: Red, Blue',
        answers: [
          { name: 'n', label: 'Name', type: 'text', value: '' },
          { name: 'c', label: 'Colours', type: 'select', value: 'r, b', valueLabel: 'Red, Blue' },
        ],
      },
    ],
    [
      'a place',
      {
        type: 'location',
        coordinates: { lat: 52.1, long: -4.5 },
        location: { name: 'Home', address: 'Road 1' },
        text: 'Here',
      },
      {
        kind: 'location',
        text: 'Here',
        latitude: 52.1,
        longitude: -4.5,
        name: 'Home',
        address: 'Road 1',
      },
    ],
    [
      'a place without a name',
      { type: 'location', coordinates: { lat: 0, long: 0 } },
      { kind: 'location', text: '', latitude: 0, longitude: 0 },
    ],
  ];

  for (const [what, message, content] of CASES) {
    it(`is read: ${what}`, () => {
      const { said, shown } = read(message);
      expect(said).to.deep.equal(content);
      expect(shown, 'by the controller').to.deep.equal(content);
    });
  }

  it('is the same in the words of the protocol below the SDK', () => {
    const message = { type: 'text', text: 'Well?' };
    const withId = (id: object) =>
      read({ ...message, actions: [{ ...id, type: 'postback', text: 'Go' }] }).said;
    expect(withId({ _id: 'p' })).to.deep.equal(withId({ id: 'p' }));
    const raw = { _id: 'm', id: undefined, role: 'appMaker', type: 'carousel', items };
    expect(read(raw).said).to.deep.equal(read({ type: 'carousel', items }).said);
  });
});

describe('what cannot be shown as it is meant', () => {
  const field = (name: number) => ({ name: String(name), label: `Question ${name}`, type: 'text' });
  const CASES: readonly (readonly [string, Fields, readonly string[]])[] = [
    ['a picture without an address', { type: 'image', altText: 'A cat' }, ['A cat']],
    ['a file without an address', { type: 'file', text: 'Our offer' }, ['Our offer']],
    ['a carousel of nothing', { type: 'carousel', items: [], textFallback: 'Shoes' }, ['Shoes']],
    ['a list of nothing', { type: 'list', items: {}, text: 'Shoes' }, ['Shoes']],
    ['a form without questions', { type: 'form', text: 'Hello', fields: [] }, ['Hello']],
    [
      'a form with an unknown question',
      { type: 'form', fields: [field(1), { name: 'd', label: 'When?', type: 'date' }] },
      ['Question 1', 'When?'],
    ],
    [
      'a form with two questions of one name',
      { type: 'form', fields: [field(1), { ...field(1), label: 'Again' }] },
      ['Question 1', 'Again'],
    ],
    [
      'a form with a choice of nothing',
      { type: 'form', fields: [{ name: 'c', label: 'Colour', type: 'select', options: [] }] },
      ['Colour'],
    ],
    [
      'answers to no form',
      {
        type: 'formResponse',
        fields: [{ name: 'e', label: 'E-mail', type: 'email', email: 'a@example.org' }],
      },
      ['E-mail', 'a@example.org'],
    ],
    [
      'a place that is nowhere',
      { type: 'location', coordinates: { lat: 91, long: 0 }, location: { name: 'Home' } },
      ['Home'],
    ],
    [
      'a template',
      {
        type: 'template',
        template: { type: 'text', text: 'Hi there', template: { text: 'deep' } },
      },
      ['Hi there', 'deep'],
    ],
    ['a template without words', { type: 'template', template: 'welcome_1' }, []],
    ['a kind from the future', { type: 'hologram', textFallback: 'A hologram' }, ['A hologram']],
    ['text without text', { type: 'text', text: ' ', actions: actions.slice(0, 1) }, ['Yes']],
  ];
  for (const [what, message, lines] of CASES) {
    it(`is said in words: ${what}`, () => {
      const content = { kind: 'unsupported', type: message['type'], text: lines.join('\n') };
      const { said, shown } = read(message);
      expect(said).to.deep.equal(content);
      expect(shown, 'by the controller').to.deep.equal(content);
    });
  }

  it('is said in words: a form with 500 questions', () => {
    const fields = Array.from({ length: 500 }, (_, index) => field(index));
    const { shown } = read({ type: 'form', fields });
    expect(shown.kind).to.equal('unsupported');
    expect(shown.text.split('\n')).to.have.length(500);
  });

  it('is said with the message: what cannot be done', () => {
    const broken = [
      { type: 'postback', text: 'Nowhere to go' },
      { type: 'link', text: 'No address' },
      { type: 'buy', text: 'Free', uri: '' },
      { type: 'reply' },
      { type: 'dance', text: 'Dance' },
      null,
      7,
    ];
    const { said } = read({ type: 'text', text: 'Hm', actions: [...broken, actions[0]] });
    expect(said).to.deep.equal({
      kind: 'text',
      text: 'Hm\nNowhere to go\nNo address\nFree\nDance',
      actions: readActions.slice(0, 1),
    });
    const item = { title: 'Shoes', description: 'Red', actions: broken.slice(0, 1) };
    const { said: carousel } = read({ type: 'carousel', items: [item] });
    expect(carousel).to.deep.include({
      items: [{ title: 'Shoes', description: 'Red\nNowhere to go', actions: [] }],
    });
  });

  it('is a link, if it leads somewhere', () => {
    const { said } = read({ text: 'a', actions: [{ type: 'dance', text: 'b', uri: OUTSIDE }] });
    expect(said).to.deep.include({ actions: [{ type: 'link', text: 'b', url: OUTSIDE }] });
  });
});

describe('bad input', () => {
  it('never drops or changes an address: whoever shows it refuses it', () => {
    const evil = 'javascript:alert(1)';
    const everywhere = ['link', 'webview', 'buy'].map((type) => ({
      type,
      text: type,
      uri: evil,
      fallback: evil,
    }));
    const { said } = read({ type: 'text', text: 'x', actions: everywhere });
    expect(JSON.stringify(said).split(evil)).to.have.length(5);
    for (const type of ['image', 'file']) {
      expect(read({ type, mediaUrl: evil }).said).to.deep.include({ url: evil });
    }
    const item = { title: 'x', mediaUrl: evil, actions: everywhere };
    const carousel = read({ type: 'carousel', items: [item] }).said;
    expect(JSON.stringify(carousel).split(evil)).to.have.length(6);
    const report = normaliseMessage({ id: 'm', text: 'x', avatarUrl: evil }, 0);
    expect(report?.author.avatarUrl).to.equal(evil);
  });

  it('shows ten cards of eleven', () => {
    const eleven = Array.from({ length: 11 }, (_, index) => ({ title: String(index) }));
    const { shown } = read({ type: 'carousel', items: eleven });
    expect(shown.kind === 'carousel' && shown.items).to.have.length(10);
  });

  it('hands on 1 MB of text as it is', () => {
    const text = '<b>\u202e&amp;'.repeat(105_000);
    expect(read({ type: 'text', text }).shown).to.deep.equal({ kind: 'text', text });
    expect(read({ type: 'template', text }).shown.text).to.equal(text);
  });

  it('is quick with a name that is hard to find', () => {
    const mediaUrl = 'a'.repeat(1_000_000) + '/';
    const started = performance.now();
    expect(read({ type: 'file', mediaUrl: `${mediaUrl}?` }).said).to.include({ name: '' });
    expect(performance.now() - started).to.be.below(2000);
  });

  // Every member that is read, each of every wrong type, in every kind of message.
  const whole: Fields = {
    text: 'Words',
    textFallback: 'Words',
    altText: 'Words',
    mediaUrl: OUTSIDE,
    mediaType: 'a/b',
    mediaSize: 1,
    actions,
    items,
    displaySettings: { imageAspectRatio: 'square' },
    fields: [
      { name: 'n', label: 'Name', type: 'text', text: 'Jo', placeholder: 'p', minSize: 1 },
      { name: 'c', label: 'Colour', type: 'select', options: colours, select: colours },
    ],
    blockChatInput: true,
    submitted: true,
    quotedMessageId: 'f',
    coordinates: { lat: 1, long: 2 },
    location: { name: 'Home', address: 'Road' },
    template: { text: 'Words' },
    role: 'user',
    displayName: 'Jo',
    avatarUrl: OUTSIDE,
    received: 1,
    metadata: { w1cid: 'c' },
  };
  const wrong = [undefined, null, true, 0, NaN, Infinity, -1, '', ' ', 'x', [], [null], {}, [[]]];
  const polluting: unknown = JSON.parse('{"__proto__":{"text":"x"}}');
  const hostile: readonly unknown[] = [...wrong, Symbol('x'), () => 1, polluting];
  for (const type of [
    'text',
    'image',
    'file',
    'carousel',
    'list',
    'form',
    'formResponse',
    'location',
    'template',
    '__proto__',
    'constructor',
  ]) {
    it(`survives each member being anything at all: ${type}`, () => {
      const check = (message: Fields): void => {
        const { content } = normaliseMessage({ id: 'm', type, ...message }, 1) ?? {};
        expect(content?.text).to.be.a('string');
        // What the controller makes of it is never nothing.
        const report = parseReport(normaliseMessage({ id: 'm', type, ...message }, 1), 1);
        expect(report?.content.text, JSON.stringify(message)).to.be.a('string');
      };
      for (const value of hostile) {
        for (const member of Object.keys(whole)) check({ ...whole, [member]: value });
        for (const list of ['actions', 'items', 'fields'] as const) {
          const [first, ...others] = whole[list] as Fields[];
          for (const member of Object.keys(first ?? {})) {
            check({ ...whole, [list]: [{ ...first, [member]: value }, ...others] });
          }
        }
        for (const part of ['coordinates', 'location', 'displaySettings'] as const) {
          const fields = whole[part] as Fields;
          for (const member of Object.keys(fields)) {
            check({ ...whole, [part]: { ...fields, [member]: value } });
          }
        }
      }
    });
  }
});

describe('a form', () => {
  const form = (id: string): Message => ({
    id,
    author: { role: 'agent' },
    at: 1,
    content: { kind: 'form', text: '', fields: [], blocksInput: true, submitted: false },
    status: 'sent',
  });
  const answer = (formId: string, role: 'visitor' | 'agent' = 'visitor'): Message => ({
    id: `answer to ${formId}`,
    author: { role },
    at: 2,
    content: { kind: 'form-response', text: '', formId, answers: [] },
    status: 'sent',
  });
  const submitted = (messages: readonly Message[]): readonly string[] =>
    messages.flatMap(({ id, content }) => (content.kind === 'form' && content.submitted ? id : []));

  it('is answered when an answer names it, in whatever order they come', () => {
    for (const batches of [
      [[form('f'), answer('f')]],
      [[answer('f'), form('f')]],
      [[form('f')], [answer('f')]],
      [[answer('f')], [form('f')]],
    ]) {
      const forms = new AnsweredForms();
      const told = batches.map((batch) => forms.mark(batch));
      expect(submitted(told.at(-1) ?? [])).to.deep.equal(['f']);
    }
  });

  it('is told again only once, and never changed in place', () => {
    const forms = new AnsweredForms();
    const given = form('f');
    forms.mark([given, form('g')]);
    expect(forms.mark([answer('f')]).map(({ id }) => id)).to.deep.equal(['f', 'answer to f']);
    expect(forms.mark([answer('f')]).map(({ id }) => id)).to.deep.equal(['answer to f']);
    expect(submitted([given])).to.deep.equal([]);
  });

  it('is answered by the visitor only', () => {
    const forms = new AnsweredForms();
    expect(submitted(forms.mark([form('f'), answer('f', 'agent')]))).to.deep.equal([]);
  });
});
