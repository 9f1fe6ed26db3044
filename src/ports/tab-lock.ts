/** Agreement between the tabs of one origin on who does something that must happen once. */
export interface TabLock {
  /**
   * Tries to become the only holder of `name`. Whoever gets it keeps it for a few seconds, long
   * enough for what it stores to reach the other tabs.
   *
   * @returns whether this tab may go ahead; `true` where tabs cannot agree
   */
  claim(name: string): Promise<boolean>;
}
