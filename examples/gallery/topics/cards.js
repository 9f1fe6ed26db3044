/** Carousels and lists. */
import { asks, broken, conversation, picture, words } from '../making.js';

const link = { type: 'link', text: words('Look at it', 'عرض'), url: 'https://example.com/' };
const take = { type: 'postback', text: words('Take this one', 'اختيار هذه'), id: 'take' };
const buy = {
  type: 'buy',
  text: words('Buy', 'شراء'),
  url: 'https://example.com/pay',
  paid: false,
  amount: 24900,
  currency: 'EUR',
};

const things = [
  [
    words('Larkspur 2 tent', 'خيمة لاركسبر 2'),
    'tent',
    words('Two persons, 1.9 kg, stands on rock', 'شخصان، 1.9 كغ، تقف على الصخر'),
  ],
  [words('Kettle', 'إبريق'), 'kettle', words('A litre in three minutes', 'لتر في ثلاث دقائق')],
  [words('Backpack', 'حقيبة ظهر'), 'backpack', words('45 litres', '45 لترا')],
];

const items = (length, actions = [link, take]) =>
  Array.from({ length }, (_, index) => {
    const [title, name, description] = things[index % things.length];
    return { title, description, imageUrl: picture(name), altText: title, actions };
  });
const carousel = (changes) => ({
  kind: 'carousel',
  text: '',
  shape: 'horizontal',
  items: items(3),
  ...changes,
});
const list = (changes) => ({ kind: 'list', text: '', items: items(3, []), ...changes });

/** Scrolls to the last card. */
const toEnd = async (root) => {
  const cards = root.querySelector('.cards');
  cards.scrollTo({
    left: cards.scrollWidth * (getComputedStyle(cards).direction === 'rtl' ? -1 : 1),
    behavior: 'instant',
  });
};

export const cards = {
  'carousel, horizontal': conversation(
    asks(carousel({ text: words('These would do:', 'هذه قد تناسبكم:') })),
  ),
  'carousel, square': conversation(asks(carousel({ shape: 'square', items: items(5, [take]) }))),
  'carousel of ten, at its end': {
    ...conversation(asks(carousel({ items: items(10, [buy]) }))),
    prepare: toEnd,
  },
  'carousel of one': conversation(asks(carousel({ items: items(1, [buy, link]) }))),
  'carousel without pictures': conversation(
    asks(
      carousel({
        items: items(4, [take]).map(({ title, description, actions }) => ({
          title,
          description,
          actions,
        })),
      }),
    ),
  ),
  'carousel with some pictures, one broken': conversation(
    asks(
      carousel({
        items: items(3, [take]).map((item, index) =>
          index === 0
            ? { ...item, imageUrl: broken }
            : index === 1
              ? { ...item, imageUrl: undefined }
              : item,
        ),
      }),
    ),
  ),
  'carousel with long words': conversation(
    asks(
      carousel({
        items: items(2, [
          {
            ...link,
            text: words('Look at all that there is to know about it', 'عرض كل ما يمكن معرفته عنها'),
          },
        ]).map((item) => ({
          ...item,
          title: 'Donaudampfschifffahrtsgesellschaft',
          description: item.description.repeat(6),
        })),
      }),
    ),
  ),
  list: conversation(asks(list({ text: words('In the basket:', 'في السلة:') }))),
  'list with actions': {
    height: 860,
    ...conversation(asks(list({ items: items(3, [take]), actions: [link] }))),
  },
  'list of ten without pictures': {
    height: 860,
    ...conversation(
      asks(
        list({
          items: items(10, []).map(({ title, description, actions }) => ({
            title,
            description,
            actions,
          })),
        }),
      ),
    ),
  },
};
