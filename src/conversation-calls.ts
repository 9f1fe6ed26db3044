import { systemClock } from './adapters/clock/system-clock.js';
import type { ChatCore, ChatHost } from './chat-core.js';
import type { Conversation } from './conversation.js';
import { endConversation } from './conversation-requests.js';
import type { ConversationController } from './controllers/conversation-controller.js';
import type { DeviceContext, ErasureResult, ExportedItem, StorageReport } from './device-data.js';
import type { ConversationMetadata, Message, OutgoingMessage } from './types.js';

/** All that is held on this device of one visitor. */
export interface DeviceExport {
  /** When, ISO 8601. */
  readonly exportedAt: string;
  /** What is stored. */
  readonly stored: readonly ExportedItem[];
  /** What the page holds in memory, stored or not. */
  readonly messages: readonly Message[];
  readonly draft: string;
}

/** Everything that a page can ask of the element and that needs a conversation. */
export class ConversationCalls {
  readonly #host: ChatHost;
  readonly #core: ChatCore;
  readonly #conversation: Conversation;

  constructor(host: ChatHost, core: ChatCore, conversation: Conversation) {
    this.#host = host;
    this.#core = core;
    this.#conversation = conversation;
  }

  async sendMessage(
    message: string | Pick<OutgoingMessage, 'content' | 'metadata'>,
  ): Promise<Message> {
    await this.#core.wantConversation();
    return this.#controller.send(message);
  }

  setDraft(text: string): void {
    this.#controller.setDraft(text, false);
  }

  showAgentMessage(text: string, name?: string): void {
    this.#controller.showAgentMessage(text, name);
  }

  async startConversation(metadata?: ConversationMetadata): Promise<void> {
    await this.#core.wantConversation();
    await this.#controller.startConversation(metadata);
  }

  /** @throws Web1on1Error `transport-unsupported` where the service knows no end */
  async endConversation(): Promise<void> {
    await endConversation(this.#controller);
  }

  markAllRead(): void {
    this.#controller.markSeen();
  }

  /** @param here in this tab, which tells the others */
  async forget(here = true): Promise<ErasureResult> {
    const { eraseStorage } = await import('./device-data.js');
    if (here) this.#core.tabs.tell('forget');
    await this.#core.storage.forget();
    await this.#conversation.forget(here);
    return eraseStorage(this.#device());
  }

  async exportData(): Promise<DeviceExport> {
    const { exportStorage } = await import('./device-data.js');
    const { draft, state } = this.#controller;
    // What is on its way into the storage is to be found there.
    this.#controller.flush();
    return {
      exportedAt: new Date(systemClock.now()).toISOString(),
      stored: await exportStorage(this.#device()),
      messages: state.messages,
      draft,
    };
  }

  async storageReport(): Promise<StorageReport> {
    const { reportStorage } = await import('./device-data.js');
    return reportStorage(this.#device());
  }

  get #controller(): ConversationController {
    return this.#conversation.controller;
  }

  #device(): DeviceContext {
    const { integrationId, storage } = this.#host.config;
    return {
      clock: systemClock,
      integrationId,
      own: typeof storage === 'object' ? storage : undefined,
      mayRead: this.#core.access !== 'none',
    };
  }
}
