import type { Clock } from '../../../ports/clock.js';
import { Web1on1Error } from '../../../errors.js';
import type { TransportEvent, TransportSession } from '../../../ports/transport.js';
import type { Channel } from '../local/browser-host.js';
import { LeadLock, type Locks } from './lead-lock.js';
import type { OwnConnection } from './own-connection.js';
import type { Desk, Follower } from './several-tabs.js';

/** What tabs agree by, and look at. */
export interface Surroundings {
  readonly clock: Clock;
  readonly locks: Locks;
  openChannel(name: string): Channel | undefined;
  isVisible(): boolean;
  /** A name that no other tab has. */
  createId(): string;
  /** What another tab tells may be anything. @param now epoch ms */
  parseEvent(event: unknown, now: number): TransportEvent | undefined;
}

/**
 * One session of this tab, from connecting until it ends: beside other tabs of the same visitor, of
 * which one leads, or alone.
 */
export class Membership {
  readonly session: TransportSession;
  /** Resolves when messages can be sent. */
  readonly connected: Promise<void>;
  /** Answers for the leader, where that is another tab. */
  following: Follower | undefined;
  /** It ended by itself, or was ended. */
  over = false;
  readonly #own: OwnConnection;
  readonly #name: string | undefined;
  readonly #around: Surroundings;
  readonly #me: string;
  #leading = false;
  #wasOnline = false;
  #takingOver = false;
  /** In which conversation the tabs are: whoever leads next goes on with it. */
  #there: { readonly id: string | undefined } | undefined;
  /** This tab leads, and is in that conversation. */
  #settled = true;
  #channel: Channel | undefined;
  #lock: LeadLock | undefined;
  #desk: Desk | undefined;
  /** Of the time before this tab led: may still hear answers. */
  #former: Follower | undefined;
  #arrive: () => void = () => {};
  #fail: (error: unknown) => void = () => {};

  /** @param name what the tabs share, and nobody else; `undefined`: alone */
  constructor(
    own: OwnConnection,
    session: TransportSession,
    name: string | undefined,
    around: Surroundings,
  ) {
    this.#own = own;
    this.session = session;
    this.#name = name;
    this.#around = around;
    this.#me = around.createId();
    this.connected = new Promise((resolve, reject) => {
      this.#arrive = resolve;
      this.#fail = reject;
    });
    if (name !== undefined) {
      // A page that is kept for going back must not keep the others waiting, nor be heard by them.
      addEventListener('pagehide', this.#suspend);
      addEventListener('pageshow', this.#resume);
    }
    void this.#join();
  }

  /** Ends the session. */
  async end(options?: { readonly forget?: boolean }): Promise<void> {
    this.#stop();
    this.#fail(new Web1on1Error('aborted', 'The session has ended.'));
    await this.#own.end(options);
  }

  async #join(): Promise<void> {
    this.#channel = this.#name === undefined ? undefined : this.#around.openChannel(this.#name);
    if (!this.#channel) {
      this.#lead();
      return;
    }
    this.#channel.onmessage = ({ data }) => this.#hear(data);
    const lock = new LeadLock(this.#around.locks, `web1on1-chat:${this.#name}`, () => {
      if (lock === this.#lock) this.#robbed();
    });
    this.#lock = lock;
    let isFree: boolean;
    try {
      isFree = await lock.take();
    } catch {
      this.#part(lock);
      return;
    }
    if (lock !== this.#lock) return;
    if (isFree) this.#lead();
    else void this.#follow(lock);
  }

  /** Tabs cannot agree, or not understand each other: each has its own connection. */
  #part(lock: LeadLock): void {
    if (lock !== this.#lock) return;
    this.#separate();
    this.#lead();
  }

  /** @param handed the leader before is well, and finishes what it has begun */
  #lead(handed = false): void {
    if (this.#leading) return;
    this.#former = this.following;
    if (handed) this.#former?.retire();
    else this.#former?.close();
    this.following = undefined;
    this.#leading = true;
    this.#say({ type: 'lead', handed });
    this.#settled = !this.#former && !this.#there;
    const lock = this.#lock;
    const isLate = (): boolean => this.over || lock !== this.#lock || !this.#leading;
    this.#connectThere().then(
      () => {
        if (isLate()) return;
        // Where that conversation cannot be had, it is the one that the service names.
        this.#settle();
        this.#arrive();
      },
      (error: unknown) => {
        if (isLate()) return;
        if (this.#wasOnline && error instanceof Web1on1Error) {
          this.#report({ type: 'connection', state: 'failed', error });
        }
        this.#stop();
        this.#fail(error);
      },
    );
  }

  async #follow(lock: LeadLock): Promise<void> {
    lock.wait().then(
      (isMine) => {
        if (isMine && lock === this.#lock) this.#lead();
      },
      () => undefined,
    );
    try {
      const { Follower } = await import('./several-tabs.js');
      if (lock !== this.#lock || this.#leading) return;
      this.following = new Follower({
        ...this.#around,
        session: this.session,
        say: this.#say,
        me: this.#me,
        onEvent: this.#report,
        onSilent: () => void this.#steal(lock),
        onLeaderHidden: () => void this.#takeOver(lock),
      });
    } catch {
      this.#part(lock);
    }
  }

  async #steal(lock: LeadLock, handed = false): Promise<void> {
    if ((await lock.steal()) && lock === this.#lock) this.#lead(handed);
  }

  /** The visitor looks at this tab, and the leader is hidden: nobody is to notice the change. */
  async #takeOver(lock: LeadLock): Promise<void> {
    if (this.#takingOver) return;
    this.#takingOver = true;
    try {
      const isThere = await this.#connectThere();
      const mayTakeOver = isThere && lock === this.#lock && this.following?.mayTakeOver;
      if (mayTakeOver) await this.#steal(lock, true);
    } catch {
      // Then the other one goes on leading.
    }
    this.#takingOver = false;
    if (lock === this.#lock && !this.#leading) this.#own.release();
  }

  /** Connects, and turns to the conversation that the tabs are in. @throws Web1on1Error */
  async #connectThere(): Promise<boolean> {
    const own = this.#own;
    await own.connect(this.session, this.#heard);
    const isThere = (): boolean => !this.#there || this.#there.id === own.conversationId;
    if (!isThere() && own.inner.openConversation) {
      await own.carry('openConversation', [this.#there?.id]).catch(() => undefined);
    }
    return isThere();
  }

  /** What has been heard until now is told: this tab leads, and is where the others are. */
  #settle(): void {
    if (this.#settled) return;
    this.#settled = true;
    for (const event of this.#own.reported) this.#tell(event);
  }

  #robbed(): void {
    this.#leading = false;
    this.#desk?.close();
    this.#desk = undefined;
    this.#own.release();
    if (this.#lock) void this.#follow(this.#lock);
  }

  readonly #say = (word: object): void =>
    this.#channel?.postMessage({ ...word, from: this.#me, at: this.#around.clock.now() });

  #hear(word: unknown): void {
    this.#former?.hear(word);
    if (this.following) this.following.hear(word);
    else if (this.#desk) this.#desk.hear(word);
    else if (this.#leading) void this.#serve(word);
    // Whoever is neither yet will ask.
  }

  /** Another tab has come. */
  async #serve(word: unknown): Promise<void> {
    // A sign of life, should the rest take a while.
    this.#say({ type: 'pong', mayGo: false });
    try {
      const { Desk } = await import('./several-tabs.js');
      if (!this.#leading) return;
      this.#desk ??= new Desk({
        ...this.#around,
        own: this.#own,
        say: this.#say,
        me: this.#me,
      });
      this.#desk.hear(word);
    } catch {
      // Who gets no answer leads himself before long.
    }
  }

  /** What this tab's own connection reports. */
  readonly #heard = (event: TransportEvent): void => {
    if (!this.#leading) return;
    const isLoss = event.type === 'connection' && event.state !== 'online';
    if (this.#settled || isLoss) this.#tell(event);
    if (this.#wasOnline && event.type === 'connection' && event.state === 'failed') this.#stop();
  };

  #tell(event: TransportEvent): void {
    this.#desk?.tell(event);
    this.#report(event);
  }

  readonly #report = (event: TransportEvent): void => {
    if (this.over) return;
    if (event.type === 'conversation') this.#there = { id: event.id };
    const state = event.type === 'connection' ? event.state : undefined;
    const again = state === 'connecting' && this.#wasOnline;
    this.session.onEvent(again ? { type: 'connection', state: 'reconnecting' } : event);
    if (state !== 'online') return;
    this.#wasOnline = true;
    if (this.following) this.#arrive();
  };

  readonly #suspend = (): void => {
    if (!this.#channel) return;
    this.#separate();
    this.#own.end().catch(() => undefined);
  };

  readonly #resume = (): void => {
    if (this.#leading || this.#channel) return;
    if (this.#wasOnline) this.#report({ type: 'connection', state: 'reconnecting' });
    void this.#join();
  };

  /** Nothing to do with other tabs any more. */
  #separate(): void {
    this.#leading = false;
    this.#lock?.giveUp();
    this.following?.close();
    this.#former?.close();
    this.#desk?.close();
    this.#channel?.close();
    this.#lock = this.#desk = this.#channel = undefined;
    this.following = this.#former = undefined;
  }

  #stop(): void {
    this.over = true;
    this.#separate();
    removeEventListener('pagehide', this.#suspend);
    removeEventListener('pageshow', this.#resume);
  }
}
