import { codesKey } from '../aggregation/slots.ts';

type Split = Readonly<Record<string, string>>;

/** A split as one text, `age=u15 sex=female`; empty of a total. */
export function splitKeyOf(split: Split): string {
  return codesKey(split);
}

/** The dimensions of a split key, in one order: `age sex`. */
export function dimensionsIn(key: string): string {
  return key.replaceAll(/=\S+/g, '');
}

/** The part of a split key that speaks of some dimensions only. */
export function narrowTo(key: string, dimensions: string): string {
  const wanted = new Set(dimensions.split(' '));
  return key
    .split(' ')
    .filter((part) => wanted.has(part.replace(/=.*/, '')))
    .join(' ');
}

/** The split of a key; where it names a dimension without a code, the code is empty. */
export function splitOfKey(key: string): Split {
  const codes = key === '' ? [] : key.split(' ').map((code) => code.split('=', 2));
  return Object.fromEntries(codes.map(([dimension = '', code = '']) => [dimension, code]));
}
