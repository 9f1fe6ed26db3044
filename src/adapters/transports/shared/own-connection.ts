import { Web1on1Error } from '../../../errors.js';
import type {
  Transport,
  TransportEvent,
  TransportSession,
  TransportSignal,
} from '../../../ports/transport.js';
import type { ConversationMetadata, VisitorProfile } from '../../../types.js';
import { Reported } from './reported.js';

/** What is done by calling a method and waiting for its answer. */
export type Method = Exclude<
  keyof Transport,
  'capabilities' | 'connect' | 'notify' | 'uploadLimits' | 'maxTextLength' | 'disconnect'
>;

/** What another tab says of its page and its visitor: for what it asks to be done. */
export interface About {
  readonly metadata?: ConversationMetadata;
  readonly profile?: VisitorProfile;
}

/** The connection that this very tab has with the service, if it has one. */
export class OwnConnection {
  readonly inner: Transport;
  #connecting: Promise<void> | undefined;
  #reported = new Reported();
  #wanted = false;
  #carried = 0;
  /** Conversations that are being turned to. */
  #turning = 0;
  #about: About | undefined;

  constructor(inner: Transport) {
    this.inner = inner;
  }

  /** What somebody has to be told who comes later. */
  get reported(): readonly TransportEvent[] {
    return this.#reported.events;
  }

  /** Something is being done, for this tab or for another one. */
  get busy(): boolean {
    return this.#carried > 0;
  }

  /** Which conversation it is here, as far as was reported. */
  get conversationId(): string | undefined {
    return this.#reported.conversationId;
  }

  /** Connects, unless that is under way or done. @throws Web1on1Error */
  connect(session: TransportSession, onEvent: (event: TransportEvent) => void): Promise<void> {
    this.#wanted = true;
    return (this.#connecting ??= this.#connect(session, onEvent));
  }

  /** Does something for this tab or for another one. @throws Web1on1Error */
  async carry(method: Method, args: readonly unknown[], about?: About): Promise<unknown> {
    const act: unknown = this.inner[method];
    if (typeof act !== 'function') {
      throw new Web1on1Error('transport-unsupported', `There is no ${method}.`);
    }
    const count = (by: 1 | -1): void => {
      this.#carried += by;
      if (method === 'openConversation') this.#turning += by;
    };
    count(1);
    if (about) this.#about = about;
    try {
      return await (Reflect.apply(act, this.inner, args) as unknown);
    } finally {
      count(-1);
      if (about === this.#about) this.#about = undefined;
      this.#endIfIdle();
    }
  }

  tell(signal: TransportSignal, about?: About): void {
    const before = this.#about;
    this.#about = about ?? before;
    this.inner.notify(signal);
    this.#about = before;
  }

  /** Another tab leads: what is on its way is waited for, then the connection ends. */
  release(): void {
    this.#wanted = false;
    this.#endIfIdle();
  }

  /** Ends the connection. `forget` reaches the transport also where there never was one. */
  async end(options?: { readonly forget?: boolean }): Promise<void> {
    this.#drop();
    await this.inner.disconnect(options);
  }

  #drop(): void {
    this.#wanted = false;
    this.#connecting = undefined;
    this.#reported = new Reported();
  }

  #endIfIdle(): void {
    if (this.#wanted || this.#carried || !this.#connecting) return;
    // It is over for us in any case.
    this.end().catch(() => undefined);
  }

  async #connect(
    session: TransportSession,
    onEvent: (event: TransportEvent) => void,
  ): Promise<void> {
    const reported = this.#reported;
    try {
      await this.inner.connect({
        ...session,
        metadata: () => this.#about?.metadata ?? session.metadata(),
        profile: () => this.#about?.profile ?? session.profile?.(),
        onEvent: (event) => {
          if (reported !== this.#reported) return;
          const isTurn = event.type === 'conversation' && event.id !== this.conversationId;
          const told = isTurn && this.#turning ? { ...event, left: true } : event;
          reported.note(event);
          if (event.type === 'connection' && event.state === 'failed') this.#drop();
          onEvent(told);
        },
      });
    } catch (cause) {
      if (reported === this.#reported) this.#drop();
      throw cause;
    }
  }
}
