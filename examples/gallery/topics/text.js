/** Words: with a little Markdown, with links, long ones, and what is no text at all. */
import { agent, asks, conversation, message, says, words } from '../making.js';

const markdown = words(
  `**Pitching it** takes _five minutes_:

1. Lay out the ground sheet
2. Put the poles through the sleeves
3. Clip, and you are **done**

What you need:

- four stones
- the \`TN-300\` frame
- [the drawing](https://example.com/tents/three#pitching)`,
  `**نصب الخيمة** يستغرق _خمس دقائق_:

1. افرشوا الأرضية
2. أدخلوا الأعمدة
3. ثبتوا المشابك، و**انتهى**

ما تحتاجون إليه:

- أربعة أحجار
- الهيكل \`TN-300\`
- [الرسم](https://example.com/tents/three#pitching)`,
);

export const text = {
  short: conversation(
    asks(words('Hi!', 'مرحبا!'), { ago: 3 }),
    says('👌', { status: 'seen' }),
    says(words('Thanks.', 'شكرا.'), { status: 'delivered', ago: 1 }),
  ),
  markdown: conversation(
    asks(markdown),
    says(
      words('**Not bold**: what visitors write stays as it is.', '**ليس عريضا**: يبقى كما كُتب.'),
    ),
  ),
  links: conversation(
    asks(
      words(
        'Look at https://example.com/tents/three#pitching, write to mailto:hello@example.com or call tel:+31201234567.',
        'انظروا https://example.com/tents/three#pitching أو اكتبوا إلى mailto:hello@example.com أو اتصلوا tel:+31201234567.',
      ),
    ),
    asks(
      words('[Our shop](https://example.com/) is open.', '[متجرنا](https://example.com/) مفتوح.'),
    ),
    says(`https://example.com/${'very-long-'.repeat(12)}`),
    says(words('See https://example.com/a?b=c.', 'انظروا https://example.com/a?b=c.')),
  ),
  'long words': {
    ...conversation(
      message(
        { role: 'agent', name: 'Wolfeschlegelsteinhausenbergerdorff '.repeat(3) },
        'x'.repeat(200),
        {
          ago: 4,
        },
      ),
      says('Donaudampfschifffahrtsgesellschaftskapitänsmütze'),
      message(agent, `TN-300/${'0123456789'.repeat(6)}`, { ago: 1 }),
    ),
  },
  'very long, behind a button': {
    height: 640,
    ...conversation(
      asks(words('A long message. ', 'رسالة طويلة. ').repeat(600)),
      says(words('Understood.', 'مفهوم.')),
    ),
  },
  'both directions': conversation(
    asks('An English sentence, with a full stop.'),
    asks('جملة عربية، تنتهي بنقطة.', { ago: 1 }),
    says('هل الخيمة TN-300 متوفرة؟'),
    says('Is the tent TN-300 in stock?', { ago: 1, status: 'seen' }),
  ),
  'template, unsupported, blank': conversation(
    asks({
      kind: 'unsupported',
      type: 'template',
      text: words('Your order is on its way.', 'طلبكم في الطريق.'),
    }),
    asks({ kind: 'unsupported', type: 'hologram', text: '' }),
    says('   ', { ago: 1 }),
  ),
  hostile: conversation(
    asks('<img src=x onerror=alert(1)> <b>not bold</b> javascript:alert(1)'),
    asks('[click](javascript:alert(1)) [https://bank.example](https://elsewhere.example/login)', {
      ago: 1,
    }),
    asks(`Z${'\u0300\u0301\u0302\u0303'.repeat(30)}algo \u202etxt.exe`, { ago: 0 }),
  ),
};
