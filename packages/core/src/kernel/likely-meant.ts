import { z } from 'zod';
import { latinDigitsOf } from './khmer-digits.ts';
import { nearestWord } from './nearest-word.ts';
import { exactly } from './quantity.ts';

/**
 * What was most likely meant by a wrong value, as it would be written in the file: the number that
 * stands in quotes or in Khmer digits, a bare number as a quantity, the id without its spaces, the
 * nearest word of a list.
 *
 * @param schemas what the value must be, one of them
 * @returns undefined where nothing near is right
 * @example likelyMeant('១៨', [z.int()]) //=> '18'
 */
export function likelyMeant(
  input: unknown,
  schemas: readonly z.core.$ZodType[],
): string | undefined {
  if (typeof input === 'number') return quantityMeant(input, schemas);
  if (typeof input !== 'string') return undefined;
  // Spaces of no width come along when Khmer text is copied.
  const text = latinDigitsOf(input.replaceAll(/[\u200b\u200c\u200d\ufeff]/g, '').trim());
  if (text === '') return undefined;
  const words = schemas.flatMap((each) =>
    each instanceof z.ZodEnum || each instanceof z.ZodLiteral ? wordsOf(each) : [],
  );
  const candidates = [
    ...(/^\d{1,15}$/.test(text) ? [Number(text)] : []),
    text,
    text.toLowerCase(),
    text.toUpperCase(),
    text.replaceAll(/(?<=-)\d(?=-|$)/g, '0$&'),
    text.toLowerCase().replaceAll(/[\s_]+/g, '-'),
    words.find((each) => unseparated(each) === unseparated(text)) ?? '',
    nearestWord(text.toLowerCase(), words),
  ];
  const right = candidates.find(
    (each) => each !== input && schemas.some((schema) => z.safeParse(schema, each).success),
  );
  if (right !== undefined) return JSON.stringify(right);
  return /^\d{1,15}$/.test(text) ? quantityMeant(Number(text), schemas) : undefined;
}

/** A word without what stands between its parts: `xd-24` and `XD 24` are the same. */
function unseparated(word: string): string {
  return word.toLowerCase().replaceAll(/[-\s_.]/g, '');
}

/**
 * The word of a list that was most likely meant by another.
 *
 * @returns undefined where none is near, or the word itself is in the list
 * @example wordMeant('A១', ['a1', 'b1']) //=> 'a1'
 */
export function wordMeant(word: string, words: readonly string[]): string | undefined {
  const quoted = likelyMeant(word, [z.enum(words)]);
  return words.find((each) => JSON.stringify(each) === quoted);
}

/** A number where it must be said whether it is exact: people who write it alone mean that it is. */
function quantityMeant(n: number, schemas: readonly z.core.$ZodType[]): string | undefined {
  const isOne = schemas.some((schema) => z.safeParse(schema, exactly(n)).success);
  return isOne ? `{ "kind": "exact", "n": ${n} }` : undefined;
}

function wordsOf(schema: z.ZodEnum | z.ZodLiteral): readonly string[] {
  const values: readonly unknown[] =
    schema instanceof z.ZodEnum ? schema.options : Array.from(schema.values);
  return values.filter((each) => typeof each === 'string');
}
