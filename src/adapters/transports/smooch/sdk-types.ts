/**
 * The part of the SDK that this adapter uses, as it behaves. Whatever it hands out is `unknown`
 * until it is parsed; `raw.ts` reads it.
 */

/** What the SDK keeps asking the page for. */
export interface SdkDelegate {
  /** The token was refused: the answer is a new one. */
  onInvalidAuth(): Promise<string>;
}

export interface SdkOptions {
  readonly integrationId: string;
  readonly region?: string;
  /** For Zendesk customers, instead of `region`. */
  readonly configBaseUrl?: string;
  readonly externalId?: string;
  readonly jwt?: string;
  readonly locale: string;
  readonly browserStorage: 'localStorage' | 'sessionStorage';
  readonly embedded: boolean;
  readonly soundNotificationEnabled: boolean;
  readonly notificationChannelPromptEnabled: boolean;
  readonly canUserSeeConversationList: boolean;
  readonly integrationOrder: readonly string[];
  readonly prechatCapture: { readonly enabled: boolean };
  readonly delegate?: SdkDelegate;
}

/**
 * What `init()` returns before the SDK is ready: not a promise. `then()` takes one call-back and
 * drops a second one, nothing added after the SDK is ready is ever called, and what is added stays
 * for the next `init()`.
 */
export interface SdkInitResult {
  then(next: () => void): { catch(next: (reason: unknown) => void): unknown };
}

/** The SDK before its frame has reported: everything else is missing then. */
export interface SdkLoader {
  /** Missing when another copy of the SDK is on the page. */
  init?(options: SdkOptions): SdkInitResult;
  render(container: Node): void;
  /** Does nothing at all before the SDK is ready. */
  destroy(): void;
  on(event: string, handler: (...details: readonly unknown[]) => void): void;
}

type SdkMetadata = Readonly<Record<string, string | number | boolean>>;

interface SdkChoice {
  readonly name: string;
  readonly label: string;
}

/** An answer is in the member that is called like its type. */
export type SdkAnswer = { readonly name: string; readonly label: string } & (
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'email'; readonly email: string }
  | { readonly type: 'select'; readonly select: readonly SdkChoice[] }
);

/** What the SDK takes as a message. */
export type SdkMessage = { readonly metadata: SdkMetadata } & (
  | { readonly type: 'text'; readonly text: string; readonly payload?: string }
  | {
      readonly type: 'formResponse';
      readonly quotedMessageId: string;
      readonly fields: readonly SdkAnswer[];
    }
  | {
      readonly type: 'location';
      readonly coordinates: { readonly lat: number; readonly long: number };
    }
);

/** What the SDK takes as a user. */
export interface SdkUserUpdate {
  readonly givenName?: string;
  readonly surname?: string;
  readonly email?: string;
  readonly avatarUrl?: string;
  readonly metadata?: Readonly<Record<string, string | number | boolean>>;
}

/** The SDK once it is ready. */
export interface Sdk extends SdkLoader {
  login(externalId: string, jwt: string): Promise<unknown>;
  logout(): Promise<unknown>;
  /** Resolves with nothing when the message could not be sent: no proof of anything. */
  sendMessage(message: SdkMessage, conversationId: string): Promise<unknown>;
  /** Nothing is said in the conversation. May return nothing to wait for. */
  triggerPostback(actionId: string, conversationId: string): unknown;
  createConversation(options: { readonly metadata: SdkMetadata }): Promise<unknown>;
  /** The ten newest, and those that were asked for after them. */
  getConversations(): unknown;
  getMoreConversations(): Promise<unknown>;
  hasMoreConversations(): unknown;
  getConversationById(conversationId: string): Promise<unknown>;
  getDisplayedConversation(): unknown;
  /** Typing is reported for the loaded conversation only. */
  loadConversation(conversationId: string): Promise<unknown>;
  markAllAsRead(conversationId: string): Promise<unknown>;
  startTyping(conversationId: string): unknown;
  stopTyping(conversationId: string): unknown;
  /** An empty object when there is no user yet. */
  getUser(): unknown;
  updateConversation(
    conversationId: string,
    changes: { readonly metadata: Readonly<Record<string, string | number | boolean>> },
  ): Promise<unknown>;
  updateUser(user: SdkUserUpdate): Promise<unknown>;
}

/** What fetches the SDK needs to know. */
export interface SdkRequest {
  readonly integrationId: string;
  /** CSP nonce for elements that are added to the page. */
  readonly nonce?: string;
  /** Aborted when nobody waits for the answer any more. */
  readonly signal: AbortSignal;
}

/** Whether the SDK's frame has reported: only then it has these methods. */
export const isReady = (sdk: SdkLoader): sdk is Sdk =>
  typeof (sdk as Partial<Sdk>).sendMessage === 'function';
