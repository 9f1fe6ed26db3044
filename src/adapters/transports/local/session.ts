import { Web1on1Error } from '../../../errors.js';
import type {
  HistoryPage,
  TransportEvent,
  TransportSession,
  TransportSignal,
} from '../../../ports/transport.js';
import type { AuthorRole, ConnectionState, Message, OutgoingMessage } from '../../../types.js';
import { toMessage, type ChatEvent, type Command, type Reply, type WireMessage } from './frames.js';
import type { ChatLink, LinkListener } from './link.js';

/**
 * One session of one visitor over a link: keeps count of what was reported, so that nothing is
 * missed and no hole stays open, and creates the conversation when it is needed.
 */
export class LocalSession implements LinkListener {
  /** Resolves when messages can be sent. */
  readonly connected: Promise<void>;
  readonly #session: TransportSession;
  readonly #link: ChatLink;
  #closed = false;
  #failed = false;
  #online = false;
  #abort: (error: Web1on1Error) => void = () => {};
  /** Which conversation is known; `undefined` while there is none. */
  #startedAt: number | undefined;
  /** Everything up to this one was reported. */
  #lastSeq = 0;
  #lastAt = 0;
  #readAt: Record<AuthorRole, number> = { visitor: 0, agent: 0 };
  #starting: Promise<void> | undefined;

  constructor(session: TransportSession, link: ChatLink) {
    this.#session = session;
    this.#link = link;
    const aborted = new Promise<never>((_, reject) => {
      this.#abort = reject;
    });
    this.connected = Promise.race([aborted, link.connect(this)]);
  }

  /** Whether this is that session, on a link that has not given up. */
  carries(session: TransportSession): boolean {
    return session === this.#session && !this.#failed;
  }

  async send({ clientId, content }: OutgoingMessage): Promise<Message> {
    await this.startConversation();
    const reply = await this.#ask({ type: 'send', clientId, text: content.text });
    const ack = reply.messages?.[0];
    if (!ack) throw new Web1on1Error('send-failed', 'the acknowledgement was not understood');
    this.#receive(ack);
    return toMessage(ack);
  }

  /** Creates the conversation, once, also for several that ask at the same time. */
  async startConversation(): Promise<void> {
    if (!this.#online) throw new Web1on1Error('offline', 'not connected');
    if (this.#startedAt !== undefined) return;
    this.#starting ??= this.#start().finally(() => {
      this.#starting = undefined;
    });
    await this.#starting;
  }

  async fetchHistory(before: number): Promise<HistoryPage> {
    const { messages = [], more = false } = await this.#ask({ type: 'history', before });
    return { messages: messages.map(toMessage), hasMore: more };
  }

  notify(command: TransportSignal): void {
    if (
      command.type === 'profile' ||
      command.type === 'metadata' ||
      !this.#online ||
      this.#startedAt === undefined
    )
      return;
    const fleeting = command.type === 'read' ? { ...command, at: this.#lastAt } : command;
    this.#ask(fleeting).catch(() => {});
  }

  close(forget: boolean): void | Promise<void> {
    this.#closed = true;
    this.#online = false;
    this.#abort(new Web1on1Error('aborted', 'disconnected while connecting'));
    return this.#link.close(forget);
  }

  state(state: Exclude<ConnectionState, 'idle'>, error?: Web1on1Error): void {
    this.#online = state === 'online';
    this.#failed = state === 'failed';
    this.#report({ type: 'connection', state, ...(error && { error }) });
  }

  greet(): Promise<void> {
    return this.#catchUp(true);
  }

  check(): Promise<void> {
    return this.#catchUp(false);
  }

  event(of: string, event: ChatEvent): void {
    if (of !== this.#session.visitorId) return;
    switch (event.type) {
      case 'message':
        this.#receive(event.message);
        break;
      case 'typing': {
        const { by, active, name } = event;
        if (by === 'agent') {
          this.#report({ type: 'typing', active, ...(name !== undefined && { name }) });
        }
        break;
      }
      case 'read':
        this.#reportRead(event.by, event.at);
        break;
      case 'started':
        this.#fillGap();
        break;
      case 'ended':
        this.#belongTo(undefined);
        break;
      case 'presence':
        break;
    }
  }

  async #start(): Promise<void> {
    const about = { metadata: this.#session.metadata(), profile: this.#session.profile?.() };
    await this.#ask({ type: 'start', about });
    await this.#catchUp(false);
  }

  #receive(message: WireMessage): void {
    if (message.seq <= this.#lastSeq) return;
    const next = this.#startedAt !== undefined && message.seq === this.#lastSeq + 1;
    if (next) this.#take([message], false);
    else {
      this.#report({ type: 'messages', messages: [toMessage(message)] });
      this.#fillGap();
    }
  }

  #fillGap(): void {
    // What fails here is fetched again by the greeting after the next reconnect.
    this.#catchUp(false).catch(() => {});
  }

  /** Fetches and reports everything after the last message that was reported. */
  async #catchUp(snapshot: boolean): Promise<void> {
    for (;;) {
      const since = this.#lastSeq || undefined;
      const { conversation, messages = [], more } = await this.#ask({ type: 'open', since });
      const other = conversation?.startedAt !== this.#startedAt;
      if (other) this.#belongTo(conversation?.startedAt);
      // Counted from the end of an earlier conversation: ask again, from the start.
      if (other && conversation && since !== undefined) continue;
      this.#take(messages, snapshot);
      if (more && since !== undefined) continue;
      if (!conversation) return;
      this.#reportRead('agent', conversation.agentReadAt);
      this.#reportRead('visitor', conversation.visitorReadAt);
      return;
    }
  }

  #belongTo(startedAt: number | undefined): void {
    this.#startedAt = startedAt;
    this.#lastSeq = 0;
    this.#lastAt = 0;
    this.#readAt = { visitor: 0, agent: 0 };
    this.#report({ type: 'conversation', id: startedAt?.toString(36) });
  }

  #take(messages: readonly WireMessage[], snapshot: boolean): void {
    const last = messages.at(-1);
    if (!last) return;
    this.#lastSeq = Math.max(this.#lastSeq, last.seq);
    this.#lastAt = Math.max(this.#lastAt, last.at);
    this.#report({
      type: 'messages',
      messages: messages.map(toMessage),
      ...(snapshot && { snapshot }),
    });
  }

  #reportRead(by: AuthorRole, at: number): void {
    if (at <= this.#readAt[by]) return;
    this.#readAt[by] = at;
    this.#report({ type: 'read', by, at });
  }

  async #ask(command: Command): Promise<Reply> {
    const reply = await this.#link.request(this.#session.visitorId, command);
    if (this.#closed) throw new Web1on1Error('aborted', 'disconnected');
    if (reply.error === 'no-conversation') this.#belongTo(undefined);
    if (reply.error) throw refused(reply.error);
    return reply;
  }

  #report(event: TransportEvent): void {
    if (!this.#closed) this.#session.onEvent(event);
  }
}

function refused(code: string): Web1on1Error {
  if (code === 'busy' || code === 'no-conversation') {
    return new Web1on1Error('send-failed', `the chat service refused for now: ${code}`);
  }
  return new Web1on1Error('transport-rejected', `the chat service refused: ${code}`, {
    retryable: false,
  });
}
