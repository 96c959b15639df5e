import type { Arrivals } from '../aggregation/arrivals.ts';
import type { Conservation } from '../aggregation/conservation.ts';
import { conservationOf } from '../aggregation/conservation.ts';
import type { Difference, Disposition } from '../aggregation/disposition.ts';
import { compareOverall } from '../aggregation/overall-claims.ts';
import type { Reconciled } from '../aggregation/reconcile.ts';
import { reconcile } from '../aggregation/reconcile.ts';
import type { Grouping, Sums } from '../aggregation/sums.ts';
import { sumsOf } from '../aggregation/sums.ts';
import type { TallyCube } from '../aggregation/tally-cube.ts';
import { tallyCubeOf } from '../aggregation/tally-cube.ts';
import type { Delegation } from '../collection/expectation.ts';
import { delegationsOf, expectationsOf, isCollectedIn } from '../collection/expectation.ts';
import type { LedgerRow } from '../collection/ledger.ts';
import { ledgerOf } from '../collection/ledger.ts';
import type { Indicator } from '../indicator/indicator.ts';
import type { CalendarDate } from '../kernel/calendar-date.ts';
import { monthsOf } from '../kernel/semester.ts';
import type { Corpus, Period } from './corpus.ts';
import { listsOf } from './corpus.ts';

/** What was owed for a semester, what arrived by a day, and what it adds up to. Worked out once. */
export interface Collected {
  /** The indicators that were collected in any of its months. */
  readonly indicators: readonly Indicator[];
  readonly ledger: readonly LedgerRow[];
  /** Who counts what for others. */
  readonly delegations: readonly Delegation[];
  readonly counted: Reconciled['counted'];
  readonly contested: Reconciled['contested'];
  readonly cube: TallyCube;
  /** Whom each place that is no reporter stands for: zones, and the country. */
  readonly groupings: readonly Grouping[];
  readonly sums: Sums;
  readonly dispositions: readonly Disposition[];
  readonly differences: readonly Difference[];
  readonly conservation: Conservation;
}

/**
 * Collects a semester: expectations against arrivals, one count for each cell, and their sums.
 *
 * @returns nothing owed and nothing counted where the semester has no cycle
 * @source minutes, paragraphs I3, D6 and D7
 */
export function collectSemester(corpus: Corpus, period: Period, asOf: CalendarDate): Collected {
  const months = monthsOf(period.semester);
  const indicators = corpus.indicators
    .map(({ value }) => value)
    .filter((indicator) => months.some((month) => isCollectedIn(month, indicator)));
  const dimensions = corpus.dimensions?.value.dimensions ?? [];
  const lists = listsOf(corpus);
  const cycle = period.cycle?.value;
  const requests = period.requests.flatMap(({ value }) => value.requests);
  const basis = cycle && { cycle, indicators, lists, requests, asOf };
  const expectations = basis === undefined ? [] : expectationsOf(basis);
  const arrivals = arrivalsOf(period);
  const reconciled = reconcile(expectations, indicators, arrivals, {
    asOf,
    ...(cycle?.excused === undefined ? {} : { excused: cycle.excused }),
  });
  const ledger = ledgerOf({
    expectations,
    returns: arrivals.returns,
    cycle: cycle ?? {},
    unverified: reconciled.unverified,
    splitsOf: new Map(indicators.map(({ id, splits }) => [id, splits])),
    asOf,
  });
  const cube = tallyCubeOf(ledger, reconciled, indicators, dimensions);
  const country = corpus.places?.value.country.id ?? '';
  const zones = lists.zones.map(({ id, places }) => ({ id, members: new Set<string>(places) }));
  const sums = sumsOf(cube, indicators, country, zones);
  const overall = compareOverall(reconciled.overall, sums, arrivals, period.semester, asOf);
  const dispositions = [...reconciled.dispositions, ...overall.dispositions];
  return {
    indicators,
    ledger,
    delegations: basis === undefined ? [] : delegationsOf(basis),
    counted: reconciled.counted,
    contested: reconciled.contested,
    cube,
    groupings: [...zones, { id: country, members: new Set(cube.reporters) }],
    sums,
    dispositions,
    differences: [...reconciled.differences, ...overall.differences],
    conservation: conservationOf(arrivals, asOf, dispositions),
  };
}

/** Everything that arrived for a semester, out of the files that it lies in. */
export function arrivalsOf(period: Period): Arrivals {
  const sources = period.sources.flatMap(({ value }) => value.sources);
  return {
    returns: period.returns.map(({ value }) => value),
    claims: period.claims.flatMap(({ value }) => value.claims),
    verdicts: period.verdicts.flatMap(({ value }) => value.verdicts),
    inquiries: period.inquiries.flatMap(({ value }) => value.inquiries),
    sourceKinds: new Map(sources.map(({ id, kind }) => [id, kind])),
  };
}
