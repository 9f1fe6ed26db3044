import { expect } from 'chai';
import { findEmoji, type EmojiGroups } from '../../src/domain/find-emoji.js';

const GROUPS: EmojiGroups = [
  [
    ['😀', 'grinning face', 'happy smile'],
    ['🙂', 'slightly smiling face'],
  ],
  [
    ['❤️', 'red heart', 'love'],
    ['🥰', 'smiling face with hearts', 'love'],
    ['🇪🇺', 'Drapeau : Union européenne'],
  ],
];

describe('finding emoji', () => {
  const cases: readonly [string, string, readonly string[]][] = [
    ['nothing by nothing', ' ', []],
    ['nothing by signs alone', '…!', []],
    ['by the name', 'grinning', ['😀']],
    ['by a further word', 'happy', ['😀']],
    ['by the beginning of a word', 'hea', ['❤️', '🥰']],
    ['nothing by the end of a word', 'eart', []],
    ['by all of several words', 'face love', ['🥰']],
    ['in any case', 'RED', ['❤️']],
    ['without accents', 'europeenne', ['🇪🇺']],
    ['with accents', 'européenne', ['🇪🇺']],
    ['what is named so before what is meant', 'smi', ['🙂', '🥰', '😀']],
    ['nothing by what a pattern would match', '.*', []],
  ];
  for (const [name, query, signs] of cases) {
    it(`finds ${name}`, () => {
      expect(findEmoji(GROUPS, query).map(([sign]) => sign)).to.deep.equal(signs);
    });
  }

  it('finds no more than can be looked through', () => {
    const many = [Array.from({ length: 500 }, (_, n) => [`${n}`, 'face'] as const)];
    expect(findEmoji(many, 'face')).to.have.lengthOf(90);
  });
});
