/** Which module a piece of a built file comes from, by its source map. */
import { readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import { gzipSync } from 'node:zlib';

const BUILT = new URL('../../dist/cdn/', import.meta.url);

/** What the bundler adds, and what has no source. */
const NOBODY = '(bundler)';

const known = new Map();

/** @param {string} file of the one-tag build */
function read(file) {
  if (!known.has(file)) {
    const text = readFileSync(new URL(file, BUILT), 'utf8');
    const map = JSON.parse(readFileSync(new URL(`${file}.map`, BUILT), 'utf8'));
    known.set(file, { text, map: new SourceMap(map) });
  }
  return known.get(file);
}

/** @returns the module that stands at this place, counted from 0 */
export function moduleAt(file, line, column) {
  const { originalSource } = read(file).map.findEntry(line, column);
  return originalSource ? named(originalSource) : NOBODY;
}

/**
 * What each module of a file weighs: its characters, and by how much the compressed file would be
 * smaller without them. The latter add up to less than the file: what modules have in common is
 * nobody's.
 *
 * @returns {{ module: string, bytes: number, gzip: number }[]} the heaviest first
 */
export function weigh(file) {
  const { text } = read(file);
  const owners = ownersOf(file);
  const whole = gzipped(text);
  const without = (module) => [...text].filter((_character, at) => owners[at] !== module).join('');
  return [...new Set(owners)]
    .map((module) => ({
      module,
      bytes: owners.filter((owner) => owner === module).length,
      gzip: whole - gzipped(without(module)),
    }))
    .sort((a, b) => b.gzip - a.gzip);
}

export function gzipOf(file) {
  return gzipped(read(file).text);
}

function ownersOf(file) {
  return read(file)
    .text.split('\n')
    .flatMap((line, number) =>
      // The line break belongs to what stands before it.
      [...`${line}\n`].map((_character, column) => moduleAt(file, number, column)),
    );
}

function gzipped(text) {
  return gzipSync(text, { level: 9 }).length;
}

/** The file in src/ for ours, the package's name for others. */
function named(source) {
  const [, installed] = /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(source) ?? [];
  return installed ?? source.replace(/^(\.\.\/)+/, '').replace(/js$/, 'ts');
}
