import type { FormAnswer, FormField } from '../types.js';

/** What is wrong with one answer; `count` is the length that was asked for, in characters. */
export type FieldProblem = {
  readonly reason: 'empty' | 'email' | 'short' | 'long';
  readonly count?: number;
};

/** What RFC 5321 allows. */
const MAX_ADDRESS = 254;

/**
 * What was filled in, if it can be sent: every question has an answer, none is too short or too long,
 * and an address looks like one. Spaces around an answer do not count.
 *
 * @param values by the names of the fields
 */
export function checkAnswers(
  fields: readonly FormField[],
  values: ReadonlyMap<string, string>,
):
  | { readonly answers: readonly FormAnswer[] }
  | { readonly problems: ReadonlyMap<string, FieldProblem> } {
  const problems = new Map<string, FieldProblem>();
  const answers = fields.map((field): FormAnswer => {
    const { name, label, type } = field;
    const value = (values.get(name) ?? '').trim();
    const problem = problemOf(field, value);
    if (problem) problems.set(name, problem);
    const valueLabel = type === 'select' ? optionOf(field, value)?.label : undefined;
    return { name, label, type, value, ...(valueLabel !== undefined && { valueLabel }) };
  });
  return problems.size > 0 ? { problems } : { answers };
}

function problemOf(field: FormField, value: string): FieldProblem | undefined {
  const { type, minLength, maxLength } = field;
  if (value === '') return { reason: 'empty' };
  if (type === 'select') return optionOf(field, value) ? undefined : { reason: 'empty' };
  if (type === 'email' && !isAddress(value)) return { reason: 'email' };
  if (minLength !== undefined && value.length < minLength) {
    return { reason: 'short', count: minLength };
  }
  if (maxLength !== undefined && value.length > maxLength) {
    return { reason: 'long', count: maxLength };
  }
  return undefined;
}

const optionOf = ({ options }: FormField, value: string) =>
  options?.find(({ name }) => name === value);

/** Plainly: whether somebody is there only a letter can tell. */
function isAddress(value: string): boolean {
  return value.length <= MAX_ADDRESS && /^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/.test(value);
}

/** The answers in words, one line each. */
export function answersText(answers: readonly FormAnswer[]): string {
  return answers
    .map(({ label, value, valueLabel }) => `${label}: ${valueLabel ?? value}`)
    .join('\n');
}
