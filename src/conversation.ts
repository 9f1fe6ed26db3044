import { systemClock } from './adapters/clock/system-clock.js';
import { within } from './adapters/storage/within.js';
import { webLocks } from './adapters/locks/web-locks.js';
import type { ChatCore, ChatHost } from './chat-core.js';
import {
  announcementOf,
  isBrief,
  joinProfiles,
  metadataOf,
  profileOf,
  repetitionFilter,
} from './conversation-facts.js';
import { ConversationOwner } from './conversation-owner.js';
import { ConversationCalls } from './conversation-calls.js';
import { handleRequest } from './conversation-requests.js';
import { createTransport } from './create-transport.js';
import { Alarm } from './controllers/alarm.js';
import type { ConversationConfig } from './controllers/conversation-config.js';
import { ConversationController } from './controllers/conversation-controller.js';
import { mayConnect } from './domain/connect-policy.js';
import { Web1on1Error } from './errors.js';
import { ExtraParts } from './extra-parts.js';
import { forgetService } from './forget-service.js';
import { createUuid } from './internal/uuid.js';
import type { Transport, TransportSession } from './ports/transport.js';
import type { ConversationStore } from './controllers/conversation-store.js';
import type { VisitorProfile } from './types.js';
import type { UiRequest } from './ui/requests.js';

/** An element that comes back within this time was moved: a route changed, a framework drew anew. */
const LEFT_AFTER_MS = 10_000;

/** A service that has not ended a session by then does not keep the rest from being erased, ms. */
const END_WITHIN_MS = 5_000;

/** Abilities are fetched that long after somebody came near, ms, or when the panel has been opened. */
const EXTRAS_AFTER_MS = 1_000;

const ANOTHER_CONVERSATION = ['integrationId', 'transport', 'server', 'getToken'];

/**
 * The lazy half of the composition: the conversation of one element, over the transport and with
 * the storage that its attributes name.
 */
export class Conversation {
  readonly controller: ConversationController;
  /** What the page asks for. */
  readonly calls: ConversationCalls;
  /** What is fetched when there is more than text to show or to do. */
  readonly extra: ExtraParts;
  /** What the visitor said about himself, before or during the conversation. */
  told: VisitorProfile = {};
  readonly #host: ChatHost;
  readonly #core: ChatCore;
  readonly #leaving = new Alarm(systemClock);
  readonly #owner: ConversationOwner;
  readonly #withoutRepetition: ReturnType<typeof repetitionFilter>;
  #transport: Promise<Transport> | undefined;
  #connecting = false;

  constructor(host: ChatHost, core: ChatCore) {
    this.#host = host;
    this.#core = core;
    this.#owner = new ConversationOwner(host);
    this.#withoutRepetition = repetitionFilter(host);
    this.controller = new ConversationController(host, this.#controllerConfig());
    this.calls = new ConversationCalls(host, core, this);
    this.extra = new ExtraParts({
      host,
      core,
      conversation: this,
      controller: this.controller,
      clock: systemClock,
    });
    // The text field comes first; but questions that are asked before it are among the extras, and
    // so is a warning of what may be sent as soon as it can be written.
    const load = (): void => void this.extra.loadExtras();
    if (host.config.prechat || host.config.warnSensitive) load();
    else systemClock.at(systemClock.now() + EXTRAS_AFTER_MS, load);
    void this.#restore();
    host.addController({
      hostConnected: () => this.#leaving.clear(),
      hostUpdated: () => {
        this.considerConnecting();
        if (core.hasBeenOpen) load();
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
    const { getToken, config } = this.#host;
    const { connect, consent, integrationId } = config;
    const isTalking = (): boolean =>
      this.controller.state.messages.some(({ localOnly }) => !localOnly);
    const { hasBeenOpen: opened, visitorActed, wanted } = core;
    const situation = {
      ...{ connect, consent, opened, visitorActed, wanted },
      // Looked up last: consent may forbid the look. Where no service can be asked, what is
      // remembered tells whether there is a conversation.
      get returning() {
        return core.returning && (Boolean(integrationId ?? getToken) || isTalking());
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

  /** Acts upon what the page changed. @param names of properties */
  async hostChanged(names: ReadonlySet<string>): Promise<void> {
    const changed = this.#withoutRepetition(names);
    const owner = this.#owner;
    const before = owner.person;
    const { consent, storage } = this.#host.config;
    const denied = changed.has('consent') && consent === 'denied';
    // The database has been deleted as a whole. Opening it would make it again.
    if (denied && storage !== 'local' && storage !== 'indexeddb') void owner.eraseAll();
    if (['storage', 'consent', 'user'].some((name) => changed.has(name))) owner.reopen();
    if (denied) void this.#deny();
    const isOther = before !== undefined && owner.person !== before;
    if (isOther || ANOTHER_CONVERSATION.some((name) => changed.has(name))) {
      await this.#restart(isOther || owner.externalId !== undefined);
    } else if (owner.person !== before) await this.#restore();
    const { transport } = this.controller;
    for (const type of ['profile', 'metadata'] as const) {
      if (changed.has(type === 'profile' ? 'user' : type)) transport?.notify({ type });
    }
  }

  /**
   * Nothing may be kept, and no service may be running that keeps something by itself. What is on
   * screen stays: the next message begins anew.
   */
  async #deny(): Promise<void> {
    this.extra.drop();
    this.#connecting = false;
    await this.controller.disconnect();
    forgetService(this.#host.config.integrationId);
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
    this.#transport = undefined;
    this.#owner.reset();
    await ended;
    if (leaves) await this.#anotherVisitor();
    await this.#restore();
    this.considerConnecting();
  }

  #forgetVisitor(): void {
    this.told = {};
    this.extra.reset();
  }

  /**
   * Nothing of the visitor stays in memory, and the session ends.
   *
   * @param here he was forgotten in this tab: the service is told, too. Its client may be broken
   */
  async forget(here: boolean): Promise<void> {
    this.#forgetVisitor();
    // Whichever tab has the connection: the service is to forget him, too.
    const ended = this.controller.reset({ forget: true });
    await within(systemClock, END_WITHIN_MS, ended).catch(() => undefined);
    if (here) forgetService(this.#host.config.integrationId);
    this.#owner.reset();
  }

  /** Carries out what the inside of the panel asks for. @returns `false` to refuse */
  handle(request: UiRequest): boolean {
    if (this.extra.holds(request)) return false;
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
    const currentStore = (): ConversationStore => this.#owner.store;
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

  /** The transport, once it is known for whom: what is stored is one visitor's own. */
  async #identifiedTransport(): Promise<Transport> {
    const { getToken } = this.#host;
    if (getToken && !this.#owner.isIdentified) {
      const { externalId } = await this.#owner.identify('connect');
      // Somebody else may have logged in meanwhile.
      if (getToken !== this.#host.getToken) throw new Web1on1Error('aborted', 'Another visitor.');
      this.#owner.externalId = externalId;
      this.#owner.reopen();
      await this.controller.restore();
    }
    // Who has no name by now, and uses the chat, is not the one who had one on the page before.
    if (this.#core.hasBeenOpen || this.#core.wanted) await this.#separate();
    this.#transport ??= createTransport(this.#host, () => this.#owner.who);
    this.#transport.catch(() => (this.#transport = undefined));
    return this.#transport;
  }

  /** Nothing of somebody who was here on an earlier page may be taken for this visitor's. */
  async #separate(): Promise<void> {
    if (await this.#owner.eraseOthers()) await this.#anotherVisitor();
  }

  async #anotherVisitor(): Promise<void> {
    this.#core.storage.apply((state) => ({ ...state, visitorId: createUuid() }));
    forgetService(this.#host.config.integrationId);
  }

  /** Shows what is remembered of this visitor. */
  async #restore(): Promise<void> {
    if (this.#host.getToken) return;
    if (this.#owner.person !== undefined) {
      await this.#separate();
      await this.#owner.takeOverAnonymous();
    }
    await this.controller.restore();
  }

  #session(): Omit<TransportSession, 'onEvent'> {
    const { config, nonce, getToken } = this.#host;
    const { externalId } = this.#owner;
    return {
      locale: this.#core.language,
      visitorId:
        externalId === undefined ? (this.#core.state?.visitorId ?? '') : `user ${externalId}`,
      persistence: isBrief(config) ? 'session' : 'local',
      profile: () => joinProfiles(this.told, profileOf(this.#host)),
      ...(nonce && { nonce }),
      ...(getToken && { identity: (reason) => this.#owner.identify(reason) }),
      metadata: () => metadataOf(this.#host, this.#core),
    };
  }
}
