import type { Conversation } from '../../src/adapters/transports/local/record.js';
import type { Faults } from '../../src/adapters/transports/local/faults.js';

interface Answer {
  readonly id: number;
  readonly accepted: number;
  readonly conversation?: Conversation;
}

/** A chat service of the test server's, for one test alone. */
export interface ChatRoom {
  /** For `server`. */
  readonly address: string;
  /** Replaces all faults; `{}` heals everything. */
  setFaults(faults: Faults): Promise<void>;
  /** Ends every visitor's connection, with a close code or without a word. */
  kill(how: number | 'terminate'): Promise<void>;
  /** Forgets all conversations and ends every visitor's connection. */
  restart(): Promise<void>;
  /** How many visitors' sockets were accepted so far. */
  accepted(): Promise<number>;
  conversation(visitorId: string): Promise<Conversation | undefined>;
  dispose(): void;
}

export async function openChatRoom(): Promise<ChatRoom> {
  const address = `/__chat/${crypto.randomUUID()}`;
  const socket = new WebSocket(new URL(`${address}/control`, location.href.replace(/^http/, 'ws')));
  const waiting = new Map<number, (answer: Answer) => void>();
  const ready = new Promise((resolve) => waiting.set(0, resolve));
  socket.onmessage = ({ data }: MessageEvent<string>) => {
    const answer = JSON.parse(data) as Answer;
    waiting.get(answer.id)?.(answer);
    waiting.delete(answer.id);
  };
  await ready;
  let nextId = 1;
  const command = (what: object): Promise<Answer> =>
    new Promise((resolve) => {
      const id = nextId++;
      waiting.set(id, resolve);
      socket.send(JSON.stringify({ id, ...what }));
    });
  return {
    address,
    setFaults: async (set) => void (await command({ set })),
    kill: async (kill) => void (await command({ kill })),
    restart: async () => void (await command({ restart: true })),
    accepted: async () => (await command({})).accepted,
    conversation: async (ask) => (await command({ ask })).conversation,
    dispose: () => socket.close(),
  };
}
