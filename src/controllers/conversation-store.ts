import {
  parseDraft,
  parseOutgoing,
  parseRecord,
  parseTranscript,
  serialiseRecord,
  toTranscript,
  type Transcript,
} from '../domain/conversation-records.js';
import type { ConversationState } from '../domain/conversation.js';
import {
  draftKey,
  isDeclared,
  outboxKey,
  transcriptKey,
  type StoredKey,
} from '../domain/inventory.js';
import type { Clock } from '../ports/clock.js';
import type { StoragePort } from '../ports/storage.js';
import type { OutgoingMessage } from '../types.js';

export interface ConversationStoreOptions {
  readonly storage: StoragePort<StoredKey>;
  /** Tells integrations and visitors apart; any text. */
  readonly scope: string;
  readonly clock: Clock;
  /** How long the draft and the transcript are remembered, ms. */
  retentionMs(): number;
}

/** What is remembered of a conversation. */
export interface StoredConversation {
  readonly draft: string;
  readonly transcript: Transcript | undefined;
  /** In the order of writing. */
  readonly unsent: readonly OutgoingMessage[];
}

const unsentLifeMs = 24 * 60 * 60_000;
/** A time later than this from now is a clock that was wrong, here or when it was written. */
const clockToleranceMs = 60_000;

/**
 * Keeps the conversation of one visitor: his draft, what he sent and nobody acknowledged, and the
 * latest messages. One item per unsent message: two tabs that write one list would lose each
 * other's. Another visitor or another storage gets another store.
 *
 * Nothing here throws or rejects. What cannot be kept lasts as long as the page.
 */
export class ConversationStore {
  readonly #storage: StoragePort<StoredKey>;
  readonly #scope: string;
  readonly #clock: Clock;
  readonly #retentionMs: () => number;
  /** What this tab last read or wrote, to tell what others wrote. */
  readonly #seen = new Map<StoredKey, string | null>();
  /** How often this tab wrote an item: what was read before a writing is out of date after it. */
  readonly #writings = new Map<StoredKey, number>();

  constructor({ storage, scope, clock, retentionMs }: ConversationStoreOptions) {
    this.#storage = storage;
    // A colon in a name must not reach into the items of another scope.
    this.#scope = scope.replaceAll('%', '%25').replaceAll(':', '%3A');
    this.#clock = clock;
    this.#retentionMs = retentionMs;
  }

  /** Everything that is still valid. What is not is deleted. */
  async load(): Promise<StoredConversation> {
    const [draft, transcript, unsent] = await Promise.all([
      this.#read(draftKey(this.#scope), parseDraft, this.#retentionMs()),
      this.#read(transcriptKey(this.#scope), parseTranscript, this.#retentionMs()),
      this.#loadUnsent(),
    ]);
    return { draft: draft ?? '', transcript, unsent };
  }

  /** Empty: nothing is kept. */
  saveDraft(text: string): void {
    void this.#write(draftKey(this.#scope), text || undefined);
  }

  saveTranscript(state: ConversationState): void {
    const transcript = toTranscript(state);
    void this.#write(
      transcriptKey(this.#scope),
      transcript.messages.length > 0 ? transcript : undefined,
    );
  }

  /** Resolves when the message survives the page, or when it is clear that it will not. */
  async keepUnsent(message: OutgoingMessage): Promise<void> {
    // What could not be found again must not be left behind.
    if (typeof this.#storage.keys !== 'function') return;
    await this.#write(outboxKey(this.#scope, message.clientId), message);
  }

  /** The message was acknowledged or deleted. */
  dropUnsent(clientId: string): void {
    void this.#write(outboxKey(this.#scope, clientId), undefined);
  }

  /** Takes over what another store holds, which is empty afterwards. What is here already stays. */
  async takeOver(other: ConversationStore): Promise<void> {
    const [mine, theirs] = await Promise.all([this.load(), other.load()]);
    const { draft, transcript, unsent } = theirs;
    if (draft && !mine.draft) this.saveDraft(draft);
    if (transcript && !mine.transcript) {
      await this.#write(transcriptKey(this.#scope), transcript);
    }
    for (const message of unsent) {
      await this.keepUnsent(message);
      other.dropUnsent(message.clientId);
    }
    if (draft) other.saveDraft('');
    if (transcript) await other.#write(transcriptKey(other.#scope), undefined);
  }

  /**
   * What is stored under a scope that begins like this one.
   *
   * @param mine a store whose items do not count
   */
  async keysOfOthers(mine: ConversationStore | undefined): Promise<readonly StoredKey[]> {
    try {
      const keys = typeof this.#storage.keys === 'function' ? await this.#storage.keys() : [];
      const [theirs, own] = [`web1on1:${this.#scope}`, mine && `web1on1:${mine.#scope}:`];
      const isTheirs = (key: string): key is StoredKey =>
        isDeclared(key) && key.startsWith(theirs) && !(own && key.startsWith(own));
      return keys.filter(isTheirs);
    } catch {
      return [];
    }
  }

  /** Whether nobody has settled a message that was found here. When in doubt, it is to be sent. */
  async isUnsent(clientId: string): Promise<boolean> {
    try {
      return (await this.#storage.getItem(outboxKey(this.#scope, clientId))) !== null;
    } catch {
      return true;
    }
  }

  /**
   * Reports what other tabs wrote: a draft, a transcript, or both.
   *
   * @returns stops reporting
   */
  subscribe(
    listener: (changed: { readonly draft?: string; readonly transcript?: Transcript }) => void,
  ): () => void {
    let active = true;
    const look = async (): Promise<void> => {
      const draft = await this.#readChanged(draftKey(this.#scope), parseDraft);
      const transcript = await this.#readChanged(transcriptKey(this.#scope), parseTranscript);
      if (!active || !(draft ?? transcript)) return;
      listener({
        ...(draft && { draft: draft.value ?? '' }),
        ...(transcript?.value && { transcript: transcript.value }),
      });
    };
    let stop: (() => void) | undefined;
    try {
      stop = this.#storage.subscribe?.(() => void look());
    } catch {
      // Other tabs go unheard.
    }
    return () => {
      active = false;
      stop?.();
    };
  }

  async #loadUnsent(): Promise<readonly OutgoingMessage[]> {
    const prefix = outboxKey(this.#scope, '');
    const isOurs = (key: string): key is StoredKey => key.startsWith(prefix);
    try {
      const keys = typeof this.#storage.keys === 'function' ? await this.#storage.keys() : [];
      const messages = await Promise.all(
        keys.filter(isOurs).map((key) => this.#read(key, parseOutgoing, unsentLifeMs)),
      );
      return messages.filter((m) => m !== undefined).sort((a, b) => a.at - b.at);
    } catch {
      return [];
    }
  }

  /**
   * `undefined` when it is what this tab knows, and when what it knows has only been forgotten with
   * time: what the visitor has before his eyes is not taken away for that.
   */
  async #readChanged<T>(
    key: StoredKey,
    parse: (value: unknown) => T | undefined,
  ): Promise<{ readonly value: T | undefined } | undefined> {
    const known = this.#seen.get(key) ?? null;
    const value = await this.#read(key, parse, this.#retentionMs());
    const isKnown = (this.#seen.get(key) ?? null) === known;
    const isOver = value === undefined && known !== null && !this.#valid(known, parse);
    return isKnown || isOver ? undefined : { value };
  }

  async #read<T>(
    key: StoredKey,
    parse: (value: unknown) => T | undefined,
    lifeMs: number,
  ): Promise<T | undefined> {
    const writings = this.#writings.get(key);
    let raw: unknown;
    try {
      raw = await this.#storage.getItem(key);
    } catch {
      return undefined;
    }
    if (writings !== this.#writings.get(key)) return undefined;
    this.#seen.set(key, typeof raw === 'string' ? raw : null);
    if (typeof raw !== 'string') return undefined;
    const reading = this.#valid(raw, parse, lifeMs);
    if (reading === 'other-version') return undefined;
    if (!reading) await this.#write(key, undefined);
    return reading?.value;
  }

  /** What a record says, unless it is rubbish or over. */
  #valid<T>(
    raw: string,
    parse: (value: unknown) => T | undefined,
    lifeMs = this.#retentionMs(),
  ): { readonly value: T } | 'other-version' | undefined {
    const reading = parseRecord(raw, parse);
    if (reading === 'other-version') return reading;
    const age = reading === 'rubbish' ? Infinity : this.#clock.now() - reading.at;
    return reading !== 'rubbish' && age < lifeMs && age >= -clockToleranceMs ? reading : undefined;
  }

  /** Begins at once, so that it still happens when the page goes away. */
  async #write(key: StoredKey, value: unknown): Promise<void> {
    this.#writings.set(key, (this.#writings.get(key) ?? 0) + 1);
    try {
      if (value === undefined) {
        this.#seen.set(key, null);
        await this.#storage.removeItem(key);
      } else {
        const raw = serialiseRecord(value, this.#clock.now());
        this.#seen.set(key, raw);
        await this.#storage.setItem(key, raw);
      }
    } catch {
      // It lasts as long as the page.
    }
  }
}

/** Erases what is stored of all conversations, whosever they are. */
export async function eraseConversations(storage: StoragePort): Promise<void> {
  const keys = (await storage.keys?.()) ?? [];
  await Promise.all(keys.filter(isDeclared).map((key) => storage.removeItem(key)));
}
