/**
 * What others have collected to break programs with. Not part of this repository: read where it is,
 * in the folder that `CORPORA` names or in `../shared/corpora`. Data, hostile by design: given to
 * tests in a browser or to parsers, and to nothing else.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeEvidence } from '../../scripts/write-evidence.mjs';

const FOLDER =
  process.env.CORPORA ?? fileURLToPath(new URL('../../../shared/corpora', import.meta.url));

const lines = (text) => text.split('\n').map((line) => line.replace(/\r$/, ''));
/** Of a WPT test file: what stands between `#data` and the next heading. */
const dataBlocks = (text) =>
  text
    .split(/^#data$/m)
    .slice(1)
    .map((block) => block.split(/^#/m)[0].trim());

/** Each corpus: what kind of thing it contains, where it is, and how it is read. */
const CORPORA = {
  payloadbox: ['strings', 'payloads/payloadbox-xss.txt', lines],
  dompurify: ['strings', 'dompurify/expect.json', (text) => JSON.parse(text).map((c) => c.payload)],
  'naughty strings': ['strings', 'blns/blns.json', JSON.parse],
  'sethtml-safety': ['strings', 'wpt/sethtml-safety.sub.dat', dataBlocks],
  'linkify links': ['strings', 'linkify/links.txt', lines],
  'linkify no links': ['strings', 'linkify/not_links.txt', lines],
  urltestdata: [
    'addresses',
    'url/urltestdata.json',
    (text) =>
      JSON.parse(text)
        .filter((test) => typeof test === 'object')
        .flatMap(({ input, href }) => (href === undefined ? [input] : [input, href])),
  ],
  IdnaTestV2: [
    'addresses',
    'url/IdnaTestV2.txt',
    (text) =>
      lines(text)
        .filter((line) => line !== '' && !line.startsWith('#'))
        .map((line) => `https://${unescaped(line.split(';')[0].trim())}/`),
  ],
  JSONTestSuite: ['texts', 'json/test_parsing', undefined],
};

/** The Unicode tables write what cannot be seen as `\u0000`. */
function unescaped(text) {
  return text.replace(/\\u([\dA-Fa-f]{4})/g, (_, code) => String.fromCharCode(parseInt(code, 16)));
}

/** Of files that are meant not to be text at all, as much as can be read as text. */
function filesIn(folder) {
  return readdirSync(folder).map((file) => readFileSync(join(folder, file), 'utf8'));
}

/**
 * @param {'strings' | 'addresses' | 'texts'} kind
 * @returns {{ name: string, entries: readonly string[] | undefined }[]} `undefined` for what is absent
 */
export function corporaOf(kind) {
  return Object.entries(CORPORA)
    .filter(([, [each]]) => each === kind)
    .map(([name, [, path, read]]) => {
      const file = join(FOLDER, path);
      if (!existsSync(file)) return { name, entries: undefined };
      const found = read ? read(readFileSync(file, 'utf8')) : filesIn(file);
      return { name, entries: [...new Set(found.filter((entry) => entry !== ''))] };
    });
}

export function absentCorpora() {
  return Object.entries(CORPORA).flatMap(([name, [, path]]) =>
    existsSync(join(FOLDER, path)) ? [] : name,
  );
}

/** Every `step`-th of a list: the same ones each time. */
function sample(entries, atMost) {
  const step = Math.max(1, entries.length / atMost);
  const count = Math.min(entries.length, atMost);
  return Array.from({ length: count }, (_, index) => entries[Math.floor(index * step)]);
}

/** In which engine a page is, by its own word. */
function engineOf(userAgent = '') {
  if (userAgent.includes('Firefox/')) return 'firefox';
  return userAgent.includes('Chrome/') ? 'chromium' : 'webkit';
}

/**
 * Web Test Runner plugin: `/__corpora/<kind>` answers with what there is of a kind, as JSON: of each
 * corpus of strings a sample, unless `HOSTILE=all`. What was tried, and did no harm, is told at
 * `/__corpora/tried?what=…&corpus=…&entries=…&places=…`, and becomes evidence, one file an engine.
 */
export function corpora({ all = process.env.HOSTILE === 'all', atMost = 25 } = {}) {
  const tried = {};
  let told = false;
  return {
    name: 'corpora',
    async serverStop() {
      if (!all) return;
      for (const [engine, found] of Object.entries(tried)) {
        await writeEvidence(`hostile-${engine}`, { engine, absent: absentCorpora(), tried: found });
      }
    },
    serve({ path, query, headers }) {
      const kind = /^\/__corpora\/(\w+)$/.exec(path)?.[1];
      if (!kind) return undefined;
      if (kind === 'tried') {
        const { what, corpus, entries, places } = query;
        const mine = (tried[engineOf(headers['user-agent'])] ??= {});
        mine[what] ??= { places: Number(places), entries: {} };
        mine[what].entries[corpus] = Number(entries);
        return { body: '[]', type: 'json' };
      }
      const absent = absentCorpora();
      if (!told && absent.length > 0) {
        console.warn(`Not tried, because absent: ${absent.join(', ')}.`);
        told = true;
      }
      const found = corporaOf(kind).map(({ name, entries }) => ({
        name,
        size: entries?.length ?? 0,
        entries: entries && (all || kind !== 'strings' ? entries : sample(entries, atMost)),
      }));
      return { body: JSON.stringify(found), type: 'json' };
    },
  };
}
