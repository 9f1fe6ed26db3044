import { nothing } from 'lit/html.js';
import type { PanelView } from './panel-view.js';

/**
 * The language of what the page or the other side says, for whoever reads it out: what stands around
 * it is in that of our texts. Of the two, this is the one that the page is in; where it names none,
 * the language is unknown, and nobody is to take it for ours.
 *
 * @param text what is said; one of our own, as the welcome may be, is in our language
 */
export function langOf(text: string | undefined, view: PanelView): string | typeof nothing {
  const { pageLang, strings } = view;
  const isOurs = pageLang === undefined || pageLang === strings.lang;
  return isOurs || text === strings.welcome ? nothing : pageLang;
}
