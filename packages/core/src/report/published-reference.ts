import type { LedgerRow } from '../collection/ledger.ts';
import type { Figure } from '../figure/figure.ts';
import { groupBy } from '../kernel/group-by.ts';
import { ReporterId } from '../kernel/ids.ts';
import type { PublishedReport } from '../release/published-report.ts';
import type { ReportReference } from '../release/release-files.ts';
import type { Corpus, Period } from './corpus.ts';
import { groupsOf } from './corpus.ts';

type PublishedSource = ReportReference['sources'][number];

/** What a release was made from, and what its pages will name. */
interface ReferenceRequest {
  readonly corpus: Corpus;
  readonly period: Period;
  /** Every figure of the release. */
  readonly figures: readonly Figure[];
  /** What was owed; none for a compilation. */
  readonly ledger: readonly LedgerRow[];
  /** The release of which figures were borrowed, with their sources. */
  readonly base: PublishedReport | undefined;
}

/**
 * The names, definitions and sources that the pages of a release print, so that it stands alone:
 * what a report names today stays as it was, whatever is renamed later.
 */
export function publishedReference(request: ReferenceRequest): ReportReference {
  const { corpus, period, figures, ledger, base } = request;
  const { places, zones, groups, dimensions } = corpus;
  if (!places || !groups || !dimensions) {
    throw new RangeError('Expected a corpus with places, groups and dimensions.');
  }
  const used = {
    indicators: new Set<string>(figures.map(({ at }) => at.indicator)),
    places: new Set<string>(figures.map(({ at }) => at.place)),
    dimensions: new Set(figures.flatMap(({ at }) => Object.keys(at.split))),
    sources: new Set<string>(
      figures.flatMap(({ sources, corroboratedBy = [] }) => [...sources, ...corroboratedBy]),
    ),
  };
  const expectedFrom = whoOwes(corpus, ledger);
  const indicators = corpus.indicators
    .map(({ value }) => value)
    .filter(({ id }) => used.indicators.has(id))
    .toSorted((a, b) => orderOf(a.id, corpus) - orderOf(b.id, corpus))
    .map(({ id, name, definition, countingRule, unit, owner }) => ({
      ...{ id, name, definition, countingRule, unit, owner },
      expectedFrom: expectedFrom(id),
    }));
  const named = new Set<string>([
    ...indicators.map(({ owner }) => owner),
    ...groupsOf(corpus, period).map(({ id }) => id),
  ]);
  return {
    schema: 1,
    country: places.value.country,
    places: [
      ...places.value.places.map(({ id, name }) => ({ id, name })),
      ...(zones?.value.zones ?? []).map(({ id, name }) => ({ id, name, isZone: true as const })),
    ].filter(({ id }) => used.places.has(id)),
    groups: groups.value.groups
      .filter(({ id }) => named.has(id))
      .toSorted((a, b) => a.order - b.order)
      .map(({ id, name }) => ({ id, name })),
    bodies: namedBodies(corpus, indicators, figures),
    dimensions: dimensions.value.dimensions
      .filter(({ id }) => used.dimensions.has(id))
      .map(({ id, name, codes }) => ({ id, name, codes })),
    indicators,
    sources: sourcesOf(period, base).filter(({ id }) => used.sources.has(id)),
  };
}

type ExpectedFrom = ReportReference['indicators'][number]['expectedFrom'];

/** Who owes an indicator, by stratum: bodies by name, places by number. */
function whoOwes({ places }: Corpus, ledger: readonly LedgerRow[]): (id: string) => ExpectedFrom {
  const isPlace = new Set<string>(places?.value.places.map(({ id }) => id));
  const owed = groupBy(
    ledger.flatMap(({ stratum, reporter, answers }) =>
      answers
        .filter(({ state }) => state.status !== 'not-applicable')
        .map(({ indicator }) => ({ indicator, stratum, reporter })),
    ),
    ({ indicator }): string => indicator,
  );
  return (id) => {
    const strata = groupBy(owed.get(id) ?? [], ({ stratum }) => stratum);
    return Array.from(strata, ([stratum, rows]) => {
      const reporters = Array.from(new Set(rows.map(({ reporter }) => reporter)));
      const bodies = reporters.filter((reporter) => !isPlace.has(reporter));
      const counted = { stratum, reporters: reporters.length };
      return bodies.length === 0 ? counted : { ...counted, bodies };
    });
  };
}

/** Whoever owes an indicator or was asked to confirm a count; committees by the name of their place. */
function namedBodies(
  { bodies, places }: Corpus,
  indicators: readonly { readonly expectedFrom: ExpectedFrom }[],
  figures: readonly Figure[],
) {
  const named = new Set<string>([
    ...indicators.flatMap(({ expectedFrom }) => expectedFrom.flatMap((each) => each.bodies ?? [])),
    ...figures.flatMap(({ confirmations = [] }) => confirmations.flatMap(({ body }) => body ?? [])),
  ]);
  return (
    [...(bodies?.value.bodies ?? []), ...(places?.value.places ?? [])]
      .filter(({ id }) => named.has(id))
      // The schema of a release reads the id as that of a reporter, which both of them are.
      .map(({ id, name }) => ({ id: ReporterId.parse(id), name }))
  );
}

/** What readers may know of a source: by name, so that nothing else can slip in. */
function publicPart({
  id,
  kind,
  provider,
  title,
  on,
  address,
  yearInferred,
}: PublishedSource): PublishedSource {
  return {
    id,
    kind,
    provider,
    ...(title === undefined ? {} : { title }),
    ...(on === undefined ? {} : { on }),
    ...(address === undefined ? {} : { address }),
    ...(yearInferred === undefined ? {} : { yearInferred }),
  };
}

/** Indicators stand in the order in which the publication policy names them, then by id. */
function orderOf(id: string, { publication, indicators }: Corpus): number {
  const named = publication?.value.tables.findIndex(({ indicator }) => indicator === id) ?? -1;
  if (named >= 0) return named;
  return 10_000 + indicators.findIndex(({ value }) => value.id === id);
}

function sourcesOf(period: Period, base: PublishedReport | undefined): readonly PublishedSource[] {
  const own = [
    ...period.press.map(({ value: { source, yearInferred } }) => ({
      ...source,
      ...(yearInferred === undefined ? {} : { yearInferred }),
    })),
    ...period.sources.flatMap(({ value }) =>
      value.sources.filter(({ visibility }) => visibility === 'public'),
    ),
  ].map(publicPart);
  const ids = new Set<string>(own.map(({ id }) => id));
  return [...own, ...(base?.reference.sources.filter(({ id }) => !ids.has(id)) ?? [])];
}
