import { expect } from 'chai';
import type { Transport } from '../../../src/ports/transport.js';
import type { ConversationSummary } from '../../../src/types.js';
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
  until,
  type DoubleConversation,
} from './support.js';

const list = (transport: Transport): Promise<readonly ConversationSummary[]> =>
  transport.listConversations?.() ?? Promise.reject(new Error('It has none.'));
const open = (transport: Transport, id: string | undefined): Promise<void> =>
  transport.openConversation?.(id) ?? Promise.reject(new Error('It cannot.'));

/** A visitor with two conversations, in the newer of which he is. */
async function inTwo() {
  const run = await inConversation();
  const first = double().conversation() as DoubleConversation;
  const second = double().begin('Orders');
  double().receive('about your order', second);
  await run.waitFor(brings('about your order'));
  await until(() => run.transport.openConversation !== undefined, 'told');
  return { ...run, first, second };
}

describe('several conversations', () => {
  afterEach(cleanUp);

  it('are not offered to who has one, or none', async () => {
    const { transport } = await connected();
    expect(transport.capabilities.conversations).to.equal(false);
    await transport.send(outgoing('hello'));
    expect(transport.capabilities.conversations).to.equal(false);
    expect(transport).to.not.have.any.keys('listConversations', 'openConversation');
  });

  it('are offered, and it is told, as soon as there are two', async () => {
    const { transport, events, waitFor } = await inConversation();
    const before = events.length;
    double().begin();
    await until(() => transport.capabilities.conversations === true, 'offered');
    await waitFor((event) => event.type === 'conversation' && events.indexOf(event) >= before);
    double().remove();
    await until(() => transport.capabilities.conversations === false, 'not any more');
    expect(transport.listConversations).to.equal(undefined);
  });

  it('are offered to who comes back to two', async () => {
    const { transport, integrationId } = await inTwo();
    await transport.disconnect();
    const later = await connected({}, { integrationId });
    expect(later.transport.capabilities.conversations).to.equal(true);
  });

  it('are listed with what was said last, the newest first', async () => {
    const { transport, first, second } = await inTwo();
    double().receive('x'.repeat(1000), first);
    double().receive({ type: 'image', mediaUrl: 'https://example.org/i.png', text: '' }, second);
    const [newest, older, ...others] = await list(transport);
    expect(others).to.deep.equal([]);
    expect(newest).to.deep.include({
      id: second.id,
      name: 'Orders',
      lastText: 'https://example.org/i.png',
      unreadCount: 2,
    });
    expect(older).to.deep.include({ id: first.id, lastText: 'x'.repeat(200), unreadCount: 1 });
    expect(older).to.not.have.property('name');
    expect(newest?.updatedAt).to.be.above(older?.updatedAt ?? Infinity);
  });

  it('are listed beyond the ten that the SDK knows, a hundred of them at most', async () => {
    const { transport } = await inTwo();
    while (double().conversations().length < 13) double().begin();
    const listed = await list(transport);
    expect(listed).to.have.length(13);
    expect(new Set(listed.map(({ id }) => id))).to.have.property('size', 13);
    while (double().conversations().length < 120) double().begin();
    expect(await list(transport)).to.have.length(100);
  });

  it('are listed as far as they can be had', async () => {
    window.__smoochMode = { more: 'reject' };
    const { transport } = await inTwo();
    while (double().conversations().length < 13) double().begin();
    expect(await list(transport)).to.have.length(10);
  });

  it('are gone to: what is there is told, and what comes', async () => {
    const { transport, events, waitFor, first } = await inTwo();
    const before = events.length;
    await open(transport, first.id);
    const told = events.slice(before);
    const moved = told.findIndex(({ type }) => type === 'conversation');
    expect(told[moved]).to.deep.equal({ type: 'conversation', id: first.id });
    expect(textsOf(reportedMessages(told.slice(moved)))).to.deep.equal(['hello']);
    expect(callsOf('loadConversation').at(-1)).to.deep.equal([first.id]);
    await transport.send(outgoing('here again'));
    expect(first.messages.map(({ text }) => text)).to.deep.equal(['hello', 'here again']);
    double().receive('welcome back', first);
    await waitFor(brings('welcome back'));
  });

  it('lead nobody away from the one that he has chosen', async () => {
    const { transport, events, waitFor, first, second } = await inTwo();
    await open(transport, first.id);
    const before = events.length;
    double().receive('over here!', second);
    double().receive('or here', double().begin());
    double().receive('still here', first);
    await waitFor(brings('still here'));
    expect(textsOf(reportedMessages(events.slice(before)))).to.deep.equal(['still here']);
    expect(events.slice(before).filter(({ type }) => type === 'conversation')).to.deep.equal([]);
  });

  it('are begun with the next message, not before', async () => {
    const { transport, events } = await inTwo();
    await open(transport, undefined);
    expect(events.at(-1)).to.deep.equal({ type: 'conversation', id: undefined });
    expect(double().conversations()).to.have.length(2);
    await Promise.all([transport.send(outgoing('new')), transport.send(outgoing('newer'))]);
    expect(double().conversations()).to.have.length(3);
    expect(
      double()
        .conversation()
        ?.messages.map(({ text }) => text),
    ).to.deep.equal(['new', 'newer']);
  });

  it('lead nobody away who wants to begin a new one', async () => {
    const { transport, events } = await inTwo();
    await open(transport, undefined);
    const before = events.length;
    const begun = double().begin();
    double().receive('over here!', begun);
    await until(() => double().conversations().length === 3, 'begun');
    await transport.send(outgoing('new'));
    const told = events.slice(before);
    expect(told.some((event) => event.type === 'conversation' && event.id === begun.id)).to.equal(
      false,
    );
    expect(textsOf(reportedMessages(told))).to.deep.equal(['new']);
  });

  it('stay as they are when one cannot be opened', async () => {
    const { transport, events, second } = await inTwo();
    const before = events.length;
    for (const id of ['nobody’s', '', '__proto__']) {
      expect(await rejection(open(transport, id)), id).to.include({
        code: 'transport-rejected',
        retryable: false,
      });
    }
    window.__smoochMode = { read: 'reject' };
    expect((await rejection(open(transport, second.id))).retryable).to.equal(true);
    expect(events.slice(before).filter(({ type }) => type === 'conversation')).to.deep.equal([]);
    window.__smoochMode = {};
    await transport.send(outgoing('still in the second'));
    expect(second.messages.at(-1)?.text).to.equal('still in the second');
  });

  it('end up in the one that was chosen last', async () => {
    window.__smoochMode = { latencyMs: 40 };
    const { transport, events, first, second } = await inTwo();
    const slow = rejection(open(transport, first.id));
    window.__smoochMode = {};
    await open(transport, second.id);
    expect((await slow).code).to.equal('aborted');
    expect(events.filter(({ type }) => type === 'conversation').at(-1)).to.deep.equal({
      type: 'conversation',
      id: second.id,
    });
  });

  it('are begun by nobody while one is being created and another one is chosen', async () => {
    const { transport, first } = await inTwo();
    await open(transport, undefined);
    window.__smoochMode = { latencyMs: 40 };
    const sent = transport.send(outgoing('new'));
    await until(() => callsOf('createConversation').length > 1, 'being created');
    window.__smoochMode = {};
    await open(transport, first.id);
    await sent;
    await transport.send(outgoing('in the first'));
    expect(first.messages.at(-1)?.text).to.equal('in the first');
  });

  it('go on in the next one when the chosen one is removed', async () => {
    const { transport, first, second, events } = await inTwo();
    await open(transport, first.id);
    const before = events.length;
    double().remove(first);
    await until(
      () => events.slice(before).some((event) => event.type === 'conversation' && !event.id),
      'told',
    );
    await transport.send(outgoing('and now?'));
    expect(second.messages.at(-1)?.text).to.equal('and now?');
  });

  it('are remembered when the SDK has to be started anew', async () => {
    const run = await inTwo();
    await open(run.transport, run.first.id);
    double().receive('newer in the second', run.second);
    double().offline();
    await run.waitFor((event) => event.type === 'connection' && event.state === 'reconnecting');
    const [frame] = frames();
    for (let s = 0; s < 200 && frames()[0] === frame; s++) await run.clock.advance(1000);
    await until(() => inits() === 2, 'started anew');
    await until(() => callsOf('loadConversation').at(-1)?.[0] === run.first.id, 'loaded');
    const told = run.events.filter(({ type }) => type === 'conversation').at(-1);
    expect(told).to.deep.equal({ type: 'conversation', id: run.first.id });
  });

  it('are listed only with a connection', async () => {
    const { transport } = await inTwo();
    const { listConversations, openConversation } = transport;
    await transport.disconnect();
    expect(transport.capabilities.conversations).to.equal(false);
    expect(transport.listConversations).to.equal(undefined);
    expect((await rejection(listConversations?.() ?? Promise.resolve())).code).to.equal('offline');
    expect((await rejection(openConversation?.('x') ?? Promise.resolve())).code).to.equal(
      'offline',
    );
  });
});
