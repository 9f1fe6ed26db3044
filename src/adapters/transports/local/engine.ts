/**
 * What a chat service decides, as one pure function: a conversation and a command in, the
 * conversation, a reply and events out. Whoever hosts it (an IndexedDB transaction, a server's
 * memory) keeps the conversation and carries the rest.
 */
import type { AuthorRole, MessageAction, MessageContent } from '../../../types.js';
import type {
  ChatEvent,
  Command,
  RefusalCode,
  Reply,
  SendCommand,
  VisitorRequest,
  WireMessage,
} from './frames.js';
import { PAGE_CHARACTERS, pageBefore, pageSince } from './pages.js';
import {
  describe,
  SERVICE_LIMITS,
  withChanged,
  withMessage,
  withRequest,
  type Conversation,
  type Limits,
} from './record.js';

export interface Caller {
  /** Which conversation: its address. */
  readonly id: string;
  readonly by: AuthorRole;
  /** Epoch ms. */
  readonly now: number;
  /** Default: what a service can keep. */
  readonly limits?: Limits;
  /** The host itself made the message, of a file. */
  readonly uploaded?: boolean;
}

export interface Outcome {
  /** The same object as before when nothing changed. */
  readonly conversation: Conversation | undefined;
  readonly reply: Reply;
  /** For everybody in the conversation but the caller. */
  readonly events: readonly ChatEvent[];
}

/** Of what describes a conversation, in JSON. */
const DESCRIPTION_CHARACTERS = 32_000;
/** What visitors can send by themselves. */
const SENDABLE: readonly MessageContent['kind'][] = ['text', 'form-response', 'location'];

type Answer = Reply & { readonly error?: RefusalCode };

export function handle(
  conversation: Conversation | undefined,
  command: Command,
  caller: Caller,
): Outcome {
  switch (command.type) {
    case 'open': {
      if (!conversation) return unchanged(undefined, {});
      const { since } = command;
      const { messages } = conversation;
      const page = since === undefined ? pageBefore(messages) : pageSince(messages, since);
      const forAgent = caller.by === 'agent' && { requests: conversation.requests };
      return unchanged(conversation, {
        conversation: describe(conversation),
        ...page,
        ...forAgent,
      });
    }
    case 'start':
      return start(conversation, command, caller);
    case 'history':
      return unchanged(conversation, {
        ...pageBefore(conversation?.messages ?? [], command.before),
      });
    case 'list':
    case 'mine':
      return unchanged(conversation, { error: 'forbidden' });
    case 'ping':
      return unchanged(conversation, {});
    default:
      return conversation
        ? change(conversation, command, caller)
        : unchanged(conversation, { error: 'no-conversation' });
  }
}

function unchanged(conversation: Conversation | undefined, reply: Answer): Outcome {
  return { conversation, reply, events: [] };
}

function start(
  known: Conversation | undefined,
  { about }: Extract<Command, { type: 'start' }>,
  { id, now }: Caller,
): Outcome {
  if (known) return unchanged(known, known.endedBy ? { error: 'ended' } : {});
  if (isLong(about)) return unchanged(undefined, { error: 'too-long' });
  const conversation: Conversation = {
    id,
    startedAt: now,
    updatedAt: now,
    visitorReadAt: 0,
    agentReadAt: 0,
    about,
    messages: [],
    lastSeq: 0,
    characters: 0,
    requests: [],
    wantsPerson: false,
  };
  return { conversation, reply: {}, events: [{ type: 'started' }] };
}

function change(
  conversation: Conversation,
  command: Exclude<Command, { type: 'open' | 'start' | 'history' | 'list' | 'mine' | 'ping' }>,
  caller: Caller,
): Outcome {
  const { by, now } = caller;
  const { endedBy } = conversation;
  switch (command.type) {
    case 'send':
      return send(conversation, command, caller);
    case 'typing': {
      if (endedBy) return unchanged(conversation, {});
      const { active, name } = command;
      return { conversation, reply: {}, events: [{ type: 'typing', by, active, name }] };
    }
    case 'read': {
      const key = by === 'visitor' ? 'visitorReadAt' : 'agentReadAt';
      const at = Math.min(command.at, conversation.messages.at(-1)?.at ?? 0);
      if (at <= conversation[key]) return unchanged(conversation, {});
      const events = [{ type: 'read', by, at }] as const;
      return { conversation: { ...conversation, [key]: at }, reply: {}, events };
    }
    case 'postback': {
      const { actionId } = command;
      if (actionId === '' || actionId.length > DESCRIPTION_CHARACTERS) {
        return unchanged(conversation, { error: 'bad-request' });
      }
      const text = textOfPostback(conversation, actionId);
      return request(conversation, { type: 'postback', at: now, actionId, text });
    }
    case 'person':
      return request(conversation, { type: 'person', at: now });
    case 'profile': {
      const { profile, metadata = conversation.about.metadata } = command;
      const about = { ...conversation.about, profile, metadata };
      if (isLong(about)) return unchanged(conversation, { error: 'too-long' });
      return {
        conversation: { ...conversation, about },
        reply: {},
        events: [{ type: 'profile', profile, metadata }],
      };
    }
    case 'end':
      if (endedBy) return unchanged(conversation, {});
      return {
        conversation: { ...conversation, endedBy: by, updatedAt: now },
        reply: {},
        events: [{ type: 'ended', by }],
      };
  }
}

function request(conversation: Conversation, asked: VisitorRequest): Outcome {
  if (conversation.endedBy) return unchanged(conversation, { error: 'ended' });
  return {
    conversation: withRequest(conversation, asked),
    reply: {},
    events: [{ type: 'request', request: asked }],
  };
}

function send(conversation: Conversation, command: SendCommand, caller: Caller): Outcome {
  const { by, now, limits = SERVICE_LIMITS } = caller;
  const { type: _, ...said } = command;
  const { clientId, content, ai } = said;
  const known =
    conversation.messages.findLast(
      (message) => message.by === by && message.clientId === clientId,
    ) ?? answerTo(formOf(conversation, content), conversation);
  if (known) {
    const form = formOf(conversation, known.content);
    return unchanged(conversation, { messages: form ? [known, form] : [known] });
  }
  const error = conversation.endedBy ? 'ended' : refusal(command, caller);
  if (error) return unchanged(conversation, { error });

  const seq = conversation.lastSeq + 1;
  const message: WireMessage = {
    ...said,
    ai: (by === 'agent' && ai) || undefined,
    id: `${conversation.startedAt.toString(36)}-${seq}`,
    seq,
    // Strictly rising, also when a clock is set back: time alone then tells the order.
    at: Math.max(now, (conversation.messages.at(-1)?.at ?? 0) + 1),
    by,
  };
  let after: Conversation = {
    ...withMessage(conversation, message, limits),
    updatedAt: now,
    wantsPerson: conversation.wantsPerson && (by === 'visitor' || ai === true),
  };
  const messages = [message];
  const form = formOf(after, content);
  if (form?.content.kind === 'form' && !form.content.submitted) {
    const answered: WireMessage = {
      ...form,
      seq: seq + 1,
      content: { ...form.content, submitted: true },
    };
    after = withChanged(after, answered);
    messages.push(answered);
  }
  return {
    conversation: after,
    reply: { messages },
    events: messages.map((each) => ({ type: 'message', message: each })),
  };
}

/** The form that this answers. */
function formOf(conversation: Conversation, content: MessageContent): WireMessage | undefined {
  if (content.kind !== 'form-response') return undefined;
  const { formId } = content;
  return conversation.messages.findLast(
    (message) => message.id === formId && message.content.kind === 'form',
  );
}

/** A form is answered once: of two tabs in a hurry the first counts, and both are told what it said. */
function answerTo(
  form: WireMessage | undefined,
  { messages }: Conversation,
): WireMessage | undefined {
  return messages.find(
    ({ content }) => content.kind === 'form-response' && content.formId === form?.id,
  );
}

function refusal(command: SendCommand, { by, uploaded }: Caller): RefusalCode | undefined {
  const { clientId, content, metadata } = command;
  if (clientId === '') return 'bad-request';
  if (content.kind === 'text' && content.text === '') return 'bad-request';
  if (by === 'visitor' && !uploaded && !SENDABLE.includes(content.kind)) return 'bad-request';
  if (isLong(metadata)) return 'too-long';
  return JSON.stringify(command).length > PAGE_CHARACTERS ? 'too-long' : undefined;
}

function isLong(description: unknown): boolean {
  return JSON.stringify(description ?? '').length > DESCRIPTION_CHARACTERS;
}

/** What stands on the button, in the newest message that has it. */
function textOfPostback({ messages }: Conversation, actionId: string): string {
  for (const { content } of [...messages].reverse()) {
    const action = actionsIn(content).find(
      (each) => each.type === 'postback' && each.id === actionId,
    );
    if (action) return action.text;
  }
  return '';
}

function actionsIn(content: MessageContent): readonly MessageAction[] {
  const own = 'actions' in content ? (content.actions ?? []) : [];
  return 'items' in content ? [...own, ...content.items.flatMap((item) => item.actions)] : own;
}
