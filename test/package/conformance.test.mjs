import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { conformancePage, criteria } from '../../scripts/conformance.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const text = (file) => readFileSync(join(root, file), 'utf8');

/** How many success criteria WCAG 2.2 has, without the one that it has made obsolete. */
const COUNTS = { A: 31, AA: 24 };

describe('the report on accessibility', () => {
  it('has a verdict on every success criterion of WCAG 2.2, A and AA, once', () => {
    assert.equal(new Set(criteria.map(({ number }) => number)).size, criteria.length);
    for (const [level, count] of Object.entries(COUNTS)) {
      assert.equal(criteria.filter((each) => each.level === level).length, count, level);
    }
    const verdicts = new Set(criteria.map(({ verdict }) => verdict));
    assert.deepEqual([...verdicts].sort(), ['not applicable', 'partially supports', 'supports']);
  });

  it('has a test for everything that it says is supported', () => {
    const unshown = criteria.filter(
      ({ verdict, tests }) => verdict !== 'not applicable' && tests.length === 0,
    );
    assert.deepEqual(unshown, []);
  });

  it('names tests that are there', () => {
    const missing = criteria
      .flatMap(({ tests }) => tests)
      .filter(([file, title]) => !text(join('test', file)).includes(title));
    assert.deepEqual(missing, []);
  });

  it('is what the criteria say: npm run conformance', async () => {
    assert.equal(text('docs/accessibility-conformance.md'), await conformancePage());
  });
});
