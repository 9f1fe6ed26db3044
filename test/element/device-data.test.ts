import { expect } from 'chai';
import { get, set } from 'idb-keyval';
import { webchatStore } from '../../src/adapters/storage/idb-store.js';
import { memoryStorage } from '../../src/adapters/storage/memory.js';
import { WIDGET_KEYS } from '../../src/domain/inventory.js';
import type { StorageReport } from '../../src/device-data.js';
import { replaceMethod } from '../adapters/storage/media.js';
import { FakeTransport } from '../support/fake-transport.js';
import { watchPage } from '../support/watched-page.js';
import { closePage, drawn, openPage } from './support.js';

const INTEGRATION = '5f3a9c0d1e2b4a6978c0d1e2';
const NOW = String(Date.now());

/** A page with the platform's own storage. */
const open = (attributes: Record<string, string> = {}, transport = new FakeTransport()) =>
  openPage({ attributes, properties: { storage: 'local' }, transport });

const foundIn = ({ items }: StorageReport): string[] =>
  items.flatMap(({ name, found }) => found.map(({ place }) => `${name} in ${place}`));

async function clear(): Promise<void> {
  localStorage.clear();
  sessionStorage.clear();
  await webchatStore()('readwrite', (items) => void items.clear());
}

describe('what is stored on this device', () => {
  beforeEach(clear);
  afterEach(closePage);
  after(clear);

  it('is reported as it is, wherever it is, with what is not declared', async () => {
    localStorage.setItem('widget_shoutout', 'old');
    localStorage.setItem(`${INTEGRATION}.clientId`, 'c1');
    sessionStorage.setItem('widget_uuid', 'left by another configuration');
    localStorage.setItem('basket', 'full');
    const chat = await open({ 'integration-id': INTEGRATION });
    await chat.setDraft('half a');
    await set('web1on1:x:draft', '{}', webchatStore());
    const report = await chat.storageReport();
    expect(report.looked).to.be.true;
    expect(report.items.map(({ name }) => name)).to.include.members([...WIDGET_KEYS]);
    expect(foundIn(report)).to.include.members([
      'widget_loaded in local',
      'widget_uuid in local',
      'widget_uuid in session',
      'web1on1:<conversation>:draft in database',
      '<integration-id>.clientId in local',
    ]);
    expect(report.undeclared).to.deep.equal([
      { key: 'widget_shoutout', place: 'local', value: 'old' },
    ]);
    expect(JSON.stringify(report)).to.not.contain('basket');
  });

  it('is looked for by name: nobody reads what is not ours', async () => {
    localStorage.setItem('basket', 'full');
    const chat = await open();
    const page = watchPage();
    await chat.storageReport();
    await chat.exportData();
    page.restore();
    expect(page.reads).to.include('getItem widget_uuid');
    expect(page.reads).to.not.include('getItem basket');
  });

  it('is not looked at where consent forbids it', async () => {
    localStorage.setItem('widget_shoutout', 'old');
    const chat = await open({ consent: 'denied' });
    const report = await chat.storageReport();
    expect(report).to.include({ looked: false });
    expect(foundIn(report)).to.deep.equal([]);
    expect(report.undeclared).to.deep.equal([]);
    expect((await chat.exportData()).stored).to.deep.equal([]);
  });

  it('is exported with what the page holds in memory', async () => {
    const chat = await open();
    await chat.setDraft('half a');
    await chat.showAgentMessage('hello');
    const { exportedAt, stored, messages, draft } = await chat.exportData();
    expect(Date.parse(exportedAt)).to.be.closeTo(Date.now(), 60_000);
    expect(draft).to.equal('half a');
    expect(messages.map(({ content }) => content.text)).to.deep.equal(['hello']);
    expect(stored.some(({ key }) => key === 'widget_uuid')).to.be.true;
  });

  it('is exported with files, where a browser keeps them', async function () {
    const chat = await open();
    const file = new Blob(['hi'], { type: 'text/plain' });
    try {
      await set('web1on1:local:~file:a', file, webchatStore());
    } catch {
      // A private window of WebKit keeps no files in a database.
      this.skip();
    }
    const { stored } = await chat.exportData();
    expect(stored.find(({ key }) => key === 'web1on1:local:~file:a')?.value).to.equal(
      'data:text/plain;base64,aGk=',
    );
  });

  it('is erased in every place and from the screen; what is not ours stays', async () => {
    for (const storage of [localStorage, sessionStorage]) {
      storage.setItem('widget_shoutout', NOW);
      storage.setItem('widget_uuid', 'x');
      storage.setItem(`${INTEGRATION}.sessionToken`, 't');
      storage.setItem('basket', 'full');
    }
    const transport = new FakeTransport();
    const chat = await open({ 'integration-id': INTEGRATION }, transport);
    await chat.sendMessage('hello');
    await chat.setDraft('half a');
    const result = await chat.forget();
    expect(result).to.deep.equal({ complete: true, remaining: [] });
    const report = await chat.storageReport();
    expect(foundIn(report)).to.deep.equal([]);
    expect(report.undeclared).to.deep.equal([]);
    expect(Object.keys(localStorage)).to.deep.equal(['basket']);
    expect(Object.keys(sessionStorage)).to.deep.equal(['basket']);
    await drawn(chat);
    expect(chat.messages).to.deep.equal([]);
    expect(transport.disconnects.at(-1)).to.deep.equal({ forget: true });
  });

  it('is erased in the other tabs, which go on as if nobody had been there', async () => {
    const here = await open();
    const service = new FakeTransport();
    const there = await open({}, service);
    await there.sendMessage('hello');
    await there.setDraft('half a');
    const gone = new Promise<void>((resolve) =>
      there.addController({ hostUpdated: () => there.messages.length === 0 && resolve() }),
    );
    expect((await here.forget()).complete).to.be.true;
    await gone;
    // Whichever tab has the connection is the one that can tell the service.
    expect(service.disconnects.at(-1)).to.deep.equal({ forget: true });
    expect(foundIn(await here.storageReport())).to.deep.equal([]);
  });

  it('is erased in a storage of the site’s own, also one that cannot name its items', async () => {
    const { getItem, setItem, removeItem, keys } = memoryStorage();
    const chat = await openPage({ properties: { storage: { getItem, setItem, removeItem } } });
    expect(keys()).to.include('widget_uuid');
    expect((await chat.forget()).complete).to.be.true;
    expect(keys()).to.deep.equal([]);
  });

  it('is erased as far as it goes: what stays is named', async () => {
    const chat = await open();
    const { removeItem } = Storage.prototype;
    const restore = replaceMethod(Storage.prototype, 'removeItem', function (this: Storage, key) {
      if (key === 'widget_uuid') throw new DOMException('', 'SecurityError');
      removeItem.call(this, key);
    });
    const result = await chat.forget();
    restore();
    expect(result).to.deep.equal({ complete: false, remaining: ['widget_uuid'] });
  });

  it('is erased elsewhere when the database cannot be had, and when the service is broken', async () => {
    const transport = new FakeTransport();
    transport.disconnect = () => {
      throw new Error('broken');
    };
    const chat = await open({}, transport);
    await chat.sendMessage('hello');
    const restore = replaceMethod(IDBFactory.prototype, 'databases', () => {
      throw new DOMException('', 'SecurityError');
    });
    const result = await chat.forget();
    restore();
    expect(result).to.deep.equal({ complete: false, remaining: ['IndexedDB'] });
    expect(Object.keys(localStorage)).to.deep.equal([]);
  });

  it('comes back with nothing of what was there before, when the visitor goes on', async () => {
    const chat = await open();
    await chat.sendMessage('hello');
    await chat.forget();
    await chat.sendMessage('again');
    expect(chat.messages.map(({ content }) => content.text)).to.deep.equal(['again']);
    expect(await get('web1on1:x:draft', webchatStore())).to.be.undefined;
  });
});
