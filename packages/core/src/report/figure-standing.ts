import { verdictsOn } from '../aggregation/arrivals.ts';
import type { Chosen } from '../aggregation/choose-count.ts';
import type { Figure, FigureAt } from '../figure/figure.ts';
import type { FigureConfirmation } from '../figure/figure-confirmation.ts';
import { ConfirmationStatus } from '../figure/figure-confirmation.ts';
import { compareText } from '../kernel/compare-text.ts';
import { groupBy } from '../kernel/group-by.ts';
import type { CalendarDate } from '../kernel/calendar-date.ts';
import type { ReporterId } from '../kernel/ids.ts';
import type { Collected } from './collected.ts';
import { arrivalsOf } from './collected.ts';
import type { Period } from './corpus.ts';
import type { GatheredCount } from './gathered-counts.ts';
import { gatheredCounts } from './gathered-counts.ts';
import { corroboratingSources, scopeKey } from './corroborating-sources.ts';

/** Who stands behind a figure: all of a figure that changes no value. */
export type FigureStanding = Pick<Figure, 'verification' | 'confirmations' | 'corroboratedBy'>;

/** Finds the standing of a figure. */
export type StandingOf = (
  at: FigureAt,
  /** How many counts stand behind it, wherever they came from. */
  known: number,
) => FigureStanding;

/**
 * Who stands behind each figure of a semester on a day: verified only where each count behind it was
 * found true by somebody; with what the competent bodies say of the counts that were gathered
 * elsewhere; and with the public sources that give the same count again.
 *
 * @param isNamed false where the publication policy names no body that was asked
 * @source minutes, paragraphs D5 and G6.r; brief
 */
export function figureStandings(
  period: Period,
  collected: Collected,
  { asOf, isNamed }: { readonly asOf: CalendarDate; readonly isNamed: boolean },
): StandingOf {
  const gathered = groupBy(gatheredCounts(period, collected, asOf), ({ indicator }) => indicator);
  const verified = groupBy(verifiedCounts(period, collected, asOf), ({ entry }) => entry.indicator);
  const agreeing = corroboratingSources(period, collected);
  const isBehind = scopeFinder(collected);
  return (at, known) => {
    const behind = isBehind(at);
    const verifiedHere = (verified.get(at.indicator) ?? []).filter(behind).length;
    const asked = (gathered.get(at.indicator) ?? []).filter(behind);
    const corroboratedBy = agreeing.get(scopeKey(at)) ?? [];
    return {
      verification: known > 0 && verifiedHere === known ? 'verified' : 'as-received',
      ...(asked.length === 0 ? {} : { confirmations: confirmationsIn(asked, isNamed) }),
      // A part of a total may differ where the totals agree.
      ...(corroboratedBy.length === 0 || Object.keys(at.split).length > 0
        ? {}
        : { corroboratedBy: [...corroboratedBy] }),
    };
  };
}

interface Cell {
  readonly reporter: string;
  readonly month: string;
}

/** Whether the count of a reporter and month is behind a figure. */
function scopeFinder({ groupings, indicators, cube }: Collected) {
  const levels = new Set<string>(
    indicators.filter(({ addition }) => addition === 'latest').map(({ id }) => id),
  );
  const last = cube.months.at(-1);
  return ({ indicator, place, period }: FigureAt): ((cell: Cell) => boolean) => {
    const members = groupings.find(({ id }) => id === place)?.members;
    const isMeant = (month: string) =>
      'month' in period ? period.month === month : !levels.has(indicator) || month === last;
    return ({ reporter, month }) =>
      (members === undefined ? reporter === place : members.has(reporter)) && isMeant(month);
  };
}

/** What is counted and was found true; of most semesters few counts are. */
function verifiedCounts(
  period: Period,
  { counted }: Collected,
  asOf: CalendarDate,
): readonly Chosen[] {
  const arrivals = arrivalsOf(period);
  const verdicts = arrivals.verdicts.filter(({ on }) => on <= asOf);
  if (verdicts.length === 0) return [];
  const verdictOn = verdictsOn({ ...arrivals, verdicts });
  const judged = new Set(verdicts.map(({ of }) => of));
  return Array.from(counted.values()).filter(
    ({ document, way }) => judged.has(document) && verdictOn(document, way) === 'true',
  );
}

/** One entry for each body and state, the state that a reader must know first before the others. */
function confirmationsIn(counts: readonly GatheredCount[], isNamed: boolean): FigureConfirmation[] {
  const said = counts.map(({ reporter, status, asked }) => {
    const answer = asked?.state.answer;
    return {
      status,
      ...(isNamed ? { body: bodyOf(reporter, asked) } : {}),
      ...(answer === undefined ? {} : { on: answer.on }),
      ...(asked?.state.isLate === true ? { late: true as const } : {}),
    };
  });
  const alike = groupBy(said, (each) => JSON.stringify(each));
  return Array.from(alike.values())
    .flatMap((same) => same.slice(0, 1).map((each) => ({ ...each, counts: same.length })))
    .toSorted(
      (a, b) =>
        ConfirmationStatus.options.indexOf(a.status) -
          ConfirmationStatus.options.indexOf(b.status) ||
        compareText(JSON.stringify(a), JSON.stringify(b)),
    );
}

/** Who was asked; until somebody is, whoever owes the count. */
function bodyOf(reporter: ReporterId, asked: GatheredCount['asked']): ReporterId {
  return asked?.confirmation.sentTo ?? reporter;
}
