/** How many of a file's first bytes `sniffPicture()` wants to see. */
export const SNIFFED_BYTES = 32;

/** Brands of the family of AVIF; other files of the same container are videos and the like. */
const AVIF_BRANDS = ['avif', 'avis'];

/**
 * What kind of picture a file is, by its first bytes: its name and its type may say anything.
 *
 * @returns the media type of a picture that is safe to draw; `undefined` for everything else,
 *   pictures that are documents with scripts (SVG) among them
 */
export function sniffPicture(bytes: Uint8Array): string | undefined {
  const ascii = String.fromCharCode(...bytes.subarray(0, SNIFFED_BYTES));
  if (ascii.startsWith('\x89PNG\r\n\x1A\n')) return 'image/png';
  if (ascii.startsWith('\xFF\xD8\xFF')) return 'image/jpeg';
  if (/^GIF8[79]a/.test(ascii)) return 'image/gif';
  if (ascii.startsWith('RIFF') && ascii.startsWith('WEBP', 8)) return 'image/webp';
  if (!ascii.startsWith('ftyp', 4)) return undefined;
  // The main brand, or one of those it is compatible with. The four bytes between are a version.
  const brands = [8, 16, 20, 24, 28].map((at) => ascii.slice(at, at + 4));
  const length = bytes.length >= 4 ? new DataView(bytes.buffer, bytes.byteOffset).getUint32(0) : 0;
  const own = brands.slice(0, Math.max(1, Math.floor(length / 4) - 3));
  return own.some((brand) => AVIF_BRANDS.includes(brand)) ? 'image/avif' : undefined;
}
