import { Web1on1Error } from '../../../errors.js';
import type {
  Transport,
  TransportCapabilities,
  TransportEvent,
  TransportSession,
  TransportSignal,
} from '../../../ports/transport.js';
import type { Message, OutgoingMessage } from '../../../types.js';
import {
  identityOf,
  networkThere,
  refuseCrawlers,
  sdkOptions,
  type SmoochTransportOptions,
} from './connecting.js';
import { type ConversationFeed, quietly } from './conversation-feed.js';
import { listConversations } from './conversation-list.js';
import { Delivery } from './delivery.js';
import { aborted, refusals, sendFailed } from './failures.js';
import { loadSdk } from './load-sdk.js';
import { profileChanges } from './profile-changes.js';
import { idOf } from './raw.js';
import { sdkStorageKeys } from './sdk-keys.js';
import { joinSession, sessionClosed, type SdkSession, type SessionMember } from './sdk-session.js';
import type { Sdk } from './sdk-types.js';
import type { SideDoor } from './side-door.js';

/** From `connect()` to `disconnect()`. */
interface Run {
  readonly session: TransportSession;
  readonly over: AbortController;
  readonly member: SessionMember;
  established: Promise<void>;
  shared?: SdkSession;
  introduced?: boolean;
  door?: SideDoor;
}

/** What works: from being established until it ends or the SDK is started anew. */
interface Working {
  readonly run: Run;
  readonly sdk: Sdk;
  readonly feed: ConversationFeed;
}

/**
 * Carries a conversation over Sunshine Conversations, through the vendor's own web SDK. What can be
 * done is known when it is connected, and told by a `conversation` event when it changes:
 *
 * - `conversations`: the visitor has several already, or the service's configuration says that he
 *   may. Whether he may begin another one is not always known before he tries.
 * - `history` and `upload`: see side-door.ts. Asked for once after each connection.
 */
export class SmoochTransport implements Transport {
  readonly maxTextLength = 4096;
  fetchHistory?: NonNullable<Transport['fetchHistory']>;
  upload?: NonNullable<Transport['upload']>;
  uploadLimits?: NonNullable<Transport['uploadLimits']>;
  listConversations?: NonNullable<Transport['listConversations']>;
  openConversation?: NonNullable<Transport['openConversation']>;

  readonly #options: SmoochTransportOptions;
  readonly #delivery: Delivery;
  #run: Run | undefined;

  constructor(options: SmoochTransportOptions) {
    this.#options = options;
    this.#delivery = new Delivery(options.clock);
  }

  get capabilities(): TransportCapabilities {
    const { door, shared } = this.#run ?? {};
    return {
      history: door?.history ?? false,
      resume: true,
      idempotentSend: false,
      upload: door?.upload ?? false,
      typing: true,
      receipts: true,
      structured: true,
      conversations: (shared?.feed?.several ?? false) || (door?.several ?? false),
    };
  }

  connect(session: TransportSession): Promise<void> {
    if (this.#run?.session === session) return this.#run.established;
    this.#leave();
    const over = new AbortController();
    const emit = (event: TransportEvent): void => {
      if (over.signal.aborted) return;
      if (event.type === 'conversation') this.#offer();
      session.onEvent(this.#delivery.acks.recognise(event));
    };
    const elsewhere = (message: Message): void =>
      void this.#delivery.acks.recognise({ type: 'messages', messages: [message] });
    const member = { emit, elsewhere, identity: session.identity?.bind(session) };
    const run: Run = { session, over, member, established: Promise.resolve() };
    this.#run = run;
    return (run.established = this.#connect(run));
  }

  async send(message: OutgoingMessage): Promise<Message> {
    const { run, sdk } = this.#working();
    return await this.#say(message.clientId, (conversationId) =>
      this.#delivery.deliver(sdk, conversationId, message, run.over.signal),
    );
  }

  notify(signal: TransportSignal): void {
    const run = this.#run;
    const { feed, sdk } = run?.shared ?? {};
    if (signal.type === 'profile') {
      if (run) this.#introduce(Object.assign(run, { introduced: false }));
      return;
    }
    const conversationId = feed?.conversationId;
    if (!sdk || !conversationId) return;
    quietly(() => {
      if (signal.type === 'read') return sdk.markAllAsRead(conversationId);
      const metadata = run?.session.metadata() ?? {};
      if (signal.type === 'metadata') return sdk.updateConversation(conversationId, { metadata });
      return signal.active ? sdk.startTyping(conversationId) : sdk.stopTyping(conversationId);
    });
  }

  async startConversation(): Promise<void> {
    const { run, feed } = this.#working();
    try {
      await feed.ensure(() => run.session.metadata());
    } catch (cause) {
      throw sendFailed(cause);
    }
    this.#introduce(run);
  }

  async postback(actionId: string): Promise<void> {
    const { run, sdk, feed } = this.#working();
    const { conversationId } = feed;
    if (!conversationId) throw new Web1on1Error('send-failed', 'There is no conversation.');
    await this.#delivery.within(run.over.signal, () =>
      sdk.triggerPostback(actionId, conversationId),
    );
  }

  async disconnect({ forget = false }: { readonly forget?: boolean } = {}): Promise<void> {
    const run = this.#run;
    if (!forget) {
      this.#leave();
      return;
    }
    this.#stop();
    this.#delivery.acks.clear();
    await run?.shared?.forget(run.member);
    const { integrationId, removeItem } = this.#options;
    if (removeItem) for (const key of sdkStorageKeys(integrationId)) removeItem(key);
  }

  /** Has the methods of what can be done, and no others. */
  #offer(): void {
    const { history, upload, conversations } = this.capabilities;
    const door = this.#run?.door;
    delete this.fetchHistory;
    delete this.upload;
    delete this.uploadLimits;
    delete this.listConversations;
    delete this.openConversation;
    if (door && history) this.fetchHistory = (before) => door.fetchHistory(before);
    if (door && upload) {
      this.uploadLimits = door.limits;
      this.upload = (file, progress) =>
        this.#say(file.clientId, (conversation) => door.sendFile(conversation, file, progress));
    }
    if (!conversations) return;
    this.listConversations = async () =>
      await refusals(listConversations(this.#working().sdk, this.#options.clock));
    this.openConversation = async (id) => await refusals(this.#working().feed.open(id));
  }

  /** @throws Web1on1Error `offline` */
  #working(): Working {
    const run = this.#run;
    const { sdk, feed } = run?.shared ?? {};
    if (!run || !sdk || !feed) throw new Web1on1Error('offline', 'There is no connection.');
    return { run, sdk, feed };
  }

  /** Sends something in the conversation, which begins with it if there is none. */
  async #say(
    clientId: string,
    deliver: (conversationId: string) => Promise<Message>,
  ): Promise<Message> {
    const { run, feed } = this.#working();
    return await this.#delivery.once(clientId, feed, async () => {
      const conversationId = await feed.ensure(() => run.session.metadata());
      this.#introduce(run);
      return await deliver(conversationId);
    });
  }

  async #connect(run: Run): Promise<void> {
    try {
      await Promise.race([this.#establish(run), aborted(run.over.signal)]);
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
    const { clock } = this.#options;
    refuseCrawlers();
    member.emit({ type: 'connection', state: 'connecting' });
    await networkThere(member.emit, over.signal);
    const identity = await identityOf(session, clock);
    await sessionClosed();
    over.signal.throwIfAborted();
    const { nonce } = session;
    const shared = joinSession(
      {
        options: sdkOptions(this.#options, session),
        identity,
        load: (signal) => this.#load(signal, nonce),
        nonce,
        clock,
      },
      member,
    );
    run.shared = shared;
    await shared.ready;
    // Who joins a session that is going on has not heard which conversation it is about.
    member.emit({ type: 'conversation', id: shared.feed?.conversationId });
    await shared.feed?.resync();
    if (!shared.feed) throw new Web1on1Error('aborted', 'The session has ended.');
    this.#introduce(run);
    member.emit({ type: 'connection', state: 'online' });
    quietly(() => this.#knock(run, shared));
  }

  #load(signal: AbortSignal, nonce: string | undefined): unknown {
    const { sdk, integrationId } = this.#options;
    if (typeof sdk === 'function') return sdk();
    return sdk ?? loadSdk({ integrationId, signal, ...(nonce && { nonce }) });
  }

  /** Finds out what else can be done. Nobody waits for that: the conversation goes on meanwhile. */
  async #knock(run: Run, shared: SdkSession): Promise<void> {
    const { integrationId, readItem, sideDoor = true } = this.#options;
    if (!readItem || !sideDoor) return;
    const { member, over, session } = run;
    const changed = (): void =>
      member.emit({ type: 'conversation', id: shared.feed?.conversationId });
    const { openSideDoor } = await import('./side-door.js');
    const door = await openSideDoor({
      ...this.#options,
      signal: over.signal,
      shared,
      acks: this.#delivery.acks,
      readItem: (name) => readItem(`${integrationId}.${name}`, session.persistence),
      emit: member.emit,
      onClosed: changed,
    });
    if (!door) return;
    run.door = door;
    changed();
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

  #stop(): Run | undefined {
    const run = this.#run;
    this.#run = undefined;
    run?.over.abort(new Web1on1Error('aborted', 'The session has ended.'));
    this.#offer();
    return run;
  }

  #leave(): void {
    const run = this.#stop();
    run?.shared?.leave(run.member);
  }
}
