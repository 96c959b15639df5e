import type { CountEntry } from '../indicator/count-entry.ts';

/**
 * How many numbers an entry submits: the same as `numbersIn`, without a list of any of them. It is
 * asked twice of everything that arrives.
 */
export function countNumbers({ female, sexNotSpecified, parts, cells }: CountEntry): number {
  let numbers = 1 + (cells?.length ?? 0);
  if (female !== undefined) numbers += 1;
  if (sexNotSpecified !== undefined) numbers += 1;
  for (const dimension in parts) {
    for (const _code in parts[dimension]) numbers += 1;
  }
  return numbers;
}
