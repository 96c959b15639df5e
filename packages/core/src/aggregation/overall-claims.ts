import type { Claim } from '../evidence/claim.ts';
import { exactCountOf, cellOf } from '../figure/figure-cell.ts';
import { numbersIn, totalInterval } from '../indicator/count-entry.ts';
import type { CalendarDate } from '../kernel/calendar-date.ts';
import type { Semester } from '../kernel/semester.ts';
import { semesterOf } from '../kernel/semester.ts';
import type { Arrivals } from './arrivals.ts';
import { arrivedBy } from './arrivals.ts';
import type { Difference, Disposition } from './disposition.ts';
import { inquiryStateOf } from './inquiry-state.ts';
import { areDaysOf } from './month-counted.ts';
import type { Sums } from './sums.ts';

/**
 * Claims about a sum, such as the police's own number for the whole country, held against ours.
 * They are never added: they corroborate the sum, or differ from it.
 *
 * @source minutes, paragraph G6.r; brief
 */
export function compareOverall(
  claims: readonly Claim[],
  sums: Sums,
  arrivals: Arrivals,
  semester: Semester,
  asOf: CalendarDate,
): { readonly dispositions: readonly Disposition[]; readonly differences: readonly Difference[] } {
  const { inquiries } = arrivedBy(asOf, arrivals);
  const dispositions: Disposition[] = [];
  const differences: Difference[] = [];
  for (const { id: document, about: reporter, period, counts } of claims) {
    const month = 'month' in period ? period.month : undefined;
    const isOfSemester =
      month === undefined
        ? 'semester' in period && period.semester === semester
        : semesterOf(month) === semester;
    for (const entry of counts) {
      const of = { document, reporter, indicator: entry.indicator, numbers: numbersIn(entry) };
      const isOtherDays = entry.days !== undefined && !areDaysOf(period, entry.days);
      if (!isOfSemester || isOtherDays) {
        dispositions.push({ ...of, end: 'out-of-period' });
        continue;
      }
      const tally = sums.tallyAt({ indicator: entry.indicator, split: {} }, reporter, month);
      const [least, most] = totalInterval(entry);
      const ours = exactCountOf(cellOf(tally));
      if (tally.expected > 0 && cellOf(tally).status === 'no-return') {
        dispositions.push({ ...of, end: 'awaiting-verification', why: 'nothing-to-compare' });
        continue;
      }
      const agrees = ours === undefined ? most >= tally.value : least <= ours && ours <= most;
      if (tally.expected > 0 && agrees) {
        dispositions.push({ ...of, end: 'corroborating' });
        continue;
      }
      dispositions.push({
        ...of,
        end: 'rejected',
        why: tally.expected > 0 ? 'precedence' : 'not-expected',
      });
      if (tally.expected === 0) continue;
      differences.push({
        indicator: entry.indicator,
        reporter,
        ...(month === undefined ? {} : { month }),
        other: document,
        chosen: 'sum',
        totals: [tally.value, least],
        inquiry: inquiryStateOf(inquiries, { reporter, month, indicator: entry.indicator }),
      });
    }
  }
  return { dispositions, differences };
}
