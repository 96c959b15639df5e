import { delegationsOf, expectationsOf } from '../collection/expectation.ts';
import type { FormContext } from '../form/form-context.ts';
import type { ReporterForm } from '../form/reporter-form.ts';
import { reporterForm } from '../form/reporter-form.ts';
import type { CalendarDate } from '../kernel/calendar-date.ts';
import { groupBy } from '../kernel/group-by.ts';
import type { IndicatorId } from '../kernel/ids.ts';
import type { LocalizedText } from '../kernel/localized-text.ts';
import type { Corpus, Period } from './corpus.ts';
import { listsOf } from './corpus.ts';

/** The forms of a corpus, and by which names whoever fills them is known. */
export interface Forms extends FormContext {
  /** Every form of a semester, in the order of the cycle; none where it has no cycle. */
  readonly formsOf: (semester: string) => readonly ReporterForm[];
}

/**
 * What everybody is asked for, as forms to hand out and to read back.
 *
 * @param asOf the day on which it is asked: who collects for whom may change
 * @source minutes, paragraphs D6, G1.c and G4.r; brief
 */
export function formContextOf(corpus: Corpus, asOf: CalendarDate): Forms {
  const made = new Map<string, readonly ReporterForm[]>();
  const formsOf = (semester: string) => {
    const period = corpus.periods.find((each) => each.semester === semester);
    const forms = made.get(semester) ?? (period === undefined ? [] : formsIn(corpus, period, asOf));
    made.set(semester, forms);
    return forms;
  };
  const { places, bodies } = listsOf(corpus);
  return {
    semesters: corpus.periods.flatMap(({ semester, cycle }) =>
      cycle === undefined ? [] : [semester],
    ),
    reporters: [
      ...places.map(({ id, name, alsoSpelt = [] }) => ({
        id,
        names: [...namesOf(name), ...alsoSpelt],
      })),
      ...bodies.map(({ id, name, abbreviations = [] }) => ({
        id,
        names: [...namesOf(name), ...abbreviations],
      })),
    ],
    indicators: new Set(corpus.indicators.map(({ value }) => value.id)),
    formsOf,
    formOf: (reporter, semester) => formsOf(semester).find((each) => each.reporter === reporter),
  };
}

function formsIn(corpus: Corpus, period: Period, asOf: CalendarDate): readonly ReporterForm[] {
  const cycle = period.cycle?.value;
  if (cycle === undefined) return [];
  const indicators = corpus.indicators.map(({ value }) => value);
  const dimensions = corpus.dimensions?.value.dimensions ?? [];
  const lists = listsOf(corpus);
  const requests = period.requests.flatMap(({ value }) => value.requests);
  const basis = { cycle, indicators, lists, requests, asOf };
  const named = new Map<string, LocalizedText>(
    [...lists.places, ...lists.bodies].map(({ id, name }) => [id, name]),
  );
  const delegations = delegationsOf(basis);
  const nameOf = (id: string): LocalizedText => named.get(id) ?? { km: id };
  return Array.from(
    groupBy(expectationsOf(basis), ({ reporter }) => reporter),
    ([reporter, expected]) => {
      const collectsFor = new Map<IndicatorId, readonly LocalizedText[]>(
        delegations
          .filter((each) => each.reporter === reporter)
          .map((each) => [each.indicator, each.collectsFor.map(nameOf)]),
      );
      const owed = new Map(expected.map(({ month, indicators: ids }) => [month, new Set(ids)]));
      const asked = {
        semester: period.semester,
        reporter,
        name: nameOf(reporter),
        owed,
        collectsFor,
      };
      return reporterForm(asked, indicators, dimensions);
    },
  );
}

function namesOf({ km, en }: LocalizedText): readonly string[] {
  return en === undefined ? [km] : [km, en];
}
