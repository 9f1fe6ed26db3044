/** Stable names of everything that can go wrong; pages may switch on them. */
export type Web1on1ErrorCode =
  | 'chunk-failed'
  | 'not-configured'
  | 'cancelled'
  | 'empty-message'
  | 'transport-blocked'
  | 'transport-timeout'
  | 'transport-conflict'
  | 'transport-unsupported'
  | 'transport-rejected'
  | 'auth-failed'
  | 'offline'
  | 'send-failed'
  | 'storage-degraded'
  | 'hook-failed'
  | 'aborted';

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
