import type { Finding } from '../../kernel/finding.ts';
import { finding } from '../../kernel/finding.ts';
import type { Corpus } from '../corpus.ts';

/**
 * Indicators that are published without a split that goes with their total always, such as that by
 * offence family: national practice adds them up, other countries compare trafficking alone.
 *
 * @source minutes, heading H2; brief R-58
 */
export function splitsPublished({
  publication,
  dimensions,
  indicators,
}: Corpus): readonly Finding[] {
  if (publication === undefined || dimensions === undefined) return [];
  const always = new Set<string>(
    dimensions.value.dimensions.filter(({ withTotal }) => withTotal).map(({ id }) => id),
  );
  const { tables } = publication.value;
  return indicators.flatMap(({ value: { id, splits } }) => {
    const first = tables.findIndex(({ indicator }) => indicator === id);
    if (first < 0) return [];
    const published = new Set(
      tables.flatMap(({ indicator, columns }) =>
        indicator === id && typeof columns !== 'string' ? [columns.split] : [],
      ),
    );
    return splits
      .filter((split) => always.has(split) && !published.has(split))
      .map((dimension) => {
        const place = { file: publication.file, path: ['tables', first, 'columns'] };
        return finding('report/split-not-published', id, place, { dimension });
      });
  });
}
