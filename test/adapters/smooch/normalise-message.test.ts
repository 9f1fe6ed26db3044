import { expect } from 'chai';
import { normaliseMessage } from '../../../src/adapters/transports/smooch/normalise-message.js';
import { profileChanges } from '../../../src/adapters/transports/smooch/profile-changes.js';
import {
  sdkStorageKeys,
  storedSessionKey,
} from '../../../src/adapters/transports/smooch/sdk-keys.js';

const normalise = (value: unknown) => normaliseMessage(value, 1000);
const textOf = (value: unknown) =>
  normalise({ id: '1', role: 'business', ...(value as object) })?.content;

describe('reading a message of the SDK', () => {
  it('understands the public form and that of the protocol alike', () => {
    const message = {
      id: 'm1',
      author: { role: 'agent', name: 'Ann', avatarUrl: 'https://example.org/a.png' },
      at: 1_700_000_000_123,
      content: { kind: 'text', text: 'Hello' },
      status: 'sent',
    };
    const common = { type: 'text', text: 'Hello', avatarUrl: 'https://example.org/a.png' };
    const received = 1_700_000_000.1234;
    expect(
      normalise({ ...common, id: 'm1', role: 'business', displayName: 'Ann', received }),
    ).to.deep.equal(message);
    expect(
      normalise({ ...common, _id: 'm1', role: 'appMaker', name: 'Ann', received }),
    ).to.deep.equal(message);
  });

  it("finds the id that this device gave the visitor's own message, and no other's", () => {
    const message = { id: 'm', type: 'text', text: 'x', metadata: { w1cid: 'mine' } };
    expect(normalise({ ...message, role: 'user' })).to.include({ clientId: 'mine' });
    expect(normalise({ ...message, role: 'appUser' })).to.include({ clientId: 'mine' });
    expect(normalise({ ...message, role: 'business' })).to.not.have.property('clientId');
  });

  it('takes seconds with a fraction, and its own time where there are none', () => {
    for (const received of [undefined, null, '1700000000', Number.NaN, Infinity, -1, {}]) {
      expect(normalise({ id: 'm', received })?.at, typeof received).to.equal(1000);
    }
  });

  it('is nothing without an id', () => {
    for (const value of [undefined, null, 1, 'text', [], {}, { id: 7 }, { id: ' ' }]) {
      expect(normalise(value), JSON.stringify(value)).to.equal(undefined);
    }
  });

  it('keeps text as it is, also when it looks like markup', () => {
    const text = ' <img src=x onerror=alert(1)>\n';
    expect(textOf({ type: 'text', text })).to.deep.equal({ kind: 'text', text });
    expect(textOf({ type: 'text', text: 'a', htmlText: '<b>b</b>' })).to.deep.equal({
      kind: 'text',
      text: 'a',
    });
  });

  it('survives what no service sends', () => {
    const endless: { items: unknown[]; text: string } = { items: [], text: 'x' };
    endless.items.push(endless, null, 7, 'seven', [[]]);
    const hostile = [
      { type: {}, text: 7, items: 'no', actions: {}, fields: null },
      { type: 'carousel', ...endless },
      { type: 'text', text: ['a'], metadata: 'none', displayName: {}, avatarUrl: 5 },
      JSON.parse('{"type":"__proto__","text":"t","metadata":{"__proto__":{"w1cid":"x"}}}'),
    ];
    for (const message of hostile) {
      const { content } = normalise({ id: 'm', role: 'user', ...(message as object) }) ?? {};
      expect(content?.text).to.be.a('string');
    }
  });
});

describe("the SDK's own items", () => {
  it('are named by the integration', () => {
    expect(sdkStorageKeys('abc')).to.deep.equal([
      'abc.clientId',
      'abc.appUserId',
      'abc.sessionToken',
    ]);
  });

  it('tell whether the visitor has been in a conversation', () => {
    expect(sdkStorageKeys('abc')).to.include(storedSessionKey('abc'));
  });
});

describe('what the service does not know about a visitor', () => {
  it('is what differs', () => {
    const profile = { givenName: 'Jo', email: 'jo@example.org', metadata: { plan: 'a', age: 7 } };
    expect(profileChanges(profile, {})).to.deep.equal(profile);
    expect(
      profileChanges(profile, { id: 'u', givenName: 'Jo', email: 'old', metadata: { plan: 'a' } }),
    ).to.deep.equal({ email: 'jo@example.org', metadata: { age: 7 } });
  });

  it('is nothing when all of it is known', () => {
    expect(profileChanges({}, undefined)).to.equal(undefined);
    expect(
      profileChanges(
        { surname: 'Doe', metadata: { a: 1 } },
        { surname: 'Doe', metadata: { a: 1 } },
      ),
    ).to.equal(undefined);
  });
});
