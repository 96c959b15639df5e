import { wasNotHeld } from '../coordination/meeting.ts';
import type { CalendarDate } from '../kernel/calendar-date.ts';
import type { PublishedItem, ReportSections } from '../release/release-files.ts';
import type { Corpus, Period } from './corpus.ts';
import { groupsOf, isHandedOver, sectionOf } from './corpus.ts';

/**
 * What of the sections may be read by anyone: public items of sections that were handed over, in
 * the order of the groups, and public meetings that were not held. A compilation has none.
 *
 * @source minutes, paragraphs I4, D7 and D8; brief
 */
export function publishedSections(
  corpus: Corpus,
  period: Period,
  today: CalendarDate,
): ReportSections {
  const groups = groupsOf(corpus, period);
  const meetings =
    groups.length === 0 ? [] : period.meetings.flatMap(({ value }) => value.meetings);
  return {
    schema: 1,
    sections: groups.map((group) => {
      const section = sectionOf(period, group.id)?.value;
      if (section === undefined || !isHandedOver(group, section, today)) {
        return { group: group.id, items: [], none: [] };
      }
      return {
        group: group.id,
        items: publicItems(period, section),
        none: [...(section.none ?? [])],
      };
    }),
    meetingsNotHeld: meetings.flatMap((meeting) => {
      if (!wasNotHeld(meeting) || meeting.visibility !== 'public') return [];
      const { group, status, subject, reason } = meeting;
      return groups.some(({ id }) => id === group) ? [{ group, status, subject, reason }] : [];
    }),
  };
}

function publicItems(
  period: Period,
  section: Period['sections'][number]['value'],
): PublishedItem[] {
  const textIn = (language: 'km' | 'en', id: string) =>
    period.texts
      .find((text) => text.group === section.group && text.language === language)
      ?.items.find((item) => item.id === id)?.markdown;
  return section.items.flatMap((item): PublishedItem[] => {
    const [km, en] = [textIn('km', item.id), textIn('en', item.id)];
    if (item.visibility !== 'public' || km === undefined) return [];
    const text = en === undefined ? { km } : { km, en };
    const { id, kind } = item;
    return [kind === 'request' ? { id, kind, text, state: item.state } : { id, kind, text }];
  });
}
