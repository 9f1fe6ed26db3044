import { expect } from 'chai';
import { stub, type SinonStub } from 'sinon';
import type { EarlierWidget } from '../src/compat.js';
import type { Web1on1Chat } from '../src/web1on1-chat.js';
import { FakeTransport } from './support/fake-transport.js';

type Support = typeof import('./element/support.js');

/** What a page carries until the module is there; the README's own lines are tried on a whole page. */
const EARLY = `
  window.web1on1 ??= { queue: [], api: {}, isOpened: () => false };
  for (const name of ['open', 'close', 'configure', 'setPredefinedMessage']) web1on1[name] ??= (...given) => web1on1.queue.push([name, ...given]);
  for (const name of ['showFakeAgentMessage', 'sendClientMessage']) web1on1.api[name] ??= (...given) => web1on1.queue.push([name, ...given]);`;

function runInPage(code: string): void {
  const script = document.createElement('script');
  script.textContent = code;
  document.head.append(script);
}

/** What the conversation holds, and who said it. */
function said(element: Web1on1Chat): string[] {
  return element.messages.map(({ author, content }) => `${author.role}: ${content.text}`);
}

describe('window.web1on1', () => {
  let support: Support;
  let widget: EarlierWidget;
  let openEarly: () => void;

  // Modules are loaded once: what comes before them can be tried once.
  before(async () => {
    runInPage(EARLY);
    widget = window.web1on1;
    openEarly = widget.open;
    widget.configure({ openAfter: false, customText: { agentWelkomMessage: 'Early' } });
    widget.setPredefinedMessage('First');
    widget.api.showFakeAgentMessage('Asked early', 'Kim');
    widget.api.sendClientMessage('>cs /set isLead yes');
    widget.api.sendClientMessage('Said early');
    widget.setPredefinedMessage('Second');
    widget.open();
    runInPage('window.web1on1.queue.push(null, 7, [], ["nonsense"], ["constructor"])');
    await import('../src/compat.js');
    support = await import('./element/support.js');
  });

  afterEach(() => support.closePage());

  it('carries out in order what was called before anything had loaded', async () => {
    expect(window.web1on1).to.equal(widget);
    expect(widget.isOpened()).to.equal(false);
    const transport = new FakeTransport();
    const element = await support.openPage({ transport });
    await support.until(element, () => element.messages[1]?.status === 'sent');
    expect(element.getAttribute('open-after')).to.equal('false');
    expect(element.welcomeMessage).to.equal('Early');
    expect(said(element)).to.deep.equal(['agent: Asked early', 'visitor: Said early']);
    expect(element.messages[0]?.author.name).to.equal('Kim');
    expect(transport.texts).to.deep.equal(['>cs /set isLead yes', 'Said early']);
    await support.opened(element);
    expect(support.thePart<HTMLTextAreaElement>(element, 'input').value).to.equal('Second');
    expect(widget.isOpened()).to.equal(true);
  });

  it('carries out what the page took hold of before the module was there', async () => {
    const element = await support.openPage();
    openEarly();
    expect(element.open).to.equal(true);
  });

  it('is not replaced when the page runs its early lines again', async () => {
    runInPage(EARLY);
    const element = await support.openPage();
    window.web1on1.open();
    expect(element.open).to.equal(true);
  });

  it('opens and closes at once, and knows which it is', async () => {
    const element = await support.openPage();
    widget.open();
    expect([widget.isOpened(), element.open]).to.deep.equal([true, true]);
    widget.close();
    expect([widget.isOpened(), element.open]).to.deep.equal([false, false]);
  });

  it('does not open or close an embedded chat', async () => {
    const element = await support.openPage({ attributes: { embedded: '' } });
    widget.close();
    expect(element.open).to.equal(true);
    expect(widget.isOpened()).to.equal(true);
  });

  it('speaks to the first chat of the page, and to the next one when that is gone', async () => {
    const first = await support.openPage();
    const second = await support.openPage();
    widget.open();
    expect([first.open, second.open]).to.deep.equal([true, false]);
    first.remove();
    widget.open();
    expect(second.open).to.equal(true);
  });

  it('waits for a chat that comes later', async () => {
    widget.setPredefinedMessage('For whoever comes');
    widget.open();
    expect(widget.isOpened()).to.equal(false);
    const element = await support.openPage();
    await support.opened(element);
    const input = support.thePart<HTMLTextAreaElement>(element, 'input');
    await support.until(element, () => input.value === 'For whoever comes');
  });

  it('passes commands on unchanged, and shows none of them', async () => {
    const commands = [
      '>cs .location 12#sales',
      '>cs +enquiry',
      '>cs .brand Toyota',
      '>cs /set @category Used Car',
      '>cs /assign 7 ',
    ];
    const transport = new FakeTransport();
    const element = await support.openPage({ transport });
    for (const command of commands) widget.api.sendClientMessage(command);
    widget.api.sendClientMessage('Hello');
    await support.until(element, () => element.messages[0]?.status === 'sent');
    expect(transport.texts).to.deep.equal([...commands, 'Hello']);
    expect(said(element)).to.deep.equal(['visitor: Hello']);
  });

  it('leaves a refused message to the events of the chat', async () => {
    const transport = new FakeTransport();
    const element = await support.openPage({ transport });
    element.addEventListener('web1on1-send', (event) => event.preventDefault(), { once: true });
    widget.api.sendClientMessage('Never mind');
    widget.api.sendClientMessage('');
    widget.api.sendClientMessage('Hello');
    await support.until(element, () => element.messages.length > 0);
    expect(said(element)).to.deep.equal(['visitor: Hello']);
  });

  describe('configure()', () => {
    let warn: SinonStub;
    beforeEach(() => (warn = stub(console, 'warn')));
    afterEach(() => warn.restore());

    for (const [options, attributes] of [
      [{ openAfter: 12 }, { 'open-after': '12' }],
      [{ openAfter: false }, { 'open-after': 'false' }],
      [{ autoOpen: true }, { 'auto-open': '' }],
      [{ autoOpen: false, openAfter: 12 }, { 'open-after': 'false' }],
      [{ openAfter: 12, autoOpen: false }, { 'open-after': 'false' }],
      [{ eyeCatcher: 'Questions?' }, { eyecatcher: 'Questions?' }],
      [{ eyeCatcher: false }, {}],
      [{ shoutout: 'Hello!' }, { eyecatcher: 'Hello!' }],
      [{ shoutout: false }, {}],
      [{ shoutout: true }, { eyecatcher: 'As it was' }],
      [{ eyeCatcher: 'Questions?', shoutout: false }, { eyecatcher: 'Questions?' }],
      [{ customText: { agentWelkomMessage: 'Hi' } }, { 'welcome-message': 'Hi' }],
      [{ scenarioBot: true }, { 'scenario-bot': '' }],
      [{ embedded: true }, { embedded: '' }],
      [{ prechatCapture: true }, { prechat: '' }],
      [{ prechatCapture: { enabled: true } }, { prechat: '' }],
      [{ prechatCapture: { enabled: false, fields: [] } }, {}],
      [
        { integrationId: '5f1a', heading: 'Us' },
        { 'integration-id': '5f1a', heading: 'Us' },
      ],
    ] as const) {
      it(`understands ${JSON.stringify(options)}`, async () => {
        const touched = 'eyeCatcher' in options || 'shoutout' in options;
        const element = support.createChat({
          attributes: touched ? { eyecatcher: 'As it was' } : {},
        });
        document.body.append(element);
        widget.configure(options);
        const found = element.getAttributeNames().map((name) => [name, element.getAttribute(name)]);
        expect(Object.fromEntries(found)).to.deep.equal(attributes);
        expect(warn.args).to.deep.equal([]);
      });
    }

    it('takes the questions of a pre-chat form with their limits, and the picture above them', async () => {
      const element = await support.openPage();
      widget.configure({
        prechatCapture: {
          enabled: true,
          avatarUrl: 'https://example.org/kim.png',
          fields: [
            { type: 'text', name: 'company', label: 'Company', minSize: 2, maxSize: 40 },
            { type: 'email', name: 'email', label: 'Email' },
          ],
        },
      });
      expect(element.agentAvatar).to.equal('https://example.org/kim.png');
      expect(element.prechat).to.deep.equal([
        { type: 'text', name: 'company', label: 'Company', minLength: 2, maxLength: 40 },
        { type: 'email', name: 'email', label: 'Email' },
      ]);
    });

    it('keeps the texts that the page has set before', async () => {
      const element = await support.openPage({ properties: { customText: { send: 'Go' } } });
      widget.configure({ customText: { empty: 'Nothing yet' } });
      expect(element.customText).to.deep.equal({ send: 'Go', empty: 'Nothing yet' });
    });

    it('warns once of each name that it does not know, and does the rest', async () => {
      const element = await support.openPage();
      const options = { buttonIconURL: 'x.png', heading: 'Us', toString: 1, onclick: 'x' };
      widget.configure(options);
      widget.configure(options);
      expect(element.heading).to.equal('Us');
      const names = warn.args.map(([text]) => /"(\w+)"/.exec(String(text))?.[1]);
      expect(names).to.deep.equal(['buttonIconURL', 'toString', 'onclick']);
    });

    it('never throws into the page, whatever it is given', async () => {
      const element = await support.openPage();
      for (const nonsense of [undefined, null, 7, 'text', [], { customText: null, shoutout: {} }]) {
        widget.configure(nonsense as never);
      }
      expect(element.isConnected).to.equal(true);
    });
  });
});
