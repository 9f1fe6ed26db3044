import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';

/**
 * The hashes of all modules of a built folder, as browsers compare them: what a module imports is
 * not covered by its own hash.
 *
 * @returns {Record<string, string>} `sha384-…` by file, with `/` between folders
 */
export function hashesOf(folder) {
  const files = readdirSync(folder, { recursive: true }).filter((file) => file.endsWith('.js'));
  return Object.fromEntries(
    files
      .map((file) => file.split(sep).join('/'))
      .sort()
      .map((file) => {
        const hash = createHash('sha384').update(readFileSync(join(folder, file)));
        return [file, `sha384-${hash.digest('base64')}`];
      }),
  );
}

/** Writes them beside the modules. */
export function writeIntegrity(folder) {
  const text = JSON.stringify(hashesOf(folder), undefined, 2);
  writeFileSync(join(folder, 'integrity.json'), `${text}\n`);
}
