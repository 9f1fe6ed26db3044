import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { saidHere } from '../domain/conversation-records.js';
import { newestConfirmedAt, type ConversationState } from '../domain/conversation.js';
import type { Web1on1Error } from '../errors.js';
import { Web1on1ErrorEvent } from '../events.js';
import { createUuid } from '../internal/uuid.js';
import type { Transport, TransportSession } from '../ports/transport.js';
import type { ConnectionState, ConversationMetadata, Message } from '../types.js';
import type { ConversationConfig } from './conversation-config.js';
import { ConversationDraft } from './conversation-draft.js';
import { HookRunner } from './conversation-hooks.js';
import { ConversationLink } from './conversation-link.js';
import { ConversationSender, type Sendable } from './conversation-sender.js';
import type { ConversationStore } from './conversation-store.js';
import { LiveConversation } from './live-conversation.js';
import { parseTransportEvent } from './parse-transport-event.js';

/**
 * The conversation of one visitor: what is said, what is on its way, and the connection to the
 * other side. It connects when the host says so, or to send something.
 *
 * Requests an update of the host whenever something to be drawn has changed. Read `state`,
 * `connection`, `draft`, `announcement` and `error`. It outlives a move of the host in the page:
 * only `disconnect()` and `reset()` end a session.
 */
export class ConversationController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #config: ConversationConfig;
  readonly #link: ConversationLink;
  readonly #sender: ConversationSender;
  readonly #draft: ConversationDraft;
  readonly #live: LiveConversation;
  readonly hooks: HookRunner;
  #error: Web1on1Error | undefined;
  /** Identity of the visitor; what still comes for an earlier one is dropped. */
  #visitor = {};
  #toldReadAt = 0;
  #startMetadata: ConversationMetadata | undefined;
  #listeningTo: ConversationStore | undefined;
  #stopListening: (() => void) | undefined;

  /** What is remembered is on its way: nobody knows yet whether there is anything. */
  restoring = false;
  /** What the visitor wants to go on with. When the service names it, nothing of this one is shown any more. */
  opening: { readonly id: string | undefined } | undefined;

  constructor(host: ReactiveControllerHost, config: ConversationConfig) {
    const { clock } = config;
    const onChange = (): void => this.#host.requestUpdate();
    this.#config = config;
    this.hooks = new HookRunner(config, (error) => config.emit(new Web1on1ErrorEvent(error)));
    this.#live = new LiveConversation({
      clock,
      onChange,
      emit: (event) => config.emit(event),
      display: (messages) => this.hooks.display(messages),
      announce: (messages) => config.announce(messages),
      save: (state) => config.store.saveTranscript(state),
    });
    this.#draft = new ConversationDraft({
      clock,
      onChange,
      save: (text) => config.store.saveDraft(text),
      signalTyping: (active) => this.#link.signalTyping(active),
    });
    this.#link = new ConversationLink({
      clock,
      isUrgent: () => this.#sender.busy || this.state.messages.length > 0,
      transport: () => config.transport(),
      session: () => this.#session(),
      onEvent: (event) => this.#receive(event),
      onConnecting: () => this.#live.apply({ type: 'connection', state: 'connecting' }),
      onConnected: () => this.#online(),
      onFailed: (error) => this.#lost(error),
    });
    this.#sender = new ConversationSender(config, {
      live: this.#live,
      link: this.#link,
      hooks: this.hooks,
      onAccepted: (text) => this.#draft.take(text),
    });
    (this.#host = host).addController(this);
  }

  /** Everything that is known of the conversation; `state.connection` is how the connection is now. */
  get state(): ConversationState {
    return this.#live.state;
  }

  /** The connection as the visitor is told of it: a short loss is not worth a word. */
  get connection(): ConnectionState {
    return this.#live.shownConnection;
  }

  /** What carries the messages; `undefined` until connected. */
  get transport(): Transport | undefined {
    return this.#link.transport;
  }

  /** Why there is no connection. */
  get error(): Web1on1Error | undefined {
    return this.#error;
  }

  get draft(): string {
    return this.#draft.text;
  }

  /** Text for the live region, for a moment. */
  get announcement(): string {
    return this.#live.announcement;
  }

  hostConnected(): void {
    // Some phones end a page without a word after it was hidden.
    document.addEventListener('visibilitychange', this.flush);
    window.addEventListener('pagehide', this.flush);
    if (this.#listeningTo) this.#listen(this.#listeningTo);
  }

  hostUpdate(): void {
    this.#live.watch(this.#config.panelVisible());
  }

  hostDisconnected(): void {
    this.flush();
    document.removeEventListener('visibilitychange', this.flush);
    window.removeEventListener('pagehide', this.flush);
    this.#stopListening?.();
  }

  /** Brings back what is remembered on this device. Asks nobody; what is unsent waits for a connection. */
  async restore(): Promise<void> {
    const { store } = this.#config;
    const visitor = this.#visitor;
    this.restoring = true;
    const { draft, transcript, unsent } = await store.load();
    this.restoring = false;
    this.#host.requestUpdate();
    if (visitor !== this.#visitor) return;
    this.#listen(store);
    if (transcript) this.#live.adopt(transcript, { keep: true });
    if (draft) this.#draft.restore(draft);
    this.#sender.restore(unsent);
  }

  /** Connects, unless that is under way or done. @throws Web1on1Error which `error` has, too */
  connect(): Promise<void> {
    return this.#link.connect();
  }

  /**
   * Sends a message: shown at once, kept until it is acknowledged, tried again while that may help.
   *
   * @returns the message as the service acknowledged it
   * @throws Web1on1Error `empty-message`, `cancelled`, `aborted`, or why it could not be sent
   */
  send(input: Sendable): Promise<Message> {
    return this.#sender.send(input);
  }

  /** What is sent next leaves after `first` has settled. */
  holdNext(first: Promise<unknown>): void {
    this.#sender.holdNext(first);
  }

  /** Tries a failed message again. */
  retry(clientId: string): void {
    this.#sender.retry(clientId);
  }

  /** Deletes a message that is not sent. */
  discard(clientId: string): void {
    this.#sender.discard(clientId);
  }

  /** @param typed `false` when not the visitor wrote it: the other side is not told of typing */
  setDraft(text: unknown, typed = true): void {
    // Scripts give anything.
    this.#draft.set([text].join(''), typed);
  }

  /** Stores what is not stored yet, now: the page is about to go. */
  readonly flush = (): void => {
    this.#draft.flush();
    this.#live.flush();
  };

  /** The visitor has the newest message before his eyes. */
  markSeen(): void {
    if (this.state.unreadCount > 0)
      this.#live.apply({ type: 'seen', now: this.#config.clock.now() });
    const { transport } = this.#link;
    const newestAt = newestConfirmedAt(this.state, 'agent');
    if (!transport?.capabilities.receipts || newestAt <= this.#toldReadAt) return;
    this.#toldReadAt = newestAt;
    transport.notify({ type: 'read' });
  }

  /** Shows a message of the other side that nobody sent, on this page only. */
  showAgentMessage(text: unknown, name?: unknown): void {
    const message = saidHere(`local ${createUuid()}`, text, name, this.#config.clock.now());
    if (message) this.#live.announce(this.#live.write(message));
  }

  /** Takes in what was said before, or what the service has of it. Nothing of it is news. */
  addMessages(messages: readonly Message[]): void {
    this.#live.receive(messages, { snapshot: true });
  }

  /** Another conversation of this visitor comes next: nothing of this one is shown any more. */
  leaveConversation(): void {
    this.#toldReadAt = 0;
    this.#live.apply({ type: 'left' });
  }

  /** Begins the conversation without a message. @throws Web1on1Error */
  async startConversation(metadata?: ConversationMetadata): Promise<void> {
    this.#startMetadata = metadata ?? this.#startMetadata;
    await this.connect();
    await this.#link.transport?.startConversation();
  }

  /** Ends the session. What is unsent waits for the next one. */
  async disconnect(options?: { readonly forget?: boolean }): Promise<void> {
    this.flush();
    this.#draft.stopTyping();
    this.#sender.pause();
    const ended = this.#link.disconnect(options);
    this.#live.apply({ type: 'connection', state: 'idle' });
    await ended;
  }

  /** Ends the session of this visitor: nothing of him stays in memory, and what is stored is not touched. */
  async reset(options?: { readonly forget?: boolean }): Promise<void> {
    this.#visitor = {};
    this.#stopListening?.();
    this.#listeningTo = this.#stopListening = this.#startMetadata = this.#error = undefined;
    this.#toldReadAt = 0;
    this.#sender.reset();
    this.#draft.reset();
    const ended = this.#link.disconnect(options);
    this.#live.reset();
    await ended;
  }

  #session(): Omit<TransportSession, 'onEvent'> {
    const session = this.#config.session();
    return { ...session, metadata: () => ({ ...session.metadata(), ...this.#startMetadata }) };
  }

  #receive(reported: unknown): void {
    const event = parseTransportEvent(reported, this.#config.clock.now());
    if (!event) return;
    const live = this.#link.transport !== undefined;
    if (event.type === 'messages') {
      const { messages, snapshot = false } = event;
      this.#sender.recognise(messages);
      this.#live.receive(messages, { live, snapshot });
      return;
    }
    if (event.type === 'connection' && event.state === 'failed') {
      this.#error = event.error;
      // While connecting, the rejection will tell.
      if (live) this.#link.drop();
      if (live && event.error) this.#config.emit(new Web1on1ErrorEvent(event.error));
    }
    if (event.type === 'read' && event.by === 'visitor') {
      this.#toldReadAt = Math.max(this.#toldReadAt, event.at);
    }
    if (event.type === 'conversation') {
      if (event.left || (this.opening && this.opening.id === event.id)) this.leaveConversation();
      if (event.id !== this.state.conversationId) this.#toldReadAt = 0;
    }
    this.#live.apply(event);
    if (event.type === 'connection' && live) this.#sender.resume();
  }

  #online(): void {
    this.#error = undefined;
    this.#live.apply({ type: 'connection', state: 'online' });
    if (this.state.watched && this.state.unreadCount === 0) this.markSeen();
    this.#sender.resume();
  }

  #lost(error: Web1on1Error): void {
    this.#error = error;
    this.#live.apply({ type: 'connection', state: 'failed' });
    this.#config.emit(new Web1on1ErrorEvent(error));
  }

  #listen(store: ConversationStore): void {
    this.#stopListening?.();
    this.#listeningTo = store;
    this.#stopListening = store.subscribe(({ draft, transcript }) => {
      if (draft !== undefined) this.#draft.adopt(draft);
      if (transcript) this.#live.adopt(transcript);
    });
  }
}
