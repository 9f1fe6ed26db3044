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

/**
 * An address that the page gave in an attribute: like any other on it, it may be relative.
 *
 * @returns the absolute address; what is none, as it was
 */
export function pageUrl(raw: string): string {
  try {
    return new URL(raw, document.baseURI).href;
  } catch {
    return raw;
  }
}

/**
 * An address of something that this page holds in memory, to be shown as a picture or saved, and
 * never to be opened: what is in it would run as a part of this page.
 *
 * @returns the address; `undefined` for anything but a `blob:` address of this page's own origin
 */
export function ownBlobUrl(raw: string): string | undefined {
  return parse(raw, ['blob:']) === raw && raw.startsWith(`blob:${location.origin}/`)
    ? raw
    : undefined;
}

/** @returns an address that may be the source of an `<img>`, and of nothing else */
export function pictureUrl(raw: string): string | undefined {
  return safeImageUrl(raw) ?? ownBlobUrl(raw);
}

/**
 * An address that may be opened in a frame inside the chat.
 *
 * @returns its normalised form; `undefined` for anything but an absolute `https:` address of another
 *   origin than this page's: a frame of our own origin could reach into the page
 */
export function safeFrameUrl(raw: string): string | undefined {
  const url = parse(raw, ['https:']);
  return url !== undefined && new URL(url).origin !== location.origin ? url : undefined;
}
