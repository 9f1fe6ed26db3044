import type { FormAnswer, FormField, MessageContent, MessageItem } from '../../../types.js';
import { describe, readActions } from './read-actions.js';
import { given, listOf, numberOf, type Raw, raw, textOf } from './raw.js';

/** A longer form cannot be answered in a chat: what it asks is said in words. */
const MOST_FIELDS = 50;
/** The service's name for a kind of answer is also the name of the member that holds it. */
const ANSWERS = ['text', 'email', 'select'] as const;

/**
 * What a message says, in the widget's words. Addresses stay as they are, whatever they are: they
 * are checked where they are used. What cannot be shown as it is meant is there in words.
 */
export function contentOf(message: Raw): MessageContent {
  const type = textOf(message.type) ?? 'text';
  return read(type, message) ?? { kind: 'unsupported', type, text: describe(message).join('\n') };
}

/** @returns `undefined` for what makes no sense */
function read(type: string, message: Raw): MessageContent | undefined {
  const { actions, lost } = readActions(message.actions);
  const text = [textOf(message.text) ?? [], lost].flat().join('\n');
  const buttons = actions.length > 0 && { actions };
  const url = textOf(message.mediaUrl);
  const altText = textOf(message.altText);
  const media = given({
    mediaType: textOf(message.mediaType),
    sizeBytes: numberOf(message.mediaSize),
  });
  switch (type) {
    case 'text':
      return text ? { kind: 'text', text, ...buttons } : undefined;
    case 'image':
      return url
        ? { kind: 'image', url, text, ...given({ altText }), ...media, ...buttons }
        : undefined;
    case 'file':
      return url
        ? { kind: 'file', url, name: altText ?? fileName(url), text, ...media }
        : undefined;
    case 'carousel': {
      const items = listOf(message.items).flatMap(readItem);
      const { imageAspectRatio } = raw(message.displaySettings);
      const shape = imageAspectRatio === 'square' ? 'square' : 'horizontal';
      return items.length ? { kind: 'carousel', text, items, shape } : undefined;
    }
    case 'list': {
      const items = listOf(message.items).flatMap(readItem);
      return items.length ? { kind: 'list', text, items, ...buttons } : undefined;
    }
    case 'form':
      return readForm(message, text);
    case 'formResponse':
      return readResponse(message);
    case 'location':
      return readLocation(message, text);
    default:
      return undefined;
  }
}

function readItem(value: unknown): readonly MessageItem[] {
  const item = raw(value);
  const { actions, lost } = readActions(item.actions);
  const altText = textOf(item.altText);
  const [title, ...more] = [item.title, item.description, ...lost].flatMap((t) => textOf(t) ?? []);
  const named = title ?? altText;
  if (!named) return [];
  const details = given({
    description: textOf(more.join('\n')),
    imageUrl: textOf(item.mediaUrl),
    altText,
  });
  return [{ title: named, ...details, actions }];
}

/** All of its questions or none: a form that lacks one cannot be answered. */
function readForm(message: Raw, text: string): MessageContent | undefined {
  const asked = listOf(message.fields);
  if (asked.length > MOST_FIELDS) return undefined;
  const fields = asked.flatMap(readField);
  const names = new Set(fields.map(({ name }) => name));
  if (fields.length === 0 || names.size !== asked.length) return undefined;
  const blocksInput = message.blockChatInput === true;
  return { kind: 'form', text, fields, blocksInput, submitted: message.submitted === true };
}

function readField(value: unknown): readonly FormField[] {
  const field = raw(value);
  const name = textOf(field.name);
  const type = ANSWERS.find((known) => known === field.type);
  const options = listOf(field.options).flatMap(readOption);
  if (!name || !type || (type === 'select' && options.length === 0)) return [];
  const details = given({
    placeholder: textOf(field.placeholder),
    minLength: numberOf(field.minSize),
    maxLength: numberOf(field.maxSize),
  });
  const choice = type === 'select' && { options };
  return [{ name, label: textOf(field.label) ?? name, type, ...details, ...choice }];
}

function readOption(value: unknown): readonly { readonly name: string; readonly label: string }[] {
  const name = textOf(raw(value).name);
  return name ? [{ name, label: textOf(raw(value).label) ?? name }] : [];
}

function readResponse(message: Raw): MessageContent | undefined {
  const formId = textOf(message.quotedMessageId);
  const answers = listOf(message.fields).flatMap(readAnswer);
  if (!formId || answers.length === 0) return undefined;
  const lines = answers.map(({ label, value, valueLabel }) => `${label}: ${valueLabel ?? value}`);
  const text = textOf(message.textFallback) ?? textOf(message.text) ?? lines.join('\n');
  return { kind: 'form-response', text, formId, answers };
}

function readAnswer(value: unknown): readonly FormAnswer[] {
  const field = raw(value);
  const name = textOf(field.name);
  const type = ANSWERS.find((known) => known === field.type);
  if (!name || !type) return [];
  const answer = field[type];
  const chosen = listOf(answer).flatMap(readOption);
  const valueLabel = chosen.length > 0 ? chosen.map(({ label }) => label).join(', ') : undefined;
  const said = chosen.map((option) => option.name).join(', ') || (textOf(answer) ?? '');
  const label = textOf(field.label) ?? name;
  return [{ name, label, type, value: said, ...given({ valueLabel }) }];
}

function readLocation(message: Raw, text: string): MessageContent | undefined {
  const latitude = degreesOf(raw(message.coordinates).lat, 90);
  const longitude = degreesOf(raw(message.coordinates).long, 180);
  if (latitude === undefined || longitude === undefined) return undefined;
  const { name, address } = raw(message.location);
  const place = given({ name: textOf(name), address: textOf(address) });
  return { kind: 'location', text, latitude, longitude, ...place };
}

function degreesOf(value: unknown, most: number): number | undefined {
  const degrees = numberOf(value);
  return degrees !== undefined && Math.abs(degrees) <= most ? degrees : undefined;
}

/** What a file without a name is called: as its address ends. */
function fileName(url: string): string {
  const name = url.split(/[?#]/, 1)[0]?.split('/').pop() ?? '';
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
