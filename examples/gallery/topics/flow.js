/** How messages stand among one another. */
import {
  agent,
  asks,
  broken,
  colleague,
  DAY,
  faced,
  inside,
  long,
  machine,
  message,
  MINUTE,
  says,
  strings,
  talk,
  words,
} from '../making.js';

const days = (count) => (count * DAY) / MINUTE;
const hi = words('Good morning', 'صباح الخير');
const more = words('And one more thing.', 'وشيء آخر.');
const lines = long(10);

/** Away from the end, where the way back to it is. */
const up = (root) => {
  root.querySelector('.messages').scrollTop = 120;
  return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
};

export const flow = {
  groups: {
    height: 700,
    ...inside({
      messages: [
        asks(hi, { ago: 9 }),
        asks(more, { ago: 8 }),
        asks('👋', { ago: 8 }),
        says(hi, { ago: 5, status: 'seen' }),
        says(more, { ago: 5, status: 'seen' }),
        message(colleague, hi, { ago: 2 }),
        asks(more, { ago: 1 }),
      ],
    }),
  },
  days: {
    height: 640,
    ...inside({
      messages: [
        asks(hi, { ago: days(9) }),
        says(hi, { ago: days(1), status: 'seen' }),
        asks(hi, { ago: 5 }),
        asks(more, { ago: 4 }),
      ],
    }),
  },
  'new messages': inside({
    messages: lines,
    firstUnreadId: lines.at(-3).id,
    unreadCount: 3,
  }),
  faces: {
    height: 700,
    ...inside({
      agentAvatarUrl: faced.avatarUrl,
      messages: [
        message(faced, hi, { ago: 9 }),
        message({ ...agent, avatarUrl: broken }, hi, { ago: 3 }),
        message({ role: 'agent' }, hi, { ago: 2 }),
        message({ role: 'agent', name: 'X Æ A-12' }, hi, { ago: 1 }),
      ],
    }),
  },
  'an AI': inside({
    agentName: machine.name,
    messages: [
      message(machine, hi, { ago: 3 }),
      message(machine, more),
      says(hi, { ago: 1, status: 'seen' }),
      message({ role: 'agent', ai: true }, hi, { ago: 0 }),
    ],
  }),
  typing: inside({ typing: { name: agent.name } }),
  'typing, a long name': inside({
    typing: { name: 'Wolfeschlegelsteinhausenbergerdorff '.repeat(3) },
  }),
  'earlier messages': { height: 700, ...inside({ older: 'there' }) },
  'earlier messages, loading': { height: 700, ...inside({ older: 'loading' }) },
  'earlier messages, failed': { height: 700, ...inside({ older: 'failed' }) },
  'away from the end': { ...inside({ messages: long(12) }), prepare: up },
  'away, with new ones': {
    ...inside({ messages: long(12), unreadCount: 7 }),
    prepare: up,
  },
  'away, with many new ones': {
    ...inside({ messages: long(12), unreadCount: 128, typing: {} }),
    prepare: up,
  },
  'announced aloud': inside({ announcement: `${agent.name}: ${strings.welcome}`, messages: talk }),
};
