/**
 * `npm run site`: the examples as plain files in site/, for any web server and below any path. Needs
 * a build. No chat server is there, so every conversation stays in the browser that it is held in.
 */
import {
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, extname, join, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { PACKAGES, withAddresses } from '../examples/serve.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** What runs on a server, or is built by itself. */
const NO_PAGES = /^(serve\.mjs|server|frameworks)(\/|$)/;

/** What pages never ask for. */
const NO_MODULES = /(^|\/)(development|node)\/|\.(map|ts|md)$/;

/** Files with addresses in them. */
const TEXTS = new Set(['.css', '.html', '.js']);

/**
 * Writes the site.
 *
 * @param {string} folder is emptied first
 */
export function writeSite(folder) {
  rmSync(folder, { recursive: true, force: true });
  copy(join(root, 'examples'), folder, NO_PAGES);
  copy(join(root, 'dist'), join(folder, 'dist'), NO_MODULES);
  for (const name of PACKAGES) {
    copy(join(root, 'node_modules', name), join(folder, 'modules', name), NO_MODULES);
  }
  const absolute = new RegExp(`(["'\`])/(?=(${readdirSync(folder).join('|')})/)`, 'g');
  for (const file of filesIn(folder)) {
    // What is published with its hash stays as it is; its addresses are relative already.
    if (file.startsWith('dist/cdn/') || !TEXTS.has(extname(file))) continue;
    const up = '../'.repeat(file.split('/').length - 1) || './';
    const text = readFileSync(join(folder, file), 'utf8');
    const changed = withAddresses(text)
      .replace(/\s(data-)?server="\/chat"/g, '')
      .replace(absolute, `$1${up}`);
    if (changed !== text) writeFileSync(join(folder, file), changed);
  }
}

function copy(from, to, without) {
  for (const file of filesIn(from)) {
    if (without.test(file)) continue;
    mkdirSync(dirname(join(to, file)), { recursive: true });
    cpSync(join(from, file), join(to, file));
  }
}

/** @returns {string[]} with `/` between folders */
function filesIn(folder) {
  return readdirSync(folder, { recursive: true })
    .filter((file) => statSync(join(folder, file)).isFile())
    .map((file) => file.split(sep).join('/'));
}

const script = process.argv[1] && pathToFileURL(realpathSync(process.argv[1])).href;
if (import.meta.url === script) {
  writeSite(join(root, 'site'));
  console.log('The examples are in site/.');
}
