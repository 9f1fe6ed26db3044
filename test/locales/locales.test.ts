import { expect } from '@open-wc/testing';
import ar from '../../src/locales/ar.js';
import de from '../../src/locales/de.js';
import en, { type Strings } from '../../src/locales/en.js';
import es from '../../src/locales/es.js';
import fr from '../../src/locales/fr.js';
import italian from '../../src/locales/it.js';
import { shippedLanguages } from '../../src/locales/load.js';
import nl from '../../src/locales/nl.js';

const translations: Readonly<Record<string, Strings>> = { ar, de, es, fr, it: italian, nl };
const keys = Object.keys(en) as (keyof Strings)[];

/** Words that really are the same in both languages. Everything else equal to English is forgotten. */
const sameAsEnglish: Readonly<Record<string, readonly (keyof Strings)[]>> = {
  ar: ['titleUnread', 'announceMessage'],
  de: ['titleUnread', 'chat', 'announceMessage'],
  es: ['titleUnread', 'chat', 'announceMessage'],
  fr: ['titleUnread', 'chat', 'messages'],
  it: ['titleUnread', 'chat', 'announceMessage'],
  nl: ['titleUnread', 'ai', 'chat', 'announceMessage'],
};

const placeholders = (text: string): string[] => (text.match(/\{[^{}]*\}/g) ?? []).sort();

describe('translations', () => {
  it('are checked here in every shipped language', () => {
    expect(['en', ...Object.keys(translations)].sort()).to.deep.equal([...shippedLanguages].sort());
  });

  for (const [language, strings] of Object.entries(translations)) {
    describe(language, () => {
      it('has every text and no other', () => {
        expect(Object.keys(strings).sort()).to.deep.equal([...keys].sort());
      });

      it('leaves no text empty or padded', () => {
        for (const key of keys) {
          expect(strings[key], key).to.match(/^\S(.*\S)?$/);
        }
      });

      it('keeps every {placeholder}', () => {
        for (const key of keys) {
          expect(placeholders(strings[key]), key).to.deep.equal(placeholders(en[key]));
        }
      });

      it('leaves nothing in English by oversight', () => {
        const untranslated = keys.filter((key) => strings[key] === en[key]);
        expect(untranslated).to.have.members([...(sameAsEnglish[language] ?? [])]);
      });

      it('uses an ellipsis where English does, and only there', () => {
        for (const key of keys) {
          expect(strings[key].endsWith('…'), key).to.equal(en[key].endsWith('…'));
          expect(strings[key], key).to.not.contain('...');
        }
      });
    });
  }

  it('are written from right to left in Arabic', () => {
    for (const key of keys) {
      if (!sameAsEnglish['ar']?.includes(key)) expect(ar[key], key).to.match(/\p{Script=Arabic}/u);
    }
  });

  it('stand French double punctuation apart by a space that does not break', () => {
    for (const key of keys) expect(fr[key], key).to.not.match(/(?<!\u00a0)[:!?;]/);
  });

  it('need no plural forms: numbers stand apart from the noun', () => {
    for (const strings of [en, ...Object.values(translations)]) {
      expect(strings.unread).to.match(/: ?\{count\}$/);
    }
  });
});
