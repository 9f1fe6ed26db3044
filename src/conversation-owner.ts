import { systemClock } from './adapters/clock/system-clock.js';
import { memoryStorage } from './adapters/storage/memory.js';
import { resolveStorage } from './adapters/storage/resolve.js';
import { slowStorage } from './adapters/storage/slow-storage.js';
import type { ChatHost } from './chat-core.js';
import { profileOf } from './conversation-facts.js';
import { ConversationStore, eraseConversations } from './controllers/conversation-store.js';
import { Web1on1Error } from './errors.js';
import { fingerprint } from './internal/fingerprint.js';
import type { StoragePort } from './ports/storage.js';
import type { SignedIdentity } from './types.js';

const MINUTE_MS = 60_000;

/**
 * Whose conversation it is, and where what is remembered of it is kept. Three kinds of visitors are
 * told apart: who is logged in (by the `externalId` of his token), who is known to the site (by his
 * email address), and everybody else. Nothing of one is ever shown or sent as another's.
 */
export class ConversationOwner {
  readonly #host: ChatHost;
  #identity: Promise<SignedIdentity> | undefined;
  /** Of the token, once it is known. */
  externalId: string | undefined;
  /** A fingerprint of the email address: a stored name is not to tell it. */
  person: string | undefined;
  storage: StoragePort;
  store: ConversationStore;

  constructor(host: ChatHost) {
    this.#host = host;
    this.person = personOf(host);
    this.storage = openStorage(host);
    this.store = this.#open(this.who);
  }

  /** Storage, consent or owner have changed: everything is kept there from now on. */
  reopen(): void {
    this.person = personOf(this.#host);
    this.storage = openStorage(this.#host);
    this.store = this.#open(this.who);
  }

  /** Nobody is known any more. */
  reset(): void {
    this.#identity = this.externalId = undefined;
    this.reopen();
  }

  /** @throws Web1on1Error `auth-failed` */
  async identify(reason: 'connect' | 'expired'): Promise<SignedIdentity> {
    const { getToken } = this.#host;
    if (!getToken) throw new Web1on1Error('auth-failed', 'There is no getToken any more.');
    if (reason === 'connect' && this.#identity) return this.#identity;
    try {
      return await (this.#identity = getToken(reason));
    } catch (cause) {
      this.#identity = undefined;
      throw new Web1on1Error('auth-failed', 'getToken did not bring an identity.', { cause });
    }
  }

  /** Whether the token has been asked for. */
  get isIdentified(): boolean {
    return this.#identity !== undefined;
  }

  /** Who was nobody in particular has a name now: what he wrote before is his. */
  async takeOverAnonymous(): Promise<void> {
    if (this.person === undefined || this.#host.getToken) return;
    await this.store.takeOver(this.#open('anonymous'));
  }

  /**
   * Somebody else was here on an earlier page: what is remembered of him goes. What he could not
   * send waits for him.
   *
   * @returns whether there was
   */
  async eraseOthers(): Promise<boolean> {
    if (this.#host.getToken) return false;
    const mine = this.person === undefined ? undefined : this.store;
    const all = await this.#open('person ').keysOfOthers(mine);
    const keys = all.filter((key) => !key.includes(':outbox:'));
    await Promise.all(keys.map((key) => this.storage.removeItem(key)));
    return keys.length > 0;
  }

  /** Erases what is stored of all conversations, whosever they are. */
  eraseAll(): Promise<void> {
    return eraseConversations(this.storage);
  }

  /** Tells visitors apart, as far as this page knows them. */
  get who(): string {
    if (this.externalId !== undefined) return `user ${this.externalId}`;
    return this.person === undefined ? 'anonymous' : `person ${this.person}`;
  }

  /** Who is not known yet is remembered as long as the page, under no name. */
  #open(who: string): ConversationStore {
    const { integrationId, transport, retention } = this.#host.config;
    const service = integrationId ?? (typeof transport === 'string' ? transport : 'custom');
    const isUnknown = this.#host.getToken && this.externalId === undefined;
    return new ConversationStore({
      storage: isUnknown ? memoryStorage() : this.storage,
      scope: `${service} ${who}`,
      clock: systemClock,
      retentionMs: () => retention * MINUTE_MS,
    });
  }
}

function personOf(host: ChatHost): string | undefined {
  const { email } = profileOf(host);
  const address = typeof email === 'string' ? email.trim().toLowerCase() : '';
  return address === '' ? undefined : fingerprint(address);
}

function openStorage(host: ChatHost): StoragePort {
  const { storage, consent } = host.config;
  if (consent === 'denied') return memoryStorage();
  const options = { clock: systemClock };
  if (storage === 'session' || storage instanceof Storage) return resolveStorage(storage, options);
  if (storage === 'memory') return memoryStorage();
  // Small facts may stand in localStorage; what people say goes where there is room for it.
  return slowStorage(storage === 'local' ? 'indexeddb' : storage, options);
}
