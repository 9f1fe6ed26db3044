import { Web1on1Error } from '../../../errors.js';
import type { Clock } from '../../../ports/clock.js';
import type { UploadProgress } from '../../../ports/transport.js';
import { encode, MAX_FRAME_LENGTH, type Command, type Reply } from './frames.js';
import type { ChatLink, LinkListener } from './link.js';
import { parseServerFrame } from './parse-frames.js';
import { PendingReplies } from './pending-replies.js';
import { filesUrl, postFile } from './post-file.js';
import {
  openWebSocket,
  POLICY_VIOLATION,
  SOCKET_OPEN,
  socketUrl,
  TRY_AGAIN_LATER,
  type SocketLike,
} from './socket.js';
import type { FileToSend } from './uploads.js';

export interface WsLinkOptions {
  readonly server: string;
  readonly clock: Clock;
  readonly random?: (() => number) | undefined;
  readonly openSocket?: ((url: string) => SocketLike) | undefined;
}

const HEARTBEAT_MS = 25_000;
/** No answer to a request within this time means that the socket is dead. */
const ANSWER_TIMEOUT_MS = 10_000;
const CONNECT_TIMEOUT_MS = 15_000;
const FIRST_DELAY_MS = 500;
const LONGEST_DELAY_MS = 30_000;
/** After this long online the next loss is a first one again. */
const STABLE_MS = 30_000;
const LONGEST_RETRY_AFTER_MS = 5 * 60_000;
/** Coming online, becoming visible and being shown again tend to happen together. */
const WAKE_INTERVAL_MS = 1000;

/** A chat server, over a socket that is repaired for as long as the link is not closed. */
export class WsLink implements ChatLink {
  readonly #options: WsLinkOptions;
  readonly #left = new AbortController();
  readonly #replies: PendingReplies;
  #listener: LinkListener | undefined;
  #socket: SocketLike | undefined;
  #nextId = 1;
  #losses = 0;
  /** Since when greetings have been exchanged on this socket; `undefined` while they have not. */
  #onlineSince: number | undefined;
  /** The server asked not to come back before this moment. */
  #notBefore = 0;
  #wasOnline = false;
  #wokenAt = -Infinity;
  #suspended = false;
  #cancelRedial = (): void => {};
  /** Over the socket: first that it opens, then that it answers. */
  #cancelWatch = (): void => {};
  #cancelDeadline = (): void => {};
  /** Settles the first connect. */
  #settle: (error?: Web1on1Error) => void = () => {};

  constructor(options: WsLinkOptions) {
    this.#options = options;
    this.#replies = new PendingReplies(options.clock);
  }

  connect(listener: LinkListener): Promise<void> {
    this.#listener = listener;
    listener.state('connecting');
    return new Promise((resolve, reject) => {
      this.#settle = (error) => {
        this.#settle = () => {};
        this.#cancelDeadline();
        if (error) reject(error);
        else resolve();
      };
      this.#comeAndGo();
      this.#awaitFirst();
      this.#dial();
    });
  }

  async request(to: string, command: Command): Promise<Reply> {
    const until = this.#options.clock.now() + LONGEST_RETRY_AFTER_MS;
    for (;;) {
      const reply = await this.#ask(to, command);
      const { error, retryAfterMs = FIRST_DELAY_MS } = reply;
      if (error !== 'busy' || this.#options.clock.now() + retryAfterMs > until) return reply;
      await this.#wait(retryAfterMs);
    }
  }

  upload(to: string, file: FileToSend, { onProgress, signal }: UploadProgress): Promise<Reply> {
    const { clock, server } = this.#options;
    // What the session no longer waits for need not be carried on.
    const signals = [signal, this.#left.signal];
    return postFile(filesUrl(server), to, file, { onProgress, signals, clock });
  }

  fileAddress(id: string): string {
    const url = filesUrl(this.#options.server);
    url.pathname += `/${encodeURIComponent(id)}`;
    return url.href;
  }

  close(): void {
    this.#listener = undefined;
    this.#left.abort();
    const aborted = new Web1on1Error('aborted', 'disconnected');
    this.#hangUp(aborted);
    this.#settle(aborted);
  }

  /** While the device says it has no network, its visitor is not told that the chat has failed. */
  #awaitFirst(): void {
    this.#cancelDeadline = this.#after(CONNECT_TIMEOUT_MS, () => {
      if (isOffline()) this.#awaitFirst();
      else this.#fail(new Web1on1Error('transport-timeout', 'the chat server did not answer'));
    });
  }

  #dial(): void {
    this.#cancelRedial();
    let socket: SocketLike;
    try {
      const { server, openSocket = openWebSocket } = this.#options;
      socket = openSocket(socketUrl(server));
    } catch (cause) {
      const error = `"${this.#options.server}" is not the address of a chat server`;
      this.#fail(new Web1on1Error('not-configured', error, { retryable: false, cause }));
      return;
    }
    this.#socket = socket;
    this.#cancelWatch = this.#after(ANSWER_TIMEOUT_MS, () => this.#lose());
    socket.onopen = () => void this.#greet(socket);
    socket.onmessage = ({ data }) => {
      if (socket === this.#socket) this.#receive(data);
    };
    socket.onclose = ({ code, reason }) => {
      if (socket === this.#socket) this.#closedByServer(code, reason);
    };
  }

  async #greet(socket: SocketLike): Promise<void> {
    if (socket !== this.#socket) return;
    this.#cancelWatch();
    this.#beat();
    try {
      await this.#listener?.greet();
    } catch {
      if (socket === this.#socket) this.#lose();
      return;
    }
    if (socket !== this.#socket) return;
    this.#onlineSince = this.#options.clock.now();
    this.#wasOnline = true;
    this.#listener?.state('online');
    this.#settle();
  }

  #receive(data: unknown): void {
    const frame = parseServerFrame(data);
    if (!frame) return;
    if ('event' in frame) this.#listener?.event(frame.of, frame.event);
    else this.#replies.take(frame.re)?.resolve(frame.reply);
  }

  #closedByServer(code: number, reason: string): void {
    if (code === POLICY_VIOLATION) {
      const error = new Web1on1Error('transport-rejected', `the chat server refused: ${reason}`, {
        retryable: false,
      });
      this.#fail(error);
      return;
    }
    const retryAfterMs = code === TRY_AGAIN_LATER ? Number(reason) || 0 : 0;
    this.#lose(Math.min(retryAfterMs, LONGEST_RETRY_AFTER_MS));
  }

  /** Gives up: whoever uses the link may connect a new one. */
  #fail(error: Web1on1Error): void {
    this.#listener?.state('failed', error);
    this.#settle(error);
    this.close();
  }

  #lose(retryAfterMs = 0): void {
    const { clock, random = Math.random } = this.#options;
    const now = clock.now();
    if (this.#onlineSince !== undefined && now - this.#onlineSince >= STABLE_MS) this.#losses = 0;
    this.#hangUp(new Web1on1Error('offline', 'the connection was lost'));
    if (isOffline()) this.#listener?.state('offline');
    else this.#listener?.state(this.#wasOnline ? 'reconnecting' : 'connecting');
    const longest = Math.min(LONGEST_DELAY_MS, FIRST_DELAY_MS * 2 ** this.#losses);
    this.#losses += 1;
    this.#notBefore = now + retryAfterMs;
    this.#cancelRedial = this.#after(Math.max(random() * longest, retryAfterMs), () =>
      this.#dial(),
    );
  }

  #hangUp(error: Web1on1Error): void {
    const socket = this.#socket;
    this.#socket = undefined;
    this.#onlineSince = undefined;
    this.#cancelRedial();
    this.#cancelWatch();
    socket?.close();
    this.#replies.rejectAll(error);
  }

  #beat(): void {
    this.#cancelWatch = this.#after(HEARTBEAT_MS, () => {
      this.#check();
      this.#beat();
    });
  }

  #comeAndGo(): void {
    const { signal } = this.#left;
    const wake = (): void => this.#wake();
    addEventListener('online', wake, { signal });
    document.addEventListener('visibilitychange', wake, { signal });
    // An open socket keeps a page from being kept for going back, or dies there without a word.
    addEventListener('pagehide', () => this.#suspend(), { signal });
    addEventListener('pageshow', () => this.#resume(), { signal });
  }

  /** A good moment to try: at once when a new attempt is waited for, a sign of life otherwise. */
  #wake(): void {
    const now = this.#options.clock.now();
    if (document.visibilityState === 'hidden' || this.#suspended) return;
    if (now - this.#wokenAt < WAKE_INTERVAL_MS || now < this.#notBefore) return;
    this.#wokenAt = now;
    // What failed before tells nothing of now; nor does an attempt that is under way.
    this.#losses = 0;
    if (!this.#socket) this.#dial();
    else if (this.#onlineSince !== undefined) this.#check();
  }

  /** A request that is not answered ends the socket: nothing more to do here. */
  #check(): void {
    this.#listener?.check().catch(() => {});
  }

  #suspend(): void {
    this.#suspended = true;
    this.#hangUp(new Web1on1Error('offline', 'the page was left'));
  }

  #resume(): void {
    if (!this.#suspended) return;
    this.#suspended = false;
    this.#losses = 0;
    this.#listener?.state('reconnecting');
    this.#dial();
  }

  #ask(to: string, command: Command): Promise<Reply> {
    const socket = this.#socket;
    if (socket?.readyState !== SOCKET_OPEN) {
      return Promise.reject(new Web1on1Error('offline', 'not connected'));
    }
    const id = this.#nextId++;
    const frame = encode({ id, to, do: command });
    if (frame.length > MAX_FRAME_LENGTH) {
      const error = new Web1on1Error('transport-rejected', 'too long', { retryable: false });
      return Promise.reject(error);
    }
    socket.send(frame);
    return this.#replies.wait(id, ANSWER_TIMEOUT_MS, (waiting) => {
      waiting.reject(new Web1on1Error('transport-timeout', 'the chat server did not answer'));
      if (socket === this.#socket) this.#lose();
    });
  }

  async #wait(ms: number): Promise<void> {
    await this.#replies.wait(this.#nextId++, ms, ({ resolve }) => resolve({}));
  }

  #after(ms: number, callback: () => void): () => void {
    const { clock } = this.#options;
    return clock.at(clock.now() + ms, callback);
  }
}

/** A hint only: `true` may be wrong, but is never said without reason. */
function isOffline(): boolean {
  return !navigator.onLine;
}
