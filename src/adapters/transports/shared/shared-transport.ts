import type {
  Transport,
  TransportCapabilities,
  TransportEvent,
  TransportSession,
  TransportSignal,
} from '../../../ports/transport.js';
import type { Message, OutgoingMessage } from '../../../types.js';
import { Membership, type Surroundings } from './membership.js';
import { OwnConnection, type Method } from './own-connection.js';

export interface SharedTransportOptions extends Surroundings {
  /**
   * Names what the tabs may share: the same for the same service and the same visitor, and for
   * nobody else. `undefined`: nothing.
   */
  name(session: TransportSession): string | undefined;
}

/** What may be missing, and the ability that it goes with. */
const OPTIONAL = {
  fetchHistory: 'history',
  upload: 'upload',
  postback: 'structured',
  listConversations: 'conversations',
  openConversation: 'conversations',
  endConversation: 'ending',
  requestPerson: 'handover',
} as const satisfies Partial<Record<Method, keyof TransportCapabilities>>;

/**
 * Lets the tabs of one visitor share one connection. One of them leads: it is connected, and does
 * what the others ask for. They hear what it hears. Nobody above can tell who leads.
 */
export class SharedTransport implements Transport {
  fetchHistory?: NonNullable<Transport['fetchHistory']>;
  upload?: NonNullable<Transport['upload']>;
  uploadLimits?: NonNullable<Transport['uploadLimits']>;
  maxTextLength?: NonNullable<Transport['maxTextLength']>;
  postback?: NonNullable<Transport['postback']>;
  listConversations?: NonNullable<Transport['listConversations']>;
  openConversation?: NonNullable<Transport['openConversation']>;
  endConversation?: NonNullable<Transport['endConversation']>;
  requestPerson?: NonNullable<Transport['requestPerson']>;
  readonly #inner: Transport;
  readonly #options: SharedTransportOptions;
  #own: OwnConnection;
  #membership: Membership | undefined;
  #session: TransportSession | undefined;

  constructor(inner: Transport, options: SharedTransportOptions) {
    this.#inner = inner;
    this.#options = options;
    this.#own = new OwnConnection(inner);
    this.#offer();
  }

  get capabilities(): TransportCapabilities {
    return this.#able.capabilities;
  }

  connect(session: TransportSession): Promise<void> {
    const current = this.#membership;
    if (current && !current.over && session === this.#session) return current.connected;
    if (current) void this.disconnect();
    this.#session = session;
    this.#own = new OwnConnection(this.#inner);
    const onEvent = (event: TransportEvent): void => {
      if (event.type === 'conversation' || event.type === 'connection') this.#offer();
      session.onEvent(event);
    };
    const name = session.persistence === 'local' ? this.#options.name(session) : undefined;
    this.#membership = new Membership(this.#own, { ...session, onEvent }, name, this.#options);
    return this.#membership.connected;
  }

  send(message: OutgoingMessage): Promise<Message> {
    return this.#ask('send', [message]) as Promise<Message>;
  }

  notify(signal: TransportSignal): void {
    const { following } = this.#membership ?? {};
    if (following) following.tell(signal);
    else this.#own.tell(signal);
  }

  async startConversation(): Promise<void> {
    await this.#ask('startConversation', []);
  }

  async disconnect(options?: { readonly forget?: boolean }): Promise<void> {
    const membership = this.#membership;
    this.#membership = this.#session = undefined;
    this.#offer();
    await (membership ?? this.#own).end(options);
  }

  get #able(): Pick<Transport, 'capabilities' | 'uploadLimits' | 'maxTextLength'> {
    return this.#membership?.following?.able ?? this.#inner;
  }

  /** Has the methods of what can be done, and no others. */
  #offer(): void {
    const { capabilities, uploadLimits, maxTextLength } = this.#able;
    const facts = { uploadLimits, maxTextLength };
    const methods = Object.entries(OPTIONAL).map(([method, ability]) => [
      method,
      capabilities[ability] && ((...args: readonly unknown[]) => this.#ask(method as Method, args)),
    ]);
    for (const [name, value] of [...Object.entries(facts), ...methods] as [string, unknown][]) {
      if (value) Reflect.set(this, name, value);
      else Reflect.deleteProperty(this, name);
    }
  }

  async #ask(method: Method, args: readonly unknown[]): Promise<unknown> {
    const { following } = this.#membership ?? {};
    return await (following ? following.ask(method, args) : this.#own.carry(method, args));
  }
}
