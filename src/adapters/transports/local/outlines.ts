import type { AuthorRole, ConversationSummary } from '../../../types.js';
import { numberOf } from './addresses.js';
import type { ConversationInfo, WireMessage } from './frames.js';
import { fitting } from './pages.js';
import { isFields, isNumber, isString, parseInfo, text, time } from './parse-frames.js';
import { describe, type Conversation } from './record.js';

/** What a visitor is told of each of his conversations. */
export interface Outline extends ConversationInfo {
  /** Who on the other side wrote last. */
  readonly name?: string | undefined;
  readonly lastText: string;
  readonly updatedAt: number;
  readonly unread: number;
}

const PREVIEW_LENGTH = 200;

/** The beginning of what a message says, or what it brings. */
export function previewOf(message: WireMessage | undefined): string {
  if (!message) return '';
  const { content } = message;
  return (content.text || ('name' in content ? content.name : '') || '').slice(0, PREVIEW_LENGTH);
}

/** How many messages of the other side `reader` has not read. */
export function unreadBy(reader: AuthorRole, conversation: Conversation): number {
  const { messages, visitorReadAt, agentReadAt } = conversation;
  const readAt = reader === 'visitor' ? visitorReadAt : agentReadAt;
  return messages.filter((message) => message.by !== reader && message.at > readAt).length;
}

/** The most recently used first, as many as fit in a frame. */
export function outlines(conversations: readonly Conversation[]): readonly Outline[] {
  const all = conversations.map((conversation): Outline => ({
    ...describe(conversation),
    name: conversation.messages.findLast(({ by, name }) => by === 'agent' && name)?.name,
    lastText: previewOf(conversation.messages.at(-1)),
    updatedAt: conversation.updatedAt,
    unread: unreadBy('visitor', conversation),
  }));
  return fitting(all.sort((a, b) => b.updatedAt - a.updatedAt || numberOf(b.id) - numberOf(a.id)));
}

export function parseOutlines(value: unknown): Outline[] {
  return Array.isArray(value) ? value.flatMap((item) => parseOutline(item) ?? []) : [];
}

function parseOutline(value: unknown): Outline | undefined {
  const info = parseInfo(value);
  if (!info || !isFields(value)) return undefined;
  const { lastText, updatedAt, unread } = value;
  return {
    ...info,
    name: text(value['name']),
    lastText: isString(lastText) ? lastText : '',
    updatedAt: time(updatedAt),
    unread: isNumber(unread) ? unread : 0,
  };
}

/** How the widget calls a conversation: says nothing of who the visitor is. */
export function publicId({ id, startedAt }: Pick<ConversationInfo, 'id' | 'startedAt'>): string {
  return `${numberOf(id)}-${startedAt.toString(36)}`;
}

/** An outline in the words of the widget. */
export function toSummary(outline: Outline): ConversationSummary {
  const { name, lastText, updatedAt, unread: unreadCount } = outline;
  const named = name !== undefined && { name };
  return { id: publicId(outline), ...named, lastText, updatedAt, unreadCount };
}
