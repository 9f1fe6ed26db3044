import { expect } from 'chai';
import fc from 'fast-check';
import {
  decideEyecatcher,
  decideOpening,
  type AttentionConfig,
  type Situation,
} from '../../src/domain/open-policy.js';
import type { WidgetState } from '../../src/domain/widget-state.js';

const NOW = Date.UTC(2026, 5, 1, 12);
const SECOND = 1_000;

const config: AttentionConfig = {
  openAfterMs: 30 * SECOND,
  teaseWhenNarrow: true,
  eyecatcherAfterMs: 3 * SECOND,
};
/** A session old enough for everything. */
const state: WidgetState = { loadedAt: NOW - 60 * SECOND, visitorId: '', expiresAt: NOW + 1 };
const situation: Situation = {
  now: NOW,
  panelOpen: false,
  tabVisible: true,
  narrow: false,
  modalOpen: false,
  quietAt: -Infinity,
  usedUp: false,
};

const OPEN = { kind: 'act', act: 'open' } as const;
const TEASE = { kind: 'act', act: 'tease' } as const;
const SHOW = { kind: 'act', act: 'show' } as const;
const NEVER = { kind: 'never' } as const;
const WAIT = { kind: 'wait' } as const;
const waitUntil = (until: number) => ({ kind: 'wait', until }) as const;

interface Row {
  readonly when: string;
  readonly config?: Partial<AttentionConfig>;
  readonly state?: Partial<WidgetState>;
  readonly situation?: Partial<Situation>;
  readonly opening: object;
  readonly eyecatcher: object;
}

const rows: readonly Row[] = [
  { when: 'the time has come and nothing is in the way', opening: OPEN, eyecatcher: SHOW },
  {
    when: 'the page wants neither',
    config: { openAfterMs: undefined, eyecatcherAfterMs: undefined },
    opening: NEVER,
    eyecatcher: NEVER,
  },
  {
    when: 'the session has just begun',
    state: { loadedAt: NOW },
    opening: waitUntil(NOW + 30 * SECOND),
    eyecatcher: waitUntil(NOW + 3 * SECOND),
  },
  {
    when: 'the last page has used up all but a millisecond',
    state: { loadedAt: NOW - 30 * SECOND + 1 },
    opening: waitUntil(NOW + 1),
    eyecatcher: SHOW,
  },
  {
    when: 'the delay is over to the millisecond',
    state: { loadedAt: NOW - 30 * SECOND },
    opening: OPEN,
    eyecatcher: SHOW,
  },
  {
    when: 'the page wants it at once',
    config: { openAfterMs: 0, eyecatcherAfterMs: 0 },
    state: { loadedAt: NOW },
    opening: OPEN,
    eyecatcher: SHOW,
  },
  {
    when: 'the delay is longer than a timer can hold',
    config: { openAfterMs: 2 ** 32, eyecatcherAfterMs: undefined },
    opening: waitUntil(NOW - 60 * SECOND + 2 ** 32),
    eyecatcher: NEVER,
  },
  {
    when: 'the clock was set back after the session began',
    state: { loadedAt: NOW + 40 * SECOND },
    opening: waitUntil(NOW + 30 * SECOND),
    eyecatcher: waitUntil(NOW + 3 * SECOND),
  },
  {
    when: 'the panel is open already',
    situation: { panelOpen: true },
    opening: NEVER,
    eyecatcher: NEVER,
  },
  {
    when: 'it has opened by itself in this session',
    state: { autoOpenedAt: NOW - 1 },
    opening: NEVER,
    eyecatcher: SHOW,
  },
  {
    when: 'the visitor opened it, here or in another tab',
    state: { openedByVisitor: true, closedByVisitor: false },
    opening: NEVER,
    eyecatcher: NEVER,
  },
  {
    when: 'the visitor closed it',
    state: { openedByVisitor: false, closedByVisitor: true },
    opening: NEVER,
    eyecatcher: NEVER,
  },
  {
    when: 'the visitor dismissed the eyecatcher',
    state: { eyecatcherClosedAt: NOW - 1 },
    opening: NEVER,
    eyecatcher: NEVER,
  },
  {
    when: 'this page view had its automatic opening, and the page refused it',
    situation: { usedUp: true },
    opening: NEVER,
    eyecatcher: SHOW,
  },
  { when: 'the tab is hidden', situation: { tabVisible: false }, opening: WAIT, eyecatcher: WAIT },
  {
    when: 'a dialog of the page is open',
    situation: { modalOpen: true },
    opening: WAIT,
    eyecatcher: WAIT,
  },
  {
    when: 'the visitor is typing in the page',
    situation: { quietAt: NOW + 4 * SECOND },
    opening: waitUntil(NOW + 4 * SECOND),
    eyecatcher: waitUntil(NOW + 4 * SECOND),
  },
  { when: 'typing is long over', situation: { quietAt: NOW }, opening: OPEN, eyecatcher: SHOW },
  {
    when: 'the screen is narrow',
    situation: { narrow: true },
    opening: TEASE,
    eyecatcher: SHOW,
  },
  {
    when: 'the screen is narrow and the page insists',
    config: { teaseWhenNarrow: false },
    situation: { narrow: true },
    opening: OPEN,
    eyecatcher: SHOW,
  },
];

describe('opening by itself', () => {
  it('does not come between the two halves of what another tab is writing', () => {
    for (const half of [{ openedByVisitor: false }, { closedByVisitor: false }]) {
      const decision = decideOpening(config, { ...state, ...half }, situation);
      expect(decision).to.deep.equal({ kind: 'never' });
      expect(decideEyecatcher(config, { ...state, ...half }, situation).kind).to.equal('never');
    }
  });

  for (const row of rows) {
    it(`when ${row.when}: ${JSON.stringify(row.opening)}`, () => {
      const decision = decideOpening(
        { ...config, ...row.config },
        { ...state, ...row.state },
        { ...situation, ...row.situation },
      );
      expect(decision).to.deep.equal(row.opening);
    });
  }

  it('never comes before its time, to a hidden tab, into typing, over a dialog, or twice', () => {
    const time = fc.integer({ min: NOW - 100 * SECOND, max: NOW + 100 * SECOND });
    fc.assert(
      fc.property(
        fc.record({
          openAfterMs: fc.integer({ min: 0, max: 60 * SECOND }),
          loadedAt: time,
          autoOpenedAt: fc.option(time, { nil: undefined }),
          openedByVisitor: fc.option(fc.boolean(), { nil: undefined }),
          closedByVisitor: fc.option(fc.boolean(), { nil: undefined }),
          eyecatcherClosedAt: fc.option(time, { nil: undefined }),
          tabVisible: fc.boolean(),
          panelOpen: fc.boolean(),
          narrow: fc.boolean(),
          modalOpen: fc.boolean(),
          quietAt: time,
          usedUp: fc.boolean(),
        }),
        (all) => {
          const decision = decideOpening(
            { ...config, openAfterMs: all.openAfterMs },
            { ...state, ...all },
            { ...all, now: NOW },
          );
          if (decision.kind === 'wait') {
            expect(decision.until ?? Infinity).to.be.greaterThan(NOW);
            return;
          }
          const allowed =
            NOW >= all.loadedAt + all.openAfterMs &&
            all.tabVisible &&
            !all.panelOpen &&
            !all.modalOpen &&
            all.quietAt <= NOW &&
            !all.usedUp &&
            all.autoOpenedAt === undefined &&
            all.openedByVisitor === undefined &&
            all.closedByVisitor === undefined &&
            all.eyecatcherClosedAt === undefined;
          // Set-back clocks wait from now on: with a delay of 0 that is at once.
          const setBack = all.loadedAt > NOW && all.openAfterMs === 0;
          if (decision.kind === 'act') expect(allowed || setBack).to.equal(true);
          else expect(allowed).to.equal(false);
        },
      ),
      { numRuns: 2_000 },
    );
  });
});

describe('the eyecatcher', () => {
  for (const row of rows) {
    it(`when ${row.when}: ${JSON.stringify(row.eyecatcher)}`, () => {
      const decision = decideEyecatcher(
        { ...config, ...row.config },
        { ...state, ...row.state },
        { ...situation, ...row.situation },
      );
      expect(decision).to.deep.equal(row.eyecatcher);
    });
  }
});
