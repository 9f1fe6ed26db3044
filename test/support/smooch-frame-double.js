/**
 * Stands in for the script that the SDK's frame loads from its network. Runs inside that frame,
 * which the SDK's real loader has made, and implements the methods that the loader expects, on a
 * service in memory.
 *
 * It keeps the SDK's inconvenient habits, because the adapter has to live with them: handlers run in
 * a later task, everything handed out is a copy, a message that could not be sent resolves with
 * nothing, a reconnect repeats nothing, the list of conversations carries one message each and ten
 * conversations at a time, typing is only told about the loaded conversation, a form that was
 * answered is not told again, a second `init` is refused, and identifiers are written to the page's
 * storage.
 *
 * The page decides by `window.__smoochMode` (read each time, see `SmoochMode` in
 * test/adapters/smooch/support.ts) and acts as the other side through `window.__smoochDouble`,
 * whose data outlive the frame as a service's would, and the page where its `onChange` keeps them.
 */
(() => {
  const page = window.parent;
  const mode = () => page.__smoochMode ?? {};
  if (mode().throws) throw new Error('The frame script failed, as it was told to.');

  const service = (page.__smoochDouble ??= {
    apps: new Map(),
    calls: [],
    inits: 0,
    ids: 0,
    tick: 0,
  });
  const copy = (value) => page.structuredClone(value);
  // The frame's own timers, as the SDK's are: they die with it.
  const later = (ms, work) => setTimeout(work, ms);
  const pause = (ms) => new Promise((resolve) => later(ms, resolve));
  const newId = (kind) => `${kind}-${++service.ids}`;
  /** Seconds with a fraction; no two moments are the same. */
  const seconds = () => (service.tick = Math.max(page.Date.now() / 1000, service.tick + 0.001));
  const error = (message, status) => Object.assign(new page.Error(message), { status });

  let options;
  let user;
  let jwt;
  let displayed;
  let online = true;
  let handlers = new Map();
  let queuedUserUpdate;

  const app = () => {
    const id = options.integrationId;
    if (!service.apps.has(id)) service.apps.set(id, { users: new Map(), conversations: new Map() });
    return service.apps.get(id);
  };
  const storage = () => page[options.browserStorage ?? 'localStorage'];
  const stored = (name, value) => {
    const key = `${options.integrationId}.${name}`;
    if (value === undefined) return storage().getItem(key);
    if (value === null) storage().removeItem(key);
    else storage().setItem(key, value);
  };
  const emit = (event, ...details) => {
    service.onChange?.();
    for (const handler of handlers.get(event) ?? []) {
      const copies = details.map(copy);
      later(0, () => handlers.get(event)?.includes(handler) && handler(...copies));
    }
  };
  const mine = () =>
    user
      ? [...app().conversations.values()]
          .filter((conversation) => conversation.userId === user.id)
          .sort((a, b) => b.lastUpdatedAt - a.lastUpdatedAt)
      : [];
  const newest = () => mine()[0];
  const here = (id) => {
    const conversation = app().conversations.get(id);
    if (conversation?.userId !== user?.id) throw error('Conversation not found', 404);
    return conversation;
  };
  const publicly = (conversation, count) =>
    copy({
      id: conversation.id,
      type: 'personal',
      metadata: conversation.metadata,
      lastUpdatedAt: conversation.lastUpdatedAt,
      businessLastRead: conversation.businessLastRead,
      participants: [
        {
          id: `participant-${conversation.userId}`,
          userId: conversation.userId,
          unreadCount: conversation.messages.filter(
            (m) => m.role === 'business' && m.received > (conversation.lastRead ?? 0),
          ).length,
          lastRead: conversation.lastRead,
        },
      ],
      displayName: conversation.displayName,
      messages: conversation.messages.slice(-count).map(shaped),
    });
  const context = (conversation) => ({ conversation: { id: conversation.id } });
  /** As the protocol below has it, which the SDK hands through now and then. */
  const inProtocol = ({ id, displayName, userId, role, ...rest }) => ({
    _id: id,
    ...(displayName && { name: displayName }),
    ...(userId && { authorId: userId }),
    role: role === 'user' ? 'appUser' : 'appMaker',
    ...rest,
  });
  const shaped = (message) => (mode().shape === 'protocol' ? inProtocol(message) : message);
  /** Like the service, it refuses what is no message. */
  const check = (conversation, message) => {
    const needs = {
      text: () => typeof message.text === 'string' && message.text.trim() !== '',
      formResponse: () =>
        Array.isArray(message.fields) &&
        message.fields.every(
          ({ type, name, label, [type]: value }) =>
            name && label && (type === 'select' ? Array.isArray(value) : typeof value === 'string'),
        ) &&
        conversation.messages.some(
          ({ id, type }) => id === message.quotedMessageId && type === 'form',
        ),
      location: () =>
        typeof message.coordinates?.lat === 'number' &&
        typeof message.coordinates?.long === 'number',
    };
    if (!needs[message.type]?.()) throw error(`Invalid message of type "${message.type}"`, 400);
  };
  /** How many conversations the list has, until more are asked for. */
  const PAGE = 10;
  let listed = PAGE;
  const add = (conversation, message) => {
    const received = seconds();
    const whole = { id: newId('message'), type: 'text', received, ...message };
    conversation.messages.push(whole);
    conversation.lastUpdatedAt = received;
    service.onChange?.();
    return whole;
  };
  const becomeUser = (externalId) => {
    user = [...app().users.values()].find((known) => externalId && known.externalId === externalId);
    if (user) return;
    user = { id: newId('user'), externalId, metadata: {} };
    app().users.set(user.id, user);
    if (!externalId) {
      stored('appUserId', user.id);
      stored('sessionToken', newId('token'));
    }
    if (queuedUserUpdate) Object.assign(user, queuedUserUpdate);
    service.onChange?.();
  };
  const authorise = async () => {
    if (!mode().refusesJwt?.(jwt)) return;
    const { delegate } = options;
    if (delegate?.onInvalidAuth) jwt = await delegate.onInvalidAuth();
    if (mode().refusesJwt?.(jwt)) throw error('Unauthorized', 401);
  };
  const created = (conversation) => {
    app().conversations.set(conversation.id, conversation);
    displayed ??= conversation.id;
    emit('conversation:added', [], context(conversation));
    emit('connected', context(conversation));
  };
  const newConversation = (metadata, displayName) => ({
    id: newId('conversation'),
    displayName,
    userId: user.id,
    metadata: copy(metadata ?? {}),
    lastUpdatedAt: seconds(),
    messages: [],
  });

  const methods = {
    async init(given) {
      if (options) {
        throw error(
          'Web Messenger is already initialized. Call `destroy()` first before calling `init()` again.',
        );
      }
      options = given;
      service.inits++;
      stored('clientId', stored('clientId') ?? newId('client'));
      if (mode().init === 'never') await new Promise(() => {});
      await mode().readyWhen;
      await pause(mode().readyAfterMs ?? 0);
      if (mode().init === 'reject') throw error('App is inactive.', mode().status);
      if (given.externalId) {
        jwt = given.jwt;
        await authorise();
        becomeUser(given.externalId);
      } else {
        user = app().users.get(stored('appUserId'));
      }
      displayed = newest()?.id;
      emit('ready');
      if (user) emit('connected', {});
    },
    on(event, handler) {
      handlers.set(event, [...(handlers.get(event) ?? []), handler]);
    },
    off(event, handler) {
      if (event === undefined || !handlers.has(event)) handlers = new Map();
      else handlers.set(event, handler ? handlers.get(event).filter((h) => h !== handler) : []);
    },
    async login(externalId, newJwt) {
      jwt = newJwt;
      await authorise();
      stored('sessionToken', null);
      becomeUser(externalId);
    },
    async logout() {
      await pause(mode().latencyMs ?? 0);
      stored('appUserId', null);
      stored('sessionToken', null);
      user = undefined;
    },
    async sendMessage(given, conversationId) {
      if (!conversationId) throw error('conversationId is required');
      if (jwt) await authorise();
      await pause(mode().latencyMs ?? 0);
      const fate = online ? mode().send : 'lost';
      if (fate === 'reject') throw error('Refused', mode().status);
      if (fate === 'lost') return undefined;
      if (fate === 'never') return await new Promise(() => {});
      const message = typeof given === 'string' ? { type: 'text', text: given } : copy(given);
      const conversation = here(conversationId);
      check(conversation, message);
      if (mode().dropsMetadata) delete message.metadata;
      const form = conversation.messages.find(({ id }) => id === message.quotedMessageId);
      if (form) form.submitted = true;
      const sent = add(conversation, {
        ...message,
        role: 'user',
        userId: user.id,
        source: { type: 'web', id: stored('clientId'), integrationId: options.integrationId },
      });
      if (fate === 'unacknowledged') return undefined;
      if (fate === 'returned') return copy(shaped(sent));
      emit('message', shaped(sent), context(conversation));
      emit('message:sent', shaped(sent), context(conversation));
      return undefined;
    },
    triggerPostback(actionId, conversationId) {
      here(conversationId ?? displayed);
      switch (mode().postback) {
        case 'void':
          return undefined;
        case 'throw':
          throw error('No such action');
        case 'reject':
          return page.Promise.reject(error('Refused', mode().status));
        case 'never':
          return new Promise(() => {});
        default:
          return pause(mode().latencyMs ?? 0);
      }
    },
    async createConversation({ metadata } = {}) {
      await pause(mode().latencyMs ?? 0);
      if (mode().create === 'reject') throw error('Refused', mode().status);
      if (mode().create === 'never') await new Promise(() => {});
      if (!user) becomeUser();
      const conversation = newConversation(metadata);
      created(conversation);
      return publicly(conversation, 1);
    },
    async updateConversation(id, { metadata }) {
      here(id).metadata = copy(metadata);
    },
    async updateUser(changes) {
      if (!user) queuedUserUpdate = copy(changes);
      else Object.assign(user, copy(changes));
      return copy(user ?? {});
    },
    getUser: () => copy(user ?? {}),
    getConversations: () =>
      mine()
        .slice(0, listed)
        .map((conversation) => publicly(conversation, 1)),
    async getConversationById(id) {
      await pause(mode().latencyMs ?? 0);
      if (!online || mode().read === 'reject') throw error('Network error');
      return publicly(here(id || displayed), mode().pageSize ?? 100);
    },
    getDisplayedConversation: () => (displayed ? publicly(here(displayed), 1) : null),
    async getMoreConversations() {
      await pause(mode().latencyMs ?? 0);
      if (mode().more === 'reject') throw error('Network error');
      const more = mine().slice(listed, listed + PAGE);
      listed += PAGE;
      return more.map((conversation) => publicly(conversation, 1));
    },
    hasMoreConversations: () => mine().length > listed,
    async loadConversation(id) {
      displayed = here(id).id;
    },
    async markAllAsRead(id) {
      const conversation = here(id ?? displayed);
      conversation.lastRead = seconds();
      const { lastRead } = conversation;
      emit('conversation:read', { role: 'user', userId: user.id, lastRead }, context(conversation));
    },
    startTyping() {},
    stopTyping() {},
    open() {},
    close() {},
    isOpened: () => true,
    setDelegate() {},
    setPredefinedMessage() {},
    showNotificationChannelPrompt() {},
    destroy() {
      emit('destroy');
      handlers = new Map();
      options = undefined;
    },
  };

  // What the other side and the network do. Of the frame that loaded last.
  Object.assign(service, {
    /** The frame that is running now has reported, been initialised and not been destroyed. */
    running: () => options !== undefined,
    options: () => options,
    jwt: () => jwt,
    emit,
    conversation: newest,
    conversations: mine,
    displayed: () => displayed,
    user: () => user,
    receive(message, conversation = newest()) {
      const text = typeof message === 'string' ? { text: message } : message;
      const author = { role: 'business', displayName: 'Ann' };
      const whole = add(conversation, { ...author, ...text });
      if (!online) return;
      emit('message', shaped(whole), context(conversation));
      emit('message:received', shaped(whole), context(conversation));
      emit('unreadCount', 1, context(conversation));
    },
    /** All messages of a conversation, as the service below the SDK has them. */
    held: (id) => copy(app().conversations.get(id)?.messages ?? []),
    /** A file that came by the service below the SDK. The SDK may not tell of it. */
    uploaded(id, message) {
      const conversation = app().conversations.get(id);
      const whole = add(conversation, message);
      if (online && !mode().silentUploads) emit('message', shaped(whole), context(conversation));
    },
    /** The other side begins a conversation. */
    begin(displayName) {
      const conversation = newConversation(undefined, displayName);
      created(conversation);
      return conversation;
    },
    remove(conversation = newest()) {
      app().conversations.delete(conversation.id);
      displayed = newest()?.id;
      emit('conversation:removed', context(conversation));
    },
    typing(active, conversation = newest()) {
      if (!online || displayed !== conversation.id) return;
      if (active) emit('typing:start', { ...context(conversation), name: 'Ann' });
      else emit('typing:stop', context(conversation));
    },
    businessRead(conversation = newest()) {
      const lastRead = (conversation.businessLastRead = seconds());
      if (online) emit('conversation:read', { role: 'business', lastRead }, context(conversation));
    },
    offline() {
      online = false;
      emit('disconnected', {});
      emit('reconnecting', {});
    },
    online() {
      online = true;
      listed = PAGE;
      emit('connected', {});
    },
  });

  const api = {};
  for (const [name, method] of Object.entries(methods)) {
    api[name] = (...args) => {
      service.calls.push({ method: name, args });
      return method(...args);
    };
  }
  // Looked up at the last moment: by then the page may have given up.
  later(mode().reportAfterMs ?? 0, () => page.__onWebMessengerFrameReady__?.(api));
})();
