import { expect } from 'chai';
import { mayConnect, type ConnectSituation } from '../../src/domain/connect-policy.js';

const situation: ConnectSituation = {
  connect: 'auto',
  consent: 'granted',
  opened: false,
  visitorActed: false,
  wanted: false,
  returning: false,
};

const rows: readonly (readonly [string, Partial<ConnectSituation>, boolean])[] = [
  ['a new visitor looks at the page', {}, false],
  ['a returning visitor looks at the page', { returning: true }, true],
  ['the panel opens', { opened: true }, true],
  ['something is to be sent', { wanted: true }, true],
  ['the page wants it at once', { connect: 'load' }, true],
  ['the page wants it on opening, and he returns', { connect: 'open', returning: true }, false],
  ['the page wants it on opening, and it opens', { connect: 'open', opened: true }, true],
  [
    'it opened by itself, and consent waits for an act',
    { consent: 'interaction', opened: true },
    false,
  ],
  [
    'the visitor opened it, and consent waits for an act',
    { consent: 'interaction', opened: true, visitorActed: true },
    true,
  ],
  [
    'the page wants it at once, and consent waits for an act',
    { consent: 'interaction', connect: 'load' },
    false,
  ],
  [
    'he acted on an earlier page and returns',
    { consent: 'interaction', visitorActed: true, returning: true },
    true,
  ],
  [
    'consent is denied, and the panel is open',
    { consent: 'denied', opened: true, visitorActed: true, returning: true, connect: 'load' },
    false,
  ],
  ['consent is denied, and he sends', { consent: 'denied', wanted: true }, true],
];

describe('connecting', () => {
  for (const [when, changes, expected] of rows) {
    it(`when ${when}: ${expected ? 'now' : 'not yet'}`, () => {
      expect(mayConnect({ ...situation, ...changes })).to.equal(expected);
    });
  }
});
