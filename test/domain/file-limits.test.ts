import { expect } from 'chai';
import { DEFAULT_MAX_BYTES, fileProblem, type FileLimits } from '../../src/domain/file-limits.js';

const file = (name: string, type = '', size = 10) => ({ name, type, size });

describe('limits of files', () => {
  const cases: readonly [string, ReturnType<typeof file>, FileLimits, string | undefined][] = [
    ['takes anything where nothing is said', file('a.bin'), {}, undefined],
    ['takes anything where the list is empty', file('a.bin'), { accept: [] }, undefined],
    ['refuses what is empty', file('a.txt', 'text/plain', 0), {}, 'empty'],
    ['takes 50 MiB', file('a', '', 52_428_800), {}, undefined],
    ['refuses one byte more', file('a', '', 52_428_801), {}, 'too-large'],
    ['takes what a transport allows', file('a', '', 11), { maxBytes: 11 }, undefined],
    ['refuses what it does not', file('a', '', 12), { maxBytes: 11 }, 'too-large'],
    ['takes a kind', file('a.png', 'image/png'), { accept: ['image/*'] }, undefined],
    ['takes a type', file('a', 'application/pdf'), { accept: ['application/pdf'] }, undefined],
    [
      'takes a type with more to it',
      file('a', 'text/plain;charset=utf-8'),
      { accept: ['text/plain'] },
      undefined,
    ],
    ['takes an ending in any case', file('A.PDF'), { accept: ['.pdf'] }, undefined],
    ['takes any of several', file('a.pdf'), { accept: ['image/*', ' .PDF '] }, undefined],
    ['takes everything where that is said', file('a'), { accept: ['*/*'] }, undefined],
    ['refuses another kind', file('a.mp4', 'video/mp4'), { accept: ['image/*'] }, 'wrong-type'],
    [
      'refuses what only begins alike',
      file('a', 'imagex/png'),
      { accept: ['image/*'] },
      'wrong-type',
    ],
    ['refuses an unknown type', file('a'), { accept: ['image/png'] }, 'wrong-type'],
    ['refuses an ending in the middle', file('a.pdf.exe'), { accept: ['.pdf'] }, 'wrong-type'],
  ];
  for (const [name, given, limits, problem] of cases) {
    it(name, () => expect(fileProblem(given, limits)).to.equal(problem));
  }

  it('are 50 MiB', () => expect(DEFAULT_MAX_BYTES / 1024 / 1024).to.equal(50));
});
