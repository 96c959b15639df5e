import type { CountEntry } from '../../indicator/count-entry.ts';
import { dimensionsOf } from '../../indicator/count-entry.ts';
import type { Indicator } from '../../indicator/indicator.ts';
import type { Finding } from '../../kernel/finding.ts';
import { finding } from '../../kernel/finding.ts';
import type { Corpus } from '../corpus.ts';
import type { PlacedCount } from '../counts-in.ts';
import { countsIn } from '../counts-in.ts';

/**
 * Counts that would be lost without a word: an indicator that a return gives twice, and a split
 * that its indicator does not declare.
 *
 * @source brief R-56: nothing that was submitted is lost
 */
export function countsAreWanted(corpus: Corpus): readonly Finding[] {
  const definitions = new Map<string, Indicator>(
    corpus.indicators.map(({ value }) => [value.id, value]),
  );
  return corpus.periods.flatMap((period) => [
    ...period.returns.flatMap(({ file, at = [], value }) =>
      value.answer === 'has-data' ? twiceIn(value.counts, file, [...at, 'counts']) : [],
    ),
    ...countsIn(period).flatMap((placed) => undeclaredIn(placed, definitions)),
  ]);
}

function twiceIn(
  counts: readonly CountEntry[],
  file: string,
  path: readonly (string | number)[],
): readonly Finding[] {
  const seen = new Set<string>();
  return counts.flatMap(({ indicator }, index) => {
    if (!seen.has(indicator)) {
      seen.add(indicator);
      return [];
    }
    const place = { file, path: [...path, index, 'indicator'] };
    return [finding('collection/counted-twice', indicator, place)];
  });
}

function undeclaredIn(
  { file, path, entry }: PlacedCount,
  definitions: ReadonlyMap<string, Indicator>,
): readonly Finding[] {
  const { indicator, total, female = 0, parts, cells = [] } = entry;
  const definition = definitions.get(indicator);
  if (definition === undefined) return [];
  const declared: readonly string[] = definition.splits;
  const crossed = (definition.crossed ?? []).map((each) => each.toSorted().join(' '));
  const refuse = (dimension: string, at: readonly (string | number)[], known: readonly string[]) =>
    finding(
      'collection/split-not-declared',
      indicator,
      { file, path: [...path, ...at] },
      {
        dimension,
        known: known.join(', '),
        // The split by sex is written as the official style has it.
        instead: dimension === 'sex' && at[0] === 'parts' ? 'female' : '',
      },
    );
  // More women than people is another fault, and is told by itself.
  const isSexGiven = female > 0 && !(typeof total === 'number' && female > total);
  return [
    ...(isSexGiven && !declared.includes('sex') ? [refuse('sex', ['female'], declared)] : []),
    ...Object.keys(parts ?? {})
      .filter((dimension) => dimension === 'sex' || !declared.includes(dimension))
      .map((dimension) => refuse(dimension, ['parts', dimension], declared)),
    ...cells.flatMap(({ by }, index) =>
      crossed.includes(dimensionsOf(by))
        ? []
        : [refuse(dimensionsOf(by).replaceAll(' ', ' × '), ['cells', index, 'by'], crossed)],
    ),
  ];
}
