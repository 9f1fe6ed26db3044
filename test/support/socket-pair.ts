import type {
  ChatService,
  ServerSocket,
} from '../../src/adapters/transports/local/chat-service.js';
import type { SocketLike } from '../../src/adapters/transports/local/socket.js';
import type { Clock } from '../../src/ports/clock.js';

/** How long opening, a frame and closing take on the way, ms. */
const TRANSIT_MS = 1;

export interface PairedSockets {
  /** For `openSocket`: a socket to the service. */
  readonly open: (url: string) => SocketLike;
  /** What was dialled so far, and when. */
  readonly dialled: { readonly url: string; readonly at: number }[];
  /** Nobody answers: sockets neither open nor close. */
  blackHole: boolean;
  /** Nobody is there: sockets close before they have opened. */
  refused: boolean;
}

/** Sockets to a service in the same memory, on the clock of the test. */
export function pairWith(service: ChatService, clock: Clock): PairedSockets {
  const pair: PairedSockets = {
    dialled: [],
    blackHole: false,
    refused: false,
    open(url) {
      pair.dialled.push({ url, at: clock.now() });
      const soon = (callback: () => void): void => {
        clock.at(clock.now() + TRANSIT_MS, callback);
      };
      let readyState = 0;
      const ended = (code: number, reason = ''): void => {
        if (readyState === 3) return;
        readyState = 3;
        client.onclose?.({ code, reason } as CloseEvent);
        server.onclose?.(undefined as never);
      };
      const client: SocketLike = {
        get readyState() {
          return readyState;
        },
        onopen: null,
        onmessage: null,
        onclose: null,
        send: (data) => soon(() => readyState === 1 && server.onmessage?.({ data })),
        close: () => soon(() => ended(1000)),
      };
      const server: ServerSocket = {
        onmessage: null,
        onclose: null,
        send: (data) =>
          soon(() => {
            if (readyState === 1) client.onmessage?.(new MessageEvent('message', { data }));
          }),
        close: (code = 1000, reason) => soon(() => ended(code, reason)),
      };
      if (pair.refused) soon(() => ended(1006));
      else if (!pair.blackHole) {
        soon(() => {
          if (readyState !== 0) return;
          readyState = 1;
          service.accept(server, 'visitor');
          client.onopen?.(new Event('open'));
        });
      }
      return client;
    },
  };
  return pair;
}
