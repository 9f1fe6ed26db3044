import type { Clock } from '../../../ports/clock.js';
import type { AuthorRole } from '../../../types.js';
import { summarise, type ConversationSummary } from './agent-info.js';
import { fitting, handle, type Conversation } from './engine.js';
import { FaultInjector } from './faults.js';
import { encode, type ChatEvent, type ClientFrame, type Command, type Reply } from './frames.js';
import { parseClientFrame } from './parse-frames.js';
import { POLICY_VIOLATION, TRY_AGAIN_LATER } from './socket.js';

/** A server's end of a socket: what `ws` and the platform's `WebSocket` have in common. */
export interface ServerSocket {
  onmessage: ((event: { readonly data: unknown }) => void) | null;
  onclose: ((event: never) => void) | null;
  readonly bufferedAmount?: number;
  send(data: string): void;
  close(code?: number, reason?: string): void;
}

export interface ChatServiceOptions {
  readonly clock: Clock;
  readonly random?: (() => number) | undefined;
  /** How many conversations are kept; beyond it the longest unused go. Default 200. */
  readonly maxConversations?: number | undefined;
}

interface Guest {
  readonly socket: ServerSocket;
  readonly by: AuthorRole;
  /** The visitor it belongs to, once it has named one. */
  id?: string;
}

/** Somebody who does not read what he is sent is let go at this many bytes. */
const MAX_BUFFERED_BYTES = 4 * 1024 * 1024;

/**
 * A chat service in memory: the engine behind sockets. For development, demonstrations and tests:
 * it forgets everything when it ends, and whoever reaches the agents' socket is an agent.
 */
export class ChatService {
  /** What goes wrong between this service and its visitors; agents are spared. */
  readonly faults: FaultInjector;
  readonly #clock: Clock;
  readonly #maxConversations: number;
  readonly #guests = new Set<Guest>();
  /** The most recently used last. */
  readonly #conversations = new Map<string, Conversation>();
  #accepted = 0;

  constructor({ clock, random, maxConversations = 200 }: ChatServiceOptions) {
    this.#clock = clock;
    this.#maxConversations = maxConversations;
    this.faults = new FaultInjector(clock, random);
  }

  /** How many visitors' sockets were ever accepted. */
  get accepted(): number {
    return this.#accepted;
  }

  /** What is kept of one visitor. */
  conversation(id: string): Conversation | undefined {
    return this.#conversations.get(id);
  }

  /** Serves a socket that is open. */
  accept(socket: ServerSocket, by: AuthorRole): void {
    if (by === 'visitor') {
      if (this.faults.strikes('refuseConnection')) {
        socket.close(TRY_AGAIN_LATER, String(this.faults.faults.retryAfterMs ?? ''));
        return;
      }
      this.#accepted += 1;
    }
    const guest: Guest = { socket, by };
    this.#guests.add(guest);
    socket.onmessage = ({ data }) => this.#receive(guest, data);
    socket.onclose = () => this.#leave(guest);
  }

  /**
   * Closes every visitor's socket.
   *
   * @param close how; by default with 1011, as a server does that has failed
   */
  kill(close: (socket: ServerSocket) => void = (socket) => socket.close(1011)): void {
    for (const { socket, by } of [...this.#guests]) if (by === 'visitor') close(socket);
  }

  /** Forgets everything, as a server does that is started again. */
  restart(): void {
    this.kill();
    this.#conversations.clear();
  }

  #receive(guest: Guest, data: unknown): void {
    const spared = guest.by === 'agent';
    if (!spared && (this.faults.faults.halfOpen || this.faults.strikes('dropRequest'))) return;
    const frame = parseClientFrame(data);
    if (!frame) return;
    const reply = frame.do ? this.#answer(guest, frame) : ({ error: 'bad-request' } as const);
    const lost =
      !spared && frame.do?.type === 'send' && !reply.error && this.faults.strikes('loseAck');
    if (!lost) this.#send(guest, encode({ re: frame.id, reply }));
  }

  #answer(guest: Guest, { to, do: command }: ClientFrame): Reply {
    if (command.type === 'ping') return {};
    if (guest.by === 'agent' && command.type === 'list') return { summaries: this.#list() };
    if (guest.by === 'visitor') {
      if (!this.#belongs(guest, to)) return { error: 'forbidden' };
      if (command.type === 'send' && this.faults.strikes('refuseSend')) {
        return { error: 'busy', retryAfterMs: this.faults.faults.retryAfterMs };
      }
    }
    return this.#handle(guest, to, command);
  }

  #handle(guest: Guest, to: string, command: Command): Reply {
    const now = this.#clock.now();
    const before = this.#conversations.get(to);
    const outcome = handle(before, command, { id: to, by: guest.by, now });
    if (outcome.conversation && outcome.conversation !== before) this.#keep(outcome.conversation);
    for (const event of outcome.events) this.#tell(to, event, guest);
    const { conversation, reply } = outcome;
    if (guest.by === 'visitor' || command.type !== 'open' || !conversation) return reply;
    return { ...reply, summaries: [summarise(conversation, this.#isOnline(to))] };
  }

  #keep(conversation: Conversation): void {
    this.#conversations.delete(conversation.id);
    this.#conversations.set(conversation.id, conversation);
    for (const id of this.#conversations.keys()) {
      if (this.#conversations.size <= this.#maxConversations) break;
      this.#conversations.delete(id);
      this.#tell(id, { type: 'ended' });
    }
  }

  #belongs(guest: Guest, to: string): boolean {
    if (guest.id === undefined && to !== '') {
      const first = !this.#isOnline(to);
      guest.id = to;
      if (first) this.#tell(to, { type: 'presence', online: true }, guest);
    }
    return guest.id === to;
  }

  #leave(guest: Guest): void {
    this.#guests.delete(guest);
    const { id } = guest;
    if (id !== undefined && !this.#isOnline(id))
      this.#tell(id, { type: 'presence', online: false });
  }

  #list(): readonly ConversationSummary[] {
    const latestFirst = [...this.#conversations.values()].reverse();
    return fitting(
      latestFirst.map((conversation) => summarise(conversation, this.#isOnline(conversation.id))),
    );
  }

  #isOnline(id: string): boolean {
    return [...this.#guests].some((guest) => guest.id === id);
  }

  #tell(of: string, event: ChatEvent, except?: Guest): void {
    const data = encode({ of, event });
    for (const guest of [...this.#guests]) {
      const concerned = guest.by === 'agent' || (guest.id === of && event.type !== 'presence');
      if (concerned && guest !== except) this.#send(guest, data);
    }
  }

  #send(guest: Guest, data: string): void {
    const deliver = (): void => {
      if (!this.#guests.has(guest)) return;
      if ((guest.socket.bufferedAmount ?? 0) > MAX_BUFFERED_BYTES)
        guest.socket.close(POLICY_VIOLATION);
      else guest.socket.send(data);
    };
    if (guest.by === 'agent') deliver();
    else if (!this.faults.faults.halfOpen) this.faults.carry(deliver);
  }
}
