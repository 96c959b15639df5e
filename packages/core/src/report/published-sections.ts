import { missedBy } from '../coordination/meeting.ts';
import { normaliseFigureRef } from '../figure/figure-ref.ts';
import type { CalendarDate } from '../kernel/calendar-date.ts';
import { compareText } from '../kernel/compare-text.ts';
import { stateOn } from '../kernel/transitions.ts';
import type {
  PublishedItem,
  PublishedMeeting,
  PublishedTarget,
  ReportSections,
} from '../release/report-sections.ts';
import type { Group } from '../reference/group.ts';
import type { Corpus, Period } from './corpus.ts';
import { groupsOf, isHandedOver, sectionOf } from './corpus.ts';

/**
 * What of the sections may be read by anyone: public items of sections that were handed over, in
 * the order of the groups, and public meetings that were missed. A compilation has none.
 *
 * @param isDraft also those that are still being written, for their writers
 * @source minutes, paragraphs I4, D7 and D8; brief
 */
export function publishedSections(
  corpus: Corpus,
  period: Period,
  today: CalendarDate,
  isDraft = false,
): ReportSections {
  const groups = groupsOf(corpus, period);
  const meetings =
    groups.length === 0 ? [] : period.meetings.flatMap(({ value }) => value.meetings);
  return {
    schema: 1,
    sections: groups.map((group) => {
      const section = sectionOf(period, group.id)?.value;
      const state = stateOf(group, section, today);
      if (section === undefined || !(isDraft || isHandedOver(group, section, today))) {
        return { group: group.id, state, items: [], none: [], targets: [] };
      }
      return {
        group: group.id,
        state,
        items: publicItems(period, section),
        // That there is no result is said; why, only where the reason is public.
        none: [...(section.noResult === undefined ? [] : ['result']), ...(section.none ?? [])],
        ...(section.noResult?.visibility === 'public' ? { noResult: section.noResult.reason } : {}),
        targets: publicTargets(section),
      };
    }),
    attended: publicMeetings(period, groups),
    meetingsNotHeld: meetings.flatMap((meeting) => {
      const missed = missedBy(meeting, today);
      if (missed?.visibility !== 'public') return [];
      const { group, status, subject, reason } = missed;
      return groups.some(({ id }) => id === group) ? [{ group, status, subject, reason }] : [];
    }),
  };
}

/** General administration consolidates and hands over to nobody. */
function stateOf(
  { kind }: Group,
  section: Period['sections'][number]['value'] | undefined,
  today: CalendarDate,
): string {
  if (kind === 'general-administration') return 'consolidated';
  return stateOn('section', section?.events ?? [], today);
}

function publicTargets({ targets = [] }: Period['sections'][number]['value']): PublishedTarget[] {
  return targets
    .filter(({ visibility }) => visibility === 'public')
    .map(({ visibility: _, figure, ...target }) => ({
      ...target,
      figure: normaliseFigureRef(figure),
    }));
}

/** International meetings that were attended, in the order of their days. */
function publicMeetings(period: Period, groups: readonly Group[]): PublishedMeeting[] {
  return period.attended
    .flatMap(({ value }) => value.meetings)
    .filter(
      ({ visibility, group }) => visibility === 'public' && groups.some(({ id }) => id === group),
    )
    .toSorted((a, b) => compareText(a.from, b.from) || compareText(a.id, b.id))
    .map(({ group, title, from, to, place }) => ({ group, title, from, to, place }));
}

function publicItems(
  period: Period,
  section: Period['sections'][number]['value'],
): PublishedItem[] {
  // An answer that is not public is no answer that a reader could read.
  const directions = period.directions
    .flatMap(({ value }) => value.directions)
    .filter(({ visibility }) => visibility === 'public');
  const textIn = (language: 'km' | 'en', id: string) =>
    period.texts
      .find((text) => text.group === section.group && text.language === language)
      ?.items.find((item) => item.id === id)?.markdown;
  return section.items.flatMap((item): PublishedItem[] => {
    const [km, en] = [textIn('km', item.id), textIn('en', item.id)];
    if (item.visibility !== 'public' || km === undefined) return [];
    const text = en === undefined ? { km } : { km, en };
    const { id, kind, carriedOver, activities } = item;
    const common = {
      ...{ id, kind, text },
      ...(carriedOver === undefined ? {} : { carriedOver }),
      ...(activities === undefined ? {} : { activities }),
    };
    if (item.kind !== 'request') return [common];
    const direction = directions.find((each) => each.id === item.answeredBy);
    const answer =
      direction === undefined ? {} : { answer: direction.text, answeredBy: direction.id };
    return [{ ...common, state: item.state, ...answer }];
  });
}
