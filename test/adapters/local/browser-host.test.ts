import { expect } from '@open-wc/testing';
import { get, set, type UseStore } from 'idb-keyval';
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
  reportedMessages,
  textsOf,
} from '../../contracts/transport-contract.js';
import { FakeClock } from '../../support/fake-clock.js';

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
