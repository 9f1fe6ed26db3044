import { Web1on1Error } from '../../../errors.js';
import type { Clock } from '../../../ports/clock.js';
import type {
  Transport,
  TransportCapabilities,
  TransportEvent,
  TransportSession,
  TransportSignal,
} from '../../../ports/transport.js';
import type { Message, OutgoingMessage, SignedIdentity } from '../../../types.js';
import { within } from '../../storage/within.js';
import { Acknowledgements } from './acknowledgements.js';
import { quietly } from './conversation-feed.js';
import { isCrawler } from './crawler.js';
import { loadSdk } from './load-sdk.js';
import { CLIENT_ID, normaliseMessage } from './normalise-message.js';
import { profileChanges } from './profile-changes.js';
import { idOf, isFinal } from './raw.js';
import { sdkStorageKeys } from './sdk-keys.js';
import { joinSession, sessionClosed, type SdkSession, type SessionMember } from './sdk-session.js';
import type { Sdk, SdkLoader } from './sdk-types.js';

const IDENTITY_WITHIN_MS = 15_000;
/** A message that the service has not acknowledged by then has failed, as far as we know. */
const ACK_WITHIN_MS = 10_000;

export interface SmoochTransportOptions {
  readonly integrationId: string;
  /** For example `eu-1`. */
  readonly region?: string;
  /** For Zendesk customers, instead of `region`: an address ending in `/sc/`. */
  readonly configBaseUrl?: string;
  /** The SDK, or what fetches it when it is needed. Without it the adapter fetches it itself. */
  readonly sdk?: SdkLoader | (() => unknown);
  readonly clock: Clock;
  /** Removes an item of the page's storage. Needed to forget a visitor; without it `forget` only logs out. */
  readonly removeItem?: (key: string) => void;
}

/** From `connect()` to `disconnect()`. */
interface Run {
  readonly session: TransportSession;
  readonly over: AbortController;
  readonly member: SessionMember;
  established: Promise<void>;
  shared?: SdkSession;
  introduced?: boolean;
}

/** Carries a conversation over Sunshine Conversations, through the vendor's own web SDK. */
export class SmoochTransport implements Transport {
  readonly capabilities: TransportCapabilities = {
    history: false,
    resume: true,
    idempotentSend: false,
    upload: false,
    typing: true,
    receipts: true,
    structured: false,
  };

  readonly #options: SmoochTransportOptions;
  readonly #acks = new Acknowledgements();
  #run: Run | undefined;

  constructor(options: SmoochTransportOptions) {
    this.#options = options;
  }

  connect(session: TransportSession): Promise<void> {
    if (this.#run?.session === session) return this.#run.established;
    this.#leave();
    const over = new AbortController();
    const emit = (event: TransportEvent): void => {
      if (!over.signal.aborted) session.onEvent(this.#acks.recognise(event));
    };
    const member = { emit, identity: session.identity?.bind(session) };
    const run: Run = { session, over, member, established: Promise.resolve() };
    this.#run = run;
    run.established = this.#connect(run);
    return run.established;
  }

  async send(message: OutgoingMessage): Promise<Message> {
    const run = this.#run;
    const { feed, sdk } = run?.shared ?? {};
    if (!run || !feed || !sdk) throw new Web1on1Error('offline', 'There is no connection.');
    const { clientId } = message;
    const known = !this.#acks.isUnknown(clientId) || (await feed.resync());
    const arrived = this.#acks.arrived(clientId);
    if (arrived) return arrived;
    // It may have arrived: sent now, it might be there twice.
    if (!known) throw new Web1on1Error('send-failed', 'The conversation could not be read.');
    try {
      const conversationId = await feed.ensure(() => run.session.metadata());
      this.#introduce(run);
      const sent = Promise.race([this.#deliver(sdk, conversationId, message), aborted(run.over)]);
      return await within(this.#options.clock, ACK_WITHIN_MS, sent);
    } catch (cause) {
      throw sendFailed(cause);
    } finally {
      this.#acks.stopWaiting(clientId);
    }
  }

  notify(signal: TransportSignal): void {
    const run = this.#run;
    const { feed, sdk } = run?.shared ?? {};
    if (signal.type === 'profile') {
      if (!run) return;
      run.introduced = false;
      this.#introduce(run);
      return;
    }
    const conversationId = feed?.conversationId;
    if (!sdk || !conversationId) return;
    quietly(() => {
      if (signal.type === 'read') return sdk.markAllAsRead(conversationId);
      if (signal.type === 'metadata') return undefined;
      return signal.active ? sdk.startTyping(conversationId) : sdk.stopTyping(conversationId);
    });
  }

  async startConversation(): Promise<void> {
    const run = this.#run;
    const feed = run?.shared?.feed;
    if (!run || !feed) throw new Web1on1Error('offline', 'There is no connection.');
    try {
      await feed.ensure(() => run.session.metadata());
    } catch (cause) {
      throw sendFailed(cause);
    }
    this.#introduce(run);
  }

  async disconnect({ forget = false }: { readonly forget?: boolean } = {}): Promise<void> {
    const run = this.#run;
    if (!forget) {
      this.#leave();
      return;
    }
    this.#stop();
    this.#acks.clear();
    await run?.shared?.forget(run.member);
    const { integrationId, removeItem } = this.#options;
    if (removeItem) for (const key of sdkStorageKeys(integrationId)) removeItem(key);
  }

  async #connect(run: Run): Promise<void> {
    try {
      await Promise.race([this.#establish(run), aborted(run.over)]);
    } catch (cause) {
      const error =
        cause instanceof Web1on1Error
          ? cause
          : new Web1on1Error('transport-rejected', 'The SDK did not start.', { cause });
      run.member.emit({ type: 'connection', state: 'failed', error });
      if (this.#run === run) this.#leave();
      throw error;
    }
  }

  async #establish(run: Run): Promise<void> {
    const { session, member, over } = run;
    if (isCrawler(navigator.userAgent)) {
      throw new Web1on1Error('transport-unsupported', 'The SDK refuses search engines.', {
        retryable: false,
      });
    }
    member.emit({ type: 'connection', state: 'connecting' });
    await this.#network(run);
    const identity = await this.#identity(session);
    await sessionClosed();
    over.signal.throwIfAborted();
    const { integrationId, region, configBaseUrl, clock } = this.#options;
    const { nonce } = session;
    const shared = joinSession(
      {
        options: {
          integrationId,
          ...(region && { region }),
          ...(configBaseUrl && { configBaseUrl }),
          locale: session.locale,
          browserStorage: session.persistence === 'session' ? 'sessionStorage' : 'localStorage',
          embedded: true,
          soundNotificationEnabled: false,
          notificationChannelPromptEnabled: false,
          canUserSeeConversationList: false,
          integrationOrder: [],
          prechatCapture: { enabled: false },
        },
        identity,
        load: (signal) => this.#load(signal, nonce),
        nonce,
        clock,
      },
      member,
    );
    run.shared = shared;
    await shared.ready;
    await shared.feed?.resync();
    if (!shared.feed) throw new Web1on1Error('aborted', 'The session has ended.');
    member.emit({ type: 'conversation', id: shared.feed.conversationId });
    this.#introduce(run);
    member.emit({ type: 'connection', state: 'online' });
  }

  #load(signal: AbortSignal, nonce: string | undefined): unknown {
    const { sdk, integrationId } = this.#options;
    if (typeof sdk === 'function') return sdk();
    return sdk ?? loadSdk({ integrationId, signal, ...(nonce && { nonce }) });
  }

  /** Resolves when the browser believes to have a network. */
  async #network({ member, over: { signal } }: Run): Promise<void> {
    if (navigator.onLine) return;
    member.emit({ type: 'connection', state: 'offline' });
    await new Promise((resolve) =>
      window.addEventListener('online', resolve, { once: true, signal }),
    );
    member.emit({ type: 'connection', state: 'connecting' });
  }

  async #identity(session: TransportSession): Promise<SignedIdentity | undefined> {
    if (!session.identity) return undefined;
    try {
      return await within(this.#options.clock, IDENTITY_WITHIN_MS, session.identity('connect'));
    } catch (cause) {
      throw new Web1on1Error('auth-failed', 'getToken() failed.', { cause });
    }
  }

  /** Tells the service who the visitor is, once it knows that there is one. */
  #introduce(run: Run): void {
    const profile = run.session.profile?.();
    const sdk = run.shared?.sdk;
    if (!sdk || !profile || run.introduced) return;
    quietly(async () => {
      const user = sdk.getUser();
      if (!idOf(user)) return;
      run.introduced = true;
      const changes = profileChanges(profile, user);
      if (changes) await sdk.updateUser(changes);
    });
  }

  /** Hands a message over and waits for it to appear, or for the SDK to return it. */
  async #deliver(sdk: Sdk, conversationId: string, message: OutgoingMessage): Promise<Message> {
    const { clientId, content } = message;
    const appeared = this.#acks.waitFor(clientId, content.text);
    const metadata = { ...message.metadata, [CLIENT_ID]: clientId };
    const returned = sdk
      .sendMessage({ type: 'text', text: content.text, metadata }, conversationId)
      .then((answer) => {
        const sent = normaliseMessage(answer, this.#options.clock.now());
        if (sent?.author.role !== 'visitor' || sent.content.text !== content.text) return appeared;
        const own = { ...sent, clientId };
        this.#acks.settle(clientId, own);
        return own;
      });
    return await Promise.race([appeared, returned]);
  }

  #stop(): Run | undefined {
    const run = this.#run;
    this.#run = undefined;
    run?.over.abort(new Web1on1Error('aborted', 'The session has ended.'));
    return run;
  }

  #leave(): void {
    const run = this.#stop();
    run?.shared?.leave(run.member);
  }
}

/** Rejects when the connection is ended. */
const aborted = ({ signal }: AbortController): Promise<never> =>
  new Promise((_resolve, reject) => {
    const stop = (): void => reject(signal.reason as Error);
    if (signal.aborted) stop();
    else signal.addEventListener('abort', stop, { once: true });
  });

function sendFailed(cause: unknown): Web1on1Error {
  if (cause instanceof Web1on1Error) return cause;
  return new Web1on1Error('send-failed', 'The message was not acknowledged.', {
    cause,
    retryable: !isFinal(cause),
  });
}
