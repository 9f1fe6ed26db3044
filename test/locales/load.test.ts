import { expect } from 'chai';
import ar from '../../src/locales/ar.js';
import en from '../../src/locales/en.js';
import { launcherName } from '../../src/locales/launcher-names.js';
import { loadStrings, nearestLanguage, shippedLanguages } from '../../src/locales/load.js';
import nl from '../../src/locales/nl.js';
import brazilian from '../../src/locales/pt-br.js';

const nearest: readonly (readonly [asked: string, given: string])[] = [
  ['en', 'en'],
  ['en-GB', 'en'],
  ['nl', 'nl'],
  ['nl-BE', 'nl'],
  ['NL-be', 'nl'],
  ['de-CH-1996', 'de'],
  ['fr-Latn-CA-x-private', 'fr'],
  ['es-419', 'es'],
  ['it-IT', 'it'],
  ['ar-EG', 'ar'],
  [' ar ', 'ar'],
  ['pt-BR', 'pt-br'],
  ['PT-br-x-private', 'pt-br'],
  ['pt', 'pt'],
  ['pt-PT', 'pt'],
  ['pt-AO', 'pt'],
  ['zh', 'zh'],
  ['zh-CN', 'zh'],
  ['zh-Hans-SG', 'zh'],
  ['zh-Hant-TW', 'zh'],
  // Norwegian by its older name and in its other written form, Hebrew by its older code.
  ['no', 'nb'],
  ['no-NO', 'nb'],
  ['nn-NO', 'nb'],
  ['nb-NO', 'nb'],
  ['iw-IL', 'he'],
  ['he-IL', 'he'],
  // Frisian, Estonian and others begin with the letters of shipped languages.
  ['fry', 'en'],
  ['est', 'en'],
  ['non', 'en'],
  ['ptb', 'en'],
  ['i-klingon', 'en'],
  ['x-nl', 'en'],
  ['', 'en'],
  ['-', 'en'],
  ['nl_BE', 'en'],
  ['constructor', 'en'],
  ['__proto__', 'en'],
];

describe('the nearest shipped language', () => {
  for (const [asked, given] of nearest) {
    it(`is "${given}" for "${asked}"`, () => {
      expect(nearestLanguage(asked)).to.equal(given);
    });
  }
});

describe('loadStrings', () => {
  it('fetches the texts of the nearest language', async () => {
    expect(await loadStrings('nl-BE')).to.deep.equal({ ...nl, lang: 'nl-BE' });
    expect(await loadStrings('ar-EG')).to.deep.equal({ ...ar, lang: 'ar-EG' });
    expect(await loadStrings('pt-BR')).to.deep.equal({ ...brazilian, lang: 'pt-BR' });
  });

  it('falls back to English, without rejecting, whatever it is asked for', async () => {
    for (const language of ['', 'ko-KR', 'constructor', '\u0000', 'x'.repeat(10_000)]) {
      expect(await loadStrings(language)).to.deep.equal({ ...en, lang: 'en' });
    }
  });

  it('puts the words of the page among its own, and leaves out what is no text', async () => {
    const own = { send: 'Go', chat: 5, __proto__: { you: 'x' } };
    const strings = await loadStrings('en', own);
    expect(strings.send).to.equal('Go');
    expect({ ...strings, send: en.send }).to.deep.equal({ ...en, lang: 'en' });
  });

  it('gives the same object for the same texts, so that nobody draws them twice', async () => {
    for (const own of [undefined, null, {}, { send: 'Go' }, Object.freeze({ lang: 'eo' })]) {
      expect(await loadStrings('nl', own)).to.equal(await loadStrings('nl', own));
      expect(await loadStrings('nl', own)).not.to.equal(await loadStrings('de', own));
    }
  });

  it('takes nothing for words that can hold none', async () => {
    for (const own of ['Go', 5, true]) {
      expect(await loadStrings('nl', own as unknown as object)).to.deep.equal({
        ...nl,
        lang: 'nl',
      });
    }
  });

  it('has texts of their own for all shipped languages', async () => {
    const all = await Promise.all(shippedLanguages.map((language) => loadStrings(language)));
    const texts = all.map(({ lang, ...strings }) => lang && JSON.stringify(strings));
    expect(new Set(texts).size).to.equal(shippedLanguages.length);
  });
});

describe("the launcher's name before any text is loaded", () => {
  it('is what the loaded texts will say', async () => {
    for (const language of shippedLanguages) {
      const { chat } = await loadStrings(language);
      expect(launcherName(language), language).to.equal(chat);
    }
  });

  it('is found for regional variants and any case', () => {
    expect(launcherName('ar-EG')).to.equal('الدردشة');
    expect(launcherName('AR')).to.equal('الدردشة');
  });

  it('is English for every other value', () => {
    for (const language of ['', 'ko-KR', 'fry', 'constructor', '__proto__', '-']) {
      expect(launcherName(language), language).to.equal('Chat');
    }
  });
});
