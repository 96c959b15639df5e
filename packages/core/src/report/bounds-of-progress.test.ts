import { describe, expect, test } from 'vitest';
import { exactly } from '../kernel/quantity.ts';
import { PlanProgress } from '../published/plan-progress.ts';
import type { PublishedReport } from '../release/published-report.ts';
import { readRelease } from '../release/read-release.ts';
import { writeRelease } from '../release/write-release.ts';
import { semester } from '../testing/brands.ts';
import { folderOf, smallRelease } from '../testing/small-release.ts';
import { boundsOfProgress } from './bounds-of-progress.ts';

/** The small report as that of another semester. */
function reportOf(of: string, version = 1): PublishedReport {
  const { report } = readRelease(folderOf(writeRelease(smallRelease)));
  if (report === undefined) throw new RangeError('Expected a report.');
  const head = { ...report.head, semester: semester(of), version };
  const figures = report.figures.map((each) => ({
    ...each,
    at: { ...each.at, period: { semester: semester(of) } },
  }));
  return { ...report, head, figures };
}

const reports = [reportOf('2017-S1'), reportOf('2017-S2')];
const at = reports.map(({ figures: [first] }) => first?.at);

/** What is said where 100 cases were planned for the first semester, and this is told of them. */
function boundsIn(told: object, figure = 'cases/xs', read = reports) {
  const progress = PlanProgress.parse({
    ...{ schema: 1, plan: '2014-2018', version: 2, invented: true },
    reports: read.map(({ head: { semester: of, version, releasedOn } }) => ({
      ...{ semester: of, version, releasedOn },
    })),
    activities: [
      {
        ...{ id: 'a1', strategy: '2014-2018.s1', decision: 'continue' },
        targets: [{ figure, semester: '2017-S1', planned: exactly(100), progress: told }],
      },
    ],
  });
  return reports.map(boundsOfProgress([progress], reports));
}

const complete = { status: 'complete', expected: 6, received: 6, nil: 0 };
const assessed = (n: number, outcome: string) => ({
  ...{ status: 'assessed', actual: exactly(n), outcome },
  ...{ completeness: complete, verification: 'as-received' },
});
const name = 'plan 2014-2018 v2, a1: cases/xs 2017-S1';
const said = (of: 0 | 1, nth: number, least: number, greatest: number) => ({
  ...{ name: `${name} #${nth}`, at: at[of], least, greatest },
});

describe('R-53 what the progress of a plan says of a figure', () => {
  test('is its number, and that the plan was reached', () => {
    expect(boundsIn(assessed(120, 'reached'))).toEqual([
      [said(0, 0, 120, 120), said(0, 1, 100, Infinity)],
      [],
    ]);
  });

  test('is its number, and that the plan was not reached', () => {
    expect(boundsIn(assessed(80, 'not-reached'))).toEqual([
      [said(0, 0, 80, 80), said(0, 1, 0, 99)],
      [],
    ]);
  });

  test('is, of one that is late, also that the figure of a later semester reached it', () => {
    expect(boundsIn({ ...assessed(80, 'late'), reachedIn: '2017-S2' })).toEqual([
      [said(0, 0, 80, 80), said(0, 1, 0, 99)],
      [said(1, 0, 100, Infinity)],
    ]);
  });

  test('is, where nobody can tell, what is known: at least so many', () => {
    const undecided = { status: 'cannot-be-assessed', because: 'undecided' };
    const known = { ...undecided, known: { kind: 'atLeast', n: 60 }, completeness: complete };
    expect(boundsIn(known)).toEqual([[said(0, 0, 60, Infinity)], []]);
  });

  test('is nothing where the number is withheld', () => {
    const withheld = { status: 'cannot-be-assessed', because: 'withheld', completeness: complete };
    expect(boundsIn(withheld)).toEqual([[], []]);
  });

  test('is nothing of a figure that the report has not, and of another version than was read', () => {
    expect(boundsIn(assessed(120, 'reached'), 'cases/p-1')).toEqual([[], []]);
    const second = [reportOf('2017-S1', 2)];
    expect(boundsIn(assessed(120, 'reached'), 'cases/xs', second)).toEqual([[], []]);
  });

  test('is nothing of a report that is not there', () => {
    expect(boundsOfProgress([], reports)(undefined)).toEqual([]);
  });
});
