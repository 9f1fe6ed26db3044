/** How much of its own length a text grows by. Few translations need more. */
const SHARE = 0.4;

const VOWEL_OR_PLACEHOLDER = /\{\w+\}|[aeiou]/gi;

/**
 * The texts of a language that nobody speaks: longer words, and every vowel with an accent. What
 * does not fit in it will not fit in a translation, and what has no accent is not translated.
 */
export function longer(strings) {
  return Object.fromEntries(Object.entries(strings).map(([key, text]) => [key, stretch(text)]));
}

function stretch(text) {
  const words = text.replaceAll(/\{\w+\}/g, '');
  let vowels = words.match(/[aeiou]/gi)?.length ?? 0;
  let missing = Math.ceil(words.length * SHARE);
  return text.replaceAll(VOWEL_OR_PLACEHOLDER, (part) => {
    if (part.startsWith('{')) return part;
    const more = Math.ceil(missing / vowels);
    vowels -= 1;
    missing -= more;
    return `${part}\u0301`.normalize('NFC').repeat(1 + more);
  });
}
