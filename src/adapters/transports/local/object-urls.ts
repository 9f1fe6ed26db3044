import { uploadedId, uploadUrl, type WireMessage } from './frames.js';

/** Addresses of stored files, as long as the session. */
export class ObjectUrls {
  readonly #read: (id: string) => Promise<Blob | undefined>;
  readonly #urls = new Map<string, string>();
  #revoked = false;

  constructor(read: (id: string) => Promise<Blob | undefined>) {
    this.#read = read;
  }

  /** Resolves when every file in these messages that can be found has an address. */
  async load(messages: readonly WireMessage[]): Promise<void> {
    for (const { content } of messages) {
      const id = uploadedId(content);
      if (id === undefined || this.#urls.has(id)) continue;
      const file = await this.#read(id).catch(() => undefined);
      if (!file || this.#revoked || this.#urls.has(id)) continue;
      this.#urls.set(id, URL.createObjectURL(file));
    }
  }

  /** A name that is no address, for a file that is gone. */
  address(id: string): string {
    return this.#urls.get(id) ?? uploadUrl(id);
  }

  revoke(): void {
    this.#revoked = true;
    for (const url of this.#urls.values()) URL.revokeObjectURL(url);
    this.#urls.clear();
  }
}
