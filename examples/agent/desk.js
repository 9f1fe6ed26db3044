/**
 * What the console knows and does, without a look: the conversations, the chosen one with its
 * messages, and everything the agent does in it. `onChange` is called after every change.
 */

/** A typing visitor who is not heard of for this long has stopped. */
const typingEndsAfterMs = 10_000;
/** An agent who has not pressed a key for this long has stopped typing. */
const ownTypingEndsAfterMs = 3_000;

export class Desk {
  connection = 'idle';
  /** The most recently used first. `messages` is only there once it was opened. */
  conversations = [];
  chosenId;
  /** A machine answers, as far as the visitor is told. */
  ai = false;
  #client;
  #onChange;
  #drafts = new Map();
  #online = new Map();
  #typingTimers = new Map();
  #ownTypingTimer;

  /** @param {{ client: import('../../src/adapters/transports/local/agent.js').AgentClient, onChange(): void }} options */
  constructor({ client, onChange }) {
    this.#onChange = onChange;
    this.#client = client;
    document.addEventListener('visibilitychange', () => {
      if (isVisible()) void this.#markRead();
    });
    this.#connect();
  }

  get chosen() {
    return this.#find(this.chosenId);
  }

  get draft() {
    return this.#drafts.get(this.chosenId) ?? '';
  }

  get unread() {
    return this.conversations.reduce((sum, { unread }) => sum + unread, 0);
  }

  /** Another name from now on means another client. */
  use(client) {
    this.#client.disconnect();
    this.#client = client;
    this.#connect();
  }

  async choose(id) {
    this.#stopTyping();
    this.chosenId = id;
    this.#onChange();
    if (id !== undefined) await this.#open(id);
  }

  setDraft(text) {
    this.#drafts.set(this.chosenId, text);
    if (text.trim() === '') this.#stopTyping();
    else this.#keepTyping();
    this.#onChange();
  }

  send() {
    const text = this.draft.trim();
    if (text === '' || !this.chosen) return;
    this.#drafts.delete(this.chosenId);
    this.#stopTyping();
    this.say({ kind: 'text', text });
  }

  /** Sends a message of any kind. */
  say(content) {
    if (!this.chosen) return;
    void this.#deliver(this.#written(content));
  }

  /** Sends a file. Of a picture its size is told, so that its place is kept before it is there. */
  async sendFile(file, name = file.name) {
    if (!this.chosen) return;
    const id = this.chosenId;
    const content = { kind: 'file', url: '', text: '', name, sizeBytes: file.size };
    const message = this.#written(content);
    const picture = await createImageBitmap(file).catch(() => undefined);
    const { width, height } = picture ?? {};
    picture?.close();
    void this.#deliver({ ...message, file, width, height }, id);
  }

  retry(message) {
    void this.#deliver(message);
  }

  /** Ends the chosen conversation. */
  async end() {
    const id = this.chosenId;
    const ended = await this.#client.end(id).then(
      () => true,
      () => false,
    );
    if (ended) this.#change(id, { endedBy: 'agent', typing: false });
  }

  setAi(ai) {
    this.ai = ai;
    this.#onChange();
  }

  /** Fetches what was said before the messages that are here. */
  async showEarlier() {
    const { id, messages } = this.chosen ?? {};
    const oldest = messages?.[0];
    if (!oldest) return;
    const earlier = await this.#client.history(id, oldest.at).catch(() => undefined);
    if (!earlier) return;
    const known = this.#find(id)?.messages ?? [];
    this.#change(id, { messages: [...earlier, ...known], hasMore: earlier.length > 0 });
  }

  #written(content) {
    const clientId = crypto.randomUUID();
    const author = { role: 'agent', ...(this.ai && { ai: true }) };
    return { id: clientId, clientId, author, content, at: Date.now() };
  }

  async #deliver(message, id = this.chosenId) {
    const { clientId, content, file, width, height } = message;
    const { ai } = message.author;
    this.#put(id, { ...message, status: 'pending' });
    try {
      const sent = file
        ? this.#client.sayFile(id, file, {
            ...{ clientId, ai, width, height, name: content.name },
            onProgress: (share) => this.#put(id, { ...message, share, status: 'pending' }),
          })
        : this.#client.say(id, content, { clientId, ai });
      this.#put(id, await sent);
    } catch {
      this.#put(id, { ...message, status: 'failed' });
      return;
    }
    if (!ai) this.#change(id, { wantsPerson: false });
  }

  async #connect() {
    const client = this.#client;
    const current = (act) => (event) => {
      if (client === this.#client) act(event);
    };
    try {
      await client.connect(current((event) => this.#hear(event)));
    } catch {
      current(() => this.#setConnection('failed'))();
    }
  }

  #hear(event) {
    const { type, conversationId: id } = event;
    switch (type) {
      case 'connection':
        return this.#setConnection(event.state);
      case 'message':
        this.#setTyping(id, false);
        if (!this.#find(id)?.messages) return void this.#refresh();
        this.#put(id, event.message);
        return void (id === this.chosenId && isVisible() ? this.#markRead() : this.#refresh());
      case 'typing':
        return event.by === 'visitor' && this.#setTyping(id, event.active);
      case 'read':
        return event.by === 'visitor'
          ? this.#change(id, { visitorReadAt: event.at })
          : void this.#refresh();
      case 'request': {
        const requests = [...(this.#find(id)?.requests ?? []), event.request];
        const wantsPerson = event.request.type === 'person' || this.#find(id)?.wantsPerson;
        return this.#change(id, { requests, wantsPerson, updatedAt: event.request.at });
      }
      case 'ended':
        return this.#change(id, { endedBy: event.by, typing: false });
      case 'profile':
        return this.#change(id, { profile: event.profile, metadata: event.metadata });
      case 'presence':
        this.#online.set(event.visitorId, event.online);
        this.conversations = this.conversations.map((each) => this.#withPresence(each));
        return this.#onChange();
      default:
        return void this.#refresh();
    }
  }

  #setConnection(state) {
    this.connection = state;
    this.#onChange();
    if (state !== 'online') return;
    this.#online.clear();
    void this.#refresh();
    if (this.chosen) void this.#open(this.chosenId);
  }

  /** Reads the list again, and keeps what it does not tell. */
  async #refresh() {
    const summaries = await this.#client.list().catch(() => undefined);
    if (!summaries) return;
    this.conversations = summaries.map((summary) => ({
      ...this.#find(summary.id),
      ...this.#withPresence(summary),
    }));
    this.#onChange();
    // After a reload the chosen one is known by its address only.
    if (this.chosen && !this.chosen.messages) void this.#open(this.chosenId);
  }

  async #open(id) {
    const opened = await this.#client.open(id).catch(() => undefined);
    if (!opened) return;
    const { messages, summary, hasMore, requests } = opened;
    // A page that came back after an event may be older than the event.
    const known = new Set(messages.map(({ clientId }) => clientId));
    const unsaid = (this.#find(id)?.messages ?? []).filter(({ clientId }) => !known.has(clientId));
    this.#change(id, {
      ...this.#withPresence(summary),
      messages: [...messages, ...unsaid].sort(byTime),
      hasMore,
      requests,
    });
    if (id === this.chosenId && isVisible()) await this.#markRead();
  }

  /** Visitors say by themselves when they come and go; that is newer than any summary. */
  #withPresence(summary) {
    return { ...summary, online: this.#online.get(summary.visitorId) ?? summary.online };
  }

  /** Adds a message, or puts it where an earlier version of it stands. */
  #put(id, message) {
    const { messages = [], updatedAt = 0 } = this.#find(id) ?? {};
    const others = messages.filter(
      (other) => other.id !== message.id && other.clientId !== message.clientId,
    );
    const sorted = [...others, message].sort(byTime);
    const { content } = sorted.at(-1);
    this.#change(id, {
      messages: sorted,
      lastText: content.text || content.name || '',
      lastKind: content.kind,
      updatedAt: Math.max(updatedAt, message.at),
    });
  }

  #change(id, changes) {
    this.conversations = this.conversations
      .map((conversation) =>
        conversation.id === id ? { ...conversation, ...changes } : conversation,
      )
      .sort((one, other) => other.updatedAt - one.updatedAt);
    this.#onChange();
  }

  /** What is on screen is read. */
  async #markRead() {
    const { id, messages, agentReadAt } = this.chosen ?? {};
    const at = messages?.findLast(({ author }) => author.role === 'visitor')?.at ?? 0;
    if (at <= agentReadAt || !messages) return;
    this.#change(id, { agentReadAt: at, unread: 0 });
    await this.#client.read(id, at).catch(() => {});
  }

  #setTyping(id, active) {
    clearTimeout(this.#typingTimers.get(id));
    if (active) {
      this.#typingTimers.set(
        id,
        setTimeout(() => this.#setTyping(id, false), typingEndsAfterMs),
      );
    }
    this.#change(id, { typing: active });
  }

  #keepTyping() {
    if (this.#ownTypingTimer === undefined) this.#client.typing(this.chosenId, true);
    clearTimeout(this.#ownTypingTimer);
    this.#ownTypingTimer = setTimeout(() => this.#stopTyping(), ownTypingEndsAfterMs);
  }

  #stopTyping() {
    if (this.#ownTypingTimer === undefined) return;
    clearTimeout(this.#ownTypingTimer);
    this.#ownTypingTimer = undefined;
    this.#client.typing(this.chosenId, false);
  }

  #find(id) {
    return this.conversations.find((conversation) => conversation.id === id);
  }
}

const isVisible = () => document.visibilityState === 'visible';

const byTime = (one, other) => one.at - other.at;
