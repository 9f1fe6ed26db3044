/**
 * The side door: what the SDK's own interface asks the service for, and the SDK has no method for.
 * Older messages of a conversation, and sending a file.
 *
 * NOTHING OF THIS IS DOCUMENTED by the service. It may change or go at any time, and is built so
 * that nothing else depends on it: whenever an answer is not what is expected, what needs it is
 * switched off until the next connection, and the conversation goes on. `sideDoor: false`, on
 * the element or among the options of the transport, switches all of it off; so does leaving out
 * `readItem`.
 *
 * It talks to two addresses, both of which the SDK itself has just talked to: the one that tells the
 * configuration, once after each connection, and the one that this configuration names. Who the
 * visitor is it reads each time from where the SDK keeps it, and keeps nothing of that itself.
 */
import { Web1on1Error, type Web1on1ErrorCode } from '../../../errors.js';
import type { Clock } from '../../../ports/clock.js';
import type {
  HistoryPage,
  TransportEvent,
  UploadLimits,
  UploadProgress,
} from '../../../ports/transport.js';
import type { Message, OutgoingFile } from '../../../types.js';
import { within } from '../../storage/within.js';
import type { Acknowledgements } from './acknowledgements.js';
import type { ServiceOptions } from './connecting.js';
import { aborted } from './failures.js';
import { type Access, accessTo, findService, type Service } from './side-door-service.js';
import { CLIENT_ID, normaliseMessage } from './normalise-message.js';
import { listOf, type Raw, raw, textOf } from './raw.js';
import type { SdkSession } from './sdk-session.js';
import { type Answer, either, getJson, postForm } from './side-door-requests.js';

/** What the service takes. Of which types it does not say. */
const LIMITS: UploadLimits = { maxBytes: 50 * 1024 * 1024, accept: [] };
/** A file that is sent and does not appear by then has failed, as far as we know. */
const APPEARS_WITHIN_MS = 60_000;
/** When to look whether it is there: the SDK may not tell of what it has not sent itself. */
const LOOK_AFTER_MS = [1000, 3000, 7000, 15_000, 30_000, 50_000];
/** Later than any message, whatever the clocks say: what comes before it is the latest page. */
const LATER = 4e12;
/** Of all refusals, these are about one request: the next one may do better. */
const PASSING = [408, 413, 415, 429];
/** Of those, these are about the file itself: the same one will never do better. */
const ABOUT_THE_FILE = [413, 415];

export interface SideDoorOptions extends ServiceOptions {
  readonly clock: Clock;
  /** Aborted at the end of the session. */
  readonly signal: AbortSignal;
  readonly shared: SdkSession;
  readonly acks: Acknowledgements;
  /** One of the items that the SDK has stored: `clientId`, `appUserId`, `sessionToken`. */
  readonly readItem: (name: string) => unknown;
  readonly emit: (event: TransportEvent) => void;
  /** Something that was possible is not possible any more. */
  readonly onClosed: () => void;
}

type Ability = 'history' | 'upload';

/** @returns `undefined` when the service, its address or the visitor's network does not allow it */
export async function openSideDoor(options: SideDoorOptions): Promise<SideDoor | undefined> {
  const service = await findService(options);
  return service && new SideDoor(options, service);
}

/** See the top of this file. */
export class SideDoor {
  /** Whether visitors may begin several conversations. */
  readonly several: boolean;
  /** Which files can be sent. */
  readonly limits = LIMITS;
  readonly #options: SideDoorOptions;
  readonly #service: Service;
  readonly #closed = new Set<Ability>();
  #networkFailures = 0;

  constructor(options: SideDoorOptions, service: Service) {
    this.#options = options;
    this.#service = service;
    this.several = service.several;
  }

  /** Whether older messages can be had. */
  get history(): boolean {
    return !this.#closed.has('history');
  }

  /** Whether files can be sent. */
  get upload(): boolean {
    return !this.#closed.has('upload');
  }

  /**
   * Messages of the conversation that is followed, oldest first.
   *
   * @param before epoch ms
   * @throws Web1on1Error
   */
  async fetchHistory(before: number): Promise<HistoryPage> {
    const { acks, shared } = this.#options;
    const { feed } = shared;
    const id = feed?.conversationId;
    if (!id) return { messages: [], hasMore: false };
    // The service counts finer than milliseconds: within this one there may be some more.
    const { messages, hasMore } = await this.#read(id, before + 1);
    if (id !== feed.conversationId) throw new Web1on1Error('aborted', 'Another one was chosen.');
    const older = messages.filter((message) => message.at < before || !acks.isSeen(message.id));
    for (const message of older) acks.see(message.id);
    // Were there nothing but that millisecond, the next page would be this one.
    return { messages: feed.mark(older), hasMore: hasMore && older.length > 0 };
  }

  /**
   * Sends a file, and waits for it to appear in the conversation.
   *
   * @throws Web1on1Error
   */
  async sendFile(
    conversationId: string,
    file: OutgoingFile,
    progress: UploadProgress,
  ): Promise<Message> {
    const { acks, clock, signal } = this.#options;
    const { clientId } = file;
    if (file.file.size > this.limits.maxBytes) {
      throw failure('upload', 'The file is too big.', { retryable: false });
    }
    const again = acks.isUnknown(clientId);
    const appeared = acks.waitFor(clientId, ({ kind }) => kind === 'file' || kind === 'image');
    const over = either(progress.signal, signal);
    try {
      // It may have arrived without the SDK knowing.
      if (again && this.history) await this.#look(conversationId);
      const arrived = acks.arrived(clientId);
      if (arrived) return arrived;
      const { url, headers, author } = await this.#access('upload', conversationId);
      const form = new FormData();
      form.append('author', JSON.stringify(author));
      form.append('message', JSON.stringify({ metadata: { [CLIENT_ID]: clientId } }));
      form.append('source', file.file, file.name);
      const answer = await postForm(`${url}/files`, headers, form, {
        clock,
        signal: over.signal,
        onProgress: (share) => progress.onProgress(share),
      });
      over.signal.throwIfAborted();
      const id = textOf(this.#accept('upload', answer).messageId);
      if (id) acks.name(id, clientId);
      progress.onProgress(1);
      return await this.#appearance(conversationId, appeared, over.signal);
    } catch (cause) {
      if (!progress.signal.aborted) throw cause;
      throw new Web1on1Error('aborted', 'The file is not wanted any more.', { cause });
    } finally {
      over.abort();
    }
  }

  async #appearance(
    conversationId: string,
    appeared: Promise<Message>,
    over: AbortSignal,
  ): Promise<Message> {
    const { clock, shared } = this.#options;
    const lookNow = (): void =>
      void (async () => {
        await shared.feed?.resync();
        if (!over.aborted) await this.#look(conversationId);
      })().catch(() => undefined);
    lookNow();
    const looks = LOOK_AFTER_MS.map((ms) => clock.at(clock.now() + ms, lookNow));
    try {
      const outcome = Promise.race([appeared, aborted(over)]);
      return await within(clock, APPEARS_WITHIN_MS, outcome);
    } catch (cause) {
      over.throwIfAborted();
      throw failure('upload', 'The file did not appear in the conversation.', { cause });
    } finally {
      for (const cancel of looks) cancel();
    }
  }

  /** Reads the latest page, and tells what is there. */
  async #look(conversationId: string): Promise<void> {
    const { emit, shared } = this.#options;
    const { messages } = await this.#read(conversationId, LATER);
    const { feed } = shared;
    if (feed?.conversationId === conversationId) {
      emit({ type: 'messages', messages: feed.mark(messages), snapshot: true });
    }
  }

  async #read(conversationId: string, before: number): Promise<HistoryPage> {
    const { clock } = this.#options;
    const { url, headers } = await this.#access('history', conversationId);
    const query = `/messages?before=${before / 1000}`;
    const answer = await getJson(url + query, headers, this.#options);
    const { messages, hasPrevious } = this.#accept('history', answer);
    if (!Array.isArray(messages)) throw this.#close('history');
    return {
      messages: listOf(messages)
        .flatMap((message) => normaliseMessage(message, clock.now()) ?? [])
        .sort((a, b) => a.at - b.at),
      hasMore: hasPrevious === true,
    };
  }

  /** @throws Web1on1Error when it is not known who the visitor is */
  async #access(ability: Ability, conversationId: string): Promise<Access> {
    const access = await accessTo(conversationId, this.#service, this.#options);
    if (!access) throw this.#close(ability);
    return access;
  }

  /** @throws Web1on1Error for anything but a success */
  #accept(ability: Ability, { status, body }: Answer): Raw {
    if (status >= 200 && status < 300) {
      this.#networkFailures = 0;
      return raw(body);
    }
    // A network fails now and then. What fails every time is blocked: a policy, an extension.
    const blocked = status === 0 && ++this.#networkFailures > 1;
    const refused = status >= 300 && status < 500 && !PASSING.includes(status);
    if (blocked || refused) throw this.#close(ability);
    const what = status === 0 ? 'There was no answer.' : `The service answered ${status}.`;
    throw failure(ability, what, { retryable: !ABOUT_THE_FILE.includes(status) });
  }

  #close(ability: Ability): Web1on1Error {
    this.#closed.add(ability);
    this.#options.onClosed();
    return failure(ability, 'The service does not offer this here.', { retryable: false });
  }
}

function failure(ability: Ability, what: string, options: object): Web1on1Error {
  const code: Web1on1ErrorCode = ability === 'upload' ? 'send-failed' : 'transport-rejected';
  return new Web1on1Error(code, what, options);
}
