import type { Clock } from '../ports/clock.js';
import { Alarm } from './alarm.js';

export interface ConversationDraftConfig {
  readonly clock: Clock;
  save(text: string): void;
  /** The visitor has begun or stopped typing. */
  signalTyping(active: boolean): void;
  onChange(): void;
}

const saveEveryMs = 300;
const typingLastsMs = 3_000;

/** What the visitor is writing: kept at intervals, and told to the other side as "typing". */
export class ConversationDraft {
  readonly #config: ConversationDraftConfig;
  readonly #saving: Alarm;
  readonly #stopping: Alarm;
  #text = '';
  #typing = false;
  #unsaved = false;
  /** Written here since the beginning: what comes from the store late is older. */
  #written = false;
  /** Epoch ms. */
  #savedAt = -Infinity;
  /** Sent, but not kept as a message yet: gone from sight, and still stored as what is written. */
  readonly #held = new Set<{ readonly text: string }>();

  constructor(config: ConversationDraftConfig) {
    this.#config = config;
    this.#saving = new Alarm(config.clock);
    this.#stopping = new Alarm(config.clock);
  }

  get text(): string {
    return this.#text;
  }

  /** @param typed whether the visitor did it; a prefilled text is not typing */
  set(text: string, typed: boolean): void {
    if (typed && text.trim()) this.#type();
    else this.stopTyping();
    if (text === this.#text) return;
    this.#written = true;
    this.#replace(text, true);
  }

  /**
   * What was written in another tab. It does not replace what is being written here.
   *
   * It is not saved again: between two tabs that would never end.
   */
  adopt(text: string): void {
    if (!this.#typing && !this.#unsaved && text !== this.#text) this.#replace(text, false);
  }

  /** What an earlier page stored, remembered anew. It does not replace what was written since. */
  restore(text: string): void {
    if (!this.#written && text !== this.#text) this.#replace(text, true);
  }

  /**
   * What is sent disappears. Until it is kept elsewhere it stays stored here.
   *
   * @returns to be called when it is, or when it is not to be kept
   */
  take(text: string): () => void {
    if (this.#text.trim() !== text.trim()) {
      this.stopTyping();
      return () => undefined;
    }
    const held = { text };
    this.#held.add(held);
    this.set('', false);
    return () => {
      if (this.#held.delete(held)) this.#saveSoon();
    };
  }

  stopTyping(): void {
    this.#stopping.clear();
    if (this.#typing) this.#config.signalTyping((this.#typing = false));
  }

  /** Stores what is not stored yet, now. */
  flush(): void {
    this.#saving.clear();
    if (!this.#unsaved) return;
    this.#unsaved = false;
    this.#savedAt = this.#config.clock.now();
    this.#config.save(
      [...this.#held, this]
        .map(({ text }) => text)
        .filter(Boolean)
        .join('\n'),
    );
  }

  /** Forgets the text. Nothing is stored. */
  reset(): void {
    this.#saving.clear();
    this.#stopping.clear();
    this.#held.clear();
    this.#text = '';
    this.#typing = this.#unsaved = this.#written = false;
  }

  #replace(text: string, keep: boolean): void {
    this.#text = text;
    if (keep) this.#saveSoon();
    this.#config.onChange();
  }

  /** The first change at once: what is begun in a page's last moment may be too late for it. */
  #saveSoon(): void {
    if (this.#unsaved) return;
    this.#unsaved = true;
    const now = this.#config.clock.now();
    // The clock may have been set back.
    const due = Math.min(this.#savedAt, now) + saveEveryMs;
    if (now >= due) this.flush();
    else this.#saving.set(due, () => this.flush());
  }

  #type(): void {
    this.#stopping.set(this.#config.clock.now() + typingLastsMs, () => this.stopTyping());
    if (!this.#typing) this.#config.signalTyping((this.#typing = true));
  }
}
