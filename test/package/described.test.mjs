import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { customPropertiesIn } from '../../scripts/custom-properties.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
/** What the second element draws is in a folder of its own. */
const isStatement = (file) => file.startsWith('statement');
const source = sourceOf((file) => !isStatement(file));

function sourceOf(wanted) {
  return (
    readdirSync(join(root, 'src'), { recursive: true })
      .filter((file) => file.endsWith('.ts') && wanted(file))
      .map((file) => readFileSync(join(root, 'src', file), 'utf8'))
      // Comments show parts and slots too.
      .map((text) => text.replace(/\/\*\*[\s\S]*?\*\//g, ''))
      .join('\n')
  );
}

const { modules } = JSON.parse(readFileSync(join(root, 'dist/custom-elements.json'), 'utf8'));
const declarations = modules.flatMap(({ declarations: found = [] }) => found);
const element = declarations.find(({ tagName }) => tagName === 'web1on1-chat');

/** In templates, and in what is made without them. */
const PARTS = /\bpart(?:="|: ['"])([^'"]+)['"]/g;

/** All that a pattern's group catches in the sources, once each. */
function inSource(pattern, text = source) {
  return new Set([...text.matchAll(pattern)].map((match) => match[1]));
}

function described(field) {
  return new Set(element[field].map(({ name }) => name));
}

function assertSame(used, named) {
  assert.ok(used.size > 0);
  assert.deepEqual([...named].sort(), [...used].sort());
}

describe('the description of the element', () => {
  it('names every part that is drawn, and no other', () => {
    const used = inSource(PARTS);
    // A message is several parts at once, put together for its author and its fate.
    for (const part of ['message', 'message--visitor', 'message--agent', 'message--failed']) {
      assert.match(source, /message message--\$\{author\.role\}.*message--failed/);
      used.add(part);
    }
    assertSame(used, described('cssParts'));
  });

  it('names every slot that is drawn, and no other', () => {
    const used = inSource(/(?:<slot name="|'slot', \{ name: ')([^'"]+)['"]/g);
    if (/<slot>|make\('slot'\)/.test(source)) used.add('');
    assertSame(used, described('slots'));
  });

  it('names every custom property that a style sheet reads, and no other', () => {
    assertSame(inSource(/var\(\s*(--web1on1-[\w-]+)/g), described('cssProperties'));
  });

  it('names every event that has a class, and no other', () => {
    // The classes name their type without the prefix.
    const types = [...inSource(/super\('([a-z-]+)'/g)].map((name) => `web1on1-${name}`);
    assertSame(new Set(types), described('events'));
  });

  it('gives listeners the type of every event', () => {
    const typed = [...source.matchAll(/'(web1on1-[a-z-]+)': \w+\.(Web1on1\w+);/g)];
    assert.deepEqual(
      typed.map(([, name, type]) => `${name}: ${type}`).sort(),
      element.events.map(({ name, type }) => `${name}: ${type.text}`).sort(),
    );
  });

  it('names every state that is set, and no other', () => {
    const [states] = /const current = \{[\s\S]*?\n {4}\};/.exec(source) ?? [];
    const used = new Set([...(states ?? '').matchAll(/^ {6}(\w+):/gm)].map((match) => match[1]));
    assertSame(used, described('cssStates'));
  });

  it('says of everything what it is for', () => {
    const fields = ['members', 'attributes', 'events', 'slots'];
    const silent = [...fields, 'cssParts', 'cssProperties', 'cssStates'].flatMap((field) =>
      element[field].filter(({ description }) => !description).map(({ name }) => name),
    );
    assert.deepEqual(silent, []);
  });

  it('gives every method the type of its answer', () => {
    const untyped = element.members
      .filter(({ kind, return: answer }) => kind === 'method' && !answer?.type?.text)
      .map(({ name }) => name);
    assert.deepEqual(untyped, []);
  });
});

describe('the description of the cookie statement', () => {
  const statement = declarations.find(({ tagName }) => tagName === 'web1on1-cookie-statement');

  it('names every part that is drawn, and no other', () => {
    const used = inSource(PARTS, sourceOf(isStatement));
    assertSame(used, new Set(statement.cssParts.map(({ name }) => name)));
  });

  it('says of every attribute and slot what it is for', () => {
    const silent = [...statement.attributes, ...statement.slots].filter((it) => !it.description);
    assert.deepEqual(silent, []);
  });
});

describe('reading custom properties from style sheets', () => {
  it('takes the nearest comment, and the whole default', () => {
    const css = `
      /* Of something else. */
      color: red;
      /* Colour of
         the bar. */
      --_bar: var(--_own, var(--web1on1-bar-color, light-dark(#fff, rgb(0 0 0 / 10%))));
      --_again: var(--web1on1-bar-color, blue);`;
    assert.deepEqual(customPropertiesIn(css), [
      {
        name: '--web1on1-bar-color',
        description: 'Colour of the bar.',
        default: 'light-dark(#fff, rgb(0 0 0 / 10%))',
      },
    ]);
  });
});
