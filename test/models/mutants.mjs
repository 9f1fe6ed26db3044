/**
 * Bugs that a tired hand might make in src/domain. Each is one replacement; `npm run test:mutants`
 * plants them one at a time, and expects the models and the tables to notice.
 */
const STATE = 'widget-state.ts';
const POLICY = 'open-policy.ts';
const CONVERSATION = 'conversation.ts';
const MERGE = 'merge-messages.ts';
const RECORDS = 'conversation-records.ts';

export const MUTANTS = [
  {
    name: 'a session lives a millisecond too long',
    file: STATE,
    from: 'if (now >= expiresAt) return undefined;',
    to: 'if (now > expiresAt) return undefined;',
  },
  {
    name: 'times to come are believed',
    file: STATE,
    from: '.test(raw) && Number(raw) <= latest ?',
    to: '.test(raw) ?',
  },
  {
    name: 'a minute of tolerance is 60 ms',
    file: STATE,
    from: 'const CLOCK_TOLERANCE_MS = 60_000;',
    to: 'const CLOCK_TOLERANCE_MS = 60;',
  },
  {
    name: 'a panel that is opened and closed counts as open',
    file: STATE,
    from: 'openedByVisitor: openedByVisitor && closedByVisitor ? false : openedByVisitor,',
    to: 'openedByVisitor,',
  },
  {
    name: 'without an expiry, a session is over at its last sign of life',
    file: STATE,
    from: 'Math.max(...signs) + retentionMs',
    to: 'Math.max(...signs)',
  },
  {
    name: 'the end of a session is written last',
    file: STATE,
    from: '}).reverse(),',
    to: '}),',
  },
  {
    name: 'closing does not clear the fold',
    file: STATE,
    from: 'foldedByVisitor: state.foldedByVisitor && false,',
    to: '',
  },
  {
    name: 'an automatic opening is not remembered',
    file: STATE,
    from: 'autoOpenedAt: now,',
    to: '',
  },
  {
    name: 'opening takes the welcome away that was shown',
    file: STATE,
    from: 'showWelcome: state.showWelcome ?? false,',
    to: 'showWelcome: false,',
  },
  {
    name: 'opening does not undo closing',
    file: STATE,
    from: 'openedByVisitor: true,\n  closedByVisitor: false,',
    to: 'openedByVisitor: true,',
  },
  {
    name: 'it opens by itself more than once a session',
    file: POLICY,
    from: 'state.autoOpenedAt !== undefined ||',
    to: '',
  },
  {
    name: 'a dismissed teaser is no decision',
    file: STATE,
    from: '?? state.eyecatcherClosedAt) !== undefined',
    to: ') !== undefined',
  },
  {
    name: 'after a clock was set back, the whole time is waited once more and more',
    file: POLICY,
    from: 'Math.min(state.loadedAt, now) + delayMs',
    to: 'state.loadedAt + delayMs',
  },
  {
    name: 'it opens where nobody looks',
    file: POLICY,
    from: '!situation.tabVisible || situation.modalOpen',
    to: 'situation.modalOpen',
  },
  {
    name: 'it opens while somebody types',
    file: POLICY,
    from: "if (now < quietAt) return { kind: 'wait', until: quietAt };",
    to: '',
  },
  {
    name: 'an echo does not recognise the message it repeats',
    file: MERGE,
    from: "return author.role === 'visitor' ? clientId : undefined;",
    to: "return author.role === 'agent' ? clientId : undefined;",
  },
  {
    name: 'a late report takes a receipt back',
    file: MERGE,
    from: 'status: statusRank[weak.status] > statusRank[strong.status] ? weak.status : strong.status,',
    to: '',
  },
  {
    name: 'what is unsent stands before what was sent',
    file: MERGE,
    from: 'return confirmed ? -1 : 1;',
    to: 'return confirmed ? 1 : -1;',
  },
  {
    name: 'the other side may say that a message has failed',
    file: CONVERSATION,
    from: 'event.messages.filter(isConfirmed)',
    to: 'event.messages',
  },
  {
    name: 'a message to be sent loses its place in time when it is stored',
    file: RECORDS,
    from: 'return {\n    clientId,\n    at,\n    content,',
    to: 'return {\n    clientId,\n    at: 0,\n    content,',
  },
];
