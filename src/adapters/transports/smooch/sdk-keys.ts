/**
 * The items that the SDK keeps in the page's storage by itself. This module imports nothing, so
 * that who only wants to know or erase them need not load a transport.
 */
export const sdkStorageKeys = (integrationId: string): readonly string[] =>
  ['clientId', 'appUserId', 'sessionToken'].map((name) => `${integrationId}.${name}`);

/**
 * Where the SDK writes down who the visitor is: only somebody who has been in a conversation is
 * there. (The client id proves nothing: the SDK writes one as soon as it starts.)
 */
export const storedSessionKey = (integrationId: string): string => `${integrationId}.appUserId`;
