/**
 * The protocol of the `local` transport, version 1: JSON texts over a WebSocket.
 *
 * A client asks, the server answers each request once, and tells besides what others did:
 *
 *     client  {"v":1,"id":7,"to":"ann","do":{"type":"send","clientId":"c1","content":{"kind":"text","text":"hello"}}}
 *     server  {"v":1,"re":7,"reply":{"messages":[{"id":"…","seq":4,"at":1700000000000,…}]}}
 *     server  {"v":1,"of":"ann","event":{"type":"typing","by":"agent","active":true}}
 *
 * - A conversation is addressed by the visitor's id, a later one of his by a number behind it, see
 *   addresses.ts. A visitor's socket belongs to the first visitor it names; an agent's may name any.
 * - `seq` counts what happened to the messages of a conversation, from 1: a message takes the next
 *   number when it is new, and again when it has changed. Events come without holes. Who sees a hole,
 *   or was away, asks `{"type":"open","since":<last seq>}` and gets what is missing, by rising `seq`,
 *   with `"more":true` while there is more. Without `since` the answer is the latest page.
 * - `at` is when the service received the message (epoch ms); it rises strictly within a conversation.
 * - Every 25 s a client asks for what it may have missed; no answer within 10 s means a dead socket.
 * - `send` is idempotent by `clientId`, `start` by the address, `end` by itself: the second time is
 *   answered like the first.
 * - A sender is told by the reply, everybody else in the conversation by an event.
 * - What a message says is a `MessageContent` of types.ts. A file's address in it is `upload:<id>`.
 * - A refused request is answered with `"error"`; with `busy`, `retryAfterMs` says when to come back.
 *   A socket is refused by closing it with 1013, the reason being the ms to wait, or 1008: never.
 * - A frame of more than 262,144 characters, of another version, or that is not JSON, is dropped.
 *
 * Files go beside the socket: their bytes are POSTed to its address with `/files` behind it, where
 * `?to=…&clientId=…&name=…&type=…` says what a frame would; the answer is a reply as above. A GET of
 * `/files/<id>` brings them back.
 */
import type { AuthorRole, Message, MessageContent } from '../../../types.js';

export const PROTOCOL_VERSION = 1;

/** Longest frame, in UTF-16 units of JSON. */
export const MAX_FRAME_LENGTH = 256 * 1024;

/** Of one file, in bytes. */
export const MAX_FILE_BYTES = 50 * 1024 * 1024;

/** A message as it is stored and sent. */
export interface WireMessage {
  readonly id: string;
  readonly seq: number;
  readonly at: number;
  readonly by: AuthorRole;
  readonly clientId: string;
  readonly content: MessageContent;
  readonly name?: string | undefined;
  readonly avatarUrl?: string | undefined;
  readonly ai?: boolean | undefined;
  /** What a chosen answer means to the service. */
  readonly payload?: string | undefined;
  /** What the visitor's page said about the message. Parsed by whoever shows it. */
  readonly metadata?: unknown;
}

/** What a sender says of a message; the service adds the rest. */
export type SendCommand = Omit<WireMessage, 'id' | 'seq' | 'at' | 'by'> & { readonly type: 'send' };

export type Command =
  | { readonly type: 'open'; readonly since?: number | undefined }
  | {
      readonly type: 'start';
      /** Kept for agents as it is; at most 32,000 characters of JSON. */
      readonly about: AboutVisitor;
    }
  | SendCommand
  | { readonly type: 'typing'; readonly active: boolean; readonly name?: string | undefined }
  /** Everything up to and including `at` (epoch ms) was seen. */
  | { readonly type: 'read'; readonly at: number }
  /** The page of messages before `before` (epoch ms). */
  | { readonly type: 'history'; readonly before: number }
  /** The visitor chose a postback action. */
  | { readonly type: 'postback'; readonly actionId: string }
  /** The visitor asks for a person. */
  | { readonly type: 'person' }
  /** What is known of the visitor has changed. */
  | { readonly type: 'profile'; readonly profile: unknown; readonly metadata?: unknown }
  | { readonly type: 'end' }
  /** All conversations of the visitor. */
  | { readonly type: 'mine' }
  /** All conversations; agents only. */
  | { readonly type: 'list' }
  | { readonly type: 'ping' };

/** What is known of a visitor when the conversation starts. Parsed by whoever shows it. */
export interface AboutVisitor {
  readonly metadata?: unknown;
  readonly profile?: unknown;
}

export type RefusalCode =
  'no-conversation' | 'ended' | 'too-long' | 'busy' | 'forbidden' | 'bad-request';

export interface ConversationInfo {
  readonly id: string;
  /** Tells this conversation from an earlier one under the same name, epoch ms. */
  readonly startedAt: number;
  readonly visitorReadAt: number;
  readonly agentReadAt: number;
  /** Who has ended it: nothing is added any more. */
  readonly endedBy?: AuthorRole | undefined;
}

/** What a visitor asked for without saying it in the conversation; told to agents only. */
export type VisitorRequest =
  | {
      readonly type: 'postback';
      readonly at: number;
      readonly actionId: string;
      /** As it stood on the button; empty when no message has it. */
      readonly text: string;
    }
  | { readonly type: 'person'; readonly at: number };

/** One shape for all answers; each command fills in what it has. */
export interface Reply {
  readonly conversation?: ConversationInfo | undefined;
  readonly messages?: readonly WireMessage[] | undefined;
  /** There are more messages in the direction that was asked for. */
  readonly more?: boolean | undefined;
  /** To `mine`: outlines.ts. To `open` and `list` from an agent: agent-info.ts. */
  readonly summaries?: unknown;
  /** To `open` from an agent: a list of `VisitorRequest`. */
  readonly requests?: unknown;
  /** A `RefusalCode`, or what a later version calls it. */
  readonly error?: string | undefined;
  readonly retryAfterMs?: number | undefined;
}

export type ChatEvent =
  /** One that is new, or has changed. */
  | { readonly type: 'message'; readonly message: WireMessage }
  | {
      readonly type: 'typing';
      readonly by: AuthorRole;
      readonly active: boolean;
      readonly name?: string | undefined;
    }
  | { readonly type: 'read'; readonly by: AuthorRole; readonly at: number }
  | { readonly type: 'started' }
  | { readonly type: 'ended'; readonly by: AuthorRole }
  /** Nobody has it any more. */
  | { readonly type: 'gone' }
  | { readonly type: 'request'; readonly request: VisitorRequest }
  /** Told to agents only. */
  | { readonly type: 'profile'; readonly profile: unknown; readonly metadata: unknown }
  /** Whether the visitor has a page open; of the visitor, told to agents only. */
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

/** Whether visitors hear of it. */
export function isForVisitors({ type }: ChatEvent): boolean {
  return type !== 'presence' && type !== 'request' && type !== 'profile';
}

/**
 * A message in the words of the widget.
 *
 * @param fileAddress where the file with this id is
 */
export function toMessage(wire: WireMessage, fileAddress: (id: string) => string): Message {
  const { id, clientId, at, by, content, name, avatarUrl, ai } = wire;
  const fileId = uploadedId(content);
  return {
    id,
    clientId,
    at,
    author: {
      role: by,
      ...(name !== undefined && { name }),
      ...(avatarUrl !== undefined && { avatarUrl }),
      ...(ai && { ai }),
    },
    content:
      fileId === undefined ? content : ({ ...content, url: fileAddress(fileId) } as MessageContent),
    status: 'sent',
  };
}

const UPLOAD = 'upload:';

/** How a message names a file. */
export const uploadUrl = (id: string): string => UPLOAD + id;

/** The id of the file that a message brings, if it does. */
export function uploadedId(content: MessageContent): string | undefined {
  if (content.kind !== 'image' && content.kind !== 'file') return undefined;
  return content.url.startsWith(UPLOAD) ? content.url.slice(UPLOAD.length) : undefined;
}
