import type { CountEntry } from '../../collection/count-entry.ts';
import type { Finding } from '../../kernel/finding.ts';
import { finding } from '../../kernel/finding.ts';
import type { Corpus } from '../corpus.ts';

/**
 * More women than people, and parts that do not add up to their total.
 *
 * @source brief
 */
export function countsAddUp(corpus: Corpus): readonly Finding[] {
  return corpus.periods.flatMap(({ returns, press, meetings }) => [
    ...returns.flatMap(({ file, value }) =>
      value.answer === 'nil' ? [] : value.counts.flatMap((entry, at) => faultsIn(entry, at, file)),
    ),
    ...press.flatMap(({ file, value }) =>
      value.counts.flatMap((entry, at) => faultsIn(entry, at, file)),
    ),
    ...meetings.flatMap(({ file, value }) =>
      value.meetings.flatMap((meeting, at) => {
        const { total = 0, female = 0 } =
          meeting.status === 'held' ? (meeting.attendees ?? {}) : {};
        if (female <= total) return [];
        const place = { file, path: ['meetings', at, 'attendees', 'female'] };
        return [finding('collection/female-above-total', meeting.id, place, { female, total })];
      }),
    ),
  ]);
}

function faultsIn(entry: CountEntry, at: number, file: string): readonly Finding[] {
  const { indicator, total, female = 0, parts = {} } = entry;
  const path = ['counts', at];
  const tooMany =
    female > total
      ? [
          finding(
            'collection/female-above-total',
            indicator,
            { file, path: [...path, 'female'] },
            {
              female,
              total,
            },
          ),
        ]
      : [];
  const unequal = Object.entries(parts).flatMap(([dimension, counts]) => {
    const sum = Object.values(counts).reduce((a, b) => a + b, 0);
    if (sum === total) return [];
    return [
      finding(
        'collection/parts-do-not-add',
        indicator,
        { file, path: [...path, 'parts', dimension] },
        { dimension, sum, total, difference: Math.abs(total - sum) },
      ),
    ];
  });
  return [...tooMany, ...unequal];
}
