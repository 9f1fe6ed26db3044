/** The switches that say how this page shows something. They are part of its address. */
import { make } from './make.js';

/** The first of each is what holds without another. */
const CHOICES = {
  size: ['preview-size', 'Width', { desktop: 'Desktop', phone: 'Phone' }],
  scheme: ['preview-scheme', 'Colours', { light: 'Light', dark: 'Dark' }],
  dir: ['preview-dir', 'Direction', { ltr: 'Left to right', rtl: 'Right to left' }],
  for: ['code-for', 'For', { html: 'HTML', react: 'React', vue: 'Vue', angular: 'Angular' }],
  files: ['code-files', 'Script', { several: 'In parts', one: 'One file' }],
  statement: ['statement-as', 'As', { element: 'Element', html: 'HTML', markdown: 'Markdown' }],
};

/** Puts the switches in their places: `data-radios` names them. */
export function placeChoices(form) {
  for (const place of document.querySelectorAll('[data-radios]')) {
    place.prepend(...place.dataset.radios.split(' ').map((name) => makeChoice(form, name)));
  }
}

function makeChoice(form, choice) {
  const [name, legend, options] = CHOICES[choice];
  const radios = Object.entries(options).map(([value, label], index) =>
    make(
      'label',
      {},
      make('input', { type: 'radio', name, value, form: form.id, checked: index === 0 }),
      make('span', {}, label),
    ),
  );
  return make('fieldset', { class: 'segments' }, make('legend', {}, legend), ...radios);
}

/** The languages that the chat speaks, each by its own name. */
export function placeLanguages(list, languages) {
  const options = languages.map((tag) => {
    const name = new Intl.DisplayNames([tag], { type: 'language' }).of(tag);
    return make(
      'option',
      { value: tag, lang: tag },
      name.replace(/^./u, (a) => a.toUpperCase()),
    );
  });
  list.append(...options);
}
