import type { Clock } from '../../../ports/clock.js';
import type { AuthorRole } from '../../../types.js';
import { visitorOf } from './addresses.js';
import { summarise, type ConversationSummary } from './agent-info.js';
import { handle } from './engine.js';
import { FaultInjector } from './faults.js';
import { FileShelf, type ShelvedFile } from './file-shelf.js';
import {
  encode,
  isForVisitors,
  uploadedId,
  type ChatEvent,
  type ClientFrame,
  type Command,
  type Reply,
} from './frames.js';
import { outlines } from './outlines.js';
import { fitting } from './pages.js';
import { parseClientFrame } from './parse-frames.js';
import type { Conversation } from './record.js';
import { contentOfFile, imageType, type FileToSend } from './uploads.js';
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
  /** Of all files together; beyond it the oldest go. Default 200 MiB. */
  readonly maxFileBytes?: number | undefined;
}

/** A file that has come over HTTP, beside the sockets. */
export interface ReceivedFile extends Omit<FileToSend, 'file'> {
  readonly bytes: Uint8Array;
}

interface Guest {
  readonly socket: ServerSocket;
  readonly by: AuthorRole;
  /** The visitor it belongs to, once it has named one. */
  id?: string;
}

/** Somebody who does not read what he is sent is let go at this many bytes. */
const MAX_BUFFERED_BYTES = 4 * 1024 * 1024;

const MAX_FILES_BYTES = 200 * 1024 * 1024;

/** What a visitor does to be answered: these can be refused, and their answers can be lost. */
const ACTS: readonly Command['type'][] = ['send', 'postback', 'person', 'end'];

/**
 * A chat service in memory: the engine behind sockets. For development, demonstrations and tests:
 * it forgets everything when it ends, and whoever reaches the agents' socket is an agent.
 */
export class ChatService {
  /** What goes wrong between this service and its visitors; agents are spared. */
  readonly faults: FaultInjector;
  readonly #clock: Clock;
  readonly #maxConversations: number;
  readonly #files: FileShelf;
  readonly #guests = new Set<Guest>();
  /** The most recently used last. */
  readonly #conversations = new Map<string, Conversation>();
  #accepted = 0;

  constructor(options: ChatServiceOptions) {
    const { clock, random, maxConversations = 200, maxFileBytes = MAX_FILES_BYTES } = options;
    this.#clock = clock;
    this.#maxConversations = maxConversations;
    this.#files = new FileShelf(maxFileBytes);
    this.faults = new FaultInjector(clock, random);
  }

  /** How many visitors' sockets were ever accepted. */
  get accepted(): number {
    return this.#accepted;
  }

  /** What is kept of one conversation; a visitor's first has his name. */
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

  /** What is kept of a file. */
  file(id: string): ShelvedFile | undefined {
    return this.#files.get(id);
  }

  /**
   * Takes a file into conversation `to`, as a message.
   *
   * @returns `undefined` when the answer is lost on the way
   */
  upload(by: AuthorRole, to: string, { bytes, ...file }: ReceivedFile): Reply | undefined {
    const spared = by === 'agent';
    if (!spared && this.faults.strikes('dropRequest')) return undefined;
    if (!spared && this.faults.strikes('refuseSend')) return this.#busy();
    const image = imageType(bytes);
    const id = this.#files.put(to, { bytes, image, name: file.name });
    const content = contentOfFile(id, image, { ...file, sizeBytes: bytes.length });
    const { clientId } = file;
    const author = by === 'agent' ? file.author : undefined;
    const reply = this.#handle({ by }, to, { type: 'send', clientId, content, ...author }, true);
    // Refused, or it was there already.
    if (reply.messages?.every((message) => uploadedId(message.content) !== id) ?? true) {
      this.#files.remove(id);
    }
    return !spared && !reply.error && this.faults.strikes('loseAck') ? undefined : reply;
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
    this.#files.clear();
  }

  #receive(guest: Guest, data: unknown): void {
    const spared = guest.by === 'agent';
    if (!spared && (this.faults.faults.halfOpen || this.faults.strikes('dropRequest'))) return;
    const frame = parseClientFrame(data);
    if (!frame) return;
    const reply = frame.do ? this.#answer(guest, frame) : ({ error: 'bad-request' } as const);
    const isAct = !spared && frame.do && ACTS.includes(frame.do.type);
    const lost = isAct && !reply.error && this.faults.strikes('loseAck');
    if (!lost) this.#send(guest, encode({ re: frame.id, reply }));
  }

  #answer(guest: Guest, { to, do: command }: ClientFrame): Reply {
    if (command.type === 'ping') return {};
    if (guest.by === 'agent' && command.type === 'list') return { summaries: this.#list() };
    if (guest.by === 'visitor') {
      if (!this.#belongs(guest, to)) return { error: 'forbidden' };
      if (command.type === 'mine') return { summaries: this.#outlines(to) };
      if (ACTS.includes(command.type) && this.faults.strikes('refuseSend')) return this.#busy();
    }
    return this.#handle(guest, to, command);
  }

  #busy(): Reply {
    return { error: 'busy', retryAfterMs: this.faults.faults.retryAfterMs };
  }

  #handle(guest: Pick<Guest, 'by'>, to: string, command: Command, uploaded = false): Reply {
    const now = this.#clock.now();
    const before = this.#conversations.get(to);
    const outcome = handle(before, command, { id: to, by: guest.by, now, uploaded });
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
      this.#files.removeOf(id);
      this.#tell(id, { type: 'gone' });
    }
  }

  #belongs(guest: Guest, to: string): boolean {
    const visitor = visitorOf(to);
    if (guest.id === undefined && visitor !== '') {
      const first = !this.#isOnline(visitor);
      guest.id = visitor;
      if (first) this.#tell(visitor, { type: 'presence', online: true }, guest);
    }
    return guest.id === visitor;
  }

  #leave(guest: Guest): void {
    this.#guests.delete(guest);
    const { id } = guest;
    if (id !== undefined && !this.#isOnline(id))
      this.#tell(id, { type: 'presence', online: false });
  }

  #outlines(visitor: string): ReturnType<typeof outlines> {
    const all = [...this.#conversations.values()];
    return outlines(all.filter(({ id }) => visitorOf(id) === visitorOf(visitor)));
  }

  #list(): readonly ConversationSummary[] {
    const latestFirst = [...this.#conversations.values()].reverse();
    return fitting(
      latestFirst.map((conversation) => summarise(conversation, this.#isOnline(conversation.id))),
    );
  }

  #isOnline(address: string): boolean {
    return [...this.#guests].some((guest) => guest.id === visitorOf(address));
  }

  #tell(of: string, event: ChatEvent, except?: Pick<Guest, 'by'>): void {
    const data = encode({ of, event });
    const forVisitors = isForVisitors(event);
    for (const guest of [...this.#guests]) {
      const concerned = guest.by === 'agent' || (forVisitors && guest.id === visitorOf(of));
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
