/**
 * The items that the SDK keeps in the page's storage by itself. This module imports nothing, so
 * that who only wants to know or erase them need not load a transport.
 */
export const sdkStorageKeys = (integrationId: string): readonly string[] =>
  ['clientId', 'appUserId', 'sessionToken'].map((name) => `${integrationId}.${name}`);
