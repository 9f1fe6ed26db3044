import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, describe, it } from 'node:test';
import { dangersIn } from '../../scripts/dangers.mjs';
import { judge, judgeFiles, measure, totals } from '../../scripts/size.mjs';

const folders = [];
after(() => folders.forEach((folder) => rmSync(folder, { recursive: true })));

/** A built folder made of files by name; `modules` become the sources of an entry's source map. */
function built(files, modules = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'size-'));
  folders.push(folder);
  const write = (name, text) => {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  };
  for (const [name, code] of Object.entries(files)) write(name, code);
  for (const [name, sources] of Object.entries(modules)) {
    write(`${name}.map`, JSON.stringify({ sources }));
  }
  return measure(folder);
}

const gzipOf = (chunks, name) => chunks.find(({ file }) => file === name).gzip;

const generous = { eager: 1e6, lazy: 1e6 };
const files = {
  'web1on1-chat.js': 'import"./shared.js";import("./panel.js");',
  'shared.js': 'export{a}from"./deep.js";',
  'deep.js': 'export const a=1;',
  'panel.js': 'import"./deep.js";import("./locales/nl.js");',
  'locales/nl.js': 'export default{};',
};

describe('the size budget', () => {
  it('counts as eager what the entry imports statically, however deep, and nothing else', () => {
    const eager = built(files).filter((chunk) => chunk.eager);
    assert.deepEqual(eager.map((chunk) => chunk.file).sort(), [
      'deep.js',
      'shared.js',
      'web1on1-chat.js',
    ]);
  });

  it('counts languages in neither part', () => {
    const chunks = built(files);
    const gzip = Object.fromEntries(chunks.map((chunk) => [chunk.file, chunk.gzip]));
    const eager = gzip['web1on1-chat.js'] + gzip['shared.js'] + gzip['deep.js'];
    assert.deepEqual(totals(chunks), {
      eager,
      attention: eager,
      lazy: gzip['panel.js'],
      transport: 0,
      tabs: 0,
      extras: 0,
      privacy: 0,
      compat: 0,
      single: 0,
    });
  });

  it('counts what a page asks for itself in no part of what the tag fetches', () => {
    const without = totals(built(files));
    const apart = { 'compat.js': 'window.web1on1={};', 'web1on1-chat.single.js': 'chat();' };
    const chunks = built({ ...files, ...apart });
    const [compat, single] = Object.keys(apart).map((name) => {
      return chunks.find(({ file }) => file === name).gzip;
    });
    assert.deepEqual(totals(chunks), { ...without, compat, single });
  });

  it('counts transports and extras apart, by what is inside', () => {
    const chunks = built(files, {
      'panel.js': ['../ui/rich.js'],
      'deep.js': ['../ui/launcher.js'],
    });
    const { gzip } = chunks.find(({ file }) => file === 'panel.js');
    assert.equal(totals(chunks).extras, gzip);
    const over = judge(chunks, { ...generous, extras: gzip - 1 });
    assert.deepEqual(over, ['The extras part is 1 B too big.']);
  });

  it('counts what draws attention with what comes before anybody acts', () => {
    const chunks = built(files, { 'panel.js': ['../attention.js'] });
    const { eager, attention, lazy } = totals(chunks);
    const { gzip } = chunks.find(({ file }) => file === 'panel.js');
    assert.deepEqual([attention, lazy], [eager + gzip, 0]);
  });

  it('counts what a page fetches with them, too: what they import, but is not there anyway', () => {
    const chunks = built(
      {
        ...files,
        'panel.js': 'import"./deep.js";import"./words.js";',
        'words.js': 'import"./more.js";',
        'more.js': 'export{};',
      },
      { 'panel.js': ['../attention.js'] },
    );
    const { eager, attention, lazy } = totals(chunks);
    const words = gzipOf(chunks, 'words.js') + gzipOf(chunks, 'more.js');
    assert.deepEqual([attention, lazy], [eager + gzipOf(chunks, 'panel.js') + words, words]);
    const statement = built(
      { ...files, 'panel.js': 'import"./words.js";', 'words.js': 'export{};' },
      { 'panel.js': ['../statement/view.js'] },
    );
    const fetched = ['panel.js', 'words.js'].map((name) => gzipOf(statement, name));
    assert.equal(
      totals(statement).privacy,
      fetched.reduce((sum, size) => sum + size),
    );
  });

  it('refuses Lit before anybody acts', () => {
    const lit = ['../../../node_modules/lit-html/lit-html.js'];
    assert.match(judge(built(files, { 'deep.js': lit }), generous)[0], /lit-html.* is lazy/);
  });

  it('knows the modules of a real build by the names they have in src/', () => {
    const [chunk] = built(files, { 'web1on1-chat.js': ['../ui/rich.js'] }).filter(
      ({ file }) => file === 'web1on1-chat.js',
    );
    assert.deepEqual(chunk.modules, ['/src/ui/rich.ts']);
  });

  it('accepts exactly the budget and refuses one byte more', () => {
    const chunks = built(files);
    const { eager, lazy } = totals(chunks);
    assert.deepEqual(judge(chunks, { eager, lazy }), []);
    assert.match(judge(chunks, { eager: eager - 1, lazy })[0], /eager part is 1 B too big/);
    assert.match(judge(chunks, { eager, lazy: lazy - 1 })[0], /lazy part is 1 B too big/);
  });

  it('knows each file by its name without the version, and refuses one byte too many', () => {
    const chunks = built({
      'web1on1-chat.js': '',
      'panel-inside-a_b-C1d2.js': 'export{};',
      'locales/nl.js': '',
    });
    const sizes = Object.fromEntries(chunks.map(({ file, gzip }) => [file, gzip]));
    const budgets = {
      'web1on1-chat': sizes['web1on1-chat.js'],
      'panel-inside': sizes['panel-inside-a_b-C1d2.js'],
      'locales/': sizes['locales/nl.js'],
    };
    assert.deepEqual(judgeFiles(chunks, budgets), []);
    budgets['panel-inside'] -= 1;
    assert.deepEqual(judgeFiles(chunks, budgets), ['panel-inside-a_b-C1d2.js is 1 B too big.']);
    delete budgets['locales/'];
    assert.ok(judgeFiles(chunks, budgets).includes('locales/nl.js has no budget.'));
  });

  it('refuses lazy modules in the eager part, and allows them elsewhere', () => {
    const panel = ['../../src/ui/panel.ts', '../../node_modules/idb-keyval/dist/index.js'];
    assert.deepEqual(judge(built(files, { 'panel.js': panel }), generous), []);
    assert.equal(judge(built(files, { 'deep.js': panel }), generous).length, 2);
    const early = ['../../src/ui/panel-frame.ts', '../../src/locales/launcher-names.ts'];
    assert.deepEqual(judge(built(files, { 'deep.js': early }), generous), []);
  });

  it('allows the one place where Lit parses its own templates, and no other', () => {
    const lit = { ...files, 'deep.js': 'export const a=t=>{t.innerHTML=""};' };
    assert.deepEqual(judge(built(lit), generous), []);
    const twice = { ...lit, 'panel.js': 'document.body.innerHTML="x";' };
    assert.match(judge(built(twice), generous)[0], /uses innerHTML: deep\.js, panel\.js/);
    const single = { ...lit, 'web1on1-chat.single.js': lit['deep.js'] };
    assert.deepEqual(judge(built(single), generous), []);
  });
});

describe('what must not be in the build', () => {
  for (const [name, code] of Object.entries({
    innerHTML: 'a.innerHTML="x"',
    insertAdjacentHTML: 'a.insertAdjacentHTML("beforeend","x")',
    outerHTML: 'a["outerHTML"]="x"',
    srcdoc: 'html`<iframe .srcdoc=${x}></iframe>`',
    'document.write': 'document.write("x")',
    eval: 'eval("1")',
    'new Function': 'new Function("return 1")',
    'a style in a template': 'html`<p style=${x}></p>`',
    'lit/directives/style-map.js': 'import{styleMap}from"lit/directives/style-map.js"',
    'lit/directives/unsafe-html.js': 'export{unsafeHTML}from"lit/directives/unsafe-html.js"',
  })) {
    it(`finds ${name}`, () => assert.deepEqual(dangersIn(code), [name]));
  }

  it('does not mind words in text and comments, nor styles set through the object model', () => {
    const harmless =
      '/* innerHTML */"eval(1) innerHTML";a.style.setProperty("--b",c);html`<p>style</p>`';
    assert.deepEqual(dangersIn(harmless), []);
  });
});
