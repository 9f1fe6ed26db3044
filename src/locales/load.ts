import en, { type Strings } from './en.js';

type LocaleModule = { readonly default: Strings };

/** Texts that could not be fetched are not asked for again before this has passed, ms. */
const RETRY_AFTER_MS = 5_000;

/** When the texts of a language could not be fetched, epoch ms. */
const failures = new Map<string, number>();

/** What was made with the words of a page, by the language asked for and the one that was there. */
const made = new WeakMap<object, Map<string, Strings>>();
const NO_WORDS = {};

/** Every specifier is spelled out, so that bundlers make one file of each language. */
const loaders: ReadonlyMap<string, () => Promise<LocaleModule>> = new Map([
  ['ar', () => import('./ar.js')],
  ['bg', () => import('./bg.js')],
  ['cs', () => import('./cs.js')],
  ['da', () => import('./da.js')],
  ['de', () => import('./de.js')],
  ['el', () => import('./el.js')],
  ['es', () => import('./es.js')],
  ['et', () => import('./et.js')],
  ['fi', () => import('./fi.js')],
  ['fr', () => import('./fr.js')],
  ['ga', () => import('./ga.js')],
  ['he', () => import('./he.js')],
  ['hr', () => import('./hr.js')],
  ['hu', () => import('./hu.js')],
  ['it', () => import('./it.js')],
  ['ja', () => import('./ja.js')],
  ['lt', () => import('./lt.js')],
  ['lv', () => import('./lv.js')],
  ['mt', () => import('./mt.js')],
  ['nb', () => import('./nb.js')],
  ['nl', () => import('./nl.js')],
  ['pl', () => import('./pl.js')],
  ['pt', () => import('./pt.js')],
  ['pt-br', () => import('./pt-br.js')],
  ['ro', () => import('./ro.js')],
  ['sk', () => import('./sk.js')],
  ['sl', () => import('./sl.js')],
  ['sv', () => import('./sv.js')],
  ['tr', () => import('./tr.js')],
  ['uk', () => import('./uk.js')],
  ['zh', () => import('./zh.js')],
]);

/** The languages that the texts exist in, as BCP 47 tags in lower case. */
export const shippedLanguages: readonly string[] = ['en', ...loaders.keys()];

/** Other names of shipped languages, and those whose speakers read one of them. */
const aliases: ReadonlyMap<string, string> = new Map([
  ['iw', 'he'],
  ['nn', 'nb'],
  ['no', 'nb'],
]);

/**
 * The shipped language nearest to a BCP 47 tag: subtags are dropped from the end until one fits
 * (RFC 4647, lookup), so `de-CH-1996` finds `de`.
 *
 * @returns one of `shippedLanguages`; `en` when none fits
 */
export function nearestLanguage(language: string): string {
  const subtags = language.trim().toLowerCase().split('-');
  for (; subtags.length > 0; subtags.pop()) {
    const tag = subtags.join('-');
    const known = aliases.get(tag) ?? tag;
    if (shippedLanguages.includes(known)) return known;
  }
  return 'en';
}

/**
 * Fetches the texts of the shipped language nearest to `language`, a BCP 47 tag.
 *
 * Never rejects: a language that cannot be fetched, or does not exist, is English, until it is asked
 * for again some seconds later.
 *
 * @param overrides the page's own words, by key; what is no text is left out. When they are all
 *     there, they are taken to be in the page's language, unless they say another
 * @param now epoch ms; without it, what could not be fetched before is not asked for again
 * @returns with `lang`, for whoever reads them out; the same object for the same texts
 */
export async function loadStrings(
  language: string,
  overrides?: object | null,
  now = 0,
): Promise<Strings> {
  const [shipped, texts] = await loadLanguage(nearestLanguage(language), now);
  const words = typeof overrides === 'object' && overrides ? overrides : NO_WORDS;
  const ofWords = made.get(words) ?? new Map<string, Strings>();
  made.set(words, ofWords);
  const key = `${language} ${shipped}`;
  const before = ofWords.get(key);
  if (before) return before;
  const own = Object.entries(words).filter(([, text]) => typeof text === 'string');
  const ownTexts = Object.fromEntries(own) as Partial<Strings>;
  const isAllOwn = Object.keys(texts).every((key) => Object.hasOwn(ownTexts, key));
  // A variety of a shipped language is read out as what it is.
  const isVariety = primaryOf(language) === primaryOf(shipped);
  const strings = { ...texts, lang: isAllOwn || isVariety ? language : shipped, ...ownTexts };
  ofWords.set(key, strings);
  return strings;
}

async function loadLanguage(
  shipped: string,
  now: number,
): Promise<readonly [language: string, Strings]> {
  const load = loaders.get(shipped);
  // Either way: the clock may have been set back.
  if (load && Math.abs(now - (failures.get(shipped) ?? -Infinity)) >= RETRY_AFTER_MS) {
    try {
      const { default: texts } = await load();
      failures.delete(shipped);
      return [shipped, texts];
    } catch {
      failures.set(shipped, now);
    }
  }
  return ['en', en];
}

function primaryOf(language: string): string | undefined {
  return language.trim().toLowerCase().split('-')[0];
}
