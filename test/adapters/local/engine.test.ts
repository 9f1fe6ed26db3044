import { expect } from '@open-wc/testing';
import { parseSummaries, summarise } from '../../../src/adapters/transports/local/agent-info.js';
import {
  handle,
  MAX_CHARACTERS,
  MAX_MESSAGES,
  parseConversation,
  type Caller,
  type Conversation,
  type Outcome,
} from '../../../src/adapters/transports/local/engine.js';
import type { Command } from '../../../src/adapters/transports/local/frames.js';

const NOW = 1_700_000_000_000;
const visitor: Caller = { id: 'v', by: 'visitor', now: NOW };
const agent: Caller = { id: 'v', by: 'agent', now: NOW };

function send(text: string, clientId = text): Extract<Command, { type: 'send' }> {
  return { type: 'send', clientId, text };
}

/** A conversation in which these commands were carried out. */
function after(...steps: readonly (readonly [Caller, Command])[]): Conversation {
  const started = handle(
    undefined,
    { type: 'start', about: { metadata: { locale: 'nl' } } },
    visitor,
  );
  let { conversation } = started;
  for (const [caller, command] of steps) ({ conversation } = handle(conversation, command, caller));
  if (!conversation) throw new Error('there is no conversation');
  return conversation;
}

function texts({ reply }: Outcome): string[] {
  return (reply.messages ?? []).map((message) => message.text);
}

describe('engine of the local transport', () => {
  it('has no conversation until one is started', () => {
    expect(handle(undefined, { type: 'open' }, visitor)).to.deep.equal({
      conversation: undefined,
      reply: {},
      events: [],
    });
    for (const command of [send('x'), { type: 'typing', active: true }, { type: 'read', at: 1 }]) {
      const outcome = handle(undefined, command as Command, visitor);
      expect(outcome.reply.error).to.equal('no-conversation');
      expect(outcome.conversation).to.equal(undefined);
      expect(outcome.events).to.deep.equal([]);
    }
  });

  it('lists nothing: only a host knows more than one conversation', () => {
    expect(handle(after(), { type: 'list' }, visitor).reply).to.deep.equal({ error: 'forbidden' });
    expect(handle(after(), { type: 'list' }, agent).reply).to.deep.equal({ error: 'forbidden' });
  });

  it('starts a conversation once, with what was said about it then', () => {
    const conversation = after();
    expect(conversation).to.include({ id: 'v', startedAt: NOW });
    expect(conversation.about).to.deep.equal({ metadata: { locale: 'nl' } });
    const again = handle(conversation, { type: 'start', about: {} }, visitor);
    expect(again.conversation).to.equal(conversation);
    expect(again.events).to.deep.equal([]);
  });

  it('numbers messages without holes and gives them rising times, whatever the clock does', () => {
    const earlier = { ...visitor, now: NOW - 3_600_000 };
    const { messages } = after([visitor, send('a')], [visitor, send('b')], [earlier, send('c')]);
    expect(messages.map((message) => message.seq)).to.deep.equal([1, 2, 3]);
    expect(messages.map((message) => message.at)).to.deep.equal([NOW, NOW + 1, NOW + 2]);
    expect(new Set(messages.map((message) => message.id)).size).to.equal(3);
  });

  it('makes one message of the same clientId, and repeats its acknowledgement', () => {
    const conversation = after([visitor, send('hello', 'c1')]);
    const again = handle(conversation, send('changed', 'c1'), { ...visitor, now: NOW + 5 });
    expect(again.conversation).to.equal(conversation);
    expect(again.reply.messages).to.deep.equal(conversation.messages);
    expect(again.events).to.deep.equal([]);
  });

  it('tells the two sides apart when they use the same clientId', () => {
    const { messages } = after([visitor, send('mine', 'c1')], [agent, send('yours', 'c1')]);
    expect(messages.map(({ by, text }) => [by, text])).to.deep.equal([
      ['visitor', 'mine'],
      ['agent', 'yours'],
    ]);
  });

  it('refuses what is empty or would not fit in a frame', () => {
    const conversation = after();
    const refused = [
      ['', 'c', 'bad-request'],
      ['x', '', 'bad-request'],
      ['x'.repeat(220_001), 'c', 'too-long'],
      ['\ud800'.repeat(50_000), 'c', 'too-long'],
    ] as const;
    for (const [text, clientId, error] of refused) {
      const outcome = handle(conversation, send(text, clientId), visitor);
      expect(outcome.reply).to.deep.equal({ error });
      expect(outcome.conversation).to.equal(conversation);
    }
    expect(texts(handle(conversation, send('x'.repeat(100_000)), visitor))).to.have.length(1);
  });

  it('refuses to start with more about the visitor than fits beside a page', () => {
    const metadata = { start_url: 'x'.repeat(32_000) };
    const outcome = handle(undefined, { type: 'start', about: { metadata } }, visitor);
    expect(outcome).to.deep.equal({
      conversation: undefined,
      reply: { error: 'too-long' },
      events: [],
    });
  });

  it('lets read marks rise, never fall, and never beyond the last message', () => {
    let conversation = after([visitor, send('a')], [agent, send('b')]);
    const read = (at: number): Outcome => handle(conversation, { type: 'read', at }, agent);
    const first = read(NOW);
    expect(first.events).to.deep.equal([{ type: 'read', by: 'agent', at: NOW }]);
    conversation = first.conversation ?? conversation;
    const beyond = read(NOW + 1_000_000);
    expect(beyond.conversation?.agentReadAt).to.equal(NOW + 1);
    conversation = beyond.conversation ?? conversation;
    for (const at of [NOW, NOW + 1, -1]) {
      expect(read(at)).to.deep.equal({ conversation, reply: {}, events: [] });
    }
    expect(conversation.visitorReadAt).to.equal(0);
  });

  it('passes typing on and keeps nothing of it', () => {
    const conversation = after();
    const outcome = handle(conversation, { type: 'typing', active: true, name: 'Sam' }, agent);
    expect(outcome.conversation).to.equal(conversation);
    expect(outcome.events).to.deep.equal([
      { type: 'typing', by: 'agent', active: true, name: 'Sam' },
    ]);
  });

  it('tells the visitor nothing that is for agents', () => {
    const { reply } = handle(after([visitor, send('a')]), { type: 'open' }, visitor);
    expect(reply.conversation).to.have.all.keys('id', 'startedAt', 'visitorReadAt', 'agentReadAt');
    expect(reply.summaries).to.equal(undefined);
  });

  it('sums up a conversation for agents, who make the best of anything they are sent', () => {
    const conversation = after([visitor, send('a')], [visitor, send('b')], [agent, send('c')]);
    const summary = summarise(conversation, true);
    expect(summary).to.deep.equal({
      id: 'v',
      startedAt: NOW,
      updatedAt: NOW,
      visitorReadAt: 0,
      agentReadAt: 0,
      unread: 2,
      online: true,
      lastText: 'c',
      metadata: { locale: 'nl' },
      profile: {},
    });
    expect(parseSummaries(JSON.parse(JSON.stringify([summary])))).to.deep.equal([summary]);
    for (const rubbish of [undefined, null, 'text', {}, [null, 1, {}]]) {
      expect(parseSummaries(rubbish)).to.deep.equal([]);
    }
    const about = { metadata: { deep: { a: 1 }, list: [1], ok: true }, profile: { email: 1 } };
    const odd = summarise({ ...conversation, about }, false);
    expect(odd.metadata).to.deep.equal({ ok: true });
    expect(odd.profile).to.deep.equal({});
  });

  describe('pages', () => {
    const numbers = Array.from({ length: 120 }, (_, index) => String(index + 1));
    const long = after(...numbers.map((text) => [visitor, send(text)] as const));

    it('begins with the latest page and goes back without holes', () => {
      let page = handle(long, { type: 'open' }, visitor);
      const seen = [texts(page)];
      while (page.reply.more) {
        const before = page.reply.messages?.[0]?.at ?? 0;
        page = handle(long, { type: 'history', before }, visitor);
        seen.unshift(texts(page));
      }
      expect(seen.map((part) => part.length)).to.deep.equal([20, 50, 50]);
      expect(seen.flat()).to.deep.equal(numbers);
    });

    it('catches up from any message without holes', () => {
      for (const from of [1, 69, 70, 71, 119, 120]) {
        const seen: string[] = [];
        let page: Outcome;
        let since = from;
        do {
          page = handle(long, { type: 'open', since }, visitor);
          seen.push(...texts(page));
          since = page.reply.messages?.at(-1)?.seq ?? since;
        } while (page.reply.more);
        expect(seen, `from ${from}`).to.deep.equal(numbers.slice(from));
      }
    });

    it('keeps every page small enough for a frame, but never empty', () => {
      const heavy = after(
        ...['a', 'b', 'c'].map(
          (letter) => [visitor, send(letter.repeat(150_000), letter)] as const,
        ),
      );
      const latest = handle(heavy, { type: 'open' }, visitor);
      expect(texts(latest).map((text) => text[0])).to.deep.equal(['c']);
      expect(latest.reply.more).to.equal(true);
      const missed = handle(heavy, { type: 'open', since: 1 }, visitor);
      expect(texts(missed).map((text) => text[0])).to.deep.equal(['b']);
    });

    it('answers what is past the end, or before the beginning, with nothing', () => {
      for (const command of [
        { type: 'open', since: 120 },
        { type: 'open', since: 9999 },
        { type: 'history', before: NOW },
      ] as const) {
        const outcome = handle(long, command, visitor);
        expect(texts(outcome)).to.deep.equal([]);
        expect(outcome.reply.more).to.equal(false);
      }
    });
  });

  it('keeps a bounded number of messages and goes on counting', () => {
    let conversation = after();
    for (let index = 1; index <= MAX_MESSAGES + 10; index += 1) {
      conversation = handle(conversation, send(`${index}`), visitor).conversation ?? conversation;
    }
    expect(conversation.messages).to.have.length(MAX_MESSAGES);
    expect(conversation.messages[0]?.seq).to.equal(11);
    expect(conversation.messages.at(-1)?.seq).to.equal(MAX_MESSAGES + 10);
  });

  it('keeps a bounded amount of text, and always the last message', () => {
    const step = 100_000;
    let conversation = after();
    for (let index = 0; index < 15; index += 1) {
      const command = send('x'.repeat(step), `c${index}`);
      conversation = handle(conversation, command, visitor).conversation ?? conversation;
    }
    expect(conversation.messages).to.have.length(MAX_CHARACTERS / step);
    expect(conversation.messages.at(-1)?.clientId).to.equal('c14');
  });

  it('reads back what was stored, and makes the best of anything else', () => {
    const conversation = after([visitor, send('a')], [agent, send('b')]);
    expect(parseConversation(structuredClone(conversation))).to.deep.equal(conversation);
    for (const rubbish of [undefined, null, 0, '', 'text', [], {}, { id: 1 }, { id: 'v' }]) {
      expect(parseConversation(rubbish)).to.equal(undefined);
    }
    const damaged = { ...conversation, messages: [null, 1, { id: 'x' }, conversation.messages[0]] };
    expect(parseConversation(damaged)?.messages).to.deep.equal([conversation.messages[0]]);
    expect(parseConversation({ ...conversation, agentReadAt: 'soon' })?.agentReadAt).to.equal(0);
  });
});
