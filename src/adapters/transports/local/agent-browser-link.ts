import { summarise, type ConversationSummary } from './agent-info.js';
import { BrowserLink, type BrowserLinkOptions } from './browser-host.js';
import type { Command, Reply } from './frames.js';
import type { Repository } from './repository.js';

/** Adds what agents are told and visitors do not need to load. */
export class AgentBrowserLink extends BrowserLink {
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
