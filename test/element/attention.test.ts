import { expect } from 'chai';
import sinon from 'sinon';
import { memoryStorage } from '../../src/adapters/storage/memory.js';
import type { Web1on1Chat } from '../../src/web1on1-chat.js';
import { FakeTransport } from '../support/fake-transport.js';
import {
  closePage,
  createChat,
  drawn,
  eventsOf,
  heard,
  isShown,
  openPage,
  opened,
  part,
  press,
  thePart,
  until,
} from './support.js';

/** What is stored, without what every session stores. */
async function stored(storage: ReturnType<typeof memoryStorage>): Promise<string[]> {
  const keys = (await storage.keys?.()) ?? [];
  const always = ['widget_loaded', 'widget_uuid', 'widget_expires'];
  return keys.filter((key) => key.startsWith('widget_') && !always.includes(key));
}

describe('<web1on1-chat> draws attention', () => {
  afterEach(async () => {
    closePage();
    sinon.restore();
    // Whoever opened by itself keeps the other tabs from it until the page is left.
    window.dispatchEvent(new Event('pagehide'));
    await navigator.locks.request('web1on1-chat:auto-open', () => undefined);
  });

  const eyecatcher = (element: Web1on1Chat): boolean => isShown(part(element, 'eyecatcher'));

  describe('by opening by itself', () => {
    const now = { 'open-after': '0', 'auto-open-on': 'any' };

    it('once in a session, with a welcome, and without taking the focus', async () => {
      const storage = memoryStorage();
      const element = createChat({ storage, attributes: { ...now, 'agent-name': 'Kim' } });
      const events = eventsOf(element);
      const field = document.body.appendChild(document.createElement('input'));
      field.focus();
      document.body.append(element);
      await opened(element);
      expect(events.slice(0, 2)).to.deep.equal(['open auto', 'opened auto']);
      expect(thePart(element, 'bubble').textContent).to.include('Welcome. How can we help you?');
      expect(document.activeElement === field).to.equal(true);
      expect(await stored(storage)).to.have.members([
        'widget_auto_opened',
        'widget_show_first_message',
      ]);
      field.remove();

      closePage();
      const nextPage = await openPage({ storage, attributes: now });
      expect(nextPage.isOpened()).to.equal(false);
      expect(nextPage.unreadCount).to.equal(1);
    });

    it('not at all where the page refuses, and nothing is remembered of it', async () => {
      const storage = memoryStorage();
      const element = createChat({ storage, attributes: now });
      const refused = heard(element, 'web1on1-open');
      element.addEventListener('web1on1-open', (event) => event.preventDefault());
      document.body.append(element);
      expect((await refused).source).to.equal('auto');
      await drawn(element);
      expect(element.isOpened()).to.equal(false);
      expect(await stored(storage)).to.be.empty;
    });

    it('with the site’s own welcome', async () => {
      const own = createChat({ attributes: { ...now, 'welcome-message': 'Good day' } });
      document.body.append(own);
      await opened(own);
      expect(thePart(own, 'bubble').textContent).to.include('Good day');
    });

    it('without a welcome where the site wants none', async () => {
      const element = createChat({ attributes: { ...now, 'welcome-message': '' } });
      document.body.append(element);
      await opened(element);
      expect(part(element, 'bubble')).to.equal(null);
    });

    it('and is the visitor’s from when he uses it', async () => {
      const storage = memoryStorage();
      const element = createChat({ storage, attributes: now });
      document.body.append(element);
      await opened(element);
      expect(await stored(storage)).not.to.include('widget_opened_by_customer');
      thePart(element, 'input').dispatchEvent(
        new PointerEvent('pointerdown', { bubbles: true, composed: true }),
      );
      expect(await stored(storage)).to.include('widget_opened_by_customer');
    });
  });

  describe('by its eyecatcher', () => {
    const soon = { eyecatcher: 'Can we help?', 'eyecatcher-after': '0' };

    /** A page with markup of its own for the teaser, once that is there. */
    async function openWithMarkup(): Promise<{ element: Web1on1Chat; teaser: HTMLElement }> {
      const element = createChat({ attributes: { 'eyecatcher-after': '0' } });
      const teaser = document.createElement('b');
      element.append(Object.assign(teaser, { textContent: 'Hi', slot: 'eyecatcher' }));
      document.body.append(element);
      await until(element, () => eyecatcher(element));
      return { element, teaser };
    }

    it('which opens the panel', async () => {
      const element = await openPage({ attributes: soon });
      await until(element, () => eyecatcher(element));
      expect(thePart(element, 'eyecatcher').textContent).to.include('Can we help?');
      press(element, 'eyecatcher');
      await opened(element);
      expect(eyecatcher(element)).to.equal(false);
    });

    it('which gives the focus to the launcher when it is gone with it', async () => {
      const element = await openPage({ attributes: soon });
      await until(element, () => eyecatcher(element));
      thePart(element, 'eyecatcher').focus();
      press(element, 'eyecatcher');
      await opened(element);
      await until(element, () => element.renderRoot.activeElement?.part.value === 'input');
      press(element, 'close-button');
      await drawn(element);
      expect(element.renderRoot.activeElement?.part.value).to.equal('launcher');
    });

    it('which stays away in this session once it is dismissed', async () => {
      const storage = memoryStorage();
      const element = await openPage({ storage, attributes: soon });
      await until(element, () => eyecatcher(element));
      press(element, 'eyecatcher-close');
      await drawn(element);
      expect(eyecatcher(element)).to.equal(false);
      expect(await stored(storage)).to.deep.equal(['widget_eyecatcher_closed']);
      closePage();
      const nextPage = await openPage({ storage, attributes: soon });
      await import('../../src/locales/load.js');
      await drawn(nextPage);
      expect(eyecatcher(nextPage)).to.equal(false);
    });

    it('which may be markup of the page', async () => {
      const { teaser } = await openWithMarkup();
      expect(isShown(teaser)).to.equal(true);
    });

    it('only while the page has something to say with it', async () => {
      const element = await openPage({ attributes: soon });
      await until(element, () => eyecatcher(element));
      element.removeAttribute('eyecatcher');
      await drawn(element);
      expect(eyecatcher(element)).to.equal(false);
      expect(isShown(part(element, 'eyecatcher-close'))).to.equal(false);
      element.eyecatcher = 'Still there?';
      await until(element, () => eyecatcher(element));
      expect(thePart(element, 'eyecatcher').textContent).to.include('Still there?');
    });

    it('only while the page’s markup for it is there', async () => {
      const { element, teaser } = await openWithMarkup();
      teaser.remove();
      await until(element, () => !eyecatcher(element));
      element.append(teaser);
      await until(element, () => eyecatcher(element));
      expect(isShown(teaser)).to.equal(true);
    });

    it('only while there is a launcher that it can stand beside', async () => {
      const element = await openPage({ attributes: soon });
      await until(element, () => eyecatcher(element));
      element.noLauncher = true;
      await drawn(element);
      expect(eyecatcher(element)).to.equal(false);
      element.noLauncher = false;
      await drawn(element);
      expect(eyecatcher(element)).to.equal(true);
    });

    it('not without a word, where the site wants no welcome in its place', async () => {
      sinon.stub(MediaQueryList.prototype, 'matches').get(() => true);
      const storage = memoryStorage();
      const attributes = { 'open-after': '0', 'welcome-message': '' };
      const element = await openPage({ storage, attributes });
      await import('../../src/attention.js');
      await import('../../src/locales/load.js');
      await until(element, () => part(element, 'eyecatcher-close')?.getAttribute('aria-label'));
      expect(await stored(storage)).to.include('widget_auto_opened');
      expect(eyecatcher(element)).to.equal(false);
      expect(isShown(part(element, 'eyecatcher-close'))).to.equal(false);
    });

    it('not where it is embedded, or the page brings its own button', async () => {
      for (const instead of ['embedded', 'no-launcher']) {
        const element = await openPage({ attributes: { ...soon, [instead]: '' } });
        await import('../../src/locales/load.js');
        await drawn(element);
        expect(eyecatcher(element), instead).to.equal(false);
      }
    });
  });
});

describe('<web1on1-chat> asks nobody and stores nothing', () => {
  afterEach(closePage);

  it('before the panel is opened', async () => {
    const transport = new FakeTransport();
    const element = await openPage({ transport });
    thePart(element, 'launcher').dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
    await until(element, () => part(element, 'input'));
    expect(transport.sessions).to.be.empty;
    press(element, 'launcher');
    await until(element, () => element.connection === 'online');
    expect(transport.sessions).to.have.length(1);
  });

  it('unless it is to connect at once', async () => {
    const transport = new FakeTransport();
    const element = await openPage({ transport, attributes: { connect: 'load' } });
    await until(element, () => element.connection === 'online');
    expect(element.isOpened()).to.equal(false);
  });

  it('without consent, before the visitor sends', async () => {
    const transport = new FakeTransport();
    const storage = memoryStorage();
    const element = await openPage({
      transport,
      storage,
      attributes: { consent: 'denied', connect: 'load' },
    });
    press(element, 'launcher');
    await opened(element);
    await drawn(element);
    expect(transport.sessions).to.be.empty;
    await element.sendMessage('hello');
    expect(transport.sessions[0]?.persistence).to.equal('session');
    expect(await storage.keys?.()).to.be.empty;
  });

  it('with consent by acting, before the visitor acts', async () => {
    const transport = new FakeTransport();
    const storage = memoryStorage();
    const element = await openPage({
      transport,
      storage,
      attributes: { consent: 'interaction', connect: 'load' },
    });
    element.show();
    await opened(element);
    expect(transport.sessions).to.be.empty;
    expect(await storage.keys?.()).to.be.empty;
    thePart(element, 'input').focus();
    await until(element, () => element.connection === 'online');
    expect(await storage.keys?.()).to.include('widget_uuid');
  });

  it('with consent by acting, and a message is an act', async () => {
    const storage = memoryStorage();
    const element = await openPage({ storage, attributes: { consent: 'interaction' } });
    await element.sendMessage('hello');
    expect(await storage.keys?.()).to.include('widget_uuid');
  });

  it('any more when consent is withdrawn, and everything is gone', async () => {
    const storage = memoryStorage();
    const element = await openPage({ storage });
    press(element, 'launcher');
    await opened(element);
    await element.setDraft('a secret');
    element.consent = 'denied';
    await drawn(element);
    await new Promise((resolve) => requestAnimationFrame(resolve));
    expect(await storage.keys?.()).to.be.empty;
    expect(element.isOpened()).to.equal(true);
  });
});
