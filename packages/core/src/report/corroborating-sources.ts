import { cellKey } from '../aggregation/reconcile.ts';
import { namedPeriod } from '../aggregation/month-counted.ts';
import type { FigureAt } from '../figure/figure.ts';
import { exactTotalOf } from '../indicator/count-entry.ts';
import type { CountEntry } from '../indicator/count-entry.ts';
import { compareText } from '../kernel/compare-text.ts';
import { groupBy } from '../kernel/group-by.ts';
import type { SourceId } from '../kernel/ids.ts';
import type { Collected } from './collected.ts';
import type { Period } from './corpus.ts';
import { sourcesOfDocuments } from './sources-of-documents.ts';

/** A public source that gives an exact count again. */
export interface Corroboration {
  readonly source: SourceId;
  readonly total: number;
}

/**
 * The public sources that give the same exact count again: a figure that two desks counted is one
 * figure with a corroborating source. What merely does not contradict, such as "at least", gives
 * nothing again, and no source corroborates itself.
 *
 * @returns by `scopeKey`, sorted; nothing for what nobody else counted
 * @source minutes, paragraph D4; brief R-32
 */
export function corroboratingSources(
  period: Period,
  { dispositions, counted }: Pick<Collected, 'dispositions' | 'counted'>,
): ReadonlyMap<string, readonly Corroboration[]> {
  const agreeing = dispositions.filter(({ end }) => end === 'corroborating');
  if (agreeing.length === 0) return new Map();
  const visible = new Set<string>(
    period.sources
      .flatMap(({ value }) => value.sources)
      .flatMap(({ id, visibility }) => (visibility === 'public' ? [id] : [])),
  );
  const sources = sourcesOfDocuments(period);
  const shownOf = (document: string) =>
    (sources.get(document) ?? []).filter((id) => visible.has(id));
  const documents = documentsIn(period);
  const found = agreeing.flatMap(({ document, indicator, reporter, month }) => {
    const written = documents.get(document);
    const entry = written?.counts.find((each) => each.indicator === indicator);
    const total = entry && exactTotalOf(entry);
    if (written === undefined || total === undefined) return [];
    const chosen =
      month === undefined ? undefined : counted.get(cellKey(reporter, month, indicator))?.document;
    const own = new Set<string>(chosen === undefined ? [] : sources.get(chosen));
    const time = month === undefined ? written.period : { month };
    const key = scopeKey({ indicator, place: reporter, period: time });
    return shownOf(document)
      .filter((id) => !own.has(id))
      .toSorted(compareText)
      .slice(0, 1)
      .map((source) => ({ key, source, total }));
  });
  return new Map(
    Array.from(
      groupBy(found, ({ key }) => key),
      ([key, each]) => [
        key,
        each
          .map(({ source, total }) => ({ source, total }))
          .toSorted((a, b) => compareText(a.source, b.source)),
      ],
    ),
  );
}

interface WrittenCounts {
  readonly counts: readonly CountEntry[];
  readonly period: FigureAt['period'];
}

function documentsIn({ returns, claims }: Period): ReadonlyMap<string, WrittenCounts> {
  return new Map<string, WrittenCounts>([
    ...returns.flatMap(({ value }) =>
      value.answer === 'has-data'
        ? [[value.id, { counts: value.counts, period: { month: value.month } }] as const]
        : [],
    ),
    ...claims.flatMap(({ value }) =>
      value.claims.map(
        ({ id, counts, period }) => [id, { counts, period: namedPeriod(period) }] as const,
      ),
    ),
  ]);
}

/** What a total is about: its indicator, place and time. */
export function scopeKey({
  indicator,
  place,
  period,
}: {
  readonly indicator: string;
  readonly place: string;
  readonly period: FigureAt['period'];
}): string {
  const time =
    'month' in period ? period.month : 'semester' in period ? period.semester : period.to;
  return `${indicator} ${place} ${time}`;
}
