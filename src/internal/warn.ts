const said = new Set<string>();

/** Tells the page's developer about a mistake, once. */
export function warnOnce(message: string): void {
  if (said.has(message)) return;
  said.add(message);
  console.warn(`<web1on1-chat>: ${message}`);
}
