import { expect } from 'chai';
import { Web1on1Error } from '../../src/errors.js';
import type { Transport, TransportEvent, TransportSession } from '../../src/ports/transport.js';
import type {
  ConversationMetadata,
  Message,
  MessageContent,
  OutgoingMessage,
} from '../../src/types.js';
import { transportAbilities } from './transport-abilities.js';

/** What the transport was told when it connected, and everything it has reported since. */
export interface RecordedSession {
  readonly session: TransportSession;
  readonly events: TransportEvent[];
  /** The first event, past or future, for which `predicate` holds. */
  waitFor(predicate: (event: TransportEvent) => boolean): Promise<TransportEvent>;
}

/**
 * A transport with both of its ends in the hands of a test. Made anew for every test, so each test
 * has a visitor and a conversation of its own.
 */
export interface TransportHarness {
  /** Not yet connected. */
  readonly transport: Transport;
  /** Usually `recordSession({ visitorId, ...overrides })`, always with the same visitor. */
  session(overrides?: Partial<TransportSession>): RecordedSession;
  /** The person on the other side. */
  readonly agent: {
    /** Writes in the visitor's conversation, which must exist. */
    say(text: string): Promise<void>;
    type(active: boolean): Promise<void>;
    /** Reads everything the visitor wrote. */
    readAll(): Promise<void>;
    /** Resolves when the visitor was seen beginning (or ending) to type, also before the call. */
    seesTyping(active: boolean): Promise<void>;
    /** Resolves when the visitor was seen to have read everything, also before the call. */
    seesRead(): Promise<void>;
    /** What is not here is not tested: a service may have more abilities than a stand-in plays. */
    sends?(content: MessageContent): Promise<void>;
    sendsFile?(file: Blob, name: string): Promise<void>;
    saysMany?(texts: readonly string[]): Promise<void>;
    saysAsMachine?(text: string): Promise<void>;
    /** What the visitor has sent, oldest first, as the other side sees it. */
    received?(): Promise<readonly (Message & { readonly payload?: string })[]>;
    /** Ends the visitor's conversation. */
    ends?(): Promise<void>;
    /** Resolves when this happened, also before the call. */
    seesPostback?(actionId: string): Promise<void>;
    seesPersonRequest?(): Promise<void>;
    seesEmail?(email: string): Promise<void>;
    seesPlan?(plan: string): Promise<void>;
  };
  /** The service between the two, as it really is. */
  readonly service: {
    /** How many sessions were ever opened with the service by this visitor's pages. */
    contacts(): Promise<number>;
    /** What the visitor wrote, in the service's order. */
    visitorTexts(): Promise<string[]>;
    /** Metadata of the conversation; `undefined` while there is none. */
    metadata(): Promise<Record<string, unknown> | undefined>;
    /** From here on nothing reaches the transport, until it regains the connection. */
    losesConnection(): Promise<void>;
    regainsConnection(): Promise<void>;
  };
  /** The transport of a later page of the same visitor. The earlier one was disconnected before. */
  newPage(): Promise<Transport>;
  dispose(): Promise<void>;
}

/** A session that remembers what was reported. */
export function recordSession(overrides: Partial<TransportSession> = {}): RecordedSession {
  const events: TransportEvent[] = [];
  const waiting = new Set<(event: TransportEvent) => void>();
  return {
    events,
    session: {
      locale: 'en',
      visitorId: 'visitor',
      persistence: 'local',
      metadata: () => ({}),
      ...overrides,
      onEvent(event) {
        events.push(event);
        for (const check of [...waiting]) check(event);
        overrides.onEvent?.(event);
      },
    },
    waitFor: (predicate) =>
      new Promise((resolve) => {
        const seen = events.find(predicate);
        if (seen) {
          resolve(seen);
          return;
        }
        const check = (event: TransportEvent): void => {
          if (!predicate(event)) return;
          waiting.delete(check);
          resolve(event);
        };
        waiting.add(check);
      }),
  };
}

/** A message on its way out. */
export function outgoing(text: string, clientId: string = crypto.randomUUID()): OutgoingMessage {
  return { clientId, at: 1_700_000_000_000, content: { kind: 'text', text } };
}

/** Every message that was reported, once each by its id, in order of time. */
export function reportedMessages(events: readonly TransportEvent[]): Message[] {
  const byId = new Map<string, Message>();
  for (const event of events) {
    if (event.type !== 'messages') continue;
    for (const message of event.messages) byId.set(message.id, message);
  }
  return [...byId.values()].sort((a, b) => a.at - b.at);
}

export function textsOf(messages: readonly Message[], role?: Message['author']['role']): string[] {
  return messages
    .filter((message) => role === undefined || message.author.role === role)
    .map((message) => message.content.text);
}

/** Holds for the event that brings a message with this text. */
export function brings(text: string): (event: TransportEvent) => boolean {
  return (event) =>
    event.type === 'messages' && event.messages.some((message) => message.content.text === text);
}

/** The error a promise is rejected with; fails when it is not a `Web1on1Error`. */
export async function rejection(promise: Promise<unknown>): Promise<Web1on1Error> {
  const outcome: unknown = await promise.then(
    () => 'it resolved',
    (reason: unknown) => reason,
  );
  expect(outcome).to.be.instanceOf(Web1on1Error);
  return outcome as Web1on1Error;
}

const HOSTILE_TEXTS: readonly (readonly [string, string])[] = [
  ['markup', '<img src=x onerror="alert(1)"><script>alert(2)</script>&amp;&#x3c;'],
  ['a name that every object has', '__proto__'],
  ['a lone surrogate', 'a\ud800b\udc00c'],
  ['control characters', '\u0000\u0007\u202e\u2028\ufeffend'],
  ['JSON', '{"v":1,"__proto__":{"polluted":true}}'],
  ['100,000 characters', '<b>&"\u00e9'.repeat(14_286).slice(0, 100_000)],
];

/**
 * What every transport promises. `create` makes a fresh visitor each time.
 */
export function transportContract(name: string, create: () => Promise<TransportHarness>): void {
  describe(`transport contract: ${name}`, () => {
    let harness: TransportHarness;
    let transport: Transport;

    beforeEach(async () => {
      harness = await create();
      transport = harness.transport;
    });

    afterEach(async () => {
      await transport.disconnect();
      await harness.dispose();
    });

    /** Connects, and has the visitor write once so that there is a conversation. */
    async function inConversation(
      overrides?: Partial<TransportSession>,
    ): Promise<RecordedSession & { readonly ack: Message }> {
      const recorded = harness.session(overrides);
      await transport.connect(recorded.session);
      const ack = await transport.send(outgoing('hello'));
      return { ...recorded, ack };
    }

    it('declares its capabilities as booleans', () => {
      const { capabilities } = transport;
      for (const key of [
        'history',
        'resume',
        'idempotentSend',
        'upload',
        'typing',
        'receipts',
        'structured',
      ] as const) {
        expect(capabilities[key], key).to.be.a('boolean');
      }
    });

    it('contacts nobody before connect', async () => {
      transport.notify({ type: 'typing', active: true });
      await rejection(transport.send(outgoing('too early')));
      await rejection(transport.startConversation());
      expect(await harness.service.contacts()).to.equal(0);
      await transport.connect(harness.session().session);
      expect(await harness.service.contacts()).to.equal(1);
      expect(await harness.service.visitorTexts()).to.deep.equal([]);
    });

    it('reports that it is online before connect resolves', async () => {
      const { session, events } = harness.session();
      await transport.connect(session);
      const states = events.flatMap((event) => (event.type === 'connection' ? event.state : []));
      expect(states.at(-1)).to.equal('online');
    });

    it('names the conversation before it reports its messages', async () => {
      const { events } = await inConversation();
      const named = events.findIndex((event) => event.type === 'conversation' && event.id);
      const told = events.findIndex((event) => event.type === 'messages');
      expect(named).to.be.greaterThan(-1);
      expect(told === -1 || named < told, 'named first').to.equal(true);
    });

    it('makes one session of several connects', async () => {
      const { session } = harness.session();
      await Promise.all([transport.connect(session), transport.connect(session)]);
      await transport.connect(session);
      expect(await harness.service.contacts()).to.equal(1);
    });

    it('creates the conversation with the first message, with metadata of that moment', async () => {
      let page = 'before';
      let asked = 0;
      const metadata = (): ConversationMetadata => {
        asked += 1;
        return { start_url: page, online_since: 42, returning: false };
      };
      await transport.connect(harness.session({ metadata }).session);
      expect(asked, 'asked by connecting').to.equal(0);
      expect(await harness.service.metadata()).to.equal(undefined);

      page = 'at the first message';
      await transport.send(outgoing('hello'));
      await transport.send(outgoing('again'));
      expect(asked, 'asked by two messages').to.equal(1);
      expect(await harness.service.metadata()).to.include({
        start_url: 'at the first message',
        online_since: 42,
        returning: false,
      });
    });

    it('creates one conversation when the first messages are sent at the same time', async () => {
      let asked = 0;
      const metadata = (): ConversationMetadata => ({ asked: (asked += 1) });
      await transport.connect(harness.session({ metadata }).session);
      await Promise.all([transport.send(outgoing('one')), transport.send(outgoing('two'))]);
      expect(asked).to.equal(1);
      expect((await harness.service.visitorTexts()).sort()).to.deep.equal(['one', 'two']);
    });

    it('starts a conversation without a message, once', async () => {
      const { session, waitFor } = harness.session({ metadata: () => ({ by: 'bot' }) });
      await transport.connect(session);
      await transport.startConversation();
      await transport.startConversation();
      expect(await harness.service.metadata()).to.include({ by: 'bot' });
      expect(await harness.service.visitorTexts()).to.deep.equal([]);
      await waitFor((event) => event.type === 'conversation' && event.id !== undefined);
      await harness.agent.say('a bot speaks first');
      await waitFor(brings('a bot speaks first'));
    });

    it('acknowledges a message with its clientId', async () => {
      await transport.connect(harness.session().session);
      const ack = await transport.send(outgoing('hello', 'client-1'));
      expect(ack.clientId).to.equal('client-1');
      expect(ack.id).to.be.a('string').and.not.equal('');
      expect(ack.author.role).to.equal('visitor');
      expect(ack.content).to.deep.equal({ kind: 'text', text: 'hello' });
      expect(ack.at).to.be.a('number').and.satisfy(Number.isFinite);
      expect(ack.status).to.not.be.oneOf(['pending', 'failed']);
      expect(await harness.service.visitorTexts()).to.deep.equal(['hello']);
    });

    it('keeps the order of messages sent one after another', async () => {
      await transport.connect(harness.session().session);
      const acks: Message[] = [];
      for (const text of ['1', '2', '3', '4', '5']) acks.push(await transport.send(outgoing(text)));
      expect(await harness.service.visitorTexts()).to.deep.equal(['1', '2', '3', '4', '5']);
      const times = acks.map((ack) => ack.at);
      expect(times).to.deep.equal([...times].sort((a, b) => a - b));
    });

    it("brings the agent's messages, each under one id, in order", async () => {
      const { events, waitFor } = await inConversation();
      for (const text of ['one', 'two', 'two', 'last']) await harness.agent.say(text);
      await waitFor(brings('last'));
      const received = reportedMessages(events);
      expect(textsOf(received, 'agent')).to.deep.equal(['one', 'two', 'two', 'last']);
      expect(received.filter((message) => message.status === 'pending')).to.deep.equal([]);
    });

    it("lets the visitor's own message be recognised when it comes back", async () => {
      const { events, ack, waitFor } = await inConversation();
      await harness.agent.say('answer');
      await waitFor(brings('answer'));
      for (const message of reportedMessages(events)) {
        if (message.author.role !== 'visitor') continue;
        expect(message.id === ack.id || message.clientId === ack.clientId).to.equal(true);
      }
    });

    it('carries typing in both directions, if it declares so', async function () {
      if (!transport.capabilities.typing) this.skip();
      const { events, waitFor } = await inConversation();
      await harness.agent.type(true);
      await waitFor((event) => event.type === 'typing' && event.active);
      await harness.agent.type(false);
      await waitFor((event) => event.type === 'typing' && !event.active);
      expect(events.filter((event) => event.type === 'typing' && event.active)).to.have.length(1);

      transport.notify({ type: 'typing', active: true });
      await harness.agent.seesTyping(true);
      transport.notify({ type: 'typing', active: false });
      await harness.agent.seesTyping(false);
    });

    it('carries read receipts in both directions, if it declares so', async function () {
      if (!transport.capabilities.receipts) this.skip();
      const { ack, events, waitFor } = await inConversation();
      await harness.agent.readAll();
      await waitFor((event) => event.type === 'read' && event.by === 'agent' && event.at >= ack.at);

      await harness.agent.say('have you seen this?');
      await waitFor(brings('have you seen this?'));
      expect(events.some((event) => event.type === 'read' && event.by === 'visitor')).to.equal(
        false,
      );
      transport.notify({ type: 'read' });
      await harness.agent.seesRead();
    });

    it('fills the gap after a lost connection: nothing lost, nothing doubled', async () => {
      const { events, waitFor } = await inConversation();
      await harness.agent.say('before');
      await waitFor(brings('before'));
      await harness.service.losesConnection();
      await harness.agent.say('during 1');
      await harness.agent.say('during 2');
      await harness.service.regainsConnection();
      await waitFor(brings('during 2'));
      await harness.agent.say('after');
      await waitFor(brings('after'));
      expect(textsOf(reportedMessages(events), 'agent')).to.deep.equal([
        'before',
        'during 1',
        'during 2',
        'after',
      ]);
      await transport.send(outgoing('still here'));
      expect(await harness.service.visitorTexts()).to.deep.equal(['hello', 'still here']);
    });

    it('shows the conversation again on a later page, if it declares so', async function () {
      if (!transport.capabilities.resume) this.skip();
      const { ack, waitFor } = await inConversation();
      await harness.agent.say('answer');
      await waitFor(brings('answer'));
      await transport.disconnect();

      transport = await harness.newPage();
      let asked = 0;
      const later = harness.session({ metadata: () => ({ asked: (asked += 1) }) });
      await transport.connect(later.session);
      await later.waitFor(brings('answer'));
      const messages = reportedMessages(later.events);
      expect(textsOf(messages)).to.deep.equal(['hello', 'answer']);
      expect(messages[0]?.id).to.equal(ack.id);
      await transport.send(outgoing('back again'));
      expect(await harness.service.visitorTexts()).to.deep.equal(['hello', 'back again']);
      expect(asked, 'the conversation was there already').to.equal(0);
    });

    it('makes one message of the same clientId sent twice, if it declares so', async function () {
      if (!transport.capabilities.idempotentSend) this.skip();
      await transport.connect(harness.session().session);
      const message = outgoing('only once');
      const first = await transport.send(message);
      const again = await transport.send(message);
      const [third, fourth] = await Promise.all([transport.send(message), transport.send(message)]);
      for (const ack of [again, third, fourth]) expect(ack).to.deep.equal(first);
      expect(await harness.service.visitorTexts()).to.deep.equal(['only once']);
    });

    it('brings older messages page by page, if it declares so', async function () {
      const { fetchHistory } = transport;
      if (!fetchHistory) this.skip();
      const { events, waitFor } = await inConversation();
      await harness.agent.say('middle');
      await harness.agent.say('newest');
      await waitFor(brings('newest'));
      const newest = reportedMessages(events).at(-1);
      const page = await fetchHistory.call(transport, newest?.at ?? 0);
      expect(textsOf(page.messages)).to.deep.equal(['hello', 'middle']);
      expect(page.hasMore).to.equal(false);
    });

    it('is silent after disconnect, and stays so', async () => {
      const first = await inConversation();
      await transport.disconnect();
      const reported = first.events.length;
      transport.notify({ type: 'typing', active: true });
      await rejection(transport.send(outgoing('gone')));

      transport = await harness.newPage();
      const second = harness.session();
      await transport.connect(second.session);
      await harness.agent.say('are you there?');
      await second.waitFor(brings('are you there?'));
      expect(first.events.slice(reported)).to.deep.equal([]);
      expect(await harness.service.visitorTexts()).to.deep.equal(['hello']);
    });

    it('may be disconnected at any time, also twice and while connecting', async () => {
      await transport.disconnect();
      const { session, events } = harness.session();
      const connecting = transport.connect(session);
      const outcome = rejection(connecting);
      const reported = events.length;
      await transport.disconnect();
      await transport.disconnect();
      expect((await outcome).code).to.equal('aborted');
      expect(events.slice(reported)).to.deep.equal([]);
    });

    it('connects again after disconnect', async () => {
      await inConversation();
      await transport.disconnect();
      const second = harness.session();
      await transport.connect(second.session);
      await transport.send(outgoing('again'));
      await harness.agent.say('welcome back');
      await second.waitFor(brings('welcome back'));
      expect(await harness.service.visitorTexts()).to.deep.equal(['hello', 'again']);
    });

    for (const [kind, text] of HOSTILE_TEXTS) {
      it(`hands on ${kind} unchanged, as text, in both directions`, async () => {
        const { waitFor } = await inConversation();
        const ack = await transport.send(outgoing(text));
        expect(ack.content).to.deep.equal({ kind: 'text', text });
        expect(await harness.service.visitorTexts()).to.deep.equal(['hello', text]);
        await harness.agent.say(`${text}!`);
        await waitFor(brings(`${text}!`));
        expect(({} as Record<string, unknown>)['polluted']).to.equal(undefined);
      });
    }

    transportAbilities({
      harness: () => harness,
      transport: () => transport,
      inConversation: () => inConversation(),
      async nextPage() {
        await transport.disconnect();
        transport = await harness.newPage();
        const later = harness.session();
        await transport.connect(later.session);
        return later;
      },
    });

    it('is not confused by ids and metadata that are named like parts of objects', async () => {
      const metadata = (): ConversationMetadata =>
        JSON.parse('{"constructor":"c","toString":"t","plain":"p"}') as ConversationMetadata;
      await transport.connect(harness.session({ metadata }).session);
      for (const id of ['__proto__', 'constructor', 'toString', 'hasOwnProperty']) {
        const ack = await transport.send(outgoing(`sent as ${id}`, id));
        expect(ack.clientId).to.equal(id);
        expect(ack.content.text).to.equal(`sent as ${id}`);
      }
      expect(await harness.service.visitorTexts()).to.have.length(4);
      expect(await harness.service.metadata()).to.include({ plain: 'p' });
    });
  });
}
