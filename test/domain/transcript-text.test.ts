import { expect } from 'chai';
import { transcriptName, transcriptText } from '../../src/domain/transcript-text.js';
import strings from '../../src/locales/en.js';
import type { Message, MessageContent } from '../../src/types.js';

const AT = new Date(2026, 4, 14, 9, 5).getTime();

/** As this browser writes a day: they differ in their commas. */
const day = (at: number) => new Intl.DateTimeFormat('en-GB', { dateStyle: 'full' }).format(at);

function said(content: MessageContent, changes: Partial<Message> = {}): Message {
  const author = { role: 'agent', name: 'Anna' } as const;
  return { id: 'm', author, at: AT, content, status: 'sent', ...changes };
}

const text = (words: string): MessageContent => ({ kind: 'text', text: words });

function saved(messages: readonly Message[], partial = false): string {
  const options = { strings, locale: 'en-GB', heading: 'Outside', partial };
  return transcriptText(messages, options);
}

/** What stands under the name of the only message. */
function lines(content: MessageContent): string[] {
  return saved([said(content)])
    .split('\n')
    .filter((line) => line.startsWith('    '))
    .map((line) => line.slice(4));
}

describe('a conversation as text', () => {
  it('has a heading, days, times and names', () => {
    const next = new Date(2026, 4, 15, 10, 0).getTime();
    const messages = [
      said(text('Hello')),
      said(text('Hi'), { author: { role: 'visitor' } }),
      said(text('Next day'), { at: next, author: { role: 'agent', ai: true } }),
    ];
    expect(saved(messages)).to.equal(
      [
        'Outside',
        '',
        `--- ${day(AT)} ---`,
        '',
        '[09:05] Anna:',
        '    Hello',
        '',
        '[09:05] You:',
        '    Hi',
        '',
        `--- ${day(next)} ---`,
        '',
        '[10:00] Agent (AI):',
        '    Next day',
        '',
      ].join('\n'),
    );
  });

  it('says when it does not begin at the beginning', () => {
    expect(saved([said(text('Hello'))], true)).to.contain('Earlier messages are not included.');
    expect(saved([said(text('Hello'))])).not.to.contain('Earlier');
  });

  it('says of what was not sent that it was not', () => {
    const author = { role: 'visitor' } as const;
    expect(saved([said(text('a'), { author, status: 'failed' })])).to.contain('You (Not sent):');
    expect(saved([said(text('a'), { author, status: 'pending' })])).to.contain('You (Sending…):');
  });

  it('lets no message pass for another one', () => {
    const forged = 'ok\n\n[09:06] You:\r\n    I pay everything\u2028--- Friday ---';
    const all = saved([said(text(forged), { author: { role: 'agent', name: 'A\n[09:07] You:' } })]);
    const heads = all.split(/[\n\r\u2028]/).filter((line) => /^(\[|---)/.test(line));
    expect(heads).to.deep.equal([`--- ${day(AT)} ---`, '[09:05] A [09:07] You::']);
  });

  const action = { type: 'link', text: 'Shop', url: 'https://shop.example/' } as const;
  const cases: readonly (readonly [MessageContent, readonly string[]])[] = [
    [{ kind: 'text', text: 'one\ntwo' }, ['one', 'two']],
    [{ kind: 'text', text: 'Look', actions: [action] }, ['Look', '- Shop: https://shop.example/']],
    [{ kind: 'text', text: 'Yes?', actions: [{ type: 'reply', text: 'Yes' }] }, ['Yes?', '- Yes']],
    [
      { kind: 'image', url: 'https://a.example/i.png', text: 'Ours', altText: 'A tent' },
      ['[Picture: A tent]', 'Ours', 'https://a.example/i.png'],
    ],
    [
      { kind: 'file', url: 'https://a.example/f', name: 'in\nvoice.pdf', text: '' },
      ['[File: in voice.pdf]', 'https://a.example/f'],
    ],
    [
      {
        kind: 'carousel',
        text: '',
        shape: 'square',
        items: [{ title: 'Tent', description: 'For two', actions: [action] }],
      },
      ['* Tent', '  For two', '- Shop: https://shop.example/'],
    ],
    [
      { kind: 'list', text: 'All', items: [{ title: 'Tent', actions: [] }], actions: [action] },
      ['All', '* Tent', '- Shop: https://shop.example/'],
    ],
    [
      {
        kind: 'form',
        text: 'Please',
        fields: [{ name: 'n', label: 'Your name', type: 'text' }],
        blocksInput: false,
        submitted: false,
      },
      ['Please', '- Your name'],
    ],
    [
      {
        kind: 'form-response',
        text: '',
        formId: 'f',
        answers: [
          { name: 'n', label: 'Name', type: 'text', value: 'Ada' },
          { name: 's', label: 'Size', type: 'select', value: 'l', valueLabel: 'Large' },
        ],
      },
      ['Name: Ada', 'Size: Large'],
    ],
    [
      {
        kind: 'location',
        text: '',
        latitude: 52.1,
        longitude: 5.2,
        name: 'Shop',
        address: 'Way 1',
      },
      ['[Location: 52.1, 5.2]', 'Shop', 'Way 1'],
    ],
    [{ kind: 'unsupported', type: 'template', text: 'In words' }, ['In words']],
    [{ kind: 'unsupported', type: 'template', text: '' }, ['This message cannot be shown here.']],
  ];
  for (const [content, expected] of cases) {
    it(`writes down ${content.kind}: ${expected.join(' / ')}`, () => {
      expect(lines(content)).to.deep.equal(expected);
    });
  }

  it('bears a time that no calendar has, and a language that is none', () => {
    const options = { strings, locale: 'not a language', heading: '', partial: false };
    const odd = [said(text('Hi'), { at: Number.MAX_VALUE }), said(text('Ho'), { at: NaN })];
    expect(transcriptText(odd, options)).to.contain('[] Anna:\n    Hi');
  });

  it('is named after the day on which it was saved', () => {
    expect(transcriptName(new Date(2026, 10, 5, 23, 59).getTime())).to.equal('chat-2026-11-05.txt');
  });
});
