import type { CountedLeaves, CountedRelease } from '../disclosure/counted-leaves.ts';
import type { Figure } from '../figure/figure.ts';
import { figureRefOf } from '../figure/figure-ref.ts';
import type { CalendarDate } from '../kernel/calendar-date.ts';
import type { Semester } from '../kernel/semester.ts';
import { yearBefore } from '../kernel/semester.ts';
import type { PublishedReport } from '../release/published-report.ts';
import { collectSemester } from './collected.ts';
import type { Corpus } from './corpus.ts';
import type { CollectedOn } from './counted-leaves-of.ts';
import { countedLeavesOf } from './counted-leaves-of.ts';
import { pressFigures } from './press-figures.ts';

/** A release that is to be: its raw figures, and the day on which they are counted. */
export interface ReleaseToBe {
  readonly kind: PublishedReport['head']['kind'];
  readonly semester: Semester;
  readonly today: CalendarDate;
  readonly figures: readonly Figure[];
}

/**
 * A release that is to be, and all earlier ones that speak of the same semesters, each with what was
 * counted behind it on its day. What has been corrected in place since no longer gives what a release
 * shows; whoever protects sees that for himself.
 *
 * @param earlier releases of the same kind, in any order
 * @source brief
 */
export function countedReleases(
  corpus: Corpus,
  toBe: ReleaseToBe,
  earlier: readonly PublishedReport[],
): { readonly release: CountedRelease; readonly earlier: readonly CountedRelease[] } {
  const { semester, figures, today, kind } = toBe;
  const countedBehind = countsBehind(corpus, kind, earlier);
  const isNear = (other: Semester) =>
    other === semester || other === yearBefore(semester) || yearBefore(other) === semester;
  return {
    release: {
      name: semester,
      semester,
      isPublic: false,
      figures,
      counted: countedBehind(semester, today),
    },
    earlier: earlier
      .filter(({ head }) => isNear(head.semester))
      .map((report) => publicRelease(corpus, report, countedBehind)),
  };
}

/**
 * All releases of one kind, each with what was counted behind it on its day.
 *
 * @param reports of one kind, in any order
 * @source brief
 */
export function countedReports(
  corpus: Corpus,
  reports: readonly PublishedReport[],
): readonly CountedRelease[] {
  const [first] = reports;
  if (first === undefined) return [];
  const countedBehind = countsBehind(corpus, first.head.kind, reports);
  return reports.map((report) => publicRelease(corpus, report, countedBehind));
}

type CountsBehind = (semester: Semester, day: CalendarDate) => readonly CountedLeaves[];

/** What was counted of a semester, and of the one with which its release is compared. */
function countsBehind(
  corpus: Corpus,
  kind: ReleaseToBe['kind'],
  reports: readonly PublishedReport[],
): CountsBehind {
  const collectOn = collector(corpus);
  return (semester, day) => {
    if (kind === 'press') return [];
    const base = baseOf(reports, semester, day);
    const own = collectOn(semester, day);
    const other = base && collectOn(base.head.semester, base.head.asOf);
    return [
      ...(own === undefined ? [] : [countedLeavesOf(own, other)]),
      ...(other === undefined ? [] : [countedLeavesOf(other, own)]),
    ];
  };
}

function publicRelease(
  corpus: Corpus,
  { head, figures }: PublishedReport,
  countedBehind: CountsBehind,
): CountedRelease {
  return {
    name: `${head.semester} v${head.version}`,
    semester: head.semester,
    isPublic: true,
    figures,
    ...(head.kind === 'press' ? { printed: asPrinted(corpus, head.semester, figures) } : {}),
    counted: countedBehind(head.semester, head.asOf),
  };
}

/** Collects each semester once a day. */
function collector(corpus: Corpus) {
  const known = new Map<string, CollectedOn>();
  return (semester: Semester, asOf: CalendarDate): CollectedOn | undefined => {
    const period = corpus.periods.find((each) => each.semester === semester);
    if (period?.cycle === undefined) return undefined;
    const key = `${semester} ${asOf}`;
    const collected = known.get(key) ?? {
      ...collectSemester(corpus, period, asOf),
      semester,
      asOf,
    };
    known.set(key, collected);
    return collected;
  };
}

/** The release of the year before with which one of that day was compared. */
function baseOf(
  earlier: readonly PublishedReport[],
  semester: Semester,
  day: CalendarDate,
): PublishedReport | undefined {
  return earlier
    .filter(({ head }) => head.semester === yearBefore(semester) && head.asOf <= day)
    .toSorted((a, b) => b.head.version - a.head.version)[0];
}

/** What newspapers printed of the figures of a compilation, those that it withholds as well. */
function asPrinted(
  corpus: Corpus,
  semester: Semester,
  published: readonly Figure[],
): readonly Figure[] {
  const period = corpus.periods.find((each) => each.semester === semester);
  const country = corpus.places?.value.country.id;
  if (period === undefined || country === undefined) return published;
  const refOf = ({ at }: Figure) => figureRefOf(at, semester);
  const raw = new Map(
    pressFigures(period, country).figures.map((figure) => [refOf(figure), figure]),
  );
  return published.map((figure) =>
    figure.cell.status === 'withheld' ? (raw.get(refOf(figure)) ?? figure) : figure,
  );
}
