import { expect } from 'chai';
import { lifetimeOf } from '../../../src/adapters/transports/smooch/token-keeper.js';
import type { SignedIdentity, TokenReason } from '../../../src/types.js';
import { outgoing, rejection } from '../../contracts/transport-contract.js';
import { callsOf, cleanUp, connected, double, prepare, statesOf, until } from './support.js';

/** A token that nobody has signed, valid for so many seconds. */
function token(name: string, seconds?: number): string {
  const iat = 1_700_000_000;
  const times = seconds === undefined ? {} : { iat, exp: iat + seconds };
  const base64 = btoa(JSON.stringify({ name, ...times }));
  return `header.${base64.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')}.signature`;
}

/** A site that answers with one token after the other. */
function site(...tokens: (string | Error)[]) {
  const asked: TokenReason[] = [];
  const identity = (reason: TokenReason): Promise<SignedIdentity> => {
    const jwt = tokens[Math.min(asked.push(reason), tokens.length) - 1] ?? '';
    return jwt instanceof Error ? Promise.reject(jwt) : Promise.resolve({ externalId: 'jo', jwt });
  };
  return { asked, identity };
}

describe('a signed-in visitor', () => {
  afterEach(cleanUp);

  it('is signed in from the beginning', async () => {
    const { asked, identity } = site('first');
    const { transport } = await connected({ identity });
    expect(asked).to.deep.equal(['connect']);
    expect(double().options()).to.include({ externalId: 'jo', jwt: 'first' });
    await transport.send(outgoing('hello'));
    expect(double().user()).to.include({ externalId: 'jo' });
  });

  it('does not become an anonymous one when the site fails to say who he is', async () => {
    const { identity } = site(new Error('500'));
    const prepared = prepare({ identity });
    const error = await rejection(prepared.transport.connect(prepared.session));
    expect(error.code).to.equal('auth-failed');
    expect(window.__smoochDouble).to.equal(undefined);
    expect(statesOf(prepared)).to.deep.equal(['connecting', 'failed']);
  });

  it('does not wait for ever for the site to say so', async () => {
    const identity = () => new Promise<SignedIdentity>(() => undefined);
    const { transport, session, clock } = prepare({ identity });
    const outcome = rejection(transport.connect(session));
    await clock.advance(15_000);
    expect((await outcome).code).to.equal('auth-failed');
  });

  it('gets a new token when the service refuses the old one', async () => {
    const { asked, identity } = site('old', 'new');
    window.__smoochMode = { refusesJwt: (jwt) => jwt === 'old' };
    await connected({ identity });
    expect(asked).to.deep.equal(['connect', 'expired']);
    expect(double().jwt()).to.equal('new');
  });

  it('is asked for one token, however many messages need it', async () => {
    const { asked, identity } = site('old', 'new');
    const { transport } = await connected({ identity });
    await transport.send(outgoing('hello'));
    window.__smoochMode = { refusesJwt: (jwt) => jwt === 'old' };
    const texts = Array.from({ length: 20 }, (_, index) => `message ${index}`);
    await Promise.all(texts.map((text) => transport.send(outgoing(text))));
    expect(asked).to.deep.equal(['connect', 'expired']);
    expect(double().conversation()?.messages).to.have.length(21);
  });

  it('is told that signing in fails after three refused tokens', async () => {
    const { asked, identity } = site('bad');
    const run = await connected({ identity });
    await run.transport.startConversation();
    window.__smoochMode = { refusesJwt: () => true };
    for (let attempt = 0; attempt < 5; attempt++) {
      await rejection(run.transport.send(outgoing('hello')));
    }
    expect(asked).to.deep.equal(['connect', 'expired', 'expired', 'expired']);
    expect(statesOf(run).at(-1)).to.equal('failed');
    const failure = run.events.findLast((event) => event.type === 'connection');
    expect(failure).to.have.nested.property('error.code', 'auth-failed');
  });

  it('is never turned into another one', async () => {
    let externalId = 'jo';
    const identity = (): Promise<SignedIdentity> =>
      Promise.resolve({ externalId, jwt: externalId });
    const run = await connected({ identity });
    await run.transport.startConversation();
    externalId = 'ann';
    window.__smoochMode = { refusesJwt: (jwt) => jwt === 'jo' };
    await rejection(run.transport.send(outgoing('as whom?')));
    expect(double().jwt()).to.equal('jo');
    expect(statesOf(run).at(-1)).to.equal('failed');
  });

  it('gets a new token a minute before the old one expires', async () => {
    const { asked, identity } = site(token('first', 3600), token('second', 3600), token('third'));
    const { clock, transport } = await connected({ identity });
    await clock.advance(3_539_000);
    expect(asked).to.deep.equal(['connect']);
    await clock.advance(1000);
    expect(asked).to.deep.equal(['connect', 'expired']);
    await until(() => callsOf('login').length === 1, 'signed in again');
    expect(callsOf('login')[0]).to.deep.equal(['jo', token('second', 3600)]);
    await clock.advance(3_540_000);
    expect(asked).to.have.length(3);
    await clock.advance(86_400_000);
    expect(asked, 'the third does not expire').to.have.length(3);
    await transport.disconnect();
  });

  it('is not alarmed by a site that misses a beat while the old token is valid', async () => {
    const { asked, identity } = site(token('first', 3600), new Error('503'), token('second', 3600));
    const run = await connected({ identity });
    await run.clock.advance(3_540_000);
    expect(asked).to.have.length(2);
    await run.clock.advance(30_000);
    expect(asked).to.have.length(3);
    await until(() => double().jwt() === token('second', 3600), 'signed in again');
    expect(statesOf(run)).to.deep.equal(['connecting', 'online']);
  });

  it('does not ask for tokens any more when the connection is ended', async () => {
    const { asked, identity } = site(token('first', 3600));
    const { clock, transport } = await connected({ identity });
    await transport.disconnect();
    await clock.advance(86_400_000);
    expect(asked).to.deep.equal(['connect']);
    expect(clock.pending).to.equal(0);
  });

  it('is not asked all the time by tokens that expire at once', async () => {
    const { asked, identity } = site(token('short', 1));
    const { clock } = await connected({ identity });
    await clock.advance(60_000);
    expect(asked.length).to.be.at.most(3);
  });
});

describe('how long a token is valid', () => {
  it('is told by its own two times, whatever the time on this device', () => {
    expect(lifetimeOf(token('x', 600), 0)).to.equal(600_000);
    expect(lifetimeOf(token('x', 600), 9e12)).to.equal(600_000);
  });

  it('is told by its end and the time on this device otherwise', () => {
    const jwt = `a.${btoa(JSON.stringify({ exp: 1000 }))}.c`;
    expect(lifetimeOf(jwt, 400_000)).to.equal(600_000);
  });

  it('is unknown for anything else', () => {
    for (const jwt of [
      '',
      'a.b.c',
      'a',
      '..',
      `a.${btoa('7')}.c`,
      `a.${btoa('{"exp":"1"}')}.c`,
      token('x'),
    ]) {
      expect(lifetimeOf(jwt, 0), jwt).to.equal(undefined);
    }
  });
});
