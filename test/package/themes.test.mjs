import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const text = (file) => readFileSync(join(root, file), 'utf8');
const files = readdirSync(join(root, 'src/themes'));
const names = files.map((file) => file.replace('.css', ''));

const element = JSON.parse(text('dist/custom-elements.json'))
  .modules.flatMap(({ declarations = [] }) => declarations)
  .find(({ tagName }) => tagName === 'web1on1-chat');
const described = (field) => new Set(element[field].map(({ name }) => name));

/** All that a pattern's group catches, and nobody can find in the documentation. */
function undocumented(css, pattern, field) {
  const documented = described(field);
  return [...css.matchAll(pattern)].map((match) => match[1]).filter((it) => !documented.has(it));
}

describe('the ready themes', () => {
  it('are five, each shown by the gallery, the example and the README', () => {
    assert.equal(files.length, 5);
    const shown = ['examples/gallery/options.js', 'examples/themes/index.html', 'README.md'];
    for (const file of [...shown, 'test/ui/themes.test.ts']) {
      const missing = names.filter((name) => !text(file).includes(name));
      assert.deepEqual(missing, [], file);
    }
  });

  for (const name of names) {
    const css = text(`src/themes/${name}.css`).replace(/\/\*[\s\S]*?\*\//g, '');

    it(`can be imported, and lie beside the script: ${name}`, () => {
      const address = import.meta.resolve(`web1on1-chat/themes/${name}.css`);
      assert.equal(readFileSync(fileURLToPath(address), 'utf8'), text(`src/themes/${name}.css`));
      assert.ok(address.endsWith(`/dist/cdn/themes/${name}.css`));
    });

    it(`are made of what is documented, and of nothing else: ${name}`, () => {
      assert.match(css, /--web1on1-brand-color/);
      assert.deepEqual(undocumented(css, /(--[\w-]+)/g, 'cssProperties'), []);
      assert.deepEqual(undocumented(css, /::part\(([^)]*)\)/g, 'cssParts'), []);
      assert.deepEqual(undocumented(css, /:state\(([^)]*)\)/g, 'cssStates'), []);
      const preludes = [...css.matchAll(/([^{};]+)\{/g)].map((match) => match[1].trim());
      const foreign = preludes
        .filter((prelude) => !/^@(supports|media)\b/.test(prelude))
        .flatMap((selectors) => selectors.split(','))
        .filter((selector) => !/^\s*web1on1-chat\b/.test(selector));
      assert.deepEqual(foreign, []);
    });

    it(`fetch nothing, and leave the last word to the page: ${name}`, () => {
      assert.doesNotMatch(css, /url\(|@import|@font-face|image-set|!important/);
    });
  }
});
