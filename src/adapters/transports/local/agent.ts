import { Web1on1Error } from '../../../errors.js';
import type { Clock } from '../../../ports/clock.js';
import type { ConnectionState, Message } from '../../../types.js';
import { webchatStore } from '../../storage/idb-store.js';
import { parseSummaries, summarise, type ConversationSummary } from './agent-info.js';
import { BrowserLink, type BrowserLinkOptions, type Channel } from './browser-host.js';
import { toMessage, type ChatEvent, type Command, type Reply } from './frames.js';
import type { ChatLink } from './link.js';
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
  readonly random?: (() => number) | undefined;
  readonly openSocket?: ((url: string) => SocketLike) | undefined;
  readonly repository?: Repository | undefined;
  readonly openChannel?: (() => Channel | undefined) | undefined;
}

export type { ConversationSummary };

export interface OpenedConversation {
  readonly summary: ConversationSummary;
  /** The latest page, oldest first. */
  readonly messages: readonly Message[];
  /** There are older ones: `history()`. */
  readonly hasMore: boolean;
}

/** What an agent hears. After `online` has come again, lists and conversations are read anew. */
export type AgentEvent =
  | { readonly type: 'connection'; readonly state: Exclude<ConnectionState, 'idle'> }
  | { readonly type: 'message'; readonly conversationId: string; readonly message: Message }
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
  | { readonly type: 'started' | 'ended'; readonly conversationId: string }
  | { readonly type: 'presence'; readonly conversationId: string; readonly online: boolean };

/** The other side of the `local` transport: what a console for agents is made of. */
export interface AgentClient {
  /** @throws Web1on1Error */
  connect(onEvent: (event: AgentEvent) => void): Promise<void>;
  /** All conversations, the most recently used first. */
  list(): Promise<ConversationSummary[]>;
  /** @returns `undefined` when there is no such conversation (any more) */
  open(conversationId: string): Promise<OpenedConversation | undefined>;
  /** Messages older than `before` (epoch ms). */
  history(conversationId: string, before: number): Promise<readonly Message[]>;
  /**
   * @param clientId the same for every attempt to send the same message
   * @throws Web1on1Error
   */
  say(conversationId: string, text: string, clientId?: string): Promise<Message>;
  /** Never throws. */
  typing(conversationId: string, active: boolean): void;
  /** Everything up to and including `at` (epoch ms) was read; default: everything. */
  read(conversationId: string, at?: number): Promise<void>;
  disconnect(): void;
}

export function agentClient(options: AgentClientOptions): AgentClient {
  const { clock, name, avatarUrl } = options;
  let link: ChatLink | undefined;

  const ask = async (to: string, command: Command): Promise<Reply> => {
    if (!link) throw new Web1on1Error('offline', 'not connected');
    const reply = await link.request(to, command);
    if (reply.error) throw new Web1on1Error('transport-rejected', `refused: ${reply.error}`);
    return reply;
  };

  const alive = async (): Promise<void> => {
    await ask('', { type: 'ping' });
  };

  return {
    async connect(onEvent) {
      link ??= openLink(options);
      await link.connect({
        state: (state) => onEvent({ type: 'connection', state }),
        event: (of, event) => onEvent(toAgentEvent(of, event)),
        greet: alive,
        check: alive,
      });
    },
    async list() {
      const { summaries } = await ask('', { type: 'list' });
      return parseSummaries(summaries).sort((a, b) => b.updatedAt - a.updatedAt);
    },
    async open(id) {
      const { summaries, messages = [], more = false } = await ask(id, { type: 'open' });
      const [summary] = parseSummaries(summaries);
      return summary && { summary, messages: messages.map(toMessage), hasMore: more };
    },
    async history(id, before) {
      const { messages = [] } = await ask(id, { type: 'history', before });
      return messages.map(toMessage);
    },
    async say(id, text, clientId = crypto.randomUUID()) {
      const { messages } = await ask(id, { type: 'send', clientId, text, name, avatarUrl });
      const message = messages?.[0];
      if (!message) throw new Web1on1Error('send-failed', 'the reply was not understood');
      return toMessage(message);
    },
    typing(id, active) {
      ask(id, { type: 'typing', active, name }).catch(() => {});
    },
    async read(id, at = clock.now() + 60_000) {
      await ask(id, { type: 'read', at });
    },
    disconnect() {
      void link?.close(false);
      link = undefined;
    },
  };
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

/** Adds what agents are told and visitors do not need to load. */
class AgentBrowserLink extends BrowserLink {
  readonly #repository: Repository;

  constructor(options: BrowserLinkOptions) {
    super(options);
    this.#repository = options.repository;
  }

  override async request(to: string, command: Command): Promise<Reply> {
    const summaries = async (): Promise<ConversationSummary[]> =>
      (await this.#repository.all()).map((conversation) => summarise(conversation, false));
    if (command.type === 'list') return { summaries: await summaries() };
    const reply = await super.request(to, command);
    if (command.type !== 'open') return reply;
    return { ...reply, summaries: (await summaries()).filter(({ id }) => id === to) };
  }
}

function toAgentEvent(conversationId: string, event: ChatEvent): AgentEvent {
  if (event.type !== 'message') return { ...event, conversationId };
  return { type: 'message', conversationId, message: toMessage(event.message) };
}
