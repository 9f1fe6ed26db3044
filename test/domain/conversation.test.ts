import { expect } from 'chai';
import * as fc from 'fast-check';
import {
  emptyConversation,
  reduce,
  type ConversationEvent,
  type ConversationState,
} from '../../src/domain/conversation.js';
import type { Message } from '../../src/types.js';

function agent(id: string, at: number, changes: Partial<Message> = {}): Message {
  return {
    id,
    author: { role: 'agent' },
    at,
    content: { kind: 'text', text: id },
    status: 'sent',
    ...changes,
  };
}

function own(id: string, at: number, changes: Partial<Message> = {}): Message {
  return { ...agent(id, at, changes), author: { role: 'visitor' } };
}

function pending(clientId: string, at: number): Message {
  return own(clientId, at, { clientId, status: 'pending' });
}

const messages = (...list: Message[]): ConversationEvent => ({ type: 'messages', messages: list });
const written = (message: Message): ConversationEvent => ({ type: 'written', message });

function after(...events: ConversationEvent[]): ConversationState {
  return events.reduce(reduce, emptyConversation);
}

function ids(state: ConversationState): string[] {
  return state.messages.map(({ id }) => id);
}

function statuses(state: ConversationState): string[] {
  return state.messages.map(({ status }) => status);
}

describe('reduce: the order of messages', () => {
  it('sorts by time, then by id, however they arrive', () => {
    const state = after(messages(agent('c', 2), agent('b', 1)), messages(agent('a', 2)));
    expect(ids(state)).to.deep.equal(['b', 'a', 'c']);
  });

  it('keeps what is unsent at the end, in the order of writing', () => {
    const state = after(
      written(pending('first', 10)),
      written(pending('second', 10)),
      messages(agent('late', 99)),
    );
    expect(ids(state)).to.deep.equal(['late', 'first', 'second']);
  });

  it('gives an acknowledged message its place in time', () => {
    const state = after(
      written(pending('mine', 10)),
      messages(agent('earlier', 20), agent('later', 40)),
      messages(own('mine on the service', 30, { clientId: 'mine' })),
    );
    expect(ids(state)).to.deep.equal(['earlier', 'mine on the service', 'later']);
  });

  it('does not put what exists only here below the answer to it when the clock runs ahead', () => {
    const hello = agent('hello', 5_000, { localOnly: true });
    const state = after(
      written(hello),
      written(pending('mine', 6_000)),
      messages(own('answer', 1_000, { clientId: 'mine' })),
    );
    expect(ids(state)).to.deep.equal(['hello', 'answer']);
    expect(ids(reduce(state, messages(agent('reply', 1_500))))).to.deep.equal([
      'hello',
      'answer',
      'reply',
    ]);
  });

  it('treats a time that is no number as the beginning of time', () => {
    const state = after(messages(agent('b', 5)), messages(agent('a', NaN), agent('c', Infinity)));
    expect(ids(state)).to.deep.equal(['a', 'c', 'b']);
  });
});

describe('reduce: one message, many reports', () => {
  const ack = own('s1', 20, { clientId: 'c1' });
  const echo = own('s1', 20, { clientId: 'c1', status: 'delivered' });
  const anonymousEcho = own('s1', 20);
  const cases: readonly (readonly [string, readonly Message[]])[] = [
    ['the acknowledgement, then the echo', [ack, echo]],
    ['the echo, then the acknowledgement', [echo, ack]],
    ['each twice', [ack, echo, ack, echo]],
    ['an echo without our id first', [anonymousEcho, ack, echo]],
    ['an echo without our id last', [ack, echo, anonymousEcho]],
    ['nothing but the echo', [echo]],
  ];
  for (const [name, reports] of cases) {
    it(`shows it once after ${name}`, () => {
      const state = after(written(pending('c1', 1)), ...reports.map((m) => messages(m)));
      expect(ids(state)).to.deep.equal(['s1']);
      expect(state.messages[0]?.clientId).to.equal('c1');
      expect(statuses(state)).to.deep.equal(['delivered']);
    });
  }

  it('recognises a message by every id that it ever had', () => {
    const state = after(
      written(pending('c1', 1)),
      messages(own('temporary', 5, { clientId: 'c1' })),
      messages(own('final', 5, { clientId: 'c1' })),
      messages(agent('other', 9)),
      messages(own('temporary', 5, { status: 'delivered' })),
    );
    expect(statuses(state)).to.deep.equal(['delivered', 'sent']);
  });

  it('believes the earliest time', () => {
    const reports = [agent('a', 5), agent('a', 3), agent('a', 9)].map((m) => messages(m));
    expect(after(...reports).messages[0]?.at).to.equal(3);
  });

  it('never steps back in status', () => {
    const state = after(messages({ ...echo, status: 'seen' }), messages(ack));
    expect(statuses(state)).to.deep.equal(['seen']);
  });

  it('keeps the list itself when a snapshot brings nothing new', () => {
    const before = after(messages(agent('a', 1), ack));
    const again = reduce(before, messages({ ...ack }, { ...agent('a', 1) }));
    expect(again.messages).to.equal(before.messages);
    expect(again.arrived).to.deep.equal([]);
  });

  it('fills gaps from a snapshot and removes nothing that it lacks', () => {
    const state = after(
      messages(agent('a', 1), agent('d', 4)),
      messages(agent('b', 2), agent('c', 3), agent('d', 4)),
    );
    expect(ids(state)).to.deep.equal(['a', 'b', 'c', 'd']);
    expect(state.arrived.map(({ id }) => id)).to.deep.equal(['b', 'c']);
  });

  it('takes newer words about a known message', () => {
    const state = after(
      messages(agent('a', 1)),
      messages(agent('a', 1, { author: { role: 'agent', name: 'Kim' } })),
    );
    expect(state.messages[0]?.author.name).to.equal('Kim');
  });

  it('does not let the other side replace a message of the visitor by its client id', () => {
    const state = after(written(pending('c1', 1)), messages(agent('evil', 5, { clientId: 'c1' })));
    expect(ids(state)).to.deep.equal(['evil', 'c1']);
    expect(statuses(state)).to.deep.equal(['sent', 'pending']);
  });

  it('lets nobody but this device say that a message is pending or failed', () => {
    const state = after(messages(own('x', 1, { status: 'failed' }), pending('y', 2)));
    expect(state.messages).to.deep.equal([]);
  });

  it('treats names of object members as plain ids', () => {
    const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'length', ''];
    const list = names.map((name, i) => own(name, i, { clientId: name }));
    const state = after(messages(...list), messages(...list));
    expect(ids(state)).to.deep.equal(names);
    expect(({} as Record<string, unknown>)['clientId']).to.equal(undefined);
  });

  it('goes on from an older state as if the newer one had never been', () => {
    const before = after(messages(agent('a', 1)));
    const one = reduce(before, messages(agent('b', 2)));
    const other = reduce(before, messages(agent('c', 3)));
    expect(ids(reduce(one, messages(agent('b', 2))))).to.deep.equal(['a', 'b']);
    expect(ids(reduce(other, messages(agent('b', 2))))).to.deep.equal(['a', 'b', 'c']);
  });
});

describe('reduce: a message on its way', () => {
  const sending = (status: 'pending' | 'failed'): ConversationEvent => ({
    type: 'sending',
    clientId: 'c1',
    status,
  });

  it('fails, is tried again, and is sent', () => {
    let state = after(written(pending('c1', 1)), sending('failed'));
    expect(statuses(state)).to.deep.equal(['failed']);
    state = reduce(state, sending('pending'));
    expect(statuses(state)).to.deep.equal(['pending']);
    state = reduce(state, messages(own('s1', 9, { clientId: 'c1' })));
    expect(statuses(state)).to.deep.equal(['sent']);
  });

  it('stays sent when a failure is reported late', () => {
    const sent = after(written(pending('c1', 1)), messages(own('s1', 9, { clientId: 'c1' })));
    expect(reduce(sent, sending('failed'))).to.deep.equal({ ...sent, arrived: [] });
  });

  it('can be deleted only while it is unsent', () => {
    const discarded: ConversationEvent = { type: 'discarded', clientId: 'c1' };
    expect(after(written(pending('c1', 1)), discarded).messages).to.deep.equal([]);
    const sent = after(messages(own('s1', 9, { clientId: 'c1' })), discarded);
    expect(ids(sent)).to.deep.equal(['s1']);
  });

  it('is not shown as pending when the service is known to have it', () => {
    const state = after(messages(own('s1', 9, { clientId: 'c1' })), written(pending('c1', 1)));
    expect(ids(state)).to.deep.equal(['s1']);
    expect(statuses(state)).to.deep.equal(['sent']);
  });

  it('is not written twice', () => {
    const state = after(written(pending('c1', 1)), written(pending('c1', 1)));
    expect(ids(state)).to.deep.equal(['c1']);
  });
});

describe('reduce: what was read', () => {
  const readByAgent = (at: number): ConversationEvent => ({ type: 'read', by: 'agent', at });
  const readByVisitor = (at: number): ConversationEvent => ({ type: 'read', by: 'visitor', at });
  const seen: ConversationEvent = { type: 'seen', now: 1_000 };

  it('shows the visitor what the other side has seen, up to that moment', () => {
    const state = after(messages(own('a', 1), own('b', 2), own('c', 3)), readByAgent(2));
    expect(statuses(state)).to.deep.equal(['seen', 'seen', 'sent']);
  });

  it('holds for messages that are reported after the receipt', () => {
    const state = after(readByAgent(2), messages(own('a', 1), own('c', 3)));
    expect(statuses(state)).to.deep.equal(['seen', 'sent']);
  });

  it('ignores a receipt that is older than the last one', () => {
    const state = after(
      messages(own('a', 1)),
      readByAgent(2),
      readByAgent(1),
      messages(own('b', 2)),
    );
    expect(statuses(state)).to.deep.equal(['seen', 'seen']);
    const read = after(messages(agent('a', 1), agent('b', 2)), readByVisitor(2), readByVisitor(1));
    expect(read.unreadCount).to.equal(0);
  });

  it('never calls an unsent message seen', () => {
    expect(statuses(after(written(pending('c', 1)), readByAgent(99)))).to.deep.equal(['pending']);
  });

  it('counts what the other side said after the last reading', () => {
    const state = after(messages(agent('a', 1), agent('b', 2), agent('c', 3)), readByVisitor(1));
    expect(state.unreadCount).to.equal(2);
    expect(state.firstUnreadId).to.equal('b');
  });

  it('counts none of it once the visitor has seen it', () => {
    const state = after(messages(agent('a', 1), agent('b', 2)), seen);
    expect(state.unreadCount).to.equal(0);
    expect(state.visitorReadAt).to.equal(2);
  });

  it('counts a message that comes after the reading, also when this clock is fast', () => {
    const state = after(
      messages(agent('a', 1)),
      { type: 'seen', now: 1e6 },
      messages(agent('b', 2)),
    );
    expect(state.unreadCount).to.equal(1);
  });

  it('counts what exists on this device only, until it is seen', () => {
    const local = written(agent('hi', 900, { localOnly: true }));
    expect(after(local).unreadCount).to.equal(1);
    expect(after(local, seen).unreadCount).to.equal(0);
  });

  it('takes an answered question as read where the service keeps no mark', () => {
    const state = after(messages(agent('a', 1), own('b', 2), agent('c', 3)));
    expect(state.unreadCount).to.equal(1);
  });

  it('does not take an answer as reading where a mark says otherwise', () => {
    const state = after(messages(agent('a', 1), agent('b', 2), own('c', 3)), readByVisitor(1));
    expect(state.unreadCount).to.equal(1);
  });
});

describe('reduce: the line above new messages', () => {
  const watched = (value: boolean): ConversationEvent => ({ type: 'watched', watched: value });

  it('stands where the reading begins, and stays there while the visitor watches', () => {
    let state = after(messages(agent('a', 1), agent('b', 2)), watched(true), {
      type: 'seen',
      now: 9,
    });
    state = reduce(state, messages(agent('c', 3)));
    expect(state.firstUnreadId).to.equal('a');
    expect(state.unreadCount).to.equal(1);
  });

  it('does not appear above what comes while the visitor watches', () => {
    const state = after(watched(true), messages(agent('a', 1)));
    expect(state.firstUnreadId).to.equal(undefined);
  });

  it('goes when the visitor writes', () => {
    const state = after(messages(agent('a', 1)), watched(true), written(pending('c', 2)));
    expect(state.firstUnreadId).to.equal(undefined);
  });

  it('is placed anew when the visitor comes back', () => {
    const state = after(
      messages(agent('a', 1)),
      watched(true),
      { type: 'seen', now: 9 },
      watched(false),
      messages(agent('b', 2)),
      watched(true),
    );
    expect(state.firstUnreadId).to.equal('b');
  });
});

describe('reduce: typing and connection', () => {
  const typing: ConversationEvent = { type: 'typing', active: true, name: 'Kim' };

  it('knows who is typing, until they stop, speak, or cannot be heard', () => {
    expect(after(typing).typing).to.deep.equal({ name: 'Kim' });
    expect(after({ type: 'typing', active: true }).typing).to.deep.equal({});
    expect(after(typing, { type: 'typing', active: false }).typing).to.equal(undefined);
    expect(after(typing, messages(agent('a', 1))).typing).to.equal(undefined);
    expect(after(typing, { type: 'connection', state: 'offline' }).typing).to.equal(undefined);
    expect(after(typing, { type: 'connection', state: 'online' }).typing).to.deep.equal({
      name: 'Kim',
    });
  });

  it('does not stop it for an old message that is reported again', () => {
    const state = after(messages(agent('a', 1)), typing, messages(agent('a', 1)));
    expect(state.typing).to.deep.equal({ name: 'Kim' });
  });

  it('knows which conversation it is', () => {
    expect(after({ type: 'conversation', id: 'x' }).conversationId).to.equal('x');
  });
});

describe('reduce: which conversation it is', () => {
  const conversation = (id?: string): ConversationEvent => ({ type: 'conversation', id });
  const remembered = (text: string, conversationId?: string): ConversationEvent => ({
    type: 'remembered',
    messages: [agent(text, 1)],
    visitorReadAt: 1,
    ...(conversationId && { conversationId }),
  });
  const online: ConversationEvent = { type: 'connection', state: 'online' };
  const rows: readonly [string, readonly ConversationEvent[], readonly string[]][] = [
    ['is the remembered one', [remembered('a', 'A'), conversation('A')], ['a']],
    ['is not the remembered one', [remembered('a', 'A'), conversation('B')], []],
    ['has no name in what an older version stored', [remembered('a'), conversation('B')], ['a']],
    ['is gone', [remembered('a', 'A'), conversation()], ['a']],
    ['is gone, and another begins', [remembered('a', 'A'), conversation(), conversation('B')], []],
    [
      'is lost by the service that had named it, and another begins',
      [
        conversation('A'),
        messages(agent('a', 1)),
        conversation(),
        conversation('B'),
        messages(agent('b', 2)),
      ],
      ['a', 'b'],
    ],
    [
      'changes elsewhere',
      [conversation('A'), messages(agent('a', 1)), conversation('B'), messages(agent('b', 2))],
      ['b'],
    ],
    [
      'is another one in the tab that stored last',
      [conversation('A'), online, messages(agent('a', 1)), remembered('b', 'B')],
      ['a'],
    ],
    [
      'has not begun here, while another tab is in one',
      [conversation(), online, remembered('b', 'B')],
      [],
    ],
    [
      'is told by another tab while nobody is connected',
      [remembered('a', 'A'), remembered('b', 'B')],
      ['b'],
    ],
    [
      'is told by the service after another tab',
      [remembered('a', 'A'), remembered('b', 'B'), conversation('A')],
      [],
    ],
    [
      'changes while something is on its way, or exists here only',
      [
        conversation('A'),
        messages(agent('a', 1)),
        written(agent('here', 2, { localOnly: true })),
        written(pending('mine', 3)),
        conversation('B'),
      ],
      ['here', 'mine'],
    ],
    [
      'is left while something is on its way, or exists here only',
      [
        conversation('A'),
        messages(agent('a', 1)),
        written(agent('here', 2, { localOnly: true })),
        written(pending('mine', 3)),
        { type: 'left' },
      ],
      ['mine'],
    ],
  ];
  for (const [what, events, kept] of rows) {
    it(`shows nothing of another one when it ${what}`, () => {
      expect(ids(after(...events))).to.deep.equal(kept);
    });
  }

  it('takes no mark of one over into another', () => {
    const state = after(
      conversation('A'),
      messages(own('mine', 1), agent('a', 2)),
      { type: 'read', by: 'agent', at: 9 },
      { type: 'seen', now: 9 },
      { type: 'ended', by: 'agent' },
      { type: 'typing', active: true },
      conversation('B'),
      messages(own('other', 3), agent('b', 4)),
    );
    expect(statuses(state)).to.deep.equal(['sent', 'sent']);
    expect(state).to.include({ unreadCount: 1, agentReadAt: 0, visitorReadAt: 0 });
    expect(state.endedBy).to.equal(undefined);
    expect(state.typing).to.equal(undefined);
  });
});

describe('reduce: any order of reports', () => {
  /** Some messages of both sides, and every report of them that a bad network can make. */
  const story = fc
    .array(
      fc.record({
        mine: fc.boolean(),
        at: fc.integer({ min: 0, max: 20 }),
        confirmed: fc.boolean(),
        repeats: fc.integer({ min: 1, max: 3 }),
        delivered: fc.boolean(),
      }),
      { maxLength: 12 },
    )
    .map((facts) => {
      const events: ConversationEvent[] = [];
      const expected: string[] = [];
      facts.forEach(({ mine, at, confirmed, repeats, delivered }, i) => {
        const id = `id${String(i)}`;
        const clientId = `client${String(i)}`;
        if (mine) events.push(written(pending(clientId, i)));
        expected.push(mine && !confirmed ? clientId : id);
        if (mine && !confirmed) return;
        for (let n = 0; n < repeats; n++) {
          events.push(messages(mine ? own(id, at, { clientId }) : agent(id, at)));
          // Clocks of several servers: the earliest counts.
          if (mine) events.push(messages(own(id, at + n)));
          if (mine && delivered) events.push(messages(own(id, at, { status: 'delivered' })));
        }
      });
      return { events, expected };
    });

  const shuffled = story.chain(({ events, expected }) =>
    fc.record({
      one: fc.shuffledSubarray(events, { minLength: events.length }),
      other: fc.shuffledSubarray(events, { minLength: events.length }),
      receipt: fc.integer({ min: 0, max: 20 }),
      place: fc.nat(events.length),
      expected: fc.constant(expected),
    }),
  );

  it('loses nothing and doubles nothing', () => {
    fc.assert(
      fc.property(shuffled, ({ one, expected }) => {
        expect(ids(after(...one)).sort()).to.deep.equal([...expected].sort());
      }),
    );
  });

  it('leads to the same list, the same statuses and the same count', () => {
    fc.assert(
      fc.property(shuffled, ({ one, other, receipt, place }) => {
        const read: ConversationEvent[] = [
          { type: 'read', by: 'agent', at: receipt },
          { type: 'read', by: 'visitor', at: receipt },
        ];
        const first = after(...read, ...one);
        const second = after(...other.slice(0, place), ...read, ...other.slice(place));
        expect(second.messages).to.deep.equal(first.messages);
        expect(second.unreadCount).to.equal(first.unreadCount);
      }),
    );
  });

  it('makes no difference whether reports come one by one or all at once', () => {
    fc.assert(
      fc.property(shuffled, ({ one }) => {
        const all = one.flatMap((event) => (event.type === 'messages' ? event.messages : []));
        const together = reduce(
          after(...one.filter(({ type }) => type === 'written')),
          messages(...all),
        );
        expect(together.messages).to.deep.equal(after(...one).messages);
      }),
    );
  });

  it('counts with each report what it would count looking at everything', () => {
    fc.assert(
      fc.property(shuffled, fc.boolean(), ({ one, receipt, place }, watched) => {
        let state = after({ type: 'watched', watched });
        one.forEach((event, i) => {
          if (i === place) state = reduce(state, { type: 'read', by: 'visitor', at: receipt });
          const { messages: before } = state;
          state = reduce(state, event);
          const anew = reduce(state, { type: 'watched', watched });
          expect(state.unreadCount).to.equal(anew.unreadCount);
          if (state.messages !== before) expect(state.firstUnreadId).to.equal(anew.firstUnreadId);
        });
      }),
    );
  });

  it('changes no state that it was given', () => {
    fc.assert(
      fc.property(shuffled, ({ one }) => {
        let state = emptyConversation;
        for (const event of one) {
          const copy = structuredClone(state);
          const next = reduce(state, event);
          expect(state).to.deep.equal(copy);
          state = next;
        }
      }),
      { numRuns: 30 },
    );
  });
});

describe('reduce: a long conversation', () => {
  it('takes a burst of single messages without walking through everything for each', () => {
    const long = Array.from({ length: 10_000 }, (_, i) => agent(`m${String(i)}`, i));
    let state = after(messages(...long), { type: 'seen', now: 1 });
    let looks = 0;
    // The cost is counted, not timed: how often a message of the history is looked at.
    const counted = state.messages.map(
      (message) =>
        new Proxy(message, {
          get: (target, key) => {
            looks++;
            return Reflect.get(target, key) as unknown;
          },
        }),
    );
    state = reduce({ ...state, messages: counted }, messages(agent('first', 20_000)));
    looks = 0;
    for (let i = 0; i < 100; i++)
      state = reduce(state, messages(agent(`n${String(i)}`, 30_000 + i)));
    expect(state.messages.length).to.equal(10_101);
    expect(state.unreadCount).to.equal(101);
    expect(looks).to.be.below(100 * 100);

    // What waits to be read is counted, not counted again; a receipt looks at what came after the last.
    state = reduce(state, { type: 'read', by: 'agent', at: 30_000 });
    looks = 0;
    for (let at = 30_001; at <= 30_100; at++) {
      state = reduce(state, messages(agent(`o${String(at)}`, at + 200)));
      state = reduce(state, { type: 'read', by: 'agent', at });
      state = reduce(state, { type: 'seen', now: 1 });
    }
    expect(looks).to.be.below(100 * 300);
  });

  it('takes an older page in one piece', () => {
    const page = (from: number) =>
      Array.from({ length: 1_000 }, (_, i) => agent(`m${String(from + i)}`, from + i));
    const state = after(messages(...page(5_000)), messages(...page(4_000)), messages(...page(0)));
    expect(state.messages.map(({ at }) => at)).to.deep.equal(
      [...page(0), ...page(4_000), ...page(5_000)].map(({ at }) => at),
    );
    expect(reduce(state, messages(...page(4_000))).messages).to.equal(state.messages);
  });
});
