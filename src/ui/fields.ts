import { html, nothing, type TemplateResult } from 'lit/html.js';
import { checkAnswers, type FieldProblem } from '../domain/form-answers.js';
import { fillIn } from '../internal/fill-in.js';
import { plainWords } from '../internal/text-limits.js';
import type { Strings } from '../locales/en.js';
import type { FormAnswer, FormField } from '../types.js';

export { fieldStyles } from './fields.styles.js';

export interface FieldsView {
  /** Of the form, unlike that of any other form in the panel. */
  readonly id: string;
  readonly fields: readonly FormField[];
  readonly strings: Strings;
  /** What the button says. */
  readonly submit: string;
  /** Nothing can be changed or sent. */
  readonly disabled?: boolean;
  /** What was filled in is still there when the form goes and comes back, as those of messages do. */
  readonly keep?: boolean;
}

const PROBLEMS = {
  empty: 'formEmpty',
  email: 'formEmail',
  short: 'formShort',
  long: 'formLong',
} as const satisfies Record<FieldProblem['reason'], keyof Strings>;

/** What has been filled in so far, by the fields of a message: it goes when they go. */
const drafts = new WeakMap<readonly FormField[], Map<string, string>>();

/**
 * A form. What is wrong is said at the fields when it is sent, and no longer once it is right.
 *
 * @param onSubmit what was answered, when everything is
 */
export function renderFields(
  view: FieldsView,
  onSubmit: (answers: readonly FormAnswer[], from: HTMLFormElement) => void,
): TemplateResult {
  const { fields, submit, disabled = false } = view;
  const onSubmitted = (event: Event) => {
    event.preventDefault();
    if (disabled || !(event.currentTarget instanceof HTMLFormElement)) return;
    const answers = check(view, event.currentTarget);
    if (!answers) return;
    drafts.delete(fields);
    onSubmit(answers, event.currentTarget);
  };
  return html`<form part="form" class="form" novalidate @submit=${onSubmitted}>
    ${fields.map((field, index) => renderField(field, index, view))}
    <button type="submit" class="form-submit" ?disabled=${disabled}>${submit}</button>
  </form>`;
}

function renderField(field: FormField, index: number, view: FieldsView): TemplateResult {
  const id = `${safeId(view.id)}-${index}`;
  return html`<div class="form-field">
    <label for=${id} dir="auto">${plainWords(field.label)}</label>
    ${field.type === 'select' ? renderSelect(field, id, view) : renderInput(field, id, view)}
    <p class="form-problem" id="${id}-problem" hidden></p>
  </div>`;
}

function renderInput(field: FormField, id: string, view: FieldsView): TemplateResult {
  const { name, type, placeholder } = field;
  const email = type === 'email';
  // The attribute is where it begins: what the visitor has typed since stays as it is.
  return html`<input
    class="form-input"
    id=${id}
    type=${type}
    value=${drafts.get(view.fields)?.get(name) ?? ''}
    placeholder=${placeholder ?? nothing}
    autocomplete=${email ? 'email' : name === 'name' ? 'name' : nothing}
    dir=${email ? 'ltr' : 'auto'}
    required
    aria-invalid="false"
    ?disabled=${view.disabled}
    @input=${(event: Event) => onInput(event, field, view)}
  />`;
}

function renderSelect(field: FormField, id: string, view: FieldsView): TemplateResult {
  const chosen = drafts.get(view.fields)?.get(field.name);
  return html`<select
    class="form-input"
    id=${id}
    required
    aria-invalid="false"
    ?disabled=${view.disabled}
    @change=${(event: Event) => onInput(event, field, view)}
  >
    <option value="">${field.placeholder ?? view.strings.formChoose}</option>
    ${field.options?.map(
      ({ name, label }) =>
        html`<option value=${name} ?selected=${name === chosen}>${plainWords(label)}</option>`,
    )}
  </select>`;
}

type Control = HTMLInputElement | HTMLSelectElement;

function onInput({ currentTarget }: Event, field: FormField, view: FieldsView): void {
  if (!isControl(currentTarget)) return;
  const { fields, strings, keep } = view;
  const values = (keep && drafts.get(fields)) || new Map<string, string>();
  values.set(field.name, currentTarget.value);
  if (keep) drafts.set(fields, values);
  if (currentTarget.getAttribute('aria-invalid') !== 'true') return;
  const result = checkAnswers([field], values);
  tell(currentTarget, 'problems' in result ? result.problems.get(field.name) : undefined, strings);
}

/** @returns the answers; nothing when a field has been told that something is wrong */
function check(
  { fields, strings }: FieldsView,
  form: HTMLFormElement,
): readonly FormAnswer[] | undefined {
  const controls = [...form.elements].filter(isControl);
  // By their place: a name from outside could be that of something else in the form.
  const values = new Map(fields.map(({ name }, index) => [name, controls[index]?.value ?? '']));
  const result = checkAnswers(fields, values);
  const problems = 'problems' in result ? result.problems : undefined;
  for (const [index, { name }] of fields.entries()) {
    const control = controls[index];
    if (control) tell(control, problems?.get(name), strings);
  }
  controls.find((control) => control.getAttribute('aria-invalid') === 'true')?.focus();
  return 'answers' in result ? result.answers : undefined;
}

/** Says at a field what is wrong with it, or that nothing is. */
function tell(control: Control, problem: FieldProblem | undefined, strings: Strings): void {
  const text = control.nextElementSibling;
  if (!(text instanceof HTMLElement)) return;
  text.textContent = problem
    ? fillIn(strings[PROBLEMS[problem.reason]], { count: problem.count })
    : '';
  text.hidden = !problem;
  control.setAttribute('aria-invalid', problem ? 'true' : 'false');
  if (problem) control.setAttribute('aria-describedby', text.id);
  else control.removeAttribute('aria-describedby');
}

function isControl(element: unknown): element is Control {
  return element instanceof HTMLInputElement || element instanceof HTMLSelectElement;
}

/** An id from outside as one word, and never that of another. */
function safeId(id: string): string {
  return `form-${id.replace(/\W/g, (char) => `-${char.charCodeAt(0)}-`)}`;
}
