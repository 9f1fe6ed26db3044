import type { TransportEvent } from '../../../ports/transport.js';
import type { AuthorRole, Message } from '../../../types.js';
import { addressOf, numberOf, visitorOf } from './addresses.js';
import type { ChatEvent, Command, ConversationInfo, Reply, WireMessage } from './frames.js';
import { parseOutlines, publicId, type Outline } from './outlines.js';

export interface FeedOptions {
  /** The visitor's name. */
  readonly visitor: string;
  /** @throws Web1on1Error also when it is refused */
  ask(to: string, command: Command): Promise<Reply>;
  report(event: TransportEvent): void;
  translate(message: WireMessage): Message;
}

/**
 * What is reported of a visitor's conversations: which one it is, and everything in it, with no hole
 * left open. Keeps count of what was reported.
 */
export class ConversationFeed {
  readonly #options: FeedOptions;
  #address: string | undefined;
  /** Which conversation is known under that address; `undefined` while there is none. */
  #startedAt: number | undefined;
  #ended = false;
  /** The visitor wants a new one: what others are there does not matter. */
  #fresh = false;
  /** The highest number of a conversation of this visitor. */
  #lastNumber = 0;
  /** Everything up to this one was reported. */
  #lastSeq = 0;
  #lastAt = 0;
  #readAt: Record<AuthorRole, number> = { visitor: 0, agent: 0 };

  constructor(options: FeedOptions) {
    this.#options = options;
  }

  /** The conversation that goes on; `undefined` while there is none. */
  get address(): string | undefined {
    return this.#startedAt === undefined ? undefined : this.#address;
  }

  /** Whether nothing can be added to it any more. */
  get ended(): boolean {
    return this.#ended;
  }

  /** When the newest message was said that was reported, epoch ms. */
  get lastAt(): number {
    return this.#lastAt;
  }

  /** Where the next conversation begins. */
  get nextAddress(): string {
    return addressOf(this.#options.visitor, this.#lastNumber + 1);
  }

  /** There is, or was, a conversation of this name. */
  note(address: string): void {
    this.#lastNumber = Math.max(this.#lastNumber, numberOf(address));
  }

  /** All conversations of the visitor, the most recently used first. */
  async list(): Promise<readonly Outline[]> {
    const { visitor, ask } = this.#options;
    const { summaries } = await ask(visitor, { type: 'mine' });
    const all = parseOutlines(summaries);
    this.#lastNumber = Math.max(0, ...all.map(({ id }) => numberOf(id)));
    return all;
  }

  /** Goes along where another tab has begun a conversation that was heard of, and not found yet. */
  async join(): Promise<void> {
    const known = this.address === undefined ? 0 : numberOf(this.address);
    if (!this.#fresh && this.#lastNumber > known) await this.catchUp(false);
  }

  /** Goes on with a conversation that has just begun. */
  async begin(address: string): Promise<void> {
    this.note(address);
    this.#turnTo(address);
    await this.catchUp(false);
  }

  /** Goes on with another conversation, as its `open` reply describes it, or with none yet. */
  show(address: string | undefined, { conversation, messages = [] }: Reply): void {
    this.#turnTo(address);
    this.#fresh = address === undefined;
    this.#belongTo(conversation);
    if (!conversation) return;
    this.#take(messages, true);
    this.#reportMarks(conversation);
  }

  event(of: string, event: ChatEvent): void {
    if (visitorOf(of) !== this.#options.visitor) return;
    if (event.type === 'started') this.note(of);
    if (event.type === 'started' || of !== this.address) {
      // What there is elsewhere matters only to who is nowhere.
      if (!this.#fresh && (this.#isLooking || of === this.#address)) this.fillGap();
      return;
    }
    const { report } = this.#options;
    switch (event.type) {
      case 'message':
        this.receive(event.message);
        break;
      case 'typing': {
        const { by, active, name } = event;
        if (by === 'agent') report({ type: 'typing', active, ...(name !== undefined && { name }) });
        break;
      }
      case 'read':
        this.#reportRead(event.by, event.at);
        break;
      case 'ended':
        // What was said before it may be missing, and nothing that comes later would tell.
        this.fillGap();
        break;
      case 'gone':
        this.gone();
        break;
      default:
        // For agents only.
        break;
    }
  }

  /** The visitor has ended the conversation. */
  end(address: string): void {
    if (address === this.#address) this.#reportEnded('visitor');
  }

  receive(message: WireMessage): void {
    if (message.seq <= this.#lastSeq) return;
    const next = this.#startedAt !== undefined && message.seq === this.#lastSeq + 1;
    if (next) this.#take([message], false);
    else {
      const { report, translate } = this.#options;
      report({ type: 'messages', messages: [translate(message)] });
      this.fillGap();
    }
  }

  /** Nobody has the conversation any more. */
  gone(): void {
    this.#turnTo(undefined);
    this.#belongTo(undefined);
    this.fillGap();
  }

  fillGap(): void {
    // What fails here is fetched again by the greeting after the next reconnect.
    this.catchUp(false).catch(() => {});
  }

  /** Fetches and reports everything after the last message that was reported. */
  async catchUp(snapshot: boolean): Promise<void> {
    if (this.#isLooking) await this.#follow();
    for (;;) {
      const to = this.#address;
      if (to === undefined) return;
      const since = this.#lastSeq || undefined;
      const reply = await this.#options.ask(to, { type: 'open', since });
      // Meanwhile the visitor went on with another one.
      if (to !== this.#address) return;
      const { conversation, messages = [], more } = reply;
      const other = conversation?.startedAt !== this.#startedAt;
      if (!conversation) {
        this.#turnTo(undefined);
        if (other) this.#belongTo(undefined);
        await this.#follow();
        continue;
      }
      if (other) this.#belongTo(conversation);
      // Counted from the end of an earlier conversation: ask again, from the start.
      if (other && since !== undefined) continue;
      this.#take(messages, snapshot);
      if (more && since !== undefined) continue;
      this.#reportMarks(conversation);
      return;
    }
  }

  get #isLooking(): boolean {
    return this.#address === undefined || this.#ended;
  }

  /** Goes on where the visitor goes on in another tab, or did on an earlier page. */
  async #follow(): Promise<void> {
    const before = this.#address;
    const all = await this.list();
    if (this.#fresh || before !== this.#address) return;
    const next = all.find(({ id }) => before === undefined || numberOf(id) > numberOf(before));
    if (next) this.#turnTo(next.id);
  }

  #turnTo(address: string | undefined): void {
    this.#address = address;
    this.#startedAt = undefined;
    this.#fresh = false;
    this.#forgetMarks();
  }

  #belongTo(conversation: ConversationInfo | undefined): void {
    this.#startedAt = conversation?.startedAt;
    this.#forgetMarks();
    const id = conversation && publicId(conversation);
    this.#options.report({ type: 'conversation', id });
  }

  #forgetMarks(): void {
    this.#ended = false;
    this.#lastSeq = 0;
    this.#lastAt = 0;
    this.#readAt = { visitor: 0, agent: 0 };
  }

  #take(messages: readonly WireMessage[], snapshot: boolean): void {
    if (messages.length === 0) return;
    this.#lastSeq = Math.max(this.#lastSeq, ...messages.map(({ seq }) => seq));
    this.#lastAt = Math.max(this.#lastAt, ...messages.map(({ at }) => at));
    const { report, translate } = this.#options;
    const translated = messages.map(translate);
    report({ type: 'messages', messages: translated, ...(snapshot && { snapshot }) });
  }

  #reportMarks({ agentReadAt, visitorReadAt, endedBy }: ConversationInfo): void {
    this.#reportRead('agent', agentReadAt);
    this.#reportRead('visitor', visitorReadAt);
    if (endedBy) this.#reportEnded(endedBy);
  }

  #reportRead(by: AuthorRole, at: number): void {
    if (at <= this.#readAt[by]) return;
    this.#readAt[by] = at;
    this.#options.report({ type: 'read', by, at });
  }

  #reportEnded(by: AuthorRole): void {
    if (this.#ended) return;
    this.#ended = true;
    this.#options.report({ type: 'ended', by });
  }
}
