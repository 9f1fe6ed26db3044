import { expect } from 'chai';
import type { ChatCore, ChatHost } from '../src/chat-core.js';
import type { Web1on1Error } from '../src/errors.js';
import { LazyParts } from '../src/lazy-parts.js';
import german from '../src/locales/de.js';
import english from '../src/locales/en.js';
import dutch from '../src/locales/nl.js';
import { fakeHost, type FakeHost } from './support/fake-host.js';

describe('LazyParts', () => {
  let host: FakeHost;
  let parts: LazyParts;
  let language: string;
  let reported: Web1on1Error[];

  beforeEach(() => {
    host = fakeHost();
    language = 'nl';
    // What an earlier test still waits for is not this test's.
    const told: Web1on1Error[] = (reported = []);
    const core: Pick<ChatCore, 'language' | 'report'> = {
      get language() {
        return language;
      },
      report: (error) => told.push(error),
    };
    // Nothing here needs more of an element. What needs it fails, as if it could not be fetched.
    parts = new LazyParts(host as unknown as ChatHost, core as ChatCore);
  });

  it('has nothing before it is asked', () => {
    expect([parts.panel, parts.strings, parts.conversation]).to.deep.equal([
      undefined,
      undefined,
      undefined,
    ]);
    expect(parts.failed).to.equal(false);
  });

  it('brings the texts, and asks for one update', async () => {
    await Promise.all([parts.loadStrings(), parts.loadStrings()]);
    await parts.loadStrings();
    expect(parts.strings).to.deep.equal({ ...dutch, lang: 'nl' });
    expect(host.requests).to.equal(1);
  });

  it('has the texts drawn for who asks for them while a panel is prepared that needs more', async () => {
    parts.loadConversation = () => new Promise(() => undefined);
    void parts.preparePanel();
    await parts.loadStrings();
    expect(host.requests).to.equal(1);
  });

  it('brings the texts of another language, and of the first one again', async () => {
    await parts.loadStrings();
    language = 'de';
    await parts.loadStrings();
    expect(parts.strings).to.deep.equal({ ...german, lang: 'de' });
    language = 'nl';
    await parts.loadStrings();
    expect(parts.strings).to.deep.equal({ ...dutch, lang: 'nl' });
  });

  it('keeps to the language that the page has now, whichever comes last', async () => {
    const first = parts.loadStrings();
    language = 'de';
    const second = parts.loadStrings();
    language = 'nl';
    await Promise.all([first, second]);
    expect(parts.strings).to.deep.equal({ ...dutch, lang: 'nl' });
  });

  for (const name of ['panel', 'conversation', '__proto__']) {
    it(`takes no part for the texts of a language called "${name}"`, async () => {
      await parts.preparePanel();
      language = name;
      await parts.loadStrings();
      expect(parts.strings).to.deep.equal({ ...english, lang: 'en' });
    });
  }

  it('tells what cannot be had, rejects with it, and tries again when asked again', async () => {
    for (const times of [1, 2]) {
      const error: unknown = await parts.loadConversation().catch((reason: unknown) => reason);
      expect(error).to.have.property('code', 'chunk-failed');
      expect(reported).to.have.length(times);
      expect(reported.at(-1)).to.equal(error);
    }
  });

  it('tells it once to all who wait for it', async () => {
    const both = [parts.loadConversation(), parts.loadConversation()];
    const settled = await Promise.allSettled(both);
    expect(settled.map(({ status }) => status)).to.deep.equal(['rejected', 'rejected']);
    expect(reported).to.have.length(1);
  });

  it('says of a panel that it failed, rejects nothing, and asks for an update', async () => {
    const before = host.requests;
    await parts.preparePanel();
    expect(parts.failed).to.equal(true);
    expect(parts.ready).to.equal(false);
    expect(host.requests).to.be.greaterThan(before);
  });
});
