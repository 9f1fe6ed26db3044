import type { ConversationMetadata, MessageContent, VisitorProfile } from '../../../types.js';
import { visitorOf } from './addresses.js';
import type { ConversationInfo } from './frames.js';
import { previewOf, unreadBy } from './outlines.js';
import { isFields, isNumber, isString, parseInfo, text, time } from './parse-frames.js';
import { describe, type Conversation } from './record.js';

/** What agents are told about a conversation. */
export interface ConversationSummary extends ConversationInfo {
  /** The same for all conversations of one visitor. */
  readonly visitorId: string;
  /** When somebody last did something in it, epoch ms. */
  readonly updatedAt: number;
  /** How many messages of the visitor no agent has read. */
  readonly unread: number;
  /** Whether the visitor has a page open; in one browser, told by `presence` events only. */
  readonly online: boolean;
  /** The beginning of the last message. */
  readonly lastText: string;
  /** What the last message is, for where it has no text. */
  readonly lastKind?: MessageContent['kind'] | undefined;
  /** The visitor has asked for a person, and none has written since. */
  readonly wantsPerson: boolean;
  readonly metadata: ConversationMetadata;
  readonly profile: VisitorProfile;
}

export function summarise(conversation: Conversation, online: boolean): ConversationSummary {
  const { about, messages, updatedAt, wantsPerson } = conversation;
  return {
    ...describe(conversation),
    visitorId: visitorOf(conversation.id),
    updatedAt,
    unread: unreadBy('agent', conversation),
    online,
    lastText: previewOf(messages.at(-1)),
    lastKind: messages.at(-1)?.content.kind,
    wantsPerson,
    metadata: parseMetadata(about.metadata),
    profile: parseProfile(about.profile),
  };
}

export function parseSummaries(value: unknown): ConversationSummary[] {
  return Array.isArray(value) ? value.flatMap((item) => parseSummary(item) ?? []) : [];
}

function parseSummary(value: unknown): ConversationSummary | undefined {
  const info = parseInfo(value);
  if (!info || !isFields(value)) return undefined;
  const { updatedAt, unread, online, lastText, wantsPerson, metadata, profile } = value;
  return {
    ...info,
    visitorId: visitorOf(info.id),
    updatedAt: time(updatedAt),
    unread: isNumber(unread) ? unread : 0,
    online: online === true,
    lastText: isString(lastText) ? lastText : '',
    lastKind: text(value['lastKind']) as MessageContent['kind'] | undefined,
    wantsPerson: wantsPerson === true,
    metadata: parseMetadata(metadata),
    profile: parseProfile(profile),
  };
}

/** Only what is flat: a name that every object has is just a name here. */
export function parseMetadata(value: unknown): ConversationMetadata {
  if (!isFields(value)) return {};
  const flat = Object.entries(value).filter(
    (entry): entry is [string, string | number | boolean] =>
      isString(entry[1]) || isNumber(entry[1]) || typeof entry[1] === 'boolean',
  );
  return Object.fromEntries(flat);
}

export function parseProfile(value: unknown): VisitorProfile {
  if (!isFields(value)) return {};
  const strings = (['givenName', 'surname', 'email', 'avatarUrl'] as const).filter((key) =>
    isString(value[key]),
  );
  return {
    ...Object.fromEntries(strings.map((key) => [key, value[key]])),
    ...(isFields(value['metadata']) && { metadata: parseMetadata(value['metadata']) }),
  };
}
