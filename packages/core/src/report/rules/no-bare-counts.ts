import type { Finding } from '../../kernel/finding.ts';
import { finding } from '../../kernel/finding.ts';
import type { Unit } from '../../kernel/unit.ts';
import { compareText } from '../../kernel/compare-text.ts';
import type { ProseCount } from '../../narrative/counts-in-prose.ts';
import type { Corpus } from '../corpus.ts';

/**
 * Counts that the prose of a section says without naming their figures: nobody could withhold,
 * correct or trace such a number. What no indicator counts may be said, but persons and cases never.
 *
 * @source brief; decision 8 of the architecture: prose leaks too
 */
export function noBareCounts(corpus: Corpus): readonly Finding[] {
  const counted = new Set<Unit>(['person', 'case']);
  for (const { value } of corpus.indicators) counted.add(value.unit);
  return corpus.periods.flatMap(({ texts }) =>
    texts.flatMap(({ file, group, items }) =>
      items
        .flatMap(({ counts }) => counts)
        .filter(({ units }) => units.some((unit) => counted.has(unit)))
        .map(({ text, line, column, units }) => {
          const suggestion = figureFor(units, group, corpus);
          return finding('narrative/bare-count', text, { file, line, column }, { suggestion });
        }),
    ),
  );
}

/** A figure that counts such things, of the group's own where it has one; empty where none does. */
function figureFor(units: ProseCount['units'], group: string, corpus: Corpus): string {
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
