import { monthsOf } from '../kernel/semester.ts';
import { groupsIn } from '../reference/group.ts';
import type { PublishedItem, ReportSections } from '../release/release-files.ts';
import type { Corpus, Period } from './corpus.ts';
import { sectionOf } from './corpus.ts';

/**
 * What of the sections may be read by anyone: public items, in the order of the groups, and public
 * meetings that were not held. A compilation has none.
 *
 * @source minutes, paragraphs I4, D7 and D8; brief
 */
export function publishedSections(corpus: Corpus, period: Period): ReportSections {
  const [month] = monthsOf(period.semester);
  const groups =
    period.cycle === undefined || month === undefined
      ? []
      : groupsIn(month, corpus.groups?.value.groups ?? []);
  return {
    schema: 1,
    sections: groups.map(({ id }) => {
      const section = sectionOf(period, id)?.value;
      return {
        group: id,
        items: section === undefined ? [] : publicItems(period, section),
        none: [...(section?.none ?? [])],
      };
    }),
    meetingsNotHeld: period.meetings
      .flatMap(({ value }) => value.meetings)
      .flatMap((meeting) => {
        if (meeting.status === 'held' || meeting.visibility !== 'public') return [];
        const { group, status, subject, reason } = meeting;
        return [{ group, status, subject, reason }];
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
