import { z } from 'zod';
import { latinDigitsOf } from './khmer-digits.ts';
import { nearestWord } from './nearest-word.ts';

/**
 * What was most likely meant by a wrong value, as it would be written in the file: the number that
 * stands in quotes or in Khmer digits, the id without its spaces, the nearest word of a list.
 *
 * @param schemas what the value must be, one of them
 * @returns undefined where nothing near is right
 * @example likelyMeant('១៨', [z.int()]) //=> '18'
 */
export function likelyMeant(
  input: unknown,
  schemas: readonly z.core.$ZodType[],
): string | undefined {
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
    nearestWord(text.toLowerCase(), words),
  ];
  const right = candidates.find(
    (each) => each !== input && schemas.some((schema) => z.safeParse(schema, each).success),
  );
  return right === undefined ? undefined : JSON.stringify(right);
}

function wordsOf(schema: z.ZodEnum | z.ZodLiteral): readonly string[] {
  const values: readonly unknown[] =
    schema instanceof z.ZodEnum ? schema.options : Array.from(schema.values);
  return values.filter((each) => typeof each === 'string');
}
