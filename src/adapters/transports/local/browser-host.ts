import { Web1on1Error } from '../../../errors.js';
import type { Clock } from '../../../ports/clock.js';
import type { UploadProgress } from '../../../ports/transport.js';
import type { AuthorRole } from '../../../types.js';
import { visitorOf } from './addresses.js';
import { handle } from './engine.js';
import { uploadedId, type ChatEvent, type Command, type Reply } from './frames.js';
import type { ChatLink, LinkListener } from './link.js';
import { ObjectUrls } from './object-urls.js';
import { outlines } from './outlines.js';
import { isFields, isString, parseEvent } from './parse-frames.js';
import { BROWSER_LIMITS } from './record.js';
import { fileId, type Repository } from './repository.js';
import {
  contentOfFile,
  imageType,
  SNIFFED_BYTES,
  stopIfAborted,
  type FileToSend,
} from './uploads.js';

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
  /** The visitor's own name; `''` for an agent. */
  readonly id: string;
  /** Conversations of others that are older than this belong to nobody any more, ms. */
  readonly retentionMs: number;
  /** Default: a `BroadcastChannel`; `undefined` where there is none. */
  readonly openChannel?: (() => Channel | undefined) | undefined;
}

/** The engine in this very browser. Other tabs of the same origin hear what happens here. */
export class BrowserLink implements ChatLink {
  readonly #options: BrowserLinkOptions;
  readonly #files: ObjectUrls;
  readonly #left = new AbortController();
  #channel: Channel | undefined;
  #listener: LinkListener | undefined;
  /**
   * While the page is kept for going back: when it is back. A transaction that a frozen page holds
   * open makes the browser throw that page away.
   */
  #back: Promise<void> | undefined;

  constructor(options: BrowserLinkOptions) {
    this.#options = options;
    this.#files = new ObjectUrls((id) => options.repository.file(id));
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
    if (command.type !== 'mine') return this.#handle(to, command);
    await this.#back;
    return { summaries: outlines(await this.#options.repository.all(visitorOf(to))) };
  }

  async upload(to: string, file: FileToSend, progress: UploadProgress): Promise<Reply> {
    const { repository } = this.#options;
    const { onProgress, signal } = progress;
    const head = await file.file.slice(0, SNIFFED_BYTES).arrayBuffer();
    stopIfAborted(signal);
    onProgress(0);
    const id = fileId(to);
    const image = imageType(new Uint8Array(head));
    try {
      // Not of the type it says: whoever opens its address must not run what is inside.
      const type = image ?? 'application/octet-stream';
      await repository.putFile(id, new Blob([file.file], { type }));
    } catch (cause) {
      throw new Web1on1Error('send-failed', 'this browser could not keep the file', { cause });
    }
    const drop = (): Promise<void> => repository.removeFile(id).catch(() => {});
    try {
      stopIfAborted(signal);
    } catch (error) {
      await drop();
      throw error;
    }
    const facts = { ...file, sizeBytes: file.file.size };
    const content = contentOfFile(id, image, facts);
    const { clientId, author } = file;
    const reply = await this.#handle(to, { type: 'send', clientId, content, ...author }, true);
    // Refused, or it was there already.
    if (reply.messages?.every((message) => uploadedId(message.content) !== id) ?? true)
      await drop();
    onProgress(1);
    return reply;
  }

  fileAddress(id: string): string {
    return this.#files.address(id);
  }

  async close(forget: boolean): Promise<void> {
    const { id, repository } = this.#options;
    this.#listener = undefined;
    this.#left.abort();
    try {
      if (!forget) return;
      const gone = await repository.all(id);
      await repository.clear();
      for (const { id: address } of gone) this.#tell(address, { type: 'gone' });
    } finally {
      this.#files.revoke();
      this.#leave();
    }
  }

  async #handle(to: string, command: Command, uploaded = false): Promise<Reply> {
    await this.#back;
    const { clock, repository, by } = this.#options;
    const caller = { id: to, by, now: clock.now(), limits: BROWSER_LIMITS, uploaded };
    const { reply, events } = await repository.change(to, (conversation) =>
      handle(conversation, command, caller),
    );
    for (const event of events) this.#tell(to, event);
    await this.#files.load(reply.messages ?? []);
    return reply;
  }

  #join(): void {
    const { openChannel = broadcastChannel } = this.#options;
    this.#channel = openChannel();
    if (this.#channel) this.#channel.onmessage = ({ data }) => void this.#hear(data);
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
    const leave = (): void => {
      this.#leave();
      this.#back = new Promise((resolve) => {
        addEventListener('pageshow', () => resolve(), { once: true, signal });
        signal.addEventListener('abort', () => resolve());
      });
    };
    addEventListener('pageshow', join, { signal });
    addEventListener('pagehide', leave, { signal });
    document.addEventListener(
      'visibilitychange',
      () => document.visibilityState === 'visible' && again(),
      { signal },
    );
  }

  async #hear(data: unknown): Promise<void> {
    if (!isFields(data)) return;
    const { of, who } = data;
    if (who && this.#options.by === 'visitor') this.#announce(true);
    const event = parseEvent(data['event']);
    if (!isString(of) || !event) return;
    // What overtakes a message meanwhile leaves a gap, and whoever listens fills it.
    if (event.type === 'message' && uploadedId(event.message.content) !== undefined) {
      await this.#files.load([event.message]);
    }
    this.#listener?.event(of, event);
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
