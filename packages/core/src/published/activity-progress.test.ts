import { describe, expect, test } from 'vitest';
import { exactly } from '../kernel/quantity.ts';
import type { Quantity } from '../kernel/quantity.ts';
import { ActivityTarget } from '../plan/plan.ts';
import { readRelease } from '../release/read-release.ts';
import { writeRelease } from '../release/write-release.ts';
import { semester } from '../testing/brands.ts';
import { folderOf, smallRelease } from '../testing/small-release.ts';
import type { PublishedSemesters } from './activity-progress.ts';
import { targetProgress } from './activity-progress.ts';

type Cell = (typeof smallRelease)['figures']['figures'][number]['cell'];

const shown = (quantity: Quantity): Cell => ({ status: 'shown', quantity });
const target = (n: number, of = '2017-S1', figure = 'cases/xs') =>
  ActivityTarget.parse({ figure, planned: exactly(n), semester: of });

const { report: small } = readRelease(folderOf(writeRelease(smallRelease)));

/** The small release as if it were that of another semester, with another number. */
function reportOf(of: string, cell: Cell) {
  if (small === undefined) throw new RangeError('Expected a report.');
  const period = { semester: semester(of) };
  return {
    ...small,
    head: { ...small.head, ...period },
    figures: small.figures.map((figure) => ({ ...figure, at: { ...figure.at, period }, cell })),
  };
}

/** These reports, of which none was withdrawn. */
function published(reports: PublishedSemesters['reports']): PublishedSemesters {
  return { reports, withdrawn: new Set() };
}

describe('what became of a target', () => {
  test('is its number, its share, and what stands behind it', () => {
    expect(
      targetProgress(target(99), published([reportOf('2017-S1', shown(exactly(99)))])),
    ).toEqual({
      status: 'assessed',
      actual: exactly(99),
      outcome: 'reached',
      share: 1,
      completeness: { status: 'complete', expected: 6, received: 5, nil: 1 },
      verification: 'as-received',
    });
    const missed = targetProgress(
      target(200),
      published([reportOf('2017-S1', shown(exactly(99)))]),
    );
    expect(missed).toMatchObject({ outcome: 'not-reached', share: 0.495 });
    expect(missed).not.toHaveProperty('reachedIn');
  });

  test('is none of what was planned where there was confirmed to be nothing', () => {
    const nothing = targetProgress(target(10), published([reportOf('2017-S1', { status: 'nil' })]));
    expect(nothing).toMatchObject({ actual: exactly(0), outcome: 'not-reached', share: 0 });
  });

  test('says when what was missed was reached after all, the first time, and that it is late', () => {
    const reports = [
      reportOf('2018-S2', shown(exactly(300))),
      reportOf('2017-S1', shown(exactly(99))),
      reportOf('2018-S1', shown(exactly(210))),
      reportOf('2017-S2', shown(exactly(120))),
    ];
    const late = { outcome: 'late', reachedIn: '2018-S1' };
    expect(targetProgress(target(200), published(reports))).toMatchObject(late);
    // What is planned anew is asked anew.
    const next = [target(200), target(205, '2017-S2'), target(205, '2018-S1')];
    expect(targetProgress(target(200), published(reports), next)).toMatchObject({
      outcome: 'not-reached',
    });
    expect(
      targetProgress(target(200), published(reports), [target(9, '2018-S1', 'cases/p-1')]),
    ).toMatchObject(late);
  });

  test('is not late by what is counted otherwise', () => {
    const [first, second] = [
      reportOf('2017-S1', shown(exactly(99))),
      reportOf('2017-S2', shown(exactly(210))),
    ];
    const indicators = second.reference.indicators.map((each) => ({
      ...each,
      definition: { km: 'និយមន័យថ្មី' },
    }));
    const redefined = { ...second, reference: { ...second.reference, indicators } };
    expect(targetProgress(target(200), published([first, second]))).toMatchObject({
      outcome: 'late',
    });
    expect(targetProgress(target(200), published([first, redefined]))).toMatchObject({
      outcome: 'not-reached',
    });
  });

  test('has no share where a lower bound decides, and is reached or open', () => {
    const atLeast = [reportOf('2017-S1', shown({ kind: 'atLeast', n: 99 }))];
    const reached = targetProgress(target(90), published(atLeast));
    expect(reached).toMatchObject({ outcome: 'reached' });
    expect(reached).not.toHaveProperty('share');
    expect(targetProgress(target(100), published(atLeast))).toEqual({
      status: 'cannot-be-assessed',
      because: 'undecided',
      known: { kind: 'atLeast', n: 99 },
      completeness: { status: 'complete', expected: 6, received: 5, nil: 1 },
    });
  });
});

describe('R-53 a target cannot be assessed', () => {
  test.each(['withheld', 'no-return', 'not-applicable', 'cannot-add'] as const)(
    'where its figure is %s',
    (status) => {
      expect(targetProgress(target(9), published([reportOf('2017-S1', { status })]))).toEqual({
        status: 'cannot-be-assessed',
        because: status,
        completeness: { status: 'complete', expected: 6, received: 5, nil: 1 },
      });
    },
  );

  test('before its semester is reported, where that report is missing, or has no such figure', () => {
    const reports = [reportOf('2017-S1', shown(exactly(99)))];
    const because = (one: ActivityTarget) => {
      const progress = targetProgress(one, published(reports));
      return progress.status === 'assessed' ? undefined : progress.because;
    };
    expect(because(target(9, '2017-S2'))).toBe('not-due');
    expect(because(target(9, '2016-S2'))).toBe('no-report');
    expect(because(target(9, '2017-S1', 'cases/p-1'))).toBe('not-in-report');
    expect(targetProgress(target(9), published([]))).toMatchObject({ because: 'not-due' });
    const withdrawn = { reports: [], withdrawn: new Set([semester('2017-S1')]) };
    expect(targetProgress(target(9), withdrawn)).toMatchObject({ because: 'no-report' });
  });

  test('where the count or the plan has no bound that could be reached', () => {
    const about = [reportOf('2017-S1', shown({ kind: 'about', n: 99 }))];
    expect(targetProgress(target(9), published(about))).toMatchObject({ because: 'inexact' });
    const planned = { ...target(9), planned: { kind: 'about' as const, n: 500 } };
    const exact = published([reportOf('2017-S1', shown(exactly(99)))]);
    expect(targetProgress(planned, exact)).toMatchObject({ because: 'inexact' });
  });
});
