import fc from 'fast-check';
import type { Consent } from './widget-page.js';

export const SECOND = 1_000;
const MINUTE = 60 * SECOND;
export const MAX_TABS = 3;
/** A clock that is set back further makes a wrong time of every time that was stored. */
export const TOLERANCE = MINUTE;

export const setting = fc.record({
  openAfterMs: fc.constantFrom(0, SECOND, 30 * SECOND, 10 * MINUTE, undefined),
  eyecatcherAfterMs: fc.constantFrom(undefined, 3 * SECOND),
  retentionMs: fc.constantFrom(2 * MINUTE, 30 * MINUTE),
  narrow: fc.boolean(),
  hearsHalves: fc.boolean(),
});
export type Setting = typeof setting extends fc.Arbitrary<infer T> ? T : never;

const tab = fc.nat(MAX_TABS - 1);
/** Whole seconds: what is worth one write a second is then written every time. */
const seconds = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(1, 3, 5, 29, 30, 31, 119, 120, 121) },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 2_000 }) },
);
const inTab = <const T extends string>(...types: readonly T[]) =>
  fc.record({ type: fc.constantFrom(...types), tab });
const passing = fc.record({ type: fc.constantFrom('wait', 'wait', 'wait', 'sleep'), seconds });

/** What a visitor does, on a device that does what it should. */
export const ordinary = fc.oneof(
  { weight: 6, arbitrary: passing },
  { weight: 3, arbitrary: inTab('hide', 'show', 'reload', 'next page', 'away', 'back') },
  { weight: 2, arbitrary: inTab('new tab', 'close tab') },
  { weight: 4, arbitrary: inTab('open', 'close', 'fold', 'use', 'dismiss', 'message', 'type') },
);
export const setBack = fc.record({
  type: fc.constant('set back'),
  seconds: fc.integer({ min: 1, max: TOLERANCE / SECOND }),
});
const KEYS = ['widget_loaded', 'widget_auto_opened', 'widget_expires', 'widget_uuid'] as const;
export const mishap = fc.oneof(
  fc.record({ type: fc.constant('corrupt'), key: fc.constantFrom(...KEYS), value: fc.string() }),
  fc.record({ type: fc.constantFrom('clear', 'full', 'broken') }),
  fc.record({ type: fc.constant('set back'), seconds: fc.integer({ min: 1, max: 100_000 }) }),
  fc.record({
    type: fc.constant('consent'),
    tab,
    consent: fc.constantFrom<Consent>('granted', 'interaction', 'denied'),
  }),
);
export type Step =
  typeof ordinary | typeof setBack | typeof mishap extends fc.Arbitrary<infer T> ? T : never;
