import type { Message } from '../../../types.js';
import { idOf, raw, textOf, timeOf } from './raw.js';
import { contentOf } from './read-content.js';

/** The member of a message's metadata that carries the id this device gave it. */
export const CLIENT_ID = 'w1cid';

/**
 * Reads a message of the SDK, in its public form or in that of the protocol below it.
 *
 * @param at what to take for a message that does not say when it was received, epoch ms
 * @returns `undefined` for what is no message
 */
export function normaliseMessage(value: unknown, at: number): Message | undefined {
  const message = raw(value);
  const id = idOf(message);
  if (!id) return undefined;
  const visitor = message.role === 'user' || message.role === 'appUser';
  const name = textOf(message.displayName) ?? textOf(message.name);
  const avatarUrl = textOf(message.avatarUrl);
  const clientId = textOf(raw(message.metadata)[CLIENT_ID]);
  return {
    id,
    ...(visitor && clientId && { clientId }),
    author: {
      role: visitor ? 'visitor' : 'agent',
      ...(name && { name }),
      ...(avatarUrl && { avatarUrl }),
    },
    at: timeOf(message.received) ?? at,
    content: contentOf(message),
    status: 'sent',
  };
}
