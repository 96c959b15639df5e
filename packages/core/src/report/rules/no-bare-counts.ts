import { compareText } from '../../kernel/compare-text.ts';
import type { Finding, FindingPlace } from '../../kernel/finding.ts';
import { finding } from '../../kernel/finding.ts';
import { languages } from '../../kernel/localized-text.ts';
import type { Unit } from '../../kernel/unit.ts';
import type { BareCount } from '../../language/bare-counts.ts';
import { bareCountsIn } from '../../language/bare-counts.ts';
import type { Corpus, Period } from '../corpus.ts';
import type { Sentence } from '../sentences-of.ts';
import { sentencesOf, sentencesOfPlan } from '../sentences-of.ts';

/**
 * Counts that the prose of a section, or any other sentence that a report or a plan may publish, says
 * without naming their figures: nobody could withhold, correct or trace such a number. What no indicator counts may be said, but persons and cases never;
 * nor percentages, which are computed and never typed.
 *
 * @source brief; decision 8 of the architecture: prose leaks too
 */
export function noBareCounts(corpus: Corpus): readonly Finding[] {
  const counted = new Set<Unit>(['person', 'case']);
  for (const { value } of corpus.indicators) counted.add(value.unit);
  const inReports = corpus.periods.flatMap((period) => [
    ...inProse(period),
    ...inSentences(sentencesOf(period)),
  ]);
  const inPlans = corpus.plans.flatMap((plan) => inSentences(sentencesOfPlan(plan)));
  const told = ({ text, isPercentage, place }: PlacedCount, suggestion: string) =>
    isPercentage
      ? finding('narrative/typed-percentage', text, place)
      : finding('narrative/bare-count', text, place, { suggestion });
  const isFault = ({ units, isPercentage }: PlacedCount) =>
    isPercentage || units.some((unit) => counted.has(unit));
  return [
    ...inReports
      .filter(isFault)
      .map((each) => told(each, figureFor(each.units, each.group, corpus))),
    // A plan cites figures as evidence, and prints none in its sentences.
    ...inPlans.filter(isFault).map((each) => told(each, '')),
  ];
}

interface PlacedCount extends Omit<BareCount, 'start'> {
  readonly group: string;
  readonly place: FindingPlace;
}

function inProse({ texts }: Period): readonly PlacedCount[] {
  return texts.flatMap(({ file, group, items }) =>
    items.flatMap(({ counts }) =>
      counts.map(({ line, column, ...count }) => ({
        ...count,
        group,
        place: { file, line, column },
      })),
    ),
  );
}

/** Sentences that stand in the bones of files and are published like prose. */
function inSentences(sentences: readonly Sentence[]): readonly PlacedCount[] {
  return sentences.flatMap(({ said, group = '', file, path }) =>
    languages.flatMap((language) =>
      bareCountsIn(said?.[language] ?? '').map(({ start: _, ...count }) => ({
        ...count,
        group,
        place: { file, path: [...path, language] },
      })),
    ),
  );
}

/** A figure that counts such things, of the group's own where it has one; empty where none does. */
function figureFor(units: BareCount['units'], group: string, corpus: Corpus): string {
  const { places, publication, indicators } = corpus;
  const tables = new Set(publication?.value.tables.map(({ indicator }) => indicator));
  const [best] = indicators
    .map(({ value }) => value)
    .filter(({ id, unit }) => tables.has(id) && units.includes(unit))
    .sort(
      (a, b) => Number(b.owner === group) - Number(a.owner === group) || compareText(a.id, b.id),
    );
  return best && places ? `<fig:${best.id}/${places.value.country.id}>` : '';
}
