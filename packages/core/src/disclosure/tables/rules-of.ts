import type { DisclosureRules } from '../public-system.ts';
import type { ProtectInput } from './protect-input.ts';

/** What a file asks of a pattern, with what it leaves out. */
export function rulesOf(input: ProtectInput): DisclosureRules {
  const { threshold, zeros = 'show', width = 1, insiders = 'none' } = input;
  return { threshold, zeros, width, insiders };
}

/**
 * True of a count that may not be shown as such: from 1 to below the threshold, and 0 where the file
 * withholds zeros.
 */
export function isSensitive(count: number, { threshold, zeros }: ProtectInput): boolean {
  return count < threshold && (count > 0 || zeros === 'withhold');
}
