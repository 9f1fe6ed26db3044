import { expect } from 'chai';
import '../../src/define.js';
import type { Web1on1Chat } from '../../src/web1on1-chat.js';
import { closePage, openPage } from '../element/support.js';

const elements: HTMLElement[] = [];

function put(attributes: Record<string, string> = {}): HTMLElement {
  const element = document.createElement('web1on1-cookie-statement');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  document.body.append(element);
  elements.push(element);
  return element;
}

/** Resolves with what `find` finds, once it is drawn. */
async function seen<T>(
  statement: HTMLElement,
  find: (root: ShadowRoot) => T | null | undefined | false,
): Promise<T> {
  for (;;) {
    const root = statement.shadowRoot;
    const found = root && find(root);
    if (found) return found;
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
}

const contains =
  (text: string) =>
  (root: ShadowRoot): boolean =>
    root.textContent.includes(text);
const button = (name: string) => (root: ShadowRoot) =>
  [...root.querySelectorAll('button')].find((each) => each.textContent.trim() === name);
const press = async (statement: HTMLElement, name: string): Promise<void> =>
  (await seen(statement, button(name))).click();

const open = (attributes: Record<string, string> = {}): Promise<Web1on1Chat> =>
  openPage({ attributes, properties: { storage: 'local' } });

describe('<web1on1-cookie-statement>', () => {
  beforeEach(() => localStorage.clear());
  afterEach(() => {
    closePage();
    for (const element of elements.splice(0)) element.remove();
    localStorage.clear();
  });

  it('describes the chat on the page, and follows its attributes', async () => {
    const chat = await open({ retention: '5' });
    const statement = put();
    await seen(statement, contains('5 minutes'));
    chat.retention = 7;
    await seen(statement, contains('7 minutes'));
    expect(contains('5 minutes')(statement.shadowRoot as ShadowRoot)).to.be.false;
    chat.integrationId = 'abc';
    chat.transport = 'smooch';
    await seen(statement, contains('abc.clientId'));
  });

  it('describes the chat that it names, of several', async () => {
    await open({ retention: '5' });
    const other = await open({ retention: '9', id: 'other' });
    const statement = put({ for: other.id });
    await seen(statement, contains('9 minutes'));
  });

  it('describes, without a chat, the one that its own attributes would make', async () => {
    const statement = put({ 'integration-id': 'abc', retention: '3', storage: 'session' });
    await seen(statement, contains('There is no chat on this page'));
    await seen(statement, contains('3 minutes'));
    expect(contains('abc.clientId')(statement.shadowRoot as ShadowRoot)).to.be.true;
  });

  it('notices a chat that comes later', async () => {
    const statement = put();
    await seen(statement, contains('There is no chat on this page'));
    await open({ retention: '4' });
    await seen(statement, contains('4 minutes'));
  });

  it('shows what this browser holds now', async () => {
    localStorage.setItem('widget_shoutout', 'old');
    await open();
    const statement = put();
    await seen(statement, contains('widget_shoutout'));
    const uuid = localStorage.getItem('widget_uuid') ?? '';
    expect(contains(uuid)(statement.shadowRoot as ShadowRoot)).to.be.true;
  });

  it('shows a stored moment also as a date, in the language of the statement', async () => {
    const moment = Date.UTC(2026, 10, 28, 12);
    localStorage.setItem('widget_eyecatcher_closed', String(moment));
    localStorage.setItem('widget_auto_opened', 'true');
    await seen(put({ lang: 'nl' }), (root) => {
      const times = [...root.querySelectorAll('time')];
      const isShown = times.some(
        ({ dateTime, textContent }) =>
          dateTime === new Date(moment).toISOString() && textContent.includes('28 nov 2026'),
      );
      return isShown && times.length === 1;
    });
  });

  it('looks at nothing where consent forbids it', async () => {
    localStorage.setItem('widget_shoutout', 'old');
    await open({ consent: 'denied' });
    const statement = put();
    await seen(statement, contains('This was not looked up'));
    expect(contains('widget_shoutout')(statement.shadowRoot as ShadowRoot)).to.be.false;
  });

  it('follows a change of consent', async () => {
    const chat = await open({ consent: 'denied' });
    const statement = put();
    await seen(statement, contains('This was not looked up'));
    chat.consent = 'granted';
    await seen(statement, contains('from the moment you load a page'));
    await seen(statement, (root) => !contains('This was not looked up')(root));
  });

  it('leaves the focus, and what is being read, where they are when it looks again', async () => {
    await open();
    const statement = put();
    const look = await seen(statement, button('Look again'));
    if (!look) throw new Error('There is no such button.');
    const root = statement.shadowRoot as ShadowRoot;
    const held = [...root.querySelectorAll('h2, section, td')];
    look.focus();
    localStorage.setItem('widget_shoutout', 'old');
    look.click();
    await seen(statement, contains('widget_shoutout'));
    expect(root.activeElement === look).to.be.true;
    expect(held.filter((each) => !each.isConnected).length).to.equal(0);
    localStorage.clear();
    look.click();
    await seen(statement, contains('Nothing of the chat is stored'));
    expect(root.activeElement === look).to.be.true;
  });

  it('leaves the focus and the table where they are when something comes or goes before them', async () => {
    const statement = put();
    const look = await seen(statement, button('Look again'));
    const [table] = await seen(statement, (root) => [...root.querySelectorAll('table')]);
    if (!look || !table) throw new Error('They are not there.');
    look.focus();
    const chat = await open({ consent: 'denied' });
    await seen(statement, (root) => !contains('There is no chat on this page')(root));
    chat.consent = 'granted';
    await seen(statement, contains('from the moment you load a page'));
    statement.setAttribute('privacy-url', '/privacy');
    await seen(statement, (root) => root.querySelector('a'));
    expect(statement.shadowRoot?.activeElement === look).to.be.true;
    expect(table.isConnected).to.be.true;
  });

  it('does nothing that a page’s own markup says', async () => {
    await open();
    const statement = put();
    const own = Object.assign(document.createElement('p'), { slot: 'legalStorage' });
    const theirs = own.appendChild(document.createElement('button'));
    theirs.dataset['act'] = 'ask';
    statement.append(own);
    await seen(statement, () => own.assignedSlot !== null);
    theirs.click();
    localStorage.setItem('widget_shoutout', 'old');
    await press(statement, 'Look again');
    await seen(statement, contains('widget_shoutout'));
    expect(statement.shadowRoot?.querySelector('.question') === null).to.be.true;
  });

  it('deletes only after asking, says what became of it, and keeps the focus', async () => {
    await open();
    const statement = put();
    const focused = (): Element | null => statement.shadowRoot?.activeElement ?? null;
    await press(statement, 'Delete my chat data');
    await seen(statement, () => focused()?.id === 'question');
    await press(statement, 'Keep');
    await seen(statement, () => focused()?.textContent.trim() === 'Delete my chat data');
    expect(localStorage.getItem('widget_uuid')).to.not.be.null;
    await press(statement, 'Delete my chat data');
    await press(statement, 'Delete');
    await seen(statement, contains('has been deleted from this browser'));
    expect(localStorage.getItem('widget_uuid')).to.be.null;
    await seen(statement, () => focused()?.part.contains('status'));
    await seen(statement, contains('Nothing of the chat is stored'));
  });

  it('deletes without a chat on the page, too', async () => {
    localStorage.setItem('widget_uuid', 'x');
    localStorage.setItem('abc.sessionToken', 'secret');
    const statement = put({ 'integration-id': 'abc' });
    await seen(statement, contains('abc.sessionToken'));
    expect(contains('secret')(statement.shadowRoot as ShadowRoot)).to.be.false;
    await press(statement, 'Delete my chat data');
    await press(statement, 'Delete');
    await seen(statement, contains('has been deleted from this browser'));
    expect(localStorage.length).to.equal(0);
  });

  it('deletes also where the chat itself cannot, for want of a file', async () => {
    const chat = await open();
    chat.forget = () => Promise.reject(new Error('a chunk is gone'));
    const statement = put();
    await press(statement, 'Delete my chat data');
    await press(statement, 'Delete');
    await seen(statement, contains('has been deleted from this browser'));
    expect(localStorage.getItem('widget_uuid')).to.be.null;
  });

  it('says what became of a deletion to those who do not see it', async () => {
    await open();
    const statement = put();
    await press(statement, 'Delete my chat data');
    await press(statement, 'Delete');
    await seen(statement, (root) =>
      root.querySelector('[role=status]')?.textContent.includes('has been deleted'),
    );
  });

  it('finds the chat, and its changes, inside another component', async () => {
    const component = document.body.appendChild(document.createElement('div'));
    elements.push(component);
    const inside = component.attachShadow({ mode: 'open' });
    const chat = await openPage({
      attributes: { retention: '5' },
      properties: { storage: 'local' },
      parent: inside,
    });
    const statement = put();
    inside.append(statement);
    await seen(statement, contains('5 minutes'));
    chat.retention = 8;
    await seen(statement, contains('8 minutes'));
  });

  it('lets the visitor take his data away', async () => {
    await open();
    const statement = put();
    const saved = new Promise<HTMLAnchorElement>((resolve) => {
      const click = HTMLAnchorElement.prototype.click;
      HTMLAnchorElement.prototype.click = function () {
        HTMLAnchorElement.prototype.click = click;
        resolve(this);
      };
    });
    await press(statement, 'Download my chat data');
    const link = await saved;
    expect(link.download).to.equal('chat-data.json');
    expect(link.protocol).to.equal('blob:');
  });

  it('takes a site’s own words for any paragraph', async () => {
    await open();
    const statement = put();
    const own = Object.assign(document.createElement('p'), { slot: 'legalStorage' });
    own.textContent = 'Our own words.';
    statement.append(own);
    await seen(statement, () => own.assignedSlot !== null && own.getClientRects().length > 0);
  });

  it('links to the site’s privacy statement, and to nothing that is no web page', async () => {
    await open();
    const links = (root: ShadowRoot) => [...root.querySelectorAll('a')].map(({ href }) => href);
    const statement = put({ 'privacy-url': 'privacy.html' });
    await seen(statement, (root) => links(root).length > 0);
    expect(links(statement.shadowRoot as ShadowRoot)).to.deep.equal([
      new URL('privacy.html', document.baseURI).href,
    ]);
    const other = put({ 'privacy-url': 'javascript:alert(1)' });
    await seen(other, contains('What is sent'));
    expect(links(other.shadowRoot as ShadowRoot)).to.deep.equal([]);
  });

  it('rests while it is not in the page, and goes on when it comes back', async () => {
    const chat = await open({ retention: '5' });
    const statement = put();
    await seen(statement, contains('5 minutes'));
    statement.remove();
    chat.retention = 6;
    await chat.updateComplete;
    document.body.append(statement);
    await seen(statement, contains('6 minutes'));
  });
});
