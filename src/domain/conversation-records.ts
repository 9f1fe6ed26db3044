import type { Author, Message, MessageStatus, OutgoingMessage, SendableContent } from '../types.js';
import { isConfirmed, type ConversationState } from './conversation.js';
import { parseContent } from './message-content.js';

/** What of a conversation is kept for the next page. */
export interface Transcript {
  readonly messages: readonly Message[];
  readonly visitorReadAt: number;
  /** Where it was said, as far as the service has told. */
  readonly conversationId?: string;
}

/** More would cost start-up time, and the transport brings the rest. */
const keptMessages = 200;
/** Records of another version are not understood: left alone for whoever wrote them, not read. */
const version = 1;
const statuses: readonly MessageStatus[] = ['pending', 'sent', 'delivered', 'seen', 'failed'];
/** No date is later, epoch ms. */
const endOfTime = 8.64e15;

/** What a record says about itself. */
export type RecordReading<T> =
  { readonly value: T; readonly at: number } | 'rubbish' | 'other-version';

/** @param at when it was true, epoch ms */
export function serialiseRecord(value: unknown, at: number): string {
  return JSON.stringify({ v: version, at, value });
}

/** Reads what may have been written by anybody. `parse` answers `undefined` for what makes no sense. */
export function parseRecord<T>(
  raw: string,
  parse: (value: unknown) => T | undefined,
): RecordReading<T> {
  let record: unknown;
  try {
    record = JSON.parse(raw);
  } catch {
    return 'rubbish';
  }
  if (!isObject(record)) return 'rubbish';
  if (typeof record['v'] === 'number' && record['v'] > version) return 'other-version';
  const { at } = record;
  const value = record['v'] === version ? parse(record['value']) : undefined;
  return value === undefined || !isTime(at) ? 'rubbish' : { value, at };
}

/** The latest messages that the service has confirmed, and how far they were read. */
export function toTranscript(state: ConversationState): Transcript {
  const { messages, visitorReadAt, saidIn } = state;
  const kept: Message[] = [];
  for (let i = messages.length - 1; i >= 0 && kept.length < keptMessages; i--) {
    const message = messages[i];
    if (message && isConfirmed(message) && !message.localOnly) kept.push(message);
  }
  return {
    messages: kept.reverse(),
    visitorReadAt,
    ...(saidIn !== undefined && { conversationId: saidIn }),
  };
}

export function parseDraft(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** A broken message is left out; the others are still worth showing. */
export function parseTranscript(value: unknown): Transcript | undefined {
  if (!isObject(value) || !Array.isArray(value['messages'])) return undefined;
  const { visitorReadAt, conversationId } = value;
  return {
    messages: value['messages'].slice(-keptMessages).flatMap((m) => parseMessage(m) ?? []),
    visitorReadAt: isTime(visitorReadAt) ? visitorReadAt : 0,
    ...(isName(conversationId) && { conversationId }),
  };
}

export function parseOutgoing(value: unknown): OutgoingMessage | undefined {
  if (!isObject(value)) return undefined;
  const { clientId, at, payload, metadata } = value;
  const content = parseSendable(value['content']);
  if (!isName(clientId) || !isTime(at) || !content) return undefined;
  const facts = isObject(metadata)
    ? Object.entries(metadata).filter((entry): entry is [string, string | number | boolean] =>
        ['string', 'number', 'boolean'].includes(typeof entry[1]),
      )
    : [];
  return {
    clientId,
    at,
    content,
    ...(isName(payload) && { payload }),
    ...(facts.length && { metadata: Object.fromEntries(facts) }),
  };
}

/** What a visitor can send. */
export function parseSendable(value: unknown): SendableContent | undefined {
  const content = parseContent(value);
  const { kind } = content ?? {};
  return kind === 'text' || kind === 'form-response' || kind === 'location'
    ? (content as SendableContent)
    : undefined;
}

function parseMessage(value: unknown): Message | undefined {
  const message = parseReport(value, NaN);
  if (!message || !isTime(message.at) || !isConfirmed(message)) return undefined;
  return isObject(value) && value['status'] === message.status ? message : undefined;
}

/**
 * A message as anybody may report it.
 *
 * @param now when it came, epoch ms: when it was said, if it does not say so itself
 */
export function parseReport(value: unknown, now: number): Message | undefined {
  if (!isObject(value)) return undefined;
  const { id, clientId, at, status } = value;
  const author = parseAuthor(value['author']);
  const content = parseContent(value['content']);
  if (!isName(id) || !author || !content) return undefined;
  const message: Message = {
    id,
    author,
    at: isTime(at) ? at : now,
    content,
    status: isStatus(status) ? status : 'sent',
  };
  return isName(clientId) ? { ...message, clientId } : message;
}

/** A message as if the other side had written it: on this device only. Scripts give anything. */
export function saidHere(
  id: string,
  text: unknown,
  name: unknown,
  now: number,
): Message | undefined {
  const content = { kind: 'text', text: [text].join('') };
  const message = parseReport({ id, author: { role: 'agent', name }, content }, now);
  return message && content.text.trim() !== '' ? { ...message, localOnly: true } : undefined;
}

function parseAuthor(value: unknown): Author | undefined {
  if (!isObject(value)) return undefined;
  const { role, name, avatarUrl, ai } = value;
  if (role !== 'visitor' && role !== 'agent') return undefined;
  const author: { -readonly [Key in keyof Author]: Author[Key] } = { role };
  if (isName(name)) author.name = name;
  if (isName(avatarUrl)) author.avatarUrl = avatarUrl;
  if (ai === true) author.ai = ai;
  return author;
}

function isStatus(value: unknown): value is MessageStatus {
  return (statuses as readonly unknown[]).includes(value);
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

export function isName(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}

export function isTime(value: unknown): value is number {
  return typeof value === 'number' && value >= 0 && value <= endOfTime;
}
