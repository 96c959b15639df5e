import type { PersonalData } from './personal-data.ts';
import { titleIn } from './honorifics.ts';

/**
 * As much of personal data as a finding may quote: findings are printed, logged and sent around, and
 * must not carry on what they complain of. Of a number its ends, of an honorific what stands before
 * the name.
 *
 * @example quotePersonalData({ kind: 'phone-number', text: '012 345 678', start: 0 }) //=> '01…78'
 */
export function quotePersonalData({ kind, text }: PersonalData): string {
  if (kind === 'honorific') return titleIn(text);
  const signs = Array.from(text);
  return `${signs.slice(0, 2).join('')}…${signs.slice(-2).join('')}`;
}
