import { expect } from 'chai';
import { Web1on1Error } from '../../src/errors.js';
import type { Web1on1ErrorEvent } from '../../src/events.js';
import type {
  Web1on1ConnectionEvent,
  Web1on1MessageEvent,
  Web1on1TypingEvent,
} from '../../src/message-events.js';
import type { Transport, TransportEvent } from '../../src/ports/transport.js';
import type { Message } from '../../src/types.js';
import { codeOf, ConversationBench } from '../support/conversation-bench.js';

const lost = new Web1on1Error('transport-timeout', 'lost');

function old(text: string, at: number): Message {
  return {
    id: text,
    author: { role: 'agent', name: 'Kim' },
    at,
    content: { kind: 'text', text },
    status: 'sent',
  };
}

describe('ConversationController', () => {
  let bench: ConversationBench;

  beforeEach(() => {
    bench = new ConversationBench();
  });

  const connectionEvents = (): string[] =>
    bench.heard<Web1on1ConnectionEvent>('connection').map(({ state }) => state);
  const messageEvents = (): string[] =>
    bench.heard<Web1on1MessageEvent>('message').map(({ message }) => message.content.text);

  describe('connecting', () => {
    it('asks nobody anything before it is told to', async () => {
      bench.config.transport = () => {
        throw new Error('asked');
      };
      await bench.conversation.restore();
      bench.conversation.setDraft('hello');
      bench.conversation.markSeen();
      bench.conversation.showAgentMessage('hi');
      await bench.clock.advance(60_000);
      expect(bench.heard('error')).to.be.empty;
      expect(bench.conversation.connection).to.equal('idle');
    });

    it('makes one session, however often it is told to', async () => {
      await Promise.all([bench.conversation.connect(), bench.conversation.connect()]);
      await bench.conversation.connect();
      expect(bench.transport.sessions).to.have.length(1);
      expect(connectionEvents()).to.deep.equal(['connecting', 'online']);
      expect(bench.conversation.connection).to.equal('online');
    });

    it('makes one session also when the page reacts to the event by connecting', async () => {
      bench.config.emit = () => {
        void bench.conversation.connect();
        return true;
      };
      await bench.connect();
      expect(bench.transport.sessions).to.have.length(1);
    });

    it('tells of a failure, and may be called again', async () => {
      bench.transport.automatic = false;
      const first = bench.conversation.connect();
      await bench.settle();
      bench.transport.refused(lost);
      expect(await codeOf(first)).to.equal('transport-timeout');
      expect(bench.conversation.connection).to.equal('failed');
      expect(bench.conversation.error).to.equal(lost);
      bench.transport.automatic = true;
      await bench.connect();
      expect(bench.conversation.connection).to.equal('online');
      expect(bench.conversation.error).to.equal(undefined);
      expect(connectionEvents()).to.deep.equal(['connecting', 'failed', 'connecting', 'online']);
      expect(bench.heard<Web1on1ErrorEvent>('error').map(({ error }) => error)).to.deep.equal([
        lost,
      ]);
    });

    it('tells once when a transport both reports its failure and rejects', async () => {
      bench.transport.automatic = false;
      const failed = bench.conversation.connect();
      await bench.settle();
      bench.transport.report({ type: 'connection', state: 'failed', error: lost });
      bench.transport.refused(lost);
      expect(await codeOf(failed)).to.equal('transport-timeout');
      expect(bench.heard('error')).to.have.length(1);
      expect(connectionEvents()).to.deep.equal(['connecting', 'failed']);
    });

    it('names what a transport throws', async () => {
      bench.transport.connect = () => {
        throw new TypeError('x is undefined');
      };
      expect(await codeOf(bench.conversation.connect())).to.equal('transport-rejected');
      expect(bench.conversation.error?.cause).to.be.instanceOf(TypeError);
    });

    it('connects anew after the transport gave up later', async () => {
      await bench.connect();
      bench.transport.report({ type: 'connection', state: 'failed', error: lost });
      expect(bench.conversation.error).to.equal(lost);
      expect(bench.heard('error')).to.have.length(1);
      await bench.connect();
      expect(bench.transport.sessions).to.have.length(2);
      expect(bench.conversation.connection).to.equal('online');
    });

    it('hears nothing of a session that is over', async () => {
      await bench.connect();
      const [first] = bench.transport.sessions;
      await bench.conversation.disconnect();
      await bench.connect();
      bench.transport.report({ type: 'connection', state: 'offline' }, first);
      bench.transport.report({ type: 'messages', messages: [old('late', 1)] }, first);
      expect(bench.conversation.state.connection).to.equal('online');
      expect(bench.shown).to.be.empty;
    });

    it('can be ended while it is connecting, and then has never been connected', async () => {
      bench.transport.automatic = false;
      const connecting = bench.conversation.connect();
      await bench.settle();
      await bench.conversation.disconnect();
      bench.transport.connected();
      expect(await codeOf(connecting)).to.equal('aborted');
      expect(bench.transport.disconnects).to.have.length(1);
      expect(connectionEvents()).to.deep.equal(['connecting', 'idle']);
    });

    it('does not use a transport that arrives after the end', async () => {
      let arrive: (transport: Transport) => void = () => undefined;
      bench.config.transport = () => new Promise((resolve) => (arrive = resolve));
      const connecting = bench.conversation.connect();
      await bench.settle();
      await bench.conversation.disconnect();
      arrive(bench.transport);
      expect(await codeOf(connecting)).to.equal('aborted');
      expect(bench.transport.sessions).to.be.empty;
    });

    it('survives a transport that cannot even end', async () => {
      await bench.connect();
      bench.transport.disconnect = () => {
        throw new Error('no');
      };
      await bench.conversation.disconnect({ forget: true });
      expect(bench.conversation.connection).to.equal('idle');
    });

    it('shows a loss only after three seconds, and tells the page at once', async () => {
      await bench.connect();
      bench.transport.report({ type: 'connection', state: 'reconnecting' });
      await bench.clock.advance(2_000);
      bench.transport.report({ type: 'connection', state: 'offline' });
      await bench.clock.advance(999);
      expect(bench.conversation.connection).to.equal('online');
      expect(bench.conversation.state.connection).to.equal('offline');
      await bench.clock.advance(1);
      expect(bench.conversation.connection).to.equal('offline');
      bench.transport.report({ type: 'connection', state: 'online' });
      expect(bench.conversation.connection).to.equal('online');
      expect(connectionEvents().slice(2)).to.deep.equal(['reconnecting', 'offline', 'online']);
    });

    it('does not show a loss that is over before three seconds', async () => {
      await bench.connect();
      const updates = bench.host.updates;
      bench.transport.report({ type: 'connection', state: 'reconnecting' });
      await bench.clock.advance(2_999);
      bench.transport.report({ type: 'connection', state: 'online' });
      await bench.clock.advance(60_000);
      expect(bench.conversation.connection).to.equal('online');
      expect(bench.host.updates).to.equal(updates + 2);
    });

    it('keeps its session while the host is moved in the page', async () => {
      await bench.connect();
      bench.conversation.hostDisconnected();
      bench.conversation.hostConnected();
      bench.transport.say('still here');
      expect(bench.shown).to.deep.equal(['still here/sent']);
      expect(bench.transport.disconnects).to.be.empty;
    });
  });

  describe('what comes from the other side', () => {
    it('is an event, once', async () => {
      await bench.connect();
      const message = bench.transport.say('hi');
      bench.transport.report({ type: 'messages', messages: [message] });
      bench.transport.report({ type: 'messages', messages: [message], snapshot: true });
      expect(messageEvents()).to.deep.equal(['hi']);
      expect(bench.conversation.state.unreadCount).to.equal(1);
    });

    it('is no event when it is history', async () => {
      bench.transport.history = [old('a', 1), old('b', 2)];
      await bench.connect();
      expect(bench.shown).to.deep.equal(['a/sent', 'b/sent']);
      expect(messageEvents()).to.be.empty;
      expect(bench.conversation.announcement).to.equal('');
    });

    it('is an event when it was missed during a loss, but not when it is older than that', async () => {
      bench.transport.history = [old('b', 2)];
      await bench.connect();
      const messages = [old('a', 1), old('b', 2), old('c', 3)];
      bench.transport.report({ type: 'messages', messages, snapshot: true });
      expect(messageEvents()).to.deep.equal(['c']);
    });

    it('is an event when it was missed just before the visitor wrote', async () => {
      await bench.connect();
      const { at } = await bench.conversation.send('anybody there?');
      const messages = [old('earlier', 1), old('first answer', at + 1)];
      bench.transport.report({ type: 'messages', messages, snapshot: true });
      await bench.conversation.send('hello?');
      const missed = [...messages, old('second answer', at + 2)];
      bench.transport.report({ type: 'messages', messages: missed, snapshot: true });
      expect(messageEvents()).to.deep.equal(['first answer', 'second answer']);
    });

    it('is no event when a history arrives late', async () => {
      await bench.connect();
      bench.transport.report({ type: 'messages', messages: [old('a', 1)], snapshot: true });
      expect(messageEvents()).to.be.empty;
      expect(bench.shown).to.deep.equal(['a/sent']);
    });

    it('is not an event when the visitor said it, on another device', async () => {
      await bench.connect();
      bench.transport.say('mine', { author: { role: 'visitor' } });
      expect(bench.shown).to.deep.equal(['mine/sent']);
      expect(messageEvents()).to.be.empty;
      expect(bench.conversation.state.unreadCount).to.equal(0);
    });

    it('finds the state replaced when the event is heard', async () => {
      let shown: string[] = [];
      bench.config.emit = (event) => {
        if (event.type === 'web1on1-message') shown = bench.shown;
        return true;
      };
      await bench.connect();
      bench.transport.say('hi');
      expect(shown).to.deep.equal(['hi/sent']);
    });

    it('is all told when the page answers from inside an event', async () => {
      await bench.connect();
      const { emit } = bench.config;
      bench.config.emit = (event) => {
        if (event.type === 'web1on1-unread') void bench.conversation.send('automatic answer');
        return emit(event);
      };
      bench.transport.say('hi');
      await bench.settle();
      expect(messageEvents()).to.deep.equal(['hi']);
    });

    it('is read out once, and taken away again so that a repetition is read out too', async () => {
      await bench.connect();
      bench.transport.say('yes', { id: '1' });
      expect(bench.conversation.announcement).to.equal('yes');
      await bench.clock.advance(1_000);
      expect(bench.conversation.announcement).to.equal('');
      const updates = bench.host.updates;
      bench.transport.say('yes', { id: '2' });
      expect(bench.conversation.announcement).to.equal('yes');
      expect(bench.host.updates).to.be.above(updates);
    });

    it('is read out together when it comes together', async () => {
      await bench.connect();
      bench.transport.report({ type: 'messages', messages: [old('a', 1), old('b', 2)] });
      expect(bench.conversation.announcement).to.equal('a; b');
    });

    it('is typing, which the page hears of when it changes', async () => {
      await bench.connect();
      bench.transport.report({ type: 'typing', active: true, name: 'Kim' });
      bench.transport.report({ type: 'typing', active: true, name: 'Kim' });
      expect(bench.conversation.state.typing).to.deep.equal({ name: 'Kim' });
      bench.transport.say('done');
      expect(bench.conversation.state.typing).to.equal(undefined);
      const heard = bench.heard<Web1on1TypingEvent>('typing');
      expect(heard.map(({ active, name }) => [active, name])).to.deep.equal([
        [true, 'Kim'],
        [false, undefined],
      ]);
    });
  });

  describe('what an earlier page remembers', () => {
    const report = (page: ConversationBench, id: string, text: string): void => {
      page.transport.report({ type: 'conversation', id });
      page.transport.report({ type: 'messages', messages: [old(text, 1)], snapshot: true });
    };
    const nextPage = async (): Promise<ConversationBench> => {
      bench.conversation.flush();
      await bench.settle();
      const next = new ConversationBench(bench);
      await next.conversation.restore();
      return next;
    };
    beforeEach(async () => {
      await bench.connect();
      report(bench, 'one', 'in one');
    });

    it('goes on where it is the conversation that the service tells of', async () => {
      const next = await nextPage();
      expect(next.shown).to.deep.equal(['in one/sent']);
      await next.connect();
      report(next, 'one', 'more');
      expect(next.shown).to.deep.equal(['in one/sent', 'more/sent']);
    });

    it('makes room where it is another one, here and in what is stored', async () => {
      const next = await nextPage();
      await next.connect();
      report(next, 'two', 'in two');
      expect(next.shown).to.deep.equal(['in two/sent']);
      next.conversation.flush();
      await next.settle();
      expect(next.stored('transcript').join()).to.contain('"two"').and.not.contain('in one');
    });

    it('is told to be read in another one, too', async () => {
      const next = await nextPage();
      await next.connect();
      report(next, 'one', 'in one');
      next.conversation.markSeen();
      report(next, 'two', 'in two');
      next.conversation.markSeen();
      expect(next.transport.signals).to.deep.equal([{ type: 'read' }, { type: 'read' }]);
    });

    it('stays apart from what a tab stores that has gone on elsewhere', async () => {
      const tab = await nextPage();
      await tab.connect();
      report(tab, 'two', 'in two');
      tab.conversation.flush();
      await tab.settle();
      expect(bench.shown).to.deep.equal(['in one/sent']);
      expect(tab.shown).to.deep.equal(['in two/sent']);
    });
  });

  describe('a message that nobody sent', () => {
    it('is shown, counted, read out and never sent', async () => {
      await bench.connect();
      bench.conversation.showAgentMessage('Need help?', 'Kim');
      const [message] = bench.conversation.state.messages;
      expect(message?.author).to.deep.equal({ role: 'agent', name: 'Kim' });
      expect(message?.localOnly).to.equal(true);
      expect(bench.conversation.state.unreadCount).to.equal(1);
      expect(bench.conversation.announcement).to.equal('Need help?');
      expect(messageEvents()).to.be.empty;
      bench.conversation.flush();
      expect(bench.transport.texts).to.be.empty;
      expect(bench.stored('transcript')).to.be.empty;
      bench.conversation.markSeen();
      expect(bench.conversation.state.unreadCount).to.equal(0);
      expect(bench.transport.signals).to.be.empty;
    });
  });

  describe('reading', () => {
    it('is told to the other side once', async () => {
      await bench.connect();
      bench.transport.say('hi');
      bench.conversation.markSeen();
      bench.conversation.markSeen();
      expect(bench.conversation.state.unreadCount).to.equal(0);
      expect(bench.transport.signals).to.deep.equal([{ type: 'read' }]);
      bench.transport.say('more');
      bench.conversation.markSeen();
      expect(bench.transport.signals).to.have.length(2);
      expect(bench.conversation.state.unreadCount).to.equal(0);
    });

    it('is not told to a service that knows, or does not want to', async () => {
      await bench.connect();
      const { at } = bench.transport.say('hi');
      bench.transport.report({ type: 'read', by: 'visitor', at });
      bench.conversation.markSeen();
      bench.transport.capabilities = { ...bench.transport.capabilities, receipts: false };
      bench.transport.say('more');
      bench.conversation.markSeen();
      expect(bench.transport.signals).to.be.empty;
      expect(bench.conversation.state.unreadCount).to.equal(0);
    });

    it('before the connection is told after it, when the visitor still looks', async () => {
      await bench.connect();
      bench.transport.say('hi');
      bench.conversation.flush();
      const page = new ConversationBench(bench);
      page.visible = true;
      await page.conversation.restore();
      page.update();
      page.conversation.markSeen();
      expect(page.conversation.state.unreadCount).to.equal(0);
      await page.connect();
      expect(page.transport.signals).to.deep.equal([{ type: 'read' }]);
    });

    it('puts the line above new messages where the visitor comes in', async () => {
      await bench.connect();
      const { id } = bench.transport.say('hi');
      bench.visible = true;
      bench.update();
      bench.conversation.markSeen();
      bench.transport.say('more');
      expect(bench.conversation.state.firstUnreadId).to.equal(id);
    });
  });

  describe('typing', () => {
    const signals = (): boolean[] =>
      bench.transport.signals.flatMap((s) => (s.type === 'typing' ? [s.active] : []));

    it('is told at the first letter, and its end three seconds after the last', async () => {
      await bench.connect();
      for (const text of ['h', 'he', 'hel']) {
        bench.conversation.setDraft(text);
        await bench.clock.advance(2_000);
      }
      expect(signals()).to.deep.equal([true]);
      await bench.clock.advance(999);
      expect(signals()).to.deep.equal([true]);
      await bench.clock.advance(1);
      expect(signals()).to.deep.equal([true, false]);
    });

    it('ends with sending, with clearing and with leaving', async () => {
      await bench.connect();
      bench.conversation.setDraft('a');
      void bench.conversation.send('a');
      bench.conversation.setDraft('b');
      bench.conversation.setDraft('');
      bench.conversation.setDraft('c');
      await bench.conversation.disconnect();
      expect(signals()).to.deep.equal([true, false, true, false, true, false]);
      expect(bench.conversation.draft).to.equal('c');
    });

    it('is not what a script fills in', async () => {
      await bench.connect();
      bench.conversation.setDraft('prefilled', false);
      expect(signals()).to.be.empty;
      expect(bench.conversation.draft).to.equal('prefilled');
    });

    it('is not told to a service that cannot carry it', async () => {
      bench.transport.capabilities = { ...bench.transport.capabilities, typing: false };
      await bench.connect();
      bench.conversation.setDraft('a');
      expect(bench.transport.signals).to.be.empty;
    });
  });

  describe('what is remembered', () => {
    it('is the draft: written at once, then every 300 ms, and when the page goes', async () => {
      bench.conversation.setDraft('a');
      bench.conversation.setDraft('ab');
      await bench.clock.advance(299);
      expect(bench.stored('draft')[0]).to.contain('"a"');
      await bench.clock.advance(1);
      expect(bench.stored('draft')[0]).to.contain('"ab"');
      bench.conversation.setDraft('abc');
      bench.conversation.flush();
      expect(bench.stored('draft')[0]).to.contain('"abc"');
      expect(bench.clock.pending).to.equal(1);
    });

    it('comes back on the next page before any connection', async () => {
      await bench.connect();
      bench.transport.say('hi');
      await bench.conversation.send('hello');
      bench.conversation.setDraft('half a');
      bench.conversation.hostDisconnected();
      const page = new ConversationBench(bench);
      await page.conversation.restore();
      expect(page.shown).to.deep.equal(['hi/sent', 'hello/sent']);
      expect(page.conversation.draft).to.equal('half a');
      expect(page.transport.sessions).to.be.empty;
    });

    it('includes what was read', async () => {
      await bench.connect();
      bench.transport.say('a');
      bench.conversation.markSeen();
      bench.transport.say('b');
      bench.conversation.flush();
      const page = new ConversationBench(bench);
      await page.conversation.restore();
      expect(page.conversation.state.unreadCount).to.equal(1);
      expect(messageEvents()).to.deep.equal(['a', 'b']);
      expect(page.heard('message')).to.be.empty;
    });

    it('is remembered for another retention on every page', async () => {
      await bench.connect();
      bench.transport.say('hi');
      bench.conversation.setDraft('x');
      bench.conversation.flush();
      for (let page = 0; page < 3; page++) {
        await bench.clock.advance(20 * 60_000);
        bench = new ConversationBench(bench);
        await bench.conversation.restore();
        await bench.clock.advance(300);
        expect(bench.shown).to.deep.equal(['hi/sent']);
        expect(bench.conversation.draft).to.equal('x');
      }
    });

    it('does not replace what the visitor has typed meanwhile', async () => {
      bench.conversation.setDraft('old');
      bench.conversation.flush();
      const page = new ConversationBench(bench);
      const restoring = page.conversation.restore();
      page.conversation.setDraft('new');
      await restoring;
      expect(page.conversation.draft).to.equal('new');
    });

    it('does not replace what a script has filled in meanwhile', async () => {
      bench.conversation.setDraft('old');
      bench.conversation.flush();
      const page = new ConversationBench(bench);
      const restoring = page.conversation.restore();
      page.conversation.setDraft('filled in', false);
      await restoring;
      expect(page.conversation.draft).to.equal('filled in');
    });

    it('is merged with what the service reports first', async () => {
      await bench.connect();
      bench.transport.say('hi');
      bench.conversation.flush();
      const page = new ConversationBench(bench);
      page.transport.history = [old('newest', Date.UTC(2030, 0, 1))];
      await page.connect();
      await page.conversation.restore();
      expect(page.shown).to.deep.equal(['hi/sent', 'newest/sent']);
    });
  });

  describe('between tabs', () => {
    let other: ConversationBench;

    beforeEach(async () => {
      other = new ConversationBench(bench);
      await bench.conversation.restore();
      await other.conversation.restore();
    });

    it('shares the draft and the messages, with a tab that is not connected too', async () => {
      await bench.connect();
      bench.transport.say('hi');
      bench.conversation.setDraft('here');
      await bench.clock.advance(300);
      expect(other.shown).to.deep.equal(['hi/sent']);
      expect(other.conversation.draft).to.equal('here');
      expect(other.conversation.state.unreadCount).to.equal(1);
      bench.conversation.markSeen();
      await bench.clock.advance(300);
      expect(other.conversation.state.unreadCount).to.equal(0);
      expect(other.transport.sessions).to.be.empty;
    });

    it('comes to rest: hearing of something is no reason to write it', async () => {
      await bench.connect();
      bench.transport.say('hi');
      bench.conversation.setDraft('here', false);
      await bench.clock.advance(300);
      expect(other.conversation.draft).to.equal('here');
      expect(bench.clock.pending).to.equal(1); // the announcement
      await bench.clock.advance(1_000);
      expect(bench.clock.pending).to.equal(0);
    });

    it('does not replace what is being typed here', async () => {
      bench.conversation.setDraft('here');
      other.conversation.setDraft('there');
      bench.conversation.flush();
      await bench.settle();
      expect(other.conversation.draft).to.equal('there');
    });

    it('stops listening with the host, and listens again with it', async () => {
      other.conversation.hostDisconnected();
      bench.conversation.setDraft('a');
      await bench.clock.advance(300);
      expect(other.conversation.draft).to.equal('');
      other.conversation.hostConnected();
      bench.conversation.setDraft('b');
      await bench.clock.advance(300);
      expect(other.conversation.draft).to.equal('b');
    });
  });

  describe('rubbish', () => {
    const report = (event: unknown): void => bench.transport.report(event as TransportEvent);
    const sane = {
      id: 'a',
      author: { role: 'agent' },
      at: 5,
      content: { kind: 'text', text: 'a' },
    };

    it('of the page is shown as text, or not at all', async () => {
      const show = (...said: unknown[]): void =>
        bench.conversation.showAgentMessage(said[0], said[1]);
      show(42);
      await bench.clock.advance(1);
      show('x', 42);
      show(undefined);
      show(' ');
      expect(bench.shown).to.deep.equal(['42/sent', 'x/sent']);
      expect(bench.conversation.state.messages.map(({ author }) => author)).to.deep.equal([
        { role: 'agent' },
        { role: 'agent' },
      ]);
    });

    it('of a transport is left out, and what it comes with is shown', async () => {
      await bench.connect();
      const messages = [
        null,
        'x',
        { ...sane, id: 5 },
        { ...sane, author: undefined },
        { ...sane, author: { role: 'robot' } },
        { ...sane, content: undefined },
        { ...sane, content: { kind: 'text', text: 5 } },
        sane,
      ];
      report({ type: 'messages', messages });
      expect(bench.shown).to.deep.equal(['a/sent']);
      expect(messageEvents()).to.deep.equal(['a']);
    });

    it('in a part of a message is left out of it', async () => {
      await bench.connect();
      const author = { role: 'agent', name: 5, avatarUrl: {} };
      report({ type: 'messages', messages: [{ ...sane, author, clientId: 5, status: 'odd' }] });
      expect(bench.conversation.state.messages).to.deep.equal([{ ...sane, status: 'sent' }]);
    });

    for (const at of [NaN, Infinity, -1, '5', 8.64e15 + 1, undefined]) {
      it(`in a time means that it was said when it came (${String(at)})`, async () => {
        await bench.connect();
        report({ type: 'messages', messages: [{ ...sane, at }] });
        expect(bench.conversation.state.messages[0]?.at).to.equal(bench.clock.now());
      });
    }

    it('in what is no message changes nothing', async () => {
      await bench.connect();
      const before = bench.conversation.state;
      for (const event of [
        undefined,
        'online',
        { type: 'party' },
        { type: 'messages', messages: 5 },
        { type: 'connection', state: 'odd' },
        { type: 'read', by: 'agent', at: NaN },
        { type: 'read', by: 'nobody', at: 5 },
      ]) {
        report(event);
      }
      expect(bench.conversation.state).to.equal(before);
      report({ type: 'typing', active: true, name: 5 });
      expect(bench.conversation.state.typing).to.deep.equal({});
      report({ type: 'connection', state: 'failed', error: 'odd' });
      expect(bench.conversation.error?.code).to.equal('transport-rejected');
    });

    it('as an acknowledgement acknowledges', async () => {
      await bench.connect();
      bench.transport.send = () => Promise.resolve(undefined as unknown as Message);
      const { id, clientId } = await bench.conversation.send('hi');
      expect(id).to.equal(clientId);
      expect(bench.shown).to.deep.equal(['hi/sent']);
      expect(bench.stored('outbox')).to.be.empty;
    });

    it('in what a hook shows is left out', async () => {
      bench.config.beforeDisplay = (m) => ({ ...m, author: { role: 'agent', name: 5 as never } });
      await bench.connect();
      bench.transport.say('hello');
      expect(bench.conversation.state.messages[0]?.author).to.deep.equal({ role: 'agent' });
    });
  });

  describe('the hooks of the page', () => {
    it('change what is sent', async () => {
      bench.config.beforeSend = (m) => ({ ...m, id: 'x', content: { kind: 'text', text: 'y' } });
      const sent = await bench.conversation.send('x');
      expect(sent.content.text).to.equal('y');
      expect(bench.shown).to.deep.equal(['y/sent']);
    });

    it('drop what is not to be sent', async () => {
      bench.config.beforeSend = () => null;
      expect(await codeOf(bench.conversation.send('x'))).to.equal('cancelled');
      expect(bench.shown).to.be.empty;
    });

    it('may take their time, without changing the order', async () => {
      await bench.connect();
      let answer = (): void => undefined;
      bench.config.beforeSend = (m) =>
        m.content.text === 'slow' ? new Promise((resolve) => (answer = () => resolve(m))) : m;
      void bench.conversation.send('slow');
      void bench.conversation.send('quick');
      await bench.settle();
      expect(bench.transport.texts).to.be.empty;
      answer();
      await bench.settle();
      expect(bench.transport.texts).to.deep.equal(['slow', 'quick']);
    });

    it('lose no text when the page ends while one is thinking', async () => {
      let answer = (): void => undefined;
      bench.config.beforeSend = (m) => new Promise((resolve) => (answer = () => resolve(m)));
      bench.transport.automatic = false;
      bench.conversation.setDraft('first');
      void bench.conversation.send('first');
      expect(bench.conversation.draft).to.equal('');
      bench.conversation.setDraft('second');
      bench.conversation.flush();
      const reloaded = new ConversationBench(bench);
      await reloaded.conversation.restore();
      expect(reloaded.conversation.draft).to.equal('first\nsecond');
      expect(reloaded.shown).to.be.empty;
      answer();
      await bench.clock.advance(300);
      const later = new ConversationBench(bench);
      await later.conversation.restore();
      expect(later.conversation.draft).to.equal('second');
      expect(later.shown).to.deep.equal(['first/pending']);
    });

    it('leave no draft of what they drop', async () => {
      bench.config.beforeSend = () => Promise.resolve(null);
      bench.conversation.setDraft('x');
      await codeOf(bench.conversation.send('x'));
      await bench.clock.advance(300);
      const page = new ConversationBench(bench);
      await page.conversation.restore();
      expect(page.conversation.draft).to.equal('');
    });

    it('are passed over, and reported, after 10 s without an answer', async () => {
      await bench.connect();
      bench.config.beforeSend = (m) =>
        m.content.text === 'stuck' ? new Promise(() => undefined) : m;
      void bench.conversation.send('stuck');
      void bench.conversation.send('next');
      await bench.clock.advance(9_999);
      expect(bench.transport.texts).to.be.empty;
      expect(bench.heard('error')).to.be.empty;
      await bench.clock.advance(1);
      expect(bench.transport.texts).to.deep.equal(['stuck', 'next']);
      const codes = bench.heard<Web1on1ErrorEvent>('error').map(({ error }) => error.code);
      expect(codes).to.deep.equal(['hook-failed']);
    });

    it('change and drop what is shown, from both sides', async () => {
      bench.config.beforeDisplay = (m) =>
        m.content.text === 'secret'
          ? null
          : {
              ...m,
              status: 'failed',
              content: { kind: 'text', text: m.content.text.toUpperCase() },
            };
      await bench.connect();
      bench.transport.say('secret');
      bench.transport.say('hello');
      await bench.conversation.send('hi');
      expect(bench.shown).to.deep.equal(['HELLO/sent', 'HI/sent']);
      expect(messageEvents()).to.deep.equal(['HELLO']);
      expect(bench.transport.texts).to.deep.equal(['hi']);
      expect(bench.conversation.state.unreadCount).to.equal(0);
    });

    for (const [name, hook] of [
      [
        'throws',
        () => {
          throw new Error('bug');
        },
      ],
      ['returns nothing', () => undefined],
      ['returns nonsense', () => ({ content: 5, author: {} })],
    ] as const) {
      it(`are ignored, and reported once, when one ${name}`, async () => {
        const broken = hook as unknown as () => Message;
        bench.config.beforeSend = broken;
        bench.config.beforeDisplay = broken;
        await bench.conversation.send('a');
        await bench.conversation.send('b');
        expect(bench.shown).to.deep.equal(['a/sent', 'b/sent']);
        const codes = bench.heard<Web1on1ErrorEvent>('error').map(({ error }) => error.code);
        expect(codes).to.deep.equal(['hook-failed', 'hook-failed']);
      });
    }
  });

  describe('starting a conversation', () => {
    it('connects, and hands over the metadata of the host and of the caller', async () => {
      await bench.conversation.startConversation({ topic: 'returns' });
      expect(bench.transport.started).to.equal(1);
      expect(bench.transport.sessions[0]?.metadata()).to.deep.equal({
        page_title: 'Shop',
        topic: 'returns',
      });
    });

    it('rejects when there is no connection to be had', async () => {
      bench.config.transport = () => Promise.reject(lost);
      expect(await codeOf(bench.conversation.startConversation())).to.equal('transport-timeout');
    });
  });

  it('shows nothing of a conversation that the visitor has left in another tab', async () => {
    await bench.connect();
    bench.transport.report({ type: 'conversation', id: 'one' });
    bench.transport.say('in the first');
    bench.transport.report({ type: 'conversation', id: 'two', left: true });
    bench.transport.say('in the second');
    expect(bench.shown).to.deep.equal(['in the second/sent']);
    expect(bench.conversation.state.conversationId).to.equal('two');
  });

  describe('another visitor', () => {
    it('finds nothing of the one before', async () => {
      await bench.connect();
      bench.transport.say('for your eyes only');
      bench.conversation.setDraft('my secret');
      bench.transport.automatic = false;
      const sent = bench.conversation.send('mine');
      await bench.settle();
      const { sending } = bench.transport;
      const before = bench.stored('');
      await bench.conversation.reset({ forget: true });
      expect(await codeOf(sent)).to.equal('aborted');
      sending.acknowledge();
      await bench.clock.advance(60_000);
      expect(bench.shown).to.be.empty;
      expect(bench.conversation.draft).to.equal('');
      expect(bench.conversation.announcement).to.equal('');
      expect(bench.conversation.state.unreadCount).to.equal(0);
      expect(bench.transport.disconnects).to.deep.equal([{ forget: true }]);
      expect(bench.transport.sendings).to.have.length(1);
      expect(bench.stored('')).to.deep.equal(before);
      expect(bench.clock.pending).to.equal(0);
    });

    it('is not given what was being read for the one before', async () => {
      bench.conversation.setDraft('my secret');
      bench.conversation.flush();
      const page = new ConversationBench(bench);
      const restoring = page.conversation.restore();
      await page.conversation.reset();
      page.store = page.storeFor('somebody else');
      await restoring;
      await page.conversation.restore();
      expect(page.conversation.draft).to.equal('');
    });

    it('does not send what a hook was still thinking about', async () => {
      let answer = (): void => undefined;
      bench.config.beforeSend = (m) => new Promise((resolve) => (answer = () => resolve(m)));
      const sent = bench.conversation.send('mine');
      await bench.settle();
      await bench.conversation.reset();
      answer();
      expect(await codeOf(sent)).to.equal('cancelled');
      await bench.connect();
      expect(bench.shown).to.be.empty;
      expect(bench.transport.texts).to.be.empty;
    });

    it('does not hear tabs of the one before', async () => {
      await bench.conversation.restore();
      await bench.conversation.reset();
      bench.conversation.hostDisconnected();
      bench.conversation.hostConnected();
      expect(bench.medium.listening).to.equal(0);
    });

    it('has a conversation of his own', async () => {
      await bench.connect();
      await bench.conversation.send('one');
      await bench.conversation.reset();
      bench.store = bench.storeFor('somebody else');
      await bench.conversation.send('two');
      expect(bench.shown).to.deep.equal(['two/sent']);
      expect(bench.transport.sessions).to.have.length(2);
    });
  });
});
