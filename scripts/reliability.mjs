/**
 * `npm run reliability`: writes the figures of RELIABILITY.md, between the comments `<!-- name -->` and
 * `<!-- /name -->`, from what the last runs left in test/evidence/.
 * `--check` writes nothing, and exits with 1 when RELIABILITY.md says something else.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';

const root = fileURLToPath(new URL('..', import.meta.url));
const FOLDER = join(root, 'test/evidence');
const DOCUMENT = join(root, 'RELIABILITY.md');

const evidence = Object.fromEntries(
  readdirSync(FOLDER).map((file) => [
    file.replace(/\.json$/, ''),
    JSON.parse(readFileSync(join(FOLDER, file), 'utf8')),
  ]),
);
const { faults, leaks, models, mutants, rate, tabs } = evidence;
const absent = ['faults', 'leaks', 'models', 'mutants', 'rate', 'tabs'].filter(
  (name) => !evidence[name],
);
if (absent.length > 0) {
  throw new Error(
    `Not in test/evidence/: ${absent.map((name) => `npm run test:${name}`).join(', ')}`,
  );
}
const hostile = Object.entries(evidence).flatMap(([name, each]) =>
  name.startsWith('hostile-') ? [{ ...each, file: name }] : [],
);

/** Where the faults of each group are. */
const FAULT_FILES = {
  network: 'test/models/network.model.ts',
  storage: 'test/faults/storage.ts',
  'the life of a page': 'test/faults/lifecycle.ts',
  'the host page': 'test/faults/host.ts',
};

const count = (number) => number.toLocaleString('en');
const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);
const file = (path) => `[\`${path.split('/').at(-1)}\`](${path})`;
const range = (numbers) => [...new Set([Math.min(...numbers), Math.max(...numbers)])].join(' to ');

const SECTIONS = { figures, faults: everyFault, failures };

function figures() {
  const seeds = (groups) =>
    range(faults.faults.filter(({ group }) => groups(group)).map((fault) => fault.seeds));
  const isNetwork = (group) => group === 'network';
  const steps = rate.steps.filter(({ keepsUp }) => keepsUp);
  return table(
    ['what', 'figure', 'tests', 'once more', 'last run'],
    [
      [
        'faults survived',
        `**${faults.survived} of ${faults.faults.length}**, networks with ${seeds(isNetwork)} seeds each, ` +
          `everything else with ${seeds((group) => !isNetwork(group))} on whole pages`,
        [...Object.values(FAULT_FILES), 'test/e2e/faults.spec.ts'],
        'test:faults',
        ['faults'],
      ],
      [
        'bad inputs tried',
        hostile
          .map(({ engine, tried }) => `${engine}: **${count(inputs(tried))}**, no harm done`)
          .join('; '),
        ['conversation', 'attributes', 'addresses', 'json'].map(
          (name) => `test/hostile/${name}.test.ts`,
        ),
        'test:hostile',
        hostile.map((each) => each.file),
      ],
      [
        'messages a second held',
        `**${count(rate.held)}** for ${rate.seconds} s, ${sum(steps.map((step) => step.lost))} lost`,
        ['scripts/rate.mjs'],
        'test:rate',
        ['rate'],
      ],
      [
        'left behind by each mount',
        `**${count(leaks.bytes)} bytes**, ${leaks.nodes} nodes, ${leaks.listeners} listeners ` +
          `(${count(leaks.cycles)} times put in, opened, talked with, taken out)`,
        ['scripts/leaks.mjs'],
        'test:leaks',
        ['leaks'],
      ],
      [
        'runs of the models',
        `**${count(sum(models.results.map(({ runs }) => runs)))}** of ${models.results.length} promises, ` +
          `${models.results.filter(({ passed }) => !passed).length} broken`,
        ['timing', 'outbox', 'stored', 'network'].map((name) => `test/models/${name}.model.ts`),
        'test:models',
        ['models'],
      ],
      [
        'planted bugs noticed',
        `**${mutants.caught} of ${mutants.planted}**, ${mutants.byModels} of them by the models`,
        ['test/models/mutants.mjs'],
        'test:mutants',
        ['mutants'],
      ],
      [
        'several tabs, killed at random',
        `**${count(tabs.delivered)} of ${count(tabs.tabs * tabs.sends)}** arrived, ${tabs.lost} lost, ` +
          `${tabs.twice} twice, ${tabs.outOfOrder} out of order; ${tabs.tabs} tabs, ${tabs.kills} times one was killed`,
        ['scripts/tabs.mjs'],
        'test:tabs',
        ['tabs'],
      ],
      [
        'engines',
        hostile.map(({ engine }) => engine).join(', '),
        ['web-test-runner.config.mjs'],
        'test',
        hostile.map((each) => each.file),
      ],
    ].map(([what, figure, tests, script, files]) => [
      what,
      figure,
      tests.map(file).join(', '),
      script === 'test' ? '`npm test`' : `\`npm run ${script}\``,
      lastRun(files),
    ]),
  );
}

/** An input is a text in a place. */
function inputs(tried) {
  return sum(
    Object.values(tried).map(({ places, entries }) => places * sum(Object.values(entries))),
  );
}

function lastRun(files) {
  const found = files.map((name) => evidence[name]);
  const dates = [...new Set(found.map(({ date }) => date))].join(', ');
  const machines = [...new Set(found.map(({ machine }) => machine.replace(/ \(.*\)/, '')))];
  return `${dates}, ${machines.join('; ')}`;
}

function everyFault() {
  return Object.entries(FAULT_FILES)
    .map(([group, path]) => {
      const rows = faults.faults
        .filter((fault) => fault.group === group)
        .map(({ name, seeds, survived }) => [
          name,
          String(seeds),
          survived ? 'survived' : '**not**',
        ]);
      return `### ${group[0].toUpperCase()}${group.slice(1)}\n\n${file(path)}\n\n${table(['fault', 'seeds', ''], rows)}`;
    })
    .join('\n\n');
}

/** Everything in the evidence that is not as it should be. */
function failures() {
  const found = [
    ...faults.faults
      .filter(({ survived }) => !survived)
      .map(({ group, name, seeds }) => `Not survived (${group}): ${name}, at seed ${seeds}.`),
    ...models.results
      .filter(({ passed }) => !passed)
      .map(({ model, name }) => `Broken (${model}): ${name}.`),
    ...mutants.results
      .filter(({ by }) => by.length === 0)
      .map(({ name, file: where }) => `Nobody notices (${where}): ${name}.`),
    ...rate.steps
      .filter(({ keepsUp }) => !keepsUp)
      .map(
        ({ perSecond, took, lost }) =>
          `${count(perSecond)} messages a second: ${lost} lost, and what should take ${rate.seconds} s took ${took} s.`,
      ),
    ...(tabs.lost + tabs.twice + tabs.outOfOrder + tabs.errors > 0
      ? [`Several tabs: ${tabs.lost} lost, ${tabs.twice} twice, ${tabs.errors} errors.`]
      : []),
    ...(leaks.bytes > leaks.most ? [`A mount leaves more than ${leaks.most} bytes behind.`] : []),
    ...hostile.flatMap(({ engine, absent }) =>
      absent.map((name) => `Not tried in ${engine}, because it was not there: ${name}.`),
    ),
    ...['chromium', 'firefox', 'webkit']
      .filter((engine) => !hostile.some((each) => each.engine === engine))
      .map((engine) => `Bad inputs were not tried in full in ${engine}.`),
  ];
  return found.length > 0 ? found.map((line) => `- ${line}`).join('\n') : 'None in the last runs.';
}

function table(head, rows) {
  const line = (cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

const before = readFileSync(DOCUMENT, 'utf8');
let text = before;
for (const [name, section] of Object.entries(SECTIONS)) {
  const place = new RegExp(`(<!-- ${name} -->)[^]*?(<!-- /${name} -->)`);
  if (!place.test(text)) throw new Error(`RELIABILITY.md has no place for ${name}.`);
  text = text.replace(place, (_, from, to) => `${from}\n\n${section()}\n\n${to}`);
}
const options = await resolveConfig(DOCUMENT);
const after = await format(text, { ...options, parser: 'markdown' });
if (!process.argv.includes('--check')) {
  writeFileSync(DOCUMENT, after);
} else if (after !== before) {
  console.error('RELIABILITY.md says something else than test/evidence/: npm run reliability');
  process.exitCode = 1;
}
