/** What a session has seen, said once more: as the contract says it, and not as the code does it. */
export interface ReferenceSession {
  /** It did not begin before this moment, epoch ms. */
  readonly startedAt: number;
  readonly lastActivityAt: number;
  /** Epoch ms. */
  readonly autoOpenedAt: number | undefined;
  readonly opened: boolean | undefined;
  readonly closed: boolean | undefined;
  readonly folded: boolean | undefined;
  readonly dismissed: boolean;
  readonly welcome: boolean | undefined;
}

const BEGINNING = {
  autoOpenedAt: undefined,
  opened: undefined,
  closed: undefined,
  folded: undefined,
  dismissed: false,
  welcome: undefined,
} as const;

/** The session of one visitor, over all pages of one origin. */
export class SessionReference {
  readonly #retentionMs: number;
  #last: ReferenceSession | undefined;

  constructor(retentionMs: number) {
    this.#retentionMs = retentionMs;
  }

  /** The session that goes on at this moment. */
  at(now: number): ReferenceSession | undefined {
    return this.#last && now < this.#expiry(this.#last) ? this.#last : undefined;
  }

  /** Nothing that goes on now began before this moment. */
  earliestStart(now: number): number {
    const last = this.#last;
    return last ? (this.at(now)?.startedAt ?? this.#expiry(last)) : -Infinity;
  }

  /** Something shows that the visitor is there, and may change what is remembered. */
  act(now: number, change: Partial<ReferenceSession> = {}): void {
    const begun = this.at(now) ?? { ...BEGINNING, startedAt: this.earliestStart(now) };
    this.#last = { ...begun, ...change, lastActivityAt: now };
  }

  /** A page loads: without a session, one begins here. */
  load(now: number): void {
    this.act(now, this.at(now) ? {} : { startedAt: now });
  }

  /** The clock was set back: what has begun may be waited for from now on. */
  setBack(now: number): void {
    if (this.#last && this.#last.startedAt > now) this.#last = { ...this.#last, startedAt: now };
  }

  #expiry({ lastActivityAt }: ReferenceSession): number {
    return lastActivityAt + this.#retentionMs;
  }
}
