/** Views, people and messages to make states of. Always at the same moment, so that pictures compare. */
import { richUi } from '/dist/ui/rich.js';
import { extrasUi } from '/dist/ui/extras/index.js';
import { isRtl, locale, strings, words } from './options.js';

export const MINUTE = 60_000;
export const DAY = 86_400_000;
export const NOW = new Date(2026, 4, 14, 14, 26).getTime();

/** Of a picture that this site has. */
export const picture = (name) => new URL(`../shop/img/${name}.svg`, import.meta.url).href;
export const portrait = new URL('pictures/portrait.svg', import.meta.url).href;
export const wide = new URL('pictures/wide.svg', import.meta.url).href;
/** Is there, and is no picture. */
export const broken = new URL('gallery.css', import.meta.url).href;

export const agent = { role: 'agent', name: words('Anna de Vries', 'ليلى حداد') };
export const colleague = { role: 'agent', name: words('Ben', 'سامي') };
export const faced = { ...agent, avatarUrl: portrait };
export const machine = { role: 'agent', name: words('Fern', 'نور'), ai: true };
export const visitor = { role: 'visitor' };

let count = 0;

/** @param content what it says; a text stands for itself */
export function message(author, content, { ago = 2, status = 'sent', ...rest } = {}) {
  return {
    id: `m${++count}`,
    author,
    at: NOW - ago * MINUTE,
    content: typeof content === 'string' ? { kind: 'text', text: content } : content,
    status,
    ...rest,
  };
}

export const asks = (content, rest) => message(agent, content, rest);
export const says = (content, rest) => message(visitor, content, rest);

export const talk = [
  asks(words('Hi! What are you looking for?', 'مرحبا! عمّ تبحثون؟'), { ago: 24 }),
  says(
    words(
      'Does the three-person tent stand without pegs? I camp on rock a lot.',
      'هل تقف الخيمة المخصصة لثلاثة أشخاص من دون أوتاد؟ كثيرا ما أخيّم على الصخور.',
    ),
    { ago: 22, status: 'seen' },
  ),
  asks(words('It does: the frame carries itself.', 'نعم، فهيكلها يحمل نفسه.'), { ago: 20 }),
];

export function view(changes = {}) {
  return {
    strings,
    locale,
    now: NOW,
    heading: words('Fernhill', 'فيرنهيل'),
    subheading: words('We answer within a few minutes', 'نرد خلال دقائق'),
    agentName: agent.name,
    agentAvatarUrl: undefined,
    closable: true,
    foldable: true,
    folded: false,
    unreadCount: 0,
    messages: talk,
    firstUnreadId: undefined,
    typing: undefined,
    connection: 'online',
    draft: '',
    announcement: '',
    rich: richUi,
    extras: extrasUi,
    offers: { upload: [], emoji: true, location: true },
    menu: [
      { id: 'conversations' },
      { id: 'new-conversation' },
      { id: 'save-transcript' },
      { id: 'end-conversation' },
    ],
    ...changes,
  };
}

/** A conversation of these. */
export const conversation = (...messages) => ({ view: view({ messages }) });

/** A state of the panel's inside. */
export const inside = (changes) => ({ view: view(changes) });

/** A long conversation, a message a minute. */
export function long(length) {
  return Array.from({ length }, (_, index) =>
    message(
      index % 3 ? agent : visitor,
      words(
        `Line ${index + 1} of a longer conversation, with words enough to fill more than one line.`,
        `السطر ${index + 1} من محادثة أطول، وفيه من الكلمات ما يملأ أكثر من سطر واحد.`,
      ),
      { ago: length - index, status: index % 3 ? 'sent' : 'seen' },
    ),
  );
}

export { isRtl, locale, strings, words };
