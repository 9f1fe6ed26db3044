/** A file that a service holds. */
export interface ShelvedFile {
  readonly bytes: Uint8Array;
  /** The media type of a picture that may be shown; `undefined`: to be saved only. */
  readonly image: string | undefined;
  readonly name: string;
}

/** Files in memory, the oldest of which go where there are too many bytes. */
export class FileShelf {
  readonly #maxBytes: number;
  readonly #files = new Map<string, ShelvedFile & { readonly of: string }>();
  #bytes = 0;

  constructor(maxBytes: number) {
    this.#maxBytes = maxBytes;
  }

  /** @returns an id that nobody can guess */
  put(of: string, file: ShelvedFile): string {
    const id = crypto.randomUUID();
    this.#files.set(id, { ...file, of });
    this.#bytes += file.bytes.length;
    for (const old of this.#files.keys()) {
      if (this.#bytes <= this.#maxBytes || old === id) break;
      this.remove(old);
    }
    return id;
  }

  get(id: string): ShelvedFile | undefined {
    return this.#files.get(id);
  }

  remove(id: string): void {
    this.#bytes -= this.#files.get(id)?.bytes.length ?? 0;
    this.#files.delete(id);
  }

  /** Removes what was sent in a conversation. */
  removeOf(conversation: string): void {
    for (const [id, { of }] of this.#files) if (of === conversation) this.remove(id);
  }

  clear(): void {
    this.#files.clear();
    this.#bytes = 0;
  }
}
