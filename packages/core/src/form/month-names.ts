import { languages } from '../kernel/localized-text.ts';
import { monthFrom } from '../kernel/month.ts';
import { monthNameOf } from '../language/dates.ts';
import { wordsKey } from './same-words.ts';

/** The month that bears this name, 1 for January; in Khmer, in English, or by its first three letters. */
export function monthOfName(name: string): number | undefined {
  return byName.get(wordsKey(name.replace(/^ខែ|ឆ្នាំ\s*$/g, '')));
}

/** Other spellings in use. */
const othersOf: Readonly<Record<number, readonly string[]>> = {
  2: ['កុម្ភ'],
  3: ['មិនា'],
  9: ['Sept'],
};

const byName: ReadonlyMap<string, number> = new Map(
  Array.from({ length: 12 }, (_, index) => index + 1).flatMap((month) => {
    const named = monthFrom(2000, month);
    const names = languages.map((language) => monthNameOf(named, language));
    const short = monthNameOf(named, 'en').slice(0, 3);
    return [...names, short, ...(othersOf[month] ?? [])].map(
      (name) => [wordsKey(name), month] as const,
    );
  }),
);
