import { expect } from 'chai';
import { isCrawler } from '../../../src/adapters/transports/smooch/crawler.js';
import { outgoing, rejection } from '../../contracts/transport-contract.js';
import {
  cleanUp,
  connected,
  double,
  frames,
  inits,
  newIntegration,
  prepare,
  statesOf,
  until,
} from './support.js';

describe('starting the SDK', () => {
  afterEach(cleanUp);

  it('asks it for no interface of its own, and for no more storage than allowed', async () => {
    await connected(
      { locale: 'nl', persistence: 'session' },
      { region: 'eu-1', configBaseUrl: 'https://example.zendesk.com/sc/' },
    );
    expect(double().options()).to.deep.include({
      locale: 'nl',
      browserStorage: 'sessionStorage',
      region: 'eu-1',
      configBaseUrl: 'https://example.zendesk.com/sc/',
      embedded: true,
      soundNotificationEnabled: false,
      notificationChannelPromptEnabled: false,
    });
    expect(Object.keys(localStorage)).to.deep.equal([]);
    expect(Object.keys(sessionStorage)).to.have.length(1);
  });

  it('does not name a region, an identity or a nonce that nobody gave', async () => {
    await connected();
    expect(double().options()).to.not.have.any.keys(
      'region',
      'configBaseUrl',
      'externalId',
      'jwt',
      'nonce',
    );
  });

  it('hides it from sight, from the keyboard and from assistive technology', async () => {
    await connected();
    const container = document.querySelector<HTMLElement>('body > [data-web1on1-transport]');
    expect(container?.hidden).to.equal(true);
    expect(container?.inert).to.equal(true);
    expect(container?.getAttribute('aria-hidden')).to.equal('true');
    expect(frames()[0]?.tabIndex).to.equal(-1);
    expect(frames()[0]?.getClientRects()).to.have.length(0);
  });

  it('puts no style sheet of the SDK on the page, and leaves nothing behind', async () => {
    const ours = 'body > link, iframe, [data-web1on1-transport]';
    const before = [...document.querySelectorAll(ours)];
    const { transport, clock } = await connected();
    expect(document.querySelectorAll('link[href*="/smooch."]')).to.have.length(0);
    await transport.disconnect();
    expect([...document.querySelectorAll(ours)]).to.deep.equal(before);
    expect(clock.pending, 'time limits').to.equal(0);
    expect(double().running()).to.equal(false);
  });

  it('waits until the SDK itself is ready, however late it reports', async () => {
    window.__smoochMode = { reportAfterMs: 150, readyAfterMs: 150 };
    const prepared = prepare();
    const connecting = prepared.transport.connect(prepared.session);
    await until(() => inits() > 0, 'init');
    expect(statesOf(prepared)).to.deep.equal(['connecting']);
    await connecting;
    expect(statesOf(prepared)).to.deep.equal(['connecting', 'online']);
  });

  it('reports that the SDK refused to start, instead of waiting for ever', async () => {
    window.__smoochMode = { init: 'reject' };
    const prepared = prepare();
    const error = await rejection(prepared.transport.connect(prepared.session));
    expect(error.code).to.equal('transport-rejected');
    expect(error.message).to.contain('App is inactive.');
    expect(error.retryable).to.equal(true);
    expect(statesOf(prepared)).to.deep.equal(['connecting', 'failed']);
    expect(prepared.events.at(-1)).to.have.property('error', error);
    expect(frames()).to.have.length(0);
  });

  it('does not offer to repeat what the service will never accept', async () => {
    window.__smoochMode = { init: 'reject', status: 404 };
    const { transport, session } = prepare();
    expect((await rejection(transport.connect(session))).retryable).to.equal(false);
  });

  it('starts after it was refused', async () => {
    window.__smoochMode = { init: 'reject' };
    const { transport, session, ...recorded } = prepare();
    await rejection(transport.connect(session));
    window.__smoochMode = {};
    await transport.connect(session);
    expect(statesOf({ session, ...recorded })).to.deep.equal([
      'connecting',
      'failed',
      'connecting',
      'online',
    ]);
  });

  it('gives a slow SDK time to report after its content has loaded', async () => {
    window.__smoochMode = { reportAfterMs: 200 };
    const { transport, session, clock } = prepare();
    const connecting = transport.connect(session);
    await until(() => clock.pending === 2, 'the frame has loaded');
    await clock.advance(2900);
    await connecting;
    await clock.advance(10_000);
    expect(double().running()).to.equal(true);
  });

  it('gives up after 15 seconds on an SDK that never gets ready', async () => {
    window.__smoochMode = { init: 'never' };
    const { transport, session, clock } = prepare();
    const outcome = rejection(transport.connect(session));
    await until(() => inits() > 0, 'init');
    await clock.advance(15_000);
    expect((await outcome).code).to.equal('transport-timeout');
    expect(double().running()).to.equal(false);
    window.__smoochMode = {};
    await transport.connect(session);
    expect(double().running()).to.equal(true);
  });

  it('creates no session when it is disconnected before the SDK has reported', async () => {
    window.__smoochMode = { reportAfterMs: 100 };
    const { transport, session, clock, events } = prepare();
    const outcome = rejection(transport.connect(session));
    // The frame's script runs, and has not reported yet.
    await until(() => window.__smoochDouble !== undefined, 'frame script');
    await transport.disconnect();
    expect((await outcome).code).to.equal('aborted');
    const reported = events.length;
    expect(frames()).to.have.length(0);
    // Longer than the frame takes, measured by a frame of the next session.
    const next = await connected();
    expect(inits()).to.equal(1);
    expect(double().options()).to.have.property('integrationId', next.integrationId);
    expect(events.length).to.equal(reported);
    expect(clock.pending).to.equal(0);
  });

  it('creates no session when it is disconnected while the SDK is fetched', async () => {
    let deliver: (sdk: object) => void = () => undefined;
    const asked = new Promise<object>((resolve) => (deliver = resolve));
    let rendered = 0;
    const sdk = {
      init: () => (rendered++, { then: () => ({ catch: () => undefined }) }),
      render: () => rendered++,
      destroy: () => undefined,
      on: () => undefined,
    };
    const { transport, session } = prepare({}, { sdk: () => asked });
    const outcome = rejection(transport.connect(session));
    await transport.disconnect();
    deliver(sdk);
    expect((await outcome).code).to.equal('aborted');
    await new Promise(requestAnimationFrame);
    expect(rendered).to.equal(0);
    expect(document.querySelector('[data-web1on1-transport]')).to.equal(null);
  });

  it('connects, disconnects and connects again without "already initialized"', async () => {
    const { transport, session } = await connected();
    for (let round = 0; round < 3; round++) {
      await transport.disconnect();
      await transport.connect(session);
    }
    await transport.send(outgoing('still works'));
    expect(
      double()
        .conversation()
        ?.messages.map(({ text }) => text),
    ).to.deep.equal(['still works']);
    expect(inits()).to.equal(4);
  });

  it('says so when another copy of the SDK is on the page', async () => {
    const { transport, session } = prepare({}, { sdk: () => ({ default: {} }) });
    const error = await rejection(transport.connect(session));
    expect(error.code).to.equal('transport-conflict');
    expect(error.retryable).to.equal(false);
  });

  it('says so when the page has started the SDK itself', async () => {
    const { default: module } = await import('smooch');
    const sdk = ((module as { default?: object }).default ?? module) as {
      init(options: object): { then(next: () => void): void };
      render(container: Node): void;
      destroy(): void;
    };
    const place = document.createElement('div');
    document.body.append(place);
    const running = new Promise<void>((resolve) => {
      sdk.init({ integrationId: newIntegration(), embedded: true }).then(resolve);
    });
    sdk.render(place);
    await running;
    const { transport, session } = prepare();
    expect((await rejection(transport.connect(session))).code).to.equal('transport-conflict');
    expect(double().running(), "the page's own session goes on").to.equal(true);
    sdk.destroy();
    place.remove();
  });

  it('tells a package that cannot be loaded from one that is refused', async () => {
    const missing = new TypeError('Failed to resolve module specifier');
    const { transport, session } = prepare({}, { sdk: () => Promise.reject(missing) });
    const error = await rejection(transport.connect(session));
    expect(error.code).to.equal('transport-blocked');
    expect(error.cause).to.equal(missing);
  });

  it('takes the SDK as an object, from a function and from a promise', async () => {
    const module = await import('smooch');
    const inner = module.default as { default?: object };
    const object = inner.default ?? inner;
    for (const sdk of [object, () => object, () => Promise.resolve(module)]) {
      const { transport } = await connected({}, { sdk: sdk as never });
      await transport.send(outgoing('hello'));
      await transport.disconnect();
    }
    expect(inits()).to.equal(3);
  });

  it('takes an SDK whose init() answers with a real promise', async () => {
    const calls: string[] = [];
    const unhandled: PromiseRejectionEvent[] = [];
    const note = (event: PromiseRejectionEvent): void => {
      event.preventDefault();
      unhandled.push(event);
    };
    window.addEventListener('unhandledrejection', note);
    const sdk = {
      init: () => Promise.reject(new Error('no')),
      render: () => calls.push('render'),
      destroy: () => calls.push('destroy'),
      on: () => undefined,
    };
    const { transport, session } = prepare({}, { sdk: sdk as never });
    expect((await rejection(transport.connect(session))).code).to.equal('transport-rejected');
    expect(calls).to.deep.equal(['render', 'destroy']);
    await new Promise(requestAnimationFrame);
    window.removeEventListener('unhandledrejection', note);
    expect(unhandled).to.deep.equal([]);
  });
});

describe('without a network', () => {
  let onLine: boolean;
  beforeEach(() => {
    onLine = false;
    Object.defineProperty(navigator, 'onLine', { configurable: true, get: () => onLine });
  });
  afterEach(async () => {
    delete (navigator as { onLine?: boolean }).onLine;
    await cleanUp();
  });

  it('says so and connects as soon as there is one', async () => {
    const prepared = prepare();
    const connecting = prepared.transport.connect(prepared.session);
    expect(statesOf(prepared)).to.deep.equal(['connecting', 'offline']);
    await prepared.clock.advance(3_600_000);
    expect(frames()).to.have.length(0);
    onLine = true;
    window.dispatchEvent(new Event('online'));
    await connecting;
    expect(statesOf(prepared)).to.deep.equal(['connecting', 'offline', 'connecting', 'online']);
  });

  it('can be told to stop waiting', async () => {
    const { transport, session } = prepare();
    const outcome = rejection(transport.connect(session));
    await transport.disconnect();
    expect((await outcome).code).to.equal('aborted');
    window.dispatchEvent(new Event('online'));
    await new Promise(requestAnimationFrame);
    expect(frames()).to.have.length(0);
  });
});

describe('search engines', () => {
  afterEach(async () => {
    delete (navigator as { userAgent?: string }).userAgent;
    await cleanUp();
  });

  it('are recognised exactly as the SDK does', () => {
    for (const agent of [
      'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)',
      'AdsBot-Google (+http://www.google.com/adsbot.html)',
      'Screaming Frog SEO Spider/19.0',
      'SomeCrawler/1.0',
      'a robot',
    ]) {
      expect(isCrawler(agent), agent).to.equal(true);
    }
    for (const agent of [
      navigator.userAgent,
      'Mozilla/5.0 (Linux; Android 9; CUBOT X19) AppleWebKit/537.36 Chrome/120 Mobile Safari/537.36',
    ]) {
      expect(isCrawler(agent), agent).to.equal(false);
    }
  });

  it('are not served, and never see the SDK', async () => {
    Object.defineProperty(navigator, 'userAgent', { configurable: true, value: 'Googlebot/2.1' });
    let fetched = 0;
    const { transport, session } = prepare({}, { sdk: () => fetched++ });
    const error = await rejection(transport.connect(session));
    expect(error.code).to.equal('transport-unsupported');
    expect(error.retryable).to.equal(false);
    expect(fetched).to.equal(0);
  });
});
