/** What the address of this page asks for, and what follows from it for everything that is drawn. */
import { loadStrings, shippedLanguages } from '/dist/locales/load.js';
import { longer } from './longer.js';

/** By custom the language that nobody speaks, which shows what a translation would not fit into. */
const PSEUDO = 'en-XA';

export const languages = [...shippedLanguages, PSEUDO];

/** The ready themes, as the package has them. */
export const themes = ['paper', 'meadow', 'dusk', 'mono', 'contrast'];

const asked = new URLSearchParams(location.search);

/** @returns what is asked for, if it is one of these; else the first of them */
function one(name, ...values) {
  return values.find((value) => value === asked.get(name)) ?? values[0];
}

export const options = {
  scheme: one('scheme', 'light', 'dark'),
  dir: one('dir', 'ltr', 'rtl'),
  lang: languages.find((language) => language === asked.get('lang')),
  width: one('width', '384', '320', '640'),
  brand: CSS.supports('color', asked.get('brand')) ? asked.get('brand') : undefined,
  theme: themes.find((theme) => theme === asked.get('theme')),
  topic: asked.get('topic') ?? undefined,
  state: asked.get('state') ?? undefined,
};

export const isRtl = options.dir === 'rtl';
export const locale = options.lang ?? (isRtl ? 'ar' : 'en-GB');
const texts = await loadStrings(locale);
export const strings = locale === PSEUDO ? longer(texts) : texts;

/** What people say. */
export function words(inEnglish, inArabic) {
  return isRtl ? inArabic : inEnglish;
}

/** The address of this page with something else in it; `undefined` takes a part of it away. */
export function addressWith(changes) {
  const all = { ...options, ...changes };
  const given = Object.entries(all).filter(([, value]) => value !== undefined);
  return `?${new URLSearchParams(given)}`;
}
