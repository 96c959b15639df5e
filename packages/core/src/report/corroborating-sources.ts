import type { FigureAt } from '../figure/figure.ts';
import { compareText } from '../kernel/compare-text.ts';
import { groupBy } from '../kernel/group-by.ts';
import type { SourceId } from '../kernel/ids.ts';
import type { Collected } from './collected.ts';
import type { Period } from './corpus.ts';

/**
 * The public sources of counts that agree with the one that holds: a figure that two desks counted is
 * one figure with a corroborating source.
 *
 * @returns by `scopeKey`, sorted; nothing for what nobody else counted
 * @source minutes, paragraph D4; brief R-32
 */
export function corroboratingSources(
  period: Period,
  { dispositions }: Pick<Collected, 'dispositions'>,
): ReadonlyMap<string, readonly SourceId[]> {
  const agreeing = dispositions.filter(({ end }) => end === 'corroborating');
  if (agreeing.length === 0) return new Map();
  const sources = period.sources.flatMap(({ value }) => value.sources);
  const visible = new Set<string>(
    sources.filter(({ visibility }) => visibility === 'public').map(({ id }) => id),
  );
  const documents = new Map<
    string,
    { readonly source?: SourceId; readonly period: FigureAt['period'] }
  >([
    ...period.returns.map(({ value }) => {
      const own = sources.find(({ kind }) => kind === value.channel)?.id;
      const source = value.source ?? own;
      const of = { period: { month: value.month } };
      return [value.id, source === undefined ? of : { ...of, source }] as const;
    }),
    ...period.claims.flatMap(({ value }) =>
      value.claims.map((claim) => [claim.id, claim] as const),
    ),
  ]);
  const found = agreeing.flatMap(({ document, indicator, reporter }) => {
    const known = documents.get(document);
    if (known?.source === undefined || !visible.has(known.source)) return [];
    const key = scopeKey({ indicator, place: reporter, period: known.period });
    return [{ key, source: known.source }];
  });
  return new Map(
    Array.from(
      groupBy(found, ({ key }) => key),
      ([key, each]) => [key, [...new Set(each.map(({ source }) => source))].sort(compareText)],
    ),
  );
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
