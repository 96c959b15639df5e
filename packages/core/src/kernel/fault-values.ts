import { z } from 'zod';
import type { Finding } from './finding.ts';
import { schemasAt } from './schemas-at.ts';

/** The value at fault; of a union that is told apart by a key, the value of that key. */
export function inputOf(issue: z.core.$ZodIssue): unknown {
  if (issue.code !== 'invalid_union' || issue.discriminator === undefined) return issue.input;
  const { input, discriminator } = issue;
  return typeof input === 'object' && input !== null ? Reflect.get(input, discriminator) : input;
}

/** What would be right: a type, a bound or a list of words; or an example of the form. */
export function expectationOf(issue: z.core.$ZodIssue, words: string): Finding['values'] {
  switch (issue.code) {
    case 'invalid_type':
      return { expected: issue.expected };
    case 'invalid_value':
      return { expected: issue.values.map((value) => quoted(value)).join(' | ') };
    case 'invalid_union':
      return { expected: words };
    case 'too_small':
      if (issue.minimum === 1 && issue.origin === 'array') return { expected: 'filled-array' };
      return { expected: `${issue.inclusive === false ? '>' : '≥'} ${issue.minimum}` };
    case 'too_big':
      return { expected: `${issue.inclusive === false ? '<' : '≤'} ${issue.maximum}` };
    default:
      // The formats of our own give an example as their message.
      return { form: issue.message };
  }
}

/** The words that a schema allows at a path, quoted; empty where it is not a list of words. */
export function wordsAt(
  schema: z.core.$ZodType,
  path: readonly (string | number)[],
  whole: unknown,
): string {
  return schemasAt(schema, path, whole)
    .flatMap((each): readonly unknown[] => {
      if (each instanceof z.ZodLiteral) return [...each.values];
      return each instanceof z.ZodEnum ? each.options : [];
    })
    .map((value) => quoted(value))
    .join(' | ');
}

/** A value as it stands in the file; of a long one its beginning, of an object that it is one. */
export function quoted(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? '[]' : '[…]';
  if (typeof value === 'object' && value !== null) return '{…}';
  const text = value === undefined ? '' : JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}
