import { Web1on1Error } from '../../../errors.js';
import type { Clock } from '../../../ports/clock.js';
import type {
  HistoryPage,
  Transport,
  TransportSession,
  TransportSignal,
  UploadProgress,
} from '../../../ports/transport.js';
import type {
  ConversationSummary,
  Message,
  OutgoingFile,
  OutgoingMessage,
} from '../../../types.js';
import { webchatStore } from '../../storage/idb-store.js';
import { visitorAddress } from './addresses.js';
import { BrowserLink, type Channel } from './browser-host.js';
import { MAX_FILE_BYTES } from './frames.js';
import type { ChatLink } from './link.js';
import { memoryRepository, storedRepository, withMemory, type Repository } from './repository.js';
import { LocalSession } from './session.js';
import type { SocketLike } from './socket.js';
import { WsLink } from './ws-client.js';

export interface LocalTransportOptions {
  /**
   * Address of a chat server: `ws:`, `wss:`, `http:`, `https:`, or relative to the page. Without it
   * the conversation lives in this browser, and another tab plays the other side.
   */
  readonly server?: string | undefined;
  readonly clock: Clock;
  /**
   * Without a server: how long after its last message a conversation of an earlier visitor is kept,
   * ms. Default 30 minutes.
   */
  readonly retentionMs?: number | undefined;
  /** A number from 0 to 1; spreads reconnecting. Default `Math.random`. */
  readonly random?: (() => number) | undefined;
  /** Opens a socket. Default: a `WebSocket`. */
  readonly openSocket?: ((url: string) => SocketLike) | undefined;
  /** Keeps conversations without a server. Default: the browser's database, else memory. */
  readonly repository?: Repository | undefined;
  /** Reaches other tabs. Default: a `BroadcastChannel`. */
  readonly openChannel?: (() => Channel | undefined) | undefined;
}

const DEFAULT_RETENTION_MS = 30 * 60_000;

/** A frame has room for more; nobody has the patience. */
const MAX_TEXT_LENGTH = 100_000;

/**
 * A conversation without a third party: in this browser only, or over a chat server of one's own.
 * The visitor is `session.visitorId`.
 */
export function localTransport(options: LocalTransportOptions): Transport {
  return new LocalTransport(options);
}

class LocalTransport implements Transport {
  readonly capabilities = {
    history: true,
    resume: true,
    idempotentSend: true,
    upload: true,
    typing: true,
    receipts: true,
    structured: true,
    conversations: true,
    ending: true,
    handover: true,
  };
  readonly uploadLimits = { maxBytes: MAX_FILE_BYTES, accept: [] };
  readonly maxTextLength = MAX_TEXT_LENGTH;
  readonly #options: LocalTransportOptions;
  #session: LocalSession | undefined;

  constructor(options: LocalTransportOptions) {
    this.#options = options;
  }

  async connect(session: TransportSession): Promise<void> {
    if (!this.#session?.carries(session)) {
      void this.#session?.close(false);
      this.#session = new LocalSession(session, this.#link(session));
    }
    const current = this.#session;
    try {
      await current.connected;
    } catch (error) {
      if (this.#session === current) {
        this.#session = undefined;
        void current.close(false);
      }
      throw error;
    }
  }

  async send(message: OutgoingMessage): Promise<Message> {
    return this.#connected().send(message);
  }

  notify(signal: TransportSignal): void {
    this.#session?.notify(signal);
  }

  async startConversation(): Promise<void> {
    return this.#connected().startConversation();
  }

  async fetchHistory(before: number): Promise<HistoryPage> {
    return this.#connected().fetchHistory(before);
  }

  async upload(file: OutgoingFile, progress: UploadProgress): Promise<Message> {
    if (file.file.size > MAX_FILE_BYTES) {
      throw new Web1on1Error('transport-rejected', 'the file is too big', { retryable: false });
    }
    return this.#connected().upload(file, progress);
  }

  async postback(actionId: string): Promise<void> {
    await this.#connected().postback(actionId);
  }

  async listConversations(): Promise<readonly ConversationSummary[]> {
    return this.#connected().listConversations();
  }

  async openConversation(id: string | undefined): Promise<void> {
    await this.#connected().openConversation(id);
  }

  async endConversation(): Promise<void> {
    await this.#connected().endConversation();
  }

  async requestPerson(): Promise<void> {
    await this.#connected().requestPerson();
  }

  async disconnect({ forget = false }: { readonly forget?: boolean } = {}): Promise<void> {
    const session = this.#session;
    this.#session = undefined;
    await session?.close(forget);
    // Nobody is connected, but an earlier page may have left something.
    if (!session && forget && this.#options.server === undefined) await this.#stored().clear();
  }

  #connected(): LocalSession {
    if (!this.#session) throw new Web1on1Error('offline', 'not connected');
    return this.#session;
  }

  #link({ visitorId, persistence }: TransportSession): ChatLink {
    const { server, clock, retentionMs = DEFAULT_RETENTION_MS, openChannel } = this.#options;
    if (server !== undefined) return new WsLink({ ...this.#options, server });
    const repository = persistence === 'local' ? this.#stored() : memoryRepository();
    return new BrowserLink({
      clock,
      repository,
      by: 'visitor',
      id: visitorAddress(visitorId),
      retentionMs,
      openChannel,
    });
  }

  #stored(): Repository {
    return this.#options.repository ?? withMemory(storedRepository(webchatStore()));
  }
}
