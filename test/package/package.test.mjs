import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { build } from 'esbuild';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';

const root = fileURLToPath(new URL('../..', import.meta.url));
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const dist = readdirSync(join(root, 'dist'), { recursive: true }).map((file) =>
  file.split(sep).join('/'),
);
const modules = dist.filter((file) => file.endsWith('.js') && !file.startsWith('cdn/'));

/** Evaluates a module in a Node of its own and returns what it prints as JSON. */
function inNode(code) {
  const output = execFileSync(process.execPath, ['--input-type=module', '--eval', code], {
    cwd: root,
    encoding: 'utf8',
  });
  return JSON.parse(output);
}

describe('importing in Node', () => {
  it('works for the package itself, and defines no element', () => {
    const answer = inNode(`
      const names = Object.keys(await import('${manifest.name}'));
      const defined = globalThis.customElements?.get('web1on1-chat') !== undefined;
      console.log(JSON.stringify({ names, defined }));`);
    assert.equal(answer.defined, false);
    assert.ok(answer.names.length > 0);
  });

  it('has no side effect, whichever module is imported, other than by asking for it', () => {
    const pure = modules.filter((file) => !manifest.sideEffects.includes(`./dist/${file}`));
    assert.ok(pure.length > 20);
    const urls = pure.map((file) => pathToFileURL(join(root, 'dist', file)).href);
    const changed = inNode(`
      // Lit brings stand-ins for some globals of the browser: they are there before we start.
      await import('lit');
      const before = new Set(Reflect.ownKeys(globalThis));
      const active = process.getActiveResourcesInfo().length;
      const changed = [];
      for (const url of ${JSON.stringify(urls)}) {
        await import(url);
        const added = Reflect.ownKeys(globalThis).filter((key) => !before.has(key));
        const defined = globalThis.customElements?.get('web1on1-chat');
        if (added.length > 0 || defined) changed.push([url, ...added.map(String)]);
      }
      if (process.getActiveResourcesInfo().length > active) changed.push(['something keeps running']);
      console.log(JSON.stringify(changed));`);
    assert.deepEqual(changed, []);
  });
});

describe('the exports map', () => {
  for (const [entry, target] of Object.entries(manifest.exports)) {
    it(`leads somewhere for ${entry}`, () => {
      const targets = typeof target === 'string' ? [target] : Object.values(target);
      for (const path of targets) {
        const pattern = new RegExp(`^${path.replace(/[.]/g, '\\.').replace('*', '[^/]+')}$`);
        const found = [...dist.map((file) => `./dist/${file}`), './package.json'];
        assert.ok(
          found.some((file) => pattern.test(file)),
          `${path} does not exist`,
        );
      }
    });
  }

  it('gives every module types', () => {
    const untyped = modules.filter((file) => !dist.includes(file.replace(/\.js$/, '.d.ts')));
    assert.deepEqual(untyped, []);
  });
});

describe('the packed package', () => {
  let folder;
  let packed;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'packed-'));
    const args = ['pack', '--json', '--ignore-scripts', '--pack-destination', folder];
    [packed] = JSON.parse(execFileSync('npm', args, { cwd: root, encoding: 'utf8' }));
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  it('holds what is built, and nothing else', () => {
    const expected =
      /^(bin\/cookie-statement\.mjs$|dist\/|package\.json$|LICENSE$|README\.md$|CHANGELOG\.md$|llms\.txt$)/;
    const files = packed.files.map(({ path }) => path);
    assert.deepEqual(
      files.filter((path) => !expected.test(path)),
      [],
    );
    for (const path of ['dist/index.js', 'dist/cdn/web1on1-chat.js', 'llms.txt']) {
      assert.ok(files.includes(path), `${path} is missing`);
    }
  });

  it('resolves to types that are right, for bundlers and in Node', async () => {
    const tarball = readFileSync(join(folder, packed.filename));
    // Entries with a pattern are found only by those who name them.
    const adapters = dist.flatMap((file) => {
      const [, kind, name] =
        /^adapters\/(storage|transports)\/([\w-]+)(?:\/index)?\.d\.ts$/.exec(file) ?? [];
      return kind ? [`./${kind}/${name}`] : [];
    });
    assert.ok(adapters.length > 4);
    const { problems, entrypoints } = await checkPackage(
      createPackageFromTarballData(new Uint8Array(tarball)),
      {
        includeEntrypoints: [...adapters, './locales/nl'],
        // A text, which nobody imports.
        excludeEntrypoints: ['./cookie-statement.md'],
      },
    );
    assert.ok(adapters.every((name) => name in entrypoints));
    // Modules only: what old resolutions and require() make of them is known.
    const expected = ['node10', 'node16-cjs'];
    assert.deepEqual(
      problems.filter(({ resolutionKind }) => !expected.includes(resolutionKind)),
      [],
    );
  });

  it('has nothing for publint to say', async () => {
    const tarball = readFileSync(join(folder, packed.filename));
    const { messages } = await publint({
      strict: true,
      pack: {
        tarball: tarball.buffer.slice(tarball.byteOffset, tarball.byteOffset + tarball.length),
      },
    });
    assert.deepEqual(
      messages.map((message) => formatMessage(message, manifest)),
      [],
    );
  });
});

describe('a bundler', () => {
  let folder;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'bundled-'));
    cpSync(join(root, 'dist'), folder, { recursive: true });
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  it('needs no peer dependency: a site may use another transport', async () => {
    const { errors } = await build({
      entryPoints: [join(folder, 'define.js')],
      bundle: true,
      splitting: true,
      format: 'esm',
      outdir: join(folder, 'bundle'),
      external: Object.keys(manifest.dependencies),
      logLevel: 'silent',
    });
    assert.deepEqual(errors, []);
  });
});

describe('what is installed with the package', () => {
  it('is what it needs to run, and nothing runs when it is installed', () => {
    assert.deepEqual(Object.keys(manifest.dependencies), ['idb-keyval', 'lit']);
    const atInstall = /^(pre|post)?(install|prepare|prepublish)$/;
    assert.deepEqual(
      Object.keys(manifest.scripts).filter((name) => atInstall.test(name)),
      [],
    );
  });
});

describe('what is shipped', () => {
  const text = (file) => readFileSync(join(root, 'dist', file), 'utf8');

  it('does not contain the proprietary SDK: the one-tag build fetches it from its own host', () => {
    for (const file of dist.filter((name) => /^cdn\/.*\.js$/.test(name))) {
      assert.doesNotMatch(text(file), /(from|import)\s*\(?\s*["']smooch["']/, file);
    }
    // A string that only the SDK's own code contains.
    const marker = 'smooch.io/frame.';
    const shipped = dist.filter((name) => /\.js$/.test(name) && text(name).includes(marker));
    assert.deepEqual(shipped, []);
  });

  it('is compiled beside the main thread where somebody waits for it, and only there', () => {
    const marked = dist
      .filter((name) => /^cdn\/.*\.js$/.test(name))
      .filter((name) => text(name).startsWith('//# allFunctionsCalledOnLoad\n'))
      .map((name) => name.replace(/^cdn\/(.*?)(-[\w-]{8})?\.js$/, '$1'));
    assert.deepEqual(marked.sort(), [
      ...['common', 'compat', 'conversation', 'panel-inside', 'web1on1-chat'],
    ]);
  });

  it('names the Trusted Types policy of the one-tag build after itself', () => {
    const policies = dist
      .filter((name) => /^cdn\/.*\.js$/.test(name))
      .flatMap((name) =>
        (text(name).match(/createPolicy\("[^"]*"/g) ?? []).map((it) => [
          name.replace(/-[\w-]{8}\.js$/, '.js'),
          it,
        ]),
      );
    assert.deepEqual(policies, [
      ['cdn/panel-inside.js', 'createPolicy("web1on1-chat"'],
      ['cdn/web1on1-chat.single.js', 'createPolicy("web1on1-chat"'],
    ]);
  });

  it('publishes the hash of every module that a page may fetch', () => {
    const built = dist.filter((name) => /^cdn\/.*\.js$/.test(name));
    const hashes = JSON.parse(text('cdn/integrity.json'));
    assert.deepEqual(
      Object.keys(hashes)
        .map((name) => `cdn/${name}`)
        .sort(),
      built.sort(),
    );
    for (const [name, hash] of Object.entries(hashes)) {
      const digest = createHash('sha384')
        .update(text(`cdn/${name}`))
        .digest('base64');
      assert.equal(hash, `sha384-${digest}`, name);
    }
  });

  it('has the chat as one file, too, which fetches no other', () => {
    const single = text('cdn/web1on1-chat.single.js');
    assert.doesNotMatch(single, /import\s*\(?\s*["'`]/);
  });

  it('has a file for every language but English, which comes along with the panel', () => {
    const languages = readdirSync(join(root, 'src/locales')).filter((name) =>
      /^[a-z]{2}(-[a-z]+)?\.ts$/.test(name),
    );
    for (const name of languages.filter((language) => language !== 'en.ts')) {
      assert.ok(dist.includes(`cdn/locales/${name.replace('.ts', '.js')}`), name);
    }
  });

  it('tells nothing about the machine that built it', () => {
    const telling = dist.filter(
      (file) => /\.(js|map|json|ts)$/.test(file) && text(file).includes(root),
    );
    assert.deepEqual(telling, []);
  });

  it('describes only modules that are there', () => {
    const { modules: described } = JSON.parse(text('custom-elements.json'));
    assert.ok(described.length > 0);
    for (const { path } of described) assert.ok(existsSync(join(root, path)), path);
  });

  it('describes every attribute that the element observes, and no other, each with a sentence', () => {
    const observed = inNode(`
      const { Web1on1Chat } = await import('${manifest.name}');
      console.log(JSON.stringify(Web1on1Chat.observedAttributes));`);
    const { attributes } = JSON.parse(text('custom-elements.json'))
      .modules.flatMap(({ declarations = [] }) => declarations)
      .find(({ tagName }) => tagName === 'web1on1-chat');
    const names = attributes.map(({ name }) => name);
    // The platform itself acts upon `dir`.
    assert.deepEqual(names.sort(), [...observed, 'dir'].sort());
    assert.deepEqual(
      attributes.filter(({ description, type }) => !description || !type).map(({ name }) => name),
      [],
    );
  });
});

describe('what editors are told', () => {
  const read = (file) => JSON.parse(readFileSync(join(root, 'dist', file), 'utf8'));
  const named = (list) => list.map(({ name }) => name).sort();
  const { attributes, cssProperties, events, slots } = read('custom-elements.json')
    .modules.flatMap(({ declarations = [] }) => declarations)
    .find(({ tagName }) => tagName === 'web1on1-chat');
  const inVsCode = read('vscode.html-custom-data.json').tags.find(
    ({ name }) => name === 'web1on1-chat',
  );
  const { html, css } = read('web-types.json').contributions;
  const inJetBrains = html.elements.find(({ name }) => name === 'web1on1-chat');

  it('names every attribute, in VS Code and in the editors of JetBrains', () => {
    assert.deepEqual(named(inVsCode.attributes), named(attributes));
    assert.deepEqual(named(inJetBrains.attributes), named(attributes));
  });

  it('offers only values that can be written', () => {
    const values = inVsCode.attributes.flatMap((attribute) => attribute.values ?? []);
    assert.ok(values.length > 10);
    assert.deepEqual(
      values.filter(({ name }) => !/^[a-z-]+$/.test(name)),
      [],
    );
    const { values: transports } = inVsCode.attributes.find(({ name }) => name === 'transport');
    assert.deepEqual(named(transports), ['local', 'smooch']);
  });

  it('names every custom property, event and slot', () => {
    const { properties } = read('vscode.css-custom-data.json');
    assert.deepEqual(named(properties), named(cssProperties));
    assert.deepEqual(named(css.properties), named(cssProperties));
    assert.deepEqual(named(inJetBrains.js.events), named(events));
    assert.deepEqual(named(inJetBrains.slots), named(slots));
  });
});

describe('the lock file', () => {
  it('names no registry, so that any registry or mirror can serve it', () => {
    const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
    const resolved = Object.values(lock.packages).filter((entry) => entry.resolved !== undefined);
    assert.deepEqual(resolved, []);
  });
});
