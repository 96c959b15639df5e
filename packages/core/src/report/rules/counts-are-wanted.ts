import type { CountEntry } from '../../indicator/count-entry.ts';
import { dimensionsOf } from '../../indicator/count-entry.ts';
import type { Indicator } from '../../indicator/indicator.ts';
import { isSplitBy } from '../../indicator/split-by.ts';
import type { Finding } from '../../kernel/finding.ts';
import { finding } from '../../kernel/finding.ts';
import type { Corpus } from '../corpus.ts';
import type { PlacedCount } from '../counts-in.ts';
import { countsIn } from '../counts-in.ts';

/**
 * Counts that would be lost without a word: an indicator that a return or claim gives twice, and a split
 * that its indicator does not declare.
 *
 * @source brief R-56: nothing that was submitted is lost
 */
export function countsAreWanted(corpus: Corpus): readonly Finding[] {
  const definitions = new Map<string, Indicator>(
    corpus.indicators.map(({ value }) => [value.id, value]),
  );
  const declared = new Map(Array.from(definitions, ([id, each]) => [id, declaredIn(each)]));
  const isDeclared = (entry: CountEntry) => {
    const splits = declared.get(entry.indicator);
    return splits === undefined || isPlainlyDeclared(entry, splits);
  };
  const lastIn = new Map<string, readonly CountEntry[]>();
  return corpus.periods.flatMap((period) => [
    ...period.returns.flatMap(({ file, at = [], value }) =>
      value.answer === 'has-data' ? twiceIn(value.counts, file, [...at, 'counts'], lastIn) : [],
    ),
    ...period.claims.flatMap(({ file, value }) =>
      value.claims.flatMap(({ counts }, index) =>
        twiceIn(counts, file, ['claims', index, 'counts'], lastIn),
      ),
    ),
    ...countsIn(period, (entry) => !isDeclared(entry)).flatMap((placed) =>
      undeclaredIn(placed, definitions),
    ),
  ]);
}

interface DeclaredSplits {
  readonly alone: ReadonlySet<string>;
  readonly crossed: readonly (readonly string[])[];
}

function declaredIn({ splits, crossed = [] }: Indicator): DeclaredSplits {
  return { alone: new Set(splits), crossed };
}

/** True of a count that is split only as its indicator says; most are, and are looked at no more. */
function isPlainlyDeclared(
  { female, sexNotSpecified, parts, cells = [] }: CountEntry,
  { alone, crossed }: DeclaredSplits,
): boolean {
  if ((female ?? sexNotSpecified) !== undefined && !alone.has('sex')) return false;
  for (const dimension in parts) {
    if (dimension === 'sex' || !alone.has(dimension)) return false;
  }
  for (const { by } of cells) {
    if (!crossed.some((together) => isSplitBy(together, by))) return false;
  }
  return true;
}

/**
 * What one return or claim gives again.
 *
 * @param lastIn the return in which each indicator was met last; kept from one return to the next
 */
function twiceIn(
  counts: readonly CountEntry[],
  file: string,
  path: readonly (string | number)[],
  lastIn: Map<string, readonly CountEntry[]>,
): readonly Finding[] {
  const findings: Finding[] = [];
  let index = 0;
  for (const { indicator } of counts) {
    if (lastIn.get(indicator) === counts) {
      const place = { file, path: [...path, index, 'indicator'] };
      findings.push(finding('collection/counted-twice', indicator, place));
    }
    lastIn.set(indicator, counts);
    index += 1;
  }
  return findings;
}

function undeclaredIn(
  { file, path, entry }: PlacedCount,
  definitions: ReadonlyMap<string, Indicator>,
): readonly Finding[] {
  const { indicator, total, female = 0, sexNotSpecified, parts, cells = [] } = entry;
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
    ...(sexNotSpecified !== undefined && !declared.includes('sex')
      ? [refuse('sex', ['sexNotSpecified'], declared)]
      : []),
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
