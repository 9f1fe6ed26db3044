import { expect } from 'chai';
import { FakeTransport } from '../support/fake-transport.js';
import { memoryStorage } from '../../src/adapters/storage/memory.js';
import {
  closePage,
  createChat,
  drawn,
  heard,
  openPage,
  opened,
  part,
  press,
  remembered,
  thePart,
  until,
} from './support.js';

describe('<web1on1-chat> in the hands of a page', () => {
  afterEach(closePage);

  it('takes anything for a draft', async () => {
    const element = await openPage();
    element.show();
    await opened(element);
    for (const [given, text] of [
      [42, '42'],
      [null, ''],
      [{ toString: undefined }, ''],
    ] as const) {
      try {
        await element.setDraft(given as unknown as string);
      } catch {
        // What cannot be a text may be refused.
      }
      await drawn(element);
      expect(thePart<HTMLTextAreaElement>(element, 'input').value).to.equal(text);
    }
  });

  it('sends in spite of properties that make no sense', async () => {
    const transport = new FakeTransport();
    const element = await openPage({
      transport,
      properties: { keepParams: 'utm_source', metadata: 'gold', user: 'Kim' },
    });
    await element.sendMessage('hello');
    const metadata = transport.sessions[0]?.metadata();
    expect(metadata).to.have.property('widget_uuid');
    expect(Object.keys(metadata ?? {})).not.to.include('0');
    expect(transport.sessions[0]?.profile?.()).to.deep.equal({});
  });

  it('says that a transport without capabilities is none', async () => {
    const { connect, send, notify } = new FakeTransport();
    const element = await openPage({
      transport: undefined,
      properties: { transport: { connect, send, notify } },
    });
    const error = heard(element, 'web1on1-error');
    element.show();
    expect((await error).error.code).to.equal('not-configured');
  });

  it('lives with a storage that promises more than it keeps', async () => {
    const storage = { ...memoryStorage(), subscribe: () => undefined as unknown as () => void };
    const element = await openPage({ storage });
    element.remove();
    document.body.append(element);
    await drawn(element);
    element.show();
    await opened(element);
  });

  it('is ready only when a panel that was open has its text field', async () => {
    const storage = remembered({ widget_opened_by_customer: 'true' });
    const element = createChat({ storage });
    const ready = heard(element, 'web1on1-ready');
    document.body.append(element);
    await ready;
    expect(part(element, 'input')).not.to.equal(null);
  });

  it('follows the language of the page while it is open', async () => {
    const element = await openPage();
    element.show();
    await opened(element);
    document.documentElement.lang = 'nl';
    await until(element, () => thePart(element, 'close-button').ariaLabel === 'Chat sluiten');
    document.documentElement.lang = 'en';
    await until(element, () => thePart(element, 'close-button').ariaLabel === 'Close chat');
  });

  it('keeps what is typed into it from the short cuts of the page', async () => {
    const keys: string[] = [];
    const note = ({ key }: KeyboardEvent): number => keys.push(key);
    document.addEventListener('keydown', note);
    const element = await openPage();
    element.show();
    await opened(element);
    const type = (name: string, key: string): boolean =>
      thePart(element, name).dispatchEvent(
        new KeyboardEvent('keydown', { key, bubbles: true, composed: true }),
      );
    type('input', 's');
    expect(keys).to.deep.equal([]);
    type('close-button', 's');
    expect(keys).to.deep.equal(['s']);
    document.removeEventListener('keydown', note);
  });

  it('does not connect for somebody who has only waved the teaser away', async () => {
    const transport = new FakeTransport();
    const element = await openPage({
      transport,
      attributes: { eyecatcher: 'Hello', 'eyecatcher-after': '0' },
    });
    await until(element, () => part(element, 'eyecatcher'));
    press(element, 'eyecatcher-close');
    await drawn(element);
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    expect(transport.sessions).to.be.empty;
  });
});
