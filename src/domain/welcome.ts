import type { Message } from '../types.js';

/** The welcome message, which is shown on this device and never sent. */
export function welcomeMessage(
  text: string,
  at: number,
  author: Omit<Message['author'], 'role'>,
): Message {
  return {
    id: 'welcome',
    author: { ...author, role: 'agent' },
    at,
    content: { kind: 'text', text },
    status: 'sent',
    localOnly: true,
  };
}

/** Puts the welcome message in its place in time. */
export function withWelcome(
  messages: readonly Message[],
  welcome: Message | undefined,
): readonly Message[] {
  if (!welcome) return messages;
  const later = messages.findIndex((message) => message.at > welcome.at);
  const place = later < 0 ? messages.length : later;
  return [...messages.slice(0, place), welcome, ...messages.slice(place)];
}
