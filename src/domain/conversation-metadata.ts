import type { ConversationMetadata } from '../types.js';

/** What is known of the visit when a conversation begins. */
export interface VisitFacts {
  /** Address of the page, as the browser has it. */
  readonly url: string;
  readonly title: string;
  /** Address of the page before, `''` when there is none. */
  readonly referrer: string;
  /** `widget_loaded`: when the visit began, epoch ms. */
  readonly onlineSince: number | undefined;
  /** BCP 47. */
  readonly locale: string;
  readonly openedBy: 'visitor' | 'auto' | 'script' | undefined;
  readonly widgetUuid: string | undefined;
  /** Query parameters that may be sent; `*` at the end stands for any rest. Default `utm_*`. */
  readonly keepParams?: readonly string[];
  /** What the site wants to send along. Anything but strings, numbers and booleans is left out. */
  readonly site?: Readonly<Record<string, unknown>> | undefined;
}

const maxValueLength = 1_024;
/** What Sunshine Conversations accepts for one conversation; beyond it the whole request fails. */
const maxTotalBytes = 4_096;
const unsafeKeys: readonly string[] = ['__proto__', 'constructor', 'prototype'];

/**
 * What goes with a new conversation, and nothing else. The names of our own keep their meaning: a
 * site cannot overwrite them. What does not fit is left out, the site's own facts first to stay.
 */
export function conversationMetadata(facts: VisitFacts): ConversationMetadata {
  const kept = new Map<string, string | number | boolean>();
  const add = (key: string, value: unknown): void => {
    const allowed = allowedValue(value);
    if (allowed === undefined || unsafeKeys.includes(key)) return;
    const entry = new Map(kept).set(key, allowed);
    if (sizeOf(entry) <= maxTotalBytes) kept.set(key, allowed);
  };

  const keepParams = facts.keepParams ?? ['utm_*'];
  const own: Readonly<Record<string, unknown>> = {
    widget_uuid: facts.widgetUuid,
    locale: facts.locale || undefined,
    opened_by: facts.openedBy,
    online_since: facts.onlineSince,
    start_url: publicAddress(facts.url, keepParams),
    page_title: facts.title || undefined,
    referrer: publicAddress(facts.referrer, keepParams),
  };
  const site = Object.entries(facts.site ?? {}).filter(([key]) => !Object.hasOwn(own, key));
  const ownEntries = Object.entries(own);
  for (const [key, value] of [...ownEntries.slice(0, 4), ...site, ...ownEntries.slice(4)]) {
    add(key, value);
  }
  return Object.fromEntries(kept);
}

/**
 * An address without what may be a secret: user name, password, fragment, and every query parameter
 * that is not listed. `undefined` for what is no web page.
 */
export function publicAddress(address: string, keepParams: readonly string[]): string | undefined {
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    return undefined;
  }
  if (!/^https?:$/.test(url.protocol)) return undefined;
  const params = new URLSearchParams();
  for (const [name, value] of url.searchParams) {
    if (keepParams.some((pattern) => matches(name, pattern))) params.append(name, value);
  }
  const query = params.toString();
  return url.origin + url.pathname + (query && `?${query}`);
}

function matches(name: string, pattern: string): boolean {
  return pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern;
}

function allowedValue(value: unknown): string | number | boolean | undefined {
  // Cutting between the halves of a surrogate pair would leave a broken character.
  if (typeof value === 'string') {
    return value.slice(0, maxValueLength).replace(/[\uD800-\uDBFF]$/, '');
  }
  return typeof value === 'boolean' || (typeof value === 'number' && Number.isFinite(value))
    ? value
    : undefined;
}

function sizeOf(entries: ReadonlyMap<string, unknown>): number {
  return new TextEncoder().encode(JSON.stringify(Object.fromEntries(entries))).length;
}
