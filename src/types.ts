/** The words that every part of the widget shares. Types only: importing this file costs nothing. */

/** What made the panel open or close. */
export type PanelSource = 'visitor' | 'script' | 'auto' | 'restore';

/** How the connection to the other side is, in the words of the public `connection` property. */
export type ConnectionState =
  'idle' | 'connecting' | 'online' | 'reconnecting' | 'offline' | 'failed';

/** `visitor` types into this widget; `agent` is a person or a bot on the other side. */
export type AuthorRole = 'visitor' | 'agent';

export interface Author {
  readonly role: AuthorRole;
  readonly name?: string;
  readonly avatarUrl?: string;
}

/**
 * How far a message got. Only a visitor's own message is ever `pending`, `failed`, `delivered` or
 * `seen`; whatever comes from the other side is `sent`.
 */
export type MessageStatus = 'pending' | 'sent' | 'delivered' | 'seen' | 'failed';

export interface TextContent {
  readonly kind: 'text';
  readonly text: string;
}

/** Something this version cannot draw. Its text is shown instead: a bubble is never blank. */
export interface UnsupportedContent {
  readonly kind: 'unsupported';
  /** The sender's own word for it, for example `carousel`. */
  readonly type: string;
  readonly text: string;
}

export type MessageContent = TextContent | UnsupportedContent;

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
  readonly content: TextContent;
  readonly metadata?: Readonly<Record<string, string | number | boolean>>;
}

/** What the site or the visitor says about the visitor. */
export interface VisitorProfile {
  readonly givenName?: string;
  readonly surname?: string;
  readonly email?: string;
  readonly avatarUrl?: string;
  readonly metadata?: ConversationMetadata;
}

/** Flat, as Sunshine Conversations wants it: no nested objects. */
export type ConversationMetadata = Readonly<Record<string, string | number | boolean>>;

/** Proof of who the visitor is, made by the site's own server. Kept in memory only, never stored. */
export interface SignedIdentity {
  readonly externalId: string;
  readonly jwt: string;
}

/** Why a signed identity is asked for. */
export type TokenReason = 'connect' | 'expired';

/** What the site's visitor has agreed to; see the attribute `consent`. */
export type Consent = 'granted' | 'interaction' | 'denied';

/** When third-party code may load; see the attribute `connect`. */
export type ConnectMoment = 'auto' | 'open' | 'load';
