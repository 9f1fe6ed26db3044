import { Web1on1Error } from '../../../errors.js';
import type { Clock } from '../../../ports/clock.js';
import type { AuthorRole } from '../../../types.js';
import { handle } from './engine.js';
import type { ChatEvent, Command, Reply } from './frames.js';
import type { ChatLink, LinkListener } from './link.js';
import { isFields, isString, parseEvent } from './parse-frames.js';
import type { Repository } from './repository.js';

/** The part of `BroadcastChannel` that is used. */
export interface Channel {
  onmessage: ((event: MessageEvent<unknown>) => void) | null;
  postMessage(message: unknown): void;
  close(): void;
}

export const CHANNEL_NAME = 'web1on1-chat:local';

export interface BrowserLinkOptions {
  readonly clock: Clock;
  readonly repository: Repository;
  readonly by: AuthorRole;
  /** The visitor's own id; `''` for an agent. */
  readonly id: string;
  /** Conversations of others that are older than this belong to nobody any more, ms. */
  readonly retentionMs: number;
  /** Default: a `BroadcastChannel`; `undefined` where there is none. */
  readonly openChannel?: (() => Channel | undefined) | undefined;
}

/** The engine in this very browser. Other tabs of the same origin hear what happens here. */
export class BrowserLink implements ChatLink {
  readonly #options: BrowserLinkOptions;
  readonly #left = new AbortController();
  #channel: Channel | undefined;
  #listener: LinkListener | undefined;

  constructor(options: BrowserLinkOptions) {
    this.#options = options;
  }

  async connect(listener: LinkListener): Promise<void> {
    const { clock, repository, id, retentionMs } = this.#options;
    this.#listener = listener;
    listener.state('connecting');
    this.#join();
    await repository.purge(clock.now() - retentionMs, id);
    await this.#greet();
    this.#comeAndGo();
  }

  async request(to: string, command: Command): Promise<Reply> {
    const { clock, repository, by } = this.#options;
    const { reply, events } = await repository.change(to, (conversation) =>
      handle(conversation, command, { id: to, by, now: clock.now() }),
    );
    for (const event of events) this.#tell(to, event);
    return reply;
  }

  async close(forget: boolean): Promise<void> {
    const { id, repository } = this.#options;
    this.#listener = undefined;
    this.#left.abort();
    try {
      if (!forget) return;
      await repository.clear();
      this.#tell(id, { type: 'ended' });
    } finally {
      this.#leave();
    }
  }

  #join(): void {
    const { openChannel = broadcastChannel } = this.#options;
    this.#channel = openChannel();
    if (this.#channel) this.#channel.onmessage = ({ data }) => this.#hear(data);
  }

  /** A message to a page that is kept for going back would make the browser throw it away. */
  #leave(): void {
    this.#announce(false);
    this.#channel?.close();
    this.#channel = undefined;
  }

  async #greet(): Promise<void> {
    const listener = this.#listener;
    await listener?.greet();
    if (!this.#listener) throw new Web1on1Error('aborted', 'disconnected while connecting');
    this.#listener.state('online');
    this.#announce(true);
  }

  /** A page that was frozen or kept for going back has heard nothing meanwhile. */
  #comeAndGo(): void {
    const { signal } = this.#left;
    const again = (): void => void this.#greet().catch(() => {});
    const join = (event: PageTransitionEvent): void => {
      if (!event.persisted) return;
      this.#join();
      again();
    };
    addEventListener('pageshow', join, { signal });
    addEventListener('pagehide', () => this.#leave(), { signal });
    document.addEventListener(
      'visibilitychange',
      () => document.visibilityState === 'visible' && again(),
      { signal },
    );
  }

  #hear(data: unknown): void {
    if (!isFields(data)) return;
    const { of, who } = data;
    if (who && this.#options.by === 'visitor') this.#announce(true);
    const event = parseEvent(data['event']);
    if (isString(of) && event) this.#listener?.event(of, event);
  }

  /** Tells agents whether this visitor is here; an agent asks which visitors are. */
  #announce(online: boolean): void {
    const { by, id } = this.#options;
    if (by === 'visitor') this.#tell(id, { type: 'presence', online });
    else if (online) this.#post({ who: true });
  }

  #tell(of: string, event: ChatEvent): void {
    this.#post({ of, event });
  }

  #post(message: unknown): void {
    try {
      this.#channel?.postMessage(message);
    } catch {
      // A channel that was closed while something was on its way.
    }
  }
}

function broadcastChannel(): Channel | undefined {
  try {
    return new BroadcastChannel(CHANNEL_NAME);
  } catch {
    return undefined;
  }
}
