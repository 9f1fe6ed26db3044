import type {
  FormAnswer,
  FormField,
  FormOption,
  MessageAction,
  MessageContent,
  MessageItem,
} from '../types.js';

/** What Sunshine Conversations allows in one carousel; more is no carousel any more. */
export const MAX_ITEMS = 10;
const MAX_ACTIONS = 10;
/** A longer form is not answered in a chat: it is said that it cannot be shown. */
export const MAX_FIELDS = 50;
const MAX_OPTIONS = 200;
/** Beyond this, text of an item, a label or a button is cut; a message's own text has its own limit. */
const MAX_TEXT = 2_000;

const NONE = {};

type Fields = Readonly<Record<string, unknown>>;

/**
 * What a message says, as anybody may report it: from a transport, from storage, from a page's hook.
 * Picks what it knows by name and leaves the rest; addresses are checked where they are used.
 *
 * @returns `undefined` for what is no content at all
 */
export function parseContent(value: unknown): MessageContent | undefined {
  if (!isFields(value)) return undefined;
  const { kind, text } = value;
  if (typeof text !== 'string') return undefined;
  return parseKind(kind, text, value) ?? unsupported(value, text);
}

function parseKind(kind: unknown, text: string, value: Fields): MessageContent | undefined {
  switch (kind) {
    case 'text':
      return { kind, text, ...actionsOf(value) };
    case 'image': {
      const url = name(value['url']);
      if (!url) return undefined;
      const { width, height } = value;
      const sized = isPixels(width) && isPixels(height) && { width, height };
      return {
        kind,
        url,
        text,
        ...optional('altText', line(value['altText'])),
        ...sized,
        ...mediaOf(value),
        ...actionsOf(value),
      };
    }
    case 'file': {
      const url = name(value['url']);
      if (!url) return undefined;
      return { kind, url, name: line(value['name']) ?? '', text, ...mediaOf(value) };
    }
    case 'carousel': {
      const items = parseItems(value['items']);
      const shape = value['shape'] === 'square' ? 'square' : 'horizontal';
      return items.length ? { kind, text, items, shape } : undefined;
    }
    case 'list': {
      const items = parseItems(value['items']);
      return items.length ? { kind, text, items, ...actionsOf(value) } : undefined;
    }
    case 'form': {
      const fields = parseFields(value['fields']);
      if (!fields) return undefined;
      const { blocksInput, submitted } = value;
      return {
        kind,
        text,
        fields,
        blocksInput: blocksInput === true,
        submitted: submitted === true,
      };
    }
    case 'form-response': {
      const formId = name(value['formId']);
      const answers = list(value['answers']).slice(0, MAX_FIELDS).flatMap(parseAnswer);
      return formId && answers.length ? { kind, text, formId, answers } : undefined;
    }
    case 'location': {
      const { latitude, longitude } = value;
      if (!isDegrees(latitude, 90) || !isDegrees(longitude, 180)) return undefined;
      return {
        kind,
        text,
        latitude,
        longitude,
        ...optional('name', line(value['name'])),
        ...optional('address', line(value['address'])),
      };
    }
    default:
      return undefined;
  }
}

/** Never a blank bubble: what is not understood says what it has to say in words. */
function unsupported(value: Fields, text: string): MessageContent | undefined {
  const type = name(value['kind'] === 'unsupported' ? value['type'] : value['kind']);
  return type === undefined ? undefined : { kind: 'unsupported', type, text };
}

/** @returns the actions that make sense, at most ten */
export function parseActions(value: unknown): readonly MessageAction[] {
  return list(value).slice(0, MAX_ACTIONS).flatMap(parseAction);
}

function parseAction(value: unknown): readonly MessageAction[] {
  if (!isFields(value)) return [];
  const { type, size, amount } = value;
  const text = line(value['text']);
  const url = name(value['url']);
  if (!text) return [];
  switch (type) {
    case 'reply':
      return [{ type, text, ...optional('payload', name(value['payload'])) }];
    case 'postback': {
      const id = name(value['id']);
      return id ? [{ type, text, id }] : [];
    }
    case 'link':
      return url ? [{ type, text, url }] : [];
    case 'webview': {
      const known = (['compact', 'tall', 'full'] as const).find((each) => each === size);
      const fallbackUrl = optional('fallbackUrl', name(value['fallbackUrl']));
      return url ? [{ type, text, url, ...fallbackUrl, ...optional('size', known) }] : [];
    }
    case 'location-request':
      return [{ type, text }];
    case 'buy': {
      if (!url) return [];
      const currency = optional('currency', name(value['currency']));
      const price = typeof amount === 'number' && Number.isFinite(amount) && { amount };
      return [{ type, text, url, paid: value['paid'] === true, ...price, ...currency }];
    }
    default:
      return [];
  }
}

function parseItems(value: unknown): readonly MessageItem[] {
  return list(value)
    .slice(0, MAX_ITEMS)
    .flatMap((item) => {
      const title = isFields(item) && line(item['title']);
      if (!isFields(item) || !title) return [];
      return {
        title,
        ...optional('description', line(item['description'])),
        ...optional('imageUrl', name(item['imageUrl'])),
        ...optional('altText', line(item['altText'])),
        actions: parseActions(item['actions']),
      };
    });
}

/** All of them or none: a form that lacks a question cannot be answered. */
function parseFields(value: unknown): readonly FormField[] | undefined {
  const given = list(value);
  if (given.length === 0 || given.length > MAX_FIELDS) return undefined;
  const fields = given.flatMap(parseField);
  const names = new Set(fields.map((field) => field.name));
  return names.size === given.length ? fields : undefined;
}

/** One question, also of a form that the page brings. @returns none or one */
export function parseField(value: unknown): readonly FormField[] {
  if (!isFields(value)) return [];
  const fieldName = name(value['name']);
  const label = line(value['label']) ?? fieldName;
  const type = (['text', 'email', 'select'] as const).find((known) => known === value['type']);
  if (!fieldName || !label || !type) return [];
  const { maxLength, minLength } = value;
  const most = isCount(maxLength) && maxLength > 0 ? maxLength : undefined;
  // A question that nobody could answer would keep the visitor from writing for good.
  const isPossible = isCount(minLength) && minLength <= Math.min(most ?? MAX_TEXT, MAX_TEXT);
  const options = list(value['options']).slice(0, MAX_OPTIONS).flatMap(parseOption);
  if (type === 'select' && options.length === 0) return [];
  return [
    {
      name: fieldName,
      label,
      type,
      ...optional('placeholder', line(value['placeholder'])),
      ...optional('minLength', isPossible ? minLength : undefined),
      ...optional('maxLength', most),
      ...(type === 'select' && { options }),
    },
  ];
}

function parseOption(value: unknown): readonly FormOption[] {
  const optionName = isFields(value) ? name(value['name']) : undefined;
  const label = isFields(value) ? line(value['label']) : undefined;
  return optionName ? [{ name: optionName, label: label ?? optionName }] : [];
}

function parseAnswer(value: unknown): readonly FormAnswer[] {
  if (!isFields(value)) return [];
  const fieldName = name(value['name']);
  const type = (['text', 'email', 'select'] as const).find((known) => known === value['type']);
  const answer = value['value'];
  if (!fieldName || !type || typeof answer !== 'string') return [];
  return [
    {
      name: fieldName,
      label: line(value['label']) ?? fieldName,
      type,
      value: answer.slice(0, MAX_TEXT),
      ...optional('valueLabel', line(value['valueLabel'])),
    },
  ];
}

function actionsOf(value: Fields): { readonly actions?: readonly MessageAction[] } {
  const { actions: given } = value;
  // Most messages have none, and there may be ten thousand of them.
  const actions = given === undefined ? [] : parseActions(given);
  return actions.length ? { actions } : NONE;
}

function mediaOf(value: Fields): { readonly mediaType?: string; readonly sizeBytes?: number } {
  const { sizeBytes } = value;
  return {
    ...optional('mediaType', line(value['mediaType'])),
    ...optional('sizeBytes', isCount(sizeBytes) ? sizeBytes : undefined),
  };
}

/** With `exactOptionalPropertyTypes`, what is absent must not be `undefined`. */
function optional<Key extends string, T>(
  key: Key,
  value: T | undefined,
): { readonly [K in Key]?: T } {
  return (value === undefined ? {} : { [key]: value }) as { readonly [K in Key]?: T };
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null;
}

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** A text that is used as it is, or not at all: a name, an address. */
const name = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' && value.length <= 8_192 ? value : undefined;

/** A text that is shown. */
const line = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value.slice(0, MAX_TEXT) : undefined;

const isPixels = (value: unknown): value is number =>
  typeof value === 'number' && value >= 1 && value <= 100_000;

const isCount = (value: unknown): value is number =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;

const isDegrees = (value: unknown, most: number): value is number =>
  typeof value === 'number' && Math.abs(value) <= most;
