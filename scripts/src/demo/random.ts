import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** A stream of fractions, from 0 up to but not including 1; each call takes the next. */
export type Random = () => number;

/**
 * The stream that belongs to a seed and a few words. What is drawn for one province and month
 * stays as it is, whatever is drawn for others.
 */
export function randomFor(seed: number, ...words: readonly (string | number)[]): Random {
  const generator = xoroshiro128plus(hashOf([seed, ...words].join('/')));
  // Seeds that are near each other give first numbers that are.
  for (let skipped = 0; skipped < 4; skipped += 1) uniformFloat64(generator);
  return () => uniformFloat64(generator);
}

/**
 * An id of six letters and digits, without those that are mistaken for one another.
 *
 * @example idFor('r', random) //=> 'r-k2m7vq'
 */
export function idFor(letter: string, random: Random): string {
  const signs = 'bcdfghjkmnpqrstvwxz23456789';
  const drawn = Array.from({ length: 6 }, () => signs.charAt(Math.floor(random() * signs.length)));
  return `${letter}-${drawn.join('')}`;
}

/**
 * A whole number from least to most, both included.
 */
export function wholeFrom(random: Random, least: number, most: number): number {
  return least + Math.floor(random() * (most - least + 1));
}

/** 32 bits of a text: FNV-1a, and the last mixing of MurmurHash3. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (const sign of text) {
    hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
