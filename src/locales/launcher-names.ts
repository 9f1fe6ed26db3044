/** Everywhere else the word is the English one. */
const NAMES: ReadonlyMap<string, string> = new Map([
  ['ar', 'الدردشة'],
  ['bg', 'Чат'],
  ['et', 'Vestlus'],
  ['ga', 'Comhrá beo'],
  ['he', 'צ׳אט'],
  ['hu', 'Csevegés'],
  ['ja', 'チャット'],
  ['lt', 'Pokalbių langas'],
  ['lv', 'Tērzēšana'],
  ['pl', 'Czat'],
  ['sl', 'Klepet'],
  ['sv', 'Chatt'],
  ['tr', 'Sohbet'],
  ['uk', 'Чат'],
  ['zh', '聊天'],
]);

/**
 * What the launcher is called before the texts of the language are there. It is their `chat`, so
 * that the name does not change when they arrive.
 *
 * @param language BCP 47
 */
export function launcherName(language: string): string {
  const [primary = ''] = language.toLowerCase().split('-');
  return NAMES.get(primary) ?? 'Chat';
}
