/**
 * Byte budgets of the one-tag build, and what must never be in it. Reads dist/ as it was built:
 * exits with 1 when a budget is exceeded, when lazy code got into the eager part, or when a built
 * file contains something that parses text as HTML or as code.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { parseAst } from 'rollup/parseAst';
import { dangersIn } from './dangers.mjs';
import { walk } from './syntax.mjs';

/** What a page pays before anybody looks at the chat: the entry and all it imports statically. */
export const EAGER_BUDGET = 10_752;
/** The same of a page that asks for attention, with automatic opening and eyecatcher. */
export const ATTENTION_BUDGET = 13_312;
/** What a visitor fetches besides to talk: panel, Lit, conversation, storage; no language, no transport. */
export const LAZY_BUDGET = 40_448;
/** The larger of the transports, of which a visitor fetches one. */
export const TRANSPORT_BUDGET = 10_240;
/** That the tabs of a visitor have one connection: the first fetches less than half, a second the rest. */
export const TABS_BUDGET = 6_144;
/** All that a conversation can contain and a chat can do besides: fetched after the rest, or never. */
export const EXTRAS_BUDGET = 37_120;
/** What a privacy page fetches, and who asks for his data: no language. */
export const PRIVACY_BUDGET = 15_488;

/** The calls of the earlier widget, for pages that make them. */
export const COMPAT_BUDGET = 2_048;

/** What each file may weigh, by its name without the version in it. */
export const FILE_BUDGETS = JSON.parse(
  readFileSync(new URL('size-budgets.json', import.meta.url), 'utf8'),
);

const ENTRY = 'web1on1-chat.js';

/** No chunk of the one-tag build fetches these: a page asks for them itself. */
const COMPAT = 'compat.js';
const SINGLE = 'web1on1-chat.single.js';
const APART = [COMPAT, SINGLE];

/** Modules that only a visitor who opens the chat should pay for. */
const LAZY_MODULES = [
  /(^|\/)(idb-keyval|lit-html)\//,
  /\/src\/conversation\.ts$/,
  /\/src\/adapters\/storage\/(indexeddb|idb-store|slow-storage|device|journal)\.ts$/,
  /\/src\/adapters\/transports\/(?!smooch\/sdk-keys\.ts$)/,
  /\/src\/controllers\/conversation-/,
  /\/src\/domain\/(conversation|message-content|inventory-facts|open-policy)/,
  /\/src\/(features\/|extras|attention|device-data)/,
  /\/src\/controllers\/(opening|page-attention)/,
  /\/src\/locales\/(?!launcher-names\.ts$)/,
  /\/src\/ui\/(?!(launcher|panel-frame|frame|button|make|requests)\b)/,
  /\/src\/statement\//,
];

const BUDGETS = {
  eager: EAGER_BUDGET,
  attention: ATTENTION_BUDGET,
  lazy: LAZY_BUDGET,
  transport: TRANSPORT_BUDGET,
  tabs: TABS_BUDGET,
  extras: EXTRAS_BUDGET,
  privacy: PRIVACY_BUDGET,
  compat: COMPAT_BUDGET,
};

/** What makes a chunk one that is not needed to talk. */
const EXTRA_MODULES = [
  /\/src\/(extras|emoji-data|explain|step-aside)\.ts$/,
  /\/src\/features\//,
  /\/src\/ui\/(rich|fields|emoji|extras\/)/,
  /\/src\/adapters\/transports\/smooch\/side-door/,
];
const ATTENTION_MODULES = [/\/src\/attention\.ts$/];
const PRIVACY_MODULES = [/\/src\/(device-data\.ts$|statement\/)/];
const TABS_MODULES = [/\/src\/adapters\/transports\/shared\//];
const TRANSPORT_MODULES = [/\/src\/adapters\/transports\/(smooch|local)\/index\.ts$/];

/** Lit writes a template's own markup once, into a `<template>`; nothing else may. */
const DANGERS_OF_LIT = { innerHTML: 1 };

/**
 * @param folder the built `cdn` folder
 * @returns every chunk with its size, whether it is eager, and the modules inside
 */
export function measure(folder, entry = ENTRY) {
  const chunks = new Map();
  for (const file of jsFiles(folder)) {
    const code = readFileSync(join(folder, file), 'utf8');
    chunks.set(file, {
      file,
      gzip: gzipSync(code, { level: 9 }).length,
      imports: staticImports(code).map((to) => posix.join(posix.dirname(file), to)),
      modules: modulesOf(join(folder, `${file}.map`)),
      dangers: dangersIn(code),
      eager: false,
    });
  }
  if (!chunks.has(entry)) throw new Error(`${entry} is missing: npm run build`);
  const queue = [entry];
  for (const file of queue) {
    const chunk = chunks.get(file);
    if (!chunk) throw new Error(`${file} is imported, but was not built.`);
    chunk.eager = true;
    queue.push(...chunk.imports.filter((to) => !queue.includes(to)));
  }
  return [...chunks.values()];
}

/** @returns what is wrong with the measured chunks, one sentence each; empty when all is well */
export function judge(chunks, budgets = BUDGETS) {
  const problems = [];
  for (const [part, size] of Object.entries(totals(chunks))) {
    const over = size - (budgets[part] ?? BUDGETS[part] ?? Infinity);
    if (over > 0) problems.push(`The ${part} part is ${over} B too big.`);
  }

  for (const { file, modules } of chunks.filter((chunk) => chunk.eager)) {
    const misplaced = modules.filter((module) => LAZY_MODULES.some((lazy) => lazy.test(module)));
    for (const module of misplaced) problems.push(`${file} contains ${module}, which is lazy.`);
  }

  const builds = [
    chunks.filter(isFetched),
    ...chunks.filter((each) => !isFetched(each)).map((each) => [each]),
  ];
  return [...problems, ...builds.flatMap(dangersOf)];
}

/** Whether it is a part of the one-tag build, and not something that a page asks for itself. */
function isFetched({ file }) {
  return !APART.includes(file);
}

/** What parses text as markup or code in a build, more often than Lit does. */
function dangersOf(build) {
  const found = {};
  for (const { file, dangers } of build) {
    for (const danger of dangers) (found[danger] ??= []).push(file);
  }
  return Object.entries(found)
    .filter(([danger, files]) => files.length > (DANGERS_OF_LIT[danger] ?? 0))
    .map(([danger, files]) => `The build uses ${danger}: ${files.join(', ')}.`);
}

/**
 * A file that grows is noticed, also where the sum still allows it; one that nobody knows, too.
 *
 * @returns what is wrong, one sentence each
 */
export function judgeFiles(chunks, budgets = FILE_BUDGETS) {
  return chunks.flatMap(({ file, gzip }) => {
    const name = file.replace(/^(locales\/(?:statement\/)?).*|(-[\w-]{8})?\.js$/g, '$1');
    const budget = budgets[name];
    if (budget === undefined) return [`${file} has no budget.`];
    return gzip > budget ? [`${file} is ${gzip - budget} B too big.`] : [];
  });
}

/** The sums that have a budget. Languages count in none: a visitor fetches one at most. */
export function totals(chunks) {
  const sum = (some) => some.reduce((total, { gzip }) => total + gzip, 0);
  const lazy = chunks.filter(
    (chunk) => !chunk.eager && !/(^|\/)locales/.test(chunk.file) && isFetched(chunk),
  );
  const has = (patterns) => (chunk) =>
    chunk.modules.some((module) => patterns.some((pattern) => pattern.test(module)));
  const transports = lazy.filter(has(TRANSPORT_MODULES));
  const others = [ATTENTION_MODULES, PRIVACY_MODULES, TABS_MODULES].map((modules) =>
    lazy.filter(has(modules)),
  );
  const apart = [...transports, ...others.flat()];
  const rest = lazy.filter((chunk) => !apart.includes(chunk));
  const extras = rest.filter(has(EXTRA_MODULES));
  const [attention = [], privacy = [], tabs = []] = others;
  const eager = sum(chunks.filter((chunk) => chunk.eager));
  // Others fetch some of that, too; but who fetches nothing else pays for it.
  const sumWithImports = (some) => sum(withImports(some, lazy));
  return {
    eager,
    attention: eager + sumWithImports(attention),
    lazy: sum(rest.filter((chunk) => !extras.includes(chunk))),
    transport: Math.max(0, ...transports.map(({ gzip }) => gzip)),
    tabs: sum(tabs),
    extras: sum(extras),
    privacy: sumWithImports(privacy),
    compat: sum(chunks.filter(({ file }) => file === COMPAT)),
    single: sum(chunks.filter(({ file }) => file === SINGLE)),
  };
}

/** @returns these and what of `lazy` they import, however deep */
function withImports(some, lazy) {
  const found = new Set(some);
  for (const { imports } of found) {
    for (const chunk of lazy) if (imports.includes(chunk.file)) found.add(chunk);
  }
  return [...found];
}

/** Our own compiled modules, before Lit is mixed in: here the count is none at all. */
export function dangersInModules(folder) {
  return jsFiles(folder)
    .filter((file) => !file.startsWith('cdn/'))
    .flatMap((file) =>
      dangersIn(readFileSync(join(folder, file), 'utf8')).map(
        (danger) => `${file} uses ${danger}.`,
      ),
    );
}

function jsFiles(folder) {
  return readdirSync(folder, { recursive: true })
    .map((file) => file.split(sep).join('/'))
    .filter((file) => file.endsWith('.js'))
    .sort();
}

function staticImports(code) {
  const found = [];
  walk(parseAst(code), (node) => {
    if (node.type !== 'ImportExpression' && node.source?.type === 'Literal') {
      found.push(node.source.value);
    }
  });
  return found;
}

/** The source map knows which modules ended up in a chunk. */
function modulesOf(map) {
  if (!existsSync(map)) return [];
  return JSON.parse(readFileSync(map, 'utf8')).sources.map((source) => {
    const path = source.replace(/^(\.\.\/)+/, '');
    // The bundler sees what the compiler wrote beside the folder: it is named as it was in src/.
    const isOurs = path.endsWith('.js') && !path.includes('node_modules/');
    return posix.join('/', isOurs ? `src/${path.replace(/\.js$/, '.ts')}` : path);
  });
}

function report(chunks) {
  const row = (name, bytes, note = '') =>
    `${name.padEnd(44)}${String(bytes).padStart(8)} B  ${note}`;
  const { eager, attention, lazy, transport, tabs, extras, privacy, compat, single } =
    totals(chunks);
  const byKind = (a, b) => Number(b.eager) - Number(a.eager) || b.gzip - a.gzip;
  return [
    ...[...chunks]
      .sort(byKind)
      .map(({ file, gzip, eager: is }) => row(file, gzip, is ? 'eager' : '')),
    row('before the visitor acts (gzip)', eager, `of ${EAGER_BUDGET}`),
    row('the same where attention is asked for (gzip)', attention, `of ${ATTENTION_BUDGET}`),
    row('what else is needed to talk (gzip)', lazy, `of ${LAZY_BUDGET}`),
    row('the larger transport (gzip)', transport, `of ${TRANSPORT_BUDGET}`),
    row('one connection for several tabs (gzip)', tabs, `of ${TABS_BUDGET}`),
    row('all that is fetched besides, if at all (gzip)', extras, `of ${EXTRAS_BUDGET}`),
    row('statement and data of a visitor (gzip)', privacy, `of ${PRIVACY_BUDGET}`),
    row('the calls of the earlier widget (gzip)', compat, `of ${COMPAT_BUDGET}`),
    row('all of the chat as one file (gzip)', single),
  ].join('\n');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const dist = fileURLToPath(new URL('../dist', import.meta.url));
  const chunks = measure(join(dist, 'cdn'));
  console.log(report(chunks));
  const problems = [...judge(chunks), ...judgeFiles(chunks), ...dangersInModules(dist)];
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) process.exitCode = 1;
}
