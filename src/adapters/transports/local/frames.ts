/**
 * The protocol of the `local` transport, version 1: JSON texts over a WebSocket.
 *
 * A client asks, the server answers each request once, and tells besides what others did:
 *
 *     client  {"v":1,"id":7,"to":"<visitor id>","do":{"type":"send","clientId":"c1","text":"hello"}}
 *     server  {"v":1,"re":7,"reply":{"messages":[{"id":"…","seq":4,"at":1700000000000,…}]}}
 *     server  {"v":1,"of":"<visitor id>","event":{"type":"typing","by":"agent","active":true}}
 *
 * - A conversation is addressed by the visitor's id. A visitor's socket belongs to the first id it
 *   names; an agent's socket may name any.
 * - `seq` counts the messages of a conversation from 1 without holes. Who sees a hole, or was away,
 *   asks `{"type":"open","since":<last seq>}` and gets what is missing, oldest first, with
 *   `"more":true` while there is more. Without `since` the answer is the latest page.
 * - `at` is when the service received the message (epoch ms); it rises strictly within a conversation.
 * - Every 25 s a client asks for what it may have missed; no answer within 10 s means a dead socket.
 * - `send` is idempotent by `clientId`: the second time is answered like the first.
 * - A sender is told by the reply, everybody else in the conversation by an event.
 * - A refused request is answered with `"error"`; with `busy`, `retryAfterMs` says when to come back.
 *   A socket is refused by closing it with 1013, the reason being the ms to wait, or 1008: never.
 * - A frame of more than 262,144 characters, of another version, or that is not JSON, is dropped.
 */
import type { AuthorRole, Message } from '../../../types.js';

export const PROTOCOL_VERSION = 1;

/** Longest frame, in UTF-16 units of JSON. */
export const MAX_FRAME_LENGTH = 256 * 1024;

/** A message as it is stored and sent. */
export interface WireMessage {
  readonly id: string;
  readonly seq: number;
  readonly at: number;
  readonly by: AuthorRole;
  readonly clientId: string;
  readonly text: string;
  readonly name?: string | undefined;
  readonly avatarUrl?: string | undefined;
}

export type Command =
  | { readonly type: 'open'; readonly since?: number | undefined }
  | {
      readonly type: 'start';
      /** Kept for agents as it is; at most 32,000 characters of JSON. */
      readonly about: AboutVisitor;
    }
  | {
      readonly type: 'send';
      readonly clientId: string;
      readonly text: string;
      readonly name?: string | undefined;
      readonly avatarUrl?: string | undefined;
    }
  | { readonly type: 'typing'; readonly active: boolean; readonly name?: string | undefined }
  /** Everything up to and including `at` (epoch ms) was seen. */
  | { readonly type: 'read'; readonly at: number }
  /** The page of messages before `before` (epoch ms). */
  | { readonly type: 'history'; readonly before: number }
  /** All conversations; agents only. */
  | { readonly type: 'list' }
  | { readonly type: 'ping' };

/** What is known of a visitor when the conversation starts. Parsed by whoever shows it. */
export interface AboutVisitor {
  readonly metadata?: unknown;
  readonly profile?: unknown;
}

export type RefusalCode = 'no-conversation' | 'too-long' | 'busy' | 'forbidden' | 'bad-request';

export interface ConversationInfo {
  readonly id: string;
  /** Tells this conversation from an earlier one of the same visitor, epoch ms. */
  readonly startedAt: number;
  readonly visitorReadAt: number;
  readonly agentReadAt: number;
}

/** One shape for all answers; each command fills in what it has. */
export interface Reply {
  readonly conversation?: ConversationInfo | undefined;
  readonly messages?: readonly WireMessage[] | undefined;
  /** There are more messages in the direction that was asked for. */
  readonly more?: boolean | undefined;
  /** To `open` and `list` from an agent: a list of summaries, see agent-info.ts. */
  readonly summaries?: unknown;
  /** A `RefusalCode`, or what a later version calls it. */
  readonly error?: string | undefined;
  readonly retryAfterMs?: number | undefined;
}

export type ChatEvent =
  | { readonly type: 'message'; readonly message: WireMessage }
  | {
      readonly type: 'typing';
      readonly by: AuthorRole;
      readonly active: boolean;
      readonly name?: string | undefined;
    }
  | { readonly type: 'read'; readonly by: AuthorRole; readonly at: number }
  | { readonly type: 'started' }
  | { readonly type: 'ended' }
  /** Whether the visitor has a page open; told to agents only. */
  | { readonly type: 'presence'; readonly online: boolean };

export interface ClientFrame {
  readonly id: number;
  readonly to: string;
  readonly do: Command;
}

export type ServerFrame =
  | { readonly re: number; readonly reply: Reply }
  | { readonly of: string; readonly event: ChatEvent };

export function encode(frame: ClientFrame | ServerFrame): string {
  return JSON.stringify({ v: PROTOCOL_VERSION, ...frame });
}

/** A message in the words of the widget. */
export function toMessage(wire: WireMessage): Message {
  const { id, clientId, at, by, text: words, name, avatarUrl } = wire;
  return {
    id,
    clientId,
    at,
    author: {
      role: by,
      ...(name !== undefined && { name }),
      ...(avatarUrl !== undefined && { avatarUrl }),
    },
    content: { kind: 'text', text: words },
    status: 'sent',
  };
}
