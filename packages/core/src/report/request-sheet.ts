import type { DataRequest } from '../collection/data-request.ts';
import type { CalendarDate } from '../kernel/calendar-date.ts';
import type { LocalizedText } from '../kernel/localized-text.ts';
import type { Unit } from '../kernel/unit.ts';
import type { Corpus } from './corpus.ts';

/** What one indicator of a request asks for, in words that leave nothing to guess. */
export interface RequestedIndicator {
  readonly id: string;
  readonly name: LocalizedText;
  readonly definition: LocalizedText;
  readonly unit: Unit;
  readonly countingRule: LocalizedText;
  /** The names of its splits. */
  readonly splits: readonly LocalizedText[];
}

/** A request for data as a sheet that can be handed over. */
export interface RequestSheet {
  readonly to: string;
  readonly due: CalendarDate;
  readonly indicators: readonly RequestedIndicator[];
}

/**
 * The sheet that goes with a request: each indicator with its definition, unit, counting rule and
 * splits.
 *
 * @throws {RangeError} where the request names an indicator that is not defined; `check` finds it
 *   first
 * @source minutes, paragraphs G1.c and D2 ("know what we want before going"); brief R-25
 */
export function requestSheet(
  { assignedTo, due, indicators }: DataRequest,
  corpus: Corpus,
): RequestSheet {
  const dimensions = corpus.dimensions?.value.dimensions ?? [];
  return {
    to: assignedTo,
    due,
    indicators: indicators.map((wanted) => {
      const found = corpus.indicators.find(({ value }) => value.id === wanted);
      if (found === undefined) throw new RangeError(`Expected a defined indicator, got ${wanted}.`);
      const { id, name, definition, unit, countingRule, splits } = found.value;
      const names = splits.flatMap((split) =>
        dimensions.filter((each) => each.id === split).map((each) => each.name),
      );
      return { id, name, definition, unit, countingRule, splits: names };
    }),
  };
}
