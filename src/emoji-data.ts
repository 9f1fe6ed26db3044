import type { EmojiGroups } from './domain/find-emoji.js';

/** Languages in which emoji have names. `scripts/emoji.mjs` writes one file for each. */
const LANGUAGES = ['en', 'de', 'es', 'fr', 'it', 'nl'];

/**
 * Fetches the emoji with their names, from where this file comes from: from nobody else. This module
 * stands beside the folder with the data, in both builds.
 *
 * @param language BCP 47; English where emoji have no names in it
 * @throws when they cannot be had
 */
export async function loadEmoji(language: string): Promise<EmojiGroups> {
  const wanted = language.split('-')[0]?.toLowerCase();
  const known = LANGUAGES.find((each) => each === wanted) ?? 'en';
  const answer = await fetch(new URL(`./emoji/${known}.json`, import.meta.url), {
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
  });
  if (!answer.ok) throw new Error(`The emoji are not there: ${answer.status}.`);
  const groups: unknown = await answer.json();
  if (!Array.isArray(groups)) throw new Error('These are no emoji.');
  return groups as EmojiGroups;
}
