import type { CalendarDate } from '../../kernel/calendar-date.ts';
import type { Finding } from '../../kernel/finding.ts';
import { finding } from '../../kernel/finding.ts';
import type { Corpus } from '../corpus.ts';

interface Lasting {
  readonly id: string;
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

/**
 * Missions and international meetings whose last day comes before their first.
 *
 * @source brief
 */
export function daysInOrder(corpus: Corpus): readonly Finding[] {
  const backwards = (list: readonly Lasting[], file: string, key: string) =>
    list.flatMap(({ id, from, to }, index) => {
      if (from <= to) return [];
      const place = { file, path: [key, index, 'to'] };
      return [finding('coordination/ends-before-start', id, place, { start: from, end: to })];
    });
  return corpus.periods.flatMap(({ missions, attended }) => [
    ...missions.flatMap(({ file, value }) => backwards(value.missions, file, 'missions')),
    ...attended.flatMap(({ file, value }) => backwards(value.meetings, file, 'meetings')),
  ]);
}
