/** What the address of this page asks for, and what follows from it for everything that is drawn. */
import arabic from '/dist/locales/ar.js';
import english from '/dist/locales/en.js';

const asked = new URLSearchParams(location.search);

/** @returns what is asked for, if it is one of these; else the first of them */
function one(name, ...values) {
  return values.find((value) => value === asked.get(name)) ?? values[0];
}

export const options = {
  scheme: one('scheme', 'light', 'dark'),
  dir: one('dir', 'ltr', 'rtl'),
  width: one('width', '384', '320', '640'),
  brand: CSS.supports('color', asked.get('brand')) ? asked.get('brand') : undefined,
  topic: asked.get('topic') ?? undefined,
  state: asked.get('state') ?? undefined,
};

export const isRtl = options.dir === 'rtl';
export const strings = isRtl ? arabic : english;
export const locale = isRtl ? 'ar' : 'en-GB';

/** What people say, in the language of the page. */
export function words(inEnglish, inArabic) {
  return isRtl ? inArabic : inEnglish;
}

/** The address of this page with something else in it; `undefined` takes a part of it away. */
export function addressWith(changes) {
  const all = { ...options, ...changes };
  const given = Object.entries(all).filter(([, value]) => value !== undefined);
  return `?${new URLSearchParams(given)}`;
}
