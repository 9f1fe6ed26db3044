import assert from 'node:assert/strict';
import fc from 'fast-check';
import { systemClock } from '../../src/adapters/clock/system-clock.js';
import {
  parseWidgetState,
  serialiseWidgetState,
  WIDGET_KEYS,
  type RawWidgetState,
  type WidgetState,
} from '../../src/domain/widget-state.js';
import { holds, type Promises } from './support/runs.js';

const NOW = Date.UTC(2026, 0, 15, 12);
const MINUTE = 60_000;
const RETENTION = 30 * MINUTE;
const TOLERANCE = MINUTE;
const NEW_ID = '00000000-0000-4000-8000-000000000000';
const context = { now: NOW, retentionMs: RETENTION, createVisitorId: () => NEW_ID };

const parse = (raw: RawWidgetState, now = NOW): WidgetState | undefined =>
  parseWidgetState(raw, { ...context, now });

const time = fc.integer({ min: NOW - 2 * RETENTION, max: NOW + 2 * RETENTION }).map(String);
/** What nobody can take for a time that is near. */
const junk = fc.oneof(
  fc.string(),
  fc.constantFrom('', 'null', 'NaN', 'Infinity', '-1', '1e13', '0x10', '__proto__', '[]', '{}'),
  fc.integer().map(String),
  fc.double().map(String),
  fc.json(),
);
const flag = fc.constantFrom('true', 'false', '1', '0');
const uuid = fc.uuid();
const anything = fc.record(
  Object.fromEntries(
    WIDGET_KEYS.map((key) => [key, fc.oneof(time, junk, flag, uuid, fc.constant(null))]),
  ),
);
const timesOf = (state: WidgetState): number[] =>
  [state.loadedAt, state.autoOpenedAt, state.eyecatcherClosedAt].filter((at) => at !== undefined);

export const promises: Promises = {
  'what anybody stored is a session that makes sense, or none': holds(
    0.4,
    fc.property(anything, (raw) => {
      const state = parse(raw);
      if (!state) return;
      assert.ok(state.expiresAt > NOW && state.expiresAt <= NOW + RETENTION + TOLERANCE);
      for (const at of timesOf(state)) assert.ok(at <= NOW + TOLERANCE && at >= 1e12);
      assert.match(state.visitorId, /^[\da-f-]{36}$/i);
      assert.ok(!(state.openedByVisitor && state.closedByVisitor));
      assert.deepEqual(parse(serialiseWidgetState(state)), state);
    }),
  ),

  'junk is never fresh': holds(
    0.2,
    fc.property(
      fc.record(Object.fromEntries(WIDGET_KEYS.map((key) => [key, fc.oneof(junk, flag, uuid)]))),
      (raw) => {
        const isTime = (value: string): boolean =>
          /^[1-9]\d{12,13}$/.test(value) && Number(value) > NOW - RETENTION;
        fc.pre(!Object.values(raw).some(isTime));
        assert.equal(parse(raw), undefined);
      },
    ),
  ),

  'a session is over at its moment, and not a millisecond before': holds(
    0.2,
    fc.property(anything, (raw) => {
      const state = parse(raw);
      if (!state) return;
      const stored = serialiseWidgetState(state);
      assert.equal(parse(stored, state.expiresAt), undefined);
      assert.equal(parse(stored, state.expiresAt - 1)?.visitorId, state.visitorId);
    }),
  ),

  'no timer is longer than a browser can bear, whatever is waited for': holds(
    0.2,
    fc.property(
      fc.oneof(fc.double(), fc.integer(), fc.maxSafeInteger(), time.map(Number)),
      (deadline) => {
        const asked: unknown[] = [];
        const { setTimeout: real } = globalThis;
        const fake = (_callback: unknown, ms: unknown): number => asked.push(ms);
        globalThis.setTimeout = fake as unknown as typeof setTimeout;
        try {
          systemClock.at(deadline, () => undefined);
        } finally {
          globalThis.setTimeout = real;
        }
        assert.equal(asked.length, 1);
        // What is no number, or past, is at once.
        assert.ok(!(Number(asked[0]) > 2 ** 31 - 1), String(asked[0]));
      },
    ),
  ),
};
