/** The cookie statement of a configuration: as an element, or as text for pages without script. */
import { toHtml, toMarkdown } from '../dist/statement/as-text.js';
import { statementOf } from '../dist/statement/document.js';
import { factsOf } from '../dist/statement/facts.js';
import { loadStatementStrings } from '../dist/locales/statement/load.js';
import { tag } from './code.js';

export const STATEMENT = 'web1on1-cookie-statement';

/**
 * What is written on the page that has the statement.
 *
 * @param {'element' | 'html' | 'markdown'} form
 * @param {ReadonlyMap<string, string>} configuration of the chat
 * @param {ReadonlyMap<string, string>} own attributes of the statement
 * @param {string} language BCP 47
 */
export async function statementCode(form, configuration, own, language) {
  const attributes = statementAttributes(configuration, own);
  if (form === 'element') return tag(STATEMENT, attributes);
  const { strings, language: spoken } = await loadStatementStrings(language);
  const element = { getAttribute: (name) => attributes.get(name) ?? null };
  const facts = { ...factsOf(element, undefined, ''), present: true };
  const document = statementOf(facts, strings, spoken);
  return (form === 'html' ? toHtml : toMarkdown)(document, strings).trimEnd();
}

/**
 * What makes the element describe this very chat, without one on its page: what is its own, and of
 * the chat's attributes those that the statement would not be the same without.
 *
 * @param {ReadonlyMap<string, string>} configuration of the chat
 * @param {ReadonlyMap<string, string>} own attributes of the statement
 */
export function statementAttributes(configuration, own) {
  const all = factsIn(configuration);
  const matters = ([name]) =>
    factsIn(new Map([...configuration].filter(([other]) => other !== name))) !== all;
  return new Map([...[...configuration].filter(matters), ...own]);
}

function factsIn(attributes) {
  const element = { getAttribute: (name) => attributes.get(name) ?? null };
  return JSON.stringify(factsOf(element, undefined, ''));
}
