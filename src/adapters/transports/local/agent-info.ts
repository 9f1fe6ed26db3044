import type { ConversationMetadata, VisitorProfile } from '../../../types.js';
import type { Conversation } from './engine.js';
import type { ConversationInfo } from './frames.js';
import { isFields, isNumber, isString, parseInfo, time } from './parse-frames.js';

/** What agents are told about a conversation. */
export interface ConversationSummary extends ConversationInfo {
  /** When somebody last wrote, epoch ms. */
  readonly updatedAt: number;
  /** How many messages of the visitor no agent has read. */
  readonly unread: number;
  /** Whether the visitor has a page open; in one browser, told by `presence` events only. */
  readonly online: boolean;
  /** The beginning of the last message. */
  readonly lastText: string;
  readonly metadata: ConversationMetadata;
  readonly profile: VisitorProfile;
}

const PREVIEW_LENGTH = 200;

export function summarise(conversation: Conversation, online: boolean): ConversationSummary {
  const { about, messages, ...known } = conversation;
  const unread = messages.filter(
    (message) => message.by === 'visitor' && message.at > known.agentReadAt,
  ).length;
  const lastText = messages.at(-1)?.text.slice(0, PREVIEW_LENGTH) ?? '';
  const metadata = parseMetadata(about.metadata);
  return { ...known, unread, online, lastText, metadata, profile: parseProfile(about.profile) };
}

export function parseSummaries(value: unknown): ConversationSummary[] {
  return Array.isArray(value) ? value.flatMap((item) => parseSummary(item) ?? []) : [];
}

function parseSummary(value: unknown): ConversationSummary | undefined {
  const info = parseInfo(value);
  if (!info || !isFields(value)) return undefined;
  const { updatedAt, unread, online, lastText, metadata, profile } = value;
  return {
    ...info,
    updatedAt: time(updatedAt),
    unread: isNumber(unread) ? unread : 0,
    online: online === true,
    lastText: isString(lastText) ? lastText : '',
    metadata: parseMetadata(metadata),
    profile: parseProfile(profile),
  };
}

/** Only what is flat: a name that every object has is just a name here. */
function parseMetadata(value: unknown): ConversationMetadata {
  if (!isFields(value)) return {};
  const flat = Object.entries(value).filter(
    (entry): entry is [string, string | number | boolean] =>
      isString(entry[1]) || isNumber(entry[1]) || typeof entry[1] === 'boolean',
  );
  return Object.fromEntries(flat);
}

function parseProfile(value: unknown): VisitorProfile {
  if (!isFields(value)) return {};
  const strings = (['givenName', 'surname', 'email', 'avatarUrl'] as const).filter((key) =>
    isString(value[key]),
  );
  return {
    ...Object.fromEntries(strings.map((key) => [key, value[key]])),
    ...(isFields(value['metadata']) && { metadata: parseMetadata(value['metadata']) }),
  };
}
