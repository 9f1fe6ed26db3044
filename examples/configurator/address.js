/** The address of this page holds everything that was set, to be kept and passed on. */
import { fill, valueOf } from './fields.js';

/** What a page that nobody has configured begins with. */
const BEGINNING = new URLSearchParams({
  transport: 'local',
  'brand-color': '#24513f',
  heading: 'Fernhill Outfitters',
  subheading: 'We usually answer within minutes',
  'agent-name': 'Sam',
  eyecatcher: 'Questions about gear? Ask us.',
  'file-upload': '',
  emoji: '',
});

/** Controls that say nothing about the chat: a new visitor begins with what they say. */
const isKept = ({ name, disabled }) => name !== '' && !disabled && name !== 'preview-live';

const controlsOf = (form) => [...form.elements].filter((control) => isKept(control));

/** Puts what the address says into the controls. */
export function restore(form, search) {
  const wanted = search ? new URLSearchParams(search) : BEGINNING;
  for (const control of controlsOf(form)) {
    const isChoice = control.type === 'radio' || control.dataset.always !== undefined;
    if (isChoice && !isPossible(control, wanted.get(control.name))) continue;
    fill(control, wanted.get(control.name));
  }
}

/** A choice that is always made stays as it is where the address has no better one. */
function isPossible(control, value) {
  const others = control.form.elements[control.name];
  const options = others instanceof RadioNodeList ? [...others] : [...(control.options ?? [])];
  return value !== null && (options.length === 0 || options.some((each) => each.value === value));
}

/** @returns what the controls say, for the address */
export function searchOf(form) {
  const search = new URLSearchParams();
  for (const control of controlsOf(form)) {
    const value = valueOf(control);
    if (value !== undefined) search.set(control.name, value);
  }
  return `?${search}`;
}
