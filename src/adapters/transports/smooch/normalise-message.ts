import type { Message, MessageContent } from '../../../types.js';
import { idOf, listOf, raw, textOf, timeOf } from './raw.js';

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

function contentOf(message: ReturnType<typeof raw>): MessageContent {
  const type = textOf(message.type) ?? 'text';
  const text = textOf(message.text);
  if (type === 'text' && text && listOf(message.actions).length === 0)
    return { kind: 'text', text };
  return { kind: 'unsupported', type, text: describe(message).join('\n') };
}

/** How deep a message's parts are looked into: a card of a carousel has actions, they have none. */
const DEEPEST = 3;

/** What a message that cannot be drawn has to say, a line each, in the order of reading. */
function describe(value: unknown, depth = 0): readonly string[] {
  const part = raw(value);
  const text = textOf(part.text);
  const whole = textOf(part.textFallback);
  if (whole && !text) return [whole];
  const location = raw(part.location);
  const parts = depth < DEEPEST ? [part.items, part.fields, part.select, part.actions] : [];
  const own = [part.title, part.label, text, part.description, part.altText, part.mediaUrl];
  return [
    ...[...own, location.name, location.address, part.email, part.uri]
      .map(textOf)
      .filter((line) => line !== undefined),
    ...parts.flatMap(listOf).flatMap((inner) => describe(inner, depth + 1)),
  ];
}
