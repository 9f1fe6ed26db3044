import type { AuthorRole, ConnectionState, Message } from '../types.js';
import { changeMessages, isConfirmed, mergeMessages, withReceipt } from './merge-messages.js';

export { isConfirmed } from './merge-messages.js';

/** One conversation as this device knows it. Never mutated: `reduce()` makes a new one. */
export interface ConversationState {
  /** In the order of reading: what the service confirmed by time, then what is unsent as written. */
  readonly messages: readonly Message[];
  /** What the last event added that this device had not seen before. */
  readonly arrived: readonly Message[];
  /** Messages of the other side that the visitor has not read. */
  readonly unreadCount: number;
  /** Where the "new messages" line stands. It does not move while the visitor watches. */
  readonly firstUnreadId: string | undefined;
  readonly typing: { readonly name?: string } | undefined;
  readonly connection: ConnectionState;
  /** As the service says; `undefined` when it has none. */
  readonly conversationId: string | undefined;
  /** The conversation that the messages are from, also when the service has not spoken yet, or has it no more. */
  readonly saidIn: string | undefined;
  /** Who ended the conversation, while nothing new has begun. */
  readonly endedBy: AuthorRole | undefined;
  /** The other side has read everything up to this moment of the service's clock, epoch ms. */
  readonly agentReadAt: number;
  /** The visitor has read everything up to this moment of the service's clock; 0: not known. */
  readonly visitorReadAt: number;
  /** The same for messages that exist on this device only, by this device's clock. */
  readonly localReadAt: number;
  /** How far this device's clock is proven to run ahead of the service's, ms. */
  readonly clockAheadMs: number;
  /** Whether the visitor has the conversation before his eyes. */
  readonly watched: boolean;
}

/** Everything that can happen to a conversation. What a transport reports fits in as it is. */
export type ConversationEvent =
  | { readonly type: 'connection'; readonly state: ConnectionState }
  | { readonly type: 'messages'; readonly messages: readonly Message[] }
  /** What this device remembers. */
  | {
      readonly type: 'remembered';
      readonly messages: readonly Message[];
      readonly visitorReadAt: number;
      readonly conversationId?: string;
    }
  | { readonly type: 'typing'; readonly active: boolean; readonly name?: string }
  | { readonly type: 'read'; readonly by: AuthorRole; readonly at: number }
  | { readonly type: 'conversation'; readonly id: string | undefined }
  | { readonly type: 'ended'; readonly by: AuthorRole }
  /** Another conversation of the same visitor: nothing that was said in this one is shown any more. */
  | { readonly type: 'left' }
  /** A pending message of the visitor, or one that exists on this device only. */
  | { readonly type: 'written'; readonly message: Message }
  | {
      readonly type: 'sending';
      readonly clientId: string;
      readonly status: 'pending' | 'failed';
    }
  | { readonly type: 'discarded'; readonly clientId: string }
  /** The visitor has everything before his eyes. */
  | { readonly type: 'seen'; readonly now: number }
  | { readonly type: 'watched'; readonly watched: boolean };

const nothing: readonly Message[] = [];
/** A conversation of which nothing is known. */
export const emptyConversation: ConversationState = {
  messages: nothing,
  arrived: nothing,
  unreadCount: 0,
  firstUnreadId: undefined,
  typing: undefined,
  connection: 'idle',
  conversationId: undefined,
  saidIn: undefined,
  endedBy: undefined,
  agentReadAt: 0,
  visitorReadAt: 0,
  localReadAt: 0,
  clockAheadMs: 0,
  watched: false,
};

/** Time of the newest message that the service confirmed, epoch ms; 0 when there is none. */
export function newestConfirmedAt(state: ConversationState, role?: AuthorRole): number {
  const newest = state.messages.findLast(
    (m) => isConfirmed(m) && !m.localOnly && (role ?? m.author.role) === m.author.role,
  );
  return newest?.at ?? 0;
}

/**
 * The conversation after something happened. Reports may come late, twice and in any order: the
 * same set of reports leads to the same list.
 */
export function reduce(before: ConversationState, event: ConversationEvent): ConversationState {
  const state: ConversationState = before.arrived.length ? { ...before, arrived: nothing } : before;
  switch (event.type) {
    case 'connection':
      return {
        ...state,
        connection: event.state,
        typing: event.state === 'online' ? state.typing : undefined,
      };
    case 'messages': {
      // Only this device says that something is pending or failed.
      const next = merge(state, event.messages.filter(isConfirmed));
      return next.arrived.some((m) => m.author.role === 'agent')
        ? { ...next, typing: undefined }
        : next;
    }
    case 'remembered': {
      const { conversationId: id = state.saidIn } = event;
      const isTold = state.connection === 'online' || state.conversationId !== undefined;
      // Another tab may be in another one: the service says where this one is.
      if (isTold && event.conversationId && id !== state.conversationId) return state;
      const here = turnTo(state, id);
      return merge(readByVisitor(here, event.visitorReadAt), event.messages);
    }
    case 'typing': {
      const who = event.name === undefined ? {} : { name: event.name };
      return { ...state, typing: event.active ? who : undefined };
    }
    case 'read':
      return event.by === 'visitor' ? readByVisitor(state, event.at) : readByAgent(state, event.at);
    case 'conversation':
      return event.id === state.conversationId
        ? state
        : { ...turnTo(state, event.id), conversationId: event.id, endedBy: undefined };
    case 'ended':
      return { ...state, endedBy: event.by, typing: undefined };
    case 'left':
      return withoutSaid({ ...state, messages: state.messages.filter((m) => !m.localOnly) });
    case 'written':
      return merge(
        // Whoever writes has read what is above the line.
        event.message.localOnly ? state : { ...state, firstUnreadId: undefined },
        [event.message],
      );
    case 'sending':
      return changeUnsent(state, event.clientId, (m) => [{ ...m, status: event.status }]);
    case 'discarded':
      return changeUnsent(state, event.clientId, () => []);
    case 'seen':
      // The service's time, not ours: with a clock that is fast, messages to come would count as read.
      return readByVisitor({ ...state, localReadAt: event.now }, newestConfirmedAt(state));
    case 'watched':
      return countUnread({ ...state, watched: event.watched });
  }
}

/** What was said in another conversation is not mixed with what is said in this one. */
function turnTo(state: ConversationState, id: string | undefined): ConversationState {
  const { saidIn } = state;
  if (id === saidIn) return state;
  // The service has lost the one that it had named. Nothing takes from the visitor what he has said.
  if (id === undefined)
    return state.conversationId === undefined ? state : { ...state, saidIn: id };
  return { ...(saidIn === undefined ? state : withoutSaid(state)), saidIn: id };
}

/** What is on its way, and what exists on this device only, is in no conversation: it stays. */
function withoutSaid(state: ConversationState): ConversationState {
  const { connection, clockAheadMs, watched, localReadAt } = state;
  const messages = state.messages.filter((m) => m.localOnly || !isConfirmed(m));
  const kept = { connection, clockAheadMs, watched, localReadAt, messages };
  return countUnread({ ...emptyConversation, ...kept });
}

/** Changes what is on its way, or takes it out. It stands at the end: the rest is not looked at. */
function changeUnsent(
  state: ConversationState,
  clientId: string,
  change: (message: Message) => readonly Message[],
): ConversationState {
  const { messages } = state;
  const at = messages.findLastIndex((m) => isConfirmed(m) || m.clientId === clientId);
  const message = messages[at];
  if (!message || isConfirmed(message)) return state;
  const changed = [...change(message), ...messages.slice(at + 1)];
  return { ...state, messages: changeMessages(messages, at, changed) };
}

function readByVisitor(state: ConversationState, at: number): ConversationState {
  return countUnread({ ...state, visitorReadAt: Math.max(state.visitorReadAt, at) });
}

/** What was said before the last receipt is marked already: only what came after it is looked at. */
function readByAgent(before: ConversationState, at: number): ConversationState {
  const { messages, agentReadAt } = before;
  if (at <= agentReadAt) return before;
  const state = { ...before, agentReadAt: at };
  const from = messages.findLastIndex((m) => isConfirmed(m) && !m.localOnly && m.at <= agentReadAt);
  const later = messages.slice(from + 1).map((m) => withReceipt(m, at));
  return { ...state, messages: changeMessages(messages, from + 1, later) };
}

/**
 * What is unread counts back from the end to the last message that is known to be read.
 *
 * @param counted how many messages, from the first, the state's own count is about
 */
function countUnread(state: ConversationState, counted = 0): ConversationState {
  const { messages, visitorReadAt, localReadAt } = state;
  let unreadCount = 0;
  let firstUnreadId: string | undefined;
  let i = messages.length - 1;
  for (; i >= counted; i--) {
    const m = messages[i];
    if (!m || !isConfirmed(m)) continue;
    if (m.author.role === 'visitor') {
      // A service that keeps no read mark: whoever answered had read the question.
      if (!visitorReadAt) break;
    } else if (m.at > (m.localOnly ? localReadAt : visitorReadAt)) {
      unreadCount++;
      firstUnreadId = m.id;
    } else if (!m.localOnly) {
      break;
    }
  }
  if (counted && i < counted && state.unreadCount) {
    // The line may stand elsewhere, or nowhere: then only counting anew tells where it belongs.
    if (!state.watched && !state.firstUnreadId) return countUnread(state);
    unreadCount += state.unreadCount;
    firstUnreadId = state.firstUnreadId;
  }
  return {
    ...state,
    unreadCount,
    firstUnreadId: state.watched ? state.firstUnreadId : firstUnreadId,
  };
}

function merge(state: ConversationState, reports: readonly Message[]): ConversationState {
  const { messages, unchanged, arrived, clockAheadMs } = mergeMessages(state, reports);
  if (messages === state.messages) return state;
  return countUnread({ ...state, messages, arrived, clockAheadMs }, unchanged);
}
