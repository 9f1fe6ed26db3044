import { expect } from 'chai';
import { useFakeTimers, type SinonFakeTimers } from 'sinon';
import { systemClock } from '../../../src/adapters/clock/system-clock.js';

const SECOND = 1_000;
const HOUR = 3_600 * SECOND;
const DAY = 24 * HOUR;
const LONGEST_TIMEOUT_MS = 2 ** 31 - 1;

describe('the system clock', () => {
  let time: SinonFakeTimers;
  let start: number;
  /** `now()` at each call-back. */
  let calls: number[];
  const note = (): void => void calls.push(systemClock.now());

  beforeEach(() => {
    start = Date.UTC(2026, 0, 15);
    calls = [];
    time = useFakeTimers({
      now: start,
      toFake: ['setTimeout', 'clearTimeout', 'Date', 'performance'],
    });
  });

  afterEach(() => time.restore());

  it("tells the device's time", () => {
    expect(systemClock.now()).to.equal(start);
    time.tick(1234);
    expect(systemClock.now()).to.equal(start + 1234);
  });

  it('calls back once, at the deadline, and leaves no timer', () => {
    systemClock.at(start + 30 * SECOND, note);
    time.tick(30 * SECOND - 1);
    expect(calls).to.deep.equal([]);
    time.tick(1);
    expect(calls).to.deep.equal([start + 30 * SECOND]);
    time.tick(DAY);
    expect(calls).to.have.length(1);
    expect(time.countTimers()).to.equal(0);
  });

  for (const [what, deadline] of [
    ['has passed', -HOUR],
    ['is now', 0],
    ['is no number', NaN],
    ['is minus infinity', -Infinity],
  ] as const) {
    it(`calls back soon, but never at once, when the deadline ${what}`, () => {
      systemClock.at(start + deadline, note);
      expect(calls).to.deep.equal([]);
      time.tick(1);
      expect(calls).to.have.length(1);
      expect(time.countTimers()).to.equal(0);
    });
  }

  it('waits longer than the longest timer of a browser', () => {
    systemClock.at(start + 60 * DAY, note);
    time.tick(60 * DAY - 1);
    expect(calls).to.deep.equal([]);
    time.tick(1);
    expect(calls).to.deep.equal([start + 60 * DAY]);
  });

  it('never asks for a timer that a browser would fire at once, and asks seldom', () => {
    const asked: number[] = [];
    const { setTimeout } = window;
    const spy = (callback: () => void, ms?: number): number => {
      asked.push(ms ?? 0);
      return setTimeout(callback, ms);
    };
    Object.assign(window, { setTimeout: spy });
    const cancel = systemClock.at(Infinity, note);
    systemClock.at(start + 100 * DAY, note);
    time.tick(100 * DAY);
    cancel();
    expect(Math.max(...asked)).to.equal(LONGEST_TIMEOUT_MS);
    expect(Math.min(...asked)).to.be.above(0);
    expect(asked.length).to.be.at.most(11);
    expect(calls).to.deep.equal([start + 100 * DAY]);
    Object.assign(window, { setTimeout });
  });

  it('can be cancelled at any time, more than once, and from within the call-back', () => {
    const cancel = systemClock.at(start + SECOND, note);
    cancel();
    cancel();
    const cancelLongOne = systemClock.at(start + 60 * DAY, note);
    time.tick(50 * DAY);
    cancelLongOne();
    expect(time.countTimers()).to.equal(0);
    const cancelItself = systemClock.at(systemClock.now() + SECOND, () => {
      note();
      cancelItself();
    });
    time.tick(20 * DAY);
    expect(calls).to.have.length(1);
    cancelItself();
  });

  it('is not early when a timer fires early', () => {
    systemClock.at(start + 10 * SECOND, note);
    time.tick(5 * SECOND);
    // The timer runs on while the wall clock falls behind by 20 ms.
    time.setSystemTime(systemClock.now() - 20);
    time.tick(5 * SECOND);
    expect(calls).to.deep.equal([]);
    time.tick(19);
    expect(calls).to.deep.equal([]);
    time.tick(1);
    expect(calls).to.deep.equal([start + 10 * SECOND]);
  });

  it('calls back with the next timer after the machine has slept', () => {
    systemClock.at(start + 10 * SECOND, note);
    time.tick(4 * SECOND);
    time.setSystemTime(start + 8 * HOUR);
    time.tick(6 * SECOND);
    expect(calls).to.deep.equal([start + 8 * HOUR + 6 * SECOND]);
  });

  it('lasts at most a second longer than asked for when the clock is set back', () => {
    systemClock.at(start + 10 * SECOND, note);
    time.tick(5 * SECOND);
    time.setSystemTime(start - HOUR);
    time.tick(6 * SECOND - 1);
    expect(calls).to.deep.equal([]);
    time.tick(1);
    expect(calls).to.have.length(1);
    expect(time.countTimers()).to.equal(0);
  });

  it('keeps deadlines apart', () => {
    const order: string[] = [];
    systemClock.at(start + 2 * SECOND, () => order.push('second'));
    const cancel = systemClock.at(start + SECOND, () => order.push('never'));
    systemClock.at(start + SECOND, () => order.push('first'));
    cancel();
    time.tick(2 * SECOND);
    expect(order).to.deep.equal(['first', 'second']);
  });
});
