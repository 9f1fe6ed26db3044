import { expect } from 'chai';
import sinon from 'sinon';
import { memoryStorage } from '../../src/adapters/storage/memory.js';
import type { Web1on1Chat } from '../../src/web1on1-chat.js';
import { FakeTransport } from '../support/fake-transport.js';
import { late, SharedStorage } from '../support/shared-storage.js';
import { codeOf } from '../support/conversation-bench.js';
import {
  closePage,
  createChat,
  drawn,
  heard,
  isShown,
  openPage,
  opened,
  part,
  press,
  thePart,
  until,
} from './support.js';

/** Custom states are newer than custom elements. */
function hasCustomStates(): boolean {
  try {
    return document.body.matches(':state(open)') || true;
  } catch {
    return false;
  }
}

describe('a conversation in <web1on1-chat>', () => {
  afterEach(() => {
    sinon.restore();
    closePage();
  });

  describe('sending', () => {
    it('connects first, and resolves with the acknowledged message', async () => {
      const transport = new FakeTransport();
      const element = await openPage({ transport });
      expect(transport.sessions).to.be.empty;
      const sent = await element.sendMessage('hello');
      expect(sent).to.deep.include({ content: { kind: 'text', text: 'hello' }, status: 'sent' });
      expect(transport.sessions).to.have.length(1);
      expect(element.messages.map(({ content }) => content.text)).to.deep.equal(['hello']);
    });

    it('waits for the state, where the storage is slow: the visitor is the one it knows', async () => {
      const medium = new SharedStorage();
      const transport = new FakeTransport();
      const element = createChat({ storage: late(medium.tab()), transport });
      document.body.append(element);
      await element.sendMessage('early');
      expect(transport.sessions[0]?.visitorId).to.equal(medium.items.get('widget_uuid'));
    });

    it('works from an element that has yet to come into the page', async () => {
      const transport = new FakeTransport();
      const element = createChat({ transport });
      const sent = element.sendMessage('early');
      document.body.append(element);
      await sent;
      expect(transport.texts).to.deep.equal(['early']);
      expect(transport.sessions[0]?.visitorId).to.match(/^[\da-f-]{36}$/);
    });

    it('rejects with a typed error where nothing carries the conversation', async () => {
      const element = await openPage({ transport: undefined });
      expect(await codeOf(element.sendMessage('hello'))).to.equal('not-configured');
    });

    it('rejects with a typed error what is no message', async () => {
      const element = await openPage();
      for (const nothing of ['', '   ', undefined, null, {}, 5]) {
        const sent = Reflect.apply(element.sendMessage, element, [nothing]) as Promise<unknown>;
        expect(await codeOf(sent), typeof nothing).to.equal('empty-message');
      }
    });

    it('is what Enter does', async () => {
      const transport = new FakeTransport();
      const element = await openPage({ transport });
      press(element, 'launcher');
      await opened(element);
      const input = thePart<HTMLTextAreaElement>(element, 'input');
      input.value = 'typed';
      input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      input.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }),
      );
      await until(element, () => element.messages[0]?.status === 'sent');
      expect(transport.texts).to.deep.equal(['typed']);
      expect(input.value).to.equal('');
    });

    for (const [what, act] of [
      ['sending', (element) => element.sendMessage('still here')],
      ['receiving while it is open', (_element, transport) => transport.say('still there?')],
    ] as readonly (readonly [string, (e: Web1on1Chat, t: FakeTransport) => unknown])[]) {
      it(`counts as activity: ${what}`, async () => {
        const storage = memoryStorage();
        const transport = new FakeTransport();
        const element = await openPage({ storage, transport });
        element.show();
        await element.sendMessage('hello');
        const time = sinon.useFakeTimers({ now: Date.now() + 10 * 60_000, toFake: ['Date'] });
        await act(element, transport);
        expect(Number(storage.getItem('widget_expires'))).to.equal(Date.now() + 30 * 60_000);
        time.restore();
      });
    }
  });

  describe('before it is opened', () => {
    it('takes a draft, which is there when it opens and is not sent', async () => {
      const transport = new FakeTransport();
      const element = await openPage({ transport });
      await element.setDraft('I would like to');
      press(element, 'launcher');
      await opened(element);
      expect(thePart<HTMLTextAreaElement>(element, 'input').value).to.equal('I would like to');
      expect(transport.texts).to.be.empty;
    });

    it('takes a message of the other side, which counts as unread and is never sent', async () => {
      const transport = new FakeTransport();
      const element = await openPage({ transport });
      await element.showAgentMessage('Need help?', 'Kim');
      await until(element, () => element.unreadCount === 1);
      expect(element.messages[0]).to.deep.include({
        author: { role: 'agent', name: 'Kim' },
        localOnly: true,
      });
      expect(transport.sessions).to.be.empty;
    });
  });

  describe('unread messages', () => {
    it('are told, counted and shown at the launcher, until they are seen', async () => {
      const transport = new FakeTransport();
      const element = await openPage({ transport });
      const counts: number[] = [];
      element.addEventListener('web1on1-unread', (event) => {
        expect(event.bubbles && event.composed).to.equal(true);
        counts.push(event.count);
      });
      await element.sendMessage('hello');
      transport.say('one');
      transport.say('two');
      await until(element, () => element.unreadCount === 2);
      expect(thePart(element, 'badge').textContent?.trim()).to.equal('2');
      expect(isShown(part(element, 'badge'))).to.equal(true);
      await until(element, () =>
        thePart(element, 'launcher').getAttribute('aria-label')?.includes('2'),
      );
      await element.markAllRead();
      await drawn(element);
      expect(isShown(part(element, 'badge'))).to.equal(false);
      expect(counts.at(-1)).to.equal(0);
      expect(new Set(counts).size).to.equal(counts.length);
    });

    it('are no more than 99+ at the launcher', async () => {
      const transport = new FakeTransport();
      const element = await openPage({ transport });
      await element.sendMessage('hello');
      for (let index = 0; index < 120; index++) transport.say(`message ${index}`);
      await until(element, () => element.unreadCount === 120);
      expect(thePart(element, 'badge').textContent?.trim()).to.equal('99+');
    });
  });

  it('is to be seen in its custom states', async function () {
    if (!hasCustomStates()) this.skip();
    const transport = new FakeTransport();
    const element = await openPage({ transport });
    const states = (): string[] =>
      ['open', 'minimized', 'unread', 'offline'].filter((name) =>
        element.matches(`:state(${name})`),
      );
    expect(states()).to.be.empty;
    element.show();
    await drawn(element);
    expect(states()).to.deep.equal(['open']);
    element.minimize();
    await drawn(element);
    expect(states()).to.deep.equal(['open', 'minimized']);
    element.hide();
    await element.showAgentMessage('hello');
    await until(element, () => element.unreadCount);
    expect(states()).to.deep.equal(['unread']);
    await element.sendMessage('hello');
    transport.report({ type: 'connection', state: 'offline' });
    await until(element, () => element.connection === 'offline');
    expect(states()).to.include('offline');
  });

  it('ends when another transport takes over, and begins anew there', async () => {
    const first = new FakeTransport();
    const second = new FakeTransport();
    const element = await openPage({ transport: first });
    await element.sendMessage('to the first');
    element.transport = second;
    await drawn(element);
    await element.sendMessage('to the second');
    expect(first.disconnects).to.have.length(1);
    expect(first.texts).to.deep.equal(['to the first']);
    expect(second.texts).to.deep.equal(['to the second']);
  });

  it('leaves nothing behind when everything is to be forgotten', async () => {
    const storage = memoryStorage();
    const transport = new FakeTransport();
    const element = await openPage({ storage, transport });
    press(element, 'launcher');
    await opened(element);
    await element.sendMessage('a secret');
    await element.setDraft('another');
    await element.forget();
    await drawn(element);
    expect(await storage.keys?.()).to.be.empty;
    expect(element.messages).to.be.empty;
    expect(thePart<HTMLTextAreaElement>(element, 'input').value).to.equal('');
    expect(transport.disconnects.at(-1)).to.deep.equal({ forget: true });
  });

  it('is ready before anybody is connected', async () => {
    const transport = new FakeTransport();
    transport.automatic = false;
    const element = createChat({ transport, attributes: { connect: 'load' } });
    const ready = heard(element, 'web1on1-ready');
    document.body.append(element);
    await ready;
    expect(element.connection).not.to.equal('online');
  });
});
