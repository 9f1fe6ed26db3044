import assert from 'node:assert/strict';
import fc from 'fast-check';
import { seededRandom } from '../support/seeded-random.js';
import { NetworkWorld, TOO_LONG } from './support/network-world.js';
import { holds, type Promises } from './support/runs.js';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;

/** Fifty runs of each where there are 100,000 of others. */
const SHARE = 1 / 2_000;

type Fault = (world: NetworkWorld) => Promise<void>;

/** Nothing passes for some time, and the browser knows. */
const offlineFor =
  (ms: number, reconnectsWithinMs: number): Fault =>
  async (world) => {
    world.goOffline();
    await world.talk(ms);
    world.goOnline();
    const took = await world.untilOnline();
    assert.ok(took <= reconnectsWithinMs, `it took ${took} ms to be online again`);
  };

/** Something goes wrong with what is sent, while both go on talking. */
const during =
  (faults: Parameters<NetworkWorld['faults']>[0], ms = 30 * SECOND): Fault =>
  async (world) => {
    world.faults(faults);
    await world.talk(ms);
  };

/** The socket is closed now and then. */
const closing =
  (code: number): Fault =>
  async (world) => {
    for (let times = 0; times < 4; times += 1) {
      await world.talk(world.between(100, 8 * SECOND));
      world.close(code);
    }
  };

const injecting =
  (frame: (world: NetworkWorld) => unknown): Fault =>
  (world) =>
    world.talk(10 * SECOND, () => world.inject(frame(world)));

const junk = [
  '',
  '{',
  'null',
  '[]',
  '"text"',
  '{"v":1}',
  '{"v":2,"re":1,"reply":{}}',
  '{"v":1,"re":1,"reply":null}',
  '{"v":1,"of":"v","event":{"type":"message","message":null}}',
  '{"v":1,"of":"v","event":{"type":"message","message":{"id":"__proto__","seq":-1}}}',
  '{"v":1,"of":"somebody else","event":{"type":"gone"}}',
  new Uint8Array(8),
];

export const faults: Readonly<Record<string, Fault>> = {
  'no network for a second': offlineFor(SECOND, 2 * SECOND),
  'no network for 30 seconds': offlineFor(30 * SECOND, 2 * SECOND),
  'no network for ten minutes': offlineFor(10 * MINUTE, 5 * SECOND),
  'a network that comes and goes': async (world) => {
    for (let times = 0; times < 10; times += 1) {
      world.goOffline();
      await world.talk(world.between(50, 3 * SECOND));
      world.goOnline();
      await world.talk(world.between(50, 3 * SECOND));
    }
  },
  'frames that take from 100 to 900 ms': during({ latencyMs: 100, jitterMs: 800 }),
  'a third of all frames lost, in both directions': during({ drop: 0.3, dropRequest: 0.3 }, MINUTE),
  'requests lost': during({ dropRequest: { next: 5 } }),
  'answers lost': during({ loseAck: { next: 5 } }),
  'every answer lost, for two minutes': during({ loseAck: 1 }, 2 * MINUTE),
  'everything twice': during({ duplicate: 1 }),
  'everything in another order': during({ reorder: 0.5, jitterMs: 300 }),
  'a socket that is open, and carries nothing': during({ halfOpen: true }, MINUTE),
  'closed without a word (1006)': closing(1006),
  'closed by a server that has failed (1011)': closing(1011),
  'closed for a reason of its own (4001)': closing(4001),
  'too many messages (429), come back in three seconds': during({
    refuseSend: 0.5,
    retryAfterMs: 3 * SECOND,
  }),
  'no connection taken (503), come back in five seconds': async (world) => {
    world.faults({ refuseConnection: 1, retryAfterMs: 5 * SECOND });
    world.close(1011);
    await world.talk(30 * SECOND);
  },
  'a message refused for good (423): told, and the others go on': async (world) => {
    await world.talk(5 * SECOND);
    world.visitorSays('x'.repeat(TOO_LONG));
    await world.talk(5 * SECOND);
  },
  'frames of 10 MB': injecting(() => `{"v":1,"re":1,"reply":{"x":"${'x'.repeat(10_000_000)}"}}`),
  'frames that make no sense': injecting((world) => junk[world.between(0, junk.length)]),
  'a server that has forgotten everything': async (world) => {
    for (let times = 0; times < 3; times += 1) {
      await world.talk(world.between(100, 10 * SECOND));
      world.restart();
    }
  },
};

async function survives(fault: Fault, seed: number): Promise<void> {
  const world = new NetworkWorld(seededRandom(seed));
  try {
    await world.begin();
    await fault(world);
    await world.settled();
  } finally {
    world.end();
  }
}

export const promises: Promises = Object.fromEntries(
  Object.entries(faults).map(([name, fault]) => [
    name,
    holds(
      SHARE,
      fc.asyncProperty(fc.noShrink(fc.integer()), (seed) => survives(fault, seed)),
    ),
  ]),
);
