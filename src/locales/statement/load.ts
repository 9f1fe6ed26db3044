import { nearestLanguage } from '../load.js';
import en, { type StatementStrings } from './en.js';

type StatementModule = { readonly default: StatementStrings };

/** Every specifier is spelled out, so that bundlers make one file of each language. */
const loaders: ReadonlyMap<string, () => Promise<StatementModule>> = new Map([
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

/** The languages that the statement exists in, as BCP 47 tags. */
export const statementLanguages: readonly string[] = ['en', ...loaders.keys()];

/** The words, and the language they are in. */
export interface StatementLanguage {
  readonly language: string;
  readonly strings: StatementStrings;
}

/**
 * Fetches the words of the statement in the shipped language nearest to `language`, a BCP 47 tag.
 * Never rejects: a language that cannot be fetched, or does not exist, is English.
 */
export async function loadStatementStrings(language: string): Promise<StatementLanguage> {
  const nearest = nearestLanguage(language);
  try {
    const module = await loaders.get(nearest)?.();
    if (module) return { language: nearest, strings: module.default };
  } catch {
    // English, then.
  }
  return { language: 'en', strings: en };
}
