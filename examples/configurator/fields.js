/** The controls: one for each attribute, in groups of what they are about. */
import { make, words } from './make.js';

/** How a value that is there and empty is written in a field. */
const EMPTY = '""';

/**
 * @param {string} topic
 * @param {readonly import('./manifest.js').Attribute[]} attributes
 * @returns {HTMLDetailsElement}
 */
export function makeTopic(topic, attributes) {
  return make(
    'details',
    { class: 'topic' },
    make('summary', {}, make('span', {}, topic), make('output', { class: 'count', dir: 'auto' })),
    make('fieldset', {}, make('legend', { class: 'unseen' }, topic), ...attributes.map(makeField)),
  );
}

function makeField(attribute) {
  const { name, label, description, kind } = attribute;
  const id = `set-${name}`;
  const control = makeControl(attribute, id);
  return make(
    'div',
    { class: `field ${kind}` },
    make(
      'div',
      { class: 'head' },
      make('label', { for: id }, label),
      make('code', { 'aria-hidden': 'true' }, name),
    ),
    kind === 'colour' ? withPicker(control, label) : control,
    make('p', { class: 'hint', id: `${id}-hint` }, ...words(description)),
    make('p', { class: 'warning', id: `${id}-warning`, hidden: true }),
  );
}

function makeControl({ name, kind, values, numeric, fallback }, id) {
  const common = { id, name, 'aria-describedby': `${id}-hint ${id}-warning` };
  if (kind === 'flag') return make('input', { ...common, type: 'checkbox', value: '' });
  if (kind === 'choice') {
    const none = fallback ? `${fallback} (default)` : 'not set';
    const others = values.filter((value) => value !== fallback);
    return make(
      'select',
      common,
      make('option', { value: '' }, none),
      ...others.map((value) => make('option', { value }, value)),
    );
  }
  return make('input', {
    ...common,
    type: kind === 'number' ? 'number' : 'text',
    step: kind === 'number' && 'any',
    inputmode: numeric && 'decimal',
    placeholder: fallback ?? ['a number', ...values].slice(numeric ? 0 : 1).join(' or '),
    autocomplete: 'off',
    spellcheck: kind === 'text' && !numeric ? undefined : 'false',
  });
}

/** The field holds any colour that CSS knows; the picker beside it writes one into it. */
function withPicker(field, label) {
  const picker = make('input', { type: 'color', 'aria-label': `${label}, picked` });
  picker.addEventListener('input', () => {
    field.value = picker.value;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
  field.addEventListener('input', () => showColour(field, picker));
  return make('div', { class: 'pair' }, picker, field);
}

/** A picker knows opaque colours of six digits only; a canvas makes one of any other. */
function showColour(field, picker) {
  const colour = field.value || field.placeholder;
  if (!CSS.supports('color', colour)) return;
  const pen = document.createElement('canvas').getContext('2d');
  pen.fillStyle = colour;
  if (/^#\w{6}$/.test(pen.fillStyle)) picker.value = pen.fillStyle;
}

/**
 * What a control says, as an attribute holds it.
 *
 * @returns {string | undefined} `undefined`: the attribute is not there
 */
export function valueOf(control) {
  if (control.type === 'checkbox' || control.type === 'radio') {
    return control.checked ? control.value : undefined;
  }
  if (control.value === EMPTY) return '';
  return control.value === '' ? undefined : control.value;
}

/** @param {string | null} value as an attribute holds it; `null`: it is not there */
export function fill(control, value) {
  if (control.type === 'checkbox') control.checked = value !== null;
  else if (control.type === 'radio') control.checked = control.value === value;
  else control.value = value === '' && control.type === 'text' ? EMPTY : (value ?? '');
  // A list has no place for what it does not offer.
  if (control.selectedIndex === -1) control.value = '';
  if (control.type === 'text') control.dispatchEvent(new Event('input'));
}

/** Says at each control what the element says about its value, and nothing where it says nothing. */
export function showWarnings(form, warnings) {
  for (const control of form.querySelectorAll('.field [name]')) {
    const place = form.querySelector(`#${control.id}-warning`);
    const warning = warnings.get(control.name) ?? '';
    control.setAttribute('aria-invalid', String(warning !== ''));
    place.hidden = warning === '';
    if (place.textContent !== warning) place.textContent = warning;
  }
}

/** Says at each topic how many of its attributes are set. */
export function showCounts(form) {
  for (const topic of form.querySelectorAll('.topic')) {
    const set = [...topic.querySelectorAll('[name]')].filter(
      (control) => valueOf(control) !== undefined,
    );
    topic.querySelector('.count').textContent = set.length ? `${set.length} set` : '';
  }
}
