import type { MessageAction } from '../../../types.js';
import { given, idOf, listOf, numberOf, type Raw, raw, textOf } from './raw.js';

/** What can be done with a message, and in words what cannot because something of it is missing. */
export function readActions(value: unknown): {
  readonly actions: readonly MessageAction[];
  readonly lost: readonly string[];
} {
  const actions: MessageAction[] = [];
  const lost: string[] = [];
  for (const each of listOf(value)) {
    const action = readAction(raw(each));
    if (action) actions.push(action);
    else lost.push(...describe(each));
  }
  return { actions, lost };
}

function readAction(action: Raw): MessageAction | undefined {
  const text = textOf(action.text);
  const url = textOf(action.uri);
  const id = idOf(action);
  if (!text) return undefined;
  switch (action.type) {
    case 'reply':
      return { type: 'reply', text, ...given({ payload: textOf(action.payload) }) };
    case 'postback':
      return id ? { type: 'postback', text, id } : undefined;
    case 'locationRequest':
      return { type: 'location-request', text };
    case 'webview': {
      const size = (['compact', 'tall', 'full'] as const).find((each) => each === action.size);
      const fallbackUrl = textOf(action.fallback);
      return url ? { type: 'webview', text, url, ...given({ fallbackUrl, size }) } : undefined;
    }
    case 'buy': {
      const price = given({
        amount: numberOf(action.amount),
        currency: textOf(action.currency),
      });
      return url ? { type: 'buy', text, url, paid: action.state === 'paid', ...price } : undefined;
    }
    default:
      // Whatever else leads somewhere is a link.
      return url ? { type: 'link', text, url } : undefined;
  }
}

/** How deep a message's parts are looked into: a card of a carousel has actions, they have none. */
const DEEPEST = 3;

/** What a message that cannot be drawn has to say, a line each, in the order of reading. */
export function describe(value: unknown, depth = 0): readonly string[] {
  const part = raw(value);
  const text = textOf(part.text);
  const whole = textOf(part.textFallback);
  if (whole && !text) return [whole];
  const location = raw(part.location);
  const parts = depth < DEEPEST ? [part.items, part.fields, part.select, part.actions] : [];
  const own = [part.title, part.label, text, part.description, part.altText, part.mediaUrl];
  return [
    ...[...own, location.name, location.address, part.email, part.uri]
      .map(textOf)
      .filter((line) => line !== undefined),
    ...parts.flatMap(listOf).flatMap((inner) => describe(inner, depth + 1)),
    ...(depth < DEEPEST && part.template ? describe(part.template, depth + 1) : []),
  ];
}
