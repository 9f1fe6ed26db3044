import { expect } from 'chai';
import { ChatService } from '../../../src/adapters/transports/local/chat-service.js';
import { localTransport } from '../../../src/adapters/transports/local/index.js';
import type { SocketLike } from '../../../src/adapters/transports/local/socket.js';
import type { Transport } from '../../../src/ports/transport.js';
import type { MessageContent } from '../../../src/types.js';
import {
  outgoing,
  recordSession,
  rejection,
  reportedMessages,
  textsOf,
  type RecordedSession,
} from '../../contracts/transport-contract.js';
import { FakeClock } from '../../support/fake-clock.js';
import { pairWith, type PairedSockets } from '../../support/socket-pair.js';

/** Long enough for any exchange of a few frames. */
const A_MOMENT_MS = 50;

describe('local transport over a socket', () => {
  let clock: FakeClock;
  let service: ChatService;
  let sockets: PairedSockets;
  let transport: Transport;
  let recorded: RecordedSession;
  let random: number;

  beforeEach(() => {
    clock = new FakeClock();
    random = 0.5;
    service = new ChatService({ clock });
    sockets = pairWith(service, clock);
    transport = localTransport({
      server: '/chat',
      clock,
      random: () => random,
      openSocket: sockets.open,
    });
    recorded = recordSession();
  });

  afterEach(async () => {
    await transport.disconnect();
  });

  /** The result of something that takes time on the fake clock. */
  async function passing<T>(promise: Promise<T>, ms = A_MOMENT_MS): Promise<T> {
    promise.catch(() => {});
    await clock.advance(ms);
    return promise;
  }

  async function connected(): Promise<void> {
    await passing(transport.connect(recorded.session));
  }

  /** Another client of the service; how it got there is no matter. */
  function agentSocket(to = 'visitor'): { say(said: string | MessageContent): void; end(): void } {
    let id = 0;
    const socket = {
      onmessage: null,
      onclose: null,
      send: () => {},
      close: () => {},
    } as Parameters<ChatService['accept']>[0];
    service.accept(socket, 'agent');
    const act = (command: object): void =>
      socket.onmessage?.({ data: JSON.stringify({ v: 1, id: ++id, to, do: command }) });
    return {
      say: (said) =>
        act({
          type: 'send',
          clientId: crypto.randomUUID(),
          content: typeof said === 'string' ? { kind: 'text', text: said } : said,
        }),
      end: () => act({ type: 'end' }),
    };
  }

  function states(): string[] {
    return recorded.events.flatMap((event) => (event.type === 'connection' ? event.state : []));
  }

  function kept(): string[] {
    return (service.conversation('visitor')?.messages ?? []).map((message) => message.content.text);
  }

  function received(): string[] {
    return textsOf(reportedMessages(recorded.events), 'agent');
  }

  describe('address', () => {
    for (const [server, url] of [
      ['ws://chat.example/x', 'ws://chat.example/x'],
      ['wss://chat.example/x?y=1#z', 'wss://chat.example/x?y=1'],
      ['http://chat.example/x', 'ws://chat.example/x'],
      ['https://chat.example/x', 'wss://chat.example/x'],
      ['/chat', new URL('/chat', location.href.replace(/^http/, 'ws')).href],
    ] as const) {
      it(`is dialled as a socket: ${server}`, async () => {
        const other = localTransport({ server, clock, openSocket: sockets.open });
        await passing(other.connect(recorded.session));
        await other.disconnect();
        expect(sockets.dialled.map((call) => call.url)).to.deep.equal([url]);
      });
    }

    for (const server of ['ftp://chat.example', 'javascript:alert(1)', 'http://', 'data:,x']) {
      it(`is refused for good when no socket can be there: ${server}`, async () => {
        const other = localTransport({ server, clock, openSocket: sockets.open });
        const error = await rejection(other.connect(recorded.session));
        expect(error).to.include({ code: 'not-configured', retryable: false });
        expect(states()).to.deep.equal(['connecting', 'failed']);
        expect(sockets.dialled).to.deep.equal([]);
        expect(clock.pending).to.equal(0);
      });
    }
  });

  it('gives up a first connection after 15 s, and can be asked again', async () => {
    sockets.refused = true;
    const outcome = rejection(transport.connect(recorded.session));
    await clock.advance(14_900);
    expect(states()).to.not.include('failed');
    await clock.advance(200);
    expect(await outcome).to.include({ code: 'transport-timeout', retryable: true });
    expect(states().at(-1)).to.equal('failed');
    expect(clock.pending, 'deadlines left behind').to.equal(0);
    sockets.refused = false;
    await connected();
    expect(states().at(-1)).to.equal('online');
  });

  it('gives up a socket that never opens, and dials another', async () => {
    sockets.blackHole = true;
    const connecting = transport.connect(recorded.session);
    await clock.advance(9_000);
    expect(sockets.dialled).to.have.length(1);
    sockets.blackHole = false;
    await passing(connecting, 2_000);
    expect(sockets.dialled).to.have.length(2);
  });

  it('waits between attempts for a random time up to 0.5 s, doubling, up to 30 s', async () => {
    await connected();
    random = 0.999_999;
    sockets.refused = true;
    service.kill();
    await clock.advance(200_000);
    const times = sockets.dialled.slice(1).map((call) => call.at);
    const waits = times
      .slice(1)
      .map((at, index) => Math.round((at - (times[index] ?? 0)) / 100) / 10);
    expect(waits.slice(0, 8)).to.deep.equal([1, 2, 4, 8, 16, 30, 30, 30]);
  });

  it('spreads attempts over the whole wait, from none at all', async () => {
    await connected();
    random = 0;
    service.kill();
    await clock.advance(A_MOMENT_MS);
    expect(sockets.dialled).to.have.length(2);
    expect(states().slice(-2)).to.deep.equal(['reconnecting', 'online']);
  });

  it('begins with a short wait again after 30 s online, not before', async () => {
    await connected();
    random = 0.999_999;
    const waitAfterKill = async (): Promise<number> => {
      service.kill();
      await clock.advance(2);
      const lostAt = clock.now();
      await clock.advance(40_000);
      return (sockets.dialled.at(-1)?.at ?? 0) - lostAt;
    };
    expect(await waitAfterKill()).to.be.closeTo(500, 5);
    // Online since the last reconnect for more than 30 s: a first loss again.
    expect(await waitAfterKill()).to.be.closeTo(500, 5);
    service.kill();
    await clock.advance(600);
    service.kill();
    await clock.advance(2);
    const lostAt = clock.now();
    await clock.advance(990);
    expect(sockets.dialled.at(-1)?.at, 'not yet').to.be.at.most(lostAt);
    await clock.advance(20);
    expect(sockets.dialled.at(-1)?.at).to.be.greaterThan(lostAt);
  });

  it('tries at once when the network comes back, but not twice within a second', async () => {
    await connected();
    random = 0.999_999;
    sockets.refused = true;
    service.kill();
    await clock.advance(20_000);
    const before = sockets.dialled.length;
    window.dispatchEvent(new Event('online'));
    window.dispatchEvent(new Event('online'));
    expect(sockets.dialled).to.have.length(before + 1);
    await clock.advance(A_MOMENT_MS);
    document.dispatchEvent(new Event('visibilitychange'));
    expect(sockets.dialled).to.have.length(before + 1);
    await clock.advance(1000);
    sockets.refused = false;
    document.dispatchEvent(new Event('visibilitychange'));
    await clock.advance(A_MOMENT_MS);
    expect(states().at(-1)).to.equal('online');
  });

  it('does not wait for long when the network came back during an attempt that fails', async () => {
    await connected();
    random = 0.999_999;
    sockets.refused = true;
    service.kill();
    await clock.advance(60_000);
    sockets.refused = false;
    sockets.blackHole = true;
    const before = sockets.dialled.length;
    while (sockets.dialled.length === before) await clock.advance(100);
    window.dispatchEvent(new Event('online'));
    sockets.blackHole = false;
    // Ten seconds until it is given up, and the shortest wait.
    await clock.advance(10_500 + A_MOMENT_MS);
    expect(states().at(-1)).to.equal('online');
  });

  it('stays away for as long as the server asks, also when the network comes back', async () => {
    await connected();
    service.faults.set({ refuseConnection: { next: 1 }, retryAfterMs: 60_000 });
    service.kill();
    await clock.advance(1_000);
    const tried = sockets.dialled.length;
    await clock.advance(30_000);
    window.dispatchEvent(new Event('online'));
    expect(sockets.dialled).to.have.length(tried);
    await clock.advance(31_000);
    expect(states().at(-1)).to.equal('online');
  });

  it('never stays away for more than five minutes', async () => {
    await connected();
    service.faults.set({ refuseConnection: { next: 1 }, retryAfterMs: 1e12 });
    service.kill();
    await clock.advance(302_000);
    expect(states().at(-1)).to.equal('online');
  });

  it('does not come back to a server that refuses for good', async () => {
    await connected();
    service.kill((socket) => socket.close(1008, 'no'));
    await clock.advance(600_000);
    expect(states().at(-1)).to.equal('failed');
    expect(sockets.dialled).to.have.length(1);
    expect(clock.pending).to.equal(0);
  });

  it('dials anew when it is asked to after a refusal for good, and reports to who asked', async () => {
    await connected();
    service.kill((socket) => socket.close(1008, 'no'));
    await clock.advance(A_MOMENT_MS);
    expect(states().at(-1)).to.equal('failed');
    const heardBefore = recorded.events.length;
    const again = recordSession();
    await passing(transport.connect(again.session));
    expect(sockets.dialled).to.have.length(2);
    expect(again.events.at(-1)).to.deep.equal({ type: 'connection', state: 'online' });
    expect((await passing(transport.send(outgoing('hello')))).status).to.equal('sent');
    expect(textsOf(reportedMessages(again.events), 'visitor')).to.deep.equal(['hello']);
    expect(recorded.events).to.have.length(heardBefore);
  });

  it('dials anew for the same session too, when the last link has failed', async () => {
    await connected();
    service.kill((socket) => socket.close(1008, 'no'));
    await clock.advance(A_MOMENT_MS);
    await connected();
    expect(sockets.dialled).to.have.length(2);
    expect(states().at(-1)).to.equal('online');
  });

  it('leaves the earlier session when it is given another one', async () => {
    await connected();
    await passing(transport.send(outgoing('hi')));
    const heardBefore = recorded.events.length;
    const other = recordSession();
    await passing(transport.connect(other.session));
    agentSocket().say('hello');
    await clock.advance(A_MOMENT_MS);
    expect(textsOf(reportedMessages(other.events), 'agent')).to.deep.equal(['hello']);
    expect(recorded.events).to.have.length(heardBefore);
  });

  it('notices within 35 s that a silent connection is dead', async () => {
    await connected();
    service.faults.set({ halfOpen: true });
    await clock.advance(34_900);
    expect(states()).to.deep.equal(['connecting', 'online']);
    await clock.advance(200);
    expect(states()).to.deep.equal(['connecting', 'online', 'reconnecting']);
    service.faults.set({});
    await clock.advance(15_000);
    expect(states().at(-1)).to.equal('online');
  });

  it('misses the very last message too, within 25 s, when it was lost without a trace', async () => {
    await connected();
    await passing(transport.startConversation());
    service.faults.set({ drop: { next: 1 } });
    agentSocket().say('lost');
    await clock.advance(26_000);
    expect(received()).to.deep.equal(['lost']);
    expect(sockets.dialled).to.have.length(1);
  });

  it('keeps a healthy connection for hours', async () => {
    await connected();
    await clock.advance(3 * 3_600_000);
    expect(sockets.dialled).to.have.length(1);
    expect(states()).to.deep.equal(['connecting', 'online']);
  });

  it('gives a message 10 s, then starts over, and the same message is kept once', async () => {
    await connected();
    const message = outgoing('hello');
    service.faults.set({ loseAck: { next: 1 } });
    const outcome = rejection(transport.startConversation().then(() => transport.send(message)));
    await clock.advance(A_MOMENT_MS);
    expect(kept()).to.deep.equal(['hello']);
    await clock.advance(10_000);
    expect(await outcome).to.include({ code: 'transport-timeout', retryable: true });
    await clock.advance(1_000);
    const ack = await passing(transport.send(message));
    expect(ack.clientId).to.equal(message.clientId);
    expect(kept()).to.deep.equal(['hello']);
  });

  it('fails what was on its way when the connection breaks, as something to try again', async () => {
    await connected();
    await passing(transport.startConversation());
    service.faults.set({ dropRequest: { next: 1 } });
    const outcome = rejection(transport.send(outgoing('lost')));
    await clock.advance(10);
    service.kill();
    await clock.advance(10);
    expect(await outcome).to.include({ code: 'offline', retryable: true });
    expect((await rejection(transport.send(outgoing('meanwhile')))).code).to.equal('offline');
  });

  it('waits for as long as a busy server asks, then sends by itself', async () => {
    await connected();
    await passing(transport.startConversation());
    service.faults.set({ refuseSend: { next: 2 }, retryAfterMs: 4_000 });
    const sending = transport.send(outgoing('patience'));
    await clock.advance(7_900);
    expect(kept()).to.deep.equal([]);
    await passing(sending, 200);
    expect(kept()).to.deep.equal(['patience']);
  });

  it('refuses for good what is too long', async () => {
    await connected();
    await passing(transport.startConversation());
    const error = await passing(rejection(transport.send(outgoing('x'.repeat(225_000)))));
    expect(error).to.include({ code: 'transport-rejected', retryable: false });
    const huge = await rejection(transport.send(outgoing('x'.repeat(300_000))));
    expect(huge).to.include({ code: 'transport-rejected', retryable: false });
    await passing(transport.send(outgoing('short')));
    expect(kept()).to.deep.equal(['short']);
  });

  for (const [fault, faults] of [
    ['dropped', { drop: { next: 2 } }],
    ['doubled', { duplicate: { next: 3 } }],
    ['out of order', { reorder: { next: 1 } }],
  ] as const) {
    it(`brings every message when some are ${fault}`, async () => {
      await connected();
      await passing(transport.startConversation());
      const agent = agentSocket();
      service.faults.set(faults);
      for (const text of ['1', '2', '3', '4']) agent.say(text);
      await clock.advance(A_MOMENT_MS);
      expect(received()).to.deep.equal(['1', '2', '3', '4']);
      const ids = recorded.events.flatMap((event) =>
        event.type === 'messages' ? event.messages.map((message) => message.id) : [],
      );
      if (fault === 'doubled') expect(ids, 'known ones are not reported').to.have.length(4);
    });
  }

  it('catches up with more than a page after a long absence', async () => {
    await connected();
    await passing(transport.send(outgoing('hello')));
    sockets.refused = true;
    service.kill();
    await clock.advance(10);
    const agent = agentSocket();
    const texts = Array.from({ length: 170 }, (_, index) => `missed ${index}`);
    for (const text of texts) agent.say(text);
    sockets.refused = false;
    await clock.advance(60_000);
    expect(received()).to.deep.equal(texts);
  });

  describe('with several conversations', () => {
    const ids = (): (string | undefined)[] =>
      recorded.events.flatMap((event) => (event.type === 'conversation' ? [event.id] : []));

    it('comes back to the one that was open, as the same visitor', async () => {
      await connected();
      await passing(transport.send(outgoing('one')));
      await passing(transport.openConversation?.(undefined) ?? Promise.resolve());
      await passing(transport.send(outgoing('two')));
      const open = ids().at(-1);
      service.kill();
      agentSocket('visitor~2').say('while away');
      agentSocket('visitor').say('elsewhere');
      await clock.advance(2_000);
      expect(ids().at(-1)).to.equal(open);
      expect(received()).to.deep.equal(['while away']);
      await passing(transport.openConversation?.(ids()[0]) ?? Promise.resolve());
      expect(received()).to.deep.equal(['while away', 'elsewhere']);
    });

    it('goes on in another one that has begun elsewhere, once its own has ended', async () => {
      await connected();
      await passing(transport.send(outgoing('one')));
      const tab = localTransport({ server: '/chat', clock, openSocket: sockets.open });
      await passing(tab.connect(recordSession().session));
      await passing(tab.openConversation?.(undefined) ?? Promise.resolve());
      await passing(tab.send(outgoing('two')));
      expect(textsOf(reportedMessages(recorded.events))).to.deep.equal(['one']);
      agentSocket('visitor').end();
      await clock.advance(A_MOMENT_MS);
      expect(recorded.events.some((event) => event.type === 'ended')).to.equal(true);
      await clock.advance(26_000);
      expect(textsOf(reportedMessages(recorded.events))).to.deep.equal(['one', 'two']);
      await tab.disconnect();
    });

    it('says where it must what is lost: an end that came while it was away', async () => {
      await connected();
      await passing(transport.send(outgoing('one')));
      sockets.refused = true;
      service.kill();
      await clock.advance(10);
      const agent = agentSocket('visitor');
      agent.say('goodbye');
      agent.end();
      sockets.refused = false;
      await clock.advance(60_000);
      expect(received()).to.deep.equal(['goodbye']);
      const last = recorded.events.findLastIndex((event) => event.type === 'messages');
      const end = recorded.events.findIndex((event) => event.type === 'ended');
      expect(end).to.be.greaterThan(last);
      await passing(transport.send(outgoing('two')));
      expect(service.conversation('visitor~2')?.messages).to.have.length(1);
    });

    it('does not say twice what had arrived before the end, unacknowledged', async () => {
      await connected();
      await passing(transport.startConversation());
      const message = outgoing('only once');
      service.faults.set({ loseAck: { next: 1 } });
      const lost = rejection(transport.send(message));
      await clock.advance(A_MOMENT_MS);
      agentSocket('visitor').end();
      await clock.advance(12_000);
      expect((await lost).code).to.equal('transport-timeout');
      const ack = await passing(transport.send(message));
      expect(ack.clientId).to.equal(message.clientId);
      expect(kept()).to.deep.equal(['only once']);
      expect(service.conversation('visitor~2')).to.equal(undefined);
    });
  });

  for (const [name, act] of [
    ['a postback', () => transport.postback?.('x')],
    ['a wish for a person', () => transport.requestPerson?.()],
    ['an end', () => transport.endConversation?.()],
  ] as const) {
    it(`waits with ${name} while the server is busy, and fails it when no answer comes`, async () => {
      await connected();
      await passing(transport.startConversation());
      service.faults.set({ refuseSend: { next: 1 }, retryAfterMs: 3_000 });
      let done = false;
      void act()?.then(() => (done = true));
      await clock.advance(2_900);
      expect(done).to.equal(false);
      await clock.advance(200);
      expect(done).to.equal(true);

      await passing(transport.send(outgoing('and on')));
      service.faults.set({ loseAck: { next: 1 } });
      const outcome = rejection(Promise.resolve(act()));
      await clock.advance(12_000);
      expect(await outcome).to.include({ code: 'transport-timeout', retryable: true });
    });
  }

  it('learns of a form that was answered in another tab while it was away', async () => {
    await connected();
    await passing(transport.send(outgoing('hello')));
    agentSocket().say({
      kind: 'form',
      text: 'Who?',
      fields: [{ name: 'n', label: 'N', type: 'text' }],
      blocksInput: true,
      submitted: false,
    });
    await clock.advance(A_MOMENT_MS);
    const form = reportedMessages(recorded.events).at(-1);
    const tab = localTransport({ server: '/chat', clock, openSocket: sockets.open });
    await passing(tab.connect(recordSession().session));
    service.faults.set({ drop: { next: 1 } });
    const answers = [{ name: 'n', label: 'N', type: 'text', value: 'Kim' } as const];
    await passing(
      tab.send({
        ...outgoing(''),
        content: { kind: 'form-response', text: 'N: Kim', formId: form?.id ?? '', answers },
      }),
    );
    await clock.advance(30_000);
    const now = reportedMessages(recorded.events).find(({ id }) => id === form?.id);
    expect(now?.content).to.include({ kind: 'form', submitted: true });
    expect(now?.at).to.equal(form?.at);
    await tab.disconnect();
  });

  it('sees that the server has forgotten everything, and starts anew', async () => {
    await connected();
    for (const text of ['1', '2', '3']) await passing(transport.send(outgoing(text)));
    service.restart();
    await clock.advance(1_000);
    const ids = recorded.events.flatMap((e) => (e.type === 'conversation' ? [e.id] : []));
    expect(ids.at(-1)).to.equal(undefined);
    await passing(transport.send(outgoing('4')));
    agentSocket().say('welcome');
    await clock.advance(A_MOMENT_MS);
    expect(kept()).to.deep.equal(['4', 'welcome']);
    expect(received()).to.deep.equal(['welcome']);
  });

  it('sees another conversation under its id, and shows all of it', async () => {
    await connected();
    for (const text of ['1', '2', '3']) await passing(transport.send(outgoing(text)));
    service.restart();
    const other = pairWith(service, clock);
    const tab = localTransport({ server: '/chat', clock, openSocket: other.open });
    sockets.refused = true;
    await passing(tab.connect(recordSession().session));
    await passing(tab.send(outgoing('from another tab')));
    sockets.refused = false;
    await clock.advance(60_000);
    expect(textsOf(reportedMessages(recorded.events))).to.include('from another tab');
    await tab.disconnect();
  });

  it('shows at once what another tab of the same visitor sends', async () => {
    await connected();
    const tab = localTransport({ server: '/chat', clock, openSocket: sockets.open });
    const there = recordSession();
    await passing(tab.connect(there.session));
    await passing(tab.send(outgoing('from here')));
    expect(textsOf(reportedMessages(recorded.events))).to.deep.equal(['from here']);
    await passing(transport.send(outgoing('and from there')));
    expect(textsOf(reportedMessages(there.events))).to.deep.equal(['from here', 'and from there']);
    await tab.disconnect();
  });

  it('begins one conversation with other tabs, however shortly after each other they begin', async () => {
    for (let apartMs = 0; apartMs < 12; apartMs += 1) {
      const visitorId = `apart by ${apartMs}`;
      const tabs = [0, 1].map(() => {
        const tab = localTransport({ server: '/chat', clock, openSocket: sockets.open });
        const { session, events } = recordSession();
        return { tab, session: { ...session, visitorId }, events };
      });
      for (const { tab, session } of tabs) await passing(tab.connect(session));
      const sent: Promise<unknown>[] = [];
      for (const { tab } of tabs) {
        sent.push(tab.send(outgoing(`of tab ${sent.length}`)));
        await clock.advance(apartMs);
      }
      await passing(Promise.all(sent));
      for (const { tab, events } of tabs) {
        const texts = textsOf(reportedMessages(events)).sort();
        expect(texts, visitorId).to.deep.equal(['of tab 0', 'of tab 1']);
        await tab.disconnect();
      }
      const { messages } = service.conversation(visitorId) ?? {};
      expect(messages, visitorId).to.have.lengthOf(2);
    }
  });

  it('lets go of its socket while the page is away, and comes back with it', async () => {
    await connected();
    await passing(transport.startConversation());
    window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    await clock.advance(120_000);
    expect(sockets.dialled).to.have.length(1);
    agentSocket().say('while away');
    window.dispatchEvent(new Event('online'));
    expect(sockets.dialled, 'a hidden page dials nobody').to.have.length(1);
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    await clock.advance(A_MOMENT_MS);
    expect(sockets.dialled).to.have.length(2);
    expect(received()).to.deep.equal(['while away']);
    expect(states().slice(-2)).to.deep.equal(['reconnecting', 'online']);
  });

  it("keeps the visitor's typing in another tab to itself", async () => {
    await connected();
    await passing(transport.startConversation());
    const tab = localTransport({ server: '/chat', clock, openSocket: sockets.open });
    await passing(tab.connect(recordSession().session));
    tab.notify({ type: 'typing', active: true });
    await clock.advance(A_MOMENT_MS);
    expect(recorded.events.some((event) => event.type === 'typing')).to.equal(false);
    await tab.disconnect();
  });

  it('is silent at once when it is disconnected by what it reports', async () => {
    await connected();
    await passing(transport.send(outgoing('hello')));
    await transport.disconnect();
    const { session, events } = recordSession({
      onEvent: (event) => void (event.type === 'conversation' && transport.disconnect()),
    });
    const outcome = rejection(transport.connect(session));
    await clock.advance(A_MOMENT_MS);
    expect((await outcome).code).to.equal('aborted');
    expect(events.map((event) => event.type)).to.deep.equal(['connection', 'conversation']);
  });

  it('leaves nothing behind when it is disconnected, whenever that is', async () => {
    for (const [situation, prepare] of [
      ['connecting', async () => {}],
      ['online', () => clock.advance(A_MOMENT_MS)],
      [
        'waiting to reconnect',
        async () => {
          await clock.advance(A_MOMENT_MS);
          sockets.refused = true;
          service.kill();
          await clock.advance(5);
        },
      ],
    ] as const) {
      sockets.refused = false;
      const { session, events } = recordSession();
      transport.connect(session).catch(() => {});
      await prepare();
      await transport.disconnect();
      const reported = events.length;
      const dialled = sockets.dialled.length;
      await clock.advance(600_000);
      window.dispatchEvent(new Event('online'));
      expect(events.length, situation).to.equal(reported);
      expect(sockets.dialled.length, situation).to.equal(dialled);
      expect(clock.pending, situation).to.equal(0);
    }
  });

  it('takes rubbish from a server for nothing', async () => {
    let client: SocketLike | undefined;
    const other = localTransport({
      server: '/chat',
      clock,
      openSocket: (url) => (client = sockets.open(url)),
    });
    await passing(other.connect(recorded.session));
    const before = recorded.events.length;
    const rubbish: unknown[] = [
      undefined,
      new ArrayBuffer(8),
      '',
      'null',
      '{"v":2,"of":"visitor","event":{"type":"ended"}}',
      '{"v":1,"of":"visitor","event":{"type":"invented"}}',
      '{"v":1,"of":"visitor","event":{"type":"message","message":{"id":1}}}',
      '{"v":1,"of":"somebody else","event":{"type":"typing","by":"agent","active":true}}',
      '{"v":1,"re":99999,"reply":{}}',
      '{"v":1,"re":"__proto__","reply":null}',
      `{"v":1,"of":"visitor","event":{"type":"typing","by":"agent"},"x":"${'x'.repeat(300_000)}"}`,
    ];
    for (const data of rubbish) client?.onmessage?.(new MessageEvent('message', { data }));
    await clock.advance(A_MOMENT_MS);
    expect(recorded.events.slice(before)).to.deep.equal([]);
    await passing(other.send(outgoing('still here')));
    expect(kept()).to.deep.equal(['still here']);
    await other.disconnect();
  });
});
