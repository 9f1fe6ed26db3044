import type { AboutVisitor, ConversationInfo, VisitorRequest, WireMessage } from './frames.js';
import {
  isFields,
  isNumber,
  parseInfo,
  parseMessages,
  parseRequests,
  time,
} from './parse-frames.js';

/** Everything that is kept of one conversation. Never mutated. */
export interface Conversation extends ConversationInfo {
  /** When somebody last did something in it, epoch ms. */
  readonly updatedAt: number;
  readonly about: AboutVisitor;
  /** By rising `at`; the oldest may have been dropped. */
  readonly messages: readonly WireMessage[];
  /** The highest `seq` so far. */
  readonly lastSeq: number;
  /** Of all messages, in JSON. */
  readonly characters: number;
  /** The latest, oldest first. */
  readonly requests: readonly VisitorRequest[];
  /** The visitor has asked for a person, and none has written since. */
  readonly wantsPerson: boolean;
}

/** How much of one conversation is kept; beyond it the oldest messages go. */
export interface Limits {
  readonly messages: number;
  /** In JSON. */
  readonly characters: number;
}

/** What a service keeps in memory. */
export const SERVICE_LIMITS: Limits = { messages: 12_000, characters: 5_000_000 };

/** In a browser's database every change reads and writes the whole record. */
export const BROWSER_LIMITS: Limits = { messages: 2_000, characters: 1_000_000 };

const MAX_REQUESTS = 100;

/** A conversation as it was stored, if it still makes sense. */
export function parseConversation(value: unknown): Conversation | undefined {
  const info = parseInfo(value);
  if (!info || !isFields(value)) return undefined;
  const { updatedAt, about, lastSeq, characters } = value;
  const messages = parseMessages(value['messages']);
  return {
    ...info,
    updatedAt: time(updatedAt),
    about: isFields(about) ? about : {},
    messages,
    // Earlier versions kept neither.
    lastSeq: isNumber(lastSeq) ? lastSeq : (messages.at(-1)?.seq ?? 0),
    characters: isNumber(characters)
      ? characters
      : messages.reduce((sum, message) => sum + lengthOf(message), 0),
    requests: parseRequests(value['requests']),
    wantsPerson: value['wantsPerson'] === true,
  };
}

export function describe(conversation: Conversation): ConversationInfo {
  const { id, startedAt, visitorReadAt, agentReadAt, endedBy } = conversation;
  return { id, startedAt, visitorReadAt, agentReadAt, ...(endedBy && { endedBy }) };
}

/** With one more message, and without the oldest where that is too many; the very last one stays. */
export function withMessage(
  conversation: Conversation,
  message: WireMessage,
  limits: Limits,
): Conversation {
  let messages: readonly WireMessage[] = [...conversation.messages, message];
  let characters = conversation.characters + lengthOf(message);
  let dropped = Math.max(0, messages.length - limits.messages);
  for (const old of messages.slice(0, dropped)) characters -= lengthOf(old);
  while (characters > limits.characters && dropped < messages.length - 1) {
    characters -= lengthOf(messages[dropped]);
    dropped += 1;
  }
  if (dropped > 0) messages = messages.slice(dropped);
  return { ...conversation, messages, characters, lastSeq: message.seq };
}

/** With a message as it is now, in the place where it was. */
export function withChanged(conversation: Conversation, changed: WireMessage): Conversation {
  let { characters } = conversation;
  const messages = conversation.messages.map((message) => {
    if (message.id !== changed.id) return message;
    characters += lengthOf(changed) - lengthOf(message);
    return changed;
  });
  return { ...conversation, messages, characters, lastSeq: changed.seq };
}

export function withRequest(conversation: Conversation, request: VisitorRequest): Conversation {
  const requests = [...conversation.requests, request].slice(-MAX_REQUESTS);
  const wantsPerson = conversation.wantsPerson || request.type === 'person';
  return { ...conversation, requests, wantsPerson, updatedAt: request.at };
}

function lengthOf(message: WireMessage | undefined): number {
  return JSON.stringify(message ?? '').length;
}
