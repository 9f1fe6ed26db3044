import { expect } from 'chai';
import en, { type Strings } from '../../src/locales/en.js';
import { loadStrings, shippedLanguages } from '../../src/locales/load.js';

type Key = Exclude<keyof Strings, 'lang'>;

const keys = Object.keys(en) as Key[];
const others = shippedLanguages.filter((language) => language !== 'en');
const translations = await Promise.all(
  others.map(async (language) => [language, await loadStrings(language)] as const),
);

/** Says nothing in any language. */
const SAME_EVERYWHERE: readonly Key[] = ['titleUnread'];

/** Words that really are the same in both languages. Everything else equal to English is forgotten. */
const sameAsEnglish: Readonly<Record<string, readonly Key[]>> = {
  ar: ['announceMessage'],
  bg: ['announceMessage'],
  cs: ['announceMessage', 'chat', 'ai'],
  da: ['announceMessage', 'chat', 'ai', 'formSend', 'send'],
  el: ['announceMessage', 'chat'],
  et: ['announceMessage'],
  fi: ['announceMessage', 'chat'],
  ga: ['announceMessage'],
  hr: ['announceMessage', 'chat', 'ai'],
  hu: ['announceMessage'],
  lt: ['announceMessage'],
  lv: ['announceMessage'],
  mt: ['announceMessage', 'chat'],
  pl: ['announceMessage', 'ai'],
  de: ['announceMessage', 'chat'],
  es: ['announceMessage', 'chat'],
  fr: ['chat', 'messages'],
  he: ['announceMessage', 'ai'],
  it: ['announceMessage', 'chat'],
  ja: ['ai'],
  nb: ['announceMessage', 'chat', 'formSend', 'send'],
  nl: ['announceMessage', 'chat', 'ai'],
  pt: ['announceMessage', 'chat'],
  'pt-br': ['announceMessage', 'chat'],
  ro: ['announceMessage', 'chat'],
  sk: ['announceMessage', 'chat', 'ai'],
  sl: ['announceMessage'],
  sv: ['announceMessage', 'ai'],
  tr: ['announceMessage'],
  uk: ['announceMessage'],
  zh: ['ai'],
};

/** The letters of a language, if they are not Latin. */
const letters: Readonly<Record<string, RegExp>> = {
  ar: /\p{Script=Arabic}/u,
  bg: /\p{Script=Cyrillic}/u,
  el: /\p{Script=Greek}/u,
  he: /\p{Script=Hebrew}/u,
  ja: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u,
  uk: /\p{Script=Cyrillic}/u,
  zh: /\p{Script=Han}/u,
};

/** Letters that look alike, one of them out of place: nobody sees it, and a screen reader says it. */
const FOREIGN_LETTER =
  /\p{Script=Latin}[\p{Script=Cyrillic}\p{Script=Greek}]|[\p{Script=Cyrillic}\p{Script=Greek}]\p{Script=Latin}/u;

const placeholders = (text: string): string[] => (text.match(/\{[^{}]*\}/g) ?? []).sort();

describe('translations', () => {
  it('exist in 31 languages besides English, each checked here', () => {
    expect(others).to.have.length(31);
    expect(others).to.have.members(Object.keys(sameAsEnglish));
  });

  for (const [language, strings] of translations) {
    describe(language, () => {
      const same = [...SAME_EVERYWHERE, ...(sameAsEnglish[language] ?? [])];

      it('has every text and no other', () => {
        expect(strings.lang).to.equal(language);
        expect(Object.keys(strings).sort()).to.deep.equal([...keys, 'lang'].sort());
      });

      it('leaves no text empty or padded', () => {
        for (const key of keys) {
          expect(strings[key], key).to.match(/^\S(.*\S)?$/);
          expect(strings[key], key).to.not.match(/\s\s/);
        }
      });

      it('keeps every {placeholder}', () => {
        for (const key of keys) {
          expect(placeholders(strings[key]), key).to.deep.equal(placeholders(en[key]));
        }
      });

      it('leaves nothing in English by oversight', () => {
        const untranslated = keys.filter((key) => strings[key] === en[key]);
        expect(untranslated).to.have.members(same);
      });

      it('uses an ellipsis where English does, and only there', () => {
        for (const key of keys) {
          expect(strings[key].endsWith('…'), key).to.equal(en[key].endsWith('…'));
          expect(strings[key], key).to.not.contain('...');
        }
      });

      it('is written in its own letters', () => {
        for (const key of keys) {
          const text = strings[key];
          if (!same.includes(key) && /\p{L}/u.test(text.replace(/\{[^{}]*\}/g, ''))) {
            expect(text, key).to.match(letters[language] ?? /\p{Script=Latin}/u);
          }
          expect(text, key).to.not.match(FOREIGN_LETTER);
        }
      });

      it('needs no plural forms: numbers stand apart from the noun', () => {
        expect(strings.unread).to.match(/(: ?|：)\{count\}$/);
        expect(strings.jumpToNew).to.match(/(: ?|：)\{count\}$/);
      });

      it('fits into the text field of a narrow panel, which has one line for it', () => {
        expect(strings.inputPlaceholder.length).to.be.at.most(23);
        expect(strings.ended.length).to.be.at.most(33);
        expect(strings.formPending.length).to.be.at.most(40);
      });

      it('names the nine groups of emoji', () => {
        expect(strings.emojiGroups.split(', ').filter(Boolean)).to.have.length(9);
      });
    });
  }

  it('stand French double punctuation apart by a space that does not break', async () => {
    const french = await loadStrings('fr');
    for (const key of keys) expect(french[key], key).to.not.match(/(?<!\u00a0)[:!?;]/);
  });
});
