import type { Clock } from '../../../ports/clock.js';
import type { ConversationSummary } from '../../../types.js';
import { within } from '../../storage/within.js';
import { describe } from './read-actions.js';
import { given, idOf, listOf, raw, textOf, timeOf } from './raw.js';
import type { Sdk } from './sdk-types.js';

const ANSWER_WITHIN_MS = 10_000;
/** Nobody looks through more of them. The SDK tells of ten at a time. */
const MOST = 100;
const PREVIEW_LENGTH = 200;

/** Whether the visitor has more than one conversation, as far as the SDK knows. */
export const hasSeveral = (sdk: Sdk): boolean =>
  listOf(sdk.getConversations()).length > 1 || sdk.hasMoreConversations() === true;

/**
 * The visitor's conversations, the newest first. What cannot be had is missing.
 *
 * @throws whatever the SDK says when it has none at all to show
 */
export async function listConversations(sdk: Sdk, clock: Clock): Promise<ConversationSummary[]> {
  const known = new Map<string, ConversationSummary>();
  const user = idOf(sdk.getUser());
  const add = (conversations: unknown): void => {
    for (const summary of listOf(conversations).flatMap((c) => summarise(c, user))) {
      known.set(summary.id, summary);
    }
  };
  add(sdk.getConversations());
  try {
    while (known.size < MOST && sdk.hasMoreConversations() === true) {
      const { size } = known;
      add(await within(clock, ANSWER_WITHIN_MS, sdk.getMoreConversations()));
      if (known.size === size) break;
    }
  } catch (cause) {
    if (known.size === 0) throw cause;
  }
  return [...known.values()].sort((a, b) => b.updatedAt - a.updatedAt).slice(0, MOST);
}

function summarise(value: unknown, user: string | undefined): readonly ConversationSummary[] {
  const conversation = raw(value);
  const id = idOf(conversation);
  if (!id) return [];
  const last = raw(listOf(conversation.messages).at(-1));
  const participants = listOf(conversation.participants).map(raw);
  const { unreadCount } = participants.find(({ userId }) => userId === user) ?? {};
  return [
    {
      id,
      ...given({ name: textOf(conversation.displayName) }),
      lastText: describe(last).join(' ').slice(0, PREVIEW_LENGTH),
      updatedAt: timeOf(conversation.lastUpdatedAt) ?? timeOf(last.received) ?? 0,
      unreadCount: Number.isSafeInteger(unreadCount) ? Math.max(0, Number(unreadCount)) : 0,
    },
  ];
}
