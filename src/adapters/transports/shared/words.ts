import {
  isName,
  isObject,
  isTime,
  parseOutgoing,
  parseReport,
} from '../../../domain/conversation-records.js';
import { Web1on1Error, type Web1on1ErrorCode } from '../../../errors.js';
import type {
  HistoryPage,
  TransportCapabilities,
  TransportSignal,
  UploadLimits,
} from '../../../ports/transport.js';
import type {
  ConversationMetadata,
  ConversationSummary,
  OutgoingFile,
  VisitorProfile,
} from '../../../types.js';
import type { About, Method } from './own-connection.js';

/**
 * What one tab tells another. Any script of the origin may say anything on the same channel, so all of
 * it is read as carefully as what comes from a network.
 */
export type Word = Readonly<Record<string, unknown>> & {
  readonly type: string;
  readonly from: string;
};

/** What the leader's transport can do. */
export interface Abilities {
  readonly capabilities: TransportCapabilities;
  readonly uploadLimits?: UploadLimits;
  readonly maxTextLength?: number;
}

const CAPABILITIES = [
  ...['history', 'resume', 'idempotentSend', 'upload', 'typing', 'receipts', 'structured'],
  ...['conversations', 'ending', 'handover'],
];

const METHODS = [
  ...(['send', 'startConversation', 'fetchHistory', 'upload', 'postback'] as const),
  ...(['listConversations', 'openConversation', 'endConversation', 'requestPerson'] as const),
] satisfies readonly Method[];

/** Of which a conversation may begin. */
export const BEGINNINGS: readonly Method[] = [
  ...(['send', 'startConversation', 'upload', 'postback', 'requestPerson'] as const),
];

/** @param me other tabs' letters are not read */
export function parseWord(data: unknown, me: string): Word | undefined {
  if (!isObject(data) || !isName(data['type']) || !isName(data['from'])) return undefined;
  const { to } = data;
  return to === undefined || to === me ? (data as Word) : undefined;
}

export function parseAbilities(value: unknown): Abilities | undefined {
  if (!isObject(value) || !isObject(value['capabilities'])) return undefined;
  const said = value['capabilities'];
  const { uploadLimits, maxTextLength } = value;
  const capabilities = Object.fromEntries(CAPABILITIES.map((name) => [name, said[name] === true]));
  const limits = isObject(uploadLimits) && {
    maxBytes: Number(uploadLimits['maxBytes']) || 0,
    accept: Array.isArray(uploadLimits['accept']) ? uploadLimits['accept'].filter(isName) : [],
  };
  return {
    capabilities: capabilities as unknown as TransportCapabilities,
    ...(limits && { uploadLimits: limits }),
    ...(typeof maxTextLength === 'number' && { maxTextLength }),
  };
}

/** @returns the arguments of a method as it takes them; `undefined` where they make no sense */
export function parseRequest(
  method: unknown,
  args: unknown,
): { readonly method: Method; readonly args: readonly unknown[] } | undefined {
  const known = METHODS.find((name) => name === method);
  const given: unknown = Array.isArray(args) ? args[0] : undefined;
  switch (known) {
    case 'send':
    case 'upload': {
      const what = known === 'send' ? parseOutgoing(given) : parseFile(given);
      return what && { method: known, args: [what] };
    }
    case 'fetchHistory':
      return isTime(given) ? { method: known, args: [given] } : undefined;
    case 'postback':
      return isName(given) ? { method: known, args: [given] } : undefined;
    case 'openConversation':
      return { method: known, args: [typeof given === 'string' ? given : undefined] };
    default:
      return known && { method: known, args: [] };
  }
}

function parseFile(value: unknown): OutgoingFile | undefined {
  if (!isObject(value)) return undefined;
  const { clientId, at, file, name, mediaType, width, height } = value;
  if (!isName(clientId) || !isTime(at) || !(file instanceof Blob)) return undefined;
  if (typeof name !== 'string' || typeof mediaType !== 'string') return undefined;
  const size = typeof width === 'number' && typeof height === 'number' && { width, height };
  return { clientId, at, file, name, mediaType, ...size };
}

/** @throws Web1on1Error when the answer is none */
export function parseAnswer(method: Method, value: unknown, now: number): unknown {
  switch (method) {
    case 'send':
    case 'upload': {
      const message = parseReport(value, now);
      if (!message) throw new Web1on1Error('send-failed', 'The answer was not understood.');
      return message;
    }
    case 'fetchHistory':
      return parsePage(value, now);
    case 'listConversations':
      return Array.isArray(value) ? value.flatMap((each) => parseSummary(each) ?? []) : [];
    default:
      return undefined;
  }
}

function parsePage(value: unknown, now: number): HistoryPage {
  const { messages, hasMore } = isObject(value) ? value : {};
  const listed: readonly unknown[] = Array.isArray(messages) ? messages : [];
  return {
    messages: listed.flatMap((each) => parseReport(each, now) ?? []),
    hasMore: hasMore === true,
  };
}

function parseSummary(value: unknown): ConversationSummary | undefined {
  if (!isObject(value) || !isName(value['id'])) return undefined;
  const { id, name, lastText, updatedAt, unreadCount } = value;
  return {
    id,
    ...(isName(name) && { name }),
    lastText: isName(lastText) ? lastText : '',
    updatedAt: isTime(updatedAt) ? updatedAt : 0,
    unreadCount: isTime(unreadCount) ? unreadCount : 0,
  };
}

export function parseSignal(value: unknown): TransportSignal | undefined {
  if (!isObject(value)) return undefined;
  const { type } = value;
  if (type === 'typing') return { type, active: value['active'] === true };
  return type === 'read' || type === 'profile' || type === 'metadata' ? { type } : undefined;
}

/** Also of one's own page, which may have put anything in it: not all of that could be told. */
export function parseAbout(value: unknown): About | undefined {
  if (!isObject(value)) return undefined;
  const { metadata, profile } = value;
  return {
    ...(isObject(metadata) && { metadata: flat(metadata) }),
    ...(isObject(profile) && { profile: parseProfile(profile) }),
  };
}

function parseProfile(value: Readonly<Record<string, unknown>>): VisitorProfile {
  const { givenName, surname, email, avatarUrl, metadata } = value;
  return {
    ...(isName(givenName) && { givenName }),
    ...(isName(surname) && { surname }),
    ...(isName(email) && { email }),
    ...(isName(avatarUrl) && { avatarUrl }),
    ...(isObject(metadata) && { metadata: flat(metadata) }),
  };
}

function flat(value: object): ConversationMetadata {
  const facts = Object.entries(value).filter(([, fact]) =>
    ['string', 'number', 'boolean'].includes(typeof fact),
  );
  return Object.fromEntries(facts);
}

/** Whoever was asked does not lead, or is not there any more. */
export function gone(): Web1on1Error {
  return new Web1on1Error('offline', 'The tab that was connected is gone.');
}

/** An error loses its class on the way. */
export function wordsOfError(cause: unknown): object {
  const { code, message, retryable } =
    cause instanceof Web1on1Error ? cause : new Web1on1Error('send-failed', 'It did not work.');
  return { code, message, retryable };
}

export function parseError(value: unknown): Web1on1Error | undefined {
  if (!isObject(value) || !isName(value['code'])) return undefined;
  const { code, message, retryable } = value;
  const text = isName(message) ? message : 'The other tab did not succeed.';
  return new Web1on1Error(code as Web1on1ErrorCode, text, { retryable: retryable !== false });
}
