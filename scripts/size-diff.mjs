/**
 * What a change weighs, one line a part and one a file that is different, as a Markdown table:
 *
 *     node scripts/size-diff.mjs <the built cdn folder of the state before>
 *
 * Compares with dist/cdn as it was built.
 */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { measure, totals } from './size.mjs';

/** @returns the weight of every part and every file, in bytes of gzip, by name without its version */
export function weights(chunks) {
  const files = chunks.map(({ file, gzip }) => [file.replace(/-[\w-]{8}\.js$/, '.js'), gzip]);
  return new Map([...Object.entries(totals(chunks)), ...files]);
}

/** @returns one line for each that is heavier or lighter, new or gone; the eager part always */
export function difference(before, after) {
  const rows = [...new Set([...before.keys(), ...after.keys()])]
    .map((name) => [name, before.get(name) ?? 0, after.get(name) ?? 0])
    .filter(([name, old, now]) => old !== now || name === 'eager')
    .map(([name, old, now]) => `| ${name} | ${old} B | ${now} B | ${signed(now - old)} B |`);
  return ['| what (gzip) | before | after | |', '| --- | ---: | ---: | ---: |', ...rows].join('\n');
}

function signed(bytes) {
  return bytes > 0 ? `+${bytes}` : String(bytes);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [, , base] = process.argv;
  if (!base)
    throw new Error('Which folder is to be compared with? node scripts/size-diff.mjs <cdn>');
  const built = fileURLToPath(new URL('../dist/cdn', import.meta.url));
  console.log(difference(weights(measure(join(base))), weights(measure(built))));
}
