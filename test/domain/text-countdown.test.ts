import { expect } from 'chai';
import { countdown } from '../../src/domain/text-countdown.js';

describe('the count of characters', () => {
  const cases: readonly [string, number, number | undefined, number | undefined][] = [
    ['is not there without a limit', 5_000, undefined, undefined],
    ['is not there while there is room', 899, 1_000, undefined],
    ['begins with the last tenth', 900, 1_000, 100],
    ['begins at 200 in a long text', 9_799, 10_000, undefined],
    ['and from there on', 9_800, 10_000, 200],
    ['says that nothing is left', 1_000, 1_000, 0],
    ['says how many are too many', 1_007, 1_000, -7],
    ['works for a very small limit', 2, 3, 1],
  ];
  for (const [name, length, max, left] of cases) {
    it(name, () => expect(countdown(length, max).left).to.equal(left));
  }

  it('is said aloud a few times, and not at every key', () => {
    const steps = Array.from({ length: 1_050 }, (_, length) => countdown(length, 1_000).step);
    expect([...new Set(steps)]).to.deep.equal([Infinity, 100, 50, 20, 10, 5, 0, -1]);
  });
});
