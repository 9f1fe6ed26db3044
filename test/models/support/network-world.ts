import assert from 'node:assert/strict';
import { ChatService } from '../../../src/adapters/transports/local/chat-service.js';
import type { Faults } from '../../../src/adapters/transports/local/faults.js';
import type { SocketLike } from '../../../src/adapters/transports/local/socket.js';
import { FakeClock } from '../../support/fake-clock.js';
import { pairWith, type PairedSockets } from '../../support/socket-pair.js';
import { ChatPage } from './chat-page.js';
import { Medium } from './medium.js';
import { FakeLocks, freeRealms, type Realm } from './realm.js';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
/** In characters: no service takes it. */
export const TOO_LONG = 300_000;
/** How long everything may take, once the network is well again. */
const PATIENCE = 10 * MINUTE;

interface Heard {
  readonly by: string;
  readonly text: string;
  readonly clientId: string;
}

/**
 * A visitor's page, the chat service and an agent, with a network between that does what it is told,
 * all on one fake clock. The product's own code at both ends.
 */
export class NetworkWorld {
  readonly clock = new FakeClock();
  readonly service: ChatService;
  readonly random: () => number;
  readonly said: { readonly visitor: string[]; readonly agent: string[] } = {
    visitor: [],
    agent: [],
  };
  /** What the visitor was told to have failed. */
  readonly failed: string[] = [];
  /** What the agent heard, once for each life of the service. */
  readonly log: Heard[][] = [[]];
  readonly #sockets: PairedSockets;
  readonly #open = new Set<SocketLike>();
  readonly #page: ChatPage;
  #agentSays: (command: object) => void = () => undefined;

  constructor(random: () => number) {
    this.random = random;
    this.service = new ChatService({ clock: this.clock, random });
    this.#sockets = pairWith(this.service, this.clock);
    this.#sitDown();
    this.#page = new ChatPage({
      clock: this.clock,
      medium: new Medium(),
      locks: new FakeLocks(),
      storageMs: 1,
      random,
      carry: ({ code }: Realm, clock) => {
        const openSocket = (url: string): SocketLike => {
          const socket = this.#sockets.open(url);
          this.#open.add(socket);
          return socket;
        };
        const transport = code.localTransport({ server: '/chat', clock, random, openSocket });
        return { transport, end: () => void transport.disconnect() };
      },
      onFailed: (text) => void this.failed.push(text),
    });
  }

  get connection(): string {
    return this.#page.controller.state.connection;
  }

  /** From `from` to just below `to`. */
  between(from: number, to: number): number {
    return from + Math.floor(this.random() * (to - from));
  }

  /** Everything works, and the first word is said. */
  async begin(): Promise<void> {
    await this.clock.advance(SECOND);
    this.visitorSays();
    await this.clock.advance(SECOND);
    assert.equal(this.connection, 'online');
  }

  visitorSays(text = `visitor ${this.said.visitor.length}`): void {
    this.said.visitor.push(text);
    void this.#page.controller.send(text);
  }

  agentSays(): void {
    // After a restart there is nobody to answer until the visitor speaks again.
    if (this.service.conversation('v') === undefined) return;
    const text = `agent ${this.said.agent.length}`;
    this.said.agent.push(text);
    this.#agentSays({ type: 'send', clientId: text, content: { kind: 'text', text } });
  }

  /** Both go on talking for some time. */
  async talk(ms: number, meanwhile: () => void = () => undefined): Promise<void> {
    const until = this.clock.now() + ms;
    while (this.clock.now() < until) {
      if (this.random() < 0.5) this.visitorSays();
      else this.agentSays();
      meanwhile();
      const step = this.between(0, Math.max(200, Math.min(ms / 4, 20 * SECOND)));
      await this.clock.advance(Math.min(step, until - this.clock.now()));
    }
  }

  faults(faults: Faults): void {
    this.service.faults.set(faults);
  }

  /** The device has no network: nothing passes, nobody can be reached, and the browser knows. */
  goOffline(): void {
    this.faults({ halfOpen: true });
    this.#sockets.refused = true;
    this.#page.online = false;
  }

  goOnline(): void {
    this.faults({});
    this.#sockets.refused = false;
    this.#page.online = true;
  }

  close(code: number): void {
    this.service.kill((socket) => socket.close(code));
  }

  /** Everything that the service knew is gone. */
  restart(): void {
    this.log.push([]);
    this.service.restart();
  }

  /** The page is sent something that the service did not say. */
  inject(data: unknown): void {
    for (const socket of this.#open) socket.onmessage?.({ data } as MessageEvent);
  }

  /** @returns how long it takes until the page is online again, ms */
  async untilOnline(step = 50): Promise<number> {
    const began = this.clock.now();
    while (this.connection !== 'online' && this.clock.now() < began + PATIENCE) {
      await this.clock.advance(step);
    }
    return this.clock.now() - began;
  }

  /** What was said has arrived once and in order, and is shown so. */
  async settled(): Promise<void> {
    this.faults({});
    await this.clock.advance(PATIENCE);
    const { messages } = this.#page.controller.state;
    const sent = this.said.visitor.filter((text) => text.length < TOO_LONG);
    assert.deepEqual(
      this.failed,
      this.said.visitor.filter((text) => text.length >= TOO_LONG),
      'something has failed',
    );
    for (const life of this.log) {
      const ids = life.map(({ clientId }) => clientId);
      assert.equal(new Set(ids).size, ids.length, 'something arrived twice');
    }
    const heard = (by: string): string[] => [
      ...new Set(this.log.flat().flatMap((each) => (each.by === by ? each.text : []))),
    ];
    assert.deepEqual(heard('visitor'), sent, 'the agent heard something else');
    const shown = (role: string): string[] =>
      messages.flatMap((m) =>
        m.author.role === role && m.status !== 'failed' ? m.content.text : [],
      );
    assert.deepEqual(shown('visitor'), sent, 'the visitor sees something else of his own');
    assert.deepEqual(shown('agent'), this.said.agent, 'the visitor sees something else');
    assert.ok(!messages.some(({ status }) => status === 'pending'), 'something is still pending');
  }

  end(): void {
    this.#page.end();
    freeRealms();
  }

  #sitDown(): void {
    let frames = 0;
    const agent: Parameters<ChatService['accept']>[0] = {
      onmessage: null,
      onclose: null,
      send: (data) => {
        const { event } = JSON.parse(data) as {
          event?: { type: string; message: { by: string; clientId: string; content: Heard } };
        };
        if (event?.type !== 'message') return;
        const { by, clientId, content } = event.message;
        this.log.at(-1)?.push({ by, clientId, text: content.text });
      },
      close: () => undefined,
    };
    this.service.accept(agent, 'agent');
    this.#agentSays = (command) => {
      const frame = { v: 1, id: ++frames, to: 'v', do: command };
      agent.onmessage?.({ data: JSON.stringify(frame) });
    };
  }
}
