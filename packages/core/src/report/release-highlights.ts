import { isCollectedIn } from '../collection/expectation.ts';
import type { ComparableIndicator, ComparableSemester } from '../comparison/comparable-semester.ts';
import { isSameCount } from '../comparison/comparable-semester.ts';
import { highlightsOf } from '../comparison/highlights-of.ts';
import type { Highlight } from '../figure/highlight.ts';
import type { Figure } from '../figure/figure.ts';
import { figureRefOf } from '../figure/figure-ref.ts';
import type { Indicator } from '../indicator/indicator.ts';
import type { PlaceId } from '../kernel/ids.ts';
import { monthsOf, semesterBefore, yearBefore } from '../kernel/semester.ts';
import { writeStableJson } from '../kernel/stable-json.ts';
import type { PublishedReport } from '../release/published-report.ts';
import type { ReportSections } from '../release/report-sections.ts';
import { collectSemester } from './collected.ts';
import type { Corpus } from './corpus.ts';
import type { CountedSemester } from './counted-semester.ts';
import { figuresOf } from './figures-of.ts';
import { matchedFigures } from './matched-figures.ts';

/**
 * The subtotals by which a semester is compared with the one a year before, like for like. That one
 * is taken as it was when it was released: what has arrived since is published by nobody yet. Where
 * a figure no longer comes out as it was released, because something was corrected in place, or
 * where it was never released or meant something else, there is no subtotal of it.
 *
 * @param base the release of the year before; without one nothing is compared, since nothing of an
 *   unpublished semester may be told
 * @returns raw figures, to be protected together with all others of the release
 * @source minutes, paragraph I3; brief
 */
export function matchedWithRelease(
  corpus: Corpus,
  now: CountedSemester,
  base: PublishedReport | undefined,
): readonly Figure[] {
  const country = corpus.places?.value.country.id;
  const period = corpus.periods.find((each) => each.semester === yearBefore(now.semester));
  if (base === undefined || country === undefined || period?.cycle === undefined) return [];
  const asOf = base.head.asOf;
  const collected = collectSemester(corpus, period, asOf);
  const { figures } = figuresOf(corpus, period, collected, asOf);
  const released = releasedAlike(figures, base, now.indicators);
  return matchedFigures(
    now,
    { ...collected, semester: period.semester, figures: released },
    country,
  );
}

/** The figures that a release shows just so, of indicators that still count the same. */
function releasedAlike(
  figures: readonly Figure[],
  { head, figures: released, reference }: PublishedReport,
  indicators: readonly ComparableIndicator[],
): readonly Figure[] {
  const saidIn = ({ cell, completeness }: Figure) => writeStableJson({ cell, completeness });
  const refOf = ({ at }: Figure) => figureRefOf(at, head.semester);
  const said = new Map(released.map((figure) => [refOf(figure), saidIn(figure)]));
  const alike = new Set<string>(
    indicators
      .filter((now) => reference.indicators.some((then) => isSameCount(now, then)))
      .map(({ id }) => id),
  );
  return figures.filter(
    (figure) => alike.has(figure.at.indicator) && said.get(refOf(figure)) === saidIn(figure),
  );
}

/** All that a release is asked for its highlights. */
export interface ReleaseComparison {
  readonly now: ComparableSemester & { readonly indicators: readonly Indicator[] };
  readonly country: PlaceId;
  /** All releases of the root so far, of any kind and version. */
  readonly earlier: readonly PublishedReport[];
  readonly kind: PublishedReport['head']['kind'];
  readonly sections: ReportSections['sections'];
}

/**
 * What a reader of a release should know first, found in its own protected figures and those of the
 * releases before it: whoever has them finds the same.
 *
 * Newspapers print what they choose, so that of a compilation only changes are told: that nobody
 * printed a figure before makes it no first one. Nor does it that no release showed what was
 * collected all the same: counted for the first time is what nobody was asked for before.
 *
 * @source minutes, paragraph I4; brief
 */
export function releaseHighlights({
  now,
  country,
  earlier,
  kind,
  sections,
}: ReleaseComparison): readonly Highlight[] {
  const before = earlier.filter(({ head }) => head.kind === kind && head.semester < now.semester);
  const isLatest = ({ head }: PublishedReport) =>
    before.every(
      (other) => other.head.semester !== head.semester || other.head.version <= head.version,
    );
  const targets = sections.flatMap(({ group, targets: set }) =>
    set.flatMap(({ figure, planned }) =>
      planned === undefined ? [] : [{ figure, planned, group }],
    ),
  );
  const released = before.filter(isLatest).map(({ head, figures, reference }) => ({
    semester: head.semester,
    figures,
    indicators: reference.indicators,
  }));
  const found = highlightsOf({
    now,
    earlier: [...released, ...carriedBase(now, released)],
    place: country,
    targets,
  });
  if (kind === 'press') return found.filter((each) => each.kind === 'change');
  const monthBefore = monthsOf(semesterBefore(now.semester)).at(-1);
  const isNew = (indicator: Indicator) =>
    monthBefore !== undefined && !isCollectedIn(monthBefore, indicator);
  const fresh = new Set<string>(now.indicators.filter(isNew).map(({ id }) => id));
  return found.filter((each) => each.kind !== 'first-counted' || fresh.has(each.indicator));
}

/**
 * The year before as a release carries it itself, where nothing of it was released: a newspaper prints
 * both in one article, and means the same by both.
 */
function carriedBase(
  { semester, figures, indicators }: ComparableSemester,
  released: readonly ComparableSemester[],
): readonly ComparableSemester[] {
  const base = yearBefore(semester);
  if (released.some((each) => each.semester === base)) return [];
  const carried = figures.filter(
    ({ at: { period } }) => 'semester' in period && period.semester === base,
  );
  return carried.length === 0 ? [] : [{ semester: base, figures: carried, indicators }];
}
