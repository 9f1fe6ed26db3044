/** The launcher, the teaser, and the panel with its header. */
import { agent, faced, inside, strings, view, words } from '../making.js';

const closed = (changes) => ({ floating: true, closed: true, height: 240, ...changes });
const floating = (changes) => ({ floating: true, ...changes });
const teaser = words(
  'Questions about tents? We have slept in all of them.',
  'أسئلة عن الخيام؟ لقد نمنا في كل واحدة منها.',
);
const longest = words(
  'Fernhill, everything for a weekend outside with the whole family',
  'فيرنهيل، كل ما يلزم لعطلة في الهواء الطلق مع العائلة كلها',
);
const subheading = words(
  'We are here every day from eight to eight, and answer within a few minutes',
  'نحن هنا كل يوم من الثامنة إلى الثامنة ونرد خلال دقائق قليلة',
);

export const frame = {
  launcher: closed({}),
  'launcher with a count': closed({ launcher: { unreadCount: 3 } }),
  'launcher with a large count': closed({ launcher: { unreadCount: 128 }, brand: '#ffd400' }),
  eyecatcher: closed({ eyecatcher: teaser }),
  'eyecatcher at the start': closed({
    eyecatcher: teaser,
    attributes: { placement: 'bottom-start' },
  }),
  open: floating({ view: view() }),
  'inside on its way': floating({}),
  'inside not fetched': floating({ panel: { failure: [strings.chunkFailed, strings.tryAgain] } }),
  'inside not fetched, embedded': {
    panel: { failure: [strings.chunkFailed, strings.tryAgain] },
    height: 320,
  },
  folded: floating({ view: view({ folded: true }), height: 240 }),
  'folded, with a count': floating({ view: view({ folded: true, unreadCount: 12 }), height: 240 }),
  'folded, long': floating({
    view: view({ folded: true, heading: longest, subheading, unreadCount: 128 }),
    height: 240,
  }),
  embedded: inside({ closable: false, foldable: false }),
  'header, long': { ...inside({ heading: longest, subheading }), height: 320 },
  'header, long words': {
    ...inside({
      heading: 'Donaudampfschifffahrtsgesellschaftskapitän',
      subheading: 'Wolfeschlegelsteinhausenbergerdorff',
    }),
    height: 320,
  },
  'header, without anybody': {
    ...inside({ agentName: undefined, subheading: undefined, menu: undefined }),
    height: 320,
  },
  'header, with a face': {
    ...inside({ agentName: agent.name, agentAvatarUrl: faced.avatarUrl }),
    height: 320,
  },
  'light brand': { ...inside({}), brand: 'gold', height: 400 },
  'dark brand': { ...inside({}), brand: '#111', height: 400 },
};
