import type { MonthlyReturn } from '../collection/monthly-return.ts';
import type { CountChange } from '../form/answers-alike.ts';
import { changesBetween } from '../form/answers-alike.ts';
import type { MonthAnswer, MonthReading } from '../form/month-reading.ts';

/**
 * What an answer changes in the return that is on file, in the order of the form. What the form could not
 * ask about stays as it is, and so does what could not be read; a nil is a 0 of everything.
 */
export function changesOnFile(
  onFile: MonthlyReturn,
  answer: MonthAnswer,
  { form, month, unread }: MonthReading,
): readonly CountChange[] {
  const asked = form.owed.get(month);
  const isRead = (indicator: string) => asked?.has(indicator) === true && !unread.has(indicator);
  const before = onFile.answer === 'has-data' ? onFile.counts : [];
  const after = answer.answer === 'has-data' ? answer.counts : [];
  const changes = changesBetween(
    before.filter(({ indicator }) => isRead(indicator)),
    after.filter(({ indicator }) => !unread.has(indicator)),
  );
  const at = new Map<string, number>(form.rows.map(({ id }, index) => [id, index]));
  const placeOf = ({ row }: CountChange) => at.get(row) ?? form.rows.length;
  return changes
    .flatMap(({ row, from, to }) => {
      const old = from ?? (onFile.answer === 'nil' ? 0 : undefined);
      const now = to ?? (answer.answer === 'nil' ? 0 : undefined);
      return old === 0 && now === 0 ? [] : [{ row, ...saidAs('from', old), ...saidAs('to', now) }];
    })
    .toSorted((one, other) => placeOf(one) - placeOf(other));
}

function saidAs(side: 'from' | 'to', total: CountChange['from']): Pick<CountChange, 'from' | 'to'> {
  return total === undefined ? {} : { [side]: total };
}
