import { Web1on1Error } from '../../../errors.js';
import type { Clock } from '../../../ports/clock.js';
import type { TransportEvent } from '../../../ports/transport.js';
import type { Message, SignedIdentity, TokenReason } from '../../../types.js';
import { within } from '../../storage/within.js';
import { type BootedSdk, bootSdk } from './boot-sdk.js';
import { type Choice, ConversationFeed, quietly } from './conversation-feed.js';
import type { Sdk, SdkOptions } from './sdk-types.js';
import { TokenKeeper } from './token-keeper.js';

/** The SDK is running, or has failed, after this. */
const BOOT_WITHIN_MS = 15_000;
const LOGOUT_WITHIN_MS = 5000;
/** Coming back to the page reads the conversation again, but not at every glance. */
const RESYNC_AT_MOST_EVERY_MS = 5000;
/** The SDK gives up connecting after some minutes, without a word. Then it is started anew. */
const RESTART_AFTER_MS = 120_000;

/** Somebody who uses the session. */
export interface SessionMember {
  readonly emit: (event: TransportEvent) => void;
  /** The visitor's own message has appeared, but not in the conversation that is followed. */
  readonly elsewhere: (message: Message) => void;
  readonly identity?: ((reason: TokenReason) => Promise<SignedIdentity>) | undefined;
}

export interface SessionRequest {
  readonly options: Omit<SdkOptions, 'delegate' | 'externalId' | 'jwt'>;
  readonly identity: SignedIdentity | undefined;
  readonly load: (signal: AbortSignal) => unknown;
  readonly nonce?: string | undefined;
  readonly clock: Clock;
}

/** The SDK serves one visitor a page: this is his session, whoever on the page takes part in it. */
let current: SdkSession | undefined;
/** The session before, while it is being logged out. */
let closing: Promise<unknown> = Promise.resolve();

/** Resolves when a new session may begin. */
export const sessionClosed = (): Promise<unknown> => closing;

/**
 * Takes part in the page's session, which begins with its first member. Await `ready` next.
 *
 * @throws Web1on1Error `transport-conflict` when the page's session is another visitor's or another
 *   integration's
 */
export function joinSession(request: SessionRequest, member: SessionMember): SdkSession {
  current ??= new SdkSession(request, () => (current = undefined));
  current.join(request, member);
  return current;
}

/** One run of the SDK, from the first member to the last. */
export class SdkSession {
  /** Settles when the SDK runs, or has failed to; then the session is over. */
  readonly ready: Promise<void>;
  readonly #request: SessionRequest;
  readonly #onOver: () => void;
  readonly #members = new Set<SessionMember>();
  readonly #tokens: TokenKeeper | undefined;
  /** Of the run that is going on: aborting it takes back whatever has been started. */
  #run = new AbortController();
  #booted: BootedSdk | undefined;
  #feed: ConversationFeed | undefined;
  #choice: Choice | undefined;
  #over = false;
  #cancelRestart: (() => void) | undefined;
  #restartDue = false;
  #outages = 0;
  #resyncedAt = 0;

  constructor(request: SessionRequest, onOver: () => void) {
    this.#request = request;
    this.#onOver = onOver;
    if (request.identity) {
      this.#tokens = new TokenKeeper({
        identity: request.identity,
        clock: request.clock,
        ask: () => this.#askIdentity(),
        onRenewed: ({ externalId, jwt }) => quietly(() => this.sdk?.login(externalId, jwt)),
        onFailed: (error) => this.#emit({ type: 'connection', state: 'failed', error }),
      });
    }
    this.ready = this.#boot();
    // Whoever takes part hears of it; if everybody has left, nobody needs to.
    this.ready.catch(() => this.#end());
    document.addEventListener('visibilitychange', this.#lookAgain);
    window.addEventListener('online', this.#lookAgain);
  }

  /** The SDK, while it is running. */
  get sdk(): Sdk | undefined {
    return this.#booted?.sdk;
  }

  get feed(): ConversationFeed | undefined {
    return this.#feed;
  }

  /** The newest token of a signed-in visitor. */
  get jwt(): string | undefined {
    return this.#tokens?.jwt;
  }

  join({ options, identity }: SessionRequest, member: SessionMember): void {
    const own = this.#request;
    if (options.integrationId !== own.options.integrationId) {
      throw conflict(`integration "${own.options.integrationId}", not "${options.integrationId}"`);
    }
    if (identity?.externalId !== own.identity?.externalId) throw conflict('another user');
    this.#members.add(member);
  }

  /** The last one to leave ends the session. */
  leave(member: SessionMember): void {
    this.#members.delete(member);
    if (this.#members.size === 0) this.#end();
  }

  /** Ends the session for everybody, and makes the SDK forget who was signed in. */
  async forget(member: SessionMember): Promise<void> {
    this.#members.delete(member);
    const error = new Web1on1Error('aborted', 'The session has ended.');
    this.#emit({ type: 'connection', state: 'failed', error });
    this.#members.clear();
    const { sdk } = this;
    if (sdk && this.#request.identity) {
      const logout = async (): Promise<unknown> => await sdk.logout();
      closing = within(this.#request.clock, LOGOUT_WITHIN_MS, logout()).catch(() => undefined);
      await closing;
    }
    this.#end();
  }

  async #boot(): Promise<void> {
    const { options, load, nonce, clock } = this.#request;
    const run = (this.#run = new AbortController());
    const { signal } = run;
    const start = async (): Promise<void> => {
      const booted = await bootSdk({
        options: {
          ...options,
          ...this.#tokens?.sdkOptions,
        },
        load: () => load(signal),
        nonce,
        clock,
        signal,
      });
      if (signal.aborted) booted.end();
      else this.#attach(booted);
    };
    try {
      await within(clock, BOOT_WITHIN_MS, start());
    } catch (cause) {
      const late = cause instanceof DOMException && cause.name === 'TimeoutError';
      const error = late
        ? new Web1on1Error('transport-timeout', 'The SDK did not start in time.', { cause })
        : cause;
      run.abort(error);
      throw error;
    }
  }

  #attach(booted: BootedSdk): void {
    const { clock } = this.#request;
    const { signal } = this.#run;
    this.#booted = booted;
    const listener = {
      emit: (event: TransportEvent): void => this.#emit(event),
      elsewhere: (message: Message): void => {
        for (const member of [...this.#members]) member.elsewhere(message);
      },
    };
    this.#feed = new ConversationFeed(booted.sdk, clock, listener, this.#choice);
    const on = (event: string, heard: () => void): void =>
      booted.sdk.on(event, () => {
        if (!signal.aborted) heard();
      });
    on('disconnected', () => this.#lost());
    on('reconnecting', () => this.#lost());
    on('connected', () => void this.#online());
  }

  #lost(): void {
    this.#outages++;
    this.#emit({ type: 'connection', state: 'reconnecting' });
    this.#cancelRestart ??= this.#restartLater();
  }

  /** Reports `online` only after the gap is filled: what waits to be sent may be there already. */
  async #online(): Promise<void> {
    this.#cancelRestart?.();
    this.#cancelRestart = undefined;
    this.#restartDue = false;
    const outages = this.#outages;
    await this.#resync();
    if (outages === this.#outages) this.#emit({ type: 'connection', state: 'online' });
  }

  async #resync(): Promise<void> {
    this.#resyncedAt = this.#request.clock.now();
    await this.#feed?.resync();
  }

  /** Sleeping tabs miss events, and a network that returns is worth a look at once. */
  readonly #lookAgain = (): void => {
    if (document.hidden || !this.#booted) return;
    if (this.#restartDue) void this.#restart();
    else if (this.#request.clock.now() - this.#resyncedAt >= RESYNC_AT_MOST_EVERY_MS) {
      void this.#resync();
    }
  };

  #restartLater(): () => void {
    const { clock } = this.#request;
    return clock.at(clock.now() + RESTART_AFTER_MS * (1 + Math.random() / 2), () => {
      this.#restartDue = true;
      if (!document.hidden) void this.#restart();
    });
  }

  async #restart(): Promise<void> {
    this.#restartDue = false;
    if (this.#feed) this.#choice = this.#feed.choice;
    this.#stop();
    try {
      await this.#boot();
      await this.#online();
    } catch {
      if (!this.#over) this.#cancelRestart = this.#restartLater();
    }
  }

  async #askIdentity(): Promise<SignedIdentity> {
    const asked = [...this.#members].find((member) => member.identity);
    if (!asked?.identity) throw new TypeError('There is no getToken().');
    return await asked.identity('expired');
  }

  #emit(event: TransportEvent): void {
    for (const member of [...this.#members]) member.emit(event);
  }

  /** Ends the run, not the session. */
  #stop(): void {
    this.#run.abort(new Web1on1Error('aborted', 'The session has ended.'));
    this.#feed?.end();
    this.#feed = undefined;
    this.#booted?.end();
    this.#booted = undefined;
  }

  #end(): void {
    if (this.#over) return;
    this.#over = true;
    this.#cancelRestart?.();
    this.#tokens?.end();
    document.removeEventListener('visibilitychange', this.#lookAgain);
    window.removeEventListener('online', this.#lookAgain);
    this.#stop();
    this.#onOver();
  }
}

const conflict = (what: string): Web1on1Error =>
  new Web1on1Error('transport-conflict', `This page already has a conversation with ${what}.`, {
    retryable: false,
  });
