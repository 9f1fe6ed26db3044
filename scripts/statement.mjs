/** Writes dist/cookie-statement.json and .md: everything that may be stored, as the code declares it. */
import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { join } from 'node:path';

/** @param dist the folder that is built, with its modules in it */
export async function writeStatement(dist) {
  const built = (module) => import(pathToFileURL(join(dist, `${module}.js`)).href);
  const { INVENTORY } = await built('domain/inventory-facts');
  const { default: strings } = await built('locales/statement/en');
  const { statementOf } = await built('statement/document');
  const { toMarkdown } = await built('statement/as-text');
  const { factsOf } = await built('statement/facts');

  const items = INVENTORY.map(({ id, ...facts }) => ({
    ...facts,
    purpose: strings[`${id}Purpose`],
    written: strings[`${id}Written`],
  }));
  writeFileSync(
    join(dist, 'cookie-statement.json'),
    `${JSON.stringify({ items }, undefined, 2)}\n`,
  );

  // A site with an integration and nothing else, which is what most are.
  const attributes = { getAttribute: (name) => (name === 'integration-id' ? INTEGRATION : null) };
  const facts = { ...factsOf(attributes, undefined, ''), present: true };
  writeFileSync(
    join(dist, 'cookie-statement.md'),
    toMarkdown(statementOf(facts, strings, 'en'), strings),
  );
}

const INTEGRATION = '<integration-id>';
