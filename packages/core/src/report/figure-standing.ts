import { verdictsOn } from '../aggregation/arrivals.ts';
import { cellKey } from '../aggregation/reconcile.ts';
import { slotKey } from '../aggregation/slots.ts';
import { isCountedIn } from '../aggregation/tally-cube.ts';
import type { Figure, FigureAt } from '../figure/figure.ts';
import type { FigureConfirmation } from '../figure/figure-confirmation.ts';
import { ConfirmationStatus } from '../figure/figure-confirmation.ts';
import { exactCountOf } from '../figure/figure-cell.ts';
import { compareText } from '../kernel/compare-text.ts';
import { groupBy } from '../kernel/group-by.ts';
import type { CalendarDate } from '../kernel/calendar-date.ts';
import type { Collected } from './collected.ts';
import { arrivalsOf } from './collected.ts';
import type { Period } from './corpus.ts';
import { corroboratingSources, scopeKey } from './corroborating-sources.ts';
import type { GatheredCount } from './gathered-counts.ts';
import { gatheredCounts } from './gathered-counts.ts';

/** Who stands behind a figure: all of a figure that changes no value. */
export type FigureStanding = Pick<Figure, 'verification' | 'confirmations' | 'corroboratedBy'>;

/** Finds the standing of a figure. */
export type StandingOf = (
  figure: Pick<Figure, 'at' | 'cell'>,
  /** How many counts stand behind it, wherever they came from. */
  known: number,
) => FigureStanding;

/** What the publication policy lets readers know of those who stand behind figures. */
export interface StandingPolicy {
  /** False where no body that was asked is named. */
  readonly isNamed: boolean;
  /** False where it stays internal which source gave a count again. */
  readonly areSourcesTold: boolean;
}

/**
 * Who stands behind each figure of a semester on a day: verified only where each count behind it was
 * found true by somebody; with what the competent bodies say of the counts that were gathered
 * elsewhere; and with the public sources that give the same count again.
 *
 * A part of a total has behind it only what was divided: whoever gave the total alone is not asked
 * about its parts.
 *
 * @source minutes, paragraphs D5 and G6.r; brief
 */
export function figureStandings(
  period: Period,
  collected: Collected,
  asOf: CalendarDate,
  { isNamed, areSourcesTold }: StandingPolicy,
): StandingOf {
  const gathered = inCells(gatheredCounts(period, collected, asOf));
  const verified = inCells(verifiedCells(period, collected, asOf));
  const agreeing = areSourcesTold
    ? corroboratingSources(period, collected)
    : new Map<string, never>();
  const behind = scopeFinder(collected);
  return ({ at, cell }, known) => {
    const asked = behind(at, gathered);
    const isVerified = known > 0 && behind(at, verified).length === known;
    const total = exactCountOf(cell);
    // A part of a total may differ where the totals agree.
    const isWhole = Object.keys(at.split).length === 0;
    const again = isWhole && agreeing.size > 0 ? (agreeing.get(scopeKey(at)) ?? []) : [];
    const corroboratedBy = [
      ...new Set(again.filter((each) => each.total === total).map(({ source }) => source)),
    ];
    return {
      verification: isVerified ? 'verified' : 'as-received',
      ...(asked.length === 0 ? {} : { confirmations: confirmationsIn(asked, isNamed) }),
      ...(corroboratedBy.length === 0 ? {} : { corroboratedBy }),
    };
  };
}

interface Cell {
  readonly indicator: string;
  readonly reporter: string;
  readonly month: string;
}

/** Cells by indicator and reporter: of most semesters there are few. */
type Cells<C extends Cell> = ReadonlyMap<string, ReadonlyMap<string, readonly C[]>>;

function inCells<C extends Cell>(cells: readonly C[]): Cells<C> {
  return new Map(
    Array.from(
      groupBy(cells, ({ indicator }) => indicator),
      ([indicator, each]) => [indicator, groupBy(each, ({ reporter }) => reporter)],
    ),
  );
}

/** Finds the cells that stand behind a figure. */
function scopeFinder({ groupings, cube, sums }: Collected) {
  const members = new Map(groupings.map((each) => [each.id, each.members]));
  const numberOf = new Map(cube.reporters.map((id, number) => [id, number]));
  return <C extends Cell>({ indicator, place, period, split }: FigureAt, cells: Cells<C>) => {
    const byReporter = cells.get(indicator);
    if (byReporter === undefined) return [];
    const slot = cube.slots.byKey.get(slotKey(indicator, split));
    if (slot === undefined) return [];
    const months: readonly string[] =
      'month' in period ? [period.month] : sums.monthsBehind({ indicator, split });
    const isBehind = ({ reporter, month }: Cell) => {
      const number = numberOf.get(reporter);
      return (
        number !== undefined && months.includes(month) && isCountedIn(cube, slot, number, month)
      );
    };
    const group = members.get(place);
    if (group === undefined) return (byReporter.get(place) ?? []).filter(isBehind);
    return Array.from(byReporter).flatMap(([reporter, each]) =>
      group.has(reporter) ? each.filter(isBehind) : [],
    );
  };
}

/** What is counted and was found true, confirmed nils among it. */
function verifiedCells(
  period: Period,
  { counted, contested, ledger }: Collected,
  asOf: CalendarDate,
): readonly Cell[] {
  const arrivals = arrivalsOf(period);
  const verdicts = arrivals.verdicts.filter(({ on }) => on <= asOf);
  if (verdicts.length === 0) return [];
  const verdictOn = verdictsOn({ ...arrivals, verdicts });
  const judged = new Set(verdicts.map(({ of }) => of));
  const isTrue = (document: string, way: string) =>
    judged.has(document) && verdictOn(document, way) === 'true';
  const chosen = Array.from(counted.values())
    .filter(({ document, way }) => isTrue(document, way))
    .map(({ reporter, month, entry }) => ({ indicator: entry.indicator, reporter, month }));
  const nils = ledger.flatMap(({ reporter, month, answers }) =>
    answers.flatMap(({ indicator, state }) => {
      if (state.status !== 'nil' || !isTrue(state.answer.id, state.answer.channel)) return [];
      const key = cellKey(reporter, month, indicator);
      return counted.has(key) || contested.has(key) ? [] : [{ indicator, reporter, month }];
    }),
  );
  return [...chosen, ...nils];
}

type Said = Omit<FigureConfirmation, 'counts'>;

/** One entry for each body and state, the state that a reader must know first before the others. */
function confirmationsIn(counts: readonly GatheredCount[], isNamed: boolean): FigureConfirmation[] {
  const said = counts.flatMap(({ reporter, asked }): readonly Said[] => {
    if (asked.length === 0) {
      return [{ status: 'not-sent', ...(isNamed ? { body: reporter } : {}) }];
    }
    return asked.map(({ confirmation, state: { status, answer, isLate } }) => ({
      status,
      ...(isNamed ? { body: confirmation.sentTo } : {}),
      ...(answer === undefined ? {} : { on: answer.on }),
      ...(isLate ? { late: true as const } : {}),
    }));
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
