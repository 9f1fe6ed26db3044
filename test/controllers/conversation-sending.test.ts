import { expect } from 'chai';
import * as fc from 'fast-check';
import { Web1on1Error } from '../../src/errors.js';
import type {
  Web1on1SendEvent,
  Web1on1SendFailedEvent,
  Web1on1SentEvent,
} from '../../src/message-events.js';
import type { TabLock } from '../../src/ports/tab-lock.js';
import type { Message } from '../../src/types.js';
import { codeOf, ConversationBench } from '../support/conversation-bench.js';

const lost = new Web1on1Error('offline', 'lost');
const refused = new Web1on1Error('transport-rejected', 'too long', { retryable: false });

/** An echo of a service that does not repeat our id. */
function anonymous({ id, author, at, content, status }: Message): Message {
  return { id, author, at, content, status };
}

describe('ConversationController: sending', () => {
  let bench: ConversationBench;

  beforeEach(() => {
    bench = new ConversationBench();
  });

  it('shows a message at once, and resolves with what the service acknowledged', async () => {
    bench.transport.automatic = false;
    const sent = bench.conversation.send('hello');
    expect(bench.shown).to.deep.equal(['hello/pending']);
    await bench.settle();
    bench.transport.connected();
    await bench.settle();
    bench.transport.sending.acknowledge();
    const message = await sent;
    expect(message.id).to.equal(`service ${String(message.clientId)}`);
    expect(bench.shown).to.deep.equal(['hello/sent']);
    const [event] = bench.heard<Web1on1SentEvent>('sent');
    expect(event?.message.id).to.equal(message.id);
  });

  it('connects in order to send', async () => {
    await bench.conversation.send('hello');
    expect(bench.transport.sessions).to.have.length(1);
    expect(bench.transport.texts).to.deep.equal(['hello']);
  });

  it('shows at once what waits for files, and sends it when they are through', async () => {
    await bench.connect();
    let fail: (error: Error) => void = () => undefined;
    bench.conversation.holdNext(new Promise((_, reject) => (fail = reject)));
    void bench.conversation.send('and a word');
    void bench.conversation.send('and another');
    await bench.settle();
    expect(bench.shown).to.deep.equal(['and a word/pending', 'and another/pending']);
    expect(bench.transport.texts).to.deep.equal([]);
    fail(new Error('not even then'));
    await bench.settle();
    expect(bench.transport.texts).to.deep.equal(['and a word', 'and another']);
  });

  it('holds back only the message that it was asked to', async () => {
    await bench.connect();
    bench.conversation.holdNext(Promise.resolve());
    await bench.conversation.send('one');
    await bench.conversation.send('two');
    expect(bench.transport.texts).to.deep.equal(['one', 'two']);
  });

  it('sends one at a time, in the order of writing', async () => {
    await bench.connect();
    bench.transport.automatic = false;
    for (const text of ['a', 'b', 'c']) void bench.conversation.send(text);
    await bench.settle();
    expect(bench.transport.texts).to.deep.equal(['a']);
    bench.transport.sending.acknowledge();
    await bench.settle();
    expect(bench.transport.texts).to.deep.equal(['a', 'b']);
    bench.transport.sending.acknowledge();
    await bench.settle();
    expect(bench.transport.texts).to.deep.equal(['a', 'b', 'c']);
    expect(bench.shown).to.deep.equal(['a/sent', 'b/sent', 'c/pending']);
  });

  it('keeps the order of writing when the clock is set back', async () => {
    bench.transport.automatic = false;
    void bench.conversation.send('a');
    await bench.clock.set(bench.clock.now() - 5_000);
    void bench.conversation.send('b');
    await bench.settle();
    expect(bench.shown).to.deep.equal(['a/pending', 'b/pending']);
    const page = new ConversationBench(bench);
    await page.conversation.restore();
    expect(page.shown).to.deep.equal(['a/pending', 'b/pending']);
  });

  it('sends nothing that is empty', async () => {
    for (const text of ['', '  ', '\n\t']) {
      expect(await codeOf(bench.conversation.send(text))).to.equal('empty-message');
    }
    expect(bench.transport.sessions).to.be.empty;
    expect(bench.shown).to.be.empty;
  });

  it('takes metadata along', async () => {
    await bench.conversation.send({
      content: { kind: 'text', text: 'order' },
      metadata: { order: 12 },
    });
    expect(bench.transport.sending.message.metadata).to.deep.equal({ order: 12 });
  });

  it('lets the page cancel', async () => {
    bench.cancelled.add('web1on1-send');
    bench.conversation.setDraft('hello');
    expect(await codeOf(bench.conversation.send('hello'))).to.equal('cancelled');
    expect(bench.shown).to.be.empty;
    expect(bench.transport.texts).to.be.empty;
    expect(bench.conversation.draft).to.equal('hello');
    expect(bench.heard<Web1on1SendEvent>('send')[0]?.message.content.text).to.equal('hello');
  });

  it('clears the draft that was sent, and no other', async () => {
    bench.conversation.setDraft('by hand ');
    await bench.conversation.send('by script');
    expect(bench.conversation.draft).to.equal('by hand ');
    void bench.conversation.send('by hand');
    expect(bench.conversation.draft).to.equal('');
  });

  it('stores a message before it is sent, and deletes it when it is acknowledged', async () => {
    await bench.connect();
    bench.transport.automatic = false;
    let storedWhenSent = 0;
    const { send } = bench.transport;
    bench.transport.send = (message) => {
      storedWhenSent = bench.stored('outbox').length;
      return send.call(bench.transport, message);
    };
    void bench.conversation.send('hello');
    await bench.settle();
    expect(storedWhenSent).to.equal(1);
    bench.transport.sending.acknowledge();
    await bench.settle();
    expect(bench.stored('outbox')).to.be.empty;
  });

  it('does not send before the storage has the message', async () => {
    let stored = (): void => undefined;
    const setItem = (): Promise<void> => new Promise((resolve) => (stored = resolve));
    bench.store = bench.storeFor('visitor', { ...bench.medium.tab(), setItem });
    await bench.connect();
    void bench.conversation.send('hello');
    await bench.clock.advance(10_000);
    expect(bench.transport.texts).to.be.empty;
    stored();
    await bench.settle();
    expect(bench.transport.texts).to.deep.equal(['hello']);
  });

  it('passes commands through unchanged, and never shows them', async () => {
    await bench.connect();
    bench.transport.automatic = false;
    const sent = bench.conversation.send('>cs  start {"a":1} ');
    await bench.settle();
    const { message } = bench.transport.sending;
    expect(message.content.text).to.equal('>cs  start {"a":1} ');
    const echo = bench.transport.echoOf(message);
    bench.transport.report({ type: 'messages', messages: [echo], snapshot: true });
    bench.transport.report({ type: 'messages', messages: [anonymous(echo)], snapshot: true });
    await sent;
    expect(bench.shown).to.be.empty;
    expect(bench.stored('outbox')).to.be.empty;
  });

  it('shows what the other side says even when it looks like a command', async () => {
    await bench.connect();
    bench.transport.say('>cs is our shorthand');
    expect(bench.shown).to.deep.equal(['>cs is our shorthand/sent']);
  });

  describe('with awkward acknowledgements', () => {
    beforeEach(async () => {
      await bench.connect();
      bench.transport.automatic = false;
    });

    it('takes an echo for an acknowledgement that never comes', async () => {
      const sent = bench.conversation.send('hello');
      await bench.settle();
      const echo = bench.transport.echoOf(bench.transport.sending.message);
      bench.transport.report({ type: 'messages', messages: [echo] });
      expect((await sent).id).to.equal(echo.id);
      await bench.clock.advance(120_000);
      expect(bench.transport.texts).to.deep.equal(['hello']);
      expect(bench.heard('sent')).to.have.length(1);
    });

    it('shows it once when the echo comes before, after, and twice', async () => {
      void bench.conversation.send('hello');
      await bench.settle();
      const echo = bench.transport.echoOf(bench.transport.sending.message);
      for (const message of [anonymous(echo), echo]) {
        bench.transport.report({ type: 'messages', messages: [message] });
      }
      bench.transport.sending.acknowledge(echo);
      await bench.settle();
      bench.transport.report({ type: 'messages', messages: [echo, anonymous(echo)] });
      expect(bench.shown).to.deep.equal(['hello/sent']);
      expect(bench.heard('sent')).to.have.length(1);
      expect(bench.heard('message')).to.be.empty;
    });

    it('tries again when nothing is answered, and still believes a late answer', async () => {
      const sent = bench.conversation.send('hello');
      await bench.settle();
      await bench.clock.advance(30_000);
      await bench.clock.advance(1_000);
      expect(bench.transport.texts).to.deep.equal(['hello', 'hello']);
      bench.transport.sendings[0]?.acknowledge();
      await sent;
      bench.transport.sendings[1]?.fail(refused);
      await bench.settle();
      expect(bench.shown).to.deep.equal(['hello/sent']);
      expect(bench.heard('send-failed')).to.be.empty;
    });

    it('goes on with the next message after a late answer', async () => {
      void bench.conversation.send('a');
      void bench.conversation.send('b');
      await bench.settle();
      await bench.clock.advance(30_000);
      bench.transport.sendings[0]?.acknowledge();
      await bench.settle();
      expect(bench.transport.texts).to.deep.equal(['a', 'b']);
    });
  });

  describe('when sending fails', () => {
    beforeEach(async () => {
      await bench.connect();
      bench.transport.automatic = false;
    });

    const failSending = async (error = lost): Promise<void> => {
      bench.transport.sending.fail(error);
      await bench.settle();
    };

    it('tries again with the same id, each time after a longer random while', async () => {
      bench.config.random = () => 0.999;
      void bench.conversation.send('hello');
      await bench.settle();
      for (const [tries, ms] of [1_000, 2_000, 4_000, 8_000].entries()) {
        await failSending();
        await bench.clock.advance(ms * 0.999 - 2);
        expect(bench.transport.sendings).to.have.length(tries + 1);
        await bench.clock.advance(2);
        expect(bench.transport.sendings).to.have.length(tries + 2);
      }
      expect(bench.shown).to.deep.equal(['hello/pending']);
      const ids = new Set(bench.transport.sendings.map(({ message }) => message.clientId));
      expect(ids.size).to.equal(1);
    });

    it('gives up after five tries, says so, and keeps the message', async () => {
      const sent = bench.conversation.send('hello');
      await bench.settle();
      for (let tries = 0; tries < 5; tries++) {
        await failSending();
        await bench.clock.advance(30_000);
      }
      expect(await codeOf(sent)).to.equal('offline');
      expect(bench.transport.sendings).to.have.length(5);
      expect(bench.shown).to.deep.equal(['hello/failed']);
      const [event] = bench.heard<Web1on1SendFailedEvent>('send-failed');
      expect(event?.error).to.equal(lost);
      expect(event?.message.status).to.equal('failed');
      expect(bench.stored('outbox')).to.have.length(1);
      expect(bench.clock.pending).to.equal(0);
    });

    it('does not repeat what will never be accepted, and goes on with the next', async () => {
      const sent = bench.conversation.send('bad');
      void bench.conversation.send('good');
      await bench.settle();
      await failSending(refused);
      expect(await codeOf(sent)).to.equal('transport-rejected');
      expect(bench.transport.texts).to.deep.equal(['bad', 'good']);
      bench.transport.sending.acknowledge();
      await bench.settle();
      expect(bench.shown).to.deep.equal(['good/sent', 'bad/failed']);
    });

    it('names an unknown failure', async () => {
      bench.transport.send = () => Promise.reject(new TypeError('x is undefined'));
      const sent = bench.conversation.send('hello');
      for (let tries = 0; tries < 5; tries++) await bench.clock.advance(30_000);
      expect(await codeOf(sent)).to.equal('send-failed');
    });

    it('survives a transport that throws instead of rejecting', async () => {
      bench.transport.send = () => {
        throw refused;
      };
      expect(await codeOf(bench.conversation.send('hello'))).to.equal('transport-rejected');
    });

    it('sends a failed message again when the visitor asks, unchanged and under the same id', async () => {
      await codeOf(
        Promise.race([
          bench.conversation.send({ content: { kind: 'text', text: 'x' }, metadata: { a: 1 } }),
          bench.settle().then(() => failSending(refused)),
        ]),
      );
      const first = bench.transport.sending.message;
      bench.conversation.retry(first.clientId);
      expect(bench.shown).to.deep.equal(['x/pending']);
      await bench.settle();
      expect(bench.transport.sendings).to.have.length(2);
      expect(bench.transport.sending.message).to.deep.equal(first);
      bench.transport.sending.acknowledge();
      await bench.settle();
      expect(bench.shown).to.deep.equal(['x/sent']);
      expect(bench.stored('outbox')).to.be.empty;
    });

    it('does not send twice when the visitor asks twice', async () => {
      void bench.conversation.send('x');
      await bench.settle();
      await failSending(refused);
      const { clientId } = bench.transport.sending.message;
      bench.conversation.retry(clientId);
      bench.conversation.retry(clientId);
      await bench.settle();
      bench.transport.sending.acknowledge();
      await bench.settle();
      expect(bench.transport.sendings).to.have.length(2);
    });

    it('deletes a failed message, here and from the storage', async () => {
      void bench.conversation.send('x');
      await bench.settle();
      await failSending(refused);
      bench.conversation.discard(bench.transport.sending.message.clientId);
      expect(bench.shown).to.be.empty;
      expect(bench.stored('outbox')).to.be.empty;
      bench.conversation.retry(bench.transport.sending.message.clientId);
      await bench.settle();
      expect(bench.transport.sendings).to.have.length(1);
    });

    it('withdraws a message that is still waiting', async () => {
      void bench.conversation.send('a');
      const b = bench.conversation.send('b');
      await bench.settle();
      const waiting = bench.conversation.state.messages.find((m) => m.content.text === 'b');
      bench.conversation.discard(waiting?.id ?? '');
      expect(await codeOf(b)).to.equal('aborted');
      bench.transport.sending.acknowledge();
      await bench.settle();
      expect(bench.transport.texts).to.deep.equal(['a']);
    });

    it('believes an echo of a message that was given up', async () => {
      void bench.conversation.send('x');
      await bench.settle();
      await failSending(refused);
      const echo = bench.transport.echoOf(bench.transport.sending.message);
      bench.transport.report({ type: 'messages', messages: [echo] });
      expect(bench.shown).to.deep.equal(['x/sent']);
      expect(bench.stored('outbox')).to.be.empty;
    });

    it('forgets a command that failed: nobody could try it again', async () => {
      const sent = bench.conversation.send('>cs x');
      await bench.settle();
      await failSending(refused);
      expect(await codeOf(sent)).to.equal('transport-rejected');
      expect(bench.stored('outbox')).to.be.empty;
      expect(bench.heard('send-failed')).to.have.length(1);
    });
  });

  describe('while the connection is lost', () => {
    beforeEach(() => bench.connect());

    it('waits without counting tries, and sends as soon as it is back', async () => {
      bench.transport.report({ type: 'connection', state: 'reconnecting' });
      const sent = bench.conversation.send('hello');
      await bench.clock.advance(3_600_000);
      expect(bench.transport.texts).to.be.empty;
      expect(bench.shown).to.deep.equal(['hello/pending']);
      bench.transport.report({ type: 'connection', state: 'online' });
      await sent;
      expect(bench.shown).to.deep.equal(['hello/sent']);
    });

    it('does not wait out a delay when the connection is back', async () => {
      bench.config.random = () => 0.999;
      bench.transport.automatic = false;
      void bench.conversation.send('hello');
      await bench.settle();
      bench.transport.sending.fail(lost);
      await bench.settle();
      bench.transport.report({ type: 'connection', state: 'reconnecting' });
      bench.transport.report({ type: 'connection', state: 'online' });
      await bench.settle();
      expect(bench.transport.sendings).to.have.length(2);
    });

    it('survives any number of losses in the middle of sending', async () => {
      bench.transport.automatic = false;
      void bench.conversation.send('hello');
      for (let i = 0; i < 12; i++) {
        await bench.settle();
        bench.transport.report({ type: 'connection', state: 'offline' });
        bench.transport.sending.fail(lost);
        await bench.settle();
        bench.transport.report({ type: 'connection', state: 'online' });
      }
      await bench.settle();
      bench.transport.sending.acknowledge();
      await bench.settle();
      expect(bench.shown).to.deep.equal(['hello/sent']);
    });
  });

  describe('when there is no connecting', () => {
    it('tries to connect again, then gives up', async () => {
      bench.config.transport = () => Promise.reject(lost);
      const sent = bench.conversation.send('hello');
      for (let tries = 0; tries < 5; tries++) await bench.clock.advance(30_000);
      expect(await codeOf(sent)).to.equal('offline');
      expect(bench.shown).to.deep.equal(['hello/failed']);
      expect(bench.heard('error')).to.have.length(5);
    });

    it('gives up at once where trying again cannot help', async () => {
      bench.config.transport = () => {
        throw new Web1on1Error('not-configured', 'no transport', { retryable: false });
      };
      expect(await codeOf(bench.conversation.send('hello'))).to.equal('not-configured');
    });

    it('sends when a later attempt to connect succeeds', async () => {
      bench.transport.automatic = false;
      const sent = bench.conversation.send('hello');
      await bench.settle();
      bench.transport.refused(lost);
      await bench.settle();
      bench.transport.automatic = true;
      await bench.connect();
      await sent;
      expect(bench.transport.texts).to.deep.equal(['hello']);
    });
  });

  describe('what an earlier page could not send', () => {
    const leaveUnsent = async (...texts: string[]): Promise<ConversationBench> => {
      bench.transport.automatic = false;
      for (const text of texts) void bench.conversation.send(text);
      await bench.settle();
      return new ConversationBench(bench);
    };

    it('is shown as pending, in order, and waits for a connection that the host makes', async () => {
      const page = await leaveUnsent('a', 'b');
      await page.conversation.restore();
      await page.settle();
      expect(page.shown).to.deep.equal(['a/pending', 'b/pending']);
      expect(page.transport.sessions).to.be.empty;
      await page.connect();
      expect(page.transport.texts).to.deep.equal(['a', 'b']);
      expect(page.shown).to.deep.equal(['a/sent', 'b/sent']);
      expect(page.stored('outbox')).to.be.empty;
    });

    it('goes out before what is written now', async () => {
      const page = await leaveUnsent('old');
      await page.conversation.restore();
      await page.conversation.send('new');
      expect(page.transport.texts).to.deep.equal(['old', 'new']);
    });

    it('is not sent again when the service turns out to have it', async () => {
      const page = await leaveUnsent('a');
      await page.conversation.restore();
      const [waiting] = page.conversation.state.messages;
      page.transport.history = [{ ...(waiting as Message), id: 's1', at: 5, status: 'sent' }];
      await page.connect();
      expect(page.transport.texts).to.be.empty;
      expect(page.shown).to.deep.equal(['a/sent']);
      expect(page.stored('outbox')).to.be.empty;
    });

    it('is not sent when another tab has settled it meanwhile', async () => {
      const page = await leaveUnsent('a');
      await page.conversation.restore();
      page.store.dropUnsent(page.conversation.state.messages[0]?.clientId ?? '');
      await page.connect();
      expect(page.transport.texts).to.be.empty;
      expect(page.shown).to.be.empty;
    });

    it('is sent by one tab when two find it', async () => {
      const held = new Set<string>();
      const lock: TabLock = {
        claim: (name) => {
          const free = !held.has(name);
          held.add(name);
          return Promise.resolve(free);
        },
      };
      const one = await leaveUnsent('a');
      const other = new ConversationBench(bench);
      for (const tab of [one, other]) {
        Object.assign(tab.config, { lock });
        await tab.conversation.restore();
      }
      await Promise.all([one.connect(), other.connect()]);
      await one.clock.advance(6_000);
      held.clear();
      await one.clock.advance(6_000);
      expect([...one.transport.texts, ...other.transport.texts]).to.deep.equal(['a']);
      // The other tab reads it in what the first one stored.
      expect([...one.shown, ...other.shown]).to.deep.equal(['a/sent', 'a/sent']);
    });

    it('is left alone by a tab that wrote and is still sending it', async () => {
      bench.config.lock = { claim: () => Promise.resolve(false) };
      await bench.conversation.send('mine');
      expect(bench.transport.texts).to.deep.equal(['mine']);
    });

    it('is not what this page is sending itself', async () => {
      bench.transport.send = () => Promise.reject(refused);
      void bench.conversation.send('x');
      await bench.conversation.restore();
      await bench.clock.advance(60_000);
      expect(bench.shown).to.deep.equal(['x/failed']);
      expect(bench.heard('send-failed')).to.have.length(1);
    });

    it('is not shown twice when it is restored twice', async () => {
      const page = await leaveUnsent('a');
      await Promise.all([page.conversation.restore(), page.conversation.restore()]);
      await page.connect();
      expect(page.transport.texts).to.deep.equal(['a']);
    });
  });

  it('delivers everything once, whatever goes wrong', async () => {
    const fault = fc.constantFrom('ack', 'fail', 'lose-ack', 'echo', 'loss', 'reload');
    await fc.assert(
      fc.asyncProperty(fc.array(fault, { maxLength: 30 }), async (faults) => {
        let page = new ConversationBench();
        /** What the service has: by id, so that a repetition is one message. */
        const service = new Map<string, Message>();
        const serve = (): void => {
          page.transport.automatic = false;
          page.transport.history = [...service.values()];
        };
        const accept = (): Message => {
          const { message } = page.transport.sending;
          const known = service.get(message.clientId) ?? page.transport.echoOf(message);
          service.set(message.clientId, known);
          return known;
        };
        const connect = async (): Promise<void> => {
          void page.conversation.connect();
          await page.settle();
          page.transport.connected();
          await page.settle();
        };
        serve();
        await connect();
        for (const text of ['a', 'b', 'c']) void page.conversation.send(text);
        for (const fault of faults) {
          await page.clock.advance(40_000);
          if (page.transport.sendings.length === 0) break;
          if (fault === 'ack') page.transport.sending.acknowledge(accept());
          else if (fault === 'fail') page.transport.sending.fail(lost);
          else if (fault === 'lose-ack') accept();
          else if (fault === 'echo')
            page.transport.report({ type: 'messages', messages: [accept()] });
          else if (fault === 'loss') {
            page.transport.report({ type: 'connection', state: 'reconnecting' });
            await page.clock.advance(1_000);
            page.transport.report({ type: 'connection', state: 'online' });
          } else {
            page = new ConversationBench(page);
            serve();
            await page.conversation.restore();
            await connect();
          }
        }
        // From here on everything works; what was given up, the visitor tries again.
        for (let i = 0; i < 12; i++) {
          await page.clock.advance(40_000);
          for (const { id, status } of page.conversation.state.messages) {
            if (status === 'failed') page.conversation.retry(id);
          }
          await page.settle();
          if (page.conversation.state.messages.every((m) => m.status === 'sent')) break;
          page.transport.sending.acknowledge(accept());
          await page.settle();
        }
        expect([...service.values()].map((m) => m.content.text).sort()).to.deep.equal([
          'a',
          'b',
          'c',
        ]);
        expect([...page.shown].sort()).to.deep.equal(['a/sent', 'b/sent', 'c/sent']);
        expect(page.stored('outbox')).to.be.empty;
      }),
      { numRuns: 60 },
    );
  });
});
