import { expect } from 'chai';
import { safeImageUrl } from '../../src/internal/safe-url.js';
import { extrasStyles } from '../../src/ui/extras/index.js';
import { RichDrawing } from '../ui/rich-drawing.js';
import { corporaOf, forEachCorpus } from './corpora.js';
import { messagesIn, PICTURE_SINKS, TEXT_SINKS, VIEWS } from './sinks.js';
import { VECTORS } from './vectors.js';
import { noticed, Watch } from './watch.js';

/** After so many strings the browser is given time to do what it would do with them. */
const AT_ONCE = 40;

const corpora = await corporaOf('strings', VECTORS);

describe('an attack that somebody writes', () => {
  let drawing: RichDrawing;
  let watch: Watch;

  beforeEach(() => {
    watch = new Watch();
    drawing = new RichDrawing();
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(extrasStyles);
    drawing.root.adoptedStyleSheets.push(sheet);
  });
  afterEach(async () => {
    drawing.dispose();
    // What the browser still has to say is about this test, and not about the next one.
    await noticed();
    watch.end();
  });

  /** Draws every string, and finds nothing of it that runs, could run, or asks somebody. */
  async function harmless(
    entries: readonly string[],
    draw: (text: string) => void,
    mayAsk: (text: string) => string | undefined = () => undefined,
  ): Promise<void> {
    for (let from = 0; from < entries.length; from += AT_ONCE) {
      const batch = entries.slice(from, from + AT_ONCE);
      for (const text of batch) {
        draw(text);
        expect(watch.dangersIn(drawing.root), JSON.stringify(text)).to.deep.equal([]);
      }
      await noticed();
      const listed = new Set(batch.map(mayAsk));
      const unlisted = watch.asked.filter((asked) => {
        const [directive, address = ''] = asked.split(' ');
        return directive !== 'img-src' || !listed.has(originOf(address));
      });
      expect(unlisted, JSON.stringify(batch)).to.deep.equal([]);
      expect(watch.ran, JSON.stringify(batch)).to.deep.equal([]);
      watch.asked.length = 0;
    }
  }

  forEachCorpus(
    corpora,
    'is text in every place of a message',
    (entries) => harmless(entries, (text) => drawing.say(...messagesIn(TEXT_SINKS, text))),
    Object.keys(TEXT_SINKS).length,
  );

  forEachCorpus(
    corpora,
    'asks for nothing but a picture, where a picture stands',
    (entries) =>
      harmless(
        entries,
        (text) => drawing.say(...messagesIn(PICTURE_SINKS, text)),
        (text) => originOf(safeImageUrl(text) ?? ''),
      ),
    Object.keys(PICTURE_SINKS).length,
  );

  for (const [name, view] of Object.entries(VIEWS)) {
    forEachCorpus(corpora, `is text around a conversation, ${name}`, (entries) =>
      harmless(entries, (text) => {
        const frame = { label: text, announcement: text, failure: [text, text, 'en'] as const };
        drawing.showPanel(view(text), frame);
      }),
    );
  }
});

describe('the watch', () => {
  it('sees what an attack does where text is taken for markup', async () => {
    const watch = new Watch();
    const place = document.body.appendChild(document.createElement('div'));
    const range = document.createRange();
    // What speaks to the page from a frame may still do so when the test is over.
    for (const vector of VECTORS.filter((each) => !/parent|opener/.test(each)))
      place.append(range.createContextualFragment(vector));
    await noticed();
    expect(watch.ran.length, 'ran').to.be.at.least(3);
    expect(watch.asked.length, 'asked').to.be.at.least(2);
    expect(watch.dangersIn(place).length, 'drawn').to.be.at.least(20);
    place.remove();
    watch.end();
    // Pictures that fail later still call it; what is here is meant to run, and is seen above.
    Reflect.set(window, 'attacked', () => undefined);
  });
});

function originOf(address: string): string | undefined {
  return URL.canParse(address) ? new URL(address).origin : undefined;
}
