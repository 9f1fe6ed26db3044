import { expect } from 'chai';
import { loadSdk } from '../../../src/adapters/transports/smooch/load-hosted-sdk.js';
import { outgoing, rejection } from '../../contracts/transport-contract.js';
import { cleanUp, connected, double, prepare, until } from './support.js';

const HOST_SCRIPT = new URL('/__smooch-cdn/smooch.5.7.15.min.js', location.href).href;
const BLOCKED_SCRIPT = new URL('/__smooch-cdn/404/smooch.5.7.15.min.js', location.href).href;

/** The SDK's own host, which this page must not really ask. */
let asked: string[];
let answer: () => Promise<Response>;
const { fetch } = window;

const failure = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => 'none',
    (error: unknown) => error,
  );

describe('the SDK from its own host', () => {
  const request = (signal = new AbortController().signal) =>
    loadSdk({ integrationId: 'a b/c', nonce: 'n', signal });
  const respond = (value: unknown) => () => Promise.resolve(Response.json(value));

  beforeEach(() => {
    asked = [];
    answer = respond({ url: 'https://elsewhere.invalid/', v5: HOST_SCRIPT });
    window.fetch = (address) => {
      asked.push(address instanceof Request ? address.url : String(address));
      return answer();
    };
  });
  afterEach(async () => {
    window.fetch = fetch;
    await cleanUp();
  });

  const scripts = () => document.querySelectorAll('script[src*="__smooch-cdn"]').length;

  for (const [what, wrong] of [
    ['the host cannot be reached', () => Promise.reject(new TypeError('Failed to fetch'))],
    ['the host answers with a page', () => Promise.resolve(new Response('<html>'))],
    ['the host offers no such version', respond({ v4: HOST_SCRIPT })],
    ['the host answers with nonsense', respond({ v5: { href: HOST_SCRIPT } })],
    ['the script is blocked', respond({ v5: BLOCKED_SCRIPT })],
  ] as const) {
    it(`says so when ${what}`, async () => {
      answer = wrong;
      expect(await failure(request())).to.be.instanceOf(Error);
      expect(scripts()).to.equal(0);
      expect('__onWebMessengerHostReady__' in window).to.equal(false);
    });
  }

  it('stops waiting when nobody waits any more', async () => {
    answer = respond({ v5: new URL('/__smooch-cdn/hang/smooch.js', location.href).href });
    const control = new AbortController();
    const outcome = failure(request(control.signal));
    await until(() => scripts() === 1, 'script');
    control.abort();
    expect(await outcome).to.be.instanceOf(Error);
    expect(scripts()).to.equal(0);
  });

  it('does not even begin when nobody waits any more', async () => {
    const control = new AbortController();
    const outcome = failure(request(control.signal));
    control.abort();
    expect(await outcome).to.be.instanceOf(Error);
    expect(scripts()).to.equal(0);
  });

  it('is reported as blocked', async () => {
    answer = respond({ v5: BLOCKED_SCRIPT });
    const { transport, session } = prepare({}, { sdk: () => request() });
    expect((await rejection(transport.connect(session))).code).to.equal('transport-blocked');
  });

  it('gives back what the page had put in its place', async () => {
    const own = (): void => undefined;
    window.__onWebMessengerHostReady__ = own;
    answer = respond({ v5: BLOCKED_SCRIPT });
    await failure(request());
    expect(window.__onWebMessengerHostReady__).to.equal(own);
    delete window.__onWebMessengerHostReady__;
  });

  // The last ones: a script that has run once is not fetched again.
  it('is fetched once, with the nonce, and leaves no trace', async () => {
    const nonces: string[] = [];
    const watch = new MutationObserver((changes) => {
      for (const { addedNodes } of changes) {
        for (const node of addedNodes)
          if (node instanceof HTMLScriptElement) nonces.push(node.nonce);
      }
    });
    watch.observe(document.head, { childList: true });
    const [one, two] = await Promise.all([request(), request()]);
    watch.disconnect();
    expect(one).to.equal(two);
    expect(await request()).to.equal(one);
    expect(asked).to.deep.equal(['https://a%20b%2Fc.webloader.smooch.io/']);
    expect(nonces).to.deep.equal(['n']);
    expect(scripts()).to.equal(0);
    expect('__onWebMessengerHostReady__' in window).to.equal(false);
  });

  it('carries a conversation like the packaged one', async () => {
    const { transport } = await connected({}, { sdk: () => request() });
    await transport.send(outgoing('hello'));
    expect(double().conversation()?.messages).to.have.length(1);
  });

  it('is waited for no longer than 15 seconds', async () => {
    let signalled = false;
    const sdk = () => new Promise<never>(() => (signalled = true));
    const { transport, session, clock } = prepare({}, { sdk });
    const outcome = rejection(transport.connect(session));
    await clock.advance(15_000);
    expect((await outcome).code).to.equal('transport-timeout');
    expect(signalled).to.equal(true);
  });
});
