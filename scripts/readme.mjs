/**
 * `npm run readme`: writes the tables and numbers of README.md that follow from the code, between
 * the comments `<!-- name -->` and `<!-- /name -->`, and all of llms.txt. Reads dist/ as it was built.
 * `--check` writes nothing, and exits with 1 when one of them says something else.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { section } from '../test/bench/report.mjs';
import { llmsText } from './llms.mjs';
import {
  ATTENTION_BUDGET,
  COMPAT_BUDGET,
  EAGER_BUDGET,
  EXTRAS_BUDGET,
  LAZY_BUDGET,
  measure,
  PRIVACY_BUDGET,
  TABS_BUDGET,
  totals,
  TRANSPORT_BUDGET,
} from './size.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const README = join(root, 'README.md');
const LLMS = join(root, 'llms.txt');

const built = (module) => import(pathToFileURL(join(root, 'dist', `${module}.js`)).href);
const eventClasses = await built('index');
const { items: storedItems } = JSON.parse(
  readFileSync(join(root, 'dist/cookie-statement.json'), 'utf8'),
);
const { defaults } = await built('config');
const { contentPolicyOf, writePolicy } = await built('statement/content-policy');
const { shippedLanguages } = await built('locales/load');
const { localTransport } = await built('adapters/transports/local/index');
const { smoochTransport } = await built('adapters/transports/smooch/index');

const { modules } = JSON.parse(readFileSync(join(root, 'dist/custom-elements.json'), 'utf8'));
const elements = modules
  .flatMap(({ declarations = [] }) => declarations)
  .filter(({ tagName }) => tagName);
const element = elements.find(({ tagName }) => tagName === 'web1on1-chat');

/** What stands between the comments, by name. */
const SECTIONS = {
  ...{ attributes, languages, properties, methods, events, stored, abilities, compat },
  ...{ looks, parts, states, slots, policy },
};

/** Small differences are the compressor's, and worth no failed check. */
const SIZES_MAY_DIFFER_KB = 0.2;

function attributes() {
  return table(
    ['attribute', 'value', 'default', 'meaning'],
    element.attributes.map(({ name, type, default: fallback, description }) => [
      code(name),
      type.text === 'boolean' ? '' : spelled(type.text).join(', '),
      // A boolean attribute is off when it is absent.
      fallback === undefined || type.text === 'boolean' ? '' : code(JSON.parse(fallback)),
      description,
    ]),
  );
}

/** What an attribute can be, in words where it is not one of a few values. */
function spelled(type) {
  const words = new Map([
    ['string', 'text'],
    ['number', 'number'],
  ]);
  return type.split(' | ').map((piece) => words.get(piece) ?? code(piece.replaceAll("'", '')));
}

function languages() {
  const names = new Intl.DisplayNames('en', { type: 'language' });
  return shippedLanguages
    .map((tag) => `${names.of(tag)} (${code(tag)})`)
    .sort()
    .join(', ')
    .concat('.');
}

function properties() {
  return table(
    ['property', 'type', 'meaning'],
    element.members
      .filter(({ kind, attribute, name }) => kind === 'field' && !attribute && name !== 'open')
      .map(({ name, type, readonly, description }) => [
        code(name),
        code(type.text.replace(/^\((.*)\) \| undefined$|^(.*) \| undefined$/, '$1$2')),
        readonly ? `${description} Read-only.` : description,
      ]),
  );
}

function methods() {
  return table(
    ['method', 'returns', 'meaning'],
    element.members
      .filter(({ kind }) => kind === 'method')
      .map(({ name, parameters = [], return: { type }, description }) => [
        code(
          `${name}(${parameters.map((each) => each.name + (each.optional ? '?' : '')).join(', ')})`,
        ),
        code(type.text),
        description,
      ]),
  );
}

function events() {
  return table(
    ['event', 'fields', 'meaning'],
    element.events.map(({ name, type, description }) => {
      const fields = Object.keys(new eventClasses[type.text]());
      return [
        code(name),
        fields
          .filter((field) => field !== 'isTrusted')
          .map(code)
          .join(', '),
        description,
      ];
    }),
  );
}

function slots() {
  return table(
    ['slot', 'what goes there'],
    element.slots.map(({ name, description }) => [name ? code(name) : '(default)', description]),
  );
}

function parts() {
  return table(
    ['part', 'what it is'],
    element.cssParts.map(({ name, description }) => [code(name), description]),
  );
}

function looks() {
  return table(
    ['custom property', 'default', 'what it sets'],
    element.cssProperties.map(({ name, default: fallback, description }) => [
      code(name),
      code(fallback),
      description,
    ]),
  );
}

function states() {
  return table(
    ['state', 'holds while'],
    element.cssStates.map(({ name, description }) => [code(`:state(${name})`), description]),
  );
}

function stored() {
  const lifetime = { retention: '`retention`', day: '24 hours', erased: 'until erased' };
  return table(
    ['item', 'type', 'kind', 'written', 'what it is for', 'kept for', 'set by'],
    storedItems.map((item) => [
      code(item.name),
      item.type,
      item.category,
      item.written,
      item.purpose,
      lifetime[item.lifetime],
      item.setBy,
    ]),
  );
}

/** What our transports can do; in the words of the port. */
function abilities() {
  const port = readFileSync(join(root, 'src/ports/transport.ts'), 'utf8');
  const [capabilities] = /interface TransportCapabilities \{[^}]*\}/.exec(port);
  const local = localTransport({}).capabilities;
  const smooch = smoochTransport({ integrationId: 'any' }).capabilities;
  // Known only when it is connected; what the marks mean stands below the table.
  const later = { history: 'yes ¹', upload: 'yes ¹', conversations: 'yes ²' };
  return table(
    ['`capabilities`', 'what it means', 'Sunshine Conversations', '`local`'],
    [...capabilities.matchAll(/\/\*\* (.+?) \*\/\s*readonly (\w+)/g)].map(([, words, name]) => [
      code(name),
      words.replace(/ Absent: no\.$/, ''),
      smooch[name] ? 'yes' : (later[name] ?? 'no'),
      local[name] ? 'yes' : 'no',
    ]),
  );
}

/** The calls of the earlier widget, and what `configure()` takes. */
function compat() {
  const members = (file, name) => {
    const source = readFileSync(join(root, 'src', file), 'utf8');
    const [body] = new RegExp(`interface ${name} \\{.*?\\n\\}`, 's').exec(source);
    return [...body.matchAll(/\/\*\* (.+?) \*\/\s*(?:readonly )?(\w+)\??(\(.*?\))?/g)];
  };
  // Two of them are one level deeper.
  const deeper = ['showFakeAgentMessage', 'sendClientMessage'];
  const calls = members('compat.ts', 'EarlierWidget').map(([, words, name, given]) => [
    code((deeper.includes(name) ? 'api.' : '') + name + given.replace(/: \w+/g, '')),
    words,
  ]);
  const options = members('compat/configure.ts', 'EarlierOptions').map(([, words, name]) => [
    code(name),
    words,
  ]);
  return [
    table(['`window.web1on1`', 'what it does'], calls),
    table(['option of `configure()`', 'meaning'], options),
  ].join('\n\n');
}

/** What the SDK needs: the same function writes the policy in the configurator. */
function policy() {
  const sources = contentPolicyOf({ ...defaults, integrationId: 'any' }, '/chat/');
  const lines = [...sources].map((directive) => `${writePolicy(new Map([directive]))};`);
  return ['```', ...lines, '```'].join('\n');
}

function sizes() {
  const chunks = measure(join(root, 'dist/cdn'));
  const {
    eager,
    attention,
    lazy,
    transport,
    tabs,
    extras,
    privacy,
    compat: earlier,
    single,
  } = totals(chunks);
  const largestIn = (folder) =>
    Math.max(...chunks.filter(({ file }) => dirname(file) === folder).map(({ gzip }) => gzip));
  return table(
    ['what (gzip)', 'size', 'limit'],
    [
      ['Before the visitor acts', kilobytes(eager), kilobytes(EAGER_BUDGET)],
      [
        'The same with eyecatcher or automatic opening',
        kilobytes(attention),
        kilobytes(ATTENTION_BUDGET),
      ],
      ['What else is needed to talk', kilobytes(lazy), kilobytes(LAZY_BUDGET)],
      ['The larger transport', kilobytes(transport), kilobytes(TRANSPORT_BUDGET)],
      ['One connection for several tabs', kilobytes(tabs), kilobytes(TABS_BUDGET)],
      ['All that is fetched besides, if at all', kilobytes(extras), kilobytes(EXTRAS_BUDGET)],
      ['Cookie statement, export and erasure', kilobytes(privacy), kilobytes(PRIVACY_BUDGET)],
      ['The calls of the earlier widget', kilobytes(earlier), kilobytes(COMPAT_BUDGET)],
      ['All of it as one file', kilobytes(single), ''],
      [`One language of ${shippedLanguages.length}, at most`, kilobytes(largestIn('locales')), ''],
      ['The statement in one, at most', kilobytes(largestIn('locales/statement')), ''],
    ],
  );
}

/** What the last full `npm run bench` came to. */
function bench() {
  return section(JSON.parse(readFileSync(join(root, 'test/evidence/bench.json'), 'utf8')));
}

function kilobytes(bytes) {
  return `${(bytes / 1024).toFixed(1)} KB`;
}

function code(text) {
  return `\`${text}\``;
}

function table(head, rows) {
  const row = (cells) =>
    `| ${cells.map((cell) => cell.replace(/\s+/g, ' ').replaceAll('|', '\\|')).join(' | ')} |`;
  return [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');
}

/** @returns `text` with `content` between the comments of that name */
function fill(text, name, content) {
  const [start, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const [from, to] = [text.indexOf(start), text.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`README.md has no ${start} … ${end}.`);
  return `${text.slice(0, from + start.length)}\n\n${content}\n\n${text.slice(to)}`;
}

/** Whether two texts are the same but for the last digit of a size. */
function agree(one, other) {
  const split = (text) => text.replace(/[ -]+/g, ' ').split(/(\d+\.\d) KB/);
  const [a, b] = [split(one), split(other)];
  return (
    a.length === b.length &&
    a.every((piece, i) =>
      i % 2 ? Math.abs(piece - b[i]) <= SIZES_MAY_DIFFER_KB + 0.01 : piece === b[i],
    )
  );
}

const current = readFileSync(README, 'utf8');
const filled = Object.entries({ ...SECTIONS, sizes, bench }).reduce(
  (text, [name, content]) => fill(text, name, content()),
  current,
);
const wanted = await format(filled, { ...(await resolveConfig(README)), parser: 'markdown' });

const summary = llmsText(elements);

if (!process.argv.includes('--check')) {
  writeFileSync(README, wanted);
  writeFileSync(LLMS, summary);
} else if (!agree(current, wanted) || readFileSync(LLMS, 'utf8') !== summary) {
  console.error('README.md or llms.txt is not what the code says: npm run build && npm run readme');
  process.exitCode = 1;
}
