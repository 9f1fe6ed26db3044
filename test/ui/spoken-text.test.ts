import { expect } from 'chai';
import type { MessageContent } from '../../src/types.js';
import { spokenText } from '../../src/ui/spoken-text.js';
import { strings } from './drawing.js';

const url = 'https://example.com/x';
const item = (title: string) => ({ title, actions: [] });

describe('what is said aloud of a message', () => {
  for (const [what, content, said] of [
    ['text', { kind: 'text', text: ' Hello ' }, 'Hello'],
    ['text without words', { kind: 'text', text: ' ' }, 'This message cannot be shown here.'],
    ['a picture', { kind: 'image', url, text: '' }, 'Picture'],
    [
      'a picture with a description',
      { kind: 'image', url, text: 'Look!', altText: 'A red shoe' },
      'Picture, A red shoe, Look!',
    ],
    ['a file', { kind: 'file', url, name: 'invoice.pdf', text: '' }, 'File, invoice.pdf'],
    ['a file without a name', { kind: 'file', url, name: '', text: '' }, 'File'],
    ['a place', { kind: 'location', text: '', latitude: 1, longitude: 2 }, 'Location'],
    [
      'a place with a name',
      { kind: 'location', text: 'x', latitude: 1, longitude: 2, name: 'Shop', address: 'Dam 1' },
      'Location, Shop, Dam 1',
    ],
    [
      'cards',
      { kind: 'carousel', text: '', shape: 'square', items: [item('Red'), item('Blue')] },
      'Red, Blue',
    ],
    ['a list', { kind: 'list', text: 'Pick one', items: [item('Red')] }, 'Pick one, Red'],
    [
      'a form',
      {
        kind: 'form',
        text: '',
        fields: [{ name: 'a', label: 'Your size', type: 'text' }],
        blocksInput: false,
        submitted: false,
      },
      'Your size',
    ],
    [
      'answers',
      {
        kind: 'form-response',
        text: '',
        formId: 'f',
        answers: [{ name: 'a', label: 'Size', type: 'select', value: 'l', valueLabel: 'Large' }],
      },
      'Size: Large',
    ],
    ['anything else', { kind: 'unsupported', type: 'x', text: '' }, strings.cannotShow],
  ] satisfies [string, MessageContent, string][]) {
    it(`is in words: ${what}`, () => {
      expect(spokenText(content, strings)).to.equal(said);
    });
  }

  it('comes to an end', () => {
    const said = spokenText({ kind: 'text', text: 'a'.repeat(1_000_000) }, strings);
    expect(said).to.have.lengthOf(1_001);
  });
});
