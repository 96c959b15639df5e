import type { SourceId } from '../kernel/ids.ts';
import type { Period } from './corpus.ts';

/**
 * The sources that a return or claim rests on: the one that it names, or those on file of the way by
 * which it came.
 *
 * @returns by the id of the return or claim; empty where nothing is on file
 * @source minutes, paragraph D5 ("with the source of the information stated clearly"); brief R-29
 */
export function sourcesOfDocuments({
  returns,
  claims,
  sources,
}: Pick<Period, 'returns' | 'claims' | 'sources'>): ReadonlyMap<string, readonly SourceId[]> {
  const byKind = new Map<string, SourceId[]>();
  for (const { id, kind } of sources.flatMap(({ value }) => value.sources)) {
    byKind.set(kind, [...(byKind.get(kind) ?? []), id]);
  }
  return new Map<string, readonly SourceId[]>([
    ...returns.map(({ value: { id, source, channel } }) => {
      const filed = source === undefined ? (byKind.get(channel) ?? []) : [source];
      return [id, filed] as const;
    }),
    ...claims.flatMap(({ value }) => value.claims.map(({ id, source }) => [id, [source]] as const)),
  ]);
}
