import { Web1on1Error } from '../../../errors.js';
import type { Clock } from '../../../ports/clock.js';
import type { UploadProgress } from '../../../ports/transport.js';
import type {
  ConnectionState,
  ConversationMetadata,
  Message,
  MessageContent,
  VisitorProfile,
} from '../../../types.js';
import { webchatStore } from '../../storage/idb-store.js';
import {
  parseMetadata,
  parseProfile,
  parseSummaries,
  type ConversationSummary,
} from './agent-info.js';
import { AgentBrowserLink } from './agent-browser-link.js';
import type { Channel } from './browser-host.js';
import {
  toMessage,
  type ChatEvent,
  type Command,
  type Reply,
  type VisitorRequest,
  type WireMessage,
} from './frames.js';
import type { ChatLink } from './link.js';
import { parseRequests } from './parse-frames.js';
import { storedRepository, withMemory, type Repository } from './repository.js';
import type { SocketLike } from './socket.js';
import { WsLink } from './ws-client.js';

export interface AgentClientOptions {
  /** The address that the visitors' `server` names; without it, the visitors of this browser. */
  readonly server?: string | undefined;
  readonly clock: Clock;
  /** Who the visitor sees writing. */
  readonly name?: string | undefined;
  readonly avatarUrl?: string | undefined;
  /** A machine writes, not a person. */
  readonly ai?: boolean | undefined;
  readonly random?: (() => number) | undefined;
  readonly openSocket?: ((url: string) => SocketLike) | undefined;
  readonly repository?: Repository | undefined;
  readonly openChannel?: (() => Channel | undefined) | undefined;
}

export type { ConversationSummary, VisitorRequest };

/** A message with what only agents are told of it. */
export interface AgentMessage extends Message {
  /** What a chosen answer means. */
  readonly payload?: string;
  readonly metadata?: ConversationMetadata;
}

export interface OpenedConversation {
  readonly summary: ConversationSummary;
  /** The latest page, oldest first. */
  readonly messages: readonly AgentMessage[];
  /** There are older ones: `history()`. */
  readonly hasMore: boolean;
  /** What the visitor asked for without a message, oldest first. */
  readonly requests: readonly VisitorRequest[];
}

/** What an agent hears. After `online` has come again, lists and conversations are read anew. */
export type AgentEvent =
  | { readonly type: 'connection'; readonly state: Exclude<ConnectionState, 'idle'> }
  /** One that is new, or has changed. */
  | { readonly type: 'message'; readonly conversationId: string; readonly message: AgentMessage }
  | {
      readonly type: 'typing';
      readonly conversationId: string;
      readonly by: 'visitor' | 'agent';
      readonly active: boolean;
    }
  /** Everything up to `at` (epoch ms) was read. */
  | {
      readonly type: 'read';
      readonly conversationId: string;
      readonly by: 'visitor' | 'agent';
      readonly at: number;
    }
  | { readonly type: 'started'; readonly conversationId: string }
  | {
      readonly type: 'ended';
      readonly conversationId: string;
      readonly by: 'visitor' | 'agent';
    }
  /** Nobody has it any more. */
  | { readonly type: 'gone'; readonly conversationId: string }
  /** A postback that was chosen, or the wish for a person. */
  | {
      readonly type: 'request';
      readonly conversationId: string;
      readonly request: VisitorRequest;
    }
  | {
      readonly type: 'profile';
      readonly conversationId: string;
      readonly profile: VisitorProfile;
      readonly metadata: ConversationMetadata;
    }
  | { readonly type: 'presence'; readonly visitorId: string; readonly online: boolean };

export interface SayOptions {
  /** The same for every attempt to send the same message. */
  readonly clientId?: string | undefined;
  /** Default: as the client was made. */
  readonly ai?: boolean | undefined;
}

export interface SayFileOptions extends SayOptions, Partial<UploadProgress> {
  /** Default: that of a `File`. */
  readonly name?: string | undefined;
  /** Of a picture, in pixels. */
  readonly width?: number | undefined;
  readonly height?: number | undefined;
}

/** The other side of the `local` transport: what a console for agents is made of. */
export interface AgentClient {
  /** @throws Web1on1Error */
  connect(onEvent: (event: AgentEvent) => void): Promise<void>;
  /** All conversations, the most recently used first. */
  list(): Promise<ConversationSummary[]>;
  /** @returns `undefined` when there is no such conversation (any more) */
  open(conversationId: string): Promise<OpenedConversation | undefined>;
  /** Messages older than `before` (epoch ms). */
  history(conversationId: string, before: number): Promise<readonly AgentMessage[]>;
  /**
   * @param content text, or any other kind of message
   * @throws Web1on1Error
   */
  say(
    conversationId: string,
    content: string | MessageContent,
    options?: SayOptions,
  ): Promise<AgentMessage>;
  /** @throws Web1on1Error `aborted` when the signal said so */
  sayFile(conversationId: string, file: Blob, options?: SayFileOptions): Promise<AgentMessage>;
  /** Never throws. */
  typing(conversationId: string, active: boolean): void;
  /** Everything up to and including `at` (epoch ms) was read; default: everything. */
  read(conversationId: string, at?: number): Promise<void>;
  /** Ends the conversation: nothing can be added to it any more. @throws Web1on1Error */
  end(conversationId: string): Promise<void>;
  disconnect(): void;
}

export function agentClient(options: AgentClientOptions): AgentClient {
  const { clock, name, avatarUrl } = options;
  let link: ChatLink | undefined;

  const connected = (): ChatLink => {
    if (!link) throw new Web1on1Error('offline', 'not connected');
    return link;
  };

  const ask = async (to: string, command: Command): Promise<Reply> =>
    accepted(await connected().request(to, command));

  const alive = async (): Promise<void> => {
    await ask('', { type: 'ping' });
  };

  const translate = (wire: WireMessage): AgentMessage => {
    const { payload, metadata } = wire;
    return {
      ...toMessage(wire, (id) => connected().fileAddress(id)),
      ...(payload !== undefined && { payload }),
      ...(metadata !== undefined && { metadata: parseMetadata(metadata) }),
    };
  };

  const said = ({ messages: [message] = [] }: Reply): AgentMessage => {
    if (!message) throw new Web1on1Error('send-failed', 'the reply was not understood');
    return translate(message);
  };

  return {
    async connect(onEvent) {
      link ??= openLink(options);
      await link.connect({
        state: (state) => onEvent({ type: 'connection', state }),
        event: (of, event) => onEvent(toAgentEvent(of, event, translate)),
        greet: alive,
        check: alive,
      });
    },
    async list() {
      const { summaries } = await ask('', { type: 'list' });
      return parseSummaries(summaries).sort((a, b) => b.updatedAt - a.updatedAt);
    },
    async open(id) {
      const reply = await ask(id, { type: 'open' });
      const { summaries, messages = [], more = false, requests } = reply;
      const [summary] = parseSummaries(summaries);
      return (
        summary && {
          summary,
          messages: messages.map(translate),
          hasMore: more,
          requests: parseRequests(requests),
        }
      );
    },
    async history(id, before) {
      const { messages = [] } = await ask(id, { type: 'history', before });
      return messages.map(translate);
    },
    async say(id, words, { clientId = crypto.randomUUID(), ai = options.ai } = {}) {
      const content: MessageContent =
        typeof words === 'string' ? { kind: 'text', text: words } : words;
      return said(await ask(id, { type: 'send', clientId, content, name, avatarUrl, ai }));
    },
    async sayFile(id, file, given = {}) {
      const { clientId = crypto.randomUUID(), ai = options.ai, width, height } = given;
      const { onProgress = () => {}, signal = new AbortController().signal } = given;
      const reply = await connected().upload(
        id,
        {
          clientId,
          file,
          name: given.name ?? (file instanceof File ? file.name : ''),
          mediaType: file.type,
          width,
          height,
          author: { name, avatarUrl, ai },
        },
        { onProgress, signal },
      );
      return said(accepted(reply));
    },
    typing(id, active) {
      ask(id, { type: 'typing', active, name }).catch(() => {});
    },
    async read(id, at = clock.now() + 60_000) {
      await ask(id, { type: 'read', at });
    },
    async end(id) {
      await ask(id, { type: 'end' });
    },
    disconnect() {
      void link?.close(false);
      link = undefined;
    },
  };
}

/** @throws Web1on1Error when it says no */
function accepted(reply: Reply): Reply {
  if (reply.error) throw new Web1on1Error('transport-rejected', `refused: ${reply.error}`);
  return reply;
}

function openLink(options: AgentClientOptions): ChatLink {
  const { server, clock, openChannel } = options;
  if (server !== undefined) {
    const url = new URL(server, document.baseURI);
    url.pathname = `${url.pathname.replace(/\/$/, '')}/agent`;
    return new WsLink({ ...options, server: url.href });
  }
  const repository = options.repository ?? withMemory(storedRepository(webchatStore()));
  return new AgentBrowserLink({
    clock,
    repository,
    by: 'agent',
    id: '',
    retentionMs: Infinity,
    openChannel,
  });
}

function toAgentEvent(
  conversationId: string,
  event: ChatEvent,
  translate: (message: WireMessage) => AgentMessage,
): AgentEvent {
  switch (event.type) {
    case 'message':
      return { type: 'message', conversationId, message: translate(event.message) };
    case 'presence':
      return { ...event, visitorId: conversationId };
    case 'profile':
      return {
        type: 'profile',
        conversationId,
        profile: parseProfile(event.profile),
        metadata: parseMetadata(event.metadata),
      };
    default:
      return { ...event, conversationId };
  }
}
