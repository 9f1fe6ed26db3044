const LINKS: readonly string[] = ['https:', 'http:', 'mailto:', 'tel:'];
const IMAGES: readonly string[] = ['https:', 'http:'];

/** Longer addresses are nobody's honest link, and some engines slow down on them. */
const MAX_LENGTH = 8192;

function parse(raw: string, protocols: readonly string[]): string | undefined {
  // A control character inside an address is only ever there to deceive a filter.
  if (raw.length > MAX_LENGTH || /\p{Cc}/u.test(raw.trim())) return undefined;
  try {
    // Without a base: an address that is relative to the page is never what the other side meant.
    const url = new URL(raw);
    const hasUser = url.username !== '' || url.password !== '';
    return protocols.includes(url.protocol) && !hasUser ? url.href : undefined;
  } catch {
    return undefined;
  }
}

/**
 * An address that a visitor may follow.
 *
 * @returns its normalised form; `undefined` for anything but an absolute `https:`, `http:`,
 *   `mailto:` or `tel:` address without a user name in it
 */
export function safeUrl(raw: string): string | undefined {
  return parse(raw, LINKS);
}

/**
 * An address that a picture may be fetched from.
 *
 * @returns its normalised form; `undefined` for anything but an absolute `https:` or `http:` address
 */
export function safeImageUrl(raw: string): string | undefined {
  return parse(raw, IMAGES);
}
