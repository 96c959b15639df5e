import { expect, test } from 'vitest';
import { writeRelease } from '../release/write-release.ts';
import { readRelease } from '../release/read-release.ts';
import { day, indicatorId, month, semester } from '../testing/brands.ts';
import { makeFigure } from '../testing/make-figure.ts';
import { folderOf, smallRelease } from '../testing/small-release.ts';
import { revisedLines } from './revision-view.ts';

test('R-54 a page lists each changed figure with what it was and what it is', async () => {
  const made = makeFigure(8, { period: { month: month('2017-05') } });
  const at = { ...made.at, indicator: indicatorId('cases') };
  const from = { status: 'no-return' } as const;
  const to = { status: 'shown', quantity: { kind: 'exact', n: 8 } } as const;
  const revision = {
    kind: 'scheduled' as const,
    reason: { km: 'ព្រោះ' },
    changes: [
      { at, from, to },
      { at, from: to },
      { at: { ...at, matched: semester('2016-S1') }, to },
    ],
  };
  const head = { ...smallRelease.head, revision };
  const { report } = readRelease(folderOf(writeRelease({ ...smallRelease, head })));
  expect(report && revisedLines(report, 'en')).toEqual([
    {
      figure: 'Cases · Country · May 2017',
      from: '— (no return received)',
      to: '8',
      confirmations: [],
    },
    { figure: 'Cases · Country · May 2017', from: '8', to: undefined, confirmations: [] },
    {
      figure: 'Cases · Country · May 2017 · only what was also answered in Semester 1, 2016',
      from: undefined,
      to: '8',
      confirmations: [],
    },
  ]);
  expect(report && revisedLines(report, 'km')[1]).toMatchObject({ from: '៨' });
});

test('R-31 it says who answered late, though the number is the same', async () => {
  const made = makeFigure(8);
  const at = { ...made.at, indicator: indicatorId('cases') };
  const late = { status: 'agreed', on: day('2017-06-25'), late: true, counts: 1 } as const;
  const changes = [{ at, from: made.cell, to: made.cell, confirmations: { from: [], to: [late] } }];
  const revision = { kind: 'scheduled' as const, reason: { km: 'ព្រោះ' }, changes };
  const head = { ...smallRelease.head, revision };
  const { report } = readRelease(folderOf(writeRelease({ ...smallRelease, head })));
  expect(report && revisedLines(report, 'en')[0]).toMatchObject({
    from: '8',
    to: '8',
    confirmations: [
      '1 of the counts behind this figure was gathered from other sources: confirmed by the competent body on 25 June 2017, after the day that was set.',
    ],
  });
});
