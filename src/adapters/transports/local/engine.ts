/**
 * What a chat service decides, as one pure function: a conversation and a command in, the
 * conversation, a reply and events out. Whoever hosts it (an IndexedDB transaction, a server's
 * memory) keeps the conversation and carries the rest.
 */
import type { AuthorRole } from '../../../types.js';
import type {
  AboutVisitor,
  ChatEvent,
  Command,
  ConversationInfo,
  RefusalCode,
  Reply,
  WireMessage,
} from './frames.js';
import { isFields, parseInfo, parseMessages, time } from './parse-frames.js';

/** Everything that is kept of one conversation. Never mutated. */
export interface Conversation extends ConversationInfo {
  readonly updatedAt: number;
  readonly about: AboutVisitor;
  /** By rising `seq`; the oldest may have been dropped. */
  readonly messages: readonly WireMessage[];
}

export interface Caller {
  /** Which conversation: the visitor's id. */
  readonly id: string;
  readonly by: AuthorRole;
  /** Epoch ms. */
  readonly now: number;
}

export interface Outcome {
  /** The same object as before when nothing changed. */
  readonly conversation: Conversation | undefined;
  readonly reply: Reply;
  /** For everybody in the conversation but the caller. */
  readonly events: readonly ChatEvent[];
}

/** How much of one conversation is kept; beyond it the oldest messages go. */
export const MAX_MESSAGES = 2000;
export const MAX_CHARACTERS = 1_000_000;

const PAGE_LENGTH = 50;

/** Of a page and of what describes a conversation, in JSON: together they must fit in a frame. */
const PAGE_CHARACTERS = 220_000;
const DESCRIPTION_CHARACTERS = 32_000;

export function handle(
  conversation: Conversation | undefined,
  command: Command,
  caller: Caller,
): Outcome {
  const answer = (reply: Reply & { readonly error?: RefusalCode }): Outcome => ({
    conversation,
    reply,
    events: [],
  });
  switch (command.type) {
    case 'open': {
      if (!conversation) return answer({});
      const { since } = command;
      const { messages } = conversation;
      const page =
        since === undefined
          ? lastPage(messages)
          : firstPage(messages.filter((message) => message.seq > since));
      return answer({ conversation: describe(conversation), ...page });
    }
    case 'start':
      if (conversation) return answer({});
      if (JSON.stringify(command).length > DESCRIPTION_CHARACTERS)
        return answer({ error: 'too-long' });
      return start(command, caller);
    case 'history': {
      const { before } = command;
      const messages = conversation?.messages ?? [];
      return answer(lastPage(messages.filter((message) => message.at < before)));
    }
    case 'list':
      return answer({ error: 'forbidden' });
    case 'ping':
      return answer({});
    default:
      return conversation
        ? change(conversation, command, caller)
        : answer({ error: 'no-conversation' });
  }
}

function describe({ id, startedAt, visitorReadAt, agentReadAt }: Conversation): ConversationInfo {
  return { id, startedAt, visitorReadAt, agentReadAt };
}

/** A conversation as it was stored, if it still makes sense. */
export function parseConversation(value: unknown): Conversation | undefined {
  const info = parseInfo(value);
  if (!info || !isFields(value)) return undefined;
  const { updatedAt, about, messages } = value;
  return {
    ...info,
    updatedAt: time(updatedAt),
    about: isFields(about) ? about : {},
    messages: parseMessages(messages),
  };
}

function start(command: Extract<Command, { type: 'start' }>, { id, now }: Caller): Outcome {
  const conversation: Conversation = {
    id,
    startedAt: now,
    updatedAt: now,
    visitorReadAt: 0,
    agentReadAt: 0,
    about: command.about,
    messages: [],
  };
  return { conversation, reply: {}, events: [{ type: 'started' }] };
}

function change(
  conversation: Conversation,
  command: Extract<Command, { type: 'send' | 'typing' | 'read' }>,
  { by, now }: Caller,
): Outcome {
  const { messages } = conversation;
  const last = messages.at(-1);
  switch (command.type) {
    case 'send': {
      const { clientId, text, name, avatarUrl } = command;
      const known = messages.find((message) => message.by === by && message.clientId === clientId);
      if (known) return { conversation, reply: { messages: [known] }, events: [] };
      const error = refusal(command);
      if (error) return { conversation, reply: { error }, events: [] };
      const seq = (last?.seq ?? 0) + 1;
      const message: WireMessage = {
        id: `${conversation.startedAt.toString(36)}-${seq}`,
        seq,
        // Strictly rising, also when a clock is set back: time alone then tells the order.
        at: Math.max(now, (last?.at ?? 0) + 1),
        by,
        clientId,
        text,
        name,
        avatarUrl,
      };
      return {
        conversation: {
          ...conversation,
          updatedAt: now,
          messages: bounded([...messages, message]),
        },
        reply: { messages: [message] },
        events: [{ type: 'message', message }],
      };
    }
    case 'typing': {
      const { active, name } = command;
      return { conversation, reply: {}, events: [{ type: 'typing', by, active, name }] };
    }
    case 'read': {
      const key = by === 'visitor' ? 'visitorReadAt' : 'agentReadAt';
      const at = Math.min(command.at, last?.at ?? 0);
      if (at <= conversation[key]) return { conversation, reply: {}, events: [] };
      return {
        conversation: { ...conversation, [key]: at },
        reply: {},
        events: [{ type: 'read', by, at }],
      };
    }
  }
}

function refusal(command: Extract<Command, { type: 'send' }>): RefusalCode | undefined {
  if (command.text === '' || command.clientId === '') return 'bad-request';
  return JSON.stringify(command).length > PAGE_CHARACTERS ? 'too-long' : undefined;
}

/** As many of the newest as may be kept, at least the very last. */
function bounded(messages: readonly WireMessage[]): readonly WireMessage[] {
  let characters = 0;
  let index = messages.length;
  const oldest = Math.max(0, messages.length - MAX_MESSAGES);
  while (index > oldest) {
    characters += messages[index - 1]?.text.length ?? 0;
    if (characters > MAX_CHARACTERS && index < messages.length) break;
    index -= 1;
  }
  return index === 0 ? messages : messages.slice(index);
}

/** As many of the first as fit in one frame, at least the very first. */
export function fitting<T>(items: readonly T[]): readonly T[] {
  let characters = 0;
  const end = items.findIndex((item, index) => {
    characters += JSON.stringify(item).length;
    return index > 0 && characters > PAGE_CHARACTERS;
  });
  return end < 0 ? items : items.slice(0, end);
}

interface Page {
  readonly messages: readonly WireMessage[];
  readonly more: boolean;
}

function firstPage(messages: readonly WireMessage[]): Page {
  const page = fitting(messages.slice(0, PAGE_LENGTH));
  return { messages: page, more: page.length < messages.length };
}

function lastPage(messages: readonly WireMessage[]): Page {
  const page = firstPage([...messages].reverse());
  return { messages: [...page.messages].reverse(), more: page.more };
}
