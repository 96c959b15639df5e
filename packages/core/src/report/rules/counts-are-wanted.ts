import type { CountEntry } from '../../collection/count-entry.ts';
import type { Finding } from '../../kernel/finding.ts';
import { finding } from '../../kernel/finding.ts';
import type { Corpus } from '../corpus.ts';

/**
 * Counts that would be lost without a word: an indicator that a return gives twice, and a split
 * that its indicator does not declare.
 *
 * @source brief R-56: nothing that was submitted is lost
 */
export function countsAreWanted(corpus: Corpus): readonly Finding[] {
  return corpus.periods.flatMap(({ returns, press }) => [
    ...returns.flatMap(({ file, value }) =>
      value.answer === 'nil'
        ? []
        : [...twiceIn(value.counts, file), ...undeclaredIn(value.counts, file, corpus)],
    ),
    ...press.flatMap(({ file, value }) => undeclaredIn(value.counts, file, corpus)),
  ]);
}

function twiceIn(counts: readonly CountEntry[], file: string): readonly Finding[] {
  return counts.flatMap(({ indicator }, index) => {
    const isFirst = counts.findIndex((each) => each.indicator === indicator) === index;
    const path = ['counts', index, 'indicator'];
    return isFirst ? [] : [finding('collection/counted-twice', indicator, { file, path })];
  });
}

function undeclaredIn(
  counts: readonly CountEntry[],
  file: string,
  corpus: Corpus,
): readonly Finding[] {
  return counts.flatMap(({ indicator, total, female = 0, parts = {} }, index) => {
    const definition = corpus.indicators.find(({ value }) => value.id === indicator)?.value;
    if (definition === undefined) return [];
    const declared: readonly string[] = definition.splits;
    const written = [
      // More women than people is another fault, and is told by itself.
      ...(female > 0 && female <= total ? [{ dimension: 'sex', path: ['female'] }] : []),
      ...Object.keys(parts).map((dimension) => ({ dimension, path: ['parts', dimension] })),
    ];
    return written
      .filter(
        ({ dimension, path }) =>
          (path[0] === 'parts' && dimension === 'sex') || !declared.includes(dimension),
      )
      .map(({ dimension, path }) =>
        finding(
          'collection/split-not-declared',
          indicator,
          { file, path: ['counts', index, ...path] },
          {
            dimension,
            known: declared.join(', '),
            // The split by sex is written as the official style has it.
            instead: dimension === 'sex' && path[0] === 'parts' ? 'female' : '',
          },
        ),
      );
  });
}
