import { describe, expect, test } from 'vitest';
import type { ProtectedFigure } from '../figure/protected-figure.ts';
import { figureRefOf } from '../figure/figure-ref.ts';
import { mintProtected } from '../figure/mint-protected.ts';
import { loadCorpus } from '../node/load-corpus.ts';
import { readPublicSite } from '../node/read-public-site.ts';
import { demoContent, realContent } from '../testing/scratch-folder.ts';
import type { TargetProgress } from '../published/activity-progress.ts';
import type { PlanProgress } from '../published/plan-progress.ts';
import { planProgress } from '../published/plan-progress.ts';
import { solver } from '../testing/solver.ts';
import type { Corpus } from './corpus.ts';
import { auditReports } from './audit-reports.ts';
import { figuresOf } from './figures-of.ts';
import { collectSemester } from './collected.ts';

async function readRoot(folder: string) {
  const { corpus } = await loadCorpus(folder);
  const { site } = await readPublicSite(folder);
  if (site === undefined) throw new RangeError(`Expected releases in ${folder}.`);
  return { corpus, reports: site.reports, plans: site.plans };
}

describe('R-53 all releases of a root, audited together', () => {
  test.each([demoContent, realContent])(
    'give nothing away',
    async (folder) => {
      const { corpus, reports } = await readRoot(folder);
      const { releases, exposures } = auditReports(corpus, reports, solver, 'enough');
      expect(exposures).toEqual([]);
      expect(releases).toHaveLength(reports.length);
      expect(releases.every(({ corrected }) => corrected === 0)).toBe(true);
    },
    60_000,
  );

  test('are refused with one withheld number planted among them, and the figure is named', async () => {
    const { corpus, reports } = await readRoot(demoContent);
    const latest = reports.find(({ head }) => head.semester === '2022-S1');
    const hidden = latest?.figures.find(
      ({ at, cell }) => cell.status === 'withheld' && at.indicator === 'le.victims_rescued',
    );
    if (latest === undefined || hidden === undefined) throw new RangeError('Expected one.');
    const ref = figureRefOf(hidden.at, latest.head.semester);
    const raw = rawFigure(corpus, latest.head.semester, latest.head.releasedOn, ref);
    const figures = latest.figures.map((figure) => (figure === hidden ? raw : figure));
    const planted = reports.map((each) => (each === latest ? { ...latest, figures } : each));
    const { exposures } = auditReports(corpus, planted, solver, 'enough');
    expect(exposures.length).toBeGreaterThan(0);
    expect(exposures.map(({ figure }) => figure)).toContain(ref);
  }, 60_000);
});

describe('R-53 what the progress of a plan says of a figure', () => {
  test('is audited with the reports: a withheld count that it tells is found, with who tells it', async () => {
    const { corpus, reports, plans } = await readRoot(demoContent);
    const [plan] = plans;
    const report = reports.find(({ head }) => head.semester === '2021-S2');
    if (plan === undefined || report === undefined) throw new RangeError('Expected both.');
    const ref = 'vp.compensated/xd?channel=judicial';
    const progress = planProgress(plan, reports);
    const told = progress.activities
      .flatMap(({ targets }) => targets)
      .find(({ figure, semester }) => figure === ref && semester === '2021-S2');
    expect(told?.progress).toMatchObject({ because: 'withheld' });
    const raw = rawFigure(corpus, '2021-S2', report.head.releasedOn, ref);
    const count = raw.cell.status === 'shown' && 'n' in raw.cell.quantity ? raw.cell.quantity.n : 0;
    const tells = (share: number): PlanProgress => ({
      ...progress,
      activities: progress.activities.map((activity) => ({
        ...activity,
        targets: activity.targets.map((target) =>
          target === told ? { ...target, progress: assessedAs(raw, share) } : target,
        ),
      })),
    });
    const exposed = (said: PlanProgress) =>
      auditReports(corpus, reports, solver, 'enough', [said]).exposures;
    expect(exposed(progress)).toEqual([]);
    const [found] = exposed(tells(count / 60));
    expect(found).toMatchObject({ figure: ref, release: '2021-S2 v1', least: count });
    expect(found?.from.join()).toContain('plan 2019-2023');
  }, 120_000);
});

/** What a program that did not look would say of a figure that is withheld. */
function assessedAs(
  { cell, completeness, verification }: ProtectedFigure,
  share: number,
): TargetProgress {
  if (cell.status !== 'shown') throw new RangeError('Expected a number.');
  const { quantity: actual } = cell;
  return { status: 'assessed', actual, outcome: 'not-reached', share, completeness, verification };
}

/** A figure as it was counted on a day, before anything was withheld. */
function rawFigure(corpus: Corpus, semester: string, asOf: Day, ref: string): ProtectedFigure {
  const period = corpus.periods.find((each) => each.semester === semester);
  if (period === undefined) throw new RangeError(`Expected ${semester}.`);
  const { figures } = figuresOf(corpus, period, collectSemester(corpus, period, asOf), asOf);
  const raw = figures.find(({ at }) => figureRefOf(at, period.semester) === ref);
  if (raw === undefined) throw new RangeError(`Expected ${ref}.`);
  return mintProtected(raw);
}

type Day = Parameters<typeof collectSemester>[2];
