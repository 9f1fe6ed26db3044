/** The other conversations, and the menu. */
import { DAY, inside, MINUTE, NOW, strings, words } from '../making.js';

const summary = (id, name, lastText, ago, unreadCount = 0) => ({
  id,
  ...(name && { name }),
  lastText,
  updatedAt: NOW - ago,
  unreadCount,
});
const conversations = [
  summary(
    'a',
    words('Tent for three', 'خيمة لثلاثة'),
    words('It does: the frame carries itself.', 'نعم، فهيكلها يحمل نفسه.'),
    20 * MINUTE,
  ),
  summary(
    'b',
    words('Order 4411', 'الطلب 4411'),
    words(
      'It is on its way, and should be with you tomorrow morning.',
      'إنه في الطريق، ويصلكم غدا صباحا.',
    ),
    95 * MINUTE,
    2,
  ),
  summary(
    'c',
    undefined,
    words('Without a name, so its last words stand for it', 'بلا اسم، فتنوب عنه كلماته الأخيرة'),
    DAY,
  ),
  summary(
    'd',
    'Donaudampfschifffahrtsgesellschaftskapitänsmütze',
    'https://example.com/very-long-very-long-very-long',
    12 * DAY,
    128,
  ),
  summary('e', undefined, '', 200 * DAY),
];
const many = Array.from({ length: 10 }, (_, index) => ({
  ...conversations[index % 4],
  id: `x${index}`,
}));

export const around = {
  conversations: inside({ conversations, conversationId: 'a' }),
  'many conversations': inside({ conversations: many }),
  'no conversations': inside({ conversations: [] }),
  'conversations on their way': inside({ conversations: [], listing: true }),
  'conversations that cannot be had': inside({
    notices: [{ kind: 'problem', text: strings.conversationsFailed }],
  }),
  menu: {
    ...inside({}),
    // Not with the button: it would take the focus, and close when that goes elsewhere.
    prepare: (root) => {
      root.querySelector('.menu-items').hidden = false;
      root.querySelector('.menu-button').setAttribute('aria-expanded', 'true');
    },
  },
};
