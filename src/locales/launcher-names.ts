/**
 * What the launcher is called before the texts of the language are there. It is their `chat`, so
 * that the name does not change when they arrive.
 *
 * @param language BCP 47
 */
export function launcherName(language: string): string {
  return /^ar\b/i.test(language) ? 'الدردشة' : 'Chat';
}
