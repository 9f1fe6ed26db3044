import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Medium } from './support/medium.js';
import { holds, type Promises } from './support/runs.js';
import type { Consent } from './support/widget-page.js';
import {
  mishap,
  ordinary,
  setBack,
  setting,
  type Setting,
  type Step,
} from './support/widget-steps.js';
import { WidgetWorld } from './support/widget-world.js';

async function happens(
  given: Setting,
  steps: readonly Step[],
  consent: Consent = 'granted',
): Promise<Medium> {
  const world = new WidgetWorld(given, consent);
  try {
    await world.begin();
    await world.run(steps);
  } finally {
    world.end();
  }
  return world.medium;
}

const ordinarily = async (given: Setting, steps: readonly Step[]): Promise<void> =>
  void (await happens(given, steps));

const many = <T>(step: fc.Arbitrary<T>): fc.Arbitrary<T[]> =>
  fc.array(step, { minLength: 1, maxLength: 20 });

export const promises: Promises = {
  'a session is remembered, and opens by itself, as the contract says': holds(
    0.6,
    fc.asyncProperty(setting, many(ordinary), ordinarily),
  ),

  'it is the same where the clock is set back by up to a minute': holds(
    0.1,
    fc.asyncProperty(
      setting,
      many(fc.oneof({ weight: 9, arbitrary: ordinary }, setBack)),
      ordinarily,
    ),
  ),

  'it makes sense on every page, whatever happens to the device': holds(
    0.1,
    fc.asyncProperty(
      setting,
      many(fc.oneof({ weight: 3, arbitrary: ordinary }, mishap)),
      ordinarily,
    ),
  ),

  'nothing is read or written where the visitor has refused': holds(
    0.1,
    fc.asyncProperty(setting, many(ordinary), async (given, steps) => {
      const { uses } = await happens(given, steps, 'denied');
      assert.deepEqual([uses.get, uses.set], [0, 0]);
    }),
  ),

  'nothing is written before the visitor has done something, where he has to': holds(
    0.1,
    fc.asyncProperty(
      setting,
      many(ordinary.filter(({ type }) => !/^(open|close|use|dismiss)$/.test(type))),
      async (given, steps) => {
        const { uses } = await happens(given, steps, 'interaction');
        assert.equal(uses.set, 0);
      },
    ),
  ),
};
