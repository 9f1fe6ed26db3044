import { expect } from 'chai';
import * as fc from 'fast-check';
import { ConversationStore } from '../../src/controllers/conversation-store.js';
import {
  emptyConversation,
  reduce,
  type ConversationState,
} from '../../src/domain/conversation.js';
import { isDeclared } from '../../src/domain/inventory.js';
import type { StoragePort } from '../../src/ports/storage.js';
import type { Message, OutgoingMessage } from '../../src/types.js';
import { FakeClock } from '../support/fake-clock.js';
import { late, SharedStorage } from '../support/shared-storage.js';

const minuteMs = 60_000;
const nothing = { draft: '', transcript: undefined, unsent: [] };

function message(id: string, at: number, changes: Partial<Message> = {}): Message {
  const content = { kind: 'text', text: id } as const;
  return { id, author: { role: 'agent', name: 'Kim' }, at, content, status: 'sent', ...changes };
}

function outgoing(clientId: string, at: number): OutgoingMessage {
  return { clientId, at, content: { kind: 'text', text: clientId }, metadata: { page: 1 } };
}

function conversation(...messages: Message[]): ConversationState {
  return reduce(emptyConversation, { type: 'messages', messages });
}

describe('ConversationStore', () => {
  let clock: FakeClock;
  let medium: SharedStorage;

  beforeEach(() => {
    clock = new FakeClock();
    medium = new SharedStorage();
  });

  const storeOn = (storage: StoragePort, scope = 'shop'): ConversationStore =>
    new ConversationStore({ storage, scope, clock, retentionMs: () => 30 * minuteMs });
  const newStore = (scope?: string): ConversationStore => storeOn(medium.tab(), scope);

  for (const [kind, wrap] of [
    ['at once', (storage: Required<StoragePort>) => storage],
    ['later', late],
  ] as const) {
    it(`brings back what was kept, from a storage that answers ${kind}`, async () => {
      const store = storeOn(wrap(medium.tab()));
      const confirmed = [
        message('a', 1),
        message('b', 2, { author: { role: 'visitor' }, clientId: 'c', status: 'seen' }),
        message('d', 3, { content: { kind: 'unsupported', type: 'carousel', text: 'Shoes' } }),
      ];
      store.saveDraft('half a sent');
      store.saveTranscript({ ...conversation(...confirmed), visitorReadAt: 2 });
      await store.keepUnsent(outgoing('second', 20));
      await store.keepUnsent(outgoing('first', 10));
      const stored = await storeOn(wrap(medium.tab())).load();
      expect(stored).to.deep.equal({
        draft: 'half a sent',
        transcript: { messages: confirmed, visitorReadAt: 2 },
        unsent: [outgoing('first', 10), outgoing('second', 20)],
      });
    });
  }

  it('keeps with the messages which conversation they are from, where that is known', async () => {
    const store = newStore();
    store.saveTranscript(reduce(conversation(message('a', 1)), { type: 'conversation', id: 'c1' }));
    expect((await newStore().load()).transcript?.conversationId).to.equal('c1');
    const value = { messages: [message('a', 1)], visitorReadAt: 0 };
    for (const conversationId of [undefined, null, '', 7, ['c1'], { id: 'c1' }]) {
      const record = { v: 1, at: clock.now(), value: { ...value, conversationId } };
      medium.items.set('web1on1:shop:transcript', JSON.stringify(record));
      expect((await newStore().load()).transcript).to.deep.equal(value);
    }
  });

  it('writes only items that are declared, whatever the names contain', async () => {
    for (const scope of ['shop', 'a:b:draft', '%3A', '\ud800', '__proto__']) {
      const store = newStore(scope);
      store.saveDraft('x');
      store.saveTranscript(conversation(message('a', 1)));
      await store.keepUnsent(outgoing('x:y', 1));
    }
    expect([...medium.items.keys()].filter((key) => !isDeclared(key))).to.be.empty;
    expect(medium.items.size).to.equal(15);
  });

  it('keeps visitors apart, also when one is named like an item of the other', async () => {
    await newStore('a:outbox:x').keepUnsent(outgoing('secret', 1));
    newStore('a:outbox:x').saveDraft('secret');
    const stored = await newStore('a').load();
    expect(stored).to.deep.equal(nothing);
    expect(medium.items.size).to.equal(2);
  });

  it('keeps the newest 200 messages that the service has, and nothing that is only here', async () => {
    const many = Array.from({ length: 250 }, (_, i) => message(`m${String(i)}`, i));
    let state = conversation(...many);
    for (const local of [
      message('local', 900, { localOnly: true }),
      message('c', 901, { author: { role: 'visitor' }, clientId: 'c', status: 'pending' }),
    ]) {
      state = reduce(state, { type: 'written', message: local });
    }
    const store = newStore();
    store.saveTranscript(state);
    const { transcript } = await store.load();
    expect(transcript?.messages).to.deep.equal(many.slice(-200));
  });

  it('forgets draft and transcript when the retention has passed, not a moment earlier', async () => {
    newStore().saveDraft('x');
    newStore().saveTranscript(conversation(message('a', 1)));
    await clock.advance(30 * minuteMs - 1);
    expect((await newStore().load()).draft).to.equal('x');
    await clock.advance(1);
    expect(await newStore().load()).to.deep.equal(nothing);
    expect(medium.items.size).to.equal(0);
  });

  it('keeps an unsent message for a day, whatever the retention', async () => {
    await newStore().keepUnsent(outgoing('m', 1));
    await clock.advance(24 * 60 * minuteMs - 1);
    expect((await newStore().load()).unsent).to.have.length(1);
    await clock.advance(1);
    expect((await newStore().load()).unsent).to.be.empty;
    expect(medium.items.size).to.equal(0);
  });

  it('does not believe a time in the future', async () => {
    newStore().saveDraft('x');
    await clock.set(clock.now() - 61_000);
    expect((await newStore().load()).draft).to.equal('');
  });

  it('leaves nothing behind for an empty draft, and for a message that is settled', async () => {
    const store = newStore();
    store.saveDraft('x');
    await store.keepUnsent(outgoing('m', 1));
    expect(await store.isUnsent('m')).to.equal(true);
    store.saveDraft('');
    store.dropUnsent('m');
    expect(await store.isUnsent('m')).to.equal(false);
    expect(medium.items.size).to.equal(0);
  });

  it('leaves alone what a newer version has written', async () => {
    const newer = JSON.stringify({ v: 2, at: clock.now(), value: 'x' });
    medium.items.set('web1on1:shop:draft', newer);
    expect(await newStore().load()).to.deep.equal(nothing);
    expect(medium.items.get('web1on1:shop:draft')).to.equal(newer);
  });

  it('keeps the good messages of a transcript that is broken in places', async () => {
    const good = message('a', 1);
    const broken = [
      null,
      1,
      [],
      {},
      { ...good, id: 5 },
      { ...good, at: null },
      { ...good, author: 'x' },
    ];
    const misfits = [
      { ...good, status: 'pending' },
      { ...good, content: { kind: 'image' } },
      { ...good, author: { role: 'admin' } },
    ];
    const value = { messages: [...broken, good, ...misfits], visitorReadAt: 'yesterday' };
    medium.items.set('web1on1:shop:transcript', JSON.stringify({ v: 1, at: clock.now(), value }));
    const { transcript } = await newStore().load();
    expect(transcript).to.deep.equal({ messages: [good], visitorReadAt: 0 });
  });

  const rubbish: readonly string[] = [
    '',
    'null',
    'true',
    '[]',
    '{}',
    '"text"',
    '{"v":1}',
    '{"v":1,"at":"soon","value":"x"}',
    '{"v":1,"at":-1,"value":{}}',
    '{"v":1,"at":1e999,"value":[]}',
    '{"__proto__":{"v":1,"at":1,"value":"x"}}',
    '\u0000',
    '[[[[',
  ];
  for (const raw of rubbish) {
    it(`drops ${JSON.stringify(raw)}`, async () => {
      for (const key of ['draft', 'transcript', 'outbox:m'])
        medium.items.set(`web1on1:shop:${key}`, raw);
      expect(await newStore().load()).to.deep.equal(nothing);
      expect(medium.items.size).to.equal(0);
    });
  }

  it('survives anything that JSON can say', async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), async (value) => {
        for (const key of ['draft', 'transcript', 'outbox:m']) {
          medium.items.set(`web1on1:shop:${key}`, JSON.stringify({ v: 1, at: clock.now(), value }));
        }
        const { draft, unsent, transcript } = await newStore().load();
        expect(draft).to.equal(typeof value === 'string' ? value : '');
        expect(unsent).to.be.empty;
        expect(transcript?.messages ?? []).to.be.empty;
      }),
    );
    expect(Object.hasOwn(Object.prototype, 'v')).to.equal(false);
  });

  const broken = (): never => {
    throw new DOMException('denied', 'SecurityError');
  };
  const failures: readonly (readonly [string, StoragePort])[] = [
    [
      'throws',
      { getItem: broken, setItem: broken, removeItem: broken, keys: broken, subscribe: broken },
    ],
    [
      'rejects',
      {
        getItem: () => Promise.reject(new Error()),
        setItem: () => Promise.reject(new Error()),
        removeItem: () => Promise.reject(new Error()),
        keys: () => Promise.reject(new Error()),
      },
    ],
    [
      'answers with nonsense',
      {
        getItem: () => 5 as unknown as string,
        setItem: () => undefined,
        removeItem: () => undefined,
        keys: 'item' as unknown as () => string[],
      },
    ],
  ];
  for (const [name, storage] of failures) {
    it(`goes on without a storage that ${name}`, async () => {
      const store = storeOn(storage);
      store.saveDraft('x');
      store.saveTranscript(conversation(message('a', 1)));
      await store.keepUnsent(outgoing('m', 1));
      store.dropUnsent('m');
      store.subscribe(() => undefined)();
      expect(await store.load()).to.deep.equal(nothing);
      expect(await store.isUnsent('m')).to.equal(true);
    });
  }

  it('writes no unsent message where it could not be found again', async () => {
    const { getItem, setItem, removeItem } = medium.tab();
    await storeOn({ getItem, setItem, removeItem }).keepUnsent(outgoing('m', 1));
    expect(medium.items.size).to.equal(0);
  });

  it('begins to write at once, so that it still happens when the page goes away', () => {
    newStore().saveDraft('x');
    void newStore().keepUnsent(outgoing('m', 1));
    expect(medium.items.size).to.equal(2);
  });

  it('does not delete what was written while something void was being read', async () => {
    newStore().saveDraft('old');
    await clock.advance(31 * minuteMs);
    const store = storeOn(late(medium.tab()));
    const loading = store.load();
    store.saveDraft('new');
    await loading;
    expect((await newStore().load()).draft).to.equal('new');
  });

  describe('between tabs', () => {
    it('reports what another tab has written, and only what has changed', async () => {
      const store = newStore();
      await store.load();
      const heard: unknown[] = [];
      store.subscribe((changed) => heard.push(changed));
      const other = newStore();
      other.saveDraft('from there');
      await clock.advance(0);
      await other.keepUnsent(outgoing('m', 1));
      await clock.advance(0);
      other.saveTranscript(conversation(message('a', 1)));
      await clock.advance(0);
      other.saveDraft('');
      await clock.advance(0);
      expect(heard).to.deep.equal([
        { draft: 'from there' },
        { transcript: { messages: [message('a', 1)], visitorReadAt: 0 } },
        { draft: '' },
      ]);
    });

    for (const [what, look] of [
      [
        'when another tab writes something else',
        (other) => void other.keepUnsent(outgoing('m', 1)),
      ],
      ['when another tab finds it out of date, and deletes it', (other) => void other.load()],
    ] as const satisfies [string, (other: ConversationStore) => void][]) {
      it(`does not take from an open page what was forgotten with time, ${what}`, async () => {
        const store = newStore();
        const heard: unknown[] = [];
        store.subscribe((changed) => heard.push(changed));
        store.saveDraft('half a sent');
        await clock.advance(31 * minuteMs);
        look(newStore());
        await clock.advance(0);
        expect(heard).to.deep.equal([]);
      });
    }

    it('reports nothing of another visitor', async () => {
      const store = newStore();
      let heard = 0;
      store.subscribe(() => heard++);
      newStore('other').saveDraft('x');
      await clock.advance(0);
      expect(heard).to.equal(0);
    });

    it('is silent after unsubscribing, also about what is being read', async () => {
      const store = newStore();
      let heard = 0;
      const stop = store.subscribe(() => heard++);
      newStore().saveDraft('x');
      stop();
      await clock.advance(0);
      expect(heard).to.equal(0);
      expect(medium.listening).to.equal(0);
    });
  });
});
