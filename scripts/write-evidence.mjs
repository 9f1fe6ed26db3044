/** What was measured, on which machine and when: test/evidence/<name>.json, which documents quote. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format } from 'prettier';

const FOLDER = fileURLToPath(new URL('../test/evidence/', import.meta.url));
const GIBIBYTE = 1024 ** 3;

/** Only when asked for: an ordinary run leaves no trace in the repository. */
export const isEvidenceWanted = process.env.EVIDENCE === '1';

/** @param {string} name of the file @param {object} figures what the run came to */
export async function writeEvidence(name, figures) {
  if (isEvidenceWanted) await writeDown(name, figures);
}

/** The same, for who has been asked by starting it. */
export async function writeDown(name, figures) {
  mkdirSync(FOLDER, { recursive: true });
  const evidence = {
    date: new Date().toISOString().slice(0, 10),
    machine: `${availableParallelism()} cores (${cpus()[0].model.trim()}), ${Math.round(totalmem() / GIBIBYTE)} GiB`,
    node: process.versions.node,
    ...figures,
  };
  const text = await format(JSON.stringify(evidence), { parser: 'json', printWidth: 100 });
  writeFileSync(join(FOLDER, `${name}.json`), text);
}

/** @returns what the last run came to; `undefined` where there was none */
export function readEvidence(name) {
  const file = join(FOLDER, `${name}.json`);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}
