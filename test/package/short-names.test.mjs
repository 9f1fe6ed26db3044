import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import strings from '../../dist/locales/en.js';

test('the one-tag build shortens no name that a page may use for a text', () => {
  const config = readFileSync(new URL('../../rollup.config.mjs', import.meta.url), 'utf8');
  const [, list] = /const MEMBERS = Object\.fromEntries\(\s*`([^`]+)`/.exec(config) ?? [];
  const shortened = list?.split(/\s+/) ?? [];
  assert.ok(shortened.includes('loadExtras'));
  assert.deepEqual(
    shortened.filter((name) => Object.hasOwn(strings, name)),
    [],
  );
});
