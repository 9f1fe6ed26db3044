import type { Message } from '../../../types.js';

/** Knows which forms have been answered: the service may not say so, but the answer names its form. */
export class AnsweredForms {
  readonly #answered = new Set<string>();
  /** Not answered, as far as was told. */
  readonly #open = new Map<string, Message>();

  /** @returns the messages, and before them each form told of earlier that one of them answers */
  mark(messages: readonly Message[]): readonly Message[] {
    const earlier: Message[] = [];
    for (const { author, content } of messages) {
      if (content.kind !== 'form-response' || author.role !== 'visitor') continue;
      const { formId } = content;
      this.#answered.add(formId);
      const form = this.#open.get(formId);
      this.#open.delete(formId);
      if (form && !messages.some(({ id }) => id === formId)) earlier.push(form);
    }
    return [...earlier, ...messages].map((message) => {
      const { id, content } = message;
      if (content.kind !== 'form' || content.submitted) return message;
      if (this.#answered.has(id)) return { ...message, content: { ...content, submitted: true } };
      this.#open.set(id, message);
      return message;
    });
  }
}
