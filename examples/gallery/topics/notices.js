/** What stands above the composer. */
import { fillIn } from '/dist/internal/fill-in.js';
import { inside, machine, message, strings, talk, words } from '../making.js';

const note = (...notices) => inside({ notices });
const byMachine = { agentName: machine.name, messages: [message(machine, strings.welcome)] };
const url = 'https://example.com/privacy';
const problem = (text) => ({ kind: 'problem', text });
const sensitive = (text, draft) => inside({ notices: [{ kind: 'sensitive', text }], draft });
const upTo = fillIn(strings.fileTooLarge, { name: words('Manual.pdf', 'دليل.pdf'), size: '25 MB' });

export const notices = {
  privacy: note({ kind: 'privacy', url }),
  'privacy, in words of the site': note({
    kind: 'privacy',
    text: words(
      'We keep what you write for thirty days, to answer you and to become better at it.',
      'نحتفظ بما تكتبونه ثلاثين يوما لكي نرد عليكم ونحسّن خدمتنا.',
    ),
    url,
  }),
  'an AI': inside({ ...byMachine, notices: [{ kind: 'ai' }] }),
  'an AI, a person on offer': inside({
    ...byMachine,
    notices: [{ kind: 'ai', person: 'offered' }],
  }),
  'an AI, a person was asked': inside({ ...byMachine, notices: [{ kind: 'ai', person: 'asked' }] }),
  'card number': sensitive(strings.sensitiveCard, '4111 1111 1111 1111'),
  'account number': sensitive(strings.sensitiveAccount, 'NL91 ABNA 0417 1643 00'),
  'identity number': sensitive(strings.sensitiveIdentity, '111222333'),
  'file too large': note(problem(upTo)),
  'problem, long': note(
    problem(`${'Donaudampfschifffahrtsgesellschaft'.repeat(2)}: ${strings.locationDenied}`),
  ),
  'about to be ended': note({ kind: 'confirm-end' }),
  ended: inside({
    notices: [{ kind: 'ended', by: 'agent' }],
    inputBlocked: true,
    offers: undefined,
  }),
  'ended, with all tools': inside({
    notices: [{ kind: 'ended', by: 'visitor' }],
    inputBlocked: true,
  }),
  'more than there is room for': inside({
    messages: talk,
    notices: [
      { kind: 'ai', person: 'offered' },
      { kind: 'privacy', url },
      { kind: 'confirm-end' },
      problem(upTo),
      { kind: 'sensitive', text: strings.sensitiveCard },
    ],
  }),
};
