import { Web1on1Error } from '../../../errors.js';
import type { MessageContent } from '../../../types.js';
import { uploadUrl } from './frames.js';

/** What is told of a file besides its bytes. */
export interface FileFacts {
  readonly name: string;
  readonly mediaType: string;
  readonly sizeBytes: number;
  /** Of a picture, in pixels. */
  readonly width?: number | undefined;
  readonly height?: number | undefined;
}

/** A file on its way to a conversation. */
export interface FileToSend {
  readonly clientId: string;
  readonly file: Blob;
  readonly name: string;
  readonly mediaType: string;
  readonly width?: number | undefined;
  readonly height?: number | undefined;
  /** Who the visitor sees sending; an agent's. */
  readonly author?:
    | {
        readonly name?: string | undefined;
        readonly avatarUrl?: string | undefined;
        readonly ai?: boolean | undefined;
      }
    | undefined;
}

/** How many bytes of the beginning `imageType()` looks at. */
export const SNIFFED_BYTES = 16;

const SIGNATURES: readonly (readonly [type: string, offset: number, bytes: string])[] = [
  ['image/png', 0, '\x89PNG\r\n\x1a\n'],
  ['image/jpeg', 0, '\xff\xd8\xff'],
  ['image/gif', 0, 'GIF87a'],
  ['image/gif', 0, 'GIF89a'],
  ['image/webp', 8, 'WEBP'],
  ['image/avif', 4, 'ftypavif'],
  ['image/avif', 4, 'ftypavis'],
];

/**
 * What picture a file is, told by its bytes: what it says of itself may be a lie, and a browser that
 * believes it runs what is inside.
 *
 * @returns its media type; `undefined` for anything that a browser may not simply show
 */
export function imageType(bytes: Uint8Array): string | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, SNIFFED_BYTES));
  return SIGNATURES.find(([, offset, signature]) => head.startsWith(signature, offset))?.[0];
}

/** What a message says that brings the file `id`. `image` is what `imageType()` says of it. */
export function contentOfFile(
  id: string,
  image: string | undefined,
  { name, mediaType, sizeBytes, width, height }: FileFacts,
): MessageContent {
  const url = uploadUrl(id);
  if (image === undefined) {
    const typed = mediaType !== '' && { mediaType };
    return { kind: 'file', url, text: '', name, sizeBytes, ...typed };
  }
  const sized = width !== undefined && height !== undefined && { width, height };
  return { kind: 'image', url, text: '', mediaType: image, sizeBytes, ...sized };
}

/** The visitor does not want to send it any more. */
export function uploadAborted(): Web1on1Error {
  return new Web1on1Error('aborted', 'the upload was aborted');
}

/** @throws Web1on1Error */
export function stopIfAborted(signal: AbortSignal): void {
  if (signal.aborted) throw uploadAborted();
}
