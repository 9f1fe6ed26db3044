import { SNIFFED_BYTES, sniffPicture } from './sniff-type.js';

/** What is known of a picture before it is sent. */
export interface Picture {
  /** By its first bytes, whatever its name says. */
  readonly mediaType: string;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
  /** Small enough to be kept for many. */
  readonly preview: ImageBitmap;
}

/** Longer side of a preview, in pixels: twice what it takes on screen. */
const PREVIEW_PX = 96;
/** A larger file is not decoded for the sake of a preview, in bytes. */
const MAX_BYTES = 32 * 1024 * 1024;

/**
 * Looks into a file. A bitmap needs no address, so that no policy of the page has to allow one, and
 * nothing can be opened.
 *
 * @returns `undefined` for anything but a picture that can be drawn
 * @throws DOMException when the file cannot be read: it is a folder, or gone
 */
export async function readPicture(file: Blob): Promise<Picture | undefined> {
  const head = await file.slice(0, SNIFFED_BYTES).arrayBuffer();
  const mediaType = sniffPicture(new Uint8Array(head));
  if (!mediaType || file.size > MAX_BYTES) return undefined;
  try {
    // Under its real type: the one it came with may be another.
    const whole = await createImageBitmap(file.slice(0, file.size, mediaType));
    const { width, height } = whole;
    const scale = Math.min(1, PREVIEW_PX / Math.max(width, height));
    const preview = await createImageBitmap(whole, {
      resizeWidth: Math.max(1, Math.round(width * scale)),
      resizeHeight: Math.max(1, Math.round(height * scale)),
      resizeQuality: 'high',
    });
    whole.close();
    return { mediaType, width, height, preview };
  } catch {
    // Damaged, or of a kind that this browser cannot draw. It can be sent all the same.
    return undefined;
  }
}
