import type { FigureAt } from '../figure/figure.ts';
import type { ProtectedFigure } from '../figure/protected-figure.ts';
import { figureRefOf, normaliseFigureRef } from '../figure/figure-ref.ts';
import type { LocalizedText } from '../kernel/localized-text.ts';
import type { PublishedReport } from '../release/published-report.ts';

const indexes = new WeakMap<PublishedReport, ReadonlyMap<string, ProtectedFigure>>();

/**
 * The figure of a report that a reference names.
 *
 * @throws {RangeError} where the report has no such figure: a sealed report names only its own
 */
export function figureIn(report: PublishedReport, ref: string): ProtectedFigure {
  const figure = findFigure(report, ref);
  if (figure === undefined) throw new RangeError(`Expected a figure of the report, got ${ref}.`);
  return figure;
}

/** The same, or undefined where the report has no such figure. */
export function findFigure(report: PublishedReport, ref: string): ProtectedFigure | undefined {
  return indexOf(report).get(normaliseFigureRef(ref));
}

/** The figure of a report that stands at a place, or undefined where it has none. */
export function figureAt(report: PublishedReport, at: FigureAt): ProtectedFigure | undefined {
  return indexOf(report).get(figureRefOf(at, report.head.semester));
}

function indexOf(report: PublishedReport): ReadonlyMap<string, ProtectedFigure> {
  const known = indexes.get(report);
  if (known !== undefined) return known;
  const { semester } = report.head;
  const index = new Map(report.figures.map((figure) => [figureRefOf(figure.at, semester), figure]));
  indexes.set(report, index);
  return index;
}

type Named = 'place' | 'group' | 'indicator' | 'dimension';

/**
 * The name that a report gives to one of its places, groups, indicators, dimensions or codes.
 *
 * @throws {RangeError} where the report carries no such id
 */
export function nameIn(
  report: PublishedReport,
  kind: Named,
  id: string,
  code?: string,
): LocalizedText {
  const found = findName(report, kind, id, code);
  if (found === undefined) throw new RangeError(`Expected a ${kind} of the report, got ${id}.`);
  return found;
}

/** The same, or undefined where the report carries no such id: of a figure that it leaves out. */
export function findName(
  report: PublishedReport,
  kind: Named,
  id: string,
  code?: string,
): LocalizedText | undefined {
  const { country, places, groups, indicators, dimensions } = report.reference;
  const lists = { place: [country, ...places], group: groups, indicator: indicators };
  const found =
    kind !== 'dimension'
      ? lists[kind].find((each) => each.id === id)
      : code === undefined
        ? dimensions.find((each) => each.id === id)
        : dimensions.find((each) => each.id === id)?.codes.find((each) => each.id === code);
  return found?.name;
}
