/** Of one file, in bytes, where a transport does not say. */
export const DEFAULT_MAX_BYTES = 50 * 1024 * 1024;

/** Files that may wait at once. */
export const MAX_FILES = 10;

/** What is known of a file before anybody sends it. */
export interface FileFacts {
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  /** Its media type as the browser knows it; may be empty. */
  readonly type: string;
}

/** What files are taken: media types, `image/*` among them, and endings such as `.pdf`; empty: any. */
export interface FileLimits {
  readonly maxBytes?: number;
  readonly accept?: readonly string[];
}

/** Why a file cannot be sent. */
export type FileProblem = 'empty' | 'too-large' | 'wrong-type';

/** @returns `undefined` for a file that may be sent */
export function fileProblem(
  { name, size, type }: FileFacts,
  { maxBytes = DEFAULT_MAX_BYTES, accept = [] }: FileLimits,
): FileProblem | undefined {
  if (size === 0) return 'empty';
  if (size > maxBytes) return 'too-large';
  return accept.length === 0 || accept.some((wanted) => isKind(wanted, name, type))
    ? undefined
    : 'wrong-type';
}

/** As the attribute `accept` of a file field is understood. */
function isKind(wanted: string, name: string, type: string): boolean {
  const kind = wanted.trim().toLowerCase();
  if (kind.startsWith('.')) return name.toLowerCase().endsWith(kind);
  // What follows the type, such as a character set, is no part of it.
  const given = (type.split(';')[0] ?? '').trim().toLowerCase();
  if (kind === '*/*') return true;
  return kind.endsWith('/*') ? given.startsWith(kind.slice(0, -1)) : given !== '' && given === kind;
}
