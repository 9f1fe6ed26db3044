import type { ChatCore, ChatHost } from './chat-core.js';
import type { ChatConfig } from './config.js';
import { conversationMetadata } from './domain/conversation-metadata.js';
import { warnOnce } from './internal/warn.js';
import type { ConversationMetadata, Message, VisitorProfile } from './types.js';
import { spokenText } from './ui/spoken-text.js';

/** What is told of the visit when a conversation begins. */
export function metadataOf(host: ChatHost, core: ChatCore): ConversationMetadata {
  const { state, panel, language } = core;
  const { metadata } = host;
  const keepParams = understood('keepParams', host.keepParams, isNames);
  return conversationMetadata({
    url: location.href,
    title: document.title,
    referrer: document.referrer,
    onlineSince: state?.loadedAt,
    locale: language,
    openedBy: panel.openedBy === 'restore' ? 'visitor' : panel.openedBy,
    widgetUuid: state?.visitorId,
    ...(keepParams && { keepParams }),
    site: understood('metadata', metadata, isRecord),
  });
}

/** What a page set, if it is what it should be; else nothing, and one warning. */
function understood<T>(
  name: string,
  value: T | undefined,
  isRight: (value: unknown) => boolean,
): T | undefined {
  if (value == null || isRight(value)) return value;
  warnOnce(`the property ${name} is ignored: it is not what it should be.`);
  return undefined;
}

const isNames = (value: unknown): boolean =>
  Array.isArray(value) && value.every((name) => typeof name === 'string');

const isRecord = (value: unknown): boolean => typeof value === 'object' && !Array.isArray(value);

/** What the site says about the visitor, if it makes sense. */
export function profileOf({ user }: ChatHost): VisitorProfile {
  return understood('user', user, isRecord) ?? {};
}

/**
 * A framework that draws anew may say the same again, in another object: that is no change.
 *
 * @returns takes such properties out of the names of those that were set
 */
export function repetitionFilter(host: ChatHost): (names: ReadonlySet<string>) => Set<string> {
  const said = { user: comparable(host.user), metadata: comparable(host.metadata) };
  return (names) => {
    const changed = new Set(names);
    for (const name of ['user', 'metadata'] as const) {
      const now = comparable(host[name]);
      if (now === said[name]) changed.delete(name);
      said[name] = now;
    }
    return changed;
  };
}

/** The same text for what says the same; for what is no data, something that equals nothing else. */
function comparable(value: unknown): unknown {
  try {
    return JSON.stringify(value);
  } catch {
    return {};
  }
}

/** What a screen reader says of new messages: all of it where they can be read, else who wrote. */
export function announcementOf(core: ChatCore, messages: readonly Message[]): string {
  const { strings } = core.parts;
  if (!strings) return '';
  const { panel } = core;
  const text = panel.open && !panel.folded ? strings.announceMessage : strings.announceUnread;
  return messages
    .map(({ author, content }) =>
      text
        .replace('{name}', () => author.name ?? strings.agent)
        .replace('{text}', () => spokenText(content, strings)),
    )
    .join('\n');
}

/** Nothing is to outlive the tab, so the service's own client must not either. */
export function isBrief({ consent, storage }: ChatConfig): boolean {
  return consent === 'denied' || storage === 'session' || storage === 'memory';
}

/** What is known of a visitor from two sides; what the second says counts. */
export function joinProfiles(one: VisitorProfile, other: VisitorProfile): VisitorProfile {
  const metadata = { ...one.metadata, ...other.metadata };
  return { ...one, ...other, ...(Object.keys(metadata).length && { metadata }) };
}
