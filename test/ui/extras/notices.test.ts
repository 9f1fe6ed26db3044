import { expect } from 'chai';
import { extrasStyles, extrasUi } from '../../../src/ui/extras/index.js';
import type { Notice, PanelView } from '../../../src/ui/panel-view.js';
import { expectAccessible } from '../accessible.js';
import { Drawing, strings } from '../drawing.js';

const ALL: readonly Notice[] = [
  { kind: 'sensitive', text: 'Looks like a card.' },
  { kind: 'problem', text: 'Too large.' },
  { kind: 'privacy', url: 'https://example.com/privacy' },
  { kind: 'availability', text: 'Closed.' },
  { kind: 'ask-email' },
  { kind: 'ai', person: 'offered' },
  { kind: 'ended', by: 'agent' },
  { kind: 'confirm-end' },
];

describe('the lines above the composer', () => {
  let drawing: Drawing;
  beforeEach(() => {
    drawing = new Drawing();
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(extrasStyles);
    drawing.root.adoptedStyleSheets.push(sheet);
  });
  afterEach(() => drawing.dispose());

  function show(notices: readonly Notice[], changes: Partial<PanelView> = {}): void {
    drawing.showPanel({ extras: extrasUi, notices, ...changes });
  }
  const shown = () =>
    [...drawing.root.querySelectorAll<HTMLElement>('[data-notice]')].map(
      ({ dataset }) => dataset['notice'],
    );
  const find = (kind: string) =>
    drawing.root.querySelector<HTMLElement>(`[data-notice="${kind}"]`) ?? expect.fail(kind);
  const buttons = (kind: string) => [...find(kind).querySelectorAll('button')];

  for (const notice of ALL) {
    it(`draw ${notice.kind}, also where there is little room`, async () => {
      drawing.host.style.setProperty('width', '320px');
      show([notice]);
      expect(shown()).to.deep.equal([notice.kind]);
      const { scrollWidth, clientWidth } = find(notice.kind);
      expect(scrollWidth).to.be.at.most(clientWidth);
      for (const button of buttons(notice.kind)) {
        expect(button.getBoundingClientRect().height).to.be.at.least(42);
      }
      await expectAccessible(drawing.host);
    });
  }

  it('are at most two, the most urgent', () => {
    show(ALL);
    expect(shown()).to.deep.equal(['confirm-end', 'sensitive']);
    show(ALL.slice(1, 4));
    expect(shown()).to.deep.equal(['privacy', 'problem']);
  });

  it('ask for an address together with the reason for it', () => {
    show([{ kind: 'privacy' }, { kind: 'availability', text: 'Closed.' }, { kind: 'ask-email' }]);
    expect(shown()).to.deep.equal(['availability', 'ask-email', 'privacy']);
  });

  it('are announced politely when they come, and loudly where something is wrong', () => {
    show([]);
    const region = drawing.root.querySelector('.notices [role=status]');
    show([{ kind: 'ended', by: 'agent' }]);
    expect(find('ended').closest('[role=status]')).to.equal(region);
    show([{ kind: 'problem', text: 'Too large.' }]);
    expect(find('problem').querySelector('[role=alert]')?.textContent).to.equal('Too large.');
  });

  it('link to the site’s own words on privacy, in a new tab', () => {
    show([{ kind: 'privacy', url: 'https://example.com/privacy' }]);
    const link = find('privacy').querySelector('a');
    expect(find('privacy').textContent).to.contain(strings.privacyNote);
    expect(link?.href).to.equal('https://example.com/privacy');
    expect(link?.target).to.equal('_blank');
    expect(link?.rel).to.equal('noopener noreferrer');
  });

  it('link to nothing that could be a script, also when that is put in later', () => {
    for (const url of ['javascript:alert(1)', 'data:text/html,x', '/privacy', 'blob:x']) {
      show([{ kind: 'privacy', text: 'Ours.', url }]);
      expect(find('privacy').querySelector('a')).to.be.null;
      expect(find('privacy').textContent.trim()).to.equal('Ours.');
    }
    show([{ kind: 'privacy', url: 'https://example.com/' }]);
    const link = find('privacy').querySelector('a') ?? expect.fail();
    link.href = 'javascript:void 0';
    const click = new MouseEvent('click', { cancelable: true });
    link.dispatchEvent(click);
    expect(click.defaultPrevented).to.be.true;
  });

  it('send what looks sensitive only when told to, and keep the focus', () => {
    show([{ kind: 'sensitive', text: 'Looks like a card.' }], { draft: ' 4111 ' });
    const [change, send] = buttons('sensitive');
    change?.focus();
    change?.click();
    expect(drawing.requests.map(({ type }) => type)).to.contain('dismiss-notice');
    expect(drawing.asked('send')).to.deep.equal([]);
    expect(drawing.root.activeElement).to.equal(drawing.part('input'));
    send?.click();
    expect(drawing.asked('send')).to.deep.equal([{ type: 'send', text: '4111', confirmed: true }]);
  });

  it('go when they are dismissed, and leave the focus in the text field', () => {
    show([{ kind: 'problem', text: 'Too large.' }]);
    const [dismiss] = buttons('problem');
    expect(dismiss?.getAttribute('aria-label')).to.equal(strings.dismiss);
    dismiss?.click();
    expect(drawing.asked('dismiss-notice')).to.have.lengthOf(1);
    expect(drawing.root.activeElement).to.equal(drawing.part('input'));
  });

  it('offer a new conversation, the way to a person, and the end', () => {
    show([{ kind: 'ended', by: 'visitor' }]);
    buttons('ended')[0]?.click();
    show([{ kind: 'ai', person: 'offered' }]);
    buttons('ai')[0]?.click();
    show([{ kind: 'confirm-end' }]);
    for (const button of buttons('confirm-end')) button.click();
    expect(drawing.requests.filter(({ type }) => type !== 'seen')).to.deep.equal([
      { type: 'open-conversation', id: undefined },
      { type: 'talk-to-person' },
      { type: 'end-conversation', confirmed: true },
      { type: 'end-conversation', confirmed: false },
    ]);
  });

  it('say that a person was asked, and offer nothing where nobody is', () => {
    show([{ kind: 'ai', person: 'asked' }]);
    expect(find('ai').textContent.trim()).to.equal(strings.personAsked);
    show([{ kind: 'ai' }]);
    expect(find('ai').textContent.trim()).to.equal(strings.aiNote);
    expect(buttons('ai')).to.deep.equal([]);
  });

  it('take an address only if it is one', () => {
    show([{ kind: 'ask-email' }]);
    const input = find('ask-email').querySelector('input') ?? expect.fail();
    input.value = 'anna';
    buttons('ask-email')[0]?.click();
    expect(drawing.asked('leave-email')).to.deep.equal([]);
    expect(input.getAttribute('aria-invalid')).to.equal('true');
    input.value = ' anna@example.com ';
    buttons('ask-email')[0]?.click();
    expect(drawing.asked('leave-email')).to.deep.equal([
      { type: 'leave-email', email: 'anna@example.com' },
    ]);
  });
});
