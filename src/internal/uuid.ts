/**
 * A random UUID (version 4), also on plain `http:` pages, which have no `crypto.randomUUID`: there
 * the name that the browser gives to an object URL ends with one (File API, 8.2).
 */
export function createUuid(): string {
  if (typeof crypto.randomUUID === 'function') return crypto.randomUUID();
  const url = URL.createObjectURL(new Blob());
  URL.revokeObjectURL(url);
  return url.slice(-36);
}
