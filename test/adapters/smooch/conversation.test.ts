import { expect } from 'chai';
import { Web1on1Error } from '../../../src/errors.js';
import {
  brings,
  outgoing,
  rejection,
  reportedMessages,
  textsOf,
} from '../../contracts/transport-contract.js';
import {
  callsOf,
  cleanUp,
  connected,
  double,
  frames,
  inConversation,
  inits,
  newIntegration,
  statesOf,
  until,
  type Connected,
} from './support.js';

const texts = (): string[] =>
  double()
    .conversation()
    ?.messages.map(({ text }) => text) ?? [];

/** Sends, lets `ms` pass once the SDK has the message, and tells how it ended. */
async function sendAndWait({ transport, clock }: Connected, ms: number, id = 'client-1') {
  const before = callsOf('sendMessage').length;
  const outcome = transport.send(outgoing('hello', id)).catch((error: unknown) => error);
  await until(() => callsOf('sendMessage').length > before, 'handed to the SDK');
  await clock.advance(ms);
  return await outcome;
}

describe('sending', () => {
  afterEach(cleanUp);

  it('goes with an id by which the echo is recognised', async () => {
    const { transport, events } = await connected();
    await transport.send({ ...outgoing('hello', 'client-1'), metadata: { origin: 'form' } });
    expect(double().conversation()?.messages[0]?.metadata).to.deep.equal({
      w1cid: 'client-1',
      origin: 'form',
    });
    await until(() => events.some(brings('hello')), 'echo');
    expect(reportedMessages(events).map(({ clientId }) => clientId)).to.deep.equal(['client-1']);
  });

  it('recognises its echo by the words where the service drops the id', async () => {
    window.__smoochMode = { dropsMetadata: true };
    const { transport, events } = await connected();
    const ack = await transport.send(outgoing('hello', 'client-1'));
    expect(ack.clientId).to.equal('client-1');
    expect(reportedMessages(events).map(({ clientId }) => clientId)).to.deep.equal(['client-1']);
  });

  it('never takes one message for the acknowledgement of two', async () => {
    window.__smoochMode = { dropsMetadata: true };
    const { transport } = await connected();
    const acks = await Promise.all([
      transport.send(outgoing('same', 'client-1')),
      transport.send(outgoing('same', 'client-2')),
    ]);
    expect(acks[0].id).to.not.equal(acks[1].id);
    expect(acks.map(({ clientId }) => clientId)).to.deep.equal(['client-1', 'client-2']);
  });

  it('is acknowledged by what the SDK returns, where no event comes', async () => {
    window.__smoochMode = { send: 'returned' };
    const { transport } = await connected();
    const ack = await transport.send(outgoing('hello', 'client-1'));
    expect(ack).to.deep.include({ clientId: 'client-1', status: 'sent' });
    expect(ack.id).to.equal(double().conversation()?.messages[0]?.id);
  });

  for (const send of ['lost', 'never'] as const) {
    it(`has failed after 10 seconds without a sign (${send}), and may be repeated`, async () => {
      window.__smoochMode = { send };
      const run = await connected();
      const error = await sendAndWait(run, 10_000);
      expect(error).to.be.instanceOf(Web1on1Error);
      expect(error).to.include({ code: 'send-failed', retryable: true });
      window.__smoochMode = {};
      const ack = await run.transport.send(outgoing('hello', 'client-1'));
      expect(ack.clientId).to.equal('client-1');
      expect(texts()).to.deep.equal(['hello']);
    });
  }

  it('is still waiting before that', async () => {
    window.__smoochMode = { send: 'lost' };
    const run = await connected();
    let settled = false;
    const outcome = run.transport.send(outgoing('hello')).catch(() => (settled = true));
    await until(() => callsOf('sendMessage').length > 0, 'handed to the SDK');
    await run.clock.advance(9999);
    expect(settled).to.equal(false);
    await run.clock.advance(1);
    await outcome;
    expect(settled).to.equal(true);
  });

  it('looks whether a message has arrived before sending it again', async () => {
    const run = await inConversation();
    window.__smoochMode = { send: 'unacknowledged' };
    expect(await sendAndWait(run, 10_000)).to.include({ code: 'send-failed' });
    const ack = await run.transport.send(outgoing('hello', 'client-1'));
    expect(ack).to.include({ clientId: 'client-1', status: 'sent' });
    expect(callsOf('sendMessage')).to.have.length(2);
    expect(texts()).to.deep.equal(['hello', 'hello']);
  });

  it('does not send again while it cannot look whether a message has arrived', async () => {
    const run = await inConversation();
    window.__smoochMode = { send: 'unacknowledged', read: 'reject' };
    expect(await sendAndWait(run, 10_000)).to.include({ code: 'send-failed' });
    const again = await rejection(run.transport.send(outgoing('hello', 'client-1')));
    expect(again).to.include({ code: 'send-failed', retryable: true });
    window.__smoochMode = {};
    expect(await run.transport.send(outgoing('hello', 'client-1'))).to.include({ status: 'sent' });
    expect(callsOf('sendMessage')).to.have.length(2);
    expect(texts()).to.deep.equal(['hello', 'hello']);
  });

  it('does not send again what an earlier page has sent', async () => {
    const { transport, session } = await inConversation();
    await transport.send(outgoing('of the last page', 'client-1'));
    await transport.disconnect();
    await transport.connect(session);
    await transport.send(outgoing('of the last page', 'client-1'));
    expect(texts()).to.deep.equal(['hello', 'of the last page']);
  });

  it('fails at once when the service refuses, and tells whether repeating may help', async () => {
    window.__smoochMode = { send: 'reject', status: 503 };
    const { transport } = await connected();
    expect(await rejection(transport.send(outgoing('a')))).to.include({
      code: 'send-failed',
      retryable: true,
    });
    window.__smoochMode = { send: 'reject', status: 423 };
    expect(await rejection(transport.send(outgoing('b')))).to.include({
      code: 'send-failed',
      retryable: false,
    });
  });

  it('fails when no conversation can be created, and tries anew the next time', async () => {
    window.__smoochMode = { create: 'reject' };
    const { transport } = await connected();
    const [first, second] = await Promise.all([
      rejection(transport.send(outgoing('a'))),
      rejection(transport.startConversation()),
    ]);
    expect([first.code, second.code]).to.deep.equal(['send-failed', 'send-failed']);
    expect(callsOf('createConversation')).to.have.length(1);
    window.__smoochMode = {};
    await transport.send(outgoing('b'));
    expect(texts()).to.deep.equal(['b']);
  });

  it('does not wait for ever for a conversation', async () => {
    window.__smoochMode = { create: 'never' };
    const { transport, clock } = await connected();
    const outcome = rejection(transport.send(outgoing('a')));
    await until(() => callsOf('createConversation').length > 0, 'asked');
    await clock.advance(10_000);
    expect((await outcome).code).to.equal('send-failed');
  });

  it('ends when the connection is ended', async () => {
    window.__smoochMode = { send: 'lost' };
    const { transport } = await connected();
    const outcome = rejection(transport.send(outgoing('a')));
    await until(() => callsOf('sendMessage').length > 0, 'handed to the SDK');
    await transport.disconnect();
    expect((await outcome).code).to.equal('aborted');
  });

  it('uses the conversation that another tab has begun', async () => {
    const { transport } = await connected();
    await transport.startConversation();
    await transport.disconnect();
    const later = await connected({}, { integrationId: newIntegration() });
    await later.transport.startConversation();
    expect(double().conversations()).to.have.length(1);
    await later.transport.send(outgoing('a'));
    expect(callsOf('createConversation')).to.have.length(2);
  });
});

describe('hearing', () => {
  afterEach(cleanUp);

  it('tells the same message once by its id, however often it is told', async () => {
    const { events, waitFor } = await inConversation();
    double().receive({ id: 'one', text: 'once' });
    const [message] = double().conversation()?.messages.slice(-1) ?? [];
    double().emit('message', message, { conversation: { id: double().conversation()?.id } });
    double().receive('next');
    await waitFor(brings('next'));
    expect(textsOf(reportedMessages(events), 'agent')).to.deep.equal(['once', 'next']);
  });

  it('ignores what is no message', async () => {
    const { events, waitFor } = await inConversation();
    for (const nonsense of [undefined, null, 7, 'text', {}, { id: 5 }]) {
      double().emit('message', nonsense, undefined);
      double().emit('typing:start', nonsense);
      double().emit('conversation:read', nonsense, nonsense);
      double().emit('conversation:added', nonsense, nonsense);
      double().emit('conversation:removed', nonsense);
    }
    double().receive('next');
    await waitFor(brings('next'));
    expect(textsOf(reportedMessages(events))).to.deep.equal(['hello', 'next']);
  });

  it('brings the whole latest page on a later visit, though the list has one message', async () => {
    const { transport, integrationId } = await inConversation();
    for (const text of ['one', 'two', 'three']) double().receive(text);
    double().businessRead();
    await transport.disconnect();
    const later = await connected({}, { integrationId });
    expect(textsOf(reportedMessages(later.events))).to.deep.equal(['hello', 'one', 'two', 'three']);
    expect(later.events.filter((event) => event.type === 'messages')).to.have.length(1);
    expect(later.events.find((event) => event.type === 'messages')).to.include({ snapshot: true });
    expect(later.events.some((event) => event.type === 'read' && event.by === 'agent')).to.equal(
      true,
    );
  });

  it('continues the conversation in which something last happened', async () => {
    const { transport, integrationId } = await inConversation();
    const first = double().conversation();
    double().begin();
    double().receive('in the first', first);
    await transport.disconnect();
    const later = await connected({}, { integrationId });
    expect(later.events.filter((event) => event.type === 'conversation').at(-1)).to.include({
      id: first?.id,
    });
  });

  it('has the conversation loaded, because typing is told of no other', async () => {
    const { waitFor } = await inConversation();
    const id = double().conversation()?.id;
    expect(callsOf('loadConversation')).to.deep.equal([[id]]);
    double().typing(true);
    expect(await waitFor(({ type }) => type === 'typing')).to.deep.equal({
      type: 'typing',
      active: true,
      name: 'Ann',
    });
  });

  it('ends typing by itself after 10 seconds', async () => {
    const { waitFor, clock, events } = await inConversation();
    double().typing(true);
    await waitFor(({ type }) => type === 'typing');
    const lastTyping = () => events.filter(({ type }) => type === 'typing').at(-1);
    await clock.advance(9999);
    expect(lastTyping()).to.include({ active: true });
    await clock.advance(1);
    expect(lastTyping()).to.include({ active: false });
  });

  it('ends typing with the message that was typed', async () => {
    const { waitFor, events } = await inConversation();
    double().typing(true);
    await waitFor(({ type }) => type === 'typing');
    double().receive('typed');
    await waitFor(brings('typed'));
    expect(events.filter(({ type }) => type === 'typing').at(-1)).to.include({ active: false });
  });

  it('follows the other side into a conversation that it begins', async () => {
    const { waitFor } = await inConversation();
    const begun = double().begin();
    double().receive('over here', begun);
    await waitFor((event) => event.type === 'conversation' && event.id === begun.id);
    await waitFor(brings('over here'));
    expect(callsOf('loadConversation').at(-1)).to.deep.equal([begun.id]);
  });

  it('tells when the conversation has ended, and begins another one', async () => {
    const { transport, events } = await inConversation();
    const reported = events.length;
    double().remove();
    await until(() => events.length > reported, 'told');
    expect(events.at(-1)).to.deep.equal({ type: 'conversation', id: undefined });
    await transport.send(outgoing('again'));
    expect(texts()).to.deep.equal(['again']);
  });
});

describe('staying up to date', () => {
  let hidden = false;
  const wake = (): void => {
    document.dispatchEvent(new Event('visibilitychange'));
  };
  beforeEach(() => {
    hidden = false;
    Object.defineProperty(document, 'hidden', { configurable: true, get: () => hidden });
  });
  afterEach(async () => {
    delete (document as { hidden?: boolean }).hidden;
    await cleanUp();
  });

  const readings = (): number => callsOf('getConversationById').length;

  it('tells of an outage and reads what it has missed before it is online again', async () => {
    const run = await inConversation();
    double().offline();
    await run.waitFor((event) => event.type === 'connection' && event.state === 'reconnecting');
    double().receive('missed');
    double().online();
    await run.waitFor(brings('missed'));
    await until(() => statesOf(run).at(-1) === 'online', 'online');
    const missed = run.events.findIndex(brings('missed'));
    expect(run.events.findLastIndex((event) => event.type === 'connection')).to.be.above(missed);
    expect(run.events[missed]).to.include({ snapshot: true });
  });

  it('reads again when the page becomes visible, which the SDK may have slept through', async () => {
    const run = await inConversation();
    await run.clock.advance(5000);
    double().conversation()?.messages.push({ id: 'missed', role: 'business', text: 'missed' });
    hidden = true;
    wake();
    const before = readings();
    hidden = false;
    wake();
    await run.waitFor(brings('missed'));
    expect(readings()).to.equal(before + 1);
  });

  it('reads again when the network returns', async () => {
    const run = await inConversation();
    await run.clock.advance(5000);
    const before = readings();
    window.dispatchEvent(new Event('online'));
    expect(readings()).to.equal(before + 1);
  });

  it('reads again at most every 5 seconds', async () => {
    const run = await inConversation();
    await run.clock.advance(5000);
    const before = readings();
    for (let glance = 0; glance < 10; glance++) wake();
    expect(readings()).to.equal(before + 1);
    await run.clock.advance(4999);
    wake();
    expect(readings()).to.equal(before + 1);
    await run.clock.advance(1);
    wake();
    expect(readings()).to.equal(before + 2);
  });

  it('starts the SDK anew when it does not reconnect', async () => {
    const run = await inConversation();
    double().offline();
    await run.waitFor((event) => event.type === 'connection' && event.state === 'reconnecting');
    double().receive('missed');
    await run.clock.advance(119_999);
    expect(inits()).to.equal(1);
    // Some time after that: not all visitors at once.
    const [frame] = frames();
    for (let s = 0; s < 61 && frames()[0] === frame; s++) await run.clock.advance(1000);
    await run.waitFor(brings('missed'));
    await until(() => statesOf(run).at(-1) === 'online', 'online');
    expect(inits()).to.equal(2);
    await run.transport.send(outgoing('still here'));
    expect(texts()).to.deep.equal(['hello', 'missed', 'still here']);
  });

  it('does so only when somebody looks', async () => {
    const run = await inConversation();
    hidden = true;
    double().offline();
    await run.waitFor((event) => event.type === 'connection' && event.state === 'reconnecting');
    await run.clock.advance(3_600_000);
    expect(inits()).to.equal(1);
    hidden = false;
    wake();
    await until(() => inits() === 2, 'started anew');
  });

  it('does not when the SDK has reconnected in time', async () => {
    const run = await inConversation();
    double().offline();
    double().online();
    await until(() => statesOf(run).at(-1) === 'online', 'online');
    await run.clock.advance(3_600_000);
    expect(inits()).to.equal(1);
  });
});

describe('what the site says about the visitor', () => {
  afterEach(cleanUp);
  const profile = { givenName: 'Jo', metadata: { plan: 'gold' } };

  it('is told once the service knows a visitor, not before', async () => {
    const { transport } = await connected({ profile: () => profile });
    expect(callsOf('updateUser')).to.deep.equal([]);
    await transport.send(outgoing('hello'));
    expect(double().user()).to.deep.include(profile);
    await transport.send(outgoing('again'));
    expect(callsOf('updateUser')).to.have.length(1);
  });

  it('is not repeated on later visits, unless it has changed', async () => {
    const { transport, integrationId } = await inConversation({ profile: () => profile });
    await transport.disconnect();
    const later = await connected({ profile: () => profile }, { integrationId });
    expect(callsOf('updateUser')).to.have.length(1);
    await later.transport.disconnect();
    await connected({ profile: () => ({ ...profile, givenName: 'Joan' }) }, { integrationId });
    expect(callsOf('updateUser').slice(1)).to.deep.equal([[{ givenName: 'Joan' }]]);
  });
});
