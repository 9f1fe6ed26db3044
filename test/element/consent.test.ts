import { expect } from 'chai';
import { useFakeTimers, type SinonFakeTimers } from 'sinon';
import { WIDGET_KEYS } from '../../src/domain/inventory.js';
import type { Web1on1Chat } from '../../src/web1on1-chat.js';
import { FakeTransport } from '../support/fake-transport.js';
import { watchPage, type WatchedPage } from '../support/watched-page.js';
import { closePage, createChat, drawn, heard, openPage, opened, part, press } from './support.js';

const INTEGRATION = '5f3a9c0d1e2b4a6978c0d1e2';
const SERVICE_KEYS = ['clientId', 'appUserId', 'sessionToken'].map((k) => `${INTEGRATION}.${k}`);

/** What a page without any choice of storage gets: the platform's own. */
function create(attributes: Record<string, string>, transport?: FakeTransport): Web1on1Chat {
  return createChat({ attributes, transport, properties: { storage: undefined } });
}

/** Lets chunks arrive, which take turns of their own. */
const turn = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => resolve();
    port2.postMessage(null);
  });

const kept = (): string[] =>
  [...WIDGET_KEYS, ...SERVICE_KEYS].filter(
    (key) => localStorage.getItem(key) !== null || sessionStorage.getItem(key) !== null,
  );

describe('consent', () => {
  let time: SinonFakeTimers;
  let page: WatchedPage | undefined;

  beforeEach(() => {
    localStorage.clear();
    sessionStorage.clear();
    time = useFakeTimers({
      now: Date.now(),
      toFake: ['setTimeout', 'clearTimeout', 'Date', 'performance'],
    });
  });
  afterEach(() => {
    page?.restore();
    page = undefined;
    closePage();
    time.restore();
    localStorage.clear();
    sessionStorage.clear();
  });

  async function minute(): Promise<void> {
    for (let second = 0; second < 60; second++) {
      await time.tickAsync(1_000);
      await turn();
    }
  }

  it('that is denied: nothing is read, written or asked for, and the chat opens by itself', async () => {
    page = watchPage();
    const chat = create({
      consent: 'denied',
      'integration-id': INTEGRATION,
      'open-after': '1',
      'auto-open-on': 'any',
      eyecatcher: 'Hi',
      'eyecatcher-after': '0',
      connect: 'load',
    });
    const shown = heard(chat, 'web1on1-opened');
    document.body.append(chat);
    await minute();
    await shown;
    await opened(chat);
    await minute();
    expect(page.reads).to.deep.equal([]);
    expect(page.writes).to.deep.equal([]);
    expect(page.network).to.deep.equal([]);
    expect(page.channels).to.deep.equal([]);
  });

  it('that is denied removes what earlier pages stored, without looking at it', async () => {
    for (const key of [...WIDGET_KEYS, ...SERVICE_KEYS]) localStorage.setItem(key, '1');
    for (const key of SERVICE_KEYS) sessionStorage.setItem(key, '1');
    localStorage.setItem('basket', 'full');
    page = watchPage();
    const chat = create({ consent: 'denied', 'integration-id': INTEGRATION });
    document.body.append(chat);
    await drawn(chat);
    expect(page.reads).to.deep.equal([]);
    expect(page.removals).to.include('deleteDatabase web1on1-chat');
    page.restore();
    expect(kept()).to.deep.equal([]);
    expect(localStorage.getItem('basket')).to.equal('full');
  });

  it('that is denied leaves alone what only looks like a service’s, where there is no service', async () => {
    localStorage.setItem('.clientId', 'of somebody else');
    document.body.append(create({ consent: 'denied' }));
    await turn();
    expect(localStorage.getItem('.clientId')).to.equal('of somebody else');
  });

  it('by interaction: nothing is written and no service asked before the first act', async () => {
    page = watchPage();
    const transport = new FakeTransport();
    const chat = create(
      { consent: 'interaction', 'open-after': '1', 'auto-open-on': 'any', connect: 'load' },
      transport,
    );
    const shown = heard(chat, 'web1on1-opened');
    document.body.append(chat);
    await minute();
    await shown;
    await opened(chat);
    await minute();
    expect(page.writes).to.deep.equal([]);
    expect(page.network).to.deep.equal([]);
    expect(transport.sessions).to.deep.equal([]);
    press(chat, 'close-button');
    await drawn(chat);
    expect(page.writes).to.include('setItem widget_closed_by_customer');
  });

  it('is asked of a page only when somebody looks at it', async () => {
    Object.defineProperty(document, 'prerendering', { value: true, configurable: true });
    page = watchPage();
    const chat = create({ 'integration-id': INTEGRATION, connect: 'load' });
    document.body.append(chat);
    await minute();
    const { reads, writes, network, channels } = page;
    expect([...reads, ...writes, ...network, ...channels]).to.deep.equal([]);
    Object.defineProperty(document, 'prerendering', { value: false, configurable: true });
    const ready = heard(chat, 'web1on1-ready');
    document.dispatchEvent(new Event('prerenderingchange'));
    await ready;
    expect(page.writes).to.include('setItem widget_loaded');
    Reflect.deleteProperty(document, 'prerendering');
  });

  it('that is given, withdrawn and given again takes effect at once, each time', async () => {
    const transport = new FakeTransport();
    const chat = await openPage({
      attributes: { consent: 'denied' },
      properties: { storage: 'local' },
      transport,
    });
    const told: string[] = [];
    chat.addEventListener('web1on1-consent', (event) => told.push(event.consent));
    expect(kept()).to.deep.equal([]);

    chat.consent = 'granted';
    await drawn(chat);
    expect(kept()).to.include('widget_uuid');
    await chat.sendMessage('hello');

    chat.consent = 'denied';
    await drawn(chat);
    await turn();
    expect(kept()).to.deep.equal([]);
    expect(transport.disconnects).to.have.lengthOf(1);
    expect(chat.messages.map(({ content }) => content.text)).to.deep.equal(['hello']);
    expect(chat.connection).to.equal('idle');

    chat.consent = 'granted';
    await drawn(chat);
    expect(kept()).to.include('widget_uuid');
    expect(told).to.deep.equal(['granted', 'denied', 'granted']);
  });

  it('that is withdrawn in one tab is withdrawn in all; what is given is given in one', async () => {
    const here = await openPage({ properties: { storage: 'local' } });
    const there = await openPage({ properties: { storage: 'local' } });
    const other = new BroadcastChannel('web1on1-chat:tabs');
    // Of another version, or of anybody: no reason to do anything.
    for (const word of ['granted', null, { denied: true }]) other.postMessage(word);
    other.close();
    const heardThere = heard(there, 'web1on1-consent');
    here.consent = 'denied';
    expect((await heardThere).consent).to.equal('denied');
    await drawn(there);
    expect(kept()).to.deep.equal([]);
    here.consent = 'granted';
    await drawn(here);
    await turn();
    expect(there.consent).to.equal('denied');
  });

  it('is understood, or is the default with a warning', async () => {
    const chat = await openPage({ attributes: { consent: 'perhaps' } });
    expect(chat.consent).to.equal('granted');
    expect(part(chat, 'launcher')).to.exist;
  });

  it('that was given before the element was defined, or twice, counts once', async () => {
    const chat = await openPage({
      attributes: { consent: 'denied' },
      properties: { storage: 'local', consent: 'granted' },
    });
    const told: string[] = [];
    chat.addEventListener('web1on1-consent', (event) => told.push(event.consent));
    chat.consent = 'granted';
    chat.setAttribute('consent', 'granted');
    await drawn(chat);
    expect(told).to.deep.equal([]);
    expect(kept()).to.include('widget_uuid');
  });
});
