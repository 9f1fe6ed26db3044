import { expect } from 'chai';
import { ConversationBench } from '../support/conversation-bench.js';
import type { Message } from '../../src/types.js';

/** So many messages of the other side, a minute apart. */
function spoken(count: number): Message[] {
  return Array.from({ length: count }, (_, i) => ({
    id: `m${i}`,
    author: { role: 'agent' },
    at: 1_000 + i * 60_000,
    content: { kind: 'text', text: `message ${i}` },
    status: 'sent',
  }));
}

describe('a long conversation that comes at once', () => {
  let bench: ConversationBench;

  beforeEach(async () => {
    bench = new ConversationBench();
    await bench.connect();
  });

  const report = (messages: readonly Message[]): void =>
    bench.transport.report({ type: 'messages', messages, snapshot: true });
  const held = (): number => bench.conversation.state.messages.length;
  const whole = (): unknown => bench.conversation.state.messages.map(({ id }) => id);

  it('shows its end first, and has all of it when that has been painted', async () => {
    report(spoken(1_000));
    expect(held()).to.equal(200);
    expect(bench.shown.at(-1)).to.equal('message 999/sent');
    await bench.clock.advance(200);
    expect(whole()).to.deep.equal(spoken(1_000).map(({ id }) => id));
    expect(bench.heard('message')).to.be.empty;
  });

  for (const when of ['before', 'after'] as const) {
    it(`counts in the end what it counts in one piece, read ${when} its end has come`, async () => {
      const read = { type: 'read', by: 'visitor', at: spoken(1_000)[99]?.at ?? 0 } as const;
      if (when === 'before') bench.transport.report(read);
      report(spoken(1_000));
      if (when === 'after') bench.transport.report(read);
      bench.transport.report({ type: 'connection', state: 'online' });
      expect(held()).to.equal(200);
      await bench.clock.advance(200);
      expect(held()).to.equal(1_000);
      expect(bench.conversation.state.unreadCount).to.equal(900);
      expect(bench.conversation.state.firstUnreadId).to.equal('m100');
    });
  }

  it('is whole before more is said, and before it is another conversation', () => {
    report(spoken(1_000));
    bench.transport.report({ type: 'ended', by: 'agent' });
    expect(held()).to.equal(1_000);
  });

  it('is gone as a whole when the conversation is', async () => {
    report(spoken(1_000));
    await bench.conversation.reset();
    await bench.clock.advance(1_000);
    expect(held()).to.equal(0);
  });

  it('is taken as a whole where something is known, or on its way: a part would not tell all', async () => {
    report(spoken(1));
    report(spoken(1_000));
    expect(held()).to.equal(1_000);
    await bench.conversation.reset();
    await bench.connect();
    bench.transport.automatic = false;
    void bench.conversation.send('and this?');
    await bench.settle();
    report(spoken(1_000));
    expect(held()).to.equal(1_001);
  });

  it('is taken as a whole out of order, and when it is short', async () => {
    report(spoken(1_000).reverse());
    expect(held()).to.equal(1_000);
    await bench.conversation.reset();
    await bench.connect();
    report(spoken(400));
    expect(held()).to.equal(400);
  });
});
