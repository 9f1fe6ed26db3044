import { Web1on1Error } from '../../../errors.js';
import type { Clock } from '../../../ports/clock.js';
import type { Reply } from './frames.js';
import { isFields, parseReply } from './parse-frames.js';
import { socketUrl } from './socket.js';
import { uploadAborted, type FileToSend } from './uploads.js';

/** Without a byte in either direction for this long, nothing will come any more. */
const STALLED_AFTER_MS = 60_000;

export interface PostOptions {
  /** From 0 to 1. */
  onProgress(share: number): void;
  /** Any of them ends it. */
  readonly signals: readonly AbortSignal[];
  readonly clock: Clock;
}

/** Where a chat server takes and gives files: beside its sockets. */
export function filesUrl(server: string): URL {
  const url = new URL(socketUrl(server));
  url.protocol = url.protocol.replace(/^ws/, 'http');
  url.pathname = `${url.pathname.replace(/\/$/, '')}/files`;
  return url;
}

/**
 * Carries one file to a chat server.
 *
 * @returns the server's reply, also when it refuses
 * @throws Web1on1Error `aborted`, `offline`, `transport-timeout`, `send-failed`
 */
export async function postFile(
  url: URL,
  to: string,
  { file, clientId, name, mediaType, width, height, author }: FileToSend,
  { onProgress, signals, clock }: PostOptions,
): Promise<Reply> {
  const facts = { to, clientId, name, type: mediaType, width, height };
  const { name: from, avatarUrl, ai } = author ?? {};
  for (const [key, value] of Object.entries({ ...facts, from, avatarUrl, ai })) {
    if (value !== undefined) url.searchParams.set(key, String(value));
  }
  // WebKit sends all the same what is aborted in the same breath.
  await Promise.resolve();
  return new Promise((resolve, reject) => {
    if (signals.some((signal) => signal.aborted)) {
      reject(uploadAborted());
      return;
    }
    // Not fetch(): it does not tell how far it is.
    const request = new XMLHttpRequest();
    let told = 0;
    let cancelStalled = (): void => {};
    const alive = (): void => {
      cancelStalled();
      cancelStalled = clock.at(clock.now() + STALLED_AFTER_MS, () =>
        fail(new Web1on1Error('transport-timeout', 'the chat server did not answer')),
      );
    };
    const settle = (): void => {
      cancelStalled();
      for (const signal of signals) signal.removeEventListener('abort', abort);
    };
    const fail = (error: Web1on1Error): void => {
      settle();
      reject(error);
      request.abort();
    };
    const abort = (): void => fail(uploadAborted());
    for (const signal of signals) signal.addEventListener('abort', abort);
    request.upload.onprogress = ({ loaded, total }) => {
      alive();
      // In whole percents, and the end is told by the answer.
      const percents = total > 0 ? Math.min(99, Math.floor((100 * loaded) / total)) : 0;
      if (percents > told) onProgress((told = percents) / 100);
    };
    request.onerror = () => fail(new Web1on1Error('offline', 'the connection was lost'));
    request.onload = () => {
      const reply = replyIn(request);
      settle();
      if (!reply) reject(new Web1on1Error('send-failed', `the server answered ${request.status}`));
      else {
        onProgress(1);
        resolve(reply);
      }
    };
    request.open('POST', url);
    request.setRequestHeader('content-type', 'application/octet-stream');
    request.send(file);
    alive();
  });
}

function replyIn({ responseText }: XMLHttpRequest): Reply | undefined {
  try {
    const reply: unknown = JSON.parse(responseText);
    return isFields(reply) ? parseReply(reply) : undefined;
  } catch {
    return undefined;
  }
}
