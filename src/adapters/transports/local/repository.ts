import { promisifyRequest, type UseStore } from 'idb-keyval';
import { parseConversation, type Conversation, type Outcome } from './engine.js';

/** Where the engine's conversations are kept. */
export interface Repository {
  /** Reads, decides and writes with nobody in between, in this tab or another. */
  change(id: string, decide: (conversation: Conversation | undefined) => Outcome): Promise<Outcome>;
  all(): Promise<readonly Conversation[]>;
  /** Removes those that were last active before `time` (epoch ms), except `id`. */
  purge(time: number, id: string): Promise<void>;
  clear(): Promise<void>;
}

/** As long as the page. */
export function memoryRepository(): Repository {
  const conversations = new Map<string, Conversation>();
  return {
    async change(id, decide) {
      const outcome = decide(conversations.get(id));
      if (outcome.conversation) conversations.set(id, outcome.conversation);
      return outcome;
    },
    all: async () => [...conversations.values()],
    async purge(time, id) {
      for (const { id: other, updatedAt } of conversations.values()) {
        if (other !== id && updatedAt < time) conversations.delete(other);
      }
    },
    clear: async () => conversations.clear(),
  };
}

const PREFIX = 'web1on1:local:';

const everyConversation = (): IDBKeyRange => IDBKeyRange.bound(PREFIX, `${PREFIX}\uffff`);

/** In this browser's database: one record a visitor, one transaction a command. */
export function storedRepository(store: UseStore): Repository {
  return {
    change: (id, decide) =>
      store('readwrite', async (records) => {
        let outcome: Outcome | undefined;
        const request: IDBRequest<unknown> = records.get(PREFIX + id);
        request.onsuccess = () => {
          const before = parseConversation(request.result);
          outcome = decide(before);
          const { conversation } = outcome;
          if (conversation && conversation !== before) records.put(conversation, PREFIX + id);
          // Not waiting for the browser to notice that nothing follows: a page may be leaving.
          records.transaction.commit();
        };
        await promisifyRequest(records.transaction);
        if (!outcome) throw new DOMException('nothing was read', 'AbortError');
        return outcome;
      }),
    all: () =>
      store('readonly', async (records) => {
        const found: unknown[] = await promisifyRequest(records.getAll(everyConversation()));
        return found.flatMap((record) => parseConversation(record) ?? []);
      }),
    purge: (time, id) =>
      store('readwrite', (records) => {
        const request = records.openCursor(everyConversation());
        request.onsuccess = () => {
          const cursor = request.result;
          if (!cursor) return;
          const conversation = parseConversation(cursor.value);
          const current = conversation && conversation.updatedAt >= time;
          if (!current && cursor.key !== PREFIX + id) cursor.delete();
          cursor.continue();
        };
        return promisifyRequest(records.transaction);
      }),
    clear: () =>
      store('readwrite', (records) => {
        records.delete(everyConversation());
        return promisifyRequest(records.transaction);
      }),
  };
}

/** The browser's database while it works; from its first failure on, memory. */
export function withMemory(stored: Repository): Repository {
  const memory = memoryRepository();
  let broken = false;
  let worked = false;
  const attempt = async <T>(use: (repository: Repository) => Promise<T>): Promise<T> => {
    if (!broken) {
      try {
        const result = await use(stored);
        worked = true;
        return result;
      } catch {
        broken = true;
      }
    }
    return use(memory);
  };
  return {
    change: (id, decide) =>
      attempt(async (repository) => {
        const outcome = await repository.change(id, decide);
        // What was there when the database failed is still there afterwards.
        if (repository === stored) await memory.change(id, () => outcome);
        return outcome;
      }),
    all: () => attempt((repository) => repository.all()),
    purge: (time, id) => attempt((repository) => repository.purge(time, id)),
    async clear() {
      await memory.clear();
      await stored.clear().catch((error: unknown) => {
        // A database that never opened has nothing to erase.
        if (worked) throw error;
      });
    },
  };
}
