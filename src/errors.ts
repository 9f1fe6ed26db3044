/** Stable names of everything that can go wrong; pages may switch on them. */
export type Web1on1ErrorCode =
  /** A part of the chat's own code could not be fetched. */
  | 'chunk-failed'
  /** Nothing carries the conversation: no `integration-id`, and no transport. */
  | 'not-configured'
  /** The page refused: an event was cancelled, or a hook answered `null`. */
  | 'cancelled'
  /** There was nothing to send. */
  | 'empty-message'
  /** The service's own code did not load: an extension, a network, a policy. */
  | 'transport-blocked'
  /** The service did not answer in time. */
  | 'transport-timeout'
  /** There can be one visitor and one integration on a page, and there is another. */
  | 'transport-conflict'
  /** The service cannot do this. */
  | 'transport-unsupported'
  /** The service said no. */
  | 'transport-rejected'
  /** There is no signed identity, or it was refused. */
  | 'auth-failed'
  /** There is no connection. */
  | 'offline'
  /** A message, a file or a wish did not get through, as far as is known. */
  | 'send-failed'
  /** Nothing can be stored: what is remembered lasts as long as the page. */
  | 'storage-degraded'
  /** `beforeSend`, `beforeDisplay` or `availability()` failed, and was passed over. */
  | 'hook-failed'
  /** It is not wanted any more: another visitor, another conversation, a file withdrawn. */
  | 'aborted';

/** What an error knows besides its code and message. `cause` is what stood behind it. */
export interface Web1on1ErrorOptions extends ErrorOptions {
  /** `false`: trying again will never help. Default `true`. */
  readonly retryable?: boolean;
}

/** Every error this package reports or rejects with. `code` is stable, `message` is for developers. */
export class Web1on1Error extends Error {
  override readonly name = 'Web1on1Error';
  /** Stable identifier of what went wrong. */
  readonly code: Web1on1ErrorCode;
  /** Whether the same thing may work later. */
  readonly retryable: boolean;

  constructor(code: Web1on1ErrorCode, message: string, options: Web1on1ErrorOptions = {}) {
    super(message, options);
    this.code = code;
    this.retryable = options.retryable ?? true;
  }
}
