import { parseReport } from '../domain/conversation-records.js';
import { isConfirmed } from '../domain/conversation.js';
import { Web1on1Error } from '../errors.js';
import { Web1on1SendEvent, Web1on1SendFailedEvent, Web1on1SentEvent } from '../message-events.js';
import type { Message, OutgoingFile } from '../types.js';
import type { FeatureContext } from './feature.js';

export interface FileSending {
  /** The page has been asked before, and did not object. */
  readonly announced: boolean;
  readonly signal: AbortSignal;
  onProgress(share: number): void;
}

/**
 * Sends one file, connecting first if need be, and tells the page as it is told of messages.
 *
 * @returns what became of it; `cancelled` when the page objected. Never rejects
 */
export async function sendFile(
  context: FeatureContext,
  outgoing: OutgoingFile,
  { announced, signal, onProgress }: FileSending,
): Promise<'sent' | 'failed' | 'cancelled'> {
  const { host, core, controller } = context;
  const pending = asPending(outgoing);
  if (!announced) {
    if (!host.dispatchEvent(new Web1on1SendEvent(pending))) return 'cancelled';
    if (!(await controller.hooks.mayLeave(pending))) return 'cancelled';
  }
  // Sending is activity.
  core.storage.apply((state) => state);
  try {
    await core.wantConversation();
    await controller.connect();
    const { transport } = controller;
    if (!transport?.upload) {
      throw new Web1on1Error('transport-unsupported', 'No files can be sent now.');
    }
    const uploading = transport.upload(outgoing, { signal, onProgress });
    // A transport may be slow to stop, or forget to. Nobody waits for it.
    const answer = await Promise.race([uploading, aborted(signal)]);
    const report = parseReport(answer, outgoing.at) ?? pending;
    const message: Message = {
      ...report,
      clientId: outgoing.clientId,
      status: isConfirmed(report) ? report.status : 'sent',
    };
    controller.addMessages([message]);
    host.dispatchEvent(new Web1on1SentEvent(message));
    return 'sent';
  } catch (cause) {
    if (signal.aborted) return 'failed';
    const error =
      cause instanceof Web1on1Error
        ? cause
        : new Web1on1Error('send-failed', 'The file could not be sent.', { cause });
    host.dispatchEvent(new Web1on1SendFailedEvent({ ...pending, status: 'failed' }, error));
    return 'failed';
  }
}

/** The file as a message. It has no address yet. */
function asPending({ clientId, at, name, mediaType, file }: OutgoingFile): Message {
  return {
    id: clientId,
    clientId,
    author: { role: 'visitor' },
    at,
    content: { kind: 'file', url: '', name, text: '', mediaType, sizeBytes: file.size },
    status: 'pending',
  };
}

function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    const refuse = (): void => reject(new Web1on1Error('aborted', 'The file was withdrawn.'));
    if (signal.aborted) refuse();
    else signal.addEventListener('abort', refuse);
  });
}
