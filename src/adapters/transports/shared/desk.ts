import { isName, isTime } from '../../../domain/conversation-records.js';
import type { Clock } from '../../../ports/clock.js';
import type { TransportEvent } from '../../../ports/transport.js';
import type { OwnConnection } from './own-connection.js';
import {
  parseAbout,
  parseRequest,
  parseSignal,
  parseWord,
  gone,
  wordsOfError,
  type Word,
} from './words.js';

/** Who hears something that late has stood still, and may have lost the lead without knowing. */
const LATE_MS = 1_000;
/** By then he knows. */
const DOUBT_MS = 500;

export interface DeskConfig {
  readonly me: string;
  readonly own: OwnConnection;
  readonly clock: Clock;
  say(word: object): void;
  isVisible(): boolean;
}

/** Where the leader does what other tabs ask for, and tells them what it hears. */
export class Desk {
  readonly #config: DeskConfig;
  /** Files of other tabs, by who sends them. */
  readonly #uploads = new Map<string, AbortController>();
  #closed = false;
  #doubtUntil = 0;

  constructor(config: DeskConfig) {
    this.#config = config;
  }

  /** A failure is not the others': each of them may try for itself. */
  tell(event: TransportEvent): void {
    if (event.type !== 'connection') this.#config.say({ type: 'event', event, able: this.#able });
    else if (event.state !== 'failed') {
      const { type, state } = event;
      this.#config.say({ type: 'event', event: { type, state }, able: this.#able });
    }
  }

  /** Another tab leads: nothing new is begun. What was begun is finished, and answered. */
  close(): void {
    this.#closed = true;
  }

  hear(data: unknown): void {
    const { me, own, clock, say, isVisible } = this.#config;
    const word = parseWord(data, me);
    if (!word) return;
    const { from: to, at } = word;
    const now = clock.now();
    if (!isTime(at) || now - at > LATE_MS) this.#doubtUntil = now + DOUBT_MS;
    switch (word.type) {
      case 'hello':
        say({ type: 'welcome', to, able: this.#able, events: own.reported.map(withoutError) });
        break;
      case 'ping':
        say({ type: 'pong', to, mayGo: !isVisible() && !own.busy });
        break;
      case 'tell': {
        const signal = parseSignal(word['signal']);
        if (signal) own.tell(signal, parseAbout(word['about']));
        break;
      }
      case 'ask':
        // Whoever asked may have asked the next leader meanwhile: it must not be done twice.
        if (now >= this.#doubtUntil) void this.#answer(word);
        else clock.at(this.#doubtUntil, () => this.#decide(word));
        break;
      case 'abort':
        this.#uploads.get(keyOf(word))?.abort();
        break;
      default:
        // Not for a leader.
        break;
    }
  }

  #decide(word: Word): void {
    if (this.#closed) this.#refuse(word);
    else void this.#answer(word);
  }

  /** It has not been begun: the next leader may be asked. */
  #refuse({ from: to, id }: Word): void {
    this.#config.say({ type: 'answer', to, id, error: wordsOfError(gone()) });
  }

  get #able(): object {
    const { capabilities, uploadLimits, maxTextLength } = this.#config.own.inner;
    return { capabilities: { ...capabilities }, uploadLimits, maxTextLength };
  }

  async #answer(word: Word): Promise<void> {
    const { own, say } = this.#config;
    const { from: to, id } = word;
    const request = parseRequest(word['method'], word['args']);
    if (!request || !isTime(id)) return;
    const { method, args } = request;
    const key = keyOf(word);
    const upload = method === 'upload' ? new AbortController() : undefined;
    if (upload) this.#uploads.set(key, upload);
    const progress = upload && {
      signal: upload.signal,
      onProgress: (share: number) => say({ type: 'progress', to, id, share }),
    };
    try {
      const all = progress ? [...args, progress] : args;
      const value = await own.carry(method, all, parseAbout(word['about']));
      say({ type: 'answer', to, id, value });
    } catch (cause) {
      say({ type: 'answer', to, id, error: wordsOfError(cause) });
    }
    this.#uploads.delete(key);
  }
}

function withoutError(event: TransportEvent): TransportEvent {
  return event.type === 'connection' ? { type: event.type, state: event.state } : event;
}

function keyOf(word: Word): string {
  return `${word.from} ${isName(word['id']) ? '' : String(word['id'])}`;
}
