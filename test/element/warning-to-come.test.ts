import { expect } from 'chai';
import { memoryStorage } from '../../src/adapters/storage/memory.js';
import type { Web1on1Chat } from '../../src/web1on1-chat.js';
import { FileTransport } from '../features/file-transport.js';
import { drawn, heard, thePart, until } from './support.js';

const CARD = '4275 5828 2357 4162';

const urlOf = (module: string): string => new URL(`../../src/${module}.ts`, import.meta.url).href;

/** In the frame's window, for the module that stands where the warning's is. */
interface Held {
  readonly held: Promise<void>;
  readonly release: () => void;
  readonly asked: Promise<void>;
}

describe('the warning before sensitive numbers, whose code has not come yet,', () => {
  let frame: HTMLIFrameElement;
  let transport: FileTransport;
  let chat: Web1on1Chat;
  let page: Window & typeof globalThis & Held;

  /** A page on which `source` stands where the warning's code is. */
  async function openPage(source: string, attributes: Record<string, string>): Promise<void> {
    const module = `data:text/javascript,${encodeURIComponent(source)}`;
    const map = JSON.stringify({ imports: { [urlOf('extras')]: module } });
    frame = document.createElement('iframe');
    frame.srcdoc = `<!doctype html><script>
        held = new Promise((resolve) => (release = resolve));
        asked = new Promise((resolve) => (ask = resolve));
      </script>
      <script type="importmap">${map}</script>
      <script type="module" src="${urlOf('define')}"></script>`;
    const loaded = heard(frame, 'load');
    document.body.append(frame);
    await loaded;
    page = frame.contentWindow as typeof page;
    chat = page.document.createElement('web1on1-chat');
    for (const [name, value] of Object.entries(attributes)) chat.setAttribute(name, value);
    chat.storage = memoryStorage();
    chat.transport = transport = new FileTransport();
    const ready = heard(chat, 'web1on1-ready');
    page.document.body.append(chat);
    await ready;
    await drawn(chat);
  }

  /** Whoever imports a module that has a `then` gets what that brings: here, when the test says so. */
  const onceReleased = (outcome: string): string =>
    `export const then = (...tell) => { ask(); held.then(() => ${outcome}).then(...tell); };`;
  const held = onceReleased(`import('${urlOf('extras')}?held')`);
  const gone = onceReleased(`Promise.reject(new Error('Gone.'))`);

  async function open(
    source: string,
    attributes: Record<string, string> = { 'warn-sensitive': '' },
  ): Promise<void> {
    await openPage(source, attributes);
    chat.show();
    await until(chat, () => chat.renderRoot.querySelector('[part~=input]'));
    await drawn(chat);
  }

  const input = () => thePart<HTMLTextAreaElement>(chat, 'input');
  async function write(text: string): Promise<void> {
    input().value = text;
    input().dispatchEvent(new page.InputEvent('input', { bubbles: true }));
    await drawn(chat);
  }
  async function enter(): Promise<void> {
    const init = { key: 'Enter', bubbles: true, cancelable: true };
    input().dispatchEvent(new page.KeyboardEvent('keydown', init));
    await drawn(chat);
  }
  async function release(): Promise<void> {
    page.release();
    await until(chat, () => chat.renderRoot.querySelector('.tray'));
    await drawn(chat);
  }
  const warning = () => chat.renderRoot.querySelector('[data-notice=sensitive]');

  afterEach(() => frame.remove());

  it('is waited for: the number stays in the text field, and is asked about', async () => {
    await open(held);
    await write(CARD);
    await enter();
    expect(input().value).to.equal(CARD);
    await release();
    await until(chat, warning);
    expect(input().value).to.equal(CARD);
    expect(transport.order).to.deep.equal([]);
  });

  it('lets go what is harmless as soon as it is there, and once', async () => {
    await open(held);
    await write('Hello');
    await enter();
    await enter();
    thePart(chat, 'send-button').click();
    expect(input().value).to.equal('Hello');
    await release();
    await transport.asked(1);
    await until(chat, () => input().value === '');
    await write('Bye');
    await enter();
    await transport.asked(2);
    expect(transport.order).to.deep.equal(['Hello', 'Bye']);
  });

  it('sends nothing for somebody who went on writing', async () => {
    await open(held);
    await write('Hello');
    await enter();
    await write('Hello, I have');
    await release();
    expect(input().value).to.equal('Hello, I have');
    await write('Hello, I have a question');
    await enter();
    await transport.asked(1);
    expect(transport.order).to.deep.equal(['Hello, I have a question']);
  });

  it('is asked for before anybody opens the panel', async () => {
    await openPage(held, { 'warn-sensitive': '' });
    // What is fetched after a while only is not fetched at all here.
    page.setTimeout = (() => 0) as unknown as typeof page.setTimeout;
    thePart(chat, 'launcher').dispatchEvent(new page.Event('pointerover', { bubbles: true }));
    await page.asked;
  });

  it('is waited for on a page that wants it only now, too', async () => {
    await open(held, { heading: 'Chat' });
    await write(CARD);
    chat.setAttribute('warn-sensitive', '');
    await enter();
    await release();
    await until(chat, warning);
    expect(transport.order).to.deep.equal([]);
  });

  it('keeps nobody waiting who is not to be warned', async () => {
    await open(held, { heading: 'Chat' });
    await write('Hello');
    await enter();
    await transport.asked(1);
    expect(transport.order).to.deep.equal(['Hello']);
  });

  it('sends nothing for somebody who has refused meanwhile', async () => {
    await open(held);
    await write('Hello');
    await enter();
    chat.consent = 'denied';
    await drawn(chat);
    await release();
    expect(transport.order).to.deep.equal([]);
    expect(input().value).to.equal('Hello');
  });

  it('keeps nobody waiting for longer than five seconds', async () => {
    await open(held);
    const later: (readonly [callBack: () => void, ms: number])[] = [];
    page.setTimeout = ((callBack: () => void, ms: number) =>
      later.push([callBack, ms])) as unknown as typeof page.setTimeout;
    await write('Hello');
    await enter();
    expect(transport.order).to.deep.equal([]);
    const now = Date.now();
    page.Date.now = () => now + 5_000;
    for (const [callBack, ms] of later) if (ms > 4_000 && ms <= 5_000) callBack();
    await transport.asked(1);
    expect(transport.order).to.deep.equal(['Hello']);
  });

  it('keeps nobody from sending where it cannot be had', async () => {
    await open(gone);
    await write(CARD);
    await enter();
    expect(input().value).to.equal(CARD);
    page.release();
    await transport.asked(1);
    await until(chat, () => input().value === '');
    await write('Hello');
    await enter();
    await transport.asked(2);
    expect(transport.order).to.deep.equal([CARD, 'Hello']);
  });
});
