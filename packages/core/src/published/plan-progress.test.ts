import { describe, expect, test } from 'vitest';
import type { FigureCell } from '../figure/figure-cell.ts';
import { mintProtected } from '../figure/mint-protected.ts';
import { Month } from '../kernel/month.ts';
import { exactly } from '../kernel/quantity.ts';
import { ActivityTarget } from '../plan/plan.ts';
import type { PublishedActivity } from '../release/published-plan.ts';
import { PublishedPlan } from '../release/published-plan.ts';
import type { PublishedReport } from '../release/published-report.ts';
import { readRelease } from '../release/read-release.ts';
import { writeRelease } from '../release/write-release.ts';
import { folderOf, smallRelease } from '../testing/small-release.ts';
import { PlanProgress, planProgress, attainmentOf } from './plan-progress.ts';

const { report } = readRelease(folderOf(writeRelease(smallRelease)));
if (report === undefined) throw new RangeError('Expected a report.');
const base: PublishedReport = report;

const target = (n: number, figure: string, semester = '2017-S1') =>
  ActivityTarget.parse({ figure, planned: exactly(n), semester });

/** A plan with one activity. */
function planOf(change: Partial<PublishedActivity>): PublishedPlan {
  return PublishedPlan.parse({
    schema: 1,
    id: '2014-2018',
    half: 2,
    version: 3,
    invented: false,
    releasedOn: '2017-02-01',
    strategies: [],
    objectives: [],
    activities: [
      {
        id: 'a1',
        strategy: '2014-2018.s1',
        group: 'desk',
        text: { km: 'ធ្វើ' },
        decision: 'continue',
        ...change,
      },
    ],
    awaitingSignature: [],
    feedback: [],
    comments: { accepted: 0, declined: 0 },
    acknowledged: [],
    approval: [],
    groups: [],
    bodies: [],
    indicators: [],
    directions: [],
  });
}

/** The small report with a part of its figure, in this state, beside it. */
function withPart(cell: FigureCell): PublishedReport {
  const parts = base.figures.map((each) =>
    mintProtected({ ...each, at: { ...each.at, split: { sex: 'female' } }, cell }),
  );
  return { ...base, figures: [...base.figures, ...parts] };
}

describe('R-43 the progress of a plan', () => {
  test('names the reports that it read and holds its own shape', () => {
    const progress = planProgress(planOf({ targets: [target(9, 'cases/xs')] }), [base]);
    expect(PlanProgress.parse(progress)).toEqual(progress);
    expect(progress).toMatchObject({ plan: '2014-2018', version: 3, invented: false });
    expect(progress.reports).toEqual([
      { semester: '2017-S1', version: base.head.version, releasedOn: base.head.releasedOn },
    ]);
  });

  test('reads no newspapers', () => {
    const press: PublishedReport = { ...base, head: { ...base.head, kind: 'press' } };
    const progress = planProgress(planOf({ targets: [target(9, 'cases/xs')] }), [press]);
    expect(progress.reports).toEqual([]);
    expect(progress.activities[0]?.targets[0]?.progress).toMatchObject({ because: 'not-due' });
  });

  test('reads the latest version of a semester', () => {
    const older = {
      ...base,
      head: { ...base.head, version: base.head.version + 1 },
      figures: [],
    };
    const progress = planProgress(planOf({ targets: [target(9, 'cases/xs')] }), [older, base]);
    expect(progress.activities[0]?.targets[0]?.progress).toMatchObject({
      because: 'not-in-report',
    });
  });

  test('assesses of what was cut the semesters that were over by then, and asks nothing of later ones', () => {
    const targets = [target(9, 'cases/xs'), target(9, 'cases/xs', '2017-S2')];
    const attainments = (to: string) =>
      planProgress(planOf({ decision: 'cut', targets, to: Month.parse(to) }), [base])
        .activities.flatMap((each) => each.targets)
        .map(({ progress }) => attainmentOf(progress));
    expect(attainments('2017-06')).toEqual(['reached', 'no-longer-asked']);
    expect(attainments('2017-05')).toEqual(['no-longer-asked', 'no-longer-asked']);
  });

  test('says in one word what became of a target', () => {
    const attainment = (n: number, semester?: string) => {
      const plan = planOf({ targets: [target(n, 'cases/xs', semester)] });
      const [one] = planProgress(plan, [base]).activities[0]?.targets ?? [];
      return one && attainmentOf(one.progress);
    };
    expect(attainment(1)).toBe('reached');
    expect(attainment(1_000_000)).toBe('not-reached');
    expect(attainment(1, '2017-S2')).toBe('not-due');
    expect(attainment(1, '2016-S2')).toBe('cannot-be-assessed');
  });
});

describe('R-53 the share of a target', () => {
  const plan = planOf({ targets: [target(9, 'cases/xs')] });
  const progressIn = (report: PublishedReport) =>
    planProgress(plan, [report]).activities[0]?.targets[0]?.progress;

  test('is not given where a part of the same indicator is withheld, and why is said', () => {
    const whole = withPart({ status: 'shown', quantity: exactly(20) });
    expect(progressIn(whole)).toHaveProperty('share');
    const partly = progressIn(withPart({ status: 'withheld' }));
    expect(partly).toMatchObject({ status: 'assessed', noShare: 'partly-withheld' });
    expect(partly).not.toHaveProperty('share');
  });

  test('is not given where answers are missing, and why is said', () => {
    const figures = base.figures.map((each) =>
      mintProtected({
        ...each,
        completeness: { status: 'incomplete', expected: 9, received: 3, nil: 0 },
      }),
    );
    const progress = progressIn({ ...base, figures });
    expect(progress).toMatchObject({ noShare: 'incomplete' });
    expect(progress).not.toHaveProperty('share');
  });
});
