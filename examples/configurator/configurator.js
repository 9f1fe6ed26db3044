/** Puts the parts together: controls, preview, and what a site takes along. */
import { configOf, factsOf } from '../dist/statement/facts.js';
import { contentPolicyOf, writePolicy } from '../dist/statement/content-policy.js';
import { shippedLanguages } from '../dist/locales/load.js';
import { restore, searchOf } from './address.js';
import { placeChoices, placeLanguages } from './choices.js';
import * as code from './code.js';
import { makeCopyable } from './copyable.js';
import { fill, makeTopic, showCounts, showWarnings, valueOf } from './fields.js';
import { Preview } from './frame.js';
import { byTopic, loadAttributes } from './manifest.js';
import { STATEMENT, statementAttributes, statementCode } from './statement.js';

const CHAT = 'web1on1-chat';

const find = (selector) => document.querySelector(selector);
const form = find('#settings');
const statement = find(STATEMENT);
const dist = new URL('../dist/', import.meta.url);
const [attributes, hashes] = await Promise.all([
  loadAttributes(new URL('custom-elements.json', dist), CHAT),
  fetch(new URL('cdn/integrity.json', dist)).then((response) => response.json()),
]);

find('#topics').append(...byTopic(attributes).map((topic) => makeTopic(...topic)));
placeChoices(form);
placeLanguages(find('#preview-lang'), shippedLanguages);
const isWide = matchMedia('(min-width: 62rem)').matches;
if (!isWide) form.elements['preview-size'].value = 'phone';
restore(form, location.search);
for (const [index, topic] of document.querySelectorAll('.topic').entries()) {
  topic.open = index < (isWide ? 3 : 1);
}

const write = {
  code: makeCopyable(find('#code')),
  policy: makeCopyable(find('#policy')),
  statement: makeCopyable(find('#statement')),
};
const preview = new Preview(find('#stage'), sayWarnings);

/** What a control other than an attribute's says. */
const choice = (name) => new FormData(form).get(name)?.trim() ?? '';

/** The attributes that are set, in the order of their description. */
function configured() {
  const values = attributes.map(({ name }) => [name, valueOf(form.elements[name])]);
  return new Map(values.filter(([, value]) => value !== undefined));
}

function update() {
  const configuration = configured();
  showPreview(configuration);
  showCode(configuration);
  showPolicy(configuration);
  void showStatement(configuration);
  showCounts(form);
  sayWarnings();
}

function showPreview(configuration) {
  const shown = new Map(configuration);
  if (!form.elements['preview-live'].checked) {
    shown.set('transport', 'local');
    shown.delete('server');
  }
  const [size, scheme, dir, lang] = ['size', 'scheme', 'dir', 'lang'].map((name) =>
    choice(`preview-${name}`),
  );
  preview.show({ attributes: shown, size, scheme, dir, lang });
}

/** The address of the script on the site. */
function sourceOf(file) {
  return choice('code-from').replace(/[^/]$/, '$&/') + file;
}

function fileOf() {
  return choice('code-files') === 'one' ? `${CHAT}.single.js` : `${CHAT}.js`;
}

function showCode(configuration) {
  const framework = choice('code-for');
  const file = fileOf();
  const script = { src: sourceOf(file), integrity: hashes[file] };
  write.code(code[framework](configuration, framework === 'react' ? attributes : script));
  const isParts = framework === 'html' && file === `${CHAT}.js`;
  find('#code-hint').textContent = isParts
    ? 'The hash covers this file. Those of the parts that it fetches later are in integrity.json.'
    : '';
}

function showPolicy(configuration) {
  const config = configOf({ getAttribute: (name) => configuration.get(name) ?? null });
  const policy = writePolicy(contentPolicyOf(config, sourceOf(fileOf())));
  const permissions = config.location ? '\nPermissions-Policy: geolocation=(self)' : '';
  write.policy(`Content-Security-Policy: ${policy}${permissions}`);
}

async function showStatement(configuration) {
  const language = configuration.get('lang') ?? choice('preview-lang');
  const own = new Map([
    ['lang', language],
    ...['controller', 'provider'].map((name) => [name, choice(`statement-${name}`)]),
    ['privacy-url', configuration.get('privacy-url') ?? ''],
  ]);
  for (const [name, value] of own) if (value === '') own.delete(name);
  const wanted = statementAttributes(configuration, own);
  for (const name of statement.getAttributeNames()) {
    if (!wanted.has(name)) statement.removeAttribute(name);
  }
  for (const [name, value] of wanted) statement.setAttribute(name, value);
  write.statement(await statementCode(choice('statement-as'), configuration, own, language));
}

function sayWarnings() {
  const configuration = configured();
  const found = [...configuration].map(([name, value]) => [
    name,
    preview.warningAbout(name, value),
  ]);
  const warnings = new Map(found.filter(([, warning]) => warning));
  showWarnings(form, warnings);
  const element = { getAttribute: (name) => configuration.get(name) ?? null };
  const { service } = factsOf(element, undefined, '');
  const carried = 'Nothing carries the conversation yet: see Service.';
  const all = [...warnings.values(), ...(service === 'none' ? [carried] : [])].join(' ');
  if (find('#warnings').textContent !== all) find('#warnings').textContent = all;
}

let saving = 0;

/** Browsers refuse to change the address with every letter. */
function save() {
  clearTimeout(saving);
  saving = setTimeout(() => history.replaceState(undefined, '', searchOf(form)), 200);
}

form.addEventListener('submit', (event) => event.preventDefault());
// Some controls belong to the form without being in it.
document.addEventListener('input', () => {
  update();
  save();
});
find('#clear').addEventListener('click', () => {
  for (const { name } of attributes) fill(form.elements[name], null);
  update();
  save();
});
find('#toggle').addEventListener('click', () => preview.toggle());
find('#say').addEventListener('click', () => preview.say('Hello! How can I help?'));
find('#again').addEventListener('click', () => preview.startAgain());
update();
document.documentElement.dataset.ready = '';
