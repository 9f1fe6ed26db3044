import { expect } from 'chai';
import { memoryStorage } from '../../src/adapters/storage/memory.js';
import type { Web1on1Chat } from '../../src/web1on1-chat.js';
import { FakeTransport } from '../support/fake-transport.js';
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

  async function open(
    page: Document,
    attributes: Readonly<Record<string, string>> = {},
  ): Promise<{ element: Web1on1Chat; codes: string[] }> {
    const element = page.createElement('web1on1-chat');
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
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

  for (const module of ['panel-inside', 'conversation']) {
    it(`closes with Escape like any panel, and the launcher has the focus (${module})`, async () => {
      const page = await pageWithout(module);
      const { element } = await open(page);
      thePart(element, 'launcher').click();
      await until(element, () => isShown(failure(element)));
      const { KeyboardEvent } = page.defaultView as Window & typeof globalThis;
      const again = failure(element)?.querySelector('button');
      again?.focus();
      const escape = { key: 'Escape', bubbles: true, cancelable: true };
      again?.dispatchEvent(new KeyboardEvent('keydown', escape));
      await drawn(element);
      expect(isShown(part(element, 'panel'))).to.equal(false);
      expect(element.renderRoot.activeElement?.className).to.equal('launcher');
    });
  }

  it('leaves the page its Escape where the chat is a part of it', async () => {
    const page = await pageWithout('panel-inside');
    const { element } = await open(page, { embedded: '' });
    await until(element, () => isShown(failure(element)));
    const { KeyboardEvent } = page.defaultView as Window & typeof globalThis;
    const escape = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true });
    failure(element)?.dispatchEvent(escape);
    await drawn(element);
    expect(escape.defaultPrevented).to.equal(false);
    expect(isShown(failure(element))).to.equal(true);
  });

  it('tells a screen reader, each time anew', async () => {
    const { element } = await open(await pageWithout('panel-inside'));
    thePart(element, 'launcher').click();
    await until(element, () => isShown(failure(element)));
    const status = element.renderRoot.querySelector('.all > [role=status]');
    expect(status?.textContent).to.equal('The chat could not be loaded.');
    const failedAgain = heard(element, 'web1on1-error');
    failure(element)?.querySelector('button')?.click();
    expect(status?.textContent).to.equal('');
    await failedAgain;
    await drawn(element);
    expect(status?.textContent).to.equal('The chat could not be loaded.');
  });

  it('tells nobody who has only come near, and tells anew whoever opens it again', async () => {
    const { element } = await open(await pageWithout('panel-inside'));
    const status = element.renderRoot.querySelector('.all > [role=status]');
    const failed = heard(element, 'web1on1-error');
    thePart(element, 'launcher').dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
    await failed;
    await drawn(element);
    expect(status?.textContent).to.equal('');
    for (const told of ['The chat could not be loaded.', '', 'The chat could not be loaded.']) {
      thePart(element, 'launcher').click();
      await drawn(element);
      expect(status?.textContent).to.equal(told);
    }
    expect(status?.getAttribute('lang')).to.equal('en');
  });

  it('leaves alone an Escape that has another use', async () => {
    const page = await pageWithout('panel-inside');
    const { element } = await open(page);
    thePart(element, 'launcher').click();
    await until(element, () => isShown(failure(element)));
    const { KeyboardEvent } = page.defaultView as Window & typeof globalThis;
    const link = element.querySelector('a');
    const init = { key: 'Escape', bubbles: true, composed: true, cancelable: true };
    link?.dispatchEvent(new KeyboardEvent('keydown', { ...init, isComposing: true }));
    link?.addEventListener('keydown', (event) => event.preventDefault());
    link?.dispatchEvent(new KeyboardEvent('keydown', init));
    await drawn(element);
    expect(element.open).to.equal(true);
  });

  for (const module of ['panel-inside', 'conversation']) {
    it(`says so to whoever presses a button of the page, too (${module})`, async () => {
      const page = await pageWithout(module);
      const { element } = await open(page);
      const { Event } = page.defaultView as Window & typeof globalThis;
      element.dispatchEvent(Object.assign(new Event('command'), { command: '--show' }));
      await until(element, () => isShown(failure(element)));
      expect(isShown(element.querySelector('a'))).to.equal(true);
      element.dispatchEvent(Object.assign(new Event('command'), { command: '--hide' }));
      await drawn(element);
      expect(isShown(part(element, 'panel'))).to.equal(false);
    });
  }

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
