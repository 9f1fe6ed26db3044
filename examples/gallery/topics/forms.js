/** Forms and their answers. */
import { asks, conversation, inside, says, words } from '../making.js';

const fields = [
  { name: 'name', label: words('Your name', 'اسمكم'), type: 'text', minLength: 2 },
  {
    name: 'email',
    label: words('Your email address', 'عنوان بريدكم الإلكتروني'),
    type: 'email',
    placeholder: 'name@example.com',
  },
  {
    name: 'reason',
    label: words('What is it about?', 'ما الموضوع؟'),
    type: 'select',
    options: [
      { name: 'order', label: words('An order', 'طلب') },
      { name: 'other', label: words('Something else', 'شيء آخر') },
    ],
  },
];
const form = (changes) => ({
  kind: 'form',
  text: words('So that we can find your order:', 'لكي نجد طلبكم:'),
  fields,
  blocksInput: false,
  submitted: false,
  ...changes,
});
const answers = [
  { name: 'name', label: fields[0].label, type: 'text', value: words('Robin', 'رامي') },
  { name: 'email', label: fields[1].label, type: 'email', value: 'robin@example.com' },
  {
    name: 'reason',
    label: fields[2].label,
    type: 'select',
    value: 'order',
    valueLabel: words('An order', 'طلب'),
  },
];

function fill(root, ...values) {
  const controls = root.querySelectorAll('.form-input');
  for (const [index, value] of values.entries()) {
    controls[index].value = value;
    controls[index].dispatchEvent(
      new Event(controls[index].matches('select') ? 'change' : 'input'),
    );
  }
  root.querySelector('.form').requestSubmit();
}

const [asked, again] = [asks(form({})), asks(form({}))];

export const forms = {
  untouched: conversation(asked),
  'with errors': {
    height: 640,
    ...conversation(asks(form({ fields: [...fields] }))),
    prepare: (root) => fill(root, words('R', 'ر'), 'robin@'),
  },
  'on its way': {
    ...conversation(asks(form({ fields: [...fields] }))),
    prepare: (root) => fill(root, words('Robin', 'رامي'), 'robin@example.com', 'order'),
  },
  answered: {
    height: 640,
    ...conversation(
      again,
      says({ kind: 'form-response', text: '', formId: again.id, answers }, { status: 'seen' }),
    ),
  },
  'answered elsewhere': conversation(asks(form({ submitted: true }))),
  'of which nothing else may be written': inside({
    messages: [asks(form({ fields: fields.slice(0, 1), blocksInput: true }))],
    inputBlocked: true,
  }),
  'with long labels': conversation(
    asks(
      form({
        text: '',
        fields: [
          {
            name: 'a',
            label: words(
              'The number that is printed below the bar code on the box in which the tent came',
              'الرقم المطبوع تحت الرمز الشريطي على العلبة التي جاءت فيها الخيمة',
            ),
            type: 'text',
            placeholder: words(
              'For example 4411-0042-9981-0001-2026',
              'مثلا 4411-0042-9981-0001-2026',
            ),
          },
          {
            ...fields[2],
            name: 'b',
            label: 'Donaudampfschifffahrtsgesellschaftskapitänsmütze',
            placeholder: words(
              'Choose what comes closest to it, please',
              'اختاروا ما هو الأقرب من فضلكم',
            ),
          },
        ],
      }),
    ),
  ),
};
