import type { FigureTarget } from '../comparison/find-targets.ts';
import type { CalendarDate } from '../kernel/calendar-date.ts';
import type { Corpus, Period } from './corpus.ts';
import { groupsOf, isHandedOver, sectionOf } from './corpus.ts';

/**
 * What the groups planned for a semester, of the sections that were handed over by a day. A target
 * without a planned number can be neither reached nor missed.
 *
 * @returns in the order of the groups, and of each group as its section lists them
 * @source minutes, paragraph D7; brief
 */
export function targetsOf(
  corpus: Corpus,
  period: Period,
  today: CalendarDate,
): readonly FigureTarget[] {
  return groupsOf(corpus, period).flatMap((group) => {
    const section = sectionOf(period, group.id)?.value;
    if (section === undefined || !isHandedOver(group, section, today)) return [];
    return (section.targets ?? []).flatMap(({ figure, planned }) =>
      planned === undefined ? [] : [{ figure, planned, group: group.id }],
    );
  });
}
