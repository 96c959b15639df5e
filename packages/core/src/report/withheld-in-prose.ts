import type { Figure } from '../figure/figure.ts';
import { figureRefOf } from '../figure/figure-ref.ts';
import type { Finding } from '../kernel/finding.ts';
import { finding } from '../kernel/finding.ts';
import type { ReportSections } from '../release/report-sections.ts';
import type { Period } from './corpus.ts';

/**
 * Public prose that names a figure whose number is withheld: the words around it may tell what the
 * figure must not.
 *
 * @param figures as they would be published
 * @source brief R-53, architecture decision 8
 */
export function withheldInProse(
  figures: readonly Figure[],
  { sections }: ReportSections,
  { texts, semester }: Pick<Period, 'texts' | 'semester'>,
): readonly Finding[] {
  const withheld = new Set(
    figures
      .filter(({ cell }) => cell.status === 'withheld')
      .map(({ at }) => figureRefOf(at, semester)),
  );
  const isPublic = (group: string, item: string) =>
    sections.some((each) => each.group === group && each.items.some(({ id }) => id === item));
  return texts.flatMap(({ file, group, items }) =>
    items
      .filter(({ id }) => isPublic(group, id))
      .flatMap(({ id, figures: named }) =>
        named
          .filter(({ ref }) => withheld.has(ref))
          .map(({ ref, line, column }) =>
            finding('disclosure/withheld-in-prose', ref, { file, line, column }, { item: id }),
          ),
      ),
  );
}
