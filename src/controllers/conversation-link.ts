import { Web1on1Error } from '../errors.js';
import type { Clock } from '../ports/clock.js';
import type { Transport, TransportSession } from '../ports/transport.js';
import { NewestFirst } from './newest-first.js';

export interface ConversationLinkConfig {
  readonly clock: Clock;
  /** Asked at every connecting. A rejection counts as a failure to connect. */
  transport(): Transport | Promise<Transport>;
  session(): Omit<TransportSession, 'onEvent'>;
  /** Something hangs on the whole of a report: nothing of it may wait. */
  isUrgent(): boolean;
  /** @param event anything: a page may bring a transport of its own */
  onEvent(event: unknown): void;
  onConnecting(): void;
  onConnected(): void;
  onFailed(error: Web1on1Error): void;
}

/** The session with a transport: at most one, and nothing is heard of one that is over. */
export class ConversationLink {
  readonly #config: ConversationLinkConfig;
  /** Identity of the session; late results of another one are dropped. */
  #run: object | undefined;
  #connecting: Promise<void> | undefined;
  /** Known as soon as the transport is asked to connect: it must be told when the session ends. */
  #used: Transport | undefined;
  readonly #reports: NewestFirst;
  #connected = false;

  constructor(config: ConversationLinkConfig) {
    this.#config = config;
    this.#reports = new NewestFirst({
      clock: config.clock,
      isUrgent: () => config.isUrgent(),
      receive: (reported) => config.onEvent(reported),
    });
  }

  /** Connected, or about to be. */
  get active(): boolean {
    return this.#run !== undefined;
  }

  /** What carries the messages; `undefined` until connected. */
  get transport(): Transport | undefined {
    return this.#connected ? this.#used : undefined;
  }

  /**
   * Connects, unless that is under way or done. After a failure it may be called again.
   *
   * @throws Web1on1Error `aborted` when the session was ended meanwhile
   */
  connect(): Promise<void> {
    if (!this.#connecting) {
      const run = (this.#run = {});
      // In a moment: whoever hears of it may ask again.
      this.#connecting = Promise.resolve(run).then((current) => this.#open(current));
      // There is an event that tells, also those who do not wait.
      this.#connecting.catch(() => undefined);
    }
    return this.#connecting;
  }

  /** Tells the other side, where typing is carried. */
  signalTyping(active: boolean): void {
    const { transport } = this;
    if (transport?.capabilities.typing) transport.notify({ type: 'typing', active });
  }

  /** The transport gave up by itself. */
  drop(): void {
    this.#run = this.#connecting = undefined;
    this.#connected = false;
    this.#reports.clear();
  }

  /** Ends the session. Safe at any time. */
  async disconnect(options?: { readonly forget?: boolean }): Promise<void> {
    const transport = this.#used;
    this.drop();
    this.#used = undefined;
    try {
      await transport?.disconnect(options);
    } catch {
      // It is over for us in any case.
    }
  }

  async #open(run: object): Promise<void> {
    const isLate = (): boolean => this.#run !== run;
    try {
      if (!isLate()) this.#config.onConnecting();
      const transport = await this.#config.transport();
      if (!isLate()) {
        this.#used = transport;
        await transport.connect({
          ...this.#config.session(),
          onEvent: (event) => {
            if (!isLate()) this.#reports.take(event);
          },
        });
      }
    } catch (cause) {
      const error =
        cause instanceof Web1on1Error
          ? cause
          : new Web1on1Error('transport-rejected', 'The chat could not connect.', { cause });
      if (!isLate()) {
        this.drop();
        this.#config.onFailed(error);
      }
      throw error;
    }
    if (isLate()) throw new Web1on1Error('aborted', 'The session was ended while connecting.');
    this.#connected = true;
    this.#config.onConnected();
  }
}
