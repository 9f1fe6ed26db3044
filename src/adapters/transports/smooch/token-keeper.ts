import { Web1on1Error } from '../../../errors.js';
import type { Clock } from '../../../ports/clock.js';
import type { SignedIdentity } from '../../../types.js';
import { raw } from './raw.js';
import type { SdkOptions } from './sdk-types.js';

/** A token is replaced this long before it expires. */
const AHEAD_MS = 60_000;
/** However short-lived a token claims to be, it is not replaced more often than this. */
const SHORTEST_LIFE_MS = 30_000;
/** More refusals than this within a minute: the site's tokens are wrong, not old. */
const MOST_REFUSALS = 3;

export interface TokenKeeperConfig {
  readonly identity: SignedIdentity;
  readonly clock: Clock;
  /** Asks the site for a new token. */
  readonly ask: () => Promise<SignedIdentity>;
  /** There is a new token before the old one expired. */
  readonly onRenewed: (identity: SignedIdentity) => void;
  /** There will be no valid token. */
  readonly onFailed: (error: Web1on1Error) => void;
}

/**
 * Keeps a signed-in visitor's token valid. It does not wait to be told that one has expired: the
 * answer that would say so may reach the SDK as a network error.
 */
export class TokenKeeper {
  readonly #config: TokenKeeperConfig;
  #identity: SignedIdentity;
  #asking: Promise<string> | undefined;
  #cancelRenewal: (() => void) | undefined;
  #refusals = 0;
  #refusedSince = 0;

  constructor(config: TokenKeeperConfig) {
    this.#config = config;
    this.#identity = config.identity;
    this.#renewInTime();
  }

  /** How the SDK is told who the visitor is, by the newest token. */
  get sdkOptions(): Pick<SdkOptions, 'externalId' | 'jwt' | 'delegate'> {
    const { externalId, jwt } = this.#identity;
    return { externalId, jwt, delegate: { onInvalidAuth: () => this.#refused() } };
  }

  /** The newest token. */
  get jwt(): string {
    return this.#identity.jwt;
  }

  end(): void {
    this.#cancelRenewal?.();
  }

  /**
   * The service refused the token. However many requests that concerns, the site is asked once.
   *
   * @returns a new token
   * @throws Web1on1Error `auth-failed`
   */
  async #refused(): Promise<string> {
    const now = this.#config.clock.now();
    if (now - this.#refusedSince > 60_000) {
      this.#refusedSince = now;
      this.#refusals = 0;
    }
    if (!this.#asking && ++this.#refusals > MOST_REFUSALS) {
      throw this.#failed(new Web1on1Error('auth-failed', 'Every token of getToken() is refused.'));
    }
    try {
      return await this.#renew();
    } catch (error) {
      throw this.#failed(error as Web1on1Error);
    }
  }

  #renew(): Promise<string> {
    this.#asking ??= this.#ask().finally(() => (this.#asking = undefined));
    return this.#asking;
  }

  async #ask(): Promise<string> {
    const { ask } = this.#config;
    const identity = await ask().catch((cause: unknown) => {
      throw new Web1on1Error('auth-failed', 'getToken() failed.', { cause });
    });
    // Nothing of one visitor may be sent as another.
    if (identity.externalId !== this.#identity.externalId) {
      throw new Web1on1Error('auth-failed', 'getToken() answered with another user.', {
        retryable: false,
      });
    }
    this.#identity = identity;
    this.#renewInTime();
    return identity.jwt;
  }

  #failed(error: Web1on1Error): Web1on1Error {
    this.#config.onFailed(error);
    return error;
  }

  #renewInTime(): void {
    const lifeMs = lifetimeOf(this.#identity.jwt, this.#config.clock.now());
    if (lifeMs === undefined) this.end();
    else this.#renewAfter(Math.max(lifeMs - AHEAD_MS, SHORTEST_LIFE_MS));
  }

  #renewAfter(ms: number, again = true): void {
    const { clock, onRenewed } = this.#config;
    this.end();
    this.#cancelRenewal = clock.at(clock.now() + ms, () => {
      this.#renew().then(
        () => onRenewed(this.#identity),
        (error: unknown) => {
          // The old token is still valid: there is time for a second try, and no reason to alarm.
          if (!(error as Web1on1Error).retryable) this.#failed(error as Web1on1Error);
          else if (again) this.#renewAfter(SHORTEST_LIFE_MS, false);
        },
      );
    });
  }
}

/**
 * How long a token that was issued just now is valid, in milliseconds. From its own two times where
 * it has both, so that a wrong clock on this device does not matter.
 *
 * @returns `undefined` when it does not say, or is no token
 */
export function lifetimeOf(jwt: string, now: number): number | undefined {
  try {
    const payload = (jwt.split('.')[1] ?? '').replaceAll('-', '+').replaceAll('_', '/');
    const { exp, iat } = raw(JSON.parse(atob(payload)));
    if (typeof exp !== 'number') return undefined;
    return typeof iat === 'number' ? (exp - iat) * 1000 : exp * 1000 - now;
  } catch {
    return undefined;
  }
}
