import type { ReporterId } from '../kernel/ids.ts';
import { ReporterId as ReporterIdSchema } from '../kernel/ids.ts';
import type { Month } from '../kernel/month.ts';
import type { ReporterSelector } from '../kernel/reporter-selector.ts';
import type { Body } from './body.ts';
import type { Group } from './group.ts';
import type { Place } from './place.ts';
import type { Zone } from './zone.ts';

/** The lists that a selector chooses from. */
export interface ReporterLists {
  readonly places: readonly Place[];
  readonly bodies: readonly Body[];
  readonly groups: readonly Group[];
  readonly zones: readonly Zone[];
}

/**
 * The reporters that a selector means, each once, in the order of the reference lists.
 *
 * @param month where it is given, only those that exist in that month: a province that was founded
 *   later, or a body that left its group, is not in the denominator
 * @returns empty where the selector means nobody
 * @source minutes, paragraph G7.3 (border provinces), G7.4 (provinces); brief
 */
export function reportersOf(
  selector: ReporterSelector,
  lists: ReporterLists,
  month?: Month,
): readonly ReporterId[] {
  const meant = new Set(meantBy(selector, lists, month));
  const absent = month === undefined ? new Set<string>() : absentIn(month, lists);
  return Array.from(meant)
    .filter((id) => !absent.has(id))
    .map((id) => ReporterIdSchema.parse(id));
}

function meantBy(
  selector: ReporterSelector,
  lists: ReporterLists,
  month: Month | undefined,
): readonly string[] {
  const { places, bodies, groups, zones } = lists;
  switch (selector.kind) {
    case 'capital-provinces':
      return idsOf(places);
    case 'provinces':
      return idsOf(places.filter((place) => place.kind === 'province'));
    case 'border-provinces': {
      const { neighbour } = selector;
      return idsOf(
        places.filter(({ borders }) =>
          neighbour === undefined ? borders.length > 0 : borders.includes(neighbour),
        ),
      );
    }
    case 'zone':
      return zones.find(({ id }) => id === selector.zone)?.places ?? [];
    case 'places':
    case 'bodies':
      return selector.ids;
    case 'group-bodies': {
      const group = groups.find(({ id }) => id === selector.group);
      return (group?.bodies ?? []).flatMap((member) => {
        if (typeof member === 'string') return [member];
        return month === undefined || isWithin(month, member) ? [member.body] : [];
      });
    }
    case 'bodies-of-kind':
      return idsOf(bodies.filter(({ kind }) => kind === selector.of));
    case 'several':
      return selector.among.flatMap((each) => meantBy(each, lists, month));
    case 'nobody':
      return [];
  }
}

function absentIn(month: Month, { places, bodies }: ReporterLists): ReadonlySet<string> {
  return new Set(idsOf([...places, ...bodies].filter((each) => !isWithin(month, each))));
}

function isWithin(month: Month, span: { from?: Month | undefined; until?: Month | undefined }) {
  return (
    (span.from === undefined || span.from <= month) &&
    (span.until === undefined || month <= span.until)
  );
}

function idsOf(list: readonly { readonly id: string }[]): readonly string[] {
  return list.map(({ id }) => id);
}
