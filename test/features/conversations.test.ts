import { expect } from 'chai';
import { conversations } from '../../src/features/conversations.js';
import type { ConversationSummary, Message } from '../../src/types.js';
import { FakeTransport } from '../support/fake-transport.js';
import { FeatureBench } from './support.js';

function said(text: string): Message {
  const content = { kind: 'text', text } as const;
  return { id: text, author: { role: 'agent' }, at: 1, content, status: 'sent' };
}

const OTHER: ConversationSummary = {
  id: 'two',
  name: 'Returns',
  lastText: 'Your parcel has arrived',
  updatedAt: 5,
  unreadCount: 1,
};

/** A transport with two conversations. */
class Office extends FakeTransport {
  override capabilities = { ...new FakeTransport().capabilities, conversations: true };
  listed: unknown = [OTHER];
  /** What happens between being asked and having opened another one. */
  opening: Promise<void> = Promise.resolve();
  readonly opened: (string | undefined)[] = [];

  listConversations(): Promise<readonly ConversationSummary[]> {
    return this.listed instanceof Error
      ? Promise.reject(this.listed)
      : Promise.resolve(this.listed as ConversationSummary[]);
  }

  async openConversation(id: string | undefined): Promise<void> {
    this.opened.push(id);
    await this.opening;
    this.report({ type: 'conversation', id });
    if (id) this.report({ type: 'messages', messages: [said(`in ${id}`)], snapshot: true });
  }
}

describe('several conversations', () => {
  let test: FeatureBench;
  let office: Office;

  beforeEach(async () => {
    test = new FeatureBench(conversations);
    office = new Office();
    office.history = [said('in one')];
    test.bench.transport = office;
    await test.connect();
    office.report({ type: 'conversation', id: 'one' });
  });

  const show = (shown = true) => test.ask({ type: 'show-conversations', shown });
  const open = (id: string | undefined) => test.ask({ type: 'open-conversation', id });
  const menu = () => test.drawn.menu?.map(({ id }) => id);

  it('are in the menu, with a way to begin another one', () => {
    expect(menu()).to.deep.equal(['conversations', 'new-conversation']);
  });

  it('are in no menu where there can be one only', async () => {
    test.bench.transport = new FakeTransport();
    await test.bench.conversation.disconnect();
    await test.connect();
    expect(menu()).to.equal(undefined);
    await show();
    expect(test.drawn.conversations).to.equal(undefined);
  });

  it('are shown in the place of one, and away again', async () => {
    const shown = show();
    expect(test.drawn.conversations).to.deep.equal([]);
    expect(test.drawn.listing).to.equal(true);
    await shown;
    expect(test.drawn.conversations).to.deep.equal([OTHER]);
    expect(test.drawn.listing).to.equal(false);
    expect(test.drawn.conversationId).to.equal('one');
    await show(false);
    expect(test.drawn.conversations).to.equal(undefined);
    expect(test.texts).to.deep.equal(['in one']);
  });

  it('are told apart: nothing of one is seen in another', async () => {
    await show();
    await open('two');
    expect(test.drawn.conversations).to.equal(undefined);
    expect(test.texts).to.deep.equal(['in two']);
    expect(test.bench.conversation.state.conversationId).to.equal('two');
  });

  it('are told apart also where the first one has not been named', async () => {
    office.report({ type: 'conversation', id: undefined });
    test.controller.leaveConversation();
    office.say('in none');
    await open('two');
    expect(test.texts).to.deep.equal(['in two']);
  });

  it('begin anew with an empty one', async () => {
    await open(undefined);
    expect(office.opened).to.deep.equal([undefined]);
    expect(test.texts).to.deep.equal([]);
    expect(menu()).to.deep.equal(['conversations']);
    await open(undefined);
    expect(office.opened).to.have.length(1);
  });

  it('go on where they are when the open one is chosen', async () => {
    await show();
    await open('one');
    expect(office.opened).to.deep.equal([]);
    expect(test.texts).to.deep.equal(['in one']);
    expect(test.drawn.conversations).to.equal(undefined);
  });

  it('let nothing be written between two of them', async () => {
    let arrive: () => void = () => undefined;
    office.opening = new Promise((resolve) => (arrive = resolve));
    await open('two');
    expect(test.drawn.inputBlocked).to.equal(true);
    expect(test.drawn.restoring).to.equal(true);
    arrive();
    await test.settle();
    expect(test.drawn.inputBlocked).to.equal(undefined);
    expect(test.texts).to.deep.equal(['in two']);
  });

  describe('of which another one cannot be opened', () => {
    let refuse: (cause: Error) => void = () => undefined;
    beforeEach(async () => {
      office.say('Read me', { id: 'news', at: 2 });
      office.opening = new Promise((_, reject) => (refuse = reject));
      await show();
      await open('two');
    });
    const kinds = () => test.drawn.notices?.map(({ kind }) => kind);

    it('leave the visitor where he was, with all of it, and say so', async () => {
      const before = test.controller.state;
      refuse(new Error('refused by the test'));
      await test.settle();
      expect(test.controller.state).to.equal(before);
      expect(before).to.include({ conversationId: 'one', unreadCount: 2 });
      expect(test.drawn.messages.map(({ content }) => content.text)).to.deep.equal([
        'in one',
        'Read me',
      ]);
      expect(test.drawn.inputBlocked).to.equal(undefined);
      expect(kinds()).to.deep.equal(['problem']);
      await test.ask({ type: 'dismiss-notice' });
      expect(kinds()).to.equal(undefined);
    });

    it('do so when the connection is lost meanwhile, and what comes later stays apart', async () => {
      office.report({ type: 'connection', state: 'reconnecting' });
      refuse(new Error('lost by the test'));
      await test.settle();
      expect(kinds()).to.deep.equal(['problem']);
      office.report({ type: 'conversation', id: 'one' });
      office.report({ type: 'messages', messages: [said('in one')], snapshot: true });
      office.report({ type: 'connection', state: 'online' });
      expect(test.texts).to.deep.equal(['in one', 'Read me']);
      expect(test.controller.state.conversationId).to.equal('one');
    });

    it('do so when nothing is ever heard of it', async () => {
      await test.clock.advance(30_000);
      await test.settle();
      expect(test.texts).to.deep.equal(['in one', 'Read me']);
      expect(test.drawn.inputBlocked).to.equal(undefined);
      expect(kinds()).to.deep.equal(['problem']);
    });

    it('can be tried again', async () => {
      refuse(new Error('refused by the test'));
      await test.settle();
      office.opening = Promise.resolve();
      await show();
      expect(kinds()).to.equal(undefined);
      await open('two');
      expect(test.texts).to.deep.equal(['in two']);
      expect(test.controller.state.conversationId).to.equal('two');
    });

    it('do not hinder who looks at the list meanwhile', async () => {
      await show();
      refuse(new Error('refused by the test'));
      await test.settle();
      expect(test.drawn.inputBlocked).to.equal(undefined);
      office.opening = Promise.resolve();
      await show();
      await open('two');
      expect(test.texts).to.deep.equal(['in two']);
    });

    it('keep what the other side says in this one meanwhile out of the other', async () => {
      office.opening = Promise.resolve();
      refuse(new Error('refused by the test'));
      await test.settle();
      let arrive: () => void = () => undefined;
      office.opening = new Promise((resolve) => (arrive = resolve));
      await open('two');
      office.say('Still there?', { at: 3 });
      arrive();
      await test.settle();
      expect(test.texts).to.deep.equal(['in two']);
    });
  });

  it('are begun anew also where the bot that is to speak first cannot', async () => {
    test.config = { ...test.config, scenarioBot: true };
    office.startConversation = () => Promise.reject(new Error('refused by the test'));
    await open(undefined);
    expect(test.texts).to.deep.equal([]);
    expect(test.drawn.notices).to.equal(undefined);
    expect(test.drawn.inputBlocked).to.equal(undefined);
  });

  it('say when they cannot be listed, and stay where they are', async () => {
    office.listed = new Error('refused by the test');
    await show();
    expect(test.drawn.conversations).to.equal(undefined);
    expect(test.drawn.notices?.map(({ kind }) => kind)).to.deep.equal(['problem']);
    expect(test.texts).to.deep.equal(['in one']);
  });

  it('are left out where they make no sense', async () => {
    office.listed = [null, 3, { name: 'x' }, { id: 'three', lastText: 7, unreadCount: -1 }, OTHER];
    await show();
    expect(test.drawn.conversations?.map(({ id }) => id)).to.deep.equal(['three', 'two']);
    office.listed = 'nonsense';
    await show();
    expect(test.drawn.conversations).to.deep.equal([]);
  });

  it('keep what the visitor is writing', async () => {
    test.bench.conversation.setDraft('half a sent');
    await open('two');
    expect(test.bench.conversation.draft).to.equal('half a sent');
  });

  it('are another visitor’s no more', async () => {
    await show();
    test.feature.reset?.();
    expect(test.drawn.conversations).to.equal(undefined);
  });
});
