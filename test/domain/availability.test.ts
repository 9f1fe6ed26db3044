import { expect } from 'chai';
import {
  availabilityAt,
  parseOpening,
  problemOf,
  type OpeningHours,
} from '../../src/domain/availability.js';

const AMSTERDAM = 'Europe/Amsterdam';
const OFFICE: OpeningHours = {
  timeZone: AMSTERDAM,
  hours: {
    mon: [
      ['09:00', '12:30'],
      ['13:00', '17:30'],
    ],
    tue: [['09:00', '17:30']],
    fri: [['22:00', '02:00']],
  },
  holidays: ['2026-12-28'],
  replyMinutes: 5,
};

const at = (iso: string): number => Date.parse(iso);

describe('opening hours', () => {
  // Monday 5 January 2026 is winter time: one hour ahead of UTC.
  for (const [what, now, open, next] of [
    ['opens on the minute', '2026-01-05T08:00Z', true, '2026-01-05T11:30Z'],
    ['is closed a moment before', '2026-01-05T07:59:59.999Z', false, '2026-01-05T08:00Z'],
    ['closes on the minute', '2026-01-05T11:30Z', false, '2026-01-05T12:00Z'],
    ['is open again after lunch', '2026-01-05T12:00Z', true, '2026-01-05T16:30Z'],
    ['is back the next morning', '2026-01-05T16:30Z', false, '2026-01-06T08:00Z'],
    ['is back after days without hours', '2026-01-06T18:00Z', false, '2026-01-09T21:00Z'],
    ['goes on after midnight', '2026-01-10T00:30Z', true, '2026-01-10T01:00Z'],
    ['ends in the night', '2026-01-10T01:00Z', false, '2026-01-12T08:00Z'],
    ['follows summer time', '2026-07-06T07:00Z', true, '2026-07-06T10:30Z'],
    ['has no hours on a holiday', '2026-12-28T09:00Z', false, '2026-12-29T08:00Z'],
  ] as const) {
    it(what, () => {
      const opening = availabilityAt(OFFICE, at(now));
      expect(opening.open).to.equal(open);
      expect(opening.changesAt).to.equal(at(next));
      expect(opening.nextOpenAt).to.equal(open ? undefined : at(next));
      expect(opening.replyMinutes).to.equal(open ? 5 : undefined);
    });
  }

  it('keeps the hours of the wall when the clocks go forward in the night', () => {
    const night: OpeningHours = { timeZone: AMSTERDAM, hours: { sat: [['22:00', '04:00']] } };
    // Saturday 28 March 2026, 22:00 winter time, until Sunday 04:00 summer time: five hours.
    const opening = availabilityAt(night, at('2026-03-28T21:00Z'));
    expect(opening.changesAt).to.equal(at('2026-03-29T02:00Z'));
  });

  it('keeps them when the clocks go back', () => {
    const night: OpeningHours = { timeZone: AMSTERDAM, hours: { sat: [['22:00', '04:00']] } };
    const opening = availabilityAt(night, at('2026-10-24T20:00Z'));
    expect(opening.changesAt).to.equal(at('2026-10-25T03:00Z'));
  });

  it('opens after the hour that does not exist, and at the first of the two that are one', () => {
    const early: OpeningHours = { timeZone: AMSTERDAM, hours: { sun: [['02:30', '09:00']] } };
    const spring = availabilityAt(early, at('2026-03-28T12:00Z'));
    expect(spring.nextOpenAt).to.equal(at('2026-03-29T01:30Z'));
    const autumn = availabilityAt(early, at('2026-10-24T12:00Z'));
    expect(autumn.nextOpenAt).to.equal(at('2026-10-25T00:30Z'));
  });

  it('knows the day of the place, not of the visitor', () => {
    const auckland: OpeningHours = {
      timeZone: 'Pacific/Auckland',
      hours: { mon: [['08:00', '17:00']] },
    };
    // Sunday evening in Europe is Monday morning there.
    expect(availabilityAt(auckland, at('2026-01-04T19:00Z')).open).to.be.true;
  });

  it('is one opening where one time ends as the other begins', () => {
    const long: OpeningHours = {
      timeZone: 'UTC',
      hours: {
        mon: [
          ['18:00', '24:00'],
          ['17:00', '18:00'],
        ],
        tue: [['00:00', '03:00']],
      },
    };
    const opening = availabilityAt(long, at('2026-01-05T17:30Z'));
    expect(opening).to.deep.equal({ open: true, changesAt: at('2026-01-06T03:00Z') });
  });

  it('is asked again now and then where nobody ever closes', () => {
    const all = [['00:00', '24:00']] as const;
    const always: OpeningHours = {
      timeZone: 'UTC',
      hours: { mon: all, tue: all, wed: all, thu: all, fri: all, sat: all, sun: all },
    };
    const now = at('2026-01-05T17:30Z');
    const { open, changesAt = 0 } = availabilityAt(always, now);
    expect(open).to.be.true;
    expect(changesAt).to.be.within(now + 7 * 86_400_000, now + 11 * 86_400_000);
  });

  it('says nothing of a next time that does not come', () => {
    const never: OpeningHours = { timeZone: 'UTC', hours: { mon: [] } };
    expect(availabilityAt(never, at('2026-01-05T17:30Z'))).to.deep.equal({ open: false });
  });
});

describe('what a page brings as opening hours', () => {
  it('takes what makes sense', () => {
    expect(problemOf(OFFICE)).to.be.undefined;
    expect(problemOf({ timeZone: 'UTC', hours: { sun: [['9:00', '24:00']] } })).to.be.undefined;
  });

  for (const [what, change, problem] of [
    ['a place that does not exist', { timeZone: 'Europe/Atlantis' }, /timeZone/],
    ['no place', { timeZone: undefined }, /timeZone/],
    ['a day in full', { hours: { monday: [] } }, /hours/],
    ['a time that does not exist', { hours: { mon: [['09:00', '25:00']] } }, /hours/],
    ['a beginning without an end', { hours: { mon: [['09:00']] } }, /hours/],
    ['times that are no list', { hours: { mon: '09:00-17:00' } }, /hours/],
    ['a holiday in words', { holidays: ['Christmas'] }, /holidays/],
    ['a reply before the question', { replyMinutes: -1 }, /replyMinutes/],
  ] as const) {
    it(`says what is wrong with ${what}`, () => {
      expect(problemOf({ ...OFFICE, ...change })).to.match(problem);
    });
  }

  it('says so of what are no opening hours at all', () => {
    for (const value of ['always', 7, true, null]) expect(problemOf(value)).to.be.a('string');
  });
});

describe('what a function of the page says', () => {
  const now = at('2026-01-05T12:00Z');
  const later = now + 60_000;

  it('is yes or no', () => {
    expect(parseOpening(true, now)).to.deep.equal({ open: true });
    expect(parseOpening(false, now)).to.deep.equal({ open: false });
  });

  it('may tell until when, as a date or a number', () => {
    for (const until of [later, new Date(later)]) {
      expect(parseOpening({ open: true, until }, now)).to.deep.equal({
        open: true,
        changesAt: later,
      });
      expect(parseOpening({ open: false, until }, now)).to.deep.equal({
        open: false,
        changesAt: later,
        nextOpenAt: later,
      });
    }
  });

  it('is not taken at its word for what is over or no time', () => {
    for (const until of [now, now - 1, NaN, Infinity, new Date(NaN), '2027']) {
      expect(parseOpening({ open: false, until }, now)).to.deep.equal({ open: false });
    }
    expect(parseOpening({ open: true, replyMinutes: 0 }, now)).to.deep.equal({ open: true });
  });

  it('is nothing where it makes no sense', () => {
    for (const value of [undefined, null, 'open', 1, {}, { open: 'yes' }]) {
      expect(parseOpening(value, now)).to.be.undefined;
    }
  });
});
