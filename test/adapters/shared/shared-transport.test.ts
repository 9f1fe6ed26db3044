import { expect } from 'chai';
import { SharedTransport } from '../../../src/adapters/transports/shared/shared-transport.js';
import { parseTransportEvent } from '../../../src/controllers/parse-transport-event.js';
import { isObject } from '../../../src/domain/conversation-records.js';
import { Web1on1Error } from '../../../src/errors.js';
import type { Transport, TransportEvent, TransportSession } from '../../../src/ports/transport.js';
import type { Message } from '../../../src/types.js';
import {
  outgoing,
  recordSession,
  rejection,
  reportedMessages,
  textsOf,
  type RecordedSession,
} from '../../contracts/transport-contract.js';
import { FakeClock } from '../../support/fake-clock.js';
import { FakeTransport } from '../../support/fake-transport.js';
import { Browser, type Tab } from '../../support/tabs.js';

/** A tab in which the chat is used. */
interface Page extends RecordedSession {
  readonly tab: Tab;
  /** What only this tab has. */
  readonly own: FakeTransport;
  readonly transport: Transport;
  readonly states: () => string[];
  connect(): Promise<void>;
}

const SILENT_MS = 5_000;

describe('one connection of several tabs', () => {
  let browser: Browser;
  let clock: FakeClock;
  let pages: Page[];

  beforeEach(() => {
    browser = new Browser();
    clock = new FakeClock();
    pages = [];
  });

  afterEach(async () => {
    for (const { transport } of pages) await transport.disconnect();
    await settle();
    expect(clock.pending, 'waits for nothing').to.equal(0);
  });

  function open(overrides: Partial<TransportSession> = {}, tab = browser.open()): Page {
    const own = new FakeTransport();
    const transport = new SharedTransport(own, {
      name: ({ visitorId }) => visitorId,
      clock,
      locks: tab.locks,
      openChannel: (name) => tab.openChannel(name),
      isVisible: () => tab.visible,
      createId: () => crypto.randomUUID(),
      parseEvent: parseTransportEvent,
    });
    const recorded = recordSession(overrides);
    const page: Page = {
      ...recorded,
      tab,
      own,
      transport,
      states: () => recorded.events.flatMap((e) => (e.type === 'connection' ? e.state : [])),
      async connect() {
        // A real one says so before it resolves.
        const connect = own.connect.bind(own);
        own.connect = async (session) => {
          await connect(session);
          session.onEvent({ type: 'connection', state: 'online' });
        };
        const connected = transport.connect(recorded.session);
        await settle();
        await connected;
      },
    };
    pages.push(page);
    return page;
  }

  /** Modules are fetched in turns of their own. */
  async function settle(): Promise<void> {
    for (let turn = 0; turn < 20; turn += 1) await clock.advance(0);
  }

  async function two(): Promise<[Page, Page]> {
    const leader = open();
    await leader.connect();
    const follower = open();
    await follower.connect();
    return [leader, follower];
  }

  it('connects once, whatever the number of tabs', async () => {
    const [leader, follower] = await two();
    const third = open();
    await third.connect();
    expect(leader.own.sessions.length).to.equal(1);
    expect(follower.own.sessions.length).to.equal(0);
    expect(third.own.sessions.length).to.equal(0);
    expect(third.states()).to.deep.equal(['online']);
  });

  it('tells who comes later what was said before, and all what is said from then on', async () => {
    const leader = open();
    await leader.connect();
    leader.own.report({ type: 'conversation', id: 'one' });
    leader.own.say('before');
    const follower = open();
    await follower.connect();
    leader.own.say('after');
    leader.own.report({ type: 'typing', active: true, name: 'Kim' });
    await settle();
    expect(textsOf(reportedMessages(follower.events))).to.deep.equal(['before', 'after']);
    expect(follower.events).to.deep.include({ type: 'conversation', id: 'one' });
    expect(follower.events.at(-1)).to.deep.equal({ type: 'typing', active: true, name: 'Kim' });
  });

  it('tells nothing of a conversation that the visitor has left', async () => {
    const leader = open();
    await leader.connect();
    leader.own.report({ type: 'conversation', id: 'one' });
    leader.own.say('in the first');
    leader.own.report({ type: 'ended', by: 'agent' });
    leader.own.report({ type: 'conversation', id: 'two' });
    leader.own.say('in the second');
    const follower = open();
    await follower.connect();
    expect(textsOf(reportedMessages(follower.events))).to.deep.equal(['in the second']);
    expect(follower.events.some(({ type }) => type === 'ended')).to.equal(false);
  });

  it('sends for the others, and hands their typing on', async () => {
    const [leader, follower] = await two();
    const message = outgoing('from the other tab');
    const sent = follower.transport.send(message);
    follower.transport.notify({ type: 'typing', active: true });
    await settle();
    expect((await sent).clientId).to.equal(message.clientId);
    expect(leader.own.texts).to.deep.equal(['from the other tab']);
    expect(leader.own.signals).to.deep.equal([{ type: 'typing', active: true }]);
    expect(follower.own.sendings).to.be.empty;
  });

  it('hands a refusal on as it is', async () => {
    const [leader, follower] = await two();
    leader.own.automatic = false;
    const outcome = rejection(follower.transport.send(outgoing('no')));
    await settle();
    leader.own.sending.fail(
      new Web1on1Error('transport-rejected', 'Never.', {
        retryable: false,
      }),
    );
    await settle();
    expect(await outcome).to.include({
      code: 'transport-rejected',
      message: 'Never.',
      retryable: false,
    });
  });

  it('goes on with another tab at once when the leader dies', async () => {
    const [leader, follower] = await two();
    const connect = follower.own.connect.bind(follower.own);
    follower.own.connect = (session) => {
      session.onEvent({ type: 'connection', state: 'connecting' });
      return connect(session);
    };
    leader.tab.crash();
    await settle();
    expect(follower.own.sessions.length).to.equal(1);
    // It was connected already: that is no first time.
    expect(follower.states()).to.deep.equal(['online', 'reconnecting', 'online']);
    const sent = follower.transport.send(outgoing('still here'));
    await settle();
    expect((await sent).content.text).to.equal('still here');
    expect(follower.own.texts).to.deep.equal(['still here']);
    pages.shift();
  });

  it('rejects what the leader has not answered before it died, so that it is tried again', async () => {
    const [leader, follower] = await two();
    const third = open();
    await third.connect();
    leader.own.automatic = false;
    const outcomes = [follower, third].map(({ transport }) =>
      rejection(transport.send(outgoing('halfway'))),
    );
    await settle();
    leader.tab.crash();
    await settle();
    for (const outcome of outcomes) {
      expect(await outcome).to.include({ code: 'offline', retryable: true });
    }
    expect(third.states()).to.deep.equal(['online', 'reconnecting', 'online']);
    const again = third.transport.send(outgoing('halfway'));
    await settle();
    await again;
    expect(follower.own.texts).to.deep.equal(['halfway']);
    pages.shift();
  });

  it('robs a leader that has been silent for five seconds', async () => {
    const [leader, follower] = await two();
    leader.tab.freeze();
    await clock.advance(SILENT_MS - 1);
    expect(follower.own.sessions.length).to.equal(0);
    await clock.advance(2_501);
    await settle();
    expect(follower.own.sessions.length).to.equal(1);

    leader.tab.thaw();
    await settle();
    expect(leader.own.disconnects, 'the robbed one ends its connection').to.have.length(1);
    follower.own.say('to both');
    await settle();
    for (const page of [leader, follower]) {
      expect(textsOf(reportedMessages(page.events))).to.deep.equal(['to both']);
    }
  });

  it('does nothing for another tab that may have been done by the next leader', async () => {
    const [leader, follower] = await two();
    leader.tab.freeze();
    const words = overhear();
    const outcome = rejection(follower.transport.send(outgoing('once')));
    await clock.advance(SILENT_MS + 2_500);
    await settle();
    await outcome;
    const again = follower.transport.send(outgoing('once'));
    await settle();
    await again;
    leader.tab.thaw();
    await settle();
    await clock.advance(1_000);
    expect([...leader.own.texts, ...follower.own.texts]).to.deep.equal(['once']);
    const refusals = words.filter(({ type, error }) => type === 'answer' && isObject(error));
    expect(refusals, 'nobody is left waiting').to.have.length(1);
  });

  it('does not rob a leader because it has stood still itself', async () => {
    const [leader, follower] = await two();
    leader.tab.freeze();
    await clock.advance(SILENT_MS);
    // The whole machine sleeps: what is due fires before what was said is heard.
    await clock.set(clock.now() + 3_600_000);
    leader.tab.thaw();
    await settle();
    await clock.advance(SILENT_MS);
    expect(follower.own.sessions.length).to.equal(0);
    expect(leader.own.disconnects).to.be.empty;
  });

  /** The visitor turns from one tab to the other. */
  async function turnTo(shown: Page, hidden: Page): Promise<void> {
    hidden.tab.visible = false;
    shown.tab.visible = true;
    document.dispatchEvent(new Event('visibilitychange'));
    await settle();
    await clock.advance(2_500);
    await settle();
  }

  it('hands the lead to the tab that is looked at, and nobody notices', async () => {
    const [leader, follower] = await two();
    const third = open();
    third.tab.visible = false;
    await third.connect();
    await turnTo(follower, leader);
    expect(follower.own.sessions.length).to.equal(1);
    expect(leader.own.disconnects).to.have.length(1);
    expect(third.own.sessions.length).to.equal(0);
    for (const page of pages) expect(new Set(page.states())).to.deep.equal(new Set(['online']));
    follower.own.say('to all');
    await settle();
    for (const page of pages) {
      expect(textsOf(reportedMessages(page.events))).to.deep.equal(['to all']);
    }
  });

  it('is served by the hidden one until its own connection stands', async () => {
    const [leader, follower] = await two();
    follower.own.automatic = false;
    await turnTo(follower, leader);
    expect(leader.own.disconnects).to.be.empty;
    const sent = follower.transport.send(outgoing('meanwhile'));
    await settle();
    await sent;
    expect(leader.own.texts).to.deep.equal(['meanwhile']);
    leader.own.automatic = false;
    const third = open();
    third.tab.visible = false;
    await third.connect();
    const late = [follower, third].map(({ transport }) => transport.send(outgoing('on its way')));
    await settle();
    follower.own.connected();
    await settle();
    expect(leader.own.disconnects, 'something is on its way').to.be.empty;
    for (const sending of leader.own.sendings.slice(-2)) sending.acknowledge();
    await settle();
    for (const sent of late) expect((await sent).content.text).to.equal('on its way');
    expect(leader.own.disconnects).to.have.length(1);
    expect(follower.states()).to.not.include('reconnecting');
  });

  it('stays where it is when the tab that is looked at cannot connect', async () => {
    const [leader, follower] = await two();
    let tries = 0;
    follower.own.connect = () => {
      tries += 1;
      return Promise.reject(new Error('no'));
    };
    await turnTo(follower, leader);
    await clock.advance(20_000);
    expect(tries, 'not again and again').to.equal(1);
    expect(leader.own.disconnects).to.be.empty;
    const sent = follower.transport.send(outgoing('as before'));
    await settle();
    await sent;
    expect(leader.own.texts).to.deep.equal(['as before']);
  });

  it('is not handed on by a glance, nor while a file is on its way', async () => {
    const [leader, follower] = await two();
    await turnTo(leader, follower);
    follower.tab.visible = true;
    document.dispatchEvent(new Event('visibilitychange'));
    await clock.advance(1_000);
    expect(follower.own.sessions.length).to.equal(0);

    let finish: (message: Message) => void = () => undefined;
    leader.own.capabilities = { ...leader.own.capabilities, upload: true };
    Object.assign(leader.own, {
      upload: () => new Promise<Message>((resolve) => (finish = resolve)),
    });
    leader.own.report({ type: 'conversation', id: 'one' });
    await settle();
    const file = { ...outgoing(''), file: new Blob(['x']), name: 'x', mediaType: 'text/plain' };
    const progress = { onProgress: () => undefined, signal: new AbortController().signal };
    const sent = follower.transport.upload?.(file, progress);
    await turnTo(follower, leader);
    await clock.advance(5_000);
    expect(follower.own.sessions.length, 'a file is on its way').to.equal(0);
    finish(leader.own.echoOf(outgoing('file')));
    await settle();
    await sent;
    await clock.advance(5_000);
    await settle();
    expect(follower.own.sessions.length).to.equal(1);
  });

  it('tells the other tabs that the visitor has turned to another conversation', async () => {
    const [leader, follower] = await two();
    leader.own.capabilities = { ...leader.own.capabilities, conversations: true };
    Object.assign(leader.own, {
      listConversations: () => Promise.resolve([]),
      openConversation: async (id: string) => leader.own.report({ type: 'conversation', id }),
    });
    leader.own.report({ type: 'conversation', id: 'one' });
    await settle();
    const opened = follower.transport.openConversation?.('two');
    await settle();
    await opened;
    const turned: TransportEvent = { type: 'conversation', id: 'two', left: true };
    for (const page of pages) expect(page.events.at(-1)).to.deep.equal(turned);
  });

  /** Its service names the newest conversation first, and can turn to others. */
  function hasSeveral({ own }: Page): void {
    own.capabilities = { ...own.capabilities, conversations: true };
    const openConversation = async (id?: string): Promise<void> =>
      own.report({ type: 'conversation', id });
    Object.assign(own, { listConversations: () => Promise.resolve([]), openConversation });
    const connect = own.connect.bind(own);
    own.connect = async (session) => {
      await connect(session);
      own.report({ type: 'conversation', id: 'newest' });
    };
  }
  /** One after the other; a repetition is no news. */
  const conversationsOf = ({ events }: Page): unknown[] =>
    events
      .flatMap((event) => (event.type === 'conversation' ? [event.id] : []))
      .filter((id, i, all) => id !== all[i - 1]);

  for (const [how, change] of Object.entries({
    'is taken over': (leader: Page, follower: Page) => turnTo(follower, leader),
    'falls to it': async (leader: Page) => {
      leader.tab.crash();
      await settle();
    },
  })) {
    it(`stays in the conversation that the visitor is in when the lead ${how}`, async () => {
      const leader = open();
      hasSeveral(leader);
      await leader.connect();
      const follower = open();
      hasSeveral(follower);
      await follower.connect();
      await leader.transport.openConversation?.('older');
      await settle();
      await change(leader, follower);
      await settle();
      expect(follower.own.sessions.length).to.equal(1);
      expect(conversationsOf(follower)).to.deep.equal(['newest', 'older']);
      follower.own.say('in the older one');
      expect(textsOf(reportedMessages(follower.events))).to.deep.equal(['in the older one']);
      if (how === 'falls to it') pages.shift();
    });
  }

  it('is not taken over by a tab that cannot be in the conversation that the visitor is in', async () => {
    const [leader, follower] = await two();
    leader.own.report({ type: 'conversation', id: 'just begun' });
    await settle();
    const connect = follower.own.connect.bind(follower.own);
    follower.own.connect = async (session) => {
      await connect(session);
      follower.own.report({ type: 'conversation', id: undefined });
    };
    await turnTo(follower, leader);
    await clock.advance(10_000);
    await settle();
    expect(leader.own.disconnects).to.be.empty;
    expect(follower.own.disconnects).to.have.length(1);
    expect(conversationsOf(follower)).to.deep.equal(['just begun']);
  });

  /** Everything that the tabs say to each other from now on. */
  function overhear(): Readonly<Record<string, unknown>>[] {
    const words: Readonly<Record<string, unknown>>[] = [];
    browser.open().openChannel('visitor').onmessage = ({ data }) => {
      if (isObject(data)) words.push(data);
    };
    return words;
  }

  it('gives a sign of life before what serves other tabs is there', async () => {
    const leader = open();
    await leader.connect();
    const words = overhear();
    await open().connect();
    const answers = words.filter(({ type }) => type === 'pong' || type === 'welcome');
    expect(answers.map(({ type }) => type).slice(0, 2)).to.deep.equal(['pong', 'welcome']);
  });

  it('greets the tab that leads now, and nobody else: another may still think that it does', async () => {
    await two();
    const third = open();
    await third.connect();
    const words = overhear();
    pages[0]?.tab.crash();
    await settle();
    const greetings = words.filter(({ type }) => type === 'hello');
    expect(greetings).to.have.length(1);
    expect(greetings[0]?.['to']).to.equal(words.find(({ type }) => type === 'lead')?.['from']);
    pages.shift();
  });

  it('does not take another report of the same conversation for a turn to it', async () => {
    const [leader] = await two();
    hasSeveral(leader);
    Object.assign(leader.own, { openConversation: () => new Promise(() => undefined) });
    leader.own.report({ type: 'conversation', id: 'one' });
    void leader.transport.openConversation?.('two');
    leader.own.report({ type: 'conversation', id: 'one' });
    await settle();
    for (const { events } of pages) {
      expect(events.filter((event) => 'left' in event)).to.be.empty;
    }
  });

  it('says at once that who does not lead does nothing for others', async () => {
    await two();
    const answers = overhear();
    browser.post('visitor', { type: 'ask', from: 'other', id: 7, at: clock.now() });
    await settle();
    const refused = answers.filter(({ id, error }) => id === 7 && isObject(error));
    expect(refused).to.have.length(1);
  });

  it('ignores what makes no sense, whoever says it', async () => {
    const [leader] = await two();
    const from = 'a script';
    const rubbish: unknown[] = [
      ...[undefined, null, 1, 'lead', [], {}, { type: 'lead' }, { type: 'event', from }],
      { type: 'ask', from, id: 1, method: 'disconnect', args: [{ forget: true }] },
      { type: 'ask', from, id: 1, method: 'send', args: [{ clientId: 1 }] },
      { type: 'ask', from, id: 1, method: 'constructor', args: [] },
      { type: 'ask', from, id: {}, method: 'send', args: 'x' },
      { type: 'tell', from, signal: { type: 'shout' } },
      { type: 'answer', from, id: 1, value: {} },
      { type: 'event', from, event: { type: 'messages', messages: [{ id: 1 }] } },
      { type: 'pong', from, mayGo: true },
    ];
    for (const data of rubbish) {
      browser.post('visitor', data);
      if (isObject(data)) browser.post('visitor', { ...data, at: clock.now() });
    }
    await settle();
    await clock.advance(1_000);
    expect(leader.own.sendings).to.be.empty;
    expect(leader.own.signals).to.be.empty;
    expect(leader.own.disconnects).to.be.empty;
    for (const page of pages) expect(page.states()).to.deep.equal(['online']);
  });

  it('is never shared where each tab is a visitor of its own', async () => {
    const one = open({ persistence: 'session' });
    const other = open({ persistence: 'session' });
    await one.connect();
    await other.connect();
    expect(one.own.sessions.length).to.equal(1);
    expect(other.own.sessions.length).to.equal(1);
    expect(one.tab.channels.size + other.tab.channels.size, 'channels').to.equal(0);
    expect(browser.holders.size, 'locks').to.equal(0);
  });

  it('is never shared with another visitor', async () => {
    const one = open({ visitorId: 'one' });
    const other = open({ visitorId: 'other' });
    await one.connect();
    await other.connect();
    expect(other.own.sessions.length).to.equal(1);
    one.own.say('for one');
    await settle();
    expect(reportedMessages(other.events)).to.be.empty;
  });

  for (const [how, request] of Object.entries({
    throw: () => {
      throw new DOMException('', 'SecurityError');
    },
    reject: () => Promise.reject(new DOMException('', 'SecurityError')),
  })) {
    it(`is each tab's own where locks ${how}`, async () => {
      for (let count = 0; count < 2; count += 1) {
        const tab = browser.open();
        Object.assign(tab.locks, { request });
        const page = open({}, tab);
        await page.connect();
        expect(page.own.sessions.length).to.equal(1);
        await page.transport.send(outgoing('alone'));
        expect(page.own.texts).to.deep.equal(['alone']);
      }
    });
  }

  it("is each tab's own where there are no channels", async () => {
    for (let count = 0; count < 2; count += 1) {
      const tab = browser.open();
      Object.assign(tab, { openChannel: () => undefined });
      const page = open({}, tab);
      await page.connect();
      expect(page.own.sessions.length).to.equal(1);
    }
  });

  it('reaches the forgetting of a transport that was never connected', async () => {
    const [leader, follower] = await two();
    await follower.transport.disconnect({ forget: true });
    await settle();
    expect(follower.own.disconnects).to.deep.equal([{ forget: true }]);
    expect(leader.own.disconnects).to.be.empty;
  });

  it('goes to another tab when its own fails, and each tells its own failure', async () => {
    const [leader, follower] = await two();
    const error = new Web1on1Error('transport-rejected', 'Gone.');
    leader.own.report({ type: 'connection', state: 'failed', error });
    await settle();
    expect(leader.states()).to.deep.equal(['online', 'failed']);
    expect(follower.states()).to.deep.equal(['online', 'online']);
    expect(follower.own.sessions.length).to.equal(1);
  });

  it('gives a page that is kept for going back no part in it, until it is shown again', async () => {
    const [leader, follower] = await two();
    dispatchEvent(new Event('pagehide'));
    await settle();
    expect(browser.holders.size, 'locks').to.equal(0);
    expect(browser.queue).to.be.empty;
    for (const { tab } of pages) {
      expect([...tab.channels.values()].every((ends) => ends.size === 0)).to.equal(true);
    }
    dispatchEvent(new Event('pageshow'));
    await settle();
    leader.own.say('welcome back');
    await settle();
    expect(textsOf(reportedMessages(follower.events))).to.deep.equal(['welcome back']);
    expect(leader.states()).to.deep.equal(['online', 'reconnecting', 'online']);
  });
});
