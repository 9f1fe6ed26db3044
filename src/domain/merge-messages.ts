import type { Message, MessageStatus } from '../types.js';

const statusRank: Readonly<Record<MessageStatus, number>> = {
  failed: 0,
  pending: 0,
  sent: 1,
  delivered: 2,
  seen: 3,
};

/** What of a conversation's state decides how reports fit into it. */
export interface MergeContext {
  readonly messages: readonly Message[];
  readonly agentReadAt: number;
  readonly clockAheadMs: number;
}

export interface Merged {
  /** The same list when the reports brought nothing new. */
  readonly messages: readonly Message[];
  /** How many of the first messages are as they were, with nothing but unsent ones behind them before. */
  readonly unchanged: number;
  /** What was not known before, as it was first reported. */
  readonly arrived: readonly Message[];
  readonly clockAheadMs: number;
}

/** Whether the service has the message, or it never goes there. */
export function isConfirmed(message: Message): boolean {
  return statusRank[message.status] > 0;
}

/** The message as it is once the other side has read everything up to `agentReadAt`. */
export function withReceipt(message: Message, agentReadAt: number): Message {
  const { status } = message;
  if (message.author.role === 'agent')
    return status === 'sent' ? message : { ...message, status: 'sent' };
  return isConfirmed(message) && status !== 'seen' && message.at <= agentReadAt
    ? { ...message, status: 'seen' }
    : message;
}

/** Messages by the names by which two reports of one message recognise each other. */
interface Index {
  /** Of what is confirmed, by the service's name. */
  readonly byId: Map<string, Message>;
  /** Of the visitor's own, by the name that this device gave them. */
  readonly byClientId: Map<string, Message>;
}

/**
 * Finding a message by name must not cost a walk through ten thousand of them, nor a copied index
 * per message. The index goes with the newest list; an older one that is used again gets a new one.
 */
const indexes = new WeakMap<readonly Message[], Index>();

function takeIndex(messages: readonly Message[]): Index {
  let index = indexes.get(messages);
  if (!index) {
    index = { byId: new Map(), byClientId: new Map() };
    for (const message of messages) note(index, message, message);
  }
  indexes.delete(messages);
  return index;
}

/** Whoever looks for `named` finds `message`. */
function note({ byId, byClientId }: Index, named: Message, message: Message): void {
  if (isConfirmed(named)) byId.set(named.id, message);
  const clientId = clientIdOf(named);
  if (clientId !== undefined) byClientId.set(clientId, message);
}

/** Only the visitor's device gives names of its own. */
function clientIdOf({ author, clientId }: Message): string | undefined {
  return author.role === 'visitor' ? clientId : undefined;
}

/** Two are known when an echo without our id came before the acknowledgement that joins them. */
function find({ byId, byClientId }: Index, report: Message): readonly Message[] {
  const one = isConfirmed(report) ? byId.get(report.id) : undefined;
  const clientId = clientIdOf(report);
  const other = clientId === undefined ? undefined : byClientId.get(clientId);
  const known: Message[] = [];
  if (one) known.push(one);
  if (other && other !== one) known.push(other);
  return known;
}

/** The list with other versions of its last messages; the list itself when they are the same. */
export function changeMessages(
  before: readonly Message[],
  from: number,
  changed: readonly Message[],
): readonly Message[] {
  const same = (message: Message, i: number): boolean => message === before[from + i];
  const complete = before.length === from + changed.length;
  if (complete && changed.every(same)) return before;
  const after = [...before.slice(0, from), ...changed];
  if (complete) {
    const index = takeIndex(before);
    for (const message of changed) note(index, message, message);
    indexes.set(after, index);
  }
  return after;
}

/** Fits reports into the list, each in its place, looking at as few messages as can be. */
export function mergeMessages(state: MergeContext, reports: readonly Message[]): Merged {
  const index = takeIndex(state.messages);
  const arrived: Message[] = [];
  const gone = new Set<Message>();
  const added = new Set<Message>();
  let { clockAheadMs } = state;

  for (const report of reports) {
    const known = find(index, report);
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
    if (only && known.length === 1 && isEqual(only, message)) continue;

    for (const other of known) if (!added.delete(other)) gone.add(other);
    added.add(message);
    for (const other of known) note(index, other, message);
    note(index, message, message);
    if (!only) arrived.push(message);
  }

  const { messages, unchanged } = added.size
    ? place(state, clockAheadMs, gone, [...added])
    : { messages: state.messages, unchanged: 0 };
  indexes.set(messages, index);
  return { messages, unchanged, arrived, clockAheadMs };
}

/** Takes some messages out, and puts others in their places. */
function place(
  before: MergeContext,
  clockAheadMs: number,
  gone: ReadonlySet<Message>,
  added: readonly Message[],
): Pick<Merged, 'messages' | 'unchanged'> {
  const byPlace = (a: Message, b: Message): number => compare(a, b, clockAheadMs);
  const kept = gone.size ? before.messages.filter((m) => !gone.has(m)) : before.messages;
  const sorted = added.length > 1 ? [...added].sort(byPlace) : added;
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (clockAheadMs === before.clockAheadMs && first && last) {
    const at = placeOf(first, kept, clockAheadMs);
    const next = kept[at];
    // Mostly they belong together: at the end, or before everything.
    if (!next || byPlace(last, next) < 0) {
      const atEnd = !gone.size && !(next && isConfirmed(next));
      const messages = kept.slice(0, at).concat(sorted, kept.slice(at));
      return { messages, unchanged: atEnd ? at : 0 };
    }
  }
  return { messages: [...kept, ...sorted].sort(byPlace), unchanged: 0 };
}

/** Whether two reports say the same. */
function isEqual(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || !one || !other) return false;
  const [left, right] = [Object.entries(one), Object.keys(other)];
  return (
    left.length === right.length &&
    left.every(([key, value]) => isEqual(value, (other as Record<string, unknown>)[key]))
  );
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
  const apart = timeOf(a, clockAheadMs) - timeOf(b, clockAheadMs);
  return apart || (confirmed && a.id !== b.id ? (a.id < b.id ? -1 : 1) : 0);
}

/** A clock that runs ahead must not put the welcome below the answer to it. */
function timeOf({ at, localOnly }: Message, clockAheadMs: number): number {
  return localOnly ? at - clockAheadMs : at;
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
