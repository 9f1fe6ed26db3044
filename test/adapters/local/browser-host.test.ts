import { expect } from 'chai';
import { get, keys, set, type UseStore } from 'idb-keyval';
import { spy } from 'sinon';
import { agentClient, type AgentEvent } from '../../../src/adapters/transports/local/agent.js';
import { localTransport } from '../../../src/adapters/transports/local/index.js';
import {
  storedRepository,
  withMemory,
  type Repository,
} from '../../../src/adapters/transports/local/repository.js';
import { webchatStore } from '../../../src/adapters/storage/idb-store.js';
import {
  brings,
  outgoing,
  recordSession,
  rejection,
  reportedMessages,
  textsOf,
} from '../../contracts/transport-contract.js';
import { declaredName } from '../../../src/domain/inventory.js';
import type { Transport } from '../../../src/ports/transport.js';
import type { FileContent, ImageContent, Message } from '../../../src/types.js';
import { onePixel, outgoingFile, unwatched } from '../../contracts/transport-abilities.js';
import { FakeClock } from '../../support/fake-clock.js';
import { nextFrame } from '../../support/waiting.js';

const MINUTE_MS = 60_000;

describe('local transport in this browser', () => {
  let clock: FakeClock;
  let visitorId: string;

  beforeEach(() => {
    clock = new FakeClock();
    visitorId = crypto.randomUUID();
  });

  const key = (id: string): string => `web1on1:local:${id}`;

  it('keeps a conversation under its declared name, and nothing before there is one', async () => {
    const transport = localTransport({ clock });
    await transport.connect(recordSession({ visitorId }).session);
    expect(await get(key(visitorId), webchatStore())).to.equal(undefined);
    await transport.send(outgoing('hello'));
    const stored: unknown = await get(key(visitorId), webchatStore());
    expect(stored).to.have.property('id', visitorId);
    await transport.disconnect({ forget: true });
  });

  it('keeps nothing when less must be remembered', async () => {
    const transport = localTransport({ clock });
    const { session } = recordSession({ visitorId, persistence: 'session' });
    await transport.connect(session);
    await transport.send(outgoing('hello'));
    expect(await get(key(visitorId), webchatStore())).to.equal(undefined);
    await transport.disconnect();
  });

  it('forgets everything when asked, connected or not, and tells other tabs', async () => {
    const transport = localTransport({ clock });
    const tab = localTransport({ clock });
    const there = recordSession({ visitorId });
    await transport.connect(recordSession({ visitorId }).session);
    await transport.send(outgoing('hello'));
    await tab.connect(there.session);
    await there.waitFor(brings('hello'));
    const told = there.events.length;
    await transport.disconnect({ forget: true });
    expect(await get(key(visitorId), webchatStore())).to.equal(undefined);
    await there.waitFor(
      (event) =>
        there.events.indexOf(event) >= told &&
        event.type === 'conversation' &&
        event.id === undefined,
    );
    await tab.disconnect();

    await set(key('an earlier page'), { id: 'an earlier page' }, webchatStore());
    await set('not ours', 'kept', webchatStore());
    await localTransport({ clock }).disconnect({ forget: true });
    expect(await get(key('an earlier page'), webchatStore())).to.equal(undefined);
    expect(await get('not ours', webchatStore())).to.equal('kept');
  });

  it("removes conversations of earlier visitors after 30 minutes, not the visitor's own", async () => {
    const write = async (id: string): Promise<void> => {
      const transport = localTransport({ clock });
      await transport.connect(recordSession({ visitorId: id }).session);
      await transport.send(outgoing('hello'));
      await transport.disconnect();
    };
    const earlier = crypto.randomUUID();
    const recent = crypto.randomUUID();
    await write(visitorId);
    await write(earlier);
    await clock.advance(10 * MINUTE_MS);
    await write(recent);
    await clock.advance(20 * MINUTE_MS + 1);
    await set(key('rubbish'), 'rubbish', webchatStore());

    const transport = localTransport({ clock });
    const recorded = recordSession({ visitorId });
    await transport.connect(recorded.session);
    expect(textsOf(reportedMessages(recorded.events))).to.deep.equal(['hello']);
    for (const gone of [earlier, 'rubbish']) {
      expect(await get(key(gone), webchatStore()), gone).to.equal(undefined);
    }
    expect(await get(key(recent), webchatStore())).to.not.equal(undefined);
    await transport.disconnect({ forget: true });
  });

  // A frozen page that holds a transaction open keeps the next page waiting: browsers throw it away.
  it('touches its database no more while the page is kept for going back', async () => {
    const transport = localTransport({ clock });
    await transport.connect(recordSession({ visitorId }).session);
    await transport.send(outgoing('hello'));
    await clock.advance(MINUTE_MS);
    const transactions = spy(IDBDatabase.prototype, 'transaction');
    try {
      window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
      const earlier = transport.fetchHistory?.(clock.now());
      const later = transport.send(outgoing('one more'));
      await nextFrame();
      expect(transactions.callCount).to.equal(0);
      window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
      await Promise.all([earlier, later]);
      expect(transactions.callCount).to.be.greaterThan(0);
    } finally {
      transactions.restore();
    }
    await transport.disconnect({ forget: true });
  });

  it('goes with a page that is not kept, and what it waited for is refused', async () => {
    const transport = localTransport({ clock });
    await transport.connect(recordSession({ visitorId }).session);
    await transport.send(outgoing('hello'));
    window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    const refused = rejection(transport.send(outgoing('one more')));
    await transport.disconnect({ forget: true });
    expect((await refused).code).to.equal('aborted');
    await nextFrame();
    expect(await get(key(visitorId), webchatStore())).to.equal(undefined);
  });

  it('makes nothing of a stored conversation that makes no sense', async () => {
    for (const rubbish of ['text', 42, null, [], { id: 1 }, { messages: [{}] }]) {
      await set(key(visitorId), rubbish, webchatStore());
      const transport = localTransport({ clock });
      const recorded = recordSession({ visitorId });
      await transport.connect(recorded.session);
      expect(reportedMessages(recorded.events)).to.deep.equal([]);
      const ack = await transport.send(outgoing('hello'));
      expect(ack.content.text).to.equal('hello');
      await transport.disconnect({ forget: true });
    }
  });

  it('loses nothing when two tabs write at the same time', async () => {
    const tabs = [localTransport({ clock }), localTransport({ clock })];
    for (const tab of tabs) await tab.connect(recordSession({ visitorId }).session);
    const texts = Array.from({ length: 40 }, (_, index) => `message ${index}`);
    await Promise.all(texts.map((text, index) => tabs[index % 2]?.send(outgoing(text))));
    const late = localTransport({ clock });
    const recorded = recordSession({ visitorId });
    await late.connect(recorded.session);
    expect(textsOf(reportedMessages(recorded.events)).sort()).to.deep.equal([...texts].sort());
    for (const tab of [...tabs, late]) await tab.disconnect();
    await late.disconnect({ forget: true });
  });

  describe('files', () => {
    let transport: Transport;

    beforeEach(async () => {
      transport = localTransport({ clock });
      await transport.connect(recordSession({ visitorId }).session);
    });

    afterEach(async () => {
      await transport.disconnect({ forget: true });
    });

    const upload = async (file: Blob, name = 'a file'): Promise<Message> => {
      const sent = await transport.upload?.(outgoingFile(file, { name }), unwatched());
      if (!sent) throw new Error('nothing was sent');
      return sent;
    };

    const urlOf = ({ content }: Message): string => (content as FileContent | ImageContent).url;

    const storedFiles = async (): Promise<string[]> =>
      (await keys<string>(webchatStore())).filter((name) =>
        name.startsWith(`web1on1:local:~file:${visitorId}/`),
      );

    it('are kept under a declared name, and erased with everything else', async () => {
      await upload(onePixel());
      const names = await storedFiles();
      expect(names).to.have.length(1);
      expect(names.map(declaredName)).to.deep.equal(['web1on1:local:<record>']);
      await transport.disconnect({ forget: true });
      expect(await storedFiles()).to.deep.equal([]);
    });

    it('are there on a later page, and go with their conversation', async () => {
      await upload(onePixel());
      await transport.disconnect();
      transport = localTransport({ clock });
      const recorded = recordSession({ visitorId });
      await transport.connect(recorded.session);
      const [message] = reportedMessages(recorded.events);
      if (!message) throw new Error('it is not there');
      expect((await fetch(urlOf(message))).headers.get('content-type')).to.equal('image/png');
      await transport.disconnect();

      await clock.advance(31 * MINUTE_MS);
      const other = localTransport({ clock });
      await other.connect(recordSession({ visitorId: crypto.randomUUID() }).session);
      expect(await storedFiles()).to.deep.equal([]);
      await other.disconnect();
    });

    it('are never of a type that can run: not what they say counts, but what they are', async () => {
      const script = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';
      for (const [words, type] of [
        [script, 'image/svg+xml'],
        ['<script>alert(1)</script>', 'text/html'],
        ['<script>alert(1)</script>', 'image/png'],
        ['GIF', 'image/gif'],
      ] as const) {
        const sent = await upload(new Blob([words], { type }));
        expect(sent.content.kind, type).to.equal('file');
        const found = await fetch(urlOf(sent));
        expect(found.headers.get('content-type'), type).to.equal('application/octet-stream');
      }
    });

    it('have no address any more when the session is over', async () => {
      const url = urlOf(await upload(onePixel()));
      await fetch(url);
      await transport.disconnect();
      const outcome: unknown = await fetch(url).catch((error: unknown) => error);
      expect(outcome).to.be.instanceOf(TypeError);
    });

    it('leave nothing behind when they were sent before, or are aborted', async () => {
      const file = outgoingFile(onePixel());
      await transport.upload?.(file, unwatched());
      await transport.upload?.(file, unwatched());
      const progress = unwatched();
      const outcome = transport.upload?.(outgoingFile(onePixel()), {
        ...progress,
        // The file is about to be stored.
        onProgress: () => progress.abort(),
      });
      expect((await rejection(Promise.resolve(outcome))).code).to.equal('aborted');
      expect(await storedFiles()).to.have.length(1);
    });

    it('fail as something to try again where there is no room, and words still go', async () => {
      const full: UseStore = (mode, callback) =>
        webchatStore()(mode, (records) => {
          const { put } = records;
          records.put = (value: object, name) => {
            if ('bytes' in value) throw new DOMException('full', 'QuotaExceededError');
            return put.call(records, value, name);
          };
          return callback(records);
        });
      const other = localTransport({ clock, repository: withMemory(storedRepository(full)) });
      await other.connect(recordSession({ visitorId: crypto.randomUUID() }).session);
      const outcome = other.upload?.(outgoingFile(onePixel()), unwatched());
      expect(await rejection(Promise.resolve(outcome))).to.include({
        code: 'send-failed',
        retryable: true,
      });
      await other.send(outgoing('hello'));
      await other.disconnect({ forget: true });
    });

    it('that are gone are shown as messages with an address that leads nowhere', async () => {
      await upload(onePixel());
      const [name = ''] = await storedFiles();
      await set(name, 'rubbish', webchatStore());
      const later = localTransport({ clock });
      const recorded = recordSession({ visitorId });
      await later.connect(recorded.session);
      const [message] = reportedMessages(recorded.events);
      expect(message && urlOf(message)).to.match(/^upload:/);
      await later.disconnect();
    });
  });

  it('tells other tabs of the same visitor that he has begun anew, or ended', async () => {
    const transport = localTransport({ clock });
    const tab = localTransport({ clock });
    const there = recordSession({ visitorId });
    await transport.connect(recordSession({ visitorId }).session);
    await tab.connect(there.session);
    await transport.send(outgoing('hello'));
    await there.waitFor(brings('hello'));
    await transport.endConversation?.();
    await there.waitFor((event) => event.type === 'ended' && event.by === 'visitor');
    await transport.send(outgoing('once more'));
    await there.waitFor(brings('once more'));
    await tab.send(outgoing('from the other tab'));
    expect(await tab.listConversations?.()).to.have.length(2);
    await tab.disconnect();
    await transport.disconnect({ forget: true });
  });

  it('keeps visitors apart whose names look like conversations of each other', async () => {
    const names = [visitorId, `${visitorId}~2`, `${visitorId}%7E2`, `${visitorId}2`];
    for (const name of names) {
      const transport = localTransport({ clock });
      await transport.connect(recordSession({ visitorId: name }).session);
      await transport.send(outgoing(`of ${name}`));
      await transport.openConversation?.(undefined);
      await transport.send(outgoing(`again of ${name}`));
      await transport.disconnect();
    }
    for (const name of names) {
      const transport = localTransport({ clock });
      await transport.connect(recordSession({ visitorId: name }).session);
      const list = (await transport.listConversations?.()) ?? [];
      expect(list.map(({ lastText }) => lastText)).to.deep.equal([
        `again of ${name}`,
        `of ${name}`,
      ]);
      await transport.disconnect();
    }
    await localTransport({ clock }).disconnect({ forget: true });
  });

  describe('where storage or channels do not work', () => {
    const refuses: UseStore = () => Promise.reject(new DOMException('no', 'SecurityError'));

    it('works as long as the page without a database and without a channel', async () => {
      const transport = localTransport({
        clock,
        repository: withMemory(storedRepository(refuses)),
        openChannel: () => undefined,
      });
      const recorded = recordSession({ visitorId });
      await transport.connect(recorded.session);
      await transport.send(outgoing('hello'));
      await transport.disconnect();
      const later = recordSession({ visitorId });
      await transport.connect(later.session);
      expect(textsOf(reportedMessages(later.events))).to.deep.equal(['hello']);
      await transport.disconnect({ forget: true });
      await transport.connect(recordSession({ visitorId }).session);
      await transport.disconnect();
    });

    it('goes on from memory when the database fails in the middle', async () => {
      let works = true;
      const failing: UseStore = (mode, callback) =>
        works ? webchatStore()(mode, callback) : refuses(mode, callback);
      const repository: Repository = withMemory(storedRepository(failing));
      const transport = localTransport({ clock, repository });
      const recorded = recordSession({ visitorId });
      await transport.connect(recorded.session);
      await transport.send(outgoing('before'));
      works = false;
      await transport.send(outgoing('after'));
      await transport.disconnect();
      const later = recordSession({ visitorId });
      await transport.connect(later.session);
      expect(textsOf(reportedMessages(later.events))).to.deep.equal(['before', 'after']);
      works = true;
      await transport.disconnect({ forget: true });
    });

    it('says so when what was stored cannot be erased', async () => {
      let works = true;
      const failing: UseStore = (mode, callback) =>
        works ? webchatStore()(mode, callback) : refuses(mode, callback);
      const transport = localTransport({
        clock,
        repository: withMemory(storedRepository(failing)),
      });
      await transport.connect(recordSession({ visitorId }).session);
      await transport.send(outgoing('hello'));
      works = false;
      const outcome: unknown = await Promise.resolve(transport.disconnect({ forget: true })).then(
        () => 'erased',
        (error: unknown) => error,
      );
      expect(outcome).to.be.instanceOf(DOMException);
      await localTransport({ clock }).disconnect({ forget: true });
    });
  });

  it('lets an agent in another tab find the visitor, and see him come and go', async () => {
    const transport = localTransport({ clock });
    await transport.connect(recordSession({ visitorId }).session);
    await transport.send(outgoing('hello'));

    const heard: AgentEvent[] = [];
    let check = (): void => {};
    const hears = (online: boolean): Promise<void> =>
      new Promise((resolve) => {
        check = () => {
          const last = heard.findLast(
            (event) => event.type === 'presence' && event.visitorId === visitorId,
          );
          if (last?.type === 'presence' && last.online === online) resolve();
        };
        check();
      });
    const agent = agentClient({ clock, name: 'Sam' });
    await agent.connect((event) => {
      heard.push(event);
      check();
    });
    await hears(true);
    const summary = (await agent.list()).find(({ id }) => id === visitorId);
    expect(summary).to.include({ unread: 1, lastText: 'hello' });
    const said = await agent.say(visitorId, 'hi');
    expect(said.author).to.deep.equal({ role: 'agent', name: 'Sam' });
    await transport.disconnect({ forget: true });
    await hears(false);
    expect(await agent.open(visitorId)).to.equal(undefined);
    agent.disconnect();
  });
});
