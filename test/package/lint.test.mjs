import assert from 'node:assert/strict';
import { describe, it, before } from 'node:test';
import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Lints text as if it were a file of the project. The name has to be one that exists: rules that
 * know types read the project's own list of files.
 */
async function complaints(eslint, filePath, code) {
  const [{ messages }] = await eslint.lintText(code, { filePath });
  return messages.map(({ ruleId, message }) => `${ruleId}: ${message}`);
}

describe('lint', () => {
  let eslint;
  before(() => {
    eslint = new ESLint({
      cwd: root,
      overrideConfig: {
        files: ['**/*.ts'],
        // Otherwise, in CI, types are read from what is on disk instead of from the given text.
        languageOptions: { parserOptions: { disallowAutomaticSingleRunInference: true } },
      },
    });
  });

  for (const [from, to] of [
    ['src/domain/conversation.ts', '../ports/clock.js'],
    ['src/domain/conversation.ts', '../errors.js'],
    ['src/ports/clock.ts', '../domain/conversation.js'],
    ['src/ports/clock.ts', '../events.js'],
    ['src/controllers/storage-controller.ts', '../adapters/storage/memory.js'],
    ['src/controllers/storage-controller.ts', '../ui/requests.js'],
    ['src/adapters/storage/memory.ts', '../../domain/inventory.js'],
    ['src/adapters/storage/memory.ts', '../../controllers/storage-controller.js'],
    ['src/ui/launcher.ts', '../controllers/storage-controller.js'],
    ['src/ui/launcher.ts', '../adapters/storage/memory.js'],
    ['src/ui/launcher.ts', '../web1on1-chat.js'],
    ['src/locales/en.ts', '../types.js'],
  ]) {
    it(`refuses that ${from} imports ${to}`, async () => {
      const found = await complaints(eslint, from, `import '${to}';\n`);
      assert.ok(
        found.some((line) => line.startsWith('import-x/no-restricted-paths')),
        found.join('\n'),
      );
    });
  }

  for (const [from, to] of [
    ['src/domain/open-policy.ts', './widget-state.js'],
    ['src/domain/conversation.ts', '../types.js'],
    ['src/controllers/storage-controller.ts', '../ports/clock.js'],
    ['src/adapters/storage/memory.ts', '../../ports/storage.js'],
    ['src/adapters/transports/local/engine.ts', '../../../domain/message-content.js'],
    ['src/ui/launcher.ts', '../domain/conversation.js'],
    ['src/ui/launcher.ts', './requests.js'],
  ]) {
    it(`allows that ${from} imports ${to}`, async () => {
      const found = await complaints(eslint, from, `import '${to}';\n`);
      assert.deepEqual(found, []);
    });
  }

  const bans = {
    'a timer outside the clock': 'setTimeout(() => undefined, 1);',
    'a timer by way of window': 'window.setInterval(() => undefined, 1);',
    'the time of day outside the clock': 'export const now = Date.now();',
    'the date of today outside the clock': 'export const today = new Date();',
    'stored items outside the adapters': "export const a = localStorage.getItem('a');",
    'stored items by way of window': 'export const b = window.sessionStorage.length;',
    'markup from text': "document.body.innerHTML = 'x';",
    'markup from text, while loading': "document.write('x');",
    'markup from text, inserted': "document.body.insertAdjacentHTML('beforeend', 'x');",
    'a style attribute in a template':
      "import { html } from 'lit';\nexport const a = (b: string): unknown => html`<p style=${b}></p>`;",
    'a style element in a template':
      "import { html } from 'lit';\nexport const a = html`<style>p{}</style>`;",
    'style maps': "import 'lit/directives/style-map.js';",
    'unchecked markup': "import 'lit/directives/unsafe-html.js';",
    'the name of a service': "export const a = 'smooch';",
  };
  for (const [name, code] of Object.entries(bans)) {
    it(`refuses ${name}`, async () => {
      const found = await complaints(eslint, 'src/ui/launcher.ts', `${code}\n`);
      assert.ok(
        found.some((line) => line.startsWith('no-restricted-')),
        found.join('\n') || 'no complaint',
      );
    });
  }

  it('allows a date that is given, which is not a clock', async () => {
    const code = 'export const day = (at: number): number => new Date(at).getDay();\n';
    assert.deepEqual(await complaints(eslint, 'src/ui/launcher.ts', code), []);
  });

  it('cannot be switched off by a comment', async () => {
    const code = '/* eslint-disable */\nsetTimeout(() => undefined, 1);\n';
    assert.notDeepEqual(await complaints(eslint, 'src/ui/launcher.ts', code), []);
  });
});
