/** The languages that do not say "Chat". A Map: a page's `lang` may say `constructor`. */
const names: ReadonlyMap<string | undefined, string> = new Map([['ar', 'الدردشة']]);

/**
 * What the launcher is called before the texts of the language are there. It is their `chat`, so
 * that the name does not change when they arrive.
 *
 * @param language BCP 47
 */
export function launcherName(language: string): string {
  return names.get(language.toLowerCase().split('-')[0]) ?? 'Chat';
}
