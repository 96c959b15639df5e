import { groupBy } from '../../kernel/group-by.ts';
import type { CountedRelease } from '../counted-leaves.ts';
import type { Solver } from '../solver.ts';
import { auditTopic } from './audit-topic.ts';
import type { AuditRules } from './knowledge.ts';
import { publishedTopics } from './published-topics.ts';
import type { AuditContext, ReleaseExposure } from './release-exposure.ts';

/** How one release stands after the audit of all. */
export interface AuditedRelease {
  readonly name: string;
  /** Figures that have a number, shown or withheld. */
  readonly cells: number;
  readonly withheld: number;
  /** The least that lies between what one of its withheld counts can be at least and at most. */
  readonly narrowest?: number;
  /**
   * Shown figures that no longer come out as they were counted, because something was corrected in
   * place: what follows from them is only compared figure by figure.
   */
  readonly corrected: number;
}

/** The audit of releases. */
export interface ReleasesAudit {
  /** In the order in which they came. */
  readonly releases: readonly AuditedRelease[];
  /** Empty where nothing can be worked out. */
  readonly exposures: readonly ReleaseExposure[];
}

/**
 * Audits all releases of one kind together, by equations of its own: whether readers who hold all of
 * them can work out a withheld count, a small count that no figure prints, or a small change. It shares
 * nothing with what decides on withholding but the policy and the solver.
 *
 * Where one of them is not public yet, only what it speaks of is audited, and what follows without
 * it already is not held against it.
 *
 * @param releases in any order; the truth behind them is needed to know what is small
 * @param ask `enough`, the default: the narrowest ranges are at least so wide; `intervals`: exactly
 * @source brief §10.3; Handbook on Statistical Disclosure Control, chapters 4 and 5; Fischetti and
 *   Salazar (2001)
 */
export function auditReleases(
  releases: readonly CountedRelease[],
  context: AuditContext,
  solver: Solver,
  ask: AuditRules['ask'] = 'enough',
): ReleasesAudit {
  const isToBe = releases.some(({ isPublic }) => !isPublic);
  const topics = publishedTopics(releases).filter(
    ({ voices }) => !isToBe || voices.some(({ isPublic }) => !isPublic),
  );
  const audits = topics.flatMap((topic) => auditTopic(topic, context, solver, ask));
  // Sums of different parts may be one count to a reader.
  const all = audits.flatMap(({ exposures }) => exposures);
  const found = [...groupBy(all, keyOf).values()].flatMap((same) => same.slice(0, 1));
  const earlier = releases.filter(({ isPublic }) => isPublic);
  const before =
    isToBe && found.length > 0
      ? new Set(auditReleases(earlier, context, solver, ask).exposures.map(keyOf))
      : new Set<string>();
  const ranges = groupBy(
    audits.flatMap((audit) => audit.ranges),
    ({ release }) => release,
  );
  const corrected = groupBy(
    audits.flatMap((audit) => audit.corrected),
    (release) => release,
  );
  return {
    releases: releases.map(({ name, figures }) => {
      const withheld = figures.filter(({ cell }) => cell.status === 'withheld').length;
      const shown = figures.filter(({ cell }) => cell.status === 'shown').length;
      const widths = (ranges.get(name) ?? []).map(({ width }) => width);
      return {
        name,
        cells: withheld + shown,
        withheld,
        ...(widths.length === 0 ? {} : { narrowest: Math.min(...widths) }),
        corrected: corrected.get(name)?.length ?? 0,
      };
    }),
    exposures: found.filter((exposure) => !before.has(keyOf(exposure))),
  };
}

function keyOf({ kind, figure, release, insider }: ReleaseExposure): string {
  return JSON.stringify([kind, figure, release, insider]);
}
