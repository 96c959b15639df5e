import { expect, test } from 'vitest';
import { claimed, inquired, judged, returned } from '../testing/arrived.ts';
import { day } from '../testing/brands.ts';
import type { Arrivals } from './arrivals.ts';
import { arrivedBy, verdictsOn } from './arrivals.ts';

const answer = { on: day('2017-03-09'), note: { km: 'ព្រោះ' } };
const all: Arrivals = {
  returns: [returned(), returned({ id: 'r-2', receivedOn: '2017-03-06' })],
  claims: [claimed()],
  verdicts: [judged('untrue'), judged('true', { on: '2017-03-05' })],
  inquiries: [inquired({ answer })],
  sourceKinds: new Map([['police', 'police']]),
};
const by = (asOf: string) => arrivedBy(day(asOf), all);

test('what came later than a day had not come by it; what came on the day had', () => {
  expect(by('2017-03-05').returns.map(({ id }) => id)).toEqual(['r-1']);
  expect(by('2017-03-06').returns.map(({ id }) => id)).toEqual(['r-1', 'r-2']);
  expect(by('2017-02-19').claims).toEqual([]);
  expect(by('2017-02-20').claims).toHaveLength(1);
});

test('a question stands without its answer until the answer came', () => {
  expect(by('2017-02-28').inquiries).toEqual([]);
  expect(by('2017-03-08').inquiries).toEqual([inquired()]);
  expect(by('2017-03-09').inquiries).toEqual([inquired({ answer })]);
});

test('by the last day everything had come', () => {
  expect(by('2017-12-31')).toEqual(all);
});

test('R-30 what nobody judged counts where it came formally, and waits where it did not', () => {
  const verdictOn = verdictsOn({ ...all, verdicts: [] });
  for (const way of ['monthly-form', 'official-letter', 'police', 'mission']) {
    expect(verdictOn('r-1', way)).toBe('true');
  }
  for (const way of ['telegram', 'phone', 'media']) expect(verdictOn('r-1', way)).toBe('pending');
});

test('the latest verdict holds, whichever is written first', () => {
  for (const verdicts of [all.verdicts, all.verdicts.toReversed()]) {
    expect(verdictsOn({ ...all, verdicts })('r-1', 'telegram')).toBe('true');
    const before = arrivedBy(day('2017-03-04'), { ...all, verdicts });
    expect(verdictsOn(before)('r-1', 'telegram')).toBe('untrue');
  }
});

test('R-30 of verdicts of one day the most doubtful holds, whichever is written first', () => {
  const holding = (...verdicts: Arrivals['verdicts']) =>
    [verdicts, verdicts.toReversed()].map((each) =>
      verdictsOn({ ...all, verdicts: each })('r-1', 'telegram'),
    );
  expect(holding(judged('true'), judged('pending'))).toEqual(['pending', 'pending']);
  expect(holding(judged('pending'), judged('untrue'))).toEqual(['untrue', 'untrue']);
  expect(holding(judged('true'), judged('untrue'))).toEqual(['untrue', 'untrue']);
});
