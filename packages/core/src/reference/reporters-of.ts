import type { ReporterId } from '../kernel/ids.ts';
import type { ReporterSelector } from '../kernel/reporter-selector.ts';
import type { Place } from './place.ts';
import { ReporterId as ReporterIdSchema } from '../kernel/ids.ts';

/**
 * The reporters that a selector means, in the order of the reference list.
 *
 * @returns empty where the selector means nobody
 * @source minutes, paragraph G7.3 (border provinces), G7.4 (provinces)
 */
export function reportersOf(
  selector: ReporterSelector,
  places: readonly Place[],
): readonly ReporterId[] {
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
    case 'places':
    case 'bodies':
      return [...new Set<string>(selector.ids)].map((id) => ReporterIdSchema.parse(id));
    case 'nobody':
      return [];
  }
}

function idsOf(places: readonly Place[]): readonly ReporterId[] {
  return places.map((place) => ReporterIdSchema.parse(place.id));
}
