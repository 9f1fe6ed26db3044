import { cutIndex, limitCombining } from '../internal/text-limits.js';
import type { Strings } from '../locales/en.js';
import type { MessageContent } from '../types.js';

/** Nobody listens to more; and it is all on screen. */
const MAX_SPOKEN = 1_000;

/** What a message says, in words: for whoever hears of it. Never empty. */
export function spokenText(content: MessageContent, strings: Strings): string {
  const said = wordsOf(content, strings)
    .map((words) => words?.trim())
    .filter(Boolean)
    .join(', ');
  const end = cutIndex(said, MAX_SPOKEN);
  const cut = limitCombining(said.slice(0, end));
  return (end < said.length ? `${cut}…` : cut) || strings.cannotShow;
}

function wordsOf(content: MessageContent, strings: Strings): readonly (string | undefined)[] {
  const { text } = content;
  switch (content.kind) {
    case 'text':
    case 'unsupported':
      return [text];
    case 'image':
      return [strings.picture, content.altText, text];
    case 'file':
      return [strings.file, content.name, text];
    case 'location':
      return [strings.location, content.name, content.address ?? text];
    case 'carousel':
    case 'list':
      return [text, ...content.items.map(({ title }) => title)];
    case 'form':
      return [text, ...content.fields.map(({ label }) => label)];
    case 'form-response':
      return text.trim()
        ? [text]
        : content.answers.map(({ label, value, valueLabel }) => `${label}: ${valueLabel ?? value}`);
  }
}
