/**
 * What the emoji picker shows, one file a language, from the data of `emoji-picker-element-data`:
 * groups of `[sign, name, further words]`. Part of the build: nothing of it is fetched from elsewhere.
 */
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** The languages of `src/emoji-data.ts`. */
const LANGUAGES = ['en', 'de', 'es', 'fr', 'it', 'nl'];

/** Of Unicode. What is newer is an empty box on many phones. */
const NEWEST = 15;

/** Skin tones and hair by themselves. */
const COMPONENTS = 2;

/** @param folders where to write them, each beside the module that fetches them */
export function writeEmoji(...folders) {
  const source = dirname(
    createRequire(import.meta.url).resolve('emoji-picker-element-data/package.json'),
  );
  for (const folder of folders) {
    mkdirSync(folder, { recursive: true });
    copyFileSync(join(source, 'LICENSE'), join(folder, 'LICENSE'));
    for (const language of LANGUAGES) {
      const file = join(source, language, 'cldr', 'data.json');
      const groups = groupsOf(JSON.parse(readFileSync(file, 'utf8')));
      writeFileSync(join(folder, `${language}.json`), JSON.stringify(groups));
    }
  }
}

function groupsOf(all) {
  const groups = new Map();
  for (const { emoji, annotation, tags = [], group, version } of all) {
    if (group === undefined || group === COMPONENTS || version > NEWEST) continue;
    const words = tags.filter((tag) => !annotation.includes(tag)).join(' ');
    if (!groups.has(group)) groups.set(group, []);
    groups.get(group).push(words ? [emoji, annotation, words] : [emoji, annotation]);
  }
  return [...groups.keys()].sort((a, b) => a - b).map((group) => groups.get(group));
}
