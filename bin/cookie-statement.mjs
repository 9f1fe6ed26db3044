#!/usr/bin/env node
/**
 * The cookie statement as text, for a page that is to work without script:
 *
 *     npx web1on1-cookie-statement --lang nl --integration-id abc --storage session > statement.md
 *     npx web1on1-cookie-statement --format html --controller "Fernhill" > statement.html
 *
 * Every attribute of <web1on1-chat> and of <web1on1-cookie-statement> is an option.
 */
import { parseArgs } from 'node:util';
import { attributeNames, attributeOf } from '../dist/config.js';
import { loadStatementStrings } from '../dist/locales/statement/load.js';
import { toHtml, toMarkdown } from '../dist/statement/as-text.js';
import { statementOf } from '../dist/statement/document.js';
import { factsOf } from '../dist/statement/facts.js';

const OWN = ['lang', 'format', 'controller', 'provider'];
const options = Object.fromEntries(
  [...attributeNames.map(attributeOf), ...OWN].map((name) => [name, { type: 'string' }]),
);
// `--file-upload` is as good as `--file-upload ""`.
const args = process.argv.slice(2).flatMap((arg, index, all) => {
  const next = all[index + 1];
  const isBare = arg.startsWith('--') && !arg.includes('=') && (next ?? '--').startsWith('--');
  return isBare ? [`${arg}=`] : [arg];
});
const { values } = parseArgs({ args, options });

const { language, strings } = await loadStatementStrings(values.lang ?? 'en');
const attributes = { getAttribute: (name) => values[name] ?? null };
const facts = { ...factsOf(attributes, undefined, ''), present: true };
const statement = statementOf(facts, strings, language);
process.stdout.write((values.format === 'html' ? toHtml : toMarkdown)(statement, strings));
