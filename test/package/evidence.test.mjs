import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = new URL('../../', import.meta.url);
const read = (path) => readFileSync(new URL(path, root), 'utf8');

/** Of a document: the words of every link to a file of ours, and the file. */
function linksIn(document) {
  return [...read(document).matchAll(/\[([^\]]+)\]\(([^)\s#]+)\)/g)]
    .map(([, words, path]) => ({ words, path }))
    .filter(({ path }) => !/^[a-z]+:/.test(path));
}

/** A title as it stands in a test; `…` is for what differs from test to test. */
function isTitleIn(source, words) {
  const [first, ...rest] = words.split('…');
  const begins = ["'", '"', '`'].some((quote) => source.includes(quote + first));
  return begins && rest.every((part) => source.includes(part));
}

for (const document of ['SECURITY.md', 'RELIABILITY.md']) {
  describe(document, () => {
    it('names files that are there', () => {
      const absent = linksIn(document).filter(
        ({ path }) => !existsSync(fileURLToPath(new URL(path, root))),
      );
      assert.deepEqual(absent, []);
    });

    it('names tests that are there', () => {
      const named = linksIn(document).filter(
        ({ words, path }) => path.startsWith('test/') && !words.startsWith('`'),
      );
      assert.ok(named.length > 50);
      const absent = named.filter(({ words, path }) => !isTitleIn(read(path), words));
      assert.deepEqual(absent, []);
    });
  });
}

describe('the threats', () => {
  it('are all there, in order, each with a rule and a test', () => {
    const [, ...threats] = read('SECURITY.md')
      .split(/^## /m)
      .find((part) => part.startsWith('Threats'))
      .split(/^### /m);
    assert.deepEqual(
      threats.map((threat) => threat.split(' ')[0]),
      Array.from({ length: 20 }, (_, index) => `T${index + 1}`),
    );
    for (const threat of threats) assert.match(threat, /\n\n.+\n\nShown by: \[/, threat);
  });
});
