import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (path) => readFileSync(join(root, path), 'utf8');

/** What the compiler says of a file when another one has changed. */
function complaints(changed, change, looked) {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const host = ts.createCompilerHost(options);
  const readFile = host.readFile.bind(host);
  host.readFile = (path) => (path === join(root, changed) ? change(read(changed)) : readFile(path));
  host.getSourceFile = (path, target) => {
    const text = host.readFile(path);
    return text === undefined ? undefined : ts.createSourceFile(path, text, target);
  };
  const program = ts.createProgram([join(root, looked)], options, host);
  return program
    .getSemanticDiagnostics(program.getSourceFile(join(root, looked)))
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}

const replaced = (from, to) => (text) => {
  assert.ok(text.includes(from), from);
  return text.replace(from, to);
};

describe('an item that nobody declared', () => {
  const facts = 'src/domain/inventory-facts.ts';

  test('does not compile without facts', () => {
    assert.deepEqual(
      complaints('src/domain/widget-state.ts', (text) => text, facts),
      [],
    );
    const [complaint] = complaints(
      'src/domain/widget-state.ts',
      replaced('widget_uuid: [', "widget_mood: ['visitorId', readUuid],\n  widget_uuid: ["),
      facts,
    );
    assert.match(complaint, /widget_mood/);
  });

  test('does not compile without words', () => {
    const [complaint] = complaints(
      'src/locales/statement/en.ts',
      replaced('uuidPurpose:', 'moodPurpose:'),
      'src/statement/document.ts',
    );
    assert.match(complaint, /uuidPurpose/);
  });

  test('cannot be written by the conversation’s store', () => {
    const store = 'src/controllers/conversation-store.ts';
    const [complaint] = complaints(
      store,
      replaced('await this.#storage.removeItem(key);', "await this.#storage.removeItem('mood');"),
      store,
    );
    assert.match(complaint, /"mood"/);
  });
});

describe('the published statement', () => {
  const { items } = JSON.parse(read('dist/cookie-statement.json'));

  test('declares what the code can write, with everything that a statement needs', () => {
    assert.equal(items.length, 16);
    for (const item of items) {
      assert.deepEqual(Object.keys(item).sort(), [
        'category',
        'consent',
        'lifetime',
        'name',
        'purpose',
        'setBy',
        'storedIn',
        'type',
        'written',
      ]);
    }
  });

  test('is there as a table, too', () => {
    const table = read('dist/cookie-statement.md');
    for (const { name } of items.filter((item) => item.name !== 'web1on1:local:<record>')) {
      assert.ok(table.includes(`| \`${name}\` |`), name);
    }
  });

  const print = (...args) => {
    const { stdout, stderr, status } = spawnSync(
      process.execPath,
      [join(root, 'bin/cookie-statement.mjs'), ...args],
      { encoding: 'utf8' },
    );
    assert.equal(stderr, '');
    assert.equal(status, 0);
    return stdout;
  };

  test('is printed for any settings, in any language, as Markdown or HTML', () => {
    const text = print('--lang', 'nl', '--integration-id', 'abc', '--retention=5', '--file-upload');
    assert.match(text, /5 minuten/);
    assert.match(text, /`abc\.clientId`/);
    const page = print('--format', 'html', '--controller', '<b>Fernhill & Co</b>');
    assert.match(page, /&lt;b&gt;Fernhill &amp; Co&lt;\/b&gt;/);
    assert.doesNotMatch(page, /clientId/);
    assert.match(print('--controller', 'a|b_c'), /a\\\|b\\_c/);
  });
});
