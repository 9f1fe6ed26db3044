import { isTime, parseOutgoing } from '../../../domain/conversation-records.js';
import { Web1on1Error } from '../../../errors.js';
import type { Clock } from '../../../ports/clock.js';
import type {
  TransportEvent,
  TransportSession,
  TransportSignal,
  UploadProgress,
} from '../../../ports/transport.js';
import type { About, Method } from './own-connection.js';
import {
  BEGINNINGS,
  parseAbilities,
  parseAbout,
  parseAnswer,
  parseError,
  gone,
  parseWord,
  wordsOfError,
  type Abilities,
  type Word,
} from './words.js';

export interface FollowerConfig {
  readonly me: string;
  readonly clock: Clock;
  readonly session: TransportSession;
  say(word: object): void;
  isVisible(): boolean;
  parseEvent(event: unknown, now: number): TransportEvent | undefined;
  onEvent(event: TransportEvent): void;
  /** The leader has not answered for a while: it is dead, or stands still. */
  onSilent(): void;
  /** The visitor looks at this tab, and not at the one that leads. */
  onLeaderHidden(): void;
}

interface Waiting {
  readonly onProgress: ((share: number) => void) | undefined;
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Web1on1Error) => void;
  stopWatch: () => void;
}

/** Two times without an answer: about 5 s after the last sign of life. */
const BEAT_MS = 2_000;
/** Longer than any method of a transport takes without a sign of life. */
const ANSWER_WITHIN_MS = 60_000;

/** A tab that another one leads: asks it, and hears what it hears. */
export class Follower {
  /** What the leader's transport can do, once it has said so. */
  able: Abilities | undefined;
  readonly #config: FollowerConfig;
  readonly #waiting = new Map<number, Waiting>();
  #nextId = 1;
  #leader: string | undefined;
  /** How often the leader was asked for a sign of life since it gave the last one. */
  #unanswered = 0;
  /** How often in a row it said that it is hidden, and could go. */
  #hidden = 0;
  #excused = false;
  #retired = false;
  /** It was told already that this tab could lead. */
  #offered = false;
  #stopBeat = (): void => {};
  /** Where what is sent begins a conversation, the service is told of this page. */
  #isTalking = false;
  #about: About | undefined;

  constructor(config: FollowerConfig) {
    this.#config = config;
    document.addEventListener('visibilitychange', this.#look);
    this.#beat();
  }

  /** The visitor looks at this tab, and not at the one that leads. */
  get mayTakeOver(): boolean {
    return this.#hidden > 0 && this.#config.isVisible();
  }

  /** @throws Web1on1Error `offline` when the leader is gone before it has answered */
  async ask(method: Method, args: readonly unknown[]): Promise<unknown> {
    const { clock, say } = this.#config;
    const [first, progress] = args as [unknown, UploadProgress | undefined];
    if (progress?.signal.aborted) throw new Web1on1Error('aborted', 'The file was withdrawn.');
    if (this.#leader === undefined) throw gone();
    const id = this.#nextId++;
    const what = (method === 'send' && parseOutgoing(first)) || first;
    const about = BEGINNINGS.includes(method) && !this.#isTalking ? this.#aboutMe() : undefined;
    say({ type: 'ask', to: this.#leader, id, method, args: [what], about });
    const to = this.#leader;
    const abort = (): void => say({ type: 'abort', to, id });
    progress?.signal.addEventListener('abort', abort);
    try {
      const answer = await new Promise((resolve, reject) => {
        const onProgress = progress && ((share: number) => progress.onProgress(share));
        this.#waiting.set(id, { resolve, reject, onProgress, stopWatch: () => {} });
        this.#watch(id);
      });
      return parseAnswer(method, answer, clock.now());
    } finally {
      progress?.signal.removeEventListener('abort', abort);
      this.#waiting.get(id)?.stopWatch();
      this.#waiting.delete(id);
      if (this.#waiting.size === 0) this.#about = undefined;
    }
  }

  tell(signal: TransportSignal): void {
    const { say, session } = this.#config;
    const { type } = signal;
    const about =
      type === 'profile' || type === 'metadata'
        ? parseAbout({
            profile: session.profile?.(),
            ...(type === 'metadata' && { metadata: session.metadata() }),
          })
        : undefined;
    say({ type: 'tell', to: this.#leader, signal, about });
  }

  hear(data: unknown): void {
    const word = parseWord(data, this.#config.me);
    if (!word) return;
    if (word.type === 'answer' || word.type === 'progress') this.#answered(word);
    if (this.#retired) return;
    // Not begun, so it can be asked of whoever leads now.
    const { type, from: to, id } = word;
    if (type === 'ask') this.#config.say({ type: 'answer', to, id, error: wordsOfError(gone()) });
    if (word.type === 'lead') this.#follow(word);
    if (word.type === 'welcome') this.#leader = word.from;
    // Somebody is about to lead.
    if (word.type === 'pong' && this.#leader === undefined) this.#unanswered = 0;
    if (word.from !== this.#leader) return;
    this.#unanswered = 0;
    this.able = parseAbilities(word['able']) ?? this.able;
    if (word.type === 'event') this.#report(word['event']);
    if (word.type === 'welcome' && Array.isArray(word['events'])) {
      for (const event of word['events']) this.#report(event);
    }
    if (word.type === 'pong') this.#learn(word['mayGo'] === true);
  }

  /** This tab leads now. The one that led before still answers what it was asked. */
  retire(): void {
    this.#retired = true;
    document.removeEventListener('visibilitychange', this.#look);
    this.#stopBeat();
  }

  /** Nothing is waited for any more. */
  close(): void {
    this.retire();
    this.#giveUp();
  }

  #follow({ from, handed }: Word): void {
    const before = this.#leader;
    if (from === before) return;
    this.#leader = from;
    this.#hidden = 0;
    this.#offered = false;
    // What the leader before has begun it finishes, if it is well.
    if (handed !== true) this.#giveUp();
    if (handed !== true && before !== undefined) {
      this.#config.onEvent({ type: 'connection', state: 'reconnecting' });
    }
    this.#config.say({ type: 'hello', to: from });
  }

  #report(value: unknown): void {
    const event = this.#config.parseEvent(value, this.#config.clock.now());
    if (!event || (event.type === 'connection' && event.state === 'failed')) return;
    if (event.type === 'conversation') {
      this.#isTalking = event.id !== undefined;
      this.#about = undefined;
    }
    if (event.type === 'ended') this.#isTalking = false;
    this.#config.onEvent(event);
  }

  #answered(word: Word): void {
    const id = word['id'];
    const waiting = isTime(id) ? this.#waiting.get(id) : undefined;
    if (!waiting || !isTime(id)) return;
    const { share, value } = word;
    if (word.type === 'progress') {
      this.#watch(id);
      if (isTime(share)) waiting.onProgress?.(share);
      return;
    }
    const error = parseError(word['error']);
    if (error) waiting.reject(error);
    else waiting.resolve(value);
  }

  #watch(id: number): void {
    const waiting = this.#waiting.get(id);
    const { clock } = this.#config;
    waiting?.stopWatch();
    if (waiting) {
      waiting.stopWatch = clock.at(clock.now() + ANSWER_WITHIN_MS, () => waiting.reject(gone()));
    }
  }

  /** Whether it arrived is not known: whoever asked may ask the next leader. */
  #giveUp(): void {
    for (const { reject } of this.#waiting.values()) reject(gone());
  }

  /** Asked once for what is asked at the same time. */
  #aboutMe(): About | undefined {
    const { session } = this.#config;
    return (this.#about ??= parseAbout({
      metadata: session.metadata(),
      profile: session.profile?.(),
    }));
  }

  #learn(mayGo: boolean): void {
    this.#hidden = mayGo && this.#config.isVisible() ? this.#hidden + 1 : 0;
    // Not for a glance: twice in a row. And if it cannot be done, not again and again.
    if (this.#hidden < 2 || this.#offered) return;
    this.#offered = true;
    this.#config.onLeaderHidden();
  }

  readonly #look = (): void => {
    this.#hidden = 0;
    this.#offered = false;
    if (this.#config.isVisible()) this.#beat();
  };

  /** Asks for a sign of life, which needs no timer of a leader whose timers may be slowed down. */
  #beat(): void {
    const { clock, say, onSilent } = this.#config;
    this.#stopBeat();
    this.#unanswered += 1;
    say(this.#leader === undefined ? { type: 'hello' } : { type: 'ping', to: this.#leader });
    const due = clock.now() + BEAT_MS;
    this.#stopBeat = clock.at(due, () => {
      // Who has stood still himself has to read first what came meanwhile.
      const late = clock.now() - due > BEAT_MS;
      const isExcused = late && !this.#excused;
      this.#excused = late;
      if (this.#unanswered > 1 && !isExcused) onSilent();
      this.#beat();
    });
  }
}
