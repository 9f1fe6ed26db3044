/**
 * `npm run release -- 0.2.0`: turns the changelog's [Unreleased] into that version, writes it into
 * package.json and its lock, commits and tags. Pushes nothing: `git push --follow-tags` does, and the
 * workflow that a tag starts publishes.
 *
 *     --check v0.2.0   exits with 1 unless package and changelog agree with the tag
 *     --notes v0.2.0   prints what the changelog says about it
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const VERSION = /^\d+\.\d+\.\d+(-[\w.]+)?$/;
const UNRELEASED = '## [Unreleased]';

/** @returns the changelog with its unreleased part as that version, and a new empty one above it */
export function withVersion(changelog, version, date) {
  if (!VERSION.test(version)) throw new Error(`"${version}" is no version: 1.2.3 or 1.2.3-beta.1.`);
  if (changelog.includes(`## [${version}]`))
    throw new Error(`${version} is in the changelog already.`);
  if (!notesOf(changelog, 'Unreleased')) throw new Error('The changelog has nothing unreleased.');
  return changelog.replace(UNRELEASED, `${UNRELEASED}\n\n## [${version}] - ${date}`);
}

/** @returns what the changelog says about a version; empty when it says nothing */
export function notesOf(changelog, version) {
  const parts = changelog.split(/^## \[([^\]]+)\].*$/m);
  const at = parts.indexOf(version);
  return at < 0 ? '' : parts[at + 1].trim();
}

function main([first, second]) {
  const changelog = readFileSync('CHANGELOG.md', 'utf8');
  if (first === '--notes') return console.log(notesOf(changelog, second.replace(/^v/, '')));
  if (first === '--check') return check(changelog, second.replace(/^v/, ''));
  const git = (...args) => execFileSync('git', args, { encoding: 'utf8' });
  if (git('status', '--porcelain')) throw new Error('There are changes that are not committed.');
  const date = new Date().toISOString().slice(0, 10);
  writeFileSync('CHANGELOG.md', withVersion(changelog, first, date));
  execFileSync('npm', ['version', first, '--no-git-tag-version'], { stdio: 'inherit' });
  git('commit', '--quiet', '--all', '--message', `chore: release ${first}`);
  git('tag', '--annotate', `v${first}`, '--message', `${first}`);
  console.log(`Committed and tagged. To publish: git push --follow-tags`);
}

function check(changelog, version) {
  const { version: packaged } = JSON.parse(readFileSync('package.json', 'utf8'));
  if (packaged !== version) throw new Error(`package.json says ${packaged}, the tag ${version}.`);
  if (!notesOf(changelog, version)) throw new Error(`The changelog says nothing about ${version}.`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  process.chdir(fileURLToPath(new URL('..', import.meta.url)));
  main(process.argv.slice(2));
}
