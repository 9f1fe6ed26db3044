/**
 * docs/accessibility-conformance.md: every success criterion of WCAG 2.2, levels A and AA, with a verdict
 * and the tests that show it. `npm run conformance` runs the files of those tests first, in Chromium, and
 * writes nothing if one of them fails; a few minutes, after a build.
 *
 *     --write    only writes: for a change of words
 *     --check    writes nothing; exits with 1 when the page says something else
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { EVIDENCE } from './conformance/evidence.mjs';
import { operable } from './conformance/operable.mjs';
import { perceivable } from './conformance/perceivable.mjs';
import { understandable } from './conformance/understandable.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const PAGE = join(root, 'docs/accessibility-conformance.md');

export const criteria = [...perceivable, ...operable, ...understandable].map(
  ([number, name, level, verdict, why, evidence = []]) => ({
    ...{ number, name, level, verdict, why },
    tests: evidence.map((key) => EVIDENCE[key] ?? fail(`There is no evidence "${key}".`)),
  }),
);

const INTRODUCTION = `# Accessibility conformance

What \`<web1on1-chat>\` does for each success criterion of [WCAG 2.2](https://www.w3.org/TR/WCAG22/), levels A and AA,
and the tests that show it. It is about the chat: the page around it, and what people write, send and
set, are others’ to answer for. 4.1.1 is obsolete in WCAG 2.2.

The tests are a part of \`npm test\`. Checks by axe find a part of what can be wrong; keyboard, focus,
announcements, zoom and motion have tests of their own. No test replaces people: how it is with a
screen reader of one’s own, somebody has to try.

This page is generated: \`npm run conformance\` runs the tests named here, and writes it when all of them pass.
`;

/** @returns the page, as it is to be */
export async function conformancePage() {
  const counted = [...new Set(criteria.map(({ verdict }) => verdict))].map((verdict) => {
    const some = criteria.filter((each) => each.verdict === verdict);
    return `- ${verdict}: ${some.length}`;
  });
  const rows = criteria.map(({ number, name, level, verdict, why, tests }) => {
    const shown = tests.map(([file, title]) => `${escape(title)} (\`${file}\`)`).join('; ');
    return `| ${number} ${name} | ${level} | ${verdict} | ${why} | ${shown} |`;
  });
  const head = [
    '| criterion | level | verdict | how | shown by |',
    '| --- | --- | --- | --- | --- |',
  ];
  const text = [INTRODUCTION, counted.join('\n'), '', ...head, ...rows, ''].join('\n');
  return format(text, { ...(await resolveConfig(PAGE)), parser: 'markdown' });
}

function escape(title) {
  return title.replaceAll('${', '\\${');
}

function fail(words) {
  throw new Error(words);
}

/** @returns whether all files that the evidence is in pass, in Chromium */
function run() {
  const files = [...new Set(criteria.flatMap(({ tests }) => tests.map(([file]) => file)))];
  const pages = files.filter((file) => file.endsWith('.spec.ts'));
  const components = files.filter((file) => file.endsWith('.test.ts'));
  const paths = (some) => some.map((file) => join('test', file));
  return (
    node('node_modules/@web/test-runner/dist/bin.js', '--files', ...paths(components)) &&
    node('node_modules/@playwright/test/cli.js', 'test', ...paths(pages))
  );
}

function node(...args) {
  const env = { ...process.env, ENGINES: 'chromium' };
  return spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit', env }).status === 0;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const wanted = await conformancePage();
  if (process.argv.includes('--check')) {
    if (readFileSync(PAGE, 'utf8') !== wanted) fail('The page is not what the criteria say.');
  } else if (process.argv.includes('--write') || run()) {
    writeFileSync(PAGE, wanted);
  } else {
    fail('A test has failed: the page stays as it was.');
  }
}
