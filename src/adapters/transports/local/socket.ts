/** The part of `WebSocket` that is used. */
export interface SocketLike {
  readonly readyState: number;
  onopen: ((event: Event) => void) | null;
  onmessage: ((event: MessageEvent<unknown>) => void) | null;
  onclose: ((event: CloseEvent) => void) | null;
  send(data: string): void;
  close(code?: number, reason?: string): void;
}

/** `readyState` of a socket that can carry something. */
export const SOCKET_OPEN = 1;
/** Closed: come back later. The reason is how much later, ms. */
export const TRY_AGAIN_LATER = 1013;
/** Closed: never come back. */
export const POLICY_VIOLATION = 1008;

export function openWebSocket(url: string): SocketLike {
  return new WebSocket(url);
}

/**
 * The address of a server as a socket's: relative ones are the page's, `http` becomes `ws`.
 *
 * @throws TypeError when no socket can be there
 */
export function socketUrl(server: string): string {
  const url = new URL(server, document.baseURI);
  url.protocol = url.protocol.replace(/^http/, 'ws');
  url.hash = '';
  if (!/^wss?:$/.test(url.protocol)) throw new TypeError(url.protocol);
  return url.href;
}
