import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { notesOf, withVersion } from '../../scripts/release.mjs';
import { difference, weights } from '../../scripts/size-diff.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const CHANGELOG =
  '# Changelog\n\n## [Unreleased]\n\n### Added\n\n- A door.\n\n## [0.1.0] - 2026-01-02\n\n- All.\n';

describe('a release', () => {
  it('is what was unreleased, under its version, and leaves room for the next', () => {
    const after = withVersion(CHANGELOG, '0.2.0', '2026-03-04');
    assert.match(
      after,
      /## \[Unreleased\]\n\n## \[0\.2\.0\] - 2026-03-04\n\n### Added\n\n- A door/,
    );
    assert.equal(notesOf(after, '0.2.0'), '### Added\n\n- A door.');
    assert.equal(notesOf(after, '0.1.0'), '- All.');
    assert.equal(notesOf(after, 'Unreleased'), '');
  });

  it('is refused without a version, twice, and where nothing has changed', () => {
    assert.throws(() => withVersion(CHANGELOG, 'next', '2026-03-04'), /no version/);
    assert.throws(() => withVersion(CHANGELOG, '0.1.0', '2026-03-04'), /already/);
    const after = withVersion(CHANGELOG, '0.2.0', '2026-03-04');
    assert.throws(() => withVersion(after, '0.3.0', '2026-03-05'), /nothing unreleased/);
  });

  it('can be made of the changelog as it is', () => {
    const changelog = readFileSync(join(root, 'CHANGELOG.md'), 'utf8');
    assert.match(withVersion(changelog, '99.0.0', '2099-01-01'), /## \[99\.0\.0\] - 2099-01-01/);
  });
});

describe('the weight of a change', () => {
  const chunk = (file, gzip, eager = false) => ({ file, gzip, eager, modules: [], imports: [] });

  it('is told for each part and file that is different, whatever its version is called', () => {
    const before = weights([chunk('web1on1-chat.js', 900, true), chunk('rich-abcdefgh.js', 50)]);
    const after = weights([chunk('web1on1-chat.js', 900, true), chunk('rich-ABCDEFGH.js', 40)]);
    assert.deepEqual(difference(before, after).split('\n').slice(2), [
      '| eager | 900 B | 900 B | 0 B |',
      '| lazy | 50 B | 40 B | -10 B |',
      '| rich.js | 50 B | 40 B | -10 B |',
    ]);
  });

  it('is all of it for a file that is new', () => {
    const text = difference(weights([]), weights([chunk('rich-abcdefgh.js', 50)]));
    assert.match(text, /\| rich\.js \| 0 B \| 50 B \| \+50 B \|/);
  });
});
