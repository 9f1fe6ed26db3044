import { expect } from 'chai';
import { fileSize } from '../../src/internal/file-size.js';

describe('the size of a file', () => {
  const cases: readonly [number, string][] = [
    [0, '0 bytes'],
    [1, '1 byte'],
    [1_023, '1,023 bytes'],
    [1_024, '1 kB'],
    [1_048_575, '1 MB'],
    [1_500_000, '1.4 MB'],
    [52_428_800, '50 MB'],
    [3 * 1024 ** 3, '3 GB'],
    [5_000 * 1024 ** 3, '5,000 GB'],
  ];
  for (const [bytes, text] of cases) {
    it(`is ${text} for ${bytes} bytes`, () => expect(fileSize(bytes, 'en')).to.equal(text));
  }

  it('is written as the language does', () => {
    expect(fileSize(1_500_000, 'de')).to.match(/^1,4\sMB$/);
  });

  it('is written for a language that is none', () => {
    expect(fileSize(1_024, 'no language!')).to.contain('1');
  });
});
