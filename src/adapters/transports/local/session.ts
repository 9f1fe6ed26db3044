import { Web1on1Error } from '../../../errors.js';
import type {
  HistoryPage,
  TransportEvent,
  TransportSession,
  TransportSignal,
  UploadProgress,
} from '../../../ports/transport.js';
import type {
  ConnectionState,
  ConversationSummary,
  Message,
  OutgoingFile,
  OutgoingMessage,
} from '../../../types.js';
import { addressOf, visitorAddress } from './addresses.js';
import { ConversationFeed } from './feed.js';
import { toMessage, type ChatEvent, type Command, type Reply, type WireMessage } from './frames.js';
import type { ChatLink, LinkListener } from './link.js';
import { publicId, toSummary } from './outlines.js';

/** What the visitor does in a conversation fails when it ends again and again meanwhile. */
const MAX_BEGINNINGS = 3;

/**
 * One session of one visitor over a link: carries what he does to the conversation, creating it when
 * it is needed, and hears what others do.
 */
export class LocalSession implements LinkListener {
  /** Resolves when messages can be sent. */
  readonly connected: Promise<void>;
  readonly #session: TransportSession;
  readonly #link: ChatLink;
  readonly #visitor: string;
  readonly #feed: ConversationFeed;
  #closed = false;
  #failed = false;
  #online = false;
  #abort: (error: Web1on1Error) => void = () => {};
  #starting: Promise<void> | undefined;

  constructor(session: TransportSession, link: ChatLink) {
    this.#session = session;
    this.#link = link;
    this.#visitor = visitorAddress(session.visitorId);
    this.#feed = new ConversationFeed({
      visitor: this.#visitor,
      ask: (to, command) => this.#ask(to, command),
      report: (event) => this.#report(event),
      translate: (message) => this.#translate(message),
    });
    const aborted = new Promise<never>((_, reject) => {
      this.#abort = reject;
    });
    this.connected = Promise.race([aborted, link.connect(this)]);
  }

  /** Whether this is that session, on a link that has not given up. */
  carries(session: TransportSession): boolean {
    return session === this.#session && !this.#failed;
  }

  send({ clientId, content, payload, metadata }: OutgoingMessage): Promise<Message> {
    const command: Command = { type: 'send', clientId, content, payload, metadata };
    return this.#say((to) => this.#link.request(to, command));
  }

  upload(file: OutgoingFile, progress: UploadProgress): Promise<Message> {
    return this.#say((to) => this.#link.upload(to, file, progress));
  }

  async postback(actionId: string): Promise<void> {
    await this.#act((to) => this.#link.request(to, { type: 'postback', actionId }));
  }

  async requestPerson(): Promise<void> {
    await this.#act((to) => this.#link.request(to, { type: 'person' }));
  }

  async endConversation(): Promise<void> {
    this.#needOnline();
    const to = this.#feed.address;
    if (to === undefined) return;
    await this.#ask(to, { type: 'end' });
    this.#feed.end(to);
  }

  /** Creates the conversation, once, also for several that ask at the same time. */
  async startConversation(): Promise<void> {
    this.#needOnline();
    if (this.#feed.address !== undefined && !this.#feed.ended) return;
    await this.#start();
  }

  async listConversations(): Promise<readonly ConversationSummary[]> {
    this.#needOnline();
    return (await this.#feed.list()).map(toSummary);
  }

  async openConversation(id: string | undefined): Promise<void> {
    this.#needOnline();
    if (id === undefined) {
      this.#feed.show(undefined, {});
      return;
    }
    const to = addressOf(this.#visitor, Number.parseInt(id, 10) || 1);
    const reply = await this.#ask(to, { type: 'open' });
    if (!reply.conversation || publicId(reply.conversation) !== id) {
      throw new Web1on1Error('transport-rejected', 'there is no such conversation', {
        retryable: false,
      });
    }
    this.#feed.show(to, reply);
  }

  async fetchHistory(before: number): Promise<HistoryPage> {
    const to = this.#feed.address;
    if (to === undefined) return { messages: [], hasMore: false };
    const { messages = [], more = false } = await this.#ask(to, { type: 'history', before });
    return { messages: messages.map((each) => this.#translate(each)), hasMore: more };
  }

  notify(signal: TransportSignal): void {
    const to = this.#feed.address;
    if (!this.#online || to === undefined) return;
    this.#ask(to, this.#commandOf(signal)).catch(() => {});
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
    return this.#feed.catchUp(true);
  }

  check(): Promise<void> {
    return this.#feed.catchUp(false);
  }

  event(of: string, event: ChatEvent): void {
    this.#feed.event(of, event);
  }

  #commandOf(signal: TransportSignal): Command {
    if (signal.type === 'read') return { type: 'read', at: this.#feed.lastAt };
    if (signal.type === 'typing') return signal;
    const profile = this.#session.profile?.() ?? {};
    const metadata = signal.type === 'metadata' ? this.#session.metadata() : undefined;
    return { type: 'profile', profile, ...(metadata && { metadata }) };
  }

  async #say(carry: (to: string) => Promise<Reply>): Promise<Message> {
    const { to, reply } = await this.#act(carry);
    const [ack, ...changed] = reply.messages ?? [];
    if (!ack) throw new Web1on1Error('send-failed', 'the acknowledgement was not understood');
    // Meanwhile the visitor may have gone on with another one.
    if (to === this.#feed.address) for (const each of [ack, ...changed]) this.#feed.receive(each);
    return this.#translate(ack);
  }

  /** Does something in the conversation; in a new one where there is none, or none any more. */
  async #act(carry: (to: string) => Promise<Reply>): Promise<{ to: string; reply: Reply }> {
    for (let beginnings = 0; beginnings < MAX_BEGINNINGS; beginnings += 1) {
      this.#needOnline();
      if (this.#feed.address === undefined) await this.#start();
      const to = this.#feed.address;
      if (to === undefined) break;
      // Also where it has ended: the same may have been said there before, unacknowledged.
      const reply = this.#checked(await carry(to));
      if (reply.error !== 'ended') return { to, reply: accepted(reply) };
      if (to === this.#feed.address) {
        await this.#feed.catchUp(false);
        if (to === this.#feed.address) await this.#start();
      }
    }
    throw refused('ended');
  }

  #start(): Promise<void> {
    return (this.#starting ??= this.#begin().finally(() => {
      this.#starting = undefined;
    }));
  }

  async #begin(): Promise<void> {
    await this.#feed.join();
    if (this.#feed.address !== undefined && !this.#feed.ended) return;
    const about = { metadata: this.#session.metadata(), profile: this.#session.profile?.() };
    for (;;) {
      const to = this.#feed.nextAddress;
      const reply = this.#checked(await this.#link.request(to, { type: 'start', about }));
      if (reply.error !== 'ended') {
        accepted(reply);
        await this.#feed.begin(to);
        return;
      }
      this.#feed.note(to);
    }
  }

  async #ask(to: string, command: Command): Promise<Reply> {
    return accepted(this.#checked(await this.#link.request(to, command)));
  }

  #checked(reply: Reply): Reply {
    if (this.#closed) throw new Web1on1Error('aborted', 'disconnected');
    if (reply.error === 'no-conversation') this.#feed.gone();
    return reply;
  }

  #needOnline(): void {
    if (!this.#online) throw new Web1on1Error('offline', 'not connected');
  }

  #translate(message: WireMessage): Message {
    return toMessage(message, (id) => this.#link.fileAddress(id));
  }

  #report(event: TransportEvent): void {
    if (!this.#closed) this.#session.onEvent(event);
  }
}

/** @throws Web1on1Error when it says no */
function accepted(reply: Reply): Reply {
  if (reply.error) throw refused(reply.error);
  return reply;
}

function refused(code: string): Web1on1Error {
  if (code === 'busy' || code === 'no-conversation' || code === 'ended') {
    return new Web1on1Error('send-failed', `the chat service refused for now: ${code}`);
  }
  return new Web1on1Error('transport-rejected', `the chat service refused: ${code}`, {
    retryable: false,
  });
}
