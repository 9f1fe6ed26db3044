import { expect } from 'chai';
import { parseSummaries, summarise } from '../../../src/adapters/transports/local/agent-info.js';
import {
  handle,
  type Caller,
  type Outcome,
} from '../../../src/adapters/transports/local/engine.js';
import type {
  Command,
  SendCommand,
  WireMessage,
} from '../../../src/adapters/transports/local/frames.js';
import { outlines } from '../../../src/adapters/transports/local/outlines.js';
import {
  parseConversation,
  SERVICE_LIMITS,
  type Conversation,
} from '../../../src/adapters/transports/local/record.js';
import type { FormContent, MessageContent } from '../../../src/types.js';

const NOW = 1_700_000_000_000;
const visitor: Caller = { id: 'v', by: 'visitor', now: NOW };
const agent: Caller = { id: 'v', by: 'agent', now: NOW };

function send(said: string | MessageContent, clientId?: string): SendCommand {
  const content: MessageContent = typeof said === 'string' ? { kind: 'text', text: said } : said;
  return { type: 'send', clientId: clientId ?? content.text, content };
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

function wordsOf({ reply }: Outcome): string[] {
  return (reply.messages ?? []).map((message) => message.content.text);
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
    expect(messages.map(({ by, content }) => [by, content.text])).to.deep.equal([
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
    expect(wordsOf(handle(conversation, send('x'.repeat(100_000)), visitor))).to.have.length(1);
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
    expect(reply).to.not.have.any.keys('summaries', 'requests');
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
      visitorId: 'v',
      lastText: 'c',
      lastKind: 'text',
      wantsPerson: false,
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
      const seen = [wordsOf(page)];
      while (page.reply.more) {
        const before = page.reply.messages?.[0]?.at ?? 0;
        page = handle(long, { type: 'history', before }, visitor);
        seen.unshift(wordsOf(page));
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
          seen.push(...wordsOf(page));
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
      expect(wordsOf(latest).map((text) => text[0])).to.deep.equal(['c']);
      expect(latest.reply.more).to.equal(true);
      const missed = handle(heavy, { type: 'open', since: 1 }, visitor);
      expect(wordsOf(missed).map((text) => text[0])).to.deep.equal(['b']);
    });

    it('answers what is past the end, or before the beginning, with nothing', () => {
      for (const command of [
        { type: 'open', since: 120 },
        { type: 'open', since: 9999 },
        { type: 'history', before: NOW },
      ] as const) {
        const outcome = handle(long, command, visitor);
        expect(wordsOf(outcome)).to.deep.equal([]);
        expect(outcome.reply.more).to.equal(false);
      }
    });
  });

  describe('structure', () => {
    const form: FormContent = {
      kind: 'form',
      text: 'Who are you?',
      fields: [{ name: 'name', label: 'Name', type: 'text' }],
      blocksInput: false,
      submitted: false,
    };
    const answer = (formId: string): MessageContent => ({
      kind: 'form-response',
      text: 'Name: Kim',
      formId,
      answers: [{ name: 'name', label: 'Name', type: 'text', value: 'Kim' }],
    });

    it('marks a form as answered, in its place, and tells of it under the next number', () => {
      const asked = after([visitor, send('hi')], [agent, send(form)], [agent, send('please')]);
      const formId = asked.messages[1]?.id ?? '';
      const outcome = handle(asked, send(answer(formId), 'a1'), visitor);
      expect(outcome.reply.messages?.map(({ seq }) => seq)).to.deep.equal([4, 5]);
      expect(outcome.events.map(({ type }) => type)).to.deep.equal(['message', 'message']);
      const kept = outcome.conversation?.messages ?? [];
      expect(kept.map(({ seq }) => seq)).to.deep.equal([1, 5, 3, 4]);
      expect(kept[1]?.content).to.deep.equal({ ...form, submitted: true });
      expect(kept[1]).to.include({ id: formId, at: asked.messages[1]?.at });

      const again = handle(outcome.conversation, send(answer(formId), 'a1'), visitor);
      expect(again.conversation).to.equal(outcome.conversation);
      expect(again.reply).to.deep.equal(outcome.reply);
      const missed = handle(outcome.conversation, { type: 'open', since: 3 }, visitor).reply;
      expect(missed.messages?.map(({ seq }) => seq)).to.deep.equal([4, 5]);
      const next = handle(outcome.conversation, send('next'), visitor).conversation;
      expect(next?.messages.at(-1)).to.include({ seq: 6 });
    });

    it('keeps the first of two answers to a form, and says so to whoever gives another', () => {
      const asked = after([visitor, send('hi')], [agent, send(form)]);
      const formId = asked.messages[1]?.id ?? '';
      const first = handle(asked, send(answer(formId), 'a1'), visitor);
      const second = handle(first.conversation, send(answer(formId), 'a2'), visitor);
      expect(second.conversation).to.equal(first.conversation);
      expect(second.events).to.deep.equal([]);
      expect(second.reply).to.deep.equal(first.reply);
    });

    it('keeps an answer to a form that there is not, and marks nothing', () => {
      for (const formId of ['nowhere', '__proto__']) {
        const outcome = handle(after([agent, send(form)]), send(answer(formId)), visitor);
        expect(outcome.reply.messages).to.have.length(1);
        expect(outcome.conversation?.messages[0]?.content).to.deep.equal(form);
      }
    });

    it('lets visitors send by themselves only what a visitor can write', () => {
      const image: MessageContent = { kind: 'image', url: 'upload:x', text: '' };
      const forged: MessageContent[] = [form, image, { kind: 'unsupported', type: 'x', text: 'x' }];
      for (const content of forged) {
        const { reply } = handle(after(), send(content, 'c'), visitor);
        expect(reply, content.kind).to.deep.equal({ error: 'bad-request' });
        expect(handle(after(), send(content, 'c'), agent).reply.error).to.equal(undefined);
      }
      const uploaded = handle(after(), send(image, 'c'), { ...visitor, uploaded: true });
      expect(uploaded.reply.error).to.equal(undefined);
    });

    it('takes the word of an agent, but not of a visitor, for being a machine', () => {
      const said = { ...send('beep'), ai: true };
      expect(after([agent, said]).messages[0]?.ai).to.equal(true);
      expect(after([visitor, said]).messages[0]?.ai).to.equal(undefined);
    });

    it('reads messages that an earlier version has stored', () => {
      const old = { ...after(), characters: undefined, lastSeq: undefined, requests: undefined };
      const stored = { id: 'x-1', seq: 1, at: NOW, by: 'visitor', clientId: 'c', text: 'old' };
      const conversation = parseConversation({ ...old, messages: [stored] });
      expect(conversation?.messages[0]?.content).to.deep.equal({ kind: 'text', text: 'old' });
      expect(conversation).to.include({ lastSeq: 1, wantsPerson: false });
      expect(conversation?.characters).to.be.greaterThan(0);
    });
  });

  describe('what is not said', () => {
    const postback = { type: 'postback', text: 'Call me', id: 'call' } as const;

    it('tells agents of a postback with the words of its button, wherever that stands', () => {
      const item = { title: 'One', actions: [postback] };
      for (const content of [
        { kind: 'text', text: 'x', actions: [postback] },
        { kind: 'list', text: 'x', items: [item] },
        { kind: 'carousel', text: 'x', items: [item], shape: 'square' },
      ] as const) {
        const conversation = after([agent, send(content)], [visitor, send('later')]);
        const outcome = handle(conversation, { type: 'postback', actionId: 'call' }, visitor);
        const request = { type: 'postback', at: NOW, actionId: 'call', text: 'Call me' };
        expect(outcome.events).to.deep.equal([{ type: 'request', request }]);
        const opened = handle(outcome.conversation, { type: 'open' }, agent).reply;
        expect(opened.requests).to.deep.equal([request]);
        expect(opened.messages).to.have.length(2);
      }
      const unknown = handle(after(), { type: 'postback', actionId: 'gone' }, visitor);
      expect(unknown.conversation?.requests[0]).to.include({ actionId: 'gone', text: '' });
      const empty = handle(after(), { type: 'postback', actionId: '' }, visitor);
      expect(empty.reply).to.deep.equal({ error: 'bad-request' });
    });

    it('remembers that a person is wanted until one writes', () => {
      let conversation = after([visitor, { type: 'person' }]);
      expect(summarise(conversation, true).wantsPerson).to.equal(true);
      for (const [caller, command, wanted] of [
        [visitor, send('please'), true],
        [agent, { ...send('beep'), ai: true }, true],
        [agent, send('here I am'), false],
      ] as const) {
        conversation = handle(conversation, command, caller).conversation ?? conversation;
        expect(conversation.wantsPerson).to.equal(wanted);
      }
    });

    it('keeps the last hundred requests', () => {
      let conversation = after();
      for (let index = 0; index < 120; index += 1) {
        const command = { type: 'postback', actionId: `${index}` } as const;
        conversation = handle(conversation, command, visitor).conversation ?? conversation;
      }
      expect(conversation.requests).to.have.length(100);
      expect(conversation.requests[0]).to.include({ actionId: '20' });
    });

    it('takes over a changed profile, unless it is too long', () => {
      const changed = handle(after(), { type: 'profile', profile: { email: 'a@b.c' } }, visitor);
      expect(changed.conversation?.about).to.deep.equal({
        metadata: { locale: 'nl' },
        profile: { email: 'a@b.c' },
      });
      expect(changed.events).to.deep.equal([
        { type: 'profile', profile: { email: 'a@b.c' }, metadata: { locale: 'nl' } },
      ]);
      const long = { type: 'profile', profile: { email: 'x'.repeat(32_000) } } as const;
      expect(handle(after(), long, visitor).reply).to.deep.equal({ error: 'too-long' });
    });
  });

  it('adds nothing to a conversation that has ended, which can still be read', () => {
    const conversation = after([visitor, send('a')], [agent, { type: 'end' }]);
    expect(conversation.endedBy).to.equal('agent');
    for (const command of [
      send('b'),
      { type: 'postback', actionId: 'x' },
      { type: 'person' },
      { type: 'start', about: {} },
    ] as const) {
      const outcome = handle(conversation, command, visitor);
      expect(outcome, command.type).to.deep.equal({
        conversation,
        reply: { error: 'ended' },
        events: [],
      });
    }
    expect(handle(conversation, { type: 'end' }, visitor)).to.deep.equal({
      conversation,
      reply: {},
      events: [],
    });
    expect(handle(conversation, { type: 'typing', active: true }, visitor).events).to.deep.equal(
      [],
    );
    expect(wordsOf(handle(conversation, send('a'), visitor)), 'a repetition').to.deep.equal(['a']);
    const opened = handle(conversation, { type: 'open' }, visitor).reply;
    expect(opened.conversation).to.include({ endedBy: 'agent' });
    expect(opened.messages).to.have.length(1);
  });

  it('tells a visitor of his conversations what he may know, the last used first', () => {
    const one = after([agent, { ...send('hi'), name: 'Sam' }], [visitor, send('bye')]);
    const two = { ...after([agent, send('news')]), id: 'v~2' };
    const [first, second] = outlines([one, two]);
    expect(first).to.deep.include({ id: 'v~2', name: undefined, lastText: 'news', unread: 1 });
    expect(second).to.deep.include({ id: 'v', name: 'Sam', lastText: 'bye', unread: 1 });
    expect(first).to.not.have.any.keys('about', 'messages', 'requests');
  });

  describe('limits', () => {
    const limits = { messages: 5, characters: 2_000 };
    const few = { ...visitor, limits };

    it('keeps a bounded number of messages and goes on counting', () => {
      let conversation = after();
      for (let index = 1; index <= 8; index += 1) {
        conversation = handle(conversation, send(`${index}`), few).conversation ?? conversation;
      }
      expect(conversation.messages.map(({ seq }) => seq)).to.deep.equal([4, 5, 6, 7, 8]);
      const { reply } = handle(conversation, { type: 'history', before: Infinity }, few);
      expect(reply.more, 'what is dropped cannot be fetched').to.equal(false);
    });

    it('keeps a bounded amount of structure too, and always the last message', () => {
      let conversation = after();
      const sizes: number[] = [];
      for (const size of [600, 600, 600, 600, 5_000, 10]) {
        const item = { title: 'x'.repeat(size), actions: [] };
        const content: MessageContent = { kind: 'list', text: '', items: [item] };
        const command = send(content, `c${sizes.length}`);
        conversation =
          handle(conversation, command, { ...few, by: 'agent' }).conversation ?? conversation;
        sizes.push(conversation.messages.length);
        const characters = conversation.messages.map((each) => JSON.stringify(each).length);
        expect(conversation.characters).to.equal(characters.reduce((sum, each) => sum + each, 0));
      }
      expect(sizes).to.deep.equal([1, 2, 2, 2, 1, 1]);
    });

    it('has room for ten thousand messages in a service, and pages through all of them', () => {
      expect(SERVICE_LIMITS.messages).to.be.at.least(10_000);
      const texts = Array.from({ length: 10_000 }, (_, index) => `message ${index}`);
      const messages = texts.map((text, index): WireMessage => {
        const { clientId, content } = send(text);
        const known = { clientId, content, by: 'visitor' } as const;
        return { ...known, id: `${index}`, seq: index + 1, at: NOW + index };
      });
      const long = { ...after(), messages, lastSeq: 10_000 };
      let page = handle(long, { type: 'open' }, visitor);
      let pages = 1;
      const seen = [wordsOf(page)];
      while (page.reply.more) {
        const before = page.reply.messages?.[0]?.at ?? 0;
        page = handle(long, { type: 'history', before }, visitor);
        seen.unshift(wordsOf(page));
        pages += 1;
      }
      expect(pages).to.equal(200);
      expect(seen.flat()).to.deep.equal(texts);
      const grown = handle(long, send('one more'), visitor).conversation;
      expect(grown?.messages).to.have.length(10_001);
    });
  });

  it('reads back what was stored, and makes the best of anything else', () => {
    const conversation = after([visitor, send('a')], [agent, send('b')]);
    const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
    expect(plain(parseConversation(structuredClone(conversation)))).to.deep.equal(
      plain(conversation),
    );
    for (const rubbish of [undefined, null, 0, '', 'text', [], {}, { id: 1 }, { id: 'v' }]) {
      expect(parseConversation(rubbish)).to.equal(undefined);
    }
    const damaged = { ...conversation, messages: [null, 1, { id: 'x' }, conversation.messages[0]] };
    expect(plain(parseConversation(damaged)?.messages)).to.deep.equal(
      plain([conversation.messages[0]]),
    );
    expect(parseConversation({ ...conversation, agentReadAt: 'soon' })?.agentReadAt).to.equal(0);
  });
});
