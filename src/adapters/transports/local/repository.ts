import { promisifyRequest, type UseStore } from 'idb-keyval';
import { visitorOf } from './addresses.js';
import type { Outcome } from './engine.js';
import { isFields, isString } from './parse-frames.js';
import { parseConversation, type Conversation } from './record.js';

/** A file that was sent in a conversation. */
export interface StoredFile {
  /** The conversation: the file goes with it. */
  readonly of: string;
  /** Of a type that a browser can be trusted with. */
  readonly file: Blob;
}

/** Where the engine's conversations are kept. */
export interface Repository {
  /** Reads, decides and writes with nobody in between, in this tab or another. */
  change(id: string, decide: (conversation: Conversation | undefined) => Outcome): Promise<Outcome>;
  /** All, or those of one visitor. */
  all(visitor?: string): Promise<readonly Conversation[]>;
  /** Removes those that were last active before `time` (epoch ms), except the visitor's, and their files. */
  purge(time: number, visitor: string): Promise<void>;
  putFile(id: string, file: StoredFile): Promise<void>;
  file(id: string): Promise<Blob | undefined>;
  removeFile(id: string): Promise<void>;
  clear(): Promise<void>;
}

/** As long as the page. */
export function memoryRepository(): Repository {
  const conversations = new Map<string, Conversation>();
  const files = new Map<string, StoredFile>();
  return {
    async change(id, decide) {
      const outcome = decide(conversations.get(id));
      if (outcome.conversation) conversations.set(id, outcome.conversation);
      return outcome;
    },
    all: async (visitor) =>
      [...conversations.values()].filter(
        ({ id }) => visitor === undefined || visitorOf(id) === visitor,
      ),
    async purge(time, visitor) {
      for (const { id, updatedAt } of conversations.values()) {
        if (visitorOf(id) !== visitor && updatedAt < time) conversations.delete(id);
      }
      for (const [id, { of }] of files) if (!conversations.has(of)) files.delete(id);
    },
    putFile: async (id, file) => void files.set(id, file),
    file: async (id) => files.get(id)?.file,
    removeFile: async (id) => void files.delete(id),
    async clear() {
      conversations.clear();
      files.clear();
    },
  };
}

const PREFIX = 'web1on1:local:';
/** A visitor's name has no such mark. */
const FILES = `${PREFIX}~file:`;

const everything = (): IDBKeyRange => IDBKeyRange.bound(PREFIX, `${PREFIX}\uffff`);

/** In this browser's database: one record a conversation or file, one transaction a command. */
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
    all: (visitor = '') =>
      store('readonly', async (records) => {
        // What begins like this visitor's name may be another's.
        const from = PREFIX + visitor;
        const range = IDBKeyRange.bound(from, `${from}\uffff`);
        const found: unknown[] = await promisifyRequest(records.getAll(range));
        return found
          .flatMap((record) => parseConversation(record) ?? [])
          .filter(({ id }) => visitor === '' || visitorOf(id) === visitor);
      }),
    purge: (time, visitor) =>
      store('readwrite', (records) => {
        const kept = new Set<string>();
        const files = new Map<IDBValidKey, string>();
        const request = records.openCursor(everything());
        request.onsuccess = () => {
          const cursor = request.result;
          if (!cursor) {
            for (const [key, of] of files) if (!kept.has(of)) records.delete(key);
            return;
          }
          const value: unknown = cursor.value;
          const conversation = parseConversation(value);
          const key = typeof cursor.key === 'string' ? cursor.key : '';
          if (isStoredFile(value) && key.startsWith(FILES)) files.set(cursor.key, value.of);
          else if (
            (conversation && conversation.updatedAt >= time) ||
            visitorOf(key) === PREFIX + visitor
          )
            kept.add(key.slice(PREFIX.length));
          else cursor.delete();
          cursor.continue();
        };
        return promisifyRequest(records.transaction);
      }),
    putFile: (id, file) =>
      store('readwrite', async (records) => {
        records.put(file, FILES + id);
        await promisifyRequest(records.transaction);
      }),
    file: (id) =>
      store('readonly', async (records) => {
        const found: unknown = await promisifyRequest(records.get(FILES + id));
        return isStoredFile(found) ? found.file : undefined;
      }),
    removeFile: (id) =>
      store('readwrite', async (records) => {
        records.delete(FILES + id);
        await promisifyRequest(records.transaction);
      }),
    clear: () =>
      store('readwrite', (records) => {
        records.delete(everything());
        return promisifyRequest(records.transaction);
      }),
  };
}

function isStoredFile(value: unknown): value is StoredFile {
  return isFields(value) && isString(value['of']) && value['file'] instanceof Blob;
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
    all: (visitor) => attempt((repository) => repository.all(visitor)),
    purge: (time, visitor) => attempt((repository) => repository.purge(time, visitor)),
    // A database that has no room for a file still has room for words.
    putFile: (id, file) => (broken ? memory : stored).putFile(id, file),
    file: (id) => (broken ? memory : stored).file(id),
    removeFile: (id) => (broken ? memory : stored).removeFile(id),
    async clear() {
      await memory.clear();
      await stored.clear().catch((error: unknown) => {
        // A database that never opened has nothing to erase.
        if (worked) throw error;
      });
    },
  };
}
