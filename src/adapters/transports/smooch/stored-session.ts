/**
 * Whether this visitor has been in a conversation before. (The client id proves nothing: the SDK
 * writes one as soon as it starts.)
 *
 * @param storage answers at once; may throw, as the page's own does when it is forbidden
 */
export function hasStoredSession(
  integrationId: string,
  storage: { getItem(key: string): unknown },
): boolean {
  try {
    return typeof storage.getItem(`${integrationId}.appUserId`) === 'string';
  } catch {
    return false;
  }
}
