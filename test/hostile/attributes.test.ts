import { expect } from 'chai';
import { pageUrl, safeImageUrl } from '../../src/internal/safe-url.js';
import { Web1on1Chat } from '../../src/web1on1-chat.js';
import { closePage, drawn, openPage, opened } from '../element/support.js';
import { FakeTransport } from '../support/fake-transport.js';
import { corporaOf, forEachCorpus } from './corpora.js';
import { VECTORS } from './vectors.js';
import { noticed, Watch } from './watch.js';

const AT_ONCE = 20;
/** Set apart: with another transport, or none, there would be no conversation to look at. */
const CARRIER = ['transport', 'open', 'embedded'];
const attributes = Web1on1Chat.observedAttributes.filter((name) => !CARRIER.includes(name));
const corpora = await corporaOf('strings', VECTORS);

describe('an attack that gets into the page’s own markup', () => {
  let watch: Watch;
  let heard: string[];
  const note = ({ message, reason }: Event & { message?: string; reason?: unknown }): void =>
    void heard.push(message ?? String(reason));

  const { warn } = console;

  beforeEach(() => {
    watch = new Watch();
    heard = [];
    // Every value is one that nobody meant, and is said to be.
    console.warn = () => undefined;
    window.addEventListener('unhandledrejection', note);
  });
  afterEach(async () => {
    closePage();
    await noticed();
    watch.end();
    console.warn = warn;
    window.removeEventListener('unhandledrejection', note);
  });

  /** What an element may be called that is drawn again and again. */
  async function page(): Promise<Web1on1Chat> {
    const transport = new FakeTransport();
    transport.history = [
      {
        id: 'a',
        author: { role: 'agent' },
        at: Date.UTC(2026, 0, 15),
        content: { kind: 'text', text: 'Hello' },
        status: 'sent',
      },
    ];
    const chat = await openPage({ transport });
    chat.show();
    await opened(chat);
    return chat;
  }

  async function harmless(
    chat: Web1on1Chat,
    entries: readonly string[],
    put: (text: string) => void,
  ): Promise<void> {
    for (let from = 0; from < entries.length; from += AT_ONCE) {
      const batch = entries.slice(from, from + AT_ONCE);
      for (const text of batch) {
        put(text);
        await drawn(chat);
        expect(watch.dangersIn(chat.renderRoot), JSON.stringify(text)).to.deep.equal([]);
      }
      await noticed();
      // The picture of the page's own agent is what the page says it is.
      const listed = new Set(batch.map((text) => originOf(safeImageUrl(pageUrl(text)))));
      const unlisted = watch.asked.filter((asked) => {
        const [directive, address = ''] = asked.split(' ');
        return directive !== 'img-src' || !listed.has(originOf(address));
      });
      expect(unlisted, JSON.stringify(batch)).to.deep.equal([]);
      expect(watch.ran, JSON.stringify(batch)).to.deep.equal([]);
      expect(heard, JSON.stringify(batch)).to.deep.equal([]);
      watch.asked.length = 0;
    }
  }

  forEachCorpus(
    corpora,
    'is text or nothing, in every attribute',
    async (all) => {
      const chat = await page();
      await harmless(chat, all, (text) => {
        for (const name of attributes) chat.setAttribute(name, text);
      });
    },
    attributes.length,
  );

  forEachCorpus(
    corpora,
    'is nothing, where the transport and the storage are named',
    async (all) => {
      const chat = await openPage();
      await harmless(chat, all, (text) => {
        for (const name of CARRIER) chat.setAttribute(name, text);
      });
    },
    CARRIER.length,
  );

  forEachCorpus(corpora, 'is text, as the page’s own words and facts', async (all) => {
    const chat = await page();
    const keys = ['send', 'placeholder', 'close', 'chat', 'welcome', 'agent', 'unread'];
    await harmless(chat, all, (text) => {
      chat.customText = { ...Object.fromEntries(keys.map((key) => [key, text])), [text]: text };
      chat.user = { givenName: text, surname: text, email: text, metadata: { [text]: text } };
      chat.metadata = { [text]: text };
      chat.prechat = [{ name: text, label: text, type: 'text', placeholder: text }];
      void chat.showAgentMessage(text, text);
      void chat.setDraft(text);
    });
  });
});

function originOf(address: string | undefined): string | undefined {
  return address !== undefined && URL.canParse(address) ? new URL(address).origin : undefined;
}
