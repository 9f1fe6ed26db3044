import type { Web1on1Error } from '../errors.js';
import type {
  ConnectionState,
  ConversationMetadata,
  ConversationSummary,
  Message,
  OutgoingFile,
  OutgoingMessage,
  SignedIdentity,
  TokenReason,
  VisitorProfile,
} from '../types.js';

/**
 * What a transport can do. The UI offers only what is `true` here. Read anew after each connecting:
 * a service may tell only then.
 */
export interface TransportCapabilities {
  /** Older pages of a conversation can be fetched. */
  readonly history: boolean;
  /** A returning visitor finds the conversation again. */
  readonly resume: boolean;
  /** Sending the same `clientId` twice yields one message: retries are safe. */
  readonly idempotentSend: boolean;
  /** Files can be sent. */
  readonly upload: boolean;
  /** Typing is carried in both directions. */
  readonly typing: boolean;
  /** Read receipts are carried in both directions. */
  readonly receipts: boolean;
  /** Forms, carousels and actions arrive as structure, not as text, and can be answered. */
  readonly structured: boolean;
  /** A visitor may have several conversations. Absent: no. */
  readonly conversations?: boolean;
  /** The visitor can end a conversation. Absent: no. */
  readonly ending?: boolean;
  /** The visitor can ask for a person where a machine answers. Absent: no. */
  readonly handover?: boolean;
}

/** What files a transport takes. */
export interface UploadLimits {
  /** Of one file, in bytes. */
  readonly maxBytes: number;
  /** Media types, `image/*` among them, and endings such as `.pdf`; empty: any. */
  readonly accept: readonly string[];
}

/** How a transport tells of a file that is on its way, and is told to stop. */
export interface UploadProgress {
  /** 0 to 1. */
  onProgress(share: number): void;
  /** Given when the file is not wanted any more. What is on its way may arrive all the same. */
  readonly signal: AbortSignal;
}

/** What a transport reports. Repeats and stale reports are allowed: the reducer absorbs them. */
export type TransportEvent =
  | {
      readonly type: 'connection';
      /** Never `idle`: that is the state before a transport is asked to connect. */
      readonly state: Exclude<ConnectionState, 'idle'>;
      readonly error?: Web1on1Error;
    }
  /**
   * Messages that are new, or a re-reading of what is there (`snapshot`: everything the transport
   * now holds of the latest page, used to fill gaps after a reconnect). Any order, repeats welcome.
   */
  | {
      readonly type: 'messages';
      readonly messages: readonly Message[];
      readonly snapshot?: boolean;
    }
  | { readonly type: 'typing'; readonly active: boolean; readonly name?: string }
  /** Somebody has read everything up to and including `at` (epoch ms). */
  | { readonly type: 'read'; readonly by: 'visitor' | 'agent'; readonly at: number }
  /**
   * Which conversation this is; `undefined` when there is none yet or it is gone. Reported before
   * its messages: what is known of another one is dropped then. `left`: the visitor has turned to
   * it, here or in another tab; nothing of the one before is to be seen any more.
   */
  | { readonly type: 'conversation'; readonly id: string | undefined; readonly left?: boolean }
  /** Somebody has ended the conversation. It can still be read; a new one can be started. */
  | { readonly type: 'ended'; readonly by: 'visitor' | 'agent' };

/** What the visitor does that is not a message. Best effort: lost ones are not repeated. */
export type TransportSignal =
  | { readonly type: 'typing'; readonly active: boolean }
  /** The visitor has seen everything up to now. */
  | { readonly type: 'read' }
  /** What `profile()` says has changed. */
  | { readonly type: 'profile' }
  /** What `metadata()` says has changed. */
  | { readonly type: 'metadata' };

/** What the widget tells a transport when it connects. */
export interface TransportSession {
  /** BCP 47 language of the interface. */
  readonly locale: string;
  /** Tells visitors apart: the value of `widget_uuid`; for who is logged in, a name made of his `externalId`. */
  readonly visitorId: string;
  /** What the site, or the visitor himself, said about the visitor; asked when it is needed. */
  profile?(): VisitorProfile | undefined;
  /** Where the transport may keep its own identifiers: `session` when less must be remembered. */
  readonly persistence: 'local' | 'session';
  /** CSP nonce for elements that third-party code creates. */
  readonly nonce?: string;
  /** Asked when a conversation is about to be created; its answer goes along with it. */
  metadata(): ConversationMetadata;
  /**
   * Signed identity, when the site provides one; absent for anonymous visitors.
   *
   * @throws Web1on1Error `auth-failed`
   */
  identity?(reason: TokenReason): Promise<SignedIdentity>;
  /** Receives everything the transport has to report, until `disconnect()`. */
  onEvent(event: TransportEvent): void;
}

/** A page of older messages. */
export interface HistoryPage {
  readonly messages: readonly Message[];
  /** There are older ones still. */
  readonly hasMore: boolean;
}

/**
 * Carries a conversation. Implementations translate a service into these words and nothing else:
 * they keep no UI state and know no element.
 */
export interface Transport {
  /** What can be done now. */
  readonly capabilities: TransportCapabilities;
  /**
   * Starts or resumes the session. Resolves when messages can be sent; reports the messages that
   * are there already. Nothing is requested from anybody before this is called. Creates no
   * conversation: the first `send()` or `startConversation()` does.
   *
   * Connection losses after that are the transport's to repair, reported as `connection` events.
   * After a rejection it may be called again.
   *
   * @throws Web1on1Error
   */
  connect(session: TransportSession): Promise<void>;
  /**
   * Sends one message, creating the conversation if there is none.
   *
   * @returns the message as the service acknowledged it, carrying the same `clientId`
   * @throws Web1on1Error `retryable` says whether the same message may be sent again
   */
  send(message: OutgoingMessage): Promise<Message>;
  /** Tells the other side something fleeting. Never throws. */
  notify(signal: TransportSignal): void;
  /**
   * Creates the conversation without a message, so that a bot can speak first.
   *
   * @throws Web1on1Error
   */
  startConversation(): Promise<void>;
  /**
   * Messages older than `before` (epoch ms of the oldest one held). Only with `capabilities.history`.
   *
   * @throws Web1on1Error
   */
  fetchHistory?(before: number): Promise<HistoryPage>;
  /** Which files may be sent. Only with `capabilities.upload`. */
  readonly uploadLimits?: UploadLimits;
  /**
   * Sends one file, creating the conversation if there is none. Only with `capabilities.upload`.
   *
   * @returns the message as the service acknowledged it, carrying the same `clientId`
   * @throws Web1on1Error `aborted` when the signal said so
   */
  upload?(file: OutgoingFile, progress: UploadProgress): Promise<Message>;
  /** Most characters of one text message; absent: no limit that this device should know of. */
  readonly maxTextLength?: number;
  /**
   * The visitor chose a postback action. Only with `capabilities.structured`.
   *
   * @throws Web1on1Error
   */
  postback?(actionId: string): Promise<void>;
  /**
   * The visitor's conversations, the newest first. Only with `capabilities.conversations`.
   *
   * @throws Web1on1Error
   */
  listConversations?(): Promise<readonly ConversationSummary[]>;
  /**
   * Goes on with another conversation, or with none yet: the next message then starts one. Reports
   * `conversation` and its messages. Only with `capabilities.conversations`.
   *
   * @throws Web1on1Error
   */
  openConversation?(id: string | undefined): Promise<void>;
  /** Ends the conversation. Only with `capabilities.ending`. @throws Web1on1Error */
  endConversation?(): Promise<void>;
  /** Asks for a person. Only with `capabilities.handover`. @throws Web1on1Error */
  requestPerson?(): Promise<void>;
  /**
   * Ends the session on this page. `forget` also makes the service's client forget who the visitor
   * was. No event is reported afterwards. Safe to call at any time, also while connecting.
   */
  disconnect(options?: { readonly forget?: boolean }): void | Promise<void>;
}
