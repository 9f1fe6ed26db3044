/**
 * Where the SDK writes down who the visitor is: only somebody who has been in a conversation is
 * there. (The client id proves nothing: the SDK writes one as soon as it starts.)
 */
export const storedSessionKey = (integrationId: string): string => `${integrationId}.appUserId`;
