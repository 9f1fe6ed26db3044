/**
 * Every item this package stores, by name. What each is for stands in inventory-texts.ts, apart,
 * because only a cookie statement needs the words.
 *
 * A new item is added in both files: nothing can be written under a name that is not a `StoredKey`,
 * and a name without words does not compile.
 */

import { WIDGET_KEYS, type WidgetKey } from './widget-state.js';

export { WIDGET_KEYS, type WidgetKey } from './widget-state.js';

/** Text that was typed and not sent. */
export type DraftKey = `web1on1:${string}:draft`;

/** The latest messages, so that the next page shows them at once. */
export type TranscriptKey = `web1on1:${string}:transcript`;

/** One message that is not acknowledged yet; the last part is its `clientId`. */
export type OutboxKey = `web1on1:${string}:outbox:${string}`;

/** The conversations of the `local` transport when it runs without a server. */
export type LocalTransportKey = `web1on1:local:${string}`;

/** Every name under which this package may write. */
export type StoredKey = WidgetKey | DraftKey | TranscriptKey | OutboxKey | LocalTransportKey;

/**
 * Names of what belongs to one conversation of one visitor.
 *
 * @param scope tells integrations and users apart; any text
 */
export const draftKey = (scope: string): DraftKey => `web1on1:${scope}:draft`;
export const transcriptKey = (scope: string): TranscriptKey => `web1on1:${scope}:transcript`;
export const outboxKey = (scope: string, clientId: string): OutboxKey =>
  `web1on1:${scope}:outbox:${clientId}`;

/** The items that have a name for each conversation or visitor, recognised by its shape. */
export const PATTERNS = {
  'web1on1:<conversation>:draft': /^web1on1:.+:draft$/s,
  'web1on1:<conversation>:transcript': /^web1on1:.+:transcript$/s,
  'web1on1:<conversation>:outbox:<message>': /^web1on1:.+:outbox:.+$/s,
  'web1on1:local:<record>': /^web1on1:local:.+$/s,
} as const;

/** A name as a table shows it: the parts in angle brackets differ from visitor to visitor. */
export type DeclaredName = WidgetKey | keyof typeof PATTERNS;

/**
 * Under which declared name an item falls.
 *
 * @returns `undefined` for an item that is not this package's
 */
export function declaredName(key: string): DeclaredName | undefined {
  const widgetKey = WIDGET_KEYS.find((name) => name === key);
  if (widgetKey) return widgetKey;
  for (const name of Object.keys(PATTERNS) as (keyof typeof PATTERNS)[]) {
    if (PATTERNS[name].test(key)) return name;
  }
  return undefined;
}

/** Whether this package may have written an item of this name. */
export function isDeclared(key: string): key is StoredKey {
  return declaredName(key) !== undefined;
}
