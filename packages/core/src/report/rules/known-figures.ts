import { figureRefOf } from '../../figure/figure-ref.ts';
import type { Finding } from '../../kernel/finding.ts';
import { finding } from '../../kernel/finding.ts';
import { daysOf } from '../../kernel/semester.ts';
import { assembleFigures } from '../assemble.ts';
import type { Corpus } from '../corpus.ts';

/** References in prose to figures that the report will not have. */
export function knownFigures(corpus: Corpus): readonly Finding[] {
  return corpus.periods.flatMap((period) => {
    const referring = period.texts.flatMap(({ file, items }) =>
      items.flatMap(({ figures }) => figures.map((figure) => ({ file, ...figure }))),
    );
    if (referring.length === 0) return [];
    // Which figures there are does not depend on what has arrived.
    const { figures } = assembleFigures(corpus, period, daysOf(period.semester).to);
    const refs = new Set(figures.map(({ at }) => figureRefOf(at, period.semester)));
    return referring
      .filter(({ ref }) => !refs.has(ref))
      .map(({ ref, ...place }) => finding('narrative/unknown-figure', ref, place));
  });
}
