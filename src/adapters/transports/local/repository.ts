import { promisifyRequest, type UseStore } from 'idb-keyval';
import { visitorOf } from './addresses.js';
import type { Outcome } from './engine.js';
import { isFields, isString } from './parse-frames.js';
import { parseConversation, type Conversation } from './record.js';

/** Where the engine's conversations are kept. */
export interface Repository {
  /** Reads, decides and writes with nobody in between, in this tab or another. */
  change(id: string, decide: (conversation: Conversation | undefined) => Outcome): Promise<Outcome>;
  /** All, or those of one visitor. */
  all(visitor?: string): Promise<readonly Conversation[]>;
  /** Removes those that were last active before `time` (epoch ms), except the visitor's, and their files. */
  purge(time: number, visitor: string): Promise<void>;
  /** @param id from `fileId()` */
  putFile(id: string, file: Blob): Promise<void>;
  file(id: string): Promise<Blob | undefined>;
  removeFile(id: string): Promise<void>;
  clear(): Promise<void>;
}

/** A name for a file that nobody can guess; the file goes with its conversation. */
export function fileId(conversation: string): string {
  return `${conversation}/${crypto.randomUUID()}`;
}

const conversationOf = (file: string): string => file.slice(0, file.lastIndexOf('/'));

/** As long as the page. */
export function memoryRepository(): Repository {
  const conversations = new Map<string, Conversation>();
  const files = new Map<string, Blob>();
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
      for (const id of files.keys()) if (!conversations.has(conversationOf(id))) files.delete(id);
    },
    putFile: async (id, file) => void files.set(id, file),
    file: async (id) => files.get(id),
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
/** Behind every name that begins like the one before it. */
const END = '\uffff';

const files = (): IDBKeyRange => IDBKeyRange.bound(FILES, FILES + END);

/** Without the files between them, which are big. */
const conversations = (): IDBKeyRange[] => [
  IDBKeyRange.bound(PREFIX, FILES, false, true),
  IDBKeyRange.bound(FILES + END, PREFIX + END, true),
];

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
        const from = PREFIX + visitor;
        const ranges = visitor === '' ? conversations() : [IDBKeyRange.bound(from, from + END)];
        const found: unknown[] = [];
        for (const range of ranges) {
          const part: unknown[] = await promisifyRequest(records.getAll(range));
          found.push(...part);
        }
        return (
          found
            .flatMap((record) => parseConversation(record) ?? [])
            // What begins like this visitor's name may be another's.
            .filter(({ id }) => visitor === '' || visitorOf(id) === visitor)
        );
      }),
    purge: (time, visitor) =>
      store('readwrite', async (records) => {
        const kept = new Set<string>();
        for (const range of conversations()) {
          for (const key of await promisifyRequest(records.getAllKeys(range))) {
            const id = afterPrefix(key, PREFIX);
            const isOwn = visitorOf(id) === visitor;
            const record: unknown = isOwn || (await promisifyRequest(records.get(key)));
            const { updatedAt = -Infinity } = parseConversation(record) ?? {};
            if (isOwn || updatedAt >= time) kept.add(id);
            else records.delete(key);
          }
        }
        for (const key of await promisifyRequest(records.getAllKeys(files()))) {
          if (!kept.has(conversationOf(afterPrefix(key, FILES)))) records.delete(key);
        }
        await promisifyRequest(records.transaction);
      }),
    async putFile(id, file) {
      // Not the blob itself: Safari cannot store one while it browses privately.
      const record = { type: file.type, bytes: await file.arrayBuffer() };
      await store('readwrite', async (records) => {
        records.put(record, FILES + id);
        await promisifyRequest(records.transaction);
      });
    },
    file: (id) =>
      store('readonly', async (records) => {
        const found: unknown = await promisifyRequest(records.get(FILES + id));
        if (!isFields(found)) return undefined;
        const { type, bytes } = found;
        return isString(type) && bytes instanceof ArrayBuffer
          ? new Blob([bytes], { type })
          : undefined;
      }),
    removeFile: (id) =>
      store('readwrite', async (records) => {
        records.delete(FILES + id);
        await promisifyRequest(records.transaction);
      }),
    clear: () =>
      store('readwrite', (records) => {
        records.delete(IDBKeyRange.bound(PREFIX, PREFIX + END));
        return promisifyRequest(records.transaction);
      }),
  };
}

function afterPrefix(key: IDBValidKey, prefix: string): string {
  return typeof key === 'string' ? key.slice(prefix.length) : '';
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
