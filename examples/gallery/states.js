/** What is drawn, by name. `view` is what the panel's inside draws; without it, a skeleton is. */
import arabic from '/dist/locales/ar.js';
import strings from '/dist/locales/en.js';

const MINUTE = 60_000;
const now = Date.now();
const anna = { role: 'agent', name: 'Anna de Vries' };
const you = { role: 'visitor' };

let count = 0;
function message(author, text, minutesAgo, status = 'sent') {
  return {
    id: `m${++count}`,
    author,
    at: now - minutesAgo * MINUTE,
    content: { kind: 'text', text },
    status,
  };
}

const conversation = [
  message(anna, 'Hi! I am Anna. What are you looking for?', 1500),
  message(you, 'Does the three-person tent stand without pegs? I camp on rock a lot.', 22, 'seen'),
  message(anna, 'It does: the frame carries itself.', 20),
  message(
    anna,
    'Four stones on the corners are enough in a breeze. More here: https://example.com/tents/three#pitching',
    20,
  ),
  message(you, 'Perfect 👌', 3, 'seen'),
  message(you, 'Is it in stock in Utrecht?', 2, 'delivered'),
];

const view = {
  strings,
  locale: 'en-GB',
  now,
  heading: 'Outside',
  subheading: 'We answer within a few minutes',
  agentName: 'Anna de Vries',
  agentAvatarUrl: undefined,
  closable: true,
  foldable: true,
  folded: false,
  unreadCount: 0,
  messages: conversation,
  firstUnreadId: undefined,
  typing: undefined,
  connection: 'online',
  draft: '',
};

const long = Array.from({ length: 30 }, (_, index) =>
  message(
    index % 3 ? anna : you,
    `Line ${index + 1} of a longer conversation, with enough words to fill more than one line.`,
    60 - index,
  ),
);

export const states = {
  launcher: {},
  badge: { launcher: { unreadCount: 3 } },
  'badge-many': { launcher: { unreadCount: 128 }, attributes: { 'brand-color': '#ffd400' } },
  eyecatcher: { eyecatcher: 'Questions about tents? We have slept in all of them.' },
  'eyecatcher-start': {
    eyecatcher: 'Questions about tents? We have slept in all of them.',
    attributes: { placement: 'bottom-start' },
  },
  skeleton: { panel: {} },
  'not-loaded': { panel: { failure: [strings.chunkFailed, strings.tryAgain] } },
  empty: { panel: {}, view: { ...view, agentName: undefined, messages: [], heading: 'Chat' } },
  conversation: { panel: {}, view },
  typing: { panel: {}, view: { ...view, typing: { name: 'Anna' }, draft: 'And in' } },
  failed: {
    panel: {},
    view: {
      ...view,
      messages: [...conversation, message(you, 'Hello? Are you there?', 0, 'failed')],
    },
  },
  pending: {
    panel: {},
    view: {
      ...view,
      messages: [...conversation, message(you, 'On its way', 0, 'pending')],
    },
  },
  connecting: { panel: {}, view: { ...view, connection: 'connecting' } },
  offline: { panel: {}, view: { ...view, connection: 'offline' } },
  reconnecting: { panel: {}, view: { ...view, connection: 'reconnecting' } },
  'connection-failed': { panel: {}, view: { ...view, connection: 'failed' } },
  unread: {
    panel: {},
    view: { ...view, messages: long, firstUnreadId: long[9].id, unreadCount: 21 },
  },
  'long-words': {
    panel: {},
    view: {
      ...view,
      heading: 'Donaudampfschifffahrtsgesellschaftskapitän',
      messages: [
        message(
          { role: 'agent', name: 'Wolfeschlegelsteinhausenbergerdorff '.repeat(4) },
          'x'.repeat(300),
          4,
        ),
        message(you, `https://example.com/${'very-long-'.repeat(20)}`, 3),
        message(anna, `${'A long message. '.repeat(600)}The end.`, 2),
      ],
      draft: 'One line\nand another\n'.repeat(5),
    },
  },
  unsupported: {
    panel: {},
    view: {
      ...view,
      messages: [
        { ...message(anna, '', 1), content: { kind: 'unsupported', type: 'carousel', text: '' } },
        message(you, '   ', 1),
        message(anna, '<img src=x onerror=alert(1)> <b>not bold</b> javascript:alert(1)', 1),
      ],
    },
  },
  rtl: {
    dir: 'rtl',
    panel: {},
    view: {
      ...view,
      strings: arabic,
      locale: 'ar',
      heading: 'الدعم',
      subheading: 'نرد خلال دقائق',
      agentName: 'ليلى حداد',
      messages: [
        message({ role: 'agent', name: 'ليلى حداد' }, 'مرحبا! كيف يمكنني مساعدتك؟', 6),
        message(you, 'هل الخيمة متوفرة؟ رقم الطراز TN-300', 5, 'seen'),
        message({ role: 'agent', name: 'ليلى حداد' }, 'An English sentence, with a full stop.', 4),
      ],
    },
  },
  dark: { panel: {}, view, attributes: { 'color-scheme': 'dark' } },
  'dark-failed': {
    panel: {},
    view: {
      ...view,
      connection: 'failed',
      messages: [...conversation, message(you, 'Hello? Are you there?', 0, 'failed')],
    },
    attributes: { 'color-scheme': 'dark', 'brand-color': '#f6c945' },
  },
  'light-brand': { panel: {}, view, attributes: { 'brand-color': 'gold' } },
  folded: { panel: { folded: true }, view: { ...view, folded: true, unreadCount: 2 } },
  embedded: {
    panel: { embedded: true },
    view: { ...view, closable: false, foldable: false },
    attributes: { embedded: '' },
  },
};
