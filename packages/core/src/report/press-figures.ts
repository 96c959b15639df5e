import { partsOf, totalOf } from '../indicator/count-entry.ts';
import type { Figure, FigureAt } from '../figure/figure.ts';
import { figureRefOf } from '../figure/figure-ref.ts';
import type { Finding } from '../kernel/finding.ts';
import { finding } from '../kernel/finding.ts';
import type { PlaceId } from '../kernel/ids.ts';
import type { LocalizedText } from '../kernel/localized-text.ts';
import type { Quantity } from '../kernel/quantity.ts';
import { exactly } from '../kernel/quantity.ts';
import type { Period } from './corpus.ts';
import type { PressArticle } from './press-article.ts';

/** The national figures that newspapers printed for a semester. */
export interface PressFigures {
  readonly figures: readonly Figure[];
  readonly notes: readonly { readonly figure: string; readonly text: LocalizedText }[];
  readonly findings: readonly Finding[];
}

/**
 * The figures of a semester's articles. Articles that print the same number are sources of one
 * figure; articles that print different numbers are an open conflict.
 *
 * @source brief R-18, §8
 */
export function pressFigures({ press, semester }: Period, country: PlaceId): PressFigures {
  const figures = new Map<string, Figure>();
  const notes: { figure: string; text: LocalizedText }[] = [];
  const findings: Finding[] = [];
  for (const { file, value } of press) {
    for (const [index, count] of value.counts.entries()) {
      for (const { at, quantity } of cellsOf(count, country)) {
        const ref = figureRefOf(at, semester);
        const known = figures.get(ref);
        const printed = known === undefined ? undefined : quantityIn(known);
        if (printed !== undefined && wordsOf(printed) !== wordsOf(quantity)) {
          const claims = `${wordsOf(printed)}, ${wordsOf(quantity)}`;
          findings.push(
            finding('evidence/conflict-open', ref, { file, path: ['counts', index] }, { claims }),
          );
          continue;
        }
        figures.set(ref, {
          at,
          // A printed 0 is what was printed; nobody confirmed a nil.
          cell: { status: 'shown', quantity },
          completeness: { status: 'undetermined' },
          verification: 'as-printed',
          sources: [...new Set([...(known?.sources ?? []), value.source.id])],
        });
        if (count.derived !== undefined) notes.push({ figure: ref, text: count.derived });
      }
    }
  }
  return { figures: [...figures.values()], notes, findings };
}

function cellsOf(
  count: PressArticle['counts'][number],
  country: PlaceId,
): readonly { readonly at: FigureAt; readonly quantity: Quantity }[] {
  const { indicator, period, of = {} } = count;
  const at = { indicator, place: country, period: { semester: period } };
  const dimensions = [
    ...(count.female === undefined ? [] : ['sex']),
    ...Object.keys(count.parts ?? {}),
  ];
  return [
    { at: { ...at, split: { ...of } }, quantity: totalOf(count) },
    ...dimensions.flatMap((dimension) =>
      Object.entries(partsOf(count, dimension) ?? {}).map(([code, n]) => ({
        at: { ...at, split: { ...of, [dimension]: code } },
        quantity: exactly(n),
      })),
    ),
  ];
}

function quantityIn({ cell }: Figure): Quantity | undefined {
  return cell.status === 'shown' ? cell.quantity : undefined;
}

/** A quantity as findings quote it: `78`, `atLeast 100`. */
function wordsOf(quantity: Quantity): string {
  if (quantity.kind === 'unknown') return quantity.kind;
  return quantity.kind === 'exact' ? String(quantity.n) : `${quantity.kind} ${quantity.n}`;
}
