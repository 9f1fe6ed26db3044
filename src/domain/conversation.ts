import type { AuthorRole, ConnectionState, Message, MessageStatus } from '../types.js';

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
  readonly conversationId: string | undefined;
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
    }
  | { readonly type: 'typing'; readonly active: boolean; readonly name?: string }
  | { readonly type: 'read'; readonly by: AuthorRole; readonly at: number }
  | { readonly type: 'conversation'; readonly id: string | undefined }
  | { readonly type: 'ended'; readonly by: AuthorRole }
  /** Another conversation of the same visitor: nothing of this one is shown any more. */
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
const statusRank: Readonly<Record<MessageStatus, number>> = {
  failed: 0,
  pending: 0,
  sent: 1,
  delivered: 2,
  seen: 3,
};

/** A conversation of which nothing is known. */
export const emptyConversation: ConversationState = {
  messages: nothing,
  arrived: nothing,
  unreadCount: 0,
  firstUnreadId: undefined,
  typing: undefined,
  connection: 'idle',
  conversationId: undefined,
  endedBy: undefined,
  agentReadAt: 0,
  visitorReadAt: 0,
  localReadAt: 0,
  clockAheadMs: 0,
  watched: false,
};

/** Whether the service has the message, or it never goes there. */
export function isConfirmed(message: Message): boolean {
  return statusRank[message.status] > 0;
}

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
    case 'remembered':
      return merge(readByVisitor(state, event.visitorReadAt), event.messages);
    case 'typing': {
      const who = event.name === undefined ? {} : { name: event.name };
      return { ...state, typing: event.active ? who : undefined };
    }
    case 'read':
      return event.by === 'visitor' ? readByVisitor(state, event.at) : readByAgent(state, event.at);
    case 'conversation':
      return event.id === state.conversationId
        ? state
        : { ...state, conversationId: event.id, endedBy: undefined };
    case 'ended':
      return { ...state, endedBy: event.by, typing: undefined };
    case 'left':
      return {
        ...emptyConversation,
        connection: state.connection,
        clockAheadMs: state.clockAheadMs,
        watched: state.watched,
      };
    case 'written':
      return merge(
        // Whoever writes has read what is above the line.
        event.message.localOnly ? state : { ...state, firstUnreadId: undefined },
        [event.message],
      );
    case 'sending':
      return replaceMessages(state, (m) =>
        isUnsent(m, event.clientId) ? { ...m, status: event.status } : m,
      );
    case 'discarded':
      return withMessages(
        state,
        state.messages.filter((m) => !isUnsent(m, event.clientId)),
      );
    case 'seen':
      // The service's time, not ours: with a clock that is fast, messages to come would count as read.
      return readByVisitor({ ...state, localReadAt: event.now }, newestConfirmedAt(state));
    case 'watched':
      return countUnread({ ...state, watched: event.watched });
  }
}

function isUnsent(message: Message, clientId: string): boolean {
  return message.clientId === clientId && !isConfirmed(message);
}

function readByVisitor(state: ConversationState, at: number): ConversationState {
  return countUnread({ ...state, visitorReadAt: Math.max(state.visitorReadAt, at) });
}

function readByAgent(state: ConversationState, at: number): ConversationState {
  const agentReadAt = Math.max(state.agentReadAt, at);
  return replaceMessages({ ...state, agentReadAt }, (m) => withReceipt(m, agentReadAt));
}

/** Applies `change` to every message, and keeps the list itself when nothing changed. */
function replaceMessages(
  state: ConversationState,
  change: (message: Message) => Message,
): ConversationState {
  const messages = state.messages.map(change);
  return messages.every((m, i) => m === state.messages[i]) ? state : withMessages(state, messages);
}

function withMessages(state: ConversationState, messages: readonly Message[]): ConversationState {
  return countUnread({ ...state, messages });
}

/** What is unread counts back from the end to the last message that is known to be read. */
function countUnread(state: ConversationState): ConversationState {
  const { messages, visitorReadAt, localReadAt } = state;
  let unreadCount = 0;
  let firstUnreadId: string | undefined;
  for (let i = messages.length - 1; i >= 0; i--) {
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
  return {
    ...state,
    unreadCount,
    firstUnreadId: state.watched ? state.firstUnreadId : firstUnreadId,
  };
}

function withReceipt(message: Message, agentReadAt: number): Message {
  const { status } = message;
  if (message.author.role === 'agent')
    return status === 'sent' ? message : { ...message, status: 'sent' };
  return isConfirmed(message) && status !== 'seen' && message.at <= agentReadAt
    ? { ...message, status: 'seen' }
    : message;
}

/**
 * Finding a message by name must not cost a walk through ten thousand of them, nor a copied index
 * per message. The index goes with the newest list; an older one that is used again gets a new one.
 */
const indexes = new WeakMap<readonly Message[], Map<string, Message>>();

function takeIndex(messages: readonly Message[]): Map<string, Message> {
  const index =
    indexes.get(messages) ?? new Map(messages.flatMap((m) => keysOf(m).map((key) => [key, m])));
  indexes.delete(messages);
  return index;
}

/** The names by which two reports of one message recognise each other. */
function keysOf(message: Message): string[] {
  const keys = isConfirmed(message) ? [`id:${message.id}`] : [];
  if (message.clientId !== undefined && message.author.role === 'visitor') {
    keys.push(`client:${message.clientId}`);
  }
  return keys;
}

function merge(state: ConversationState, reports: readonly Message[]): ConversationState {
  const index = takeIndex(state.messages);
  const arrived: Message[] = [];
  let messages: Message[] | undefined;
  let { clockAheadMs } = state;

  for (const report of reports) {
    // Two are known when an echo without our id came before the acknowledgement that joins them.
    const known = new Set(keysOf(report).flatMap((key) => index.get(key) ?? []));
    let message: Message = Number.isFinite(report.at) ? report : { ...report, at: 0 };
    for (const other of known) {
      if (isConfirmed(message) !== isConfirmed(other)) {
        const [unsent, sent] = isConfirmed(message) ? [other, message] : [message, other];
        clockAheadMs = Math.max(clockAheadMs, unsent.at - sent.at);
      }
      message = combine(other, message);
    }
    message = withReceipt(message, state.agentReadAt);
    const [only] = known;
    if (only && known.size === 1 && JSON.stringify(only) === JSON.stringify(message)) continue;

    messages ??= [...state.messages];
    for (const other of known) messages.splice(messages.lastIndexOf(other), 1);
    messages.splice(placeOf(message, messages, state.clockAheadMs), 0, message);
    for (const key of [...known, message].flatMap(keysOf)) index.set(key, message);
    if (!only) arrived.push(message);
  }

  if (messages && clockAheadMs !== state.clockAheadMs) {
    messages.sort((a, b) => compare(a, b, clockAheadMs));
  }
  indexes.set(messages ?? state.messages, index);
  return messages ? withMessages({ ...state, arrived, clockAheadMs }, messages) : state;
}

/** Two reports of one message: what is confirmed wins, the farthest status and the first time count. */
function combine(known: Message, report: Message): Message {
  const [weak, strong] = isConfirmed(report) ? [known, report] : [report, known];
  if (!isConfirmed(strong)) return known;
  const both = { ...weak, ...strong };
  if (!isConfirmed(weak)) return both;
  return {
    ...both,
    at: Math.min(weak.at, strong.at),
    status: statusRank[weak.status] > statusRank[strong.status] ? weak.status : strong.status,
  };
}

function compare(a: Message, b: Message, clockAheadMs: number): number {
  const confirmed = isConfirmed(a);
  if (confirmed !== isConfirmed(b)) return confirmed ? -1 : 1;
  // A clock that runs ahead must not put the welcome below the answer to it.
  const timeOf = (m: Message): number => (m.localOnly ? m.at - clockAheadMs : m.at);
  return timeOf(a) - timeOf(b) || (confirmed && a.id !== b.id ? (a.id < b.id ? -1 : 1) : 0);
}

/** Where a message belongs: behind everything that does not come after it. */
function placeOf(message: Message, messages: readonly Message[], clockAheadMs: number): number {
  let from = 0;
  let to = messages.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    const other = messages[middle];
    if (other && compare(other, message, clockAheadMs) > 0) to = middle;
    else from = middle + 1;
  }
  return from;
}
