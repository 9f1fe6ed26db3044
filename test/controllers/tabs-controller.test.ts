import { expect } from 'chai';
import { TabsController } from '../../src/controllers/tabs-controller.js';
import { replaceMethod } from '../adapters/storage/media.js';
import { fakeHost, type FakeHost } from '../support/fake-host.js';

describe('TabsController', () => {
  let hosts: FakeHost[] = [];

  /** One tab, as far as the channel is concerned. */
  function tab(mayListen = () => true) {
    const host = fakeHost();
    hosts.push(host);
    const heard: unknown[] = [];
    let next: () => void = () => undefined;
    const tabs = new TabsController(host, mayListen, (word) => {
      heard.push(word);
      next();
    });
    tabs.hostConnected();
    tabs.hostUpdated();
    return { tabs, heard, told: () => new Promise<void>((resolve) => (next = resolve)) };
  }

  afterEach(() => {
    hosts = [];
  });

  it('tells the others, and not itself', async () => {
    const [here, there] = [tab(), tab()];
    const told = there.told();
    here.tabs.tell('forget');
    await told;
    expect(there.heard).to.deep.equal(['forget']);
    expect(here.heard).to.deep.equal([]);
    for (const { tabs } of [here, there]) tabs.hostDisconnected();
  });

  it('hears nothing while it may not, and can still tell', async () => {
    let may = true;
    const [here, there] = [tab(() => may), tab()];
    may = false;
    here.tabs.hostUpdated();
    const told = there.told();
    here.tabs.tell('denied');
    await told;
    there.tabs.tell('forget');
    const last = tab();
    const lastTold = last.told();
    there.tabs.tell('denied');
    await lastTold;
    expect(here.heard).to.deep.equal([]);
    for (const { tabs } of [here, there, last]) tabs.hostDisconnected();
  });

  it('does without others where a browser keeps them from each other', () => {
    const refuse = function (): never {
      throw new DOMException('', 'SecurityError');
    };
    const restore = replaceMethod(window, 'BroadcastChannel', refuse as never);
    const { tabs, heard } = tab();
    expect(() => tabs.tell('forget')).not.to.throw();
    tabs.hostUpdated();
    tabs.hostDisconnected();
    restore();
    expect(heard).to.deep.equal([]);
  });
});
