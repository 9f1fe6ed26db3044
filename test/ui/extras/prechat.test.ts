import { expect } from 'chai';
import type { FormField } from '../../../src/types.js';
import { extrasStyles, extrasUi } from '../../../src/ui/extras/index.js';
import type { PanelView } from '../../../src/ui/panel-view.js';
import { expectAccessible } from '../accessible.js';
import { AGENT, Drawing, message, strings } from '../drawing.js';

const FIELDS: readonly FormField[] = [
  { name: 'name', label: 'Your name', type: 'text' },
  { name: 'email', label: 'Your email address', type: 'email' },
];

describe('the form before the conversation', () => {
  let drawing: Drawing;
  beforeEach(() => {
    drawing = new Drawing();
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(extrasStyles);
    drawing.root.adoptedStyleSheets.push(sheet);
  });
  afterEach(() => drawing.dispose());

  const show = (changes: Partial<PanelView> = {}) =>
    drawing.showPanel({ extras: extrasUi, prechat: FIELDS, ...changes });
  const form = () => drawing.root.querySelector<HTMLElement>('.prechat') ?? expect.fail();

  it('stands in the place of the conversation', async () => {
    show();
    expect(drawing.root.querySelector('[part~=input]')).to.be.null;
    expect(form().querySelector('h3')?.textContent).to.equal(strings.prechatTitle);
    expect([...form().querySelectorAll('label')].map((l) => l.textContent)).to.deep.equal(
      FIELDS.map(({ label }) => label),
    );
    await expectAccessible(drawing.host);
  });

  it('asks to begin with what was answered, once everything is', () => {
    show();
    const [name, email] = form().querySelectorAll('input');
    const button = form().querySelector('button');
    if (name) name.value = 'Anna';
    button?.click();
    expect(drawing.asked('begin')).to.deep.equal([]);
    expect(drawing.root.activeElement).to.equal(email);
    if (email) email.value = 'anna@example.com';
    button?.click();
    expect(drawing.asked('begin')).to.deep.equal([
      {
        type: 'begin',
        answers: [
          { name: 'name', label: 'Your name', type: 'text', value: 'Anna' },
          {
            name: 'email',
            label: 'Your email address',
            type: 'email',
            value: 'anna@example.com',
          },
        ],
      },
    ]);
  });

  it('is only a button where nothing is asked', () => {
    show({ prechat: [] });
    expect(form().querySelector('input, h3')).to.be.null;
    const button = form().querySelector('button');
    expect(button?.textContent).to.equal(strings.prechatStart);
    button?.click();
    expect(drawing.asked('begin')).to.deep.equal([{ type: 'begin', answers: [] }]);
  });

  it('comes with the greeting, the hours and the word on privacy', () => {
    show({
      messages: [{ ...message(AGENT, 'Welcome!'), localOnly: true }],
      notices: [
        { kind: 'privacy', text: 'Ours.' },
        { kind: 'availability', text: 'Closed.' },
        { kind: 'ask-email' },
      ],
    });
    for (const text of ['Welcome!', 'Ours.', 'Closed.'])
      expect(form().textContent).to.contain(text);
    expect(form().textContent).not.to.contain(strings.leaveEmail);
  });
});
