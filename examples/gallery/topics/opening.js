/** What is there before a conversation is. */
import { asks, inside, NOW, strings, words } from '../making.js';
import { closedWords, replyWords } from '/dist/ui/opening-words.js';
import { locale } from '../options.js';

const fields = [
  { name: 'name', label: strings.prechatName, type: 'text' },
  { name: 'email', label: strings.prechatEmail, type: 'email' },
];
const reason = {
  name: 'reason',
  label: words('What is it about?', 'ما الموضوع؟'),
  type: 'select',
  options: [
    { name: 'order', label: words('An order', 'طلب') },
    { name: 'other', label: words('Something else', 'شيء آخر') },
  ],
};
const HOUR = 3_600_000;
const soon = { kind: 'availability', text: replyWords(5, locale, strings) };
const closed = { kind: 'availability', text: closedWords(NOW + 19 * HOUR, NOW, locale, strings) };
const privacy = { kind: 'privacy', url: 'https://example.com/privacy' };
const greeting = asks(strings.welcome, { ago: 0 });
const none = { messages: [], agentName: undefined };

export const opening = {
  empty: inside(none),
  'empty, with nothing but text': inside({
    ...none,
    offers: undefined,
    menu: undefined,
    extras: undefined,
  }),
  restoring: inside({ ...none, restoring: true, connection: 'connecting', inputBlocked: true }),
  welcome: inside({ messages: [greeting], notices: [privacy, soon] }),
  'after hours': inside({ messages: [greeting], notices: [closed] }),
  'after hours, nobody knows until when': inside({
    messages: [greeting],
    notices: [{ kind: 'availability', text: strings.closed }],
  }),
  'after hours, with an address': inside({
    messages: [greeting],
    notices: [closed, { kind: 'ask-email' }],
  }),
  'after hours, a wrong address': {
    ...inside({ messages: [greeting], notices: [closed, { kind: 'ask-email' }] }),
    prepare: (root) => {
      root.querySelector('.form-input').value = 'robin@';
      root.querySelector('.form').requestSubmit();
    },
  },
  'questions first': inside({
    messages: [greeting],
    prechat: [...fields, reason],
    notices: [privacy, soon],
  }),
  'questions first, with errors': {
    height: 640,
    ...inside({ messages: [greeting], prechat: [...fields, reason], notices: [privacy] }),
    prepare: (root) => root.querySelector('.form').requestSubmit(),
  },
  'questions first, after hours': inside({ ...none, prechat: fields, notices: [closed] }),
  'only a button first': inside({ messages: [greeting], prechat: [], notices: [privacy, soon] }),
};
