import { isAnswered } from '../collection/ledger.ts';
import { compareText } from '../kernel/compare-text.ts';
import type { SourceId } from '../kernel/ids.ts';
import type { Collected } from './collected.ts';
import type { Period } from './corpus.ts';

/**
 * The public sources behind what is counted of each indicator: the one that a return or claim names,
 * or that of the way by which it came.
 *
 * @source brief R-29
 */
export function sourcesByIndicator(
  period: Period,
  { ledger, counted }: Collected,
): ReadonlyMap<string, readonly SourceId[]> {
  const visible = period.sources
    .flatMap(({ value }) => value.sources)
    .filter(({ visibility }) => visibility === 'public');
  const byId = new Map<string, readonly SourceId[]>(visible.map(({ id }) => [id, [id]]));
  const byKind = new Map<string, SourceId[]>();
  for (const { id, kind } of visible) byKind.set(kind, [...(byKind.get(kind) ?? []), id]);
  const named = new Map<string, string | undefined>([
    ...period.returns.map(({ value }) => [value.id, value.source] as const),
    ...period.claims.flatMap(({ value }) =>
      value.claims.map(({ id, source }) => [id, source] as const),
    ),
  ]);
  // Many cite the same few lists: each list is noted once, and opened at the end.
  const found = new Map<string, Set<readonly SourceId[]>>();
  const listOf = (document: string, way: string) => {
    const source = named.get(document);
    const own = source === undefined ? undefined : byId.get(source);
    return own ?? byKind.get(way) ?? nothing;
  };
  const cite = (indicator: string, cited: readonly SourceId[]) => {
    const lists = found.get(indicator);
    if (lists === undefined) found.set(indicator, new Set([cited]));
    else lists.add(cited);
  };
  let last = { document: '', way: '', cited: nothing };
  for (const { document, way, entry } of counted.values()) {
    // The counts of one return follow one another.
    if (document !== last.document || way !== last.way) {
      last = { document, way, cited: listOf(document, way) };
    }
    cite(entry.indicator, last.cited);
  }
  for (const { answers } of ledger) {
    for (const { indicator, state } of answers) {
      if (isAnswered(state) && state.status === 'nil') {
        cite(indicator, listOf(state.answer.id, state.answer.channel));
      }
    }
  }
  const order = new Map<string, number>(visible.map(({ id }, index) => [id, index]));
  return new Map(
    Array.from(found, ([indicator, lists]) => [
      indicator,
      [...new Set([...lists].flat())].sort(
        (a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0) || compareText(a, b),
      ),
    ]),
  );
}

const nothing: readonly SourceId[] = [];
