import { expect } from 'chai';
import en, { type StatementStrings } from '../../src/locales/statement/en.js';
import { loadStatementStrings, statementLanguages } from '../../src/locales/statement/load.js';
import { shippedLanguages } from '../../src/locales/load.js';

const keys = Object.keys(en) as (keyof StatementStrings)[];
const placeholders = (text: string): string[] => (text.match(/\{[^{}]*\}/g) ?? []).sort();

/** Words that really are the same in both languages. */
const sameAsEnglish: Readonly<Record<string, readonly (keyof StatementStrings)[]>> = {
  cs: ['typeText'],
  de: ['columnName', 'typeText'],
  ro: ['typeText'],
  sk: ['typeText'],
  sv: ['typeText'],
};

/** What stands in every language as it is. */
const FIXED = [
  '(true)',
  '(false)',
  'widget_uuid',
  'IndexedDB',
  'Sunshine Conversations',
  'Zendesk',
];

describe('the words of the cookie statement', () => {
  it('exist in every language of the chat', () => {
    expect([...statementLanguages].sort()).to.deep.equal([...shippedLanguages].sort());
  });

  for (const language of statementLanguages) {
    if (language === 'en') continue;
    it(`are complete in ${language}, and say what the English ones say`, async () => {
      const { strings, language: loaded } = await loadStatementStrings(language);
      expect(loaded).to.equal(language);
      expect(Object.keys(strings).sort()).to.deep.equal([...keys].sort());
      for (const key of keys) {
        const [text, english] = [strings[key], en[key]];
        expect(text, key).to.match(/^\S(.*\S)?$/);
        expect(placeholders(text), key).to.deep.equal(placeholders(english));
        expect(text.endsWith('…'), key).to.equal(english.endsWith('…'));
        for (const fixed of FIXED) {
          expect(text.includes(fixed), `${key}: ${fixed}`).to.equal(english.includes(fixed));
        }
      }
      const untranslated = keys.filter((key) => strings[key] === en[key]);
      expect(untranslated).to.have.members([...(sameAsEnglish[language] ?? [])]);
    });
  }

  it('are English where a language does not exist', async () => {
    expect(await loadStatementStrings('tlh')).to.deep.equal({ language: 'en', strings: en });
  });
});
