import { expect } from 'chai';
import { history } from '../../src/features/history.js';
import type { HistoryPage } from '../../src/ports/transport.js';
import type { Message } from '../../src/types.js';
import { FakeTransport } from '../support/fake-transport.js';
import { FeatureBench } from './support.js';

function said(at: number, text = `at ${at}`): Message {
  const content = { kind: 'text', text } as const;
  return { id: text, author: { role: 'agent' }, at, content, status: 'sent' };
}

/** A transport that answers for older pages when the test says so. */
class Archive extends FakeTransport {
  readonly asked: number[] = [];
  answer: (page: HistoryPage) => void = () => undefined;
  refuse: () => void = () => undefined;
  override capabilities = { ...new FakeTransport().capabilities, history: true };

  fetchHistory(before: number): Promise<HistoryPage> {
    this.asked.push(before);
    return new Promise((resolve, reject) => {
      this.answer = resolve;
      this.refuse = () => reject(new Error('refused by the test'));
    });
  }
}

describe('earlier messages', () => {
  let test: FeatureBench;
  let archive: Archive;

  beforeEach(() => {
    test = new FeatureBench(history);
    archive = new Archive();
    archive.history = [said(100), said(101)];
    test.bench.transport = archive;
  });

  const load = () => test.ask({ type: 'load-older' });
  async function answer(messages: readonly Message[], hasMore: boolean): Promise<void> {
    archive.answer({ messages, hasMore });
    await test.settle();
  }

  it('may be there until the service says otherwise', async () => {
    expect(test.drawn.older).to.equal(undefined);
    await test.connect();
    expect(test.drawn.older).to.equal('there');
    expect(archive.asked).to.deep.equal([]);
  });

  it('come a page at a time, before what is held', async () => {
    await test.connect();
    expect(await load()).to.equal(true);
    expect(test.drawn.older).to.equal('loading');
    await answer([said(98), said(99)], true);
    expect(test.drawn.older).to.equal('there');
    await load();
    await answer([said(97)], false);
    expect(test.drawn.older).to.equal(undefined);
    expect(archive.asked).to.deep.equal([100, 98]);
    expect(test.texts).to.deep.equal(['at 97', 'at 98', 'at 99', 'at 100', 'at 101']);
    await load();
    expect(archive.asked).to.have.length(2);
  });

  it('are asked for once, however often they are wanted', async () => {
    await test.connect();
    await load();
    await load();
    await load();
    expect(archive.asked).to.have.length(1);
  });

  it('are not asked for again by themselves after a failure, but when the visitor wants to', async () => {
    await test.connect();
    await load();
    archive.refuse();
    await test.settle();
    expect(test.drawn.older).to.equal('failed');
    await test.bench.clock.advance(10 * 60_000);
    expect(archive.asked).to.have.length(1);
    await load();
    await answer([said(99)], true);
    expect(test.drawn.older).to.equal('there');
  });

  it('are no news: nobody is told of them', async () => {
    await test.connect();
    await load();
    await answer([said(99)], true);
    expect(test.bench.heard('message')).to.deep.equal([]);
    expect(test.bench.conversation.announcement).to.equal('');
  });

  it('end where a service promises more and brings nothing', async () => {
    await test.connect();
    await load();
    await answer([], true);
    expect(test.drawn.older).to.equal(undefined);
  });

  it('are left out where they make no sense', async () => {
    await test.connect();
    await load();
    await answer([null, { id: 'x' }, said(99)] as unknown as Message[], true);
    expect(test.texts).to.deep.equal(['at 99', 'at 100', 'at 101']);
  });

  it('of another conversation come too late', async () => {
    await test.connect();
    archive.report({ type: 'conversation', id: 'one' });
    await test.settle();
    await load();
    test.bench.conversation.leaveConversation();
    archive.report({ type: 'conversation', id: 'two' });
    archive.report({ type: 'messages', messages: [said(500)], snapshot: true });
    await answer([said(99)], true);
    expect(test.texts).to.deep.equal(['at 500']);
    expect(test.drawn.older).to.equal('there');
  });

  it('cannot be before a conversation that began here', async () => {
    archive.history = [];
    await test.connect();
    archive.say('first');
    expect(test.drawn.older).to.equal(undefined);
  });

  it('are not offered where the service has none to give', async () => {
    test.bench.transport = new FakeTransport();
    test.bench.transport.history = [said(100)];
    await test.connect();
    expect(test.drawn.older).to.equal(undefined);
  });

  it('leave other requests to others', async () => {
    expect(await test.ask({ type: 'seen' })).to.equal(undefined);
  });
});
