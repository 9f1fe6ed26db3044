import type { FormAnswer, FormField, VisitorProfile } from '../types.js';
import { MAX_FIELDS, parseField } from './message-content.js';

/** What is asked before the conversation, and how much of what the page wants to ask makes no sense. */
export interface Questions {
  readonly fields: readonly FormField[];
  readonly dropped: number;
}

/**
 * @param wanted what the page says: name and email address, or fields of its own
 * @param labels of the fields that it need not describe
 */
export function prechatQuestions(
  wanted: boolean | readonly unknown[],
  labels: { readonly name: string; readonly email: string },
): Questions {
  if (typeof wanted === 'boolean') {
    const fields: readonly FormField[] = [
      { name: 'name', label: labels.name, type: 'text', maxLength: 100 },
      { name: 'email', label: labels.email, type: 'email' },
    ];
    return { fields: wanted ? fields : [], dropped: 0 };
  }
  const byName = new Map<string, FormField>();
  for (const field of wanted.flatMap(parseField)) {
    // The first of two with the same name: only one answer can bear it.
    if (!byName.has(field.name) && byName.size < MAX_FIELDS) byName.set(field.name, field);
  }
  return { fields: [...byName.values()], dropped: wanted.length - byName.size };
}

/** What the answers say about the visitor, as transports pass it on. */
export function profileOf(answers: readonly FormAnswer[]): VisitorProfile {
  const values = new Map(answers.map(({ name, value }) => [name, value]));
  const givenName = values.get('name');
  const email = values.get('email');
  values.delete('name');
  values.delete('email');
  return {
    ...(givenName && { givenName }),
    ...(email && { email }),
    ...(values.size > 0 && { metadata: Object.fromEntries(values) }),
  };
}
