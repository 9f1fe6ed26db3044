import type { UploadLimits, UploadProgress } from '../../src/ports/transport.js';
import type { Message, OutgoingFile } from '../../src/types.js';
import { FakeTransport } from '../support/fake-transport.js';

/** A file that is being sent and not answered yet. */
export interface FakeUpload extends UploadProgress {
  readonly outgoing: OutgoingFile;
  /** The service has it. */
  finish(changes?: Partial<Message>): void;
  fail(): void;
}

/** A transport that takes files, each of them in the test's hands. */
export class FileTransport extends FakeTransport {
  uploadLimits: UploadLimits | undefined;
  readonly uploads: FakeUpload[] = [];
  /** Texts and names of files, in the order in which they were asked to be sent. */
  readonly order: string[] = [];

  readonly #waiting = new Set<() => void>();

  constructor() {
    super();
    this.capabilities = { ...this.capabilities, upload: true, structured: true };
  }

  override send(...[message]: Parameters<FakeTransport['send']>): Promise<Message> {
    this.#note(message.content.text);
    return super.send(message);
  }

  upload(outgoing: OutgoingFile, progress: UploadProgress): Promise<Message> {
    const uploaded = new Promise<Message>((resolve, reject) => {
      const { clientId, at, name, mediaType } = outgoing;
      this.uploads.push({
        ...progress,
        outgoing,
        onProgress: (share) => progress.onProgress(share),
        finish: (changes) =>
          resolve({
            id: `service ${clientId}`,
            clientId,
            author: { role: 'visitor' },
            at: at + 1,
            content: {
              kind: 'file',
              url: `https://files.example/${name}`,
              name,
              text: '',
              mediaType,
            },
            status: 'sent',
            ...changes,
          }),
        fail: () => reject(new Error('The test says no.')),
      });
    });
    this.#note(outgoing.name);
    return uploaded;
  }

  /** Resolves when so much has been asked to be sent, texts and files. */
  asked(count: number): Promise<void> {
    return new Promise((resolve) => {
      const look = (): void => {
        if (this.order.length >= count) resolve();
      };
      this.#waiting.add(look);
      look();
    });
  }

  #note(what: string): void {
    this.order.push(what);
    for (const look of this.#waiting) look();
  }

  /** The newest. */
  get uploading(): FakeUpload {
    const newest = this.uploads.at(-1);
    if (!newest) throw new Error('Nothing is being sent.');
    return newest;
  }
}
