/** Finds the public custom properties in style sheets, with the comments that say what they are for. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const PROPERTY = /var\(\s*(--web1on1-[\w-]+)\s*/g;

/** @returns every custom property that a style sheet reads, once, in order of appearance */
export function customPropertiesIn(css) {
  const found = new Map();
  for (const match of css.matchAll(PROPERTY)) {
    const [use, name] = match;
    if (found.has(name)) continue;
    const before = css.slice(0, match.index);
    const comment = before.slice(before.lastIndexOf('/*'), before.lastIndexOf('*/'));
    const fallback = upToClosing(css.slice(match.index + use.length));
    found.set(name, {
      name,
      description: comment.slice(2).replace(/\s+/g, ' ').trim(),
      default: fallback.replace(/^,\s*/, '').replace(/\s+/g, ' ').trim(),
    });
  }
  return [...found.values()];
}

/** @returns those of all style sheets in `src/` */
export function customPropertiesOf(src) {
  const files = readdirSync(src, { recursive: true }).filter((file) => file.endsWith('.styles.ts'));
  return customPropertiesIn(
    files
      .sort()
      .reverse()
      .map((file) => readFileSync(join(src, file), 'utf8'))
      .join('\n'),
  );
}

/** The text up to the parenthesis that closes what was opened before it. */
function upToClosing(text) {
  let depth = 1;
  for (let i = 0; i < text.length; i++) {
    if (text[i] === '(') depth++;
    if (text[i] === ')' && --depth === 0) return text.slice(0, i);
  }
  return text;
}
