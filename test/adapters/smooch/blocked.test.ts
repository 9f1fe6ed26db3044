import { expect } from 'chai';
import { rejection } from '../../contracts/transport-contract.js';
import {
  cleanUp,
  frames,
  freshLoader,
  inits,
  newIntegration,
  prepare,
  statesOf,
  until,
  type Connected,
} from './support.js';

/** Connects where the SDK cannot come up; lets time pass until the transport has noticed. */
async function failing({ transport, session, clock }: Connected, afterMs: number) {
  const outcome = rejection(transport.connect(session));
  let settled = false;
  void outcome.then(() => (settled = true));
  // One limit for everything, and one for the SDK to report now that its frame has loaded.
  await until(() => clock.pending === 2, 'the frame has loaded');
  await clock.advance(afterMs - 1);
  expect(settled, `settled before ${afterMs} ms`).to.equal(false);
  await clock.advance(1);
  return await outcome;
}

describe('the SDK cannot be had', () => {
  afterEach(cleanUp);

  for (const folder of ['404', 'abort']) {
    it(`notices quickly that its content is blocked (${folder})`, async () => {
      window.__smoochCdn = `/__smooch-cdn/${folder}/`;
      const prepared = prepare({}, { sdk: freshLoader });
      const error = await failing(prepared, 3000);
      expect(error.code).to.equal('transport-blocked');
      expect(error.retryable).to.equal(true);
      expect(statesOf(prepared)).to.deep.equal(['connecting', 'failed']);
      expect(frames()).to.have.length(0);
      expect(prepared.clock.pending).to.equal(0);
    });
  }

  it('notices quickly that its content fails', async () => {
    window.__smoochMode = { throws: true };
    const ignored = (event: ErrorEvent): void => event.preventDefault();
    window.addEventListener('error', ignored);
    const error = await failing(prepare({}, { sdk: freshLoader }), 3000);
    window.removeEventListener('error', ignored);
    expect(error.code).to.equal('transport-blocked');
  });

  it('gives up after 15 seconds on content that never comes', async () => {
    window.__smoochCdn = '/__smooch-cdn/hang/';
    const { transport, session, clock, ...recorded } = prepare({}, { sdk: freshLoader });
    const outcome = rejection(transport.connect(session));
    // Past the empty document that comes first, and also reports that it has loaded.
    await until(() => frames()[0]?.contentDocument?.URL === 'about:srcdoc', 'frame');
    await clock.advance(14_999);
    expect(statesOf({ session, ...recorded })).to.deep.equal(['connecting']);
    await clock.advance(1);
    expect((await outcome).code).to.equal('transport-timeout');
    expect(statesOf({ session, ...recorded })).to.deep.equal(['connecting', 'failed']);
    expect(frames()).to.have.length(0);
  });

  describe('and then it can', () => {
    /** The server changes its mind, because the loader remembers the address of the content. */
    async function afterFailing(): Promise<Connected> {
      window.__smoochCdn = `/__smooch-cdn/once/${newIntegration()}/`;
      const loader = await freshLoader();
      const prepared = prepare({}, { sdk: () => loader });
      expect((await failing(prepared, 3000)).code).to.equal('transport-blocked');
      return prepared;
    }

    it('fetches the content again when it is asked to connect again', async () => {
      const prepared = await afterFailing();
      await prepared.transport.connect(prepared.session);
      expect(inits()).to.equal(1);
      expect(statesOf(prepared)).to.deep.equal(['connecting', 'failed', 'connecting', 'online']);
    });

    it('tells a refusal too: call-backs of the first attempt swallow nothing', async () => {
      const prepared = await afterFailing();
      window.__smoochMode = { init: 'reject' };
      const error = await rejection(prepared.transport.connect(prepared.session));
      expect(error.code).to.equal('transport-rejected');
    });
  });
});
