import { expect } from 'chai';
import { numberOf } from '../../src/adapters/transports/local/addresses.js';
import {
  agentClient,
  type AgentEvent,
  type AgentMessage,
  type ConversationSummary,
  type VisitorRequest,
} from '../../src/adapters/transports/local/agent.js';
import type { Channel } from '../../src/adapters/transports/local/browser-host.js';
import {
  localTransport,
  type LocalTransportOptions,
} from '../../src/adapters/transports/local/index.js';
import { systemClock } from '../../src/adapters/clock/system-clock.js';
import type { Clock } from '../../src/ports/clock.js';
import { recordSession, type TransportHarness } from '../contracts/transport-contract.js';
import { openChatRoom } from './chat-room.js';

/** An agent who remembers what was heard, and can wait for more. */
export async function connectAgent(
  options: Parameters<typeof agentClient>[0],
  visitorId: string,
): Promise<Pick<TransportHarness, 'agent' | 'service'> & { disconnect(): void }> {
  const client = agentClient(options);
  const heard: AgentEvent[] = [];
  const waiting = new Set<() => void>();
  await client.connect((event) => {
    heard.push(event);
    for (const check of [...waiting]) check();
  });
  const hears = (predicate: (event: AgentEvent) => boolean): Promise<void> =>
    new Promise((resolve) => {
      const check = (): void => {
        if (!heard.some(predicate)) return;
        waiting.delete(check);
        resolve();
      };
      waiting.add(check);
      check();
    });
  /** The visitor's conversations in the order of beginning. */
  const conversations = async (): Promise<ConversationSummary[]> =>
    (await client.list())
      .filter((summary) => summary.visitorId === visitorId)
      .sort((a, b) => numberOf(a.id) - numberOf(b.id));
  /** The one that began last. */
  const current = async (): Promise<string> => (await conversations()).at(-1)?.id ?? visitorId;
  const received = async (): Promise<AgentMessage[]> => {
    const all = await Promise.all((await conversations()).map(({ id }) => client.open(id)));
    return all
      .flatMap((opened) => opened?.messages ?? [])
      .filter((message) => message.author.role === 'visitor');
  };
  const asks = (predicate: (request: VisitorRequest) => boolean): Promise<void> =>
    hears((event) => event.type === 'request' && predicate(event.request));
  return {
    agent: {
      say: async (text) => void (await client.say(await current(), text)),
      type: async (active) => client.typing(await current(), active),
      readAll: async () => client.read(await current()),
      seesTyping: (active) =>
        hears((e) => e.type === 'typing' && e.by === 'visitor' && e.active === active),
      async seesRead() {
        const last = (await client.open(await current()))?.messages.at(-1)?.at ?? Infinity;
        await hears((e) => e.type === 'read' && e.by === 'visitor' && e.at >= last);
      },
      sends: async (content) => void (await client.say(await current(), content)),
      sendsFile: async (file, name) => void (await client.sayFile(await current(), file, { name })),
      async saysMany(texts) {
        const id = await current();
        for (const text of texts) await client.say(id, text);
      },
      saysAsMachine: async (text) => void (await client.say(await current(), text, { ai: true })),
      received,
      ends: async () => client.end(await current()),
      seesPostback: (id) =>
        asks((request) => request.type === 'postback' && request.actionId === id),
      seesPersonRequest: () => asks((request) => request.type === 'person'),
      async seesEmail(email) {
        if ((await conversations()).at(-1)?.profile.email === email) return;
        await hears((event) => event.type === 'profile' && event.profile.email === email);
        expect((await conversations()).at(-1)?.profile.email, 'kept').to.equal(email);
      },
      seesPlan: (plan) =>
        hears((event) => event.type === 'profile' && event.metadata['plan'] === plan),
    },
    service: {
      contacts: async () => 0,
      visitorTexts: async () => (await received()).map(({ content }) => content.text),
      metadata: async () => (await conversations()).at(-1)?.metadata,
      losesConnection: async () => {},
      regainsConnection: async () => {},
    },
    disconnect: () => client.disconnect(),
  };
}

/** A visitor and an agent on a chat server. */
export async function serverHarness(): Promise<TransportHarness> {
  const room = await openChatRoom();
  const visitorId = crypto.randomUUID();
  const options = { server: room.address, clock: systemClock };
  const { agent, service, disconnect } = await connectAgent(options, visitorId);
  return {
    transport: localTransport(options),
    session: (overrides) => recordSession({ visitorId, ...overrides }),
    agent,
    service: {
      ...service,
      contacts: () => room.accepted(),
      async losesConnection() {
        await room.setFaults({ refuseConnection: 1 });
        await room.kill('terminate');
      },
      async regainsConnection() {
        await room.setFaults({});
        window.dispatchEvent(new Event('online'));
      },
    },
    newPage: async () => localTransport(options),
    async dispose() {
      disconnect();
      room.dispose();
    },
  };
}

/** No two moments are the same: what was said last can be told by its time, as between people. */
function risingClock(): Clock {
  let latest = 0;
  return {
    now: () => (latest = Math.max(systemClock.now(), latest + 1)),
    at: (deadline, callback) => systemClock.at(deadline, callback),
  };
}

/** A visitor and an agent in this browser. */
export async function browserHarness(
  shared: Partial<LocalTransportOptions> = {},
): Promise<TransportHarness> {
  const visitorId = crypto.randomUUID();
  const clock = risingClock();
  let contacts = 0;
  let deaf = false;
  const openChannel = (): Channel => {
    contacts += 1;
    const channel = new BroadcastChannel('web1on1-chat:local');
    const heard = channel.postMessage.bind(channel);
    const wrapper: Channel = { onmessage: null, postMessage: heard, close: () => channel.close() };
    channel.onmessage = (event) => {
      if (!deaf) wrapper.onmessage?.(event);
    };
    return wrapper;
  };
  const { agent, service, disconnect } = await connectAgent(
    { clock, ...shared, openChannel: undefined },
    visitorId,
  );
  const options = { clock, openChannel, ...shared };
  return {
    transport: localTransport(options),
    session: (overrides) => recordSession({ visitorId, ...overrides }),
    agent,
    service: {
      ...service,
      contacts: async () => contacts,
      losesConnection: async () => void (deaf = true),
      async regainsConnection() {
        deaf = false;
        window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
      },
    },
    newPage: async () => localTransport(options),
    dispose: async () => disconnect(),
  };
}
