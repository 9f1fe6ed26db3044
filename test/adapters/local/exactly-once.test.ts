import { expect } from 'chai';
import fc from 'fast-check';
import { addressOf } from '../../../src/adapters/transports/local/addresses.js';
import { ChatService } from '../../../src/adapters/transports/local/chat-service.js';
import type { Faults } from '../../../src/adapters/transports/local/faults.js';
import { localTransport } from '../../../src/adapters/transports/local/index.js';
import type { Conversation } from '../../../src/adapters/transports/local/record.js';
import { Web1on1Error } from '../../../src/errors.js';
import type { Transport } from '../../../src/ports/transport.js';
import { outgoing, recordSession, reportedMessages } from '../../contracts/transport-contract.js';
import { FakeClock } from '../../support/fake-clock.js';
import { pairWith } from '../../support/socket-pair.js';

const rate = fc.double({ min: 0, max: 0.4, noNaN: true });

const faults: fc.Arbitrary<Faults> = fc.record(
  {
    latencyMs: fc.integer({ min: 0, max: 400 }),
    jitterMs: fc.integer({ min: 0, max: 400 }),
    drop: rate,
    dropRequest: rate,
    duplicate: rate,
    reorder: rate,
    loseAck: rate,
    refuseSend: rate,
    refuseConnection: rate,
    retryAfterMs: fc.integer({ min: 0, max: 3_000 }),
    halfOpen: fc.boolean(),
  },
  { requiredKeys: [] },
);

const step = fc.oneof(
  { weight: 4, arbitrary: fc.constant({ type: 'visitor says' as const }) },
  { weight: 4, arbitrary: fc.constant({ type: 'agent says' as const }) },
  { weight: 2, arbitrary: fc.record({ type: fc.constant('faults' as const), faults }) },
  { weight: 1, arbitrary: fc.constant({ type: 'kill' as const }) },
  { weight: 1, arbitrary: fc.constant({ type: 'agent ends' as const }) },
  { weight: 1, arbitrary: fc.constant({ type: 'away' as const }) },
  {
    weight: 3,
    arbitrary: fc.record({
      type: fc.constant('time' as const),
      ms: fc.integer({ min: 0, max: 20_000 }),
    }),
  },
);

/** Sends as the widget does: one after another, the same message until it is acknowledged. */
class Outbox {
  readonly acknowledged: string[] = [];
  readonly #transport: Transport;
  readonly #clock: FakeClock;
  #last: Promise<void> = Promise.resolve();
  #waiting = 0;

  constructor(transport: Transport, clock: FakeClock) {
    this.#transport = transport;
    this.#clock = clock;
  }

  get waiting(): number {
    return this.#waiting;
  }

  add(text: string): void {
    this.#waiting += 1;
    this.#last = this.#last.then(() => this.#deliver(text));
  }

  async #deliver(text: string): Promise<void> {
    const message = outgoing(text, text);
    for (;;) {
      try {
        const ack = await this.#transport.send(message);
        this.acknowledged.push(ack.clientId ?? '');
        this.#waiting -= 1;
        return;
      } catch (error) {
        if (!(error instanceof Web1on1Error) || !error.retryable) throw error;
        await new Promise<void>((resolve) => this.#clock.at(this.#clock.now() + 500, resolve));
      }
    }
  }
}

describe('local transport over a bad network', () => {
  it('delivers every message exactly once and in order, in both directions', async function () {
    this.timeout(120_000);
    await fc.assert(
      fc.asyncProperty(
        fc.array(step, { minLength: 3, maxLength: 25 }),
        fc.infiniteStream(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true })),
        async (steps, numbers) => {
          const clock = new FakeClock();
          const random = (): number => Number(numbers.next().value);
          const service = new ChatService({ clock, random });
          const sockets = pairWith(service, clock);
          const transport = localTransport({
            server: '/chat',
            clock,
            random,
            openSocket: sockets.open,
          });
          const { session, events } = recordSession();
          const connecting = transport.connect(session);
          await clock.advance(100);
          await connecting;

          const outbox = new Outbox(transport, clock);
          const agent: Parameters<ChatService['accept']>[0] = {
            onmessage: null,
            onclose: null,
            send: () => {},
            close: () => {},
          };
          service.accept(agent, 'agent');
          /** The conversation that began last, if there is one yet. */
          const conversations = (): Conversation[] =>
            Array.from({ length: 30 }, (_, index) => addressOf('visitor', index + 1)).flatMap(
              (address) => service.conversation(address) ?? [],
            );
          let frames = 0;
          const act = (to: string, command: object): void => {
            const frame = { v: 1, id: ++frames, to, do: command };
            agent.onmessage?.({ data: JSON.stringify(frame) });
          };
          const said: { visitor: string[]; agent: string[] } = { visitor: [], agent: [] };
          outbox.add('first');
          said.visitor.push('first');
          await clock.advance(100);

          for (const action of steps) {
            switch (action.type) {
              case 'visitor says':
                said.visitor.push(`visitor ${said.visitor.length}`);
                outbox.add(said.visitor.at(-1) ?? '');
                break;
              case 'agent says': {
                const current = conversations().at(-1);
                if (!current || current.endedBy) break;
                const text = `agent ${said.agent.length}`;
                said.agent.push(text);
                const content = { kind: 'text', text };
                act(current.id, { type: 'send', clientId: text, content });
                break;
              }
              case 'agent ends':
                act(conversations().at(-1)?.id ?? 'visitor', { type: 'end' });
                break;
              case 'faults':
                service.faults.set(action.faults);
                break;
              case 'kill':
                service.kill();
                break;
              case 'away':
                window.dispatchEvent(new PageTransitionEvent('pagehide'));
                await clock.advance(1_000);
                window.dispatchEvent(new PageTransitionEvent('pageshow'));
                break;
              case 'time':
                await clock.advance(action.ms);
            }
          }

          service.faults.set({});
          for (let minutes = 0; minutes < 30 && outbox.waiting > 0; minutes += 1) {
            await clock.advance(60_000);
          }
          await clock.advance(200_000);
          await transport.disconnect();

          const kept = conversations().flatMap(({ messages }) => messages);
          const of = (by: string): string[] =>
            kept.filter((message) => message.by === by).map((message) => message.content.text);
          expect(of('visitor'), 'kept by the service').to.deep.equal(said.visitor);
          expect(of('agent')).to.deep.equal(said.agent);
          expect(outbox.acknowledged).to.deep.equal(said.visitor);
          expect(reportedMessages(events).map((message) => message.id)).to.deep.equal(
            kept.map((message) => message.id),
          );
        },
      ),
      { numRuns: 40 },
    );
  });
});
