import { parseReport } from '../../src/domain/conversation-records.js';
import { prechatQuestions } from '../../src/domain/prechat.js';
import type { Message } from '../../src/types.js';
import { extrasUi } from '../../src/ui/extras/index.js';
import type { PanelView } from '../../src/ui/panel-view.js';
import { NOON, strings } from '../ui/drawing.js';

/** A place where somebody else's text comes to stand: what is reported with the text in it. */
type Sink = (text: string) => object;

const AGENT = { role: 'agent', name: 'Anna' } as const;
const ADDRESS = 'https://localhost:1/';
/** A message of the other side that says this. */
const says = (content: object): object => ({ author: AGENT, content });
const offers = (action: object): object =>
  says({ kind: 'text', text: 'Choose', actions: [{ text: 'Press', ...action }] });
const shows = (item: object): object => ({ title: 'A card', ...item });

/** Every place in a message but those of pictures. */
export const TEXT_SINKS: Readonly<Record<string, Sink>> = {
  text: (text) => says({ kind: 'text', text }),
  'own text': (text) => ({ author: { role: 'visitor' }, content: { kind: 'text', text } }),
  name: (text) => ({ author: { ...AGENT, name: text }, content: { kind: 'text', text: 'Hi' } }),
  link: (url) => offers({ type: 'link', url }),
  'words of a link': (text) => offers({ type: 'link', text, url: ADDRESS }),
  webview: (url) => offers({ type: 'webview', url, fallbackUrl: url }),
  'words of a webview': (text) => offers({ type: 'webview', text, url: ADDRESS }),
  'address for paying': (url) => offers({ type: 'buy', url, amount: 1, paid: false }),
  'words for paying': (text) => offers({ type: 'buy', text, url: ADDRESS, paid: true }),
  currency: (currency) => offers({ type: 'buy', url: ADDRESS, amount: 1, currency, paid: false }),
  postback: (text) => offers({ type: 'postback', text, id: text }),
  'wish for a place': (text) => offers({ type: 'location-request', text }),
  'address of a file': (url) => says({ kind: 'file', text: '', url, name: 'a.pdf' }),
  'name of a file': (name) =>
    says({ kind: 'file', text: name, url: ADDRESS, name, mediaType: name, sizeBytes: 1 }),
  'words beside a picture': (text) =>
    says({ kind: 'image', text, url: `${location.origin}/none.png`, altText: text }),
  card: (text) =>
    says({
      kind: 'carousel',
      text,
      items: [
        shows({
          title: text,
          description: text,
          altText: text,
          actions: [
            { type: 'link', text, url: text },
            { type: 'postback', text, id: text },
          ],
        }),
      ],
    }),
  list: (text) =>
    says({
      kind: 'list',
      text,
      items: [
        shows({ title: text, description: text, actions: [{ type: 'link', text, url: text }] }),
      ],
      actions: [{ type: 'link', text, url: text }],
    }),
  form: (text) =>
    says({
      kind: 'form',
      text,
      fields: [
        { name: `a${text}`, label: text, type: 'text', placeholder: text },
        { name: 'b', label: text, type: 'email', placeholder: text },
        { name: 'c', label: text, type: 'select', options: [{ name: text, label: text }] },
      ],
    }),
  answers: (text) => ({
    author: { role: 'visitor' },
    content: {
      kind: 'form-response',
      text,
      formId: text,
      answers: [{ name: text, label: text, type: 'text', value: text, valueLabel: text }],
    },
  }),
  place: (text) =>
    says({ kind: 'location', text, latitude: 1, longitude: 1, name: text, address: text }),
  'unknown kind': (text) => says({ kind: text, text, url: text, html: text, src: text }),
  // The newest message, whose suggestions are offered.
  'suggested answer': (text) => offers({ type: 'reply', text, payload: text }),
};

/** Where a picture's address stands: what may be asked for is the picture, and nothing else. */
export const PICTURE_SINKS: Readonly<Record<string, Sink>> = {
  avatar: (url) => ({
    author: { ...AGENT, avatarUrl: url },
    content: { kind: 'text', text: 'Hi' },
  }),
  picture: (url) => says({ kind: 'image', text: '', url }),
  'picture of a card': (imageUrl) =>
    says({ kind: 'carousel', text: '', items: [shows({ imageUrl })] }),
  'picture of a list': (imageUrl) => says({ kind: 'list', text: '', items: [shows({ imageUrl })] }),
};

/** The panel around the conversation, in its three shapes. */
export const VIEWS: Readonly<Record<string, (text: string) => Partial<PanelView>>> = {
  conversation: (text) => ({
    heading: text,
    subheading: text,
    agentName: text,
    typing: { name: text },
    draft: text,
    announcement: text,
    extras: extrasUi,
    menu: [{ id: 'conversations' }],
    attachments: [
      { id: text, name: text, sizeBytes: 1, status: 'failed', progress: 0 },
      { id: 'b', name: text, sizeBytes: 1, status: 'sending', progress: 0.5 },
    ],
    notices: [
      { kind: 'problem', text },
      { kind: 'privacy', text, url: text },
    ],
  }),
  'questions before it': (text) => ({
    extras: extrasUi,
    prechat: prechatQuestions(
      [
        { name: `a${text}`, label: text, type: 'text', placeholder: text },
        { name: 'b', label: text, type: 'select', options: [{ name: text, label: text }] },
      ],
      { name: strings.prechatName, email: strings.prechatEmail },
    ).fields,
    notices: [
      { kind: 'availability', text },
      { kind: 'privacy', text, url: text },
    ],
  }),
  'list of conversations': (text) => ({
    heading: text,
    extras: extrasUi,
    conversations: [{ id: text, name: text, lastText: text, updatedAt: NOON, unreadCount: 1 }],
    conversationId: text,
  }),
};

let count = 0;

/** One message a sink, as a transport would report it, with the text in it. */
export function messagesIn(sinks: Readonly<Record<string, Sink>>, text: string): Message[] {
  return Object.values(sinks).flatMap(
    (sink) => parseReport({ id: `h${++count}`, ...sink(text) }, NOON) ?? [],
  );
}
