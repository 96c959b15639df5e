import { sumForSemester } from '../../aggregation/sum-for-semester.ts';
import type { ReferencePeriod } from '../../figure/figure.ts';
import { exactly } from '../../kernel/quantity.ts';
import { indicatorId, month, semester } from '../brands.ts';
import type { ExamplesOf } from './finding-example.ts';
import { arising } from './finding-example.ts';

const programs = {
  km: 'ឯកសារមាតិកាមិនអាចនាំឲ្យកើតវាទេ៖ វាកើតឡើងលុះត្រាតែកម្មវិធីមួយហៅ sumForSemester នៃ @chhamas/core ដោយផ្ទាល់។',
  en: 'No file of content brings it about: it arises only where a program calls sumForSemester of @chhamas/core itself.',
};

/** How findings about sums come about. */
export const aggregationExamples: ExamplesOf<'aggregation'> = {
  'aggregation/other-period': arising('publish', 'other-days', programs, refusedSums),
  'aggregation/other-indicator': arising('publish', 'same-person-twice', programs, refusedSums),
  'aggregation/cannot-add': arising('publish', 'same-person-twice', programs, refusedSums),
};

/** Counts of another time, of another indicator, and of a month beside the whole, in the sum of a semester. */
function refusedSums() {
  const counted = (id: string, period: ReferencePeriod) => ({
    indicator: { id: indicatorId(id), addition: 'sum' as const, unit: 'case' as const },
    ...{ period, quantity: exactly(4) },
  });
  const own = semester('2017-S1');
  return sumForSemester(own, [
    counted('cases', { semester: own }),
    counted('cases', { month: month('2016-12') }),
    counted('victims', { semester: own }),
    counted('cases', { month: month('2017-01') }),
  ]).findings;
}
