import { expect } from 'chai';
import { closedWords, replyWords } from '../../src/ui/opening-words.js';
import { strings } from './drawing.js';

describe('how long an answer takes, in words', () => {
  for (const [minutes, time] of [
    [1, '1 minute'],
    [5, '5 minutes'],
    [59.5, '60 minutes'],
    [60, '1 hour'],
    [90, '2 hours'],
    [24 * 60, '24 hours'],
    [72 * 60, '3 days'],
  ] as const) {
    it(`says ${time} for ${minutes} minutes`, () => {
      expect(replyWords(minutes, 'en', strings)).to.equal(`We usually reply within ${time}.`);
    });
  }

  it('speaks the language of the page, and some language where that is none', () => {
    expect(replyWords(5, 'de', { ...strings, replyTime: '{time}' })).to.equal('5 Minuten');
    expect(replyWords(5, '-', { ...strings, replyTime: '{time}' })).to.match(/5/);
  });
});

describe('when somebody is back, in words', () => {
  /** By the clock of whoever runs this. */
  const now = new Date(2026, 0, 14, 18).getTime();
  const words = (at: Date): string =>
    // Some engines put a narrow space before "AM".
    closedWords(at.getTime(), now, 'en-US', strings).replace(/\s/g, ' ');

  for (const [what, at, time] of [
    ['today', new Date(2026, 0, 14, 22), 'today, 10:00 PM'],
    ['tomorrow', new Date(2026, 0, 15, 9), 'tomorrow, 9:00 AM'],
    ['this week', new Date(2026, 0, 19, 9), 'Monday'],
    ['later', new Date(2026, 1, 2, 9), 'February 2'],
  ] as const) {
    it(`says ${time} for ${what}`, () => {
      expect(words(at)).to.match(/^We are closed now\. We are back .*\.$/);
      expect(words(at)).to.contain(time);
    });
  }

  it('counts days as they are on the calendar', () => {
    const late = new Date(2026, 0, 14, 23, 59).getTime();
    const early = new Date(2026, 0, 15, 0, 1).getTime();
    expect(closedWords(early, late, 'en-US', strings)).to.contain('tomorrow');
  });

  it('says so where nobody knows', () => {
    expect(closedWords(undefined, now, 'en', strings)).to.equal(strings.closed);
    expect(closedWords(9e15, now, 'en', strings)).to.equal(strings.closed);
  });
});
