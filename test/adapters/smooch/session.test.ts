import { expect } from 'chai';
import { sdkStorageKeys } from '../../../src/adapters/transports/smooch/index.js';
import { brings, outgoing, rejection } from '../../contracts/transport-contract.js';
import {
  callsOf,
  cleanUp,
  connected,
  double,
  frames,
  inConversation,
  inits,
  newIntegration,
  prepare,
  statesOf,
  until,
} from './support.js';

const identityOf = (externalId: string) => () => Promise.resolve({ externalId, jwt: 'a.b.c' });

describe('several elements on one page', () => {
  afterEach(cleanUp);

  it('share one session of the same integration', async () => {
    const integrationId = newIntegration();
    const [one, two] = [prepare({}, { integrationId }), prepare({}, { integrationId })];
    await Promise.all([one.transport.connect(one.session), two.transport.connect(two.session)]);
    expect(inits()).to.equal(1);
    expect(frames()).to.have.length(1);
    await one.transport.send(outgoing('hello'));
    double().receive('both of you');
    await Promise.all([one.waitFor(brings('both of you')), two.waitFor(brings('both of you'))]);
    expect(two.events.some(brings('hello'))).to.equal(true);
  });

  it('create one conversation, whoever is first', async () => {
    const integrationId = newIntegration();
    const one = await connected({}, { integrationId });
    const two = await connected({}, { integrationId });
    await Promise.all([one.transport.send(outgoing('a')), two.transport.send(outgoing('b'))]);
    expect(callsOf('createConversation')).to.have.length(1);
    expect(double().conversation()?.messages).to.have.length(2);
  });

  it('show a later one the conversation that is there', async () => {
    const one = await inConversation();
    const two = await connected({}, { integrationId: one.integrationId });
    expect(two.events.some(brings('hello'))).to.equal(true);
    expect(two.events.filter((event) => event.type === 'conversation')).to.deep.equal([
      { type: 'conversation', id: double().conversation()?.id },
    ]);
    const told = two.events.map(({ type }) => type);
    expect(told.indexOf('conversation')).to.be.lessThan(told.indexOf('messages'));
    expect(statesOf(two)).to.deep.equal(['connecting', 'online']);
  });

  it('end the session when the last one leaves, not before', async () => {
    const one = await inConversation();
    const two = await connected({}, { integrationId: one.integrationId });
    await one.transport.disconnect();
    double().receive('still there?');
    await two.waitFor(brings('still there?'));
    expect(one.events.some(brings('still there?'))).to.equal(false);
    await two.transport.disconnect();
    expect(double().running()).to.equal(false);
  });

  it('do not end it for others by leaving while it starts', async () => {
    const integrationId = newIntegration();
    const [one, two] = [prepare({}, { integrationId }), prepare({}, { integrationId })];
    let start = (): void => undefined;
    window.__smoochMode = { readyWhen: new Promise((resolve) => (start = resolve)) };
    const leaving = rejection(one.transport.connect(one.session));
    const staying = two.transport.connect(two.session);
    await until(() => frames().length === 1, 'frame');
    await one.transport.disconnect();
    expect((await leaving).code).to.equal('aborted');
    start();
    await staying;
    await two.transport.send(outgoing('hello'));
  });

  it('cannot use two integrations, and are told so', async () => {
    const one = await inConversation();
    const two = prepare();
    const error = await rejection(two.transport.connect(two.session));
    expect(error).to.include({ code: 'transport-conflict', retryable: false });
    expect(error.message).to.contain(one.integrationId).and.contain(two.integrationId);
    expect(statesOf(two)).to.deep.equal(['connecting', 'failed']);
    await one.transport.send(outgoing('undisturbed'));
    await one.transport.disconnect();
    await two.transport.connect(two.session);
    expect(double().options()).to.include({ integrationId: two.integrationId });
  });

  it('cannot be two visitors', async () => {
    const one = await connected({ identity: identityOf('jo') });
    for (const identity of [identityOf('ann'), undefined]) {
      const two = prepare(identity ? { identity } : {}, { integrationId: one.integrationId });
      const error = await rejection(two.transport.connect(two.session));
      expect(error.code).to.equal('transport-conflict');
      expect(error.message).to.not.contain('jo');
    }
  });
});

describe('the session and the page', () => {
  afterEach(cleanUp);

  it('outlives a move of the element, because its frame is elsewhere', async () => {
    const { transport } = await inConversation();
    const [frame] = frames();
    const element = document.createElement('div');
    document.body.append(element);
    document.body.prepend(element);
    element.remove();
    expect(frames()).to.deep.equal([frame]);
    await transport.send(outgoing('still here'));
    expect(inits()).to.equal(1);
  });

  it("leaves the page's own nonce alone, and takes its own away again", async () => {
    window.__webpack_nonce__ = 'of-the-page';
    const one = await connected({ nonce: 'of-the-chat' });
    expect(window.__webpack_nonce__).to.equal('of-the-page');
    await one.transport.disconnect();
    delete window.__webpack_nonce__;
    window.__smoochMode = { reportAfterMs: 100 };
    const two = prepare({ nonce: 'of-the-chat' });
    const connecting = two.transport.connect(two.session);
    await until(() => frames().length === 1, 'frame');
    expect(window.__webpack_nonce__).to.equal('of-the-chat');
    await connecting;
    expect('__webpack_nonce__' in window).to.equal(false);
  });
});

describe('forgetting', () => {
  afterEach(cleanUp);

  const storedKeys = (integrationId: string): string[] =>
    sdkStorageKeys(integrationId).filter((key) => localStorage.getItem(key) !== null);

  it("removes the SDK's own items, and begins as somebody else", async () => {
    const removeItem = (key: string): void => localStorage.removeItem(key);
    const { transport, integrationId, session } = await inConversation({}, { removeItem });
    expect(storedKeys(integrationId)).to.have.length(3);
    const before = double().user();
    await transport.disconnect({ forget: true });
    expect(storedKeys(integrationId)).to.deep.equal([]);
    expect(frames()).to.have.length(0);
    expect(callsOf('logout'), 'nobody was signed in').to.have.length(0);
    await transport.connect(session);
    expect(double().user()).to.equal(undefined);
    await transport.send(outgoing('new here'));
    expect(double().user()).to.not.deep.equal(before);
  });

  it('keeps them at an ordinary end', async () => {
    const removeItem = (key: string): void => localStorage.removeItem(key);
    const { transport, integrationId } = await inConversation({}, { removeItem });
    await transport.disconnect();
    expect(storedKeys(integrationId)).to.have.length(3);
  });

  it('removes them also when nothing was ever connected', async () => {
    const removed: string[] = [];
    const { transport, integrationId } = prepare({}, { removeItem: (key) => removed.push(key) });
    await transport.disconnect({ forget: true });
    expect(removed).to.deep.equal(sdkStorageKeys(integrationId));
    expect(frames()).to.have.length(0);
  });

  it('signs out who was signed in, before anything new begins', async () => {
    const { transport, session } = await inConversation({ identity: identityOf('jo') });
    window.__smoochMode = { latencyMs: 20 };
    const forgetting = transport.disconnect({ forget: true });
    const again = transport.connect(session);
    await Promise.all([forgetting, again]);
    const order = double()
      .calls.map(({ method }) => method)
      .filter((method) => ['init', 'logout', 'destroy'].includes(method));
    expect(order).to.deep.equal(['init', 'logout', 'destroy', 'init']);
  });

  it('does not wait for a sign-out that never ends', async () => {
    const { transport, clock } = await inConversation({ identity: identityOf('jo') });
    window.__smoochMode = { latencyMs: 3_600_000 };
    const forgetting = transport.disconnect({ forget: true });
    await clock.advance(5000);
    await forgetting;
    expect(double().running()).to.equal(false);
  });

  it('ends the session of every element on the page', async () => {
    const one = await inConversation();
    const two = await connected({}, { integrationId: one.integrationId });
    await one.transport.disconnect({ forget: true });
    expect(statesOf(two)).to.deep.equal(['connecting', 'online', 'failed']);
    expect(statesOf(one)).to.not.include('failed');
    expect((await rejection(two.transport.send(outgoing('gone')))).code).to.equal('offline');
    await two.transport.disconnect();
    await two.transport.connect(two.session);
    expect(statesOf(two).at(-1)).to.equal('online');
  });
});
