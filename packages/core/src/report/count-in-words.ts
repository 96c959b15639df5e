import type { CountEntry } from '../indicator/count-entry.ts';
import { dimensionsOf, totalOf } from '../indicator/count-entry.ts';
import { groupBy } from '../kernel/group-by.ts';
import type { Language } from '../kernel/localized-text.ts';
import { textIn } from '../kernel/localized-text.ts';
import type { Unit } from '../kernel/unit.ts';
import { formatDate } from '../language/dates.ts';
import { formatNumber } from '../language/digits.ts';
import { formatQuantity, unitWord } from '../language/quantities.ts';
import type { CountToConfirm } from './confirmation-letters.ts';
import type { Corpus } from './corpus.ts';

/**
 * A count as it is put before a body: its total with how many of it are female, then each split in a
 * line of its own, and the days that it counts where they are not the month. A nil is a word.
 *
 * @example countInWords(…, 'en') //=> ['18 people (11 female)', 'Age: under 18: 4, 18 and over: 14']
 */
export function countInWords(
  { indicator, entry }: Pick<CountToConfirm, 'indicator' | 'entry'>,
  { indicators, dimensions }: Pick<Corpus, 'indicators' | 'dimensions'>,
  language: Language,
): readonly string[] {
  const say = words[language];
  if (entry === 'nil') return [say.none];
  const unit = indicators.find(({ value }) => value.id === indicator)?.value.unit ?? 'case';
  const named = dimensions?.value.dimensions ?? [];
  const nameOf = (list: readonly Named[], id: string) => {
    const found = list.find((each) => each.id === id);
    return found === undefined ? id : textIn(found.name, language).text;
  };
  const codesOf = (dimension: string) => named.find(({ id }) => id === dimension)?.codes ?? [];
  const counted = (name: string, count: number) => `${name}${say.colon}${number(count, language)}`;
  const { parts = {}, cells = [], days } = entry;
  return [
    total(entry, unit, language),
    ...Object.entries(parts).map(([dimension, codes]) => {
      const list = Object.entries(codes).map(([code, count]) =>
        counted(nameOf(codesOf(dimension), code), count),
      );
      return `${nameOf(named, dimension)}${say.colon}${list.join(', ')}`;
    }),
    ...Array.from(
      groupBy(cells, ({ by }) => dimensionsOf(by)),
      ([together, ofThem]) => {
        const list = ofThem.map(({ by, count }) => {
          const codes = Object.entries(by).map(([each, code]) => nameOf(codesOf(each), code));
          return counted(codes.join(' · '), count);
        });
        const split = together.split(' ').map((each) => nameOf(named, each));
        return `${split.join(' · ')}${say.colon}${list.join('; ')}`;
      },
    ),
    ...(days === undefined
      ? []
      : [`${formatDate(days.from, language)} – ${formatDate(days.to, language)}`]),
  ];
}

interface Named {
  readonly id: string;
  readonly name: { readonly km: string; readonly en?: string | undefined };
}

function total(entry: CountEntry, unit: Unit, language: Language): string {
  const say = words[language];
  const quantity = totalOf(entry);
  const n = quantity.kind === 'unknown' ? 2 : quantity.n;
  const { female, sexNotSpecified } = entry;
  const sexes = [
    ...(female === undefined ? [] : [say.female(number(female, language))]),
    ...(sexNotSpecified === undefined ? [] : [say.unknownSex(number(sexNotSpecified, language))]),
  ];
  const of = sexes.length === 0 ? '' : ` (${sexes.join(', ')})`;
  return `${formatQuantity(quantity, language)} ${unitWord(unit, n, language)}${of}`;
}

function number(count: number, language: Language): string {
  return formatNumber(count, language);
}

const words = {
  km: {
    none: 'គ្មាន',
    colon: '៖ ',
    female: (count: string) => `ស្រី ${count}`,
    unknownSex: (count: string) => `មិនបញ្ជាក់ភេទ ${count}`,
  },
  en: {
    none: 'none',
    colon: ': ',
    female: (count: string) => `${count} female`,
    unknownSex: (count: string) => `${count} of unknown sex`,
  },
};
