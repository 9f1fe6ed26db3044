/** The words that every part of the widget shares. Types only: importing this file costs nothing. */
import type { MessageContent, SendableContent } from './message-types.js';

export type * from './message-types.js';

/** What made the panel open or close. */
export type PanelSource = 'visitor' | 'script' | 'auto' | 'restore';

/** How the connection to the other side is, in the words of the public `connection` property. */
export type ConnectionState =
  'idle' | 'connecting' | 'online' | 'reconnecting' | 'offline' | 'failed';

/** `visitor` types into this widget; `agent` is a person or a bot on the other side. */
export type AuthorRole = 'visitor' | 'agent';

/** Who wrote a message. */
export interface Author {
  readonly role: AuthorRole;
  /** Absent: the other side is called as the interface calls it. */
  readonly name?: string;
  /** Absolute, `http:` or `https:`. Absent: initials. */
  readonly avatarUrl?: string;
  /** Nobody is writing: a machine is. Said plainly beside the name. */
  readonly ai?: boolean;
}

/**
 * How far a message got. Only a visitor's own message is ever `pending`, `failed`, `delivered` or
 * `seen`; whatever comes from the other side is `sent`.
 */
export type MessageStatus = 'pending' | 'sent' | 'delivered' | 'seen' | 'failed';

/** One message of a conversation. Never mutated: a change is a new object. */
export interface Message {
  /** The transport's id; while a message is pending, its `clientId`. */
  readonly id: string;
  /** The id this device gave it. The same on every retry, so that an echo can be recognised. */
  readonly clientId?: string;
  readonly author: Author;
  /** When it was received by the service (own pending messages: when they were written), epoch ms. */
  readonly at: number;
  readonly content: MessageContent;
  readonly status: MessageStatus;
  /** Shown on this device only, never sent: the welcome message, `showAgentMessage()`. */
  readonly localOnly?: boolean;
}

/** A message on its way out. */
export interface OutgoingMessage {
  readonly clientId: string;
  /** When the visitor wrote it, epoch ms. */
  readonly at: number;
  readonly content: SendableContent;
  /** What a chosen answer means to the service. */
  readonly payload?: string;
  /** What the page says about the message: flat. */
  readonly metadata?: Readonly<Record<string, string | number | boolean>>;
}

/** A file on its way out. */
export interface OutgoingFile {
  readonly clientId: string;
  /** When the visitor chose it, epoch ms. */
  readonly at: number;
  readonly file: Blob;
  /** With its ending. */
  readonly name: string;
  /** By its bytes where it is a picture, else as the browser has it. */
  readonly mediaType: string;
  /** Of a picture, in pixels. */
  readonly width?: number;
  readonly height?: number;
}

/** One of the visitor's conversations. */
export interface ConversationSummary {
  /** The transport's, for `openConversation()`. */
  readonly id: string;
  /** How the service calls it; `undefined` where it has no name. */
  readonly name?: string;
  /** The beginning of what was said last. */
  readonly lastText: string;
  /** Epoch ms. */
  readonly updatedAt: number;
  /** Messages of the other side that the visitor has not seen. */
  readonly unreadCount: number;
}

/** What the site or the visitor says about the visitor. */
export interface VisitorProfile {
  readonly givenName?: string;
  readonly surname?: string;
  /** Another address is another visitor: nothing of one is shown to the other. */
  readonly email?: string;
  /** For the other side's own interface. */
  readonly avatarUrl?: string;
  /** What else is known of him. */
  readonly metadata?: ConversationMetadata;
}

/** Flat, as Sunshine Conversations wants it: no nested objects. */
export type ConversationMetadata = Readonly<Record<string, string | number | boolean>>;

/** Proof of who the visitor is, made by the site's own server. Kept in memory only, never stored. */
export interface SignedIdentity {
  /** The site's own name for the visitor. Another one is another visitor. */
  readonly externalId: string;
  /** Signed for that name; renewed by asking again. */
  readonly jwt: string;
}

/** Why a signed identity is asked for: for the first time, or because the last one is out of date. */
export type TokenReason = 'connect' | 'expired';

/** What the site's visitor has agreed to; see the attribute `consent`. */
export type Consent = 'granted' | 'interaction' | 'denied';

/** When third-party code may load; see the attribute `connect`. */
export type ConnectMoment = 'auto' | 'open' | 'load';
