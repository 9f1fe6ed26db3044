import { systemClock } from './adapters/clock/system-clock.js';
import { webLocks } from './adapters/locks/web-locks.js';
import { indexedDbStorage } from './adapters/storage/indexeddb.js';
import { memoryStorage } from './adapters/storage/memory.js';
import { resolveStorage } from './adapters/storage/resolve.js';
import { withFallback } from './adapters/storage/with-fallback.js';
import type { ChatCore, ChatHost } from './chat-core.js';
import { announcementOf, isBrief, joinProfiles, metadataOf } from './conversation-facts.js';
import { handleRequest } from './conversation-requests.js';
import { createTransport } from './create-transport.js';
import { Alarm } from './controllers/alarm.js';
import {
  ConversationController,
  type ConversationConfig,
} from './controllers/conversation-controller.js';
import { ConversationStore, eraseConversations } from './controllers/conversation-store.js';
import { mayConnect } from './domain/connect-policy.js';
import { Web1on1Error } from './errors.js';
import { ExtraParts } from './extra-parts.js';
import { forgetService } from './forget-service.js';
import { createUuid } from './internal/uuid.js';
import type { StoragePort } from './ports/storage.js';
import type { Transport, TransportSession } from './ports/transport.js';
import type { SignedIdentity, VisitorProfile } from './types.js';
import type { UiRequest } from './ui/requests.js';

const MINUTE_MS = 60_000;

/** An element that comes back within this time was moved: a route changed, a framework drew anew. */
const LEFT_AFTER_MS = 10_000;

const ANOTHER_CONVERSATION = ['integrationId', 'transport', 'server', 'getToken'];

/**
 * The lazy half of the composition: the conversation of one element, over the transport and with
 * the storage that its attributes name.
 */
export class Conversation {
  readonly controller: ConversationController;
  /** What is fetched when there is more than text to show or to do. */
  readonly extra: ExtraParts;
  /** What the visitor said about himself, before or during the conversation. */
  told: VisitorProfile = {};
  readonly #host: ChatHost;
  readonly #core: ChatCore;
  readonly #leaving = new Alarm(systemClock);
  #storage: StoragePort;
  #store: ConversationStore;
  #transport: Promise<Transport> | undefined;
  #identity: Promise<SignedIdentity> | undefined;
  /** Whose conversation it is, for visitors who are logged in, once it is known. */
  #externalId: string | undefined;
  /** What the site said of an anonymous visitor: another address is another person. */
  #email: string | undefined;
  #connecting = false;

  constructor(host: ChatHost, core: ChatCore) {
    this.#host = host;
    this.#core = core;
    this.#email = host.user?.email;
    this.#storage = this.#openStorage();
    this.#store = this.#openStore();
    this.controller = new ConversationController(host, this.#controllerConfig());
    this.extra = new ExtraParts({
      host,
      core,
      conversation: this,
      controller: this.controller,
      clock: systemClock,
    });
    void this.extra.loadExtras();
    if (!host.getToken) void this.controller.restore();
    host.addController({
      hostConnected: () => this.#leaving.clear(),
      hostUpdated: () => {
        this.considerConnecting();
        this.extra.extras?.update();
      },
      hostDisconnected: () => {
        this.#leaving.set(systemClock.now() + LEFT_AFTER_MS, () => this.#leave());
      },
    });
    this.considerConnecting();
  }

  /** The element has been taken out of the page, and not merely moved. */
  #leave(): void {
    this.extra.extras?.end();
    this.#connecting = false;
    void this.controller.disconnect();
  }

  /** The visitor has said something about himself. */
  tell(told: VisitorProfile): void {
    this.told = joinProfiles(this.told, told);
    this.controller.transport?.notify({ type: 'profile' });
  }

  /** Connects, if now is the time. */
  considerConnecting(): void {
    const core = this.#core;
    const { connect, consent } = this.#host.config;
    const { hasBeenOpen: opened, visitorActed, wanted } = core;
    const situation = {
      ...{ connect, consent, opened, visitorActed, wanted },
      // Looked up last: consent may forbid the look.
      get returning() {
        return core.returning;
      },
    };
    if (!core.state || !this.#host.isConnected || !mayConnect(situation)) return;
    if (!this.#connecting) this.#connect();
  }

  #connect(): void {
    this.#connecting = true;
    // Failures are part of the conversation's state, and told by it.
    void this.controller.connect().catch(() => undefined);
  }

  /** Acts upon what the page changed. @param changed names of properties */
  async hostChanged(changed: ReadonlySet<string>): Promise<void> {
    const { user } = this.#host;
    const isOther = changed.has('user') && this.#email !== undefined && user?.email !== this.#email;
    this.#email = user?.email;
    if (isOther || ANOTHER_CONVERSATION.some((name) => changed.has(name))) {
      await this.#restart(isOther || this.#externalId !== undefined);
    } else if (changed.has('storage') || changed.has('consent')) {
      if (this.#host.config.consent === 'denied') void eraseConversations(this.#storage);
      this.#storage = this.#openStorage();
      this.#store = this.#openStore();
    }
  }

  /**
   * Another service or another visitor: nothing of this one stays in memory.
   *
   * @param leaves somebody leaves whom nobody who comes after may be taken for
   */
  async #restart(leaves: boolean): Promise<void> {
    this.#forgetVisitor();
    const ended = this.controller.reset({ forget: leaves });
    this.#connecting = false;
    this.#transport = this.#identity = this.#externalId = undefined;
    if (leaves) this.#core.storage.apply((state) => ({ ...state, visitorId: createUuid() }));
    this.#storage = this.#openStorage();
    this.#store = this.#openStore();
    await ended;
    if (leaves) await forgetService(this.#host.config.integrationId);
    if (!this.#host.getToken) await this.controller.restore();
    this.considerConnecting();
  }

  #forgetVisitor(): void {
    this.told = {};
    this.extra.extras?.reset();
  }

  /** Erases everything that this element stored on this device, and ends the session. */
  async forget(): Promise<void> {
    this.#forgetVisitor();
    await this.#core.storage.forget();
    await this.controller.reset({ forget: true });
    await eraseConversations(this.#storage);
    await forgetService(this.#host.config.integrationId);
    this.#identity = this.#externalId = undefined;
  }

  /** Carries out what the inside of the panel asks for. @returns `false` to refuse */
  handle(request: UiRequest): boolean {
    return (
      this.extra.extras?.handle(request) ??
      handleRequest(request, {
        host: this.#host,
        core: this.#core,
        controller: this.controller,
        connect: () => this.#connect(),
      })
    );
  }

  #controllerConfig(): ConversationConfig {
    const host = this.#host;
    const core = this.#core;
    const currentStore = (): ConversationStore => this.#store;
    return {
      clock: systemClock,
      lock: webLocks(systemClock),
      get store() {
        return currentStore();
      },
      get beforeSend() {
        return host.beforeSend;
      },
      get beforeDisplay() {
        return host.beforeDisplay;
      },
      transport: () => this.#identifiedTransport(),
      session: () => this.#session(),
      emit: (event) => {
        // Sending is activity, and so is receiving where it is seen.
        if (event.type === 'web1on1-send') core.storage.apply((state) => state);
        if (event.type === 'web1on1-message' && core.panel.open) core.storage.touch();
        return host.dispatchEvent(event);
      },
      panelVisible: () =>
        core.panel.open && !core.panel.folded && document.visibilityState === 'visible',
      announce: (messages) => announcementOf(core, messages),
    };
  }

  #openStorage(): StoragePort {
    const { storage, consent } = this.#host.config;
    if (consent === 'denied') return memoryStorage();
    // Small facts may stand in localStorage; what people say goes where there is room for it.
    return storage === 'local' || storage === 'indexeddb'
      ? withFallback(indexedDbStorage(), { clock: systemClock })
      : resolveStorage(storage, { clock: systemClock });
  }

  /** One visitor's own. Who is not known yet is remembered as long as the page, under no name. */
  #openStore(): ConversationStore {
    const { integrationId, transport, retention } = this.#host.config;
    const service = integrationId ?? (typeof transport === 'string' ? transport : 'custom');
    const isUnknown = this.#host.getToken && this.#externalId === undefined;
    return new ConversationStore({
      storage: isUnknown ? memoryStorage() : this.#storage,
      scope: `${service} ${this.#externalId === undefined ? 'anonymous' : `user ${this.#externalId}`}`,
      clock: systemClock,
      retentionMs: () => retention * MINUTE_MS,
    });
  }

  /** The transport, once it is known for whom: what is stored is one visitor's own. */
  async #identifiedTransport(): Promise<Transport> {
    const { getToken } = this.#host;
    if (getToken && !this.#identity) {
      const { externalId } = await this.#identify('connect');
      // Somebody else may have logged in meanwhile.
      if (getToken !== this.#host.getToken) throw new Web1on1Error('aborted', 'Another visitor.');
      this.#externalId = externalId;
      this.#store = this.#openStore();
      await this.controller.restore();
    }
    this.#transport ??= createTransport(this.#host.config);
    this.#transport.catch(() => (this.#transport = undefined));
    return this.#transport;
  }

  async #identify(reason: 'connect' | 'expired'): Promise<SignedIdentity> {
    const { getToken } = this.#host;
    if (!getToken) throw new Web1on1Error('auth-failed', 'There is no getToken any more.');
    try {
      return await (this.#identity = getToken(reason));
    } catch (cause) {
      this.#identity = undefined;
      throw new Web1on1Error('auth-failed', 'getToken did not bring an identity.', { cause });
    }
  }

  #session(): Omit<TransportSession, 'onEvent'> {
    const { config, nonce, getToken } = this.#host;
    return {
      locale: this.#core.language,
      visitorId:
        this.#externalId === undefined
          ? (this.#core.state?.visitorId ?? '')
          : `user ${this.#externalId}`,
      persistence: isBrief(config) ? 'session' : 'local',
      profile: () => joinProfiles(this.told, this.#host.user ?? {}),
      ...(nonce && { nonce }),
      ...(getToken && {
        identity: async (reason) =>
          reason === 'connect' && this.#identity ? this.#identity : this.#identify(reason),
      }),
      metadata: () => metadataOf(this.#host, this.#core),
    };
  }
}
