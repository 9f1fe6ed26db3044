import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const source = (file) => readFileSync(join(root, file), 'utf8');
const element = JSON.parse(source('dist/custom-elements.json'))
  .modules.flatMap(({ declarations = [] }) => declarations)
  .find(({ tagName }) => tagName === 'web1on1-chat');

describe('the types for frameworks', () => {
  it('accept what makes sense in HTML, React, Vue, Svelte and Solid, and refuse what does not', () => {
    const fixtures = join(root, 'test/package/fixtures/frameworks');
    const compiler = join(root, 'node_modules/typescript/bin/tsc');
    const { stdout } = spawnSync(process.execPath, [compiler, '-p', fixtures], {
      encoding: 'utf8',
    });
    assert.equal(stdout, '');
  });

  it('know every property that can be set', () => {
    const settable = element.members.filter(
      ({ kind, readonly, attribute }) => kind === 'field' && !readonly && !attribute,
    );
    const markup = source('src/frameworks/markup.ts');
    const unknown = settable.filter(({ name }) => !new RegExp(`\\b${name}\\b`).test(markup));
    assert.deepEqual(unknown, []);
  });
});

describe('the apps of examples/frameworks', () => {
  const folder = join(root, 'examples/frameworks');
  const files = readdirSync(folder, { recursive: true }).filter((file) => {
    return /\.\w+$/.test(file) && !/node_modules|dist[\\/]/.test(file);
  });
  const packed = (text) => text.replace(/\s/g, '');

  it('are what the README shows of them', () => {
    const [section] = /\*\*In a framework[\s\S]*?\n\n\|/.exec(source('README.md'));
    const shown = [...section.matchAll(/```\w+\n([\s\S]*?)\n```/g)].flatMap(([, block]) =>
      block.split('\n\n'),
    );
    assert.ok(shown.length > 5);
    const apps = files.map((file) => packed(readFileSync(join(folder, file), 'utf8')));
    const isIn = (app, part) =>
      part.split('\n').every((line) => app.includes(packed(line).replace(/;$/, '')));
    assert.deepEqual(
      shown.filter((part) => !apps.some((app) => isIn(app, part))),
      [],
    );
  });

  it('install this version of the package, and others at exact versions', () => {
    const { version } = JSON.parse(source('package.json'));
    const manifests = files.filter((file) => file.endsWith('package.json'));
    assert.equal(manifests.length, 6);
    for (const file of manifests) {
      const { dependencies, devDependencies } = JSON.parse(
        readFileSync(join(folder, file), 'utf8'),
      );
      const { 'web1on1-chat': own, ...others } = { ...dependencies, ...devDependencies };
      assert.equal(own, `file:../../../web1on1-chat-${version}.tgz`);
      for (const range of Object.values(others)) assert.match(range, /^\d+\.\d+\.\d+$/);
    }
  });
});

describe('the React component', () => {
  it('can be imported where there is no browser', () => {
    const code = `
      const { Web1on1Chat } = await import('web1on1-chat/react');
      console.log(JSON.stringify({
        name: Web1on1Chat.displayName,
        defined: globalThis.customElements?.get('web1on1-chat') !== undefined,
      }));`;
    const output = execFileSync(process.execPath, ['--input-type=module', '--eval', code], {
      cwd: root,
      encoding: 'utf8',
    });
    assert.deepEqual(JSON.parse(output), { name: 'Web1on1Chat', defined: false });
  });
});
