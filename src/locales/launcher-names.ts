/** Everywhere else the word is the English one. */
const NAMES: Readonly<Record<string, string>> = {
  ar: 'الدردشة',
  bg: 'Чат',
  et: 'Vestlus',
  ga: 'Comhrá beo',
  he: 'צ׳אט',
  hu: 'Csevegés',
  ja: 'チャット',
  lt: 'Pokalbių langas',
  lv: 'Tērzēšana',
  pl: 'Czat',
  sl: 'Klepet',
  sv: 'Chatt',
  tr: 'Sohbet',
  uk: 'Чат',
  zh: '聊天',
};

/**
 * What the launcher is called before the texts of the language are there. It is their `chat`, so
 * that the name does not change when they arrive.
 *
 * @param language BCP 47
 */
export function launcherName(language: string): string {
  const [primary = ''] = language.toLowerCase().split('-');
  return Object.hasOwn(NAMES, primary) ? (NAMES[primary] as string) : 'Chat';
}
