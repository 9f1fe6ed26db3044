import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Message } from '../../src/types.js';
import { FakeClock } from '../support/fake-clock.js';
import { ChatPage } from './support/chat-page.js';
import { FATES, FlakyService, type Fate } from './support/flaky-service.js';
import { Medium } from './support/medium.js';
import { FakeLocks, freeRealms, type Realm } from './support/realm.js';
import { holds, type Promises } from './support/runs.js';

const MAX_TABS = 3;
const HOUR = 3_600_000;

const tab = fc.nat(MAX_TABS - 1);
const step = fc.oneof(
  { weight: 6, arbitrary: fc.record({ type: fc.constant('send' as const), tab }) },
  {
    weight: 5,
    arbitrary: fc.record({
      type: fc.constant('wait' as const),
      ms: fc.constantFrom(0, 1, 5, 10, 500, 1_000, 5_000, 6_000, 11_000, 31_000, 120_000),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      type: fc.constant('fates' as const),
      fates: fc.array(fc.constantFrom<Fate>(...FATES), { minLength: 1, maxLength: 7 }),
    }),
  },
  { weight: 3, arbitrary: fc.record({ type: fc.constantFrom('offline', 'online') }) },
  {
    weight: 4,
    arbitrary: fc.record({
      type: fc.constantFrom('crash', 'reload', 'new tab', 'retry', 'delete'),
      tab,
    }),
  },
);
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

const setting = fc.record({ storageMs: fc.constantFrom(0, 3), hearsHalves: fc.boolean() });
type Setting = typeof setting extends fc.Arbitrary<infer T> ? T : never;

interface Written {
  readonly text: string;
  readonly page: ChatPage;
  /** It was kept: from now on nothing may lose it. */
  kept: boolean;
  /** It was told to have failed, and may have been overtaken since. */
  failed: boolean;
  deleted: boolean;
}

class World {
  readonly clock = new FakeClock();
  readonly medium = new Medium();
  readonly service = new FlakyService(this.clock);
  readonly written: Written[] = [];
  readonly #site;
  #pages: ChatPage[] = [];

  constructor({ storageMs, hearsHalves }: Setting, numbers: Iterator<number>) {
    this.medium.hearsHalves = hearsHalves;
    this.#site = {
      clock: this.clock,
      medium: this.medium,
      locks: new FakeLocks(),
      carry: ({ code }: Realm) => {
        const transport = this.service.transport(code);
        return { transport, end: () => transport.disconnect() };
      },
      storageMs,
      random: () => Number(numbers.next().value),
      onFailed: (text: string) => {
        const written = this.#find(text);
        if (written) written.failed = true;
      },
    };
    this.#pages.push(new ChatPage(this.#site));
  }

  async run(steps: readonly Step[]): Promise<void> {
    for (const each of steps) {
      this.#do(each);
      await this.clock.advance('ms' in each ? each.ms : 0);
      this.#look();
    }
  }

  /** The network is well again, and on one more page somebody tries again what has failed. */
  async heal(): Promise<void> {
    this.service.fates = [];
    this.service.setOnline(true);
    this.#pages.push(new ChatPage(this.#site));
    for (let times = 0; times < 3; times += 1) {
      await this.clock.advance(HOUR);
      this.#look();
      for (const { controller } of this.#pages) {
        for (const { clientId, status } of controller.state.messages)
          if (status === 'failed') controller.retry(clientId ?? '');
      }
    }
    await this.clock.advance(HOUR);
  }

  check(): void {
    const arrived = this.service.messages.map(({ content }) => content.text);
    assert.equal(new Set(arrived).size, arrived.length, 'something arrived twice');
    for (const { text, kept, deleted } of this.written) {
      assert.ok(!kept || deleted || arrived.includes(text), `"${text}" was lost`);
    }
    for (const page of new Set(this.written.map((each) => each.page))) {
      const mine = this.written.filter((each) => each.page === page && !each.failed);
      const inOrder = mine.map(({ text }) => text).filter((text) => arrived.includes(text));
      const asArrived = arrived.filter((text) => inOrder.includes(text));
      assert.deepEqual(asArrived, inOrder, 'the order of writing is not kept');
    }
    for (const { controller } of this.#pages) {
      const shown = controller.state.messages.map(({ content, status }) => [content.text, status]);
      assert.deepEqual(
        shown,
        arrived.map((text) => [text, 'sent']),
        'a page shows something else',
      );
    }
    const left = [...this.medium.items.keys()].filter((key) => key.includes(':outbox:'));
    assert.deepEqual(left, [], 'something that has arrived is still kept to be sent');
  }

  end(): void {
    for (const page of this.#pages) page.end();
    freeRealms();
  }

  #do(each: Step): void {
    if (each.type === 'offline' || each.type === 'online') {
      this.service.setOnline(each.type === 'online');
      return;
    }
    if ('fates' in each) {
      this.service.fates = [...each.fates];
      return;
    }
    if (!('tab' in each)) return;
    const page = this.#pages[each.tab % Math.max(1, this.#pages.length)];
    if (each.type === 'new tab') {
      if (this.#pages.length < MAX_TABS) this.#pages.push(new ChatPage(this.#site));
      return;
    }
    if (!page) return;
    const { controller } = page;
    switch (each.type) {
      case 'send': {
        const text = String(this.written.length);
        this.written.push({ text, page, kept: false, failed: false, deleted: false });
        void controller.send(text);
        break;
      }
      case 'crash':
      case 'reload':
        page.end();
        this.#pages = this.#pages.filter((other) => other !== page);
        if (each.type === 'reload') this.#pages.push(new ChatPage(this.#site));
        break;
      case 'retry':
      case 'delete': {
        const failed = controller.state.messages.find(({ status }) => status === 'failed');
        if (failed?.clientId === undefined) break;
        if (each.type === 'retry') controller.retry(failed.clientId);
        else {
          const written = this.#find(failed.content.text);
          if (written) written.deleted = true;
          controller.discard(failed.clientId);
        }
        break;
      }
    }
  }

  #find(text: string): Written | undefined {
    return this.written.find((each) => each.text === text);
  }

  #look(): void {
    for (const [key, value] of this.medium.items) {
      if (!key.includes(':outbox:')) continue;
      const { value: kept } = JSON.parse(value) as { value: Message };
      const written = this.#find(kept.content.text);
      if (written) written.kept = true;
    }
  }
}

export const promises: Promises = {
  'what was kept arrives once, in the order of writing, whatever network and tabs do': holds(
    0.5,
    fc.asyncProperty(
      setting,
      fc.array(step, { minLength: 1, maxLength: 20 }),
      fc.infiniteStream(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true })),
      async (given, steps, numbers) => {
        const world = new World(given, numbers);
        try {
          await world.run(steps);
          await world.heal();
          world.check();
        } finally {
          world.end();
        }
      },
    ),
  ),
};
