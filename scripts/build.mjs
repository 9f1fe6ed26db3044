/** `npm run build`: dist/ from src/, in a few seconds. */
import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generateJetBrainsWebTypes } from 'custom-element-jet-brains-integration';
import { generateVsCodeCustomElementData } from 'custom-element-vs-code-integration';
import { rollup } from 'rollup';
import configs from '../rollup.config.mjs';
import { writeEmoji } from './emoji.mjs';
import { writeStatement } from './statement.mjs';
import { writeIntegrity } from './integrity.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
process.chdir(root);
rmSync('dist', { recursive: true, force: true });

node('typescript', 'bin/tsc', '--project', 'tsconfig.json');

for (const config of configs) {
  const bundle = await rollup(config);
  for (const output of config.output) await bundle.write(output);
  await bundle.close();
}
writeEmoji('dist/emoji', 'dist/cdn/emoji');
cpSync('src/themes', 'dist/cdn/themes', { recursive: true });
await writeStatement(join(root, 'dist'));
writeIntegrity('dist/cdn');

node('@custom-elements-manifest/analyzer', 'cem.js', 'analyze', '--quiet');
describeForEditors();

/** What editors show while somebody writes the tag: for VS Code, and for those of JetBrains. */
function describeForEditors() {
  const manifest = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'));
  const options = { outdir: 'dist', hideLogs: true };
  generateVsCodeCustomElementData(manifest, options);
  generateJetBrainsWebTypes(manifest, { ...options, packageJson: false });
}

/** Runs a package's own script; a failure ends the build with its exit code. */
function node(packageName, script, ...args) {
  const folder = dirname(createRequire(import.meta.url).resolve(`${packageName}/package.json`));
  const { status } = spawnSync(process.execPath, [join(folder, script), ...args], {
    stdio: 'inherit',
  });
  if (status !== 0) process.exit(status ?? 1);
}
