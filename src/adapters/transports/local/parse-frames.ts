import { parseContent } from '../../../domain/message-content.js';
import type { AuthorRole, MessageContent } from '../../../types.js';
import { isAddress } from './addresses.js';
import {
  MAX_FRAME_LENGTH,
  PROTOCOL_VERSION,
  type ChatEvent,
  type ClientFrame,
  type Command,
  type ConversationInfo,
  type Reply,
  type ServerFrame,
  type VisitorRequest,
  type WireMessage,
} from './frames.js';

/** What a client may receive. */
export function parseServerFrame(data: unknown): ServerFrame | undefined {
  const frame = decode(data);
  if (!frame) return undefined;
  const { re, reply, of } = frame;
  if (isNumber(re)) return isFields(reply) ? { re, reply: parseReply(reply) } : undefined;
  const event = parseEvent(frame['event']);
  return isString(of) && event ? { of, event } : undefined;
}

/** What a server may receive. An unknown command is answered, so it keeps its `id`. */
export function parseClientFrame(
  data: unknown,
): ClientFrame | { readonly id: number; readonly do: undefined } | undefined {
  const frame = decode(data);
  if (!frame) return undefined;
  const { id, to } = frame;
  if (!isNumber(id)) return undefined;
  const command = parseCommand(frame['do']);
  return isString(to) && isAddress(to) && command ? { id, to, do: command } : { id, do: undefined };
}

export function parseEvent(value: unknown): ChatEvent | undefined {
  if (!isFields(value)) return undefined;
  const { type, by, active, at, online } = value;
  switch (type) {
    case 'message': {
      const message = parseMessage(value['message']);
      return message && { type, message };
    }
    case 'typing':
      return isRole(by)
        ? { type, by, active: active === true, name: text(value['name']) }
        : undefined;
    case 'read':
      return isRole(by) && isNumber(at) ? { type, by, at } : undefined;
    case 'presence':
      return { type, online: online === true };
    case 'started':
    case 'gone':
      return { type };
    case 'ended':
      return { type, by: isRole(by) ? by : 'agent' };
    case 'profile':
      return { type, profile: value['profile'], metadata: value['metadata'] };
    case 'request': {
      const [request] = parseRequests([value['request']]);
      return request && { type, request };
    }
    default:
      return undefined;
  }
}

export function parseRequests(value: unknown): VisitorRequest[] {
  return Array.isArray(value) ? value.flatMap((item) => parseRequest(item) ?? []) : [];
}

function parseRequest(value: unknown): VisitorRequest | undefined {
  if (!isFields(value)) return undefined;
  const { type, at, actionId } = value;
  if (!isNumber(at)) return undefined;
  if (type === 'person') return { type, at };
  if (type !== 'postback' || !isString(actionId)) return undefined;
  return { type, at, actionId, text: text(value['text']) ?? '' };
}

export function parseMessages(value: unknown): WireMessage[] {
  return Array.isArray(value) ? value.flatMap((item) => parseMessage(item) ?? []) : [];
}

export type Fields = Readonly<Record<string, unknown>>;

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isNumber(value: unknown): value is number {
  return Number.isFinite(value);
}

export function isString(value: unknown): value is string {
  return typeof value === 'string';
}

export function isRole(value: unknown): value is AuthorRole {
  return value === 'visitor' || value === 'agent';
}

export function text(value: unknown): string | undefined {
  return isString(value) ? value : undefined;
}

function decode(data: unknown): Fields | undefined {
  if (!isString(data) || data.length > MAX_FRAME_LENGTH) return undefined;
  try {
    const frame: unknown = JSON.parse(data);
    return isFields(frame) && frame['v'] === PROTOCOL_VERSION ? frame : undefined;
  } catch {
    return undefined;
  }
}

function parseCommand(value: unknown): Command | undefined {
  if (!isFields(value)) return undefined;
  const { type, since, at, before, active, about } = value;
  const name = text(value['name']);
  switch (type) {
    case 'open':
      return { type, since: isNumber(since) ? since : undefined };
    case 'start':
      return { type, about: isFields(about) ? about : {} };
    case 'send': {
      const said = parseSaid(value);
      return said && { type, ...said };
    }
    case 'typing':
      return { type, active: active === true, name };
    case 'read':
      return isNumber(at) ? { type, at } : undefined;
    case 'history':
      return isNumber(before) ? { type, before } : undefined;
    case 'postback': {
      const { actionId } = value;
      return isString(actionId) ? { type, actionId } : undefined;
    }
    case 'profile':
      return { type, profile: value['profile'], metadata: value['metadata'] };
    case 'person':
    case 'end':
    case 'mine':
    case 'list':
    case 'ping':
      return { type };
    default:
      return undefined;
  }
}

export function parseReply(value: Fields): Reply {
  const { conversation, messages, more, summaries, requests, error, retryAfterMs } = value;
  return {
    conversation: parseInfo(conversation),
    messages: parseMessages(messages),
    more: more === true,
    summaries,
    requests,
    error: text(error),
    retryAfterMs: isNumber(retryAfterMs) ? retryAfterMs : undefined,
  };
}

function parseMessage(value: unknown): WireMessage | undefined {
  if (!isFields(value)) return undefined;
  const { id, seq, at, by } = value;
  const said = parseSaid(value);
  if (!isString(id) || !isNumber(seq) || !isNumber(at) || !isRole(by) || !said) return undefined;
  return { id, seq, at, by, ...said };
}

/** What the sender says of a message. */
function parseSaid(value: Fields): Omit<WireMessage, 'id' | 'seq' | 'at' | 'by'> | undefined {
  const { clientId, ai, metadata } = value;
  const content = contentOf(value);
  if (!isString(clientId) || !content) return undefined;
  return {
    clientId,
    content,
    name: text(value['name']),
    avatarUrl: text(value['avatarUrl']),
    ai: ai === true || undefined,
    payload: text(value['payload']),
    metadata: isFields(metadata) ? metadata : undefined,
  };
}

/** Earlier versions had a text and nothing else. */
function contentOf(value: Fields): MessageContent | undefined {
  const words = value['text'];
  return isString(words) ? { kind: 'text', text: words } : parseContent(value['content']);
}

export function parseInfo(value: unknown): ConversationInfo | undefined {
  if (!isFields(value)) return undefined;
  const { id, startedAt, visitorReadAt, agentReadAt, endedBy } = value;
  if (!isString(id) || !isNumber(startedAt)) return undefined;
  return {
    id,
    startedAt,
    visitorReadAt: time(visitorReadAt),
    agentReadAt: time(agentReadAt),
    ...(isRole(endedBy) && { endedBy }),
  };
}

/** Epoch ms; 0 for what is none: before everything. */
export function time(value: unknown): number {
  return isNumber(value) ? value : 0;
}
