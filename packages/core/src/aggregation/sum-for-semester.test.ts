import { expect, test } from 'vitest';
import type { ReferencePeriod } from '../figure/figure.ts';
import type { Quantity } from '../kernel/quantity.ts';
import { exactly } from '../kernel/quantity.ts';
import { day, indicatorId, month, semester } from '../testing/brands.ts';
import { say } from '../testing/say.ts';
import { sumForSemester } from './sum-for-semester.ts';

const own = semester('2017-S1');
const counted = (quantity: Quantity, period: ReferencePeriod, id = 'le.cases') => ({
  indicator: { id: indicatorId(id), addition: 'sum' as const, unit: 'case' as const },
  period,
  quantity,
});
const inMonth = (n: number, which: string) => counted(exactly(n), { month: month(which) });

test('the months of a semester add up', () => {
  const months = [inMonth(4, '2017-01'), inMonth(5, '2017-02'), inMonth(0, '2017-06')];
  expect(sumForSemester(own, months)).toEqual({ sum: exactly(9), findings: [] });
});

test('R-14 a month of which nothing is known leaves a lower bound', () => {
  const months = [inMonth(4, '2017-01'), counted({ kind: 'unknown' }, { month: month('2017-02') })];
  expect(sumForSemester(own, months).sum).toEqual({ kind: 'atLeast', n: 4 });
});

test('R-06 six provinces over two years are no count of the semester', () => {
  const twoYears = { from: day('2015-07-01'), to: day('2017-06-30') };
  const { sum, findings } = sumForSemester(own, [
    counted(exactly(6), twoYears, 'le.provinces_implementing'),
  ]);
  expect(sum).toBeUndefined();
  expect(say(findings)).toMatchInlineSnapshot(`
    "error aggregation/other-period
      km le.provinces_implementing រាប់ 2015-07-01/2017-06-30 ដែលមិនស្ថិតក្នុង 2017-S1 ទេ | បង្ហាញជាមួយរយៈពេលរបស់វា។ មិនត្រូវបូកជាមួយខែតាមប្រតិទិនទេ
      en le.provinces_implementing counts 2015-07-01/2017-06-30, which is no part of 2017-S1. | Show it with its own period; it is never added to calendar months."
  `);
});

test('R-57 court cases of 26 December to 25 June are refused beside police cases of six months', () => {
  const courts = { from: day('2021-12-26'), to: day('2022-06-25') };
  const { sum, findings } = sumForSemester(semester('2022-S1'), [
    inMonth(20, '2022-01'),
    counted(exactly(195), courts),
  ]);
  expect(sum).toBeUndefined();
  expect(findings.map(({ code }) => code)).toEqual(['aggregation/other-period']);
});

test('R-57 the first to the last day of the semester are the semester', () => {
  const days = { from: day('2017-01-01'), to: day('2017-06-30') };
  expect(sumForSemester(own, [counted(exactly(99), days)]).sum).toEqual(exactly(99));
});

test('R-57 another semester, and days that end before this one does, are refused by their name', () => {
  const periodsOf = (period: ReferencePeriod) =>
    sumForSemester(own, [counted(exactly(4), period)]).findings.map(
      ({ values }) => values['period'],
    );
  expect(periodsOf({ semester: semester('2016-S1') })).toEqual(['2016-S1']);
  expect(periodsOf({ from: day('2017-01-01'), to: day('2017-05-31') })).toEqual([
    '2017-01-01/2017-05-31',
  ]);
});

test('a month of the semester before, and the count of something else, are refused', () => {
  const { findings } = sumForSemester(own, [
    inMonth(4, '2017-01'),
    inMonth(4, '2016-12'),
    counted(exactly(4), { semester: own }, 'le.suspects'),
  ]);
  expect(say(findings)).toMatchInlineSnapshot(`
    "error aggregation/other-indicator
      km le.suspects ជាសូចនាករផ្សេង | បូកចំនួននៃសូចនាករតែមួយ
      en le.suspects is another indicator. | Add counts of one indicator; use addIndicators for several.
    error aggregation/other-period
      km le.cases រាប់ 2016-12 ដែលមិនស្ថិតក្នុង 2017-S1 ទេ | បង្ហាញជាមួយរយៈពេលរបស់វា។ មិនត្រូវបូកជាមួយខែតាមប្រតិទិនទេ
      en le.cases counts 2016-12, which is no part of 2017-S1. | Show it with its own period; it is never added to calendar months."
  `);
});

test('what does not add, such as people in shelters each month, has no sum', () => {
  for (const addition of ['latest', 'none'] as const) {
    const months = [inMonth(10, '2017-01'), inMonth(10, '2017-02')].map((each) => ({
      ...each,
      indicator: { ...each.indicator, addition },
    }));
    const { sum, findings } = sumForSemester(own, months);
    expect(sum).toBeUndefined();
    expect(findings.map(({ code, values }) => [code, values['why']])).toEqual([
      ['aggregation/cannot-add', 'not-addable'],
      ['aggregation/cannot-add', 'not-addable'],
    ]);
  }
});

test('nothing is counted twice: no month beside its semester, and no month that is given twice', () => {
  const whole = counted(exactly(10), { semester: own });
  const days = counted(exactly(10), { from: day('2017-01-01'), to: day('2017-06-30') });
  const january = inMonth(3, '2017-01');
  for (const twice of [
    [whole, january],
    [january, whole],
    [january, january],
    [whole, days],
    [days, january],
  ]) {
    const { sum, findings } = sumForSemester(own, twice);
    expect(sum).toBeUndefined();
    expect(findings.map(({ values }) => values['why'])).toEqual(['counted-twice']);
  }
});

test('R-14 no counts at all have no sum, and not a sum of zero', () => {
  expect(sumForSemester(own, [])).toEqual({ findings: [] });
});
