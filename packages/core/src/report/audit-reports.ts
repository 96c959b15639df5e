import type { ReleasesAudit } from '../disclosure/audit/audit-releases.ts';
import { auditReleases } from '../disclosure/audit/audit-releases.ts';
import type { AuditRules } from '../disclosure/audit/knowledge.ts';
import type { Solver } from '../disclosure/solver.ts';
import { groupBy } from '../kernel/group-by.ts';
import type { PlanProgress } from '../published/plan-progress.ts';
import type { PublishedReport } from '../release/published-report.ts';
import type { Corpus } from './corpus.ts';
import { countedReports } from './counted-releases.ts';
import { boundsOfProgress } from './bounds-of-progress.ts';

/**
 * Audits all releases of a root, those of one kind together, with what the progress of plans says of
 * their figures.
 *
 * @param ask `intervals`, the default: how narrow the narrowest range is exactly
 * @returns nothing audited where the corpus has no places or no policy: it cannot be published either
 * @source brief §10.3
 */
export function auditReports(
  corpus: Corpus,
  reports: readonly PublishedReport[],
  solver: Solver,
  ask: AuditRules['ask'] = 'intervals',
  progress: readonly PlanProgress[] = [],
): ReleasesAudit {
  const { places, disclosure, indicators } = corpus;
  if (places === undefined || disclosure === undefined) return { releases: [], exposures: [] };
  const context = {
    policy: disclosure.value,
    indicators: indicators.map(({ value }) => value),
    country: places.value.country.id,
  };
  const boundsOf = boundsOfProgress(progress, reports);
  const audits = [...groupBy(reports, ({ head }) => head.kind).values()].map((ofKind) => {
    const releases = countedReports(corpus, ofKind).map((release, index) => {
      return { ...release, bounds: boundsOf(ofKind[index]) };
    });
    return auditReleases(releases, context, solver, ask);
  });
  return {
    releases: audits.flatMap(({ releases }) => releases),
    exposures: audits.flatMap(({ exposures }) => exposures),
  };
}
