import { expect } from 'chai';
import { memoryStorage } from '../../src/adapters/storage/memory.js';
import type { SignedIdentity } from '../../src/types.js';
import { FakeTransport } from '../support/fake-transport.js';
import { closePage, createChat, drawn, openPage, opened, until } from './support.js';

const tokenOf = (externalId: string) => (): Promise<SignedIdentity> =>
  Promise.resolve({ externalId, jwt: 'a.b.c' });

/** All strings that are kept. */
function kept(storage: ReturnType<typeof memoryStorage>): string {
  const keys = storage.keys?.() ?? [];
  return keys.map((key) => storage.getItem(key) as string).join('\n');
}

describe('whose conversation it is', () => {
  afterEach(closePage);

  it('is told by the token, also to a transport that only tells visitors apart', async () => {
    const transport = new FakeTransport();
    const element = await openPage({ transport, properties: { getToken: tokenOf('alice') } });
    await element.sendMessage('hello');
    element.getToken = tokenOf('bob');
    await drawn(element);
    await element.sendMessage('hello');
    element.getToken = undefined;
    await drawn(element);
    await element.sendMessage('hello');
    const visitors = transport.sessions.map(({ visitorId }) => visitorId);
    expect(visitors).to.have.length(3);
    expect(visitors[0]).to.equal('user alice');
    expect(visitors[1]).to.equal('user bob');
    expect(visitors[2]).to.match(/^[\da-f-]{36}$/);
  });

  it('leaves nothing on the screen when somebody else logs in', async () => {
    const element = await openPage({ properties: { getToken: tokenOf('alice') } });
    await element.sendMessage('for alice alone');
    element.getToken = tokenOf('bob');
    await until(element, () => element.messages.length === 0);
  });

  it('is not known before the token: until then nothing is stored under any name', async () => {
    const storage = memoryStorage();
    const transport = new FakeTransport();
    let answer: (identity: SignedIdentity) => void = () => undefined;
    const identity = new Promise<SignedIdentity>((resolve) => (answer = resolve));
    const element = await openPage({
      storage,
      transport,
      properties: { getToken: () => identity },
    });
    const sent = element.sendMessage('alice’s secret');
    await until(element, () => element.messages.length === 1);
    expect(kept(storage)).not.to.contain('secret');
    answer({ externalId: 'alice', jwt: 'a.b.c' });
    await sent;
    // Who comes after her finds neither the message nor a copy that waits to be sent.
    element.getToken = undefined;
    element.show();
    await opened(element);
    await until(element, () => transport.sessions.length === 2);
    expect(transport.texts).to.deep.equal(['alice’s secret']);
    expect(element.messages).to.be.empty;
  });

  it('is proved by a token that is kept nowhere', async () => {
    const { localStorage: local, sessionStorage: session } = window;
    const secret = 'eyJhbGciOiJIUzI1NiJ9.c2VjcmV0.c2lnbmVk';
    const storage = memoryStorage();
    const getToken = () => Promise.resolve({ externalId: 'alice', jwt: secret });
    const element = await openPage({ storage, properties: { getToken } });
    await element.sendMessage('hello');
    void element.setDraft('and more');
    element.show();
    await opened(element);
    const { stored } = await element.exportData();
    expect(kept(storage)).to.contain('hello').and.to.contain('and more');
    const everywhere = [kept(storage), JSON.stringify([stored, { ...local }, { ...session }])];
    expect(everywhere.join()).not.to.contain(secret);
    expect(document.cookie).not.to.contain(secret);
    closePage();
  });

  it('is another after logout: a new visitor id, and the service forgets', async () => {
    const storage = memoryStorage();
    const transport = new FakeTransport();
    const element = await openPage({
      storage,
      transport,
      properties: { getToken: tokenOf('alice') },
    });
    await element.sendMessage('hello');
    const before = storage.getItem('widget_uuid');
    element.getToken = undefined;
    await until(element, () => element.messages.length === 0);
    expect(storage.getItem('widget_uuid')).not.to.equal(before);
    expect(transport.disconnects).to.deep.equal([{ forget: true }]);
  });

  it('is another when the site says that it is another person', async () => {
    const transport = new FakeTransport();
    const element = await openPage({
      transport,
      properties: { user: { email: 'alice@example.com' } },
    });
    await element.sendMessage('hello');
    element.user = { email: 'alice@example.com', givenName: 'Alice' };
    await drawn(element);
    expect(element.messages).to.have.length(1);
    element.user = { email: 'bob@example.com' };
    await until(element, () => element.messages.length === 0);
    await element.sendMessage('hello');
    const [alice, bob] = transport.sessions;
    expect(bob?.profile?.()?.email).to.equal('bob@example.com');
    expect(bob?.visitorId).not.to.equal(alice?.visitorId);
  });

  it('is another’s when the next page is somebody else’s: nothing is shown or sent as his', async () => {
    const storage = memoryStorage();
    const silent = new FakeTransport();
    const alice = await openPage({
      storage,
      transport: silent,
      properties: { user: { email: 'alice@example.com' } },
    });
    await alice.sendMessage('from Alice');
    silent.automatic = false;
    void alice.sendMessage('Alice’s unsent');
    await alice.setDraft('Alice’s draft');
    await until(alice, () => alice.messages.length === 2);
    const before = storage.getItem('widget_uuid');
    alice.remove();

    const transport = new FakeTransport();
    const bob = await openPage({
      storage,
      transport,
      properties: { user: { email: 'bob@example.com' } },
    });
    await bob.sendMessage('from Bob');
    expect(transport.texts).to.deep.equal(['from Bob']);
    expect(bob.messages.map(({ content }) => content.text)).to.deep.equal(['from Bob']);
    bob.show();
    await opened(bob);
    expect(bob.renderRoot.querySelector('textarea')?.value).to.equal('');
    expect(storage.getItem('widget_uuid')).not.to.equal(before);
    expect(kept(storage)).not.to.contain('draft');
    bob.remove();

    // Hers waits for her, and for nobody else.
    const later = new FakeTransport();
    const again = await openPage({
      storage,
      transport: later,
      properties: { user: { email: 'Alice@example.com ' } },
    });
    await again.sendMessage('back');
    await until(again, () => later.texts.length === 2);
    expect(later.texts).to.have.members(['Alice’s unsent', 'back']);
  });

  it('is not the one who was logged in on the page before, once somebody uses the chat', async () => {
    const storage = memoryStorage();
    const alice = await openPage({
      storage,
      properties: { user: { email: 'alice@example.com' } },
    });
    await alice.sendMessage('from Alice');
    const before = storage.getItem('widget_uuid');
    alice.remove();
    const transport = new FakeTransport();
    const guest = await openPage({ storage, transport });
    expect(guest.messages).to.be.empty;
    expect(storage.getItem('widget_uuid')).to.equal(before);
    await guest.sendMessage('from a guest');
    expect(guest.messages).to.have.length(1);
    expect(transport.sessions[0]?.visitorId).not.to.equal(before);
  });

  it('goes along when the site comes to know the visitor', async () => {
    const storage = memoryStorage();
    const transport = new FakeTransport();
    transport.automatic = false;
    const guest = await openPage({ storage, transport });
    void guest.sendMessage('not sent yet');
    await guest.setDraft('half a');
    await until(guest, () => guest.messages.length === 1);
    guest.remove();
    const later = new FakeTransport();
    const known = await openPage({
      storage,
      transport: later,
      properties: { user: { email: 'kim@example.com' } },
    });
    known.show();
    await opened(known);
    await until(known, () => later.texts.length === 1);
    expect(later.texts).to.deep.equal(['not sent yet']);
    await until(known, () => known.renderRoot.querySelector('textarea')?.value === 'half a');
  });

  it('is told anew when the site says more about the visitor, or of the page', async () => {
    const transport = new FakeTransport();
    const element = await openPage({ transport });
    await element.sendMessage('hello');
    element.user = { givenName: 'Kim' };
    element.metadata = { plan: 'gold' };
    await drawn(element);
    expect(transport.signals.map(({ type }) => type)).to.include.members(['profile', 'metadata']);
    expect(transport.sessions[0]?.profile?.()).to.deep.equal({ givenName: 'Kim' });
    expect(transport.sessions[0]?.metadata()).to.include({ plan: 'gold' });
  });

  it('is not told again when a framework that draws anew says the same in a new object', async () => {
    const transport = new FakeTransport();
    const properties = { user: { email: 'kim@example.com' }, metadata: { plan: 'gold' } };
    const element = await openPage({ transport, properties: structuredClone(properties) });
    await element.sendMessage('hello');
    Object.assign(element, structuredClone(properties));
    await drawn(element);
    const told = (): readonly string[] => transport.signals.map(({ type }) => type);
    expect(told()).not.to.include.oneOf(['profile', 'metadata']);
    element.metadata = { plan: 'silver' };
    await drawn(element);
    expect(told()).to.include('metadata').but.not.include('profile');
  });

  it('takes along what the service’s own client keeps of somebody who leaves', async () => {
    const keys = ['clientId', 'appUserId', 'sessionToken'].map((name) => `identity-test.${name}`);
    for (const key of keys) localStorage.setItem(key, 'alice');
    const element = await openPage({
      attributes: { 'integration-id': 'identity-test', connect: 'open' },
      properties: { user: { email: 'alice@example.com' } },
    });
    await element.setDraft('');
    element.user = { email: 'bob@example.com' };
    await drawn(element);
    await element.sendMessage('hello');
    expect(keys.map((key) => localStorage.getItem(key))).to.deep.equal([null, null, null]);
  });
});

describe('what the page hears and does', () => {
  afterEach(closePage);

  it('finds the attribute and the state as the event tells', async () => {
    const element = await openPage();
    const found: boolean[] = [];
    for (const type of ['web1on1-opened', 'web1on1-closed'] as const) {
      element.addEventListener(type, () => found.push(element.hasAttribute('open')));
    }
    element.show();
    await drawn(element);
    element.hide();
    await drawn(element);
    expect(found).to.deep.equal([true, false]);
  });

  it('is no unhandled rejection when it refuses what the visitor sends', async () => {
    const rejections: unknown[] = [];
    const note = (event: PromiseRejectionEvent): void => {
      event.preventDefault();
      rejections.push(event.reason);
    };
    addEventListener('unhandledrejection', note);
    const element = await openPage();
    element.addEventListener('web1on1-send', (event) => event.preventDefault());
    element.show();
    await opened(element);
    const input = element.renderRoot.querySelector('textarea');
    if (!input) throw new Error('There is no text field.');
    input.value = 'hello';
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    input.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
    await drawn(element);
    // Rejections are told in a task of their own.
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    removeEventListener('unhandledrejection', note);
    expect(rejections).to.be.empty;
  });

  it('changes where conversations are kept, from the next word on', async () => {
    const [first, second] = [memoryStorage(), memoryStorage()];
    const element = await openPage({ storage: first });
    await element.setDraft('one');
    element.storage = second;
    await drawn(element);
    await element.setDraft('two');
    element.remove();
    expect(kept(second)).to.contain('two');
    expect(kept(first)).not.to.contain('two');
  });

  it('does not connect an element that was taken out while its parts were on their way', async () => {
    const transport = new FakeTransport();
    const element = createChat({ transport, attributes: { connect: 'load' } });
    // Last in line: by then the conversation has been asked for.
    element.addController({ hostUpdated: () => element.remove() });
    document.body.append(element);
    await element.setDraft('resolves when the conversation is there');
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    expect(element.isConnected).to.equal(false);
    expect(transport.sessions).to.be.empty;
  });
});
