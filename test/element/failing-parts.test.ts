import { expect } from 'chai';
import { memoryStorage } from '../../src/adapters/storage/memory.js';
import type { Web1on1Chat } from '../../src/web1on1-chat.js';
import { FakeTransport } from '../support/fake-transport.js';
import { waitUntil } from '../support/waiting.js';
import { drawn, heard, isShown, part, thePart, until } from './support.js';

const urlOf = (module: string): string => new URL(`../../src/${module}.ts`, import.meta.url).href;

describe('<web1on1-chat> whose parts are gone from the server', () => {
  let frame: HTMLIFrameElement;

  /** A page in which some modules cannot be had, as after a deployment. */
  async function pageWithout(...modules: readonly string[]): Promise<Document> {
    frame = document.createElement('iframe');
    const gone = modules.map((module): [string, string] => [
      urlOf(module),
      new URL('/gone.js', location.href).href,
    ]);
    const map = JSON.stringify({ imports: Object.fromEntries(gone) });
    frame.srcdoc = `<!doctype html><script type="importmap">${map}</script>
      <script type="module" src="${urlOf('define')}"></script>`;
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
    document.body.append(frame);
    await loaded;
    if (!frame.contentDocument) throw new Error('There is no page.');
    return frame.contentDocument;
  }

  async function open(page: Document): Promise<{ element: Web1on1Chat; codes: string[] }> {
    const element = page.createElement('web1on1-chat');
    const codes: string[] = [];
    element.addEventListener('web1on1-error', ({ error }) => codes.push(error.code));
    element.storage = memoryStorage();
    element.transport = new FakeTransport();
    element.append(Object.assign(page.createElement('a'), { textContent: 'Write to us' }));
    const ready = heard(element, 'web1on1-ready');
    page.body.append(element);
    await ready;
    await drawn(element);
    return { element, codes };
  }

  const failure = (element: Web1on1Chat): Element | null =>
    element.renderRoot.querySelector('.failure');

  afterEach(() => frame.remove());

  for (const module of ['panel-inside', 'conversation', 'locales/load']) {
    it(`says so in the panel, and offers another way and another try (${module})`, async () => {
      const { element, codes } = await open(await pageWithout(module));
      thePart(element, 'launcher').click();
      await until(element, () => isShown(failure(element)));
      expect(failure(element)?.textContent).to.include('The chat could not be loaded.');
      expect(isShown(element.querySelector('a'))).to.equal(true);
      expect(codes).to.deep.equal(['chunk-failed']);
      const again = failure(element)?.querySelector('button');
      expect(again?.textContent).to.equal('Try again');
      const failedAgain = heard(element, 'web1on1-error');
      again?.click();
      expect((await failedAgain).error.code).to.equal('chunk-failed');
    });
  }

  it('still opens and closes', async () => {
    const { element } = await open(await pageWithout('panel-inside'));
    thePart(element, 'launcher').click();
    await until(element, () => isShown(failure(element)));
    thePart(element, 'launcher').click();
    await drawn(element);
    expect(isShown(part(element, 'panel'))).to.equal(false);
  });

  it('closes with Escape like any panel, where only the conversation is gone', async () => {
    const page = await pageWithout('conversation');
    const { element } = await open(page);
    thePart(element, 'launcher').click();
    await until(element, () => isShown(failure(element)));
    const { KeyboardEvent } = page.defaultView as Window & typeof globalThis;
    // The panel comes later than what says that the conversation does not.
    const pressEscape = (): boolean => {
      thePart(element, 'panel').dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
      return !element.open;
    };
    await waitUntil(pressEscape, 'Escape closes it');
    await drawn(element);
    expect(isShown(part(element, 'panel'))).to.equal(false);
  });

  it('rejects what needs them with a typed error', async () => {
    const { element } = await open(await pageWithout('conversation'));
    for (const call of [
      () => element.sendMessage('hello'),
      () => element.setDraft('hello'),
      () => element.showAgentMessage('hello'),
      () => element.startConversation(),
    ]) {
      const error: unknown = await call().catch((reason: unknown) => reason);
      expect(error).to.have.property('code', 'chunk-failed');
    }
  });

  it('speaks English where the texts of a language are gone', async () => {
    const page = await pageWithout('locales/nl');
    page.documentElement.lang = 'nl';
    const { element, codes } = await open(page);
    element.show();
    await until(element, () => part(element, 'input'));
    expect(thePart<HTMLTextAreaElement>(element, 'input').placeholder).to.equal('Type a message…');
    expect(codes).to.be.empty;
  });

  it('throws nothing at the page', async () => {
    const page = await pageWithout('panel-inside', 'conversation', 'locales/load');
    const unhandled: unknown[] = [];
    frame.contentWindow?.addEventListener('unhandledrejection', ({ reason }) =>
      unhandled.push(reason),
    );
    const { element } = await open(page);
    element.eyecatcher = 'Hello';
    element.eyecatcherAfter = 0;
    thePart(element, 'launcher').click();
    await until(element, () => isShown(failure(element)));
    // Rejections that nobody handles are told in a task of their own.
    await new Promise((resolve) => frame.contentWindow?.requestAnimationFrame(resolve));
    expect(unhandled).to.be.empty;
  });
});
