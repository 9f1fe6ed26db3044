import type { Clock } from '../ports/clock.js';
import type { TabLock } from '../ports/tab-lock.js';
import type { Transport, TransportSession } from '../ports/transport.js';
import type { Message } from '../types.js';
import type { MessageHooks } from './conversation-hooks.js';
import type { ConversationStore } from './conversation-store.js';

/** What a conversation asks of its host. Getters where the answer may change. */
export interface ConversationConfig extends MessageHooks {
  /** What carries the conversation. Asked at every connecting. */
  transport(): Transport | Promise<Transport>;
  session(): Omit<TransportSession, 'onEvent'>;
  /** What is remembered of this visitor. Another visitor: another store, and `reset()`. */
  readonly store: ConversationStore;
  readonly clock: Clock;
  /** Keeps two tabs from sending the same stored message. */
  readonly lock?: TabLock;
  /** 0 ≤ value < 1. Default `Math.random`. */
  random?(): number;
  /** Dispatches a public event. @returns `false` when it was cancelled */
  emit(event: Event): boolean;
  /** The panel is open, not folded, and in a visible tab. */
  panelVisible(): boolean;
  /** What a screen reader says about new messages; `''` for nothing. */
  announce(messages: readonly Message[]): string;
}
