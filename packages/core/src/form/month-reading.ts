import type { CountEntry } from '../indicator/count-entry.ts';
import type { CalendarDate } from '../kernel/calendar-date.ts';
import type { FindingPlace } from '../kernel/finding.ts';
import type { RoleId } from '../kernel/ids.ts';
import type { Month } from '../kernel/month.ts';
import type { FormRow, ReporterForm } from './reporter-form.ts';

/** What a sheet answers for one month, as a return says it. */
export type MonthAnswer =
  | { readonly answer: 'has-data'; readonly counts: readonly CountEntry[] }
  | {
      readonly answer: 'nil';
      readonly confirmedBy: RoleId | undefined;
      readonly confirmedOn: CalendarDate | undefined;
    };

/** One number of a sheet, understood. */
export interface ReadFigure {
  readonly row: FormRow;
  readonly total: CountEntry['total'];
  readonly place: FindingPlace;
}

/** One month of a sheet, understood. */
export interface MonthReading {
  readonly form: ReporterForm;
  readonly month: Month;
  /** The cell that answers the month, or the head of its column where none does. */
  readonly place: FindingPlace;
  /** Absent where nothing can be made of it; findings say why. */
  readonly answer?: MonthAnswer;
  readonly figures: readonly ReadFigure[];
  /** Indicators of which a cell could not be read: findings say so, and nothing of them is blank. */
  readonly unread: ReadonlySet<string>;
  /** The cell of each value of the answer, by the way to it: `["counts",2,"female"]`. */
  readonly places: ReadonlyMap<string, FindingPlace>;
}

/**
 * The cell from which a value of a return was read: its own, or that of the nearest thing around it.
 *
 * @param path the way to it within the return
 */
export function placeOfValue(
  { place, places }: MonthReading,
  path: readonly (string | number)[],
): FindingPlace {
  for (let length = path.length; length > 0; length -= 1) {
    const found = places.get(JSON.stringify(path.slice(0, length)));
    if (found !== undefined) return found;
  }
  return place;
}
