import type { ParseError } from 'jsonc-parser';
import { parseTree, printParseErrorCode } from 'jsonc-parser';
import type { JsonFault } from '../kernel/json-fault.ts';
import { tooDeepAt } from '../kernel/nesting.ts';

/** Why a text is not JSON, and the offset where an editor should look. */
export interface JsonDiagnosis {
  readonly fault: JsonFault;
  readonly offset: number;
}

/**
 * What is wrong with a text that is not JSON: the first fault, named as it looks to the one who
 * wrote it.
 */
export function diagnoseJson(text: string): JsonDiagnosis {
  if (text.trim() === '') return { fault: 'empty', offset: 0 };
  const tooDeep = tooDeepAt(text);
  if (tooDeep !== undefined) return { fault: 'too-deep', offset: tooDeep };
  const errors: ParseError[] = [];
  parseTree(text, errors, { disallowComments: true });
  const [first] = errors.toSorted((a, b) => a.offset - b.offset);
  if (first === undefined) return { fault: 'unreadable', offset: 0 };
  const { error, offset } = first;
  const rest = text.slice(offset);
  const last = text.slice(0, offset).trimEnd().length - 1;
  if (text[last] === ',' && /^\s*(?:[\]},]|$)/.test(rest)) {
    return { fault: 'comma-too-many', offset: last };
  }
  const fault = faultOf(printParseErrorCode(error), rest);
  // What is missing is missing after what stands before.
  return {
    fault,
    offset: fault.endsWith('-missing') && fault !== 'quotes-missing' ? last : offset,
  };
}

const strangers = [
  [/^[០-៩]/, 'khmer-digits'],
  [/^[“”„«»]/, 'curly-quotes'],
  [/^['‘’]/, 'single-quotes'],
  [/^[\p{L}_]/u, 'quotes-missing'],
] as const;

const faults: Readonly<Record<string, JsonFault>> = {
  InvalidNumberFormat: 'number-form',
  UnexpectedEndOfNumber: 'number-form',
  ColonExpected: 'colon-missing',
  CommaExpected: 'comma-missing',
  CloseBraceExpected: 'bracket-open',
  CloseBracketExpected: 'bracket-open',
  EndOfFileExpected: 'bracket-too-many',
  InvalidCommentToken: 'comment',
  UnexpectedEndOfComment: 'comment',
  UnexpectedEndOfString: 'quote-open',
  InvalidUnicode: 'backslash',
  InvalidEscapeCharacter: 'backslash',
  InvalidCharacter: 'backslash',
};

function faultOf(error: string, rest: string): JsonFault {
  const stranger = strangers.find(([pattern]) => pattern.test(rest));
  return stranger?.[1] ?? faults[error] ?? 'unreadable';
}
