import type { Message, MessageAction, MessageContent, MessageItem } from '../types.js';

/** The words of a language that a saved conversation needs. */
export type TranscriptWords = Readonly<
  Record<
    | 'you'
    | 'agent'
    | 'ai'
    | 'picture'
    | 'file'
    | 'location'
    | 'cannotShow'
    | 'receiptPending'
    | 'receiptFailed'
    | 'transcriptPartial',
    string
  >
>;

export interface TranscriptOptions {
  readonly strings: TranscriptWords;
  /** BCP 47 */
  readonly locale: string;
  readonly heading: string;
  /** There are earlier messages that are not among these. */
  readonly partial: boolean;
}

/** What stands under a name, so that a line of a message is never taken for another message. */
const INDENT = '    ';

/** A conversation as plain text: days, times, names, and what was said. */
export function transcriptText(
  messages: readonly Message[],
  { strings, locale, heading, partial }: TranscriptOptions,
): string {
  const day = formatter(locale, { dateStyle: 'full' });
  const time = formatter(locale, { timeStyle: 'short' });
  const lines = [line(heading)];
  if (partial) lines.push('', `(${strings.transcriptPartial})`);
  let latest: string | undefined;
  for (const message of messages) {
    const today = day(message.at);
    if (today !== latest) lines.push('', `--- ${today} ---`);
    latest = today;
    lines.push('', headOf(message, time(message.at), strings));
    const said = textOf(message.content, strings) || strings.cannotShow;
    lines.push(...said.split(/\r\n|[\n\r\u2028\u2029]/).map((each) => INDENT + each));
  }
  return `${lines.join('\n')}\n`;
}

/** The name of the file that a conversation is saved in. @param now epoch ms, in the visitor's zone */
export function transcriptName(now: number): string {
  const date = new Date(now);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `chat-${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}.txt`;
}

function headOf({ author, status }: Message, time: string, strings: TranscriptWords): string {
  const own = author.role === 'visitor';
  const name = own ? strings.you : line(author.name ?? '') || strings.agent;
  const notes = [
    author.ai ? ` (${strings.ai})` : '',
    status === 'pending' ? ` (${strings.receiptPending})` : '',
    status === 'failed' ? ` (${strings.receiptFailed})` : '',
  ];
  return `[${time}] ${name}${notes.join('')}:`;
}

function textOf(content: MessageContent, strings: TranscriptWords): string {
  switch (content.kind) {
    case 'text':
      return join(content.text, ...actionsOf(content.actions));
    case 'image': {
      const { altText, text, url, actions } = content;
      return join(
        `[${[strings.picture, altText].filter(Boolean).join(': ')}]`,
        text,
        url,
        ...actionsOf(actions),
      );
    }
    case 'file':
      return join(`[${strings.file}: ${line(content.name)}]`, content.text, content.url);
    case 'carousel':
      return join(content.text, ...content.items.flatMap(itemOf));
    case 'list':
      return join(content.text, ...content.items.flatMap(itemOf), ...actionsOf(content.actions));
    case 'form':
      return join(content.text, ...content.fields.map(({ label }) => `- ${line(label)}`));
    case 'form-response':
      return join(
        ...content.answers.map(
          ({ label, value, valueLabel }) => `${line(label)}: ${line(valueLabel ?? value)}`,
        ),
      );
    case 'location': {
      const { text, name, address, latitude, longitude } = content;
      return join(
        `[${strings.location}: ${latitude}, ${longitude}]`,
        name ?? '',
        address ?? '',
        text,
      );
    }
    case 'unsupported':
      return content.text;
  }
}

function itemOf({ title, description, actions }: MessageItem): readonly string[] {
  return [
    `* ${line(title)}`,
    ...(description ? [`  ${line(description)}`] : []),
    ...actionsOf(actions),
  ];
}

/** What could be done, with its address where it has one. */
function actionsOf(actions: readonly MessageAction[] = []): readonly string[] {
  return actions.map((action) => {
    const text = `- ${line(action.text)}`;
    return 'url' in action ? `${text}: ${line(action.url)}` : text;
  });
}

function join(...parts: readonly string[]): string {
  return parts.filter((part) => part.trim() !== '').join('\n');
}

function line(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function formatter(locale: string, options: Intl.DateTimeFormatOptions): (at: number) => string {
  let format: Intl.DateTimeFormat;
  try {
    format = new Intl.DateTimeFormat(locale, options);
  } catch {
    // Not a language tag: the browser's own language.
    format = new Intl.DateTimeFormat(undefined, options);
  }
  // Beyond the range of dates there is nothing to write.
  return (at) => (Math.abs(at) <= 8.64e15 ? format.format(at) : '');
}
