import { expect } from 'chai';
import {
  cutIndex,
  fileName,
  limitCombining,
  plainWords,
  singleLine,
} from '../../src/internal/text-limits.js';

describe('limits of a text', () => {
  it('keep the accents of every language', () => {
    const text = 'Việt Nam, הַשָּׁלוֹם, हिन्दी, ที่นี่, e\u0301';
    expect(limitCombining(text)).to.equal(text);
  });

  it('drop what would pile up over a line', () => {
    const piled = `a${'\u0301'.repeat(65_536)}b`;
    expect(limitCombining(piled)).to.equal(`a${'\u0301'.repeat(8)}b`);
  });

  it('leave words on a button in their own direction', () => {
    expect(plainWords('\u202Elive\u202C \u2066a\u2069')).to.equal('live a');
    expect(plainWords('שלום\u200F!')).to.equal('שלום\u200F!');
  });

  it('let a line end within a chain of emoji that nobody needs, and in no other', () => {
    const chain = limitCombining('👩\u200D'.repeat(100));
    expect(chain.split('\u200B').every((part) => part.length <= 4 * 3)).to.be.true;
    expect(chain.replaceAll('\u200B', '')).to.equal('👩\u200D'.repeat(100));
    for (const text of ['👩‍👩‍👧‍👦', '🧑🏽‍❤️‍💋‍🧑🏿', 'क्‍ष', 'می‌خواهم', '🏴‍☠️👨‍💻'.repeat(20)]) {
      expect(limitCombining(text)).to.equal(text);
    }
  });

  const NAMES: readonly [string, string, string][] = [
    ['a.pdf', 'a', '.pdf'],
    ['a.tar.gz', 'a.tar', '.gz'],
    ['pdf', 'pdf', ''],
    ['A sentence. And another one', 'A sentence. And another one', ''],
    ['.profile', '', '.profile'],
    ['a.', 'a.', ''],
    ['a.b c', 'a.b c', ''],
    [' a \n.exe ', 'a', '.exe'],
    ['a\u202Efdp.exe', 'afdp', '.exe'],
    ['حساب.pdf', 'حساب', '.pdf'],
    [`${'x'.repeat(100_000)}.pdf.exe`, `${'x'.repeat(80)}…`, '.exe'],
    ['', '', ''],
  ];
  for (const [name, stem, ending] of NAMES) {
    it(`keep the ending of a file’s name: ${JSON.stringify(name).slice(0, 40)}`, () => {
      expect(fileName(name)).to.deep.equal({ stem, ending });
    });
  }

  it('cut nothing that fits', () => {
    expect(cutIndex('abc', 3)).to.equal(3);
  });

  it('cut between what a reader sees as characters', () => {
    const family = '👩‍👩‍👧‍👦';
    const text = `abc${family}def`;
    for (let max = 3; max < 3 + family.length; max += 1) {
      expect(text.slice(0, cutIndex(text, max))).to.equal('abc');
    }
    expect(text.slice(0, cutIndex(text, 3 + family.length))).to.equal(`abc${family}`);
  });

  it('cut an endless character too, without halving a pair', () => {
    const endless = '👩\u200D'.repeat(5_000);
    const end = cutIndex(endless, 8_000);
    expect(end).to.be.within(7_700, 8_000);
    expect(endless.slice(0, end)).not.to.match(/[\uD800-\uDBFF]$/);
  });

  it('make one short line of a name', () => {
    expect(singleLine('  Anna\n\n de\tVries ')).to.equal('Anna de Vries');
    expect(singleLine('Anna\u202Eevil\u2066')).to.equal('Annaevil');
    expect(singleLine('x'.repeat(1_000_000))).to.equal(`${'x'.repeat(80)}…`);
    expect(singleLine('\u200F\u202E ')).to.equal('');
  });
});
