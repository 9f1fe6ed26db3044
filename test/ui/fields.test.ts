import { expect } from 'chai';
import { html } from 'lit';
import type { FormAnswer, FormField } from '../../src/types.js';
import { renderFields } from '../../src/ui/fields.js';
import { expectAccessible } from './accessible.js';
import { strings } from './drawing.js';
import { RichDrawing } from './rich-drawing.js';

const FIELDS: readonly FormField[] = [
  { name: 'name', label: 'Your name', type: 'text', placeholder: 'Jan', minLength: 2 },
  { name: 'email', label: 'Email', type: 'email' },
  {
    name: 'size',
    label: 'Size',
    type: 'select',
    options: [
      { name: 's', label: 'Small' },
      { name: 'm', label: 'Medium' },
    ],
  },
];

describe('the fields of a form', () => {
  let drawing: RichDrawing;
  let sent: (readonly FormAnswer[])[];
  beforeEach(() => {
    drawing = new RichDrawing();
    sent = [];
  });
  afterEach(() => drawing.dispose());

  function show(
    fields = FIELDS,
    changes: { disabled?: boolean; keep?: boolean; id?: string } = {},
  ) {
    const view = { id: 'm 1', fields, strings, submit: 'Send', ...changes };
    drawing.show(
      html`<div class="body">${renderFields(view, (answers) => sent.push(answers))}</div>`,
    );
  }
  const controls = () => [...drawing.root.querySelectorAll<HTMLInputElement>('input, select')];
  const problemOf = (control: HTMLElement) => {
    const id = control.getAttribute('aria-describedby');
    return id === null ? undefined : drawing.root.getElementById(id)?.textContent;
  };
  function fill(control: HTMLInputElement | undefined, value: string): void {
    if (!control) return;
    control.value = value;
    control.dispatchEvent(new Event('input', { bubbles: true }));
    control.dispatchEvent(new Event('change', { bubbles: true }));
  }
  const submit = () => drawing.part('form').querySelector<HTMLElement>('[type=submit]')?.click();

  it('have a label each, and say that they must be answered', () => {
    show();
    expect(controls().map((control) => control.labels?.[0]?.textContent)).to.deep.equal([
      'Your name',
      'Email',
      'Size',
    ]);
    expect(controls().every((control) => control.required)).to.be.true;
    expect(controls().map((control) => control.autocomplete)).to.deep.equal(['name', 'email', '']);
  });

  it('give what was answered, once everything is right', () => {
    show();
    const [name, email, size] = controls();
    fill(name, ' Jan ');
    fill(email, 'jan@example.com');
    fill(size, 'm');
    submit();
    expect(sent).to.deep.equal([
      [
        { name: 'name', label: 'Your name', type: 'text', value: 'Jan' },
        { name: 'email', label: 'Email', type: 'email', value: 'jan@example.com' },
        { name: 'size', label: 'Size', type: 'select', value: 'm', valueLabel: 'Medium' },
      ],
    ]);
  });

  it('say at each one what is wrong, and move to the first that is', () => {
    show();
    const [name, email, size] = controls();
    fill(name, 'Jan');
    fill(email, 'nobody');
    submit();
    expect(sent).to.deep.equal([]);
    expect([name, email, size].map((one) => one?.getAttribute('aria-invalid'))).to.deep.equal([
      'false',
      'true',
      'true',
    ]);
    expect(controls().map(problemOf)).to.deep.equal([
      undefined,
      strings.formEmail,
      strings.formEmpty,
    ]);
    expect(drawing.root.activeElement === email).to.be.true;
  });

  it('say it no longer once it is right, and not before', () => {
    show();
    const [name] = controls();
    submit();
    expect(name && problemOf(name)).to.equal(strings.formEmpty);
    fill(name, 'J');
    expect(name && problemOf(name)).to.equal('Please write at least 2 characters.');
    fill(name, 'Jan');
    expect(name && problemOf(name)).to.equal(undefined);
    expect(name?.getAttribute('aria-invalid')).to.equal('false');
    expect(drawing.root.querySelectorAll('.form-problem:not([hidden])')).to.have.lengthOf(2);
  });

  it('do not complain while they are filled in for the first time', () => {
    show();
    fill(controls()[1], 'jan@');
    expect(controls()[1]?.getAttribute('aria-invalid')).to.equal('false');
  });

  it('are sent by Enter, as any form is', () => {
    show();
    drawing.part('form').dispatchEvent(new SubmitEvent('submit', { cancelable: true }));
    expect(drawing.root.activeElement === controls()[0]).to.be.true;
    expect(drawing.part('form').querySelector('button')?.type).to.equal('submit');
  });

  it('can be neither changed nor sent when they are disabled', () => {
    show(FIELDS, { disabled: true });
    expect(controls().every((control) => control.disabled)).to.be.true;
    drawing.part('form').dispatchEvent(new SubmitEvent('submit', { cancelable: true }));
    expect(sent).to.deep.equal([]);
  });

  it('keep what was typed when they are drawn again', () => {
    show();
    fill(controls()[0], 'Jan');
    show([...FIELDS]);
    expect(controls()[0]?.value).to.equal('Jan');
  });

  it('have what was typed when they come back, if they are to keep it, and only then', () => {
    for (const keep of [true, false]) {
      const fields = [...FIELDS];
      show(fields, { keep });
      fill(controls()[0], 'Jan');
      fill(controls()[2], 'm');
      drawing.show(html``);
      show(fields, { keep });
      expect(controls().map(({ value }) => value)).to.deep.equal(
        keep ? ['Jan', '', 'm'] : ['', '', ''],
      );
      drawing.show(html``);
    }
  });

  it('have ids of their own, whatever the form is called', () => {
    const text = (name: string): FormField => ({ name, label: name, type: 'text' });
    const forms = ['a b', 'a-b', 'a-32-b', 'é', '\uD800', ''].map((id) =>
      renderFields(
        { id, fields: [text('x'), text('y')], strings, submit: 'Send' },
        () => undefined,
      ),
    );
    drawing.show(html`${forms}`);
    const ids = [...drawing.root.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).to.equal(ids.length);
    expect(ids.filter((id) => /\s/.test(id))).to.deep.equal([]);
  });

  it('belong to any name, also one that forms have for themselves', () => {
    const fields = ['elements', 'submit', 'length', '__proto__'].map((name): FormField => {
      return { name, label: name, type: 'text' };
    });
    show(fields);
    for (const control of controls()) fill(control, `${control.labels?.[0]?.textContent}!`);
    submit();
    expect(sent[0]?.map(({ value }) => value)).to.deep.equal(fields.map(({ name }) => `${name}!`));
  });

  it('are legible, large enough to be pressed, and not zoomed into', async () => {
    show();
    for (const control of controls()) {
      expect(control.getBoundingClientRect().height).to.be.at.least(44);
      expect(parseFloat(getComputedStyle(control).fontSize)).to.be.at.least(16);
    }
    await expectAccessible(drawing.part('form'));
  });
});
