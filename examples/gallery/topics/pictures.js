/** Pictures. */
import { asks, broken, conversation, picture, portrait, says, wide, words } from '../making.js';

const image = (changes) => ({ kind: 'image', url: picture('tent'), text: '', ...changes });
const tent = words('An orange tent in the grass', 'خيمة برتقالية على العشب');

export const pictures = {
  'of known size': conversation(
    asks(image({ url: portrait, altText: tent, width: 300, height: 400 })),
    says(image({ width: 600, height: 600 }), { status: 'seen' }),
  ),
  'wide and small': conversation(
    asks(image({ url: wide, altText: tent, width: 1600, height: 500 })),
    asks(image({ url: picture('kettle'), width: 60, height: 60 }), { ago: 1 }),
    says(image({ url: picture('fernhill'), width: 800, height: 40 }), { status: 'delivered' }),
  ),
  'of unknown size': conversation(
    asks(image({ url: portrait, altText: tent })),
    says(image({ url: wide }), { status: 'sent' }),
  ),
  'with a caption': conversation(
    asks(
      image({
        url: wide,
        width: 1600,
        height: 500,
        text: words(
          'The view from **the upper camp**, at six.',
          'المنظر من **المخيم العلوي**، في السادسة.',
        ),
      }),
    ),
    says(image({ width: 100, height: 100, text: words('This one, please', 'هذه، من فضلكم') })),
  ),
  'with actions': conversation(
    asks(
      image({
        width: 600,
        height: 600,
        text: words('Three persons, 2.4 kg', 'ثلاثة أشخاص، 2.4 كغ'),
        actions: [
          {
            type: 'link',
            text: words('All about it', 'كل التفاصيل'),
            url: 'https://example.com/tent',
          },
          { type: 'postback', text: words('Put it aside for me', 'احجزوها لي'), id: 'keep' },
        ],
      }),
    ),
  ),
  'on its way': {
    ...conversation(
      asks(image({ url: portrait, width: 300, height: 400 })),
      says(image({ width: 600, height: 600 }), { status: 'pending' }),
    ),
    prepare: (root) =>
      root.querySelectorAll('.picture img').forEach((each) => (each.hidden = true)),
  },
  broken: {
    height: 640,
    ...conversation(
      asks(image({ url: broken, altText: tent, width: 300, height: 240 })),
      asks(image({ url: broken, text: words('Without a name', 'بلا اسم') }), { ago: 1 }),
      asks(image({ url: broken, altText: tent, width: 60, height: 60 }), { ago: 1 }),
      says(image({ url: 'javascript:alert(1)', altText: tent })),
    ),
  },
  'that is saved instead of shown': conversation(
    asks(
      image({
        url: picture('tent'),
        mediaType: 'image/svg+xml',
        sizeBytes: 4_200,
        text: words('The logo', 'الشعار'),
      }),
    ),
  ),
};
