import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exactly, intervalOf } from '../kernel/quantity.ts';
import type { Quantity } from '../kernel/quantity.ts';
import type { ReferencePeriod } from '../figure/figure.ts';
import { day, indicatorId, month, semester } from '../testing/brands.ts';
import { holds } from '../testing/holds.ts';
import type { Counted } from './add-indicators.ts';
import { addIndicators } from './add-indicators.ts';

const period = { semester: semester('2017-S1') };
const counted = (
  id: string,
  quantity: Quantity,
  indicator: Partial<Counted['indicator']> = {},
): Counted => ({
  indicator: { id: indicatorId(id), unit: 'person', addition: 'sum', ...indicator },
  period,
  quantity,
});
const embassy = counted('vp.assisted_by_embassy', exactly(30), {
  overlaps: [indicatorId('vp.repatriated')],
});
const repatriated = counted('vp.repatriated', exactly(50));

describe('indicators that count the same unit', () => {
  test('add up', () => {
    const sum = addIndicators([
      counted('le.arrested', exactly(34)),
      counted('le.charged', exactly(100)),
    ]);
    expect(sum).toEqual({
      status: 'added',
      unit: 'person',
      gross: exactly(134),
      overlap: exactly(0),
      net: [134, 134],
    });
  });

  test('R-14 with one of which nothing came are at least what is known, and never less a zero', () => {
    const sum = addIndicators([
      counted('ju.prosecuted', exactly(53)),
      counted('ju.convicted', { kind: 'unknown' }),
    ]);
    expect(sum).toMatchObject({ gross: { kind: 'atLeast', n: 53 }, net: [53, Infinity] });
  });

  test('R-07 of which one is inexact give no exact sum', () => {
    const sum = addIndicators([
      counted('a', exactly(6)),
      counted('b', { kind: 'moreThan', n: 10 }),
    ]);
    expect(sum).toMatchObject({ gross: { kind: 'atLeast', n: 17 }, net: [17, Infinity] });
  });
});

describe('R-10 persons helped by embassies and persons repatriated', () => {
  test('are never added: one person may be both', () => {
    const refused = {
      status: 'cannot-add',
      why: 'overlapping',
      among: ['vp.assisted_by_embassy', 'vp.repatriated'],
    };
    expect(addIndicators([embassy, repatriated])).toEqual(refused);
    expect(addIndicators([repatriated, embassy])).toMatchObject({ why: 'overlapping' });
    const overlaps = ['vp.sheltered', 'vp.repatriated'].map(indicatorId);
    expect(
      addIndicators([counted('vp.interviewed', exactly(9), { overlaps }), repatriated]),
    ).toMatchObject({ why: 'overlapping' });
  });

  test('are 60 people where 20 are known to be both', () => {
    expect(addIndicators([embassy, repatriated], exactly(20))).toMatchObject({
      gross: exactly(80),
      overlap: exactly(20),
      net: [60, 60],
    });
  });

  test('are no fewer than the larger group, however many are both', () => {
    const sum = addIndicators([embassy, repatriated], { kind: 'atLeast', n: 20 });
    expect(sum).toMatchObject({ net: [50, 60] });
  });
});

test('R-57 a month or a semester by its name and by its first and last day is one time', () => {
  const sumOf = (one: ReferencePeriod, other: ReferencePeriod) =>
    addIndicators([
      { ...counted('a', exactly(1)), period: one },
      { ...counted('b', exactly(2)), period: other },
    ]).status;
  const days = (from: string, to: string) => ({ from: day(from), to: day(to) });
  const june = { month: month('2017-06') };
  expect(sumOf(june, days('2017-06-01', '2017-06-30'))).toBe('added');
  expect(sumOf(period, days('2017-01-01', '2017-06-30'))).toBe('added');
  expect(sumOf(june, period)).toBe('cannot-add');
  expect(sumOf(june, { month: month('2017-05') })).toBe('cannot-add');
  expect(sumOf(june, days('2017-06-01', '2017-06-29'))).toBe('cannot-add');
  expect(sumOf(june, days('2017-06-02', '2017-06-30'))).toBe('cannot-add');
});

test('R-10 an indicator that is given twice, or no count at all, is a fault of the caller', () => {
  expect(() => addIndicators([repatriated, repatriated])).toThrow(
    new RangeError('Expected each indicator once, got vp.repatriated, vp.repatriated.'),
  );
  // @ts-expect-error A caller without types may pass none.
  expect(() => addIndicators([])).toThrow(new RangeError('Expected at least one count, got none.'));
});

test('R-10 an indicator that overlaps with itself, or with one that is not added, adds', () => {
  const overlaps = ['a', 'c'].map(indicatorId);
  expect(
    addIndicators([counted('a', exactly(1), { overlaps }), counted('b', exactly(2))]),
  ).toMatchObject({ gross: exactly(3) });
});

describe('no sum is made', () => {
  test('of persons and cases', () => {
    const cases = counted('le.cases', exactly(99), { unit: 'case' });
    expect(addIndicators([embassy, cases])).toMatchObject({ why: 'different-units' });
  });

  test('R-57 of counts of different times', () => {
    const earlier = { ...repatriated, period: { semester: semester('2016-S1') } };
    expect(addIndicators([counted('a', exactly(1)), earlier])).toMatchObject({
      why: 'different-periods',
    });
  });

  test('of what is never added, such as services of which one person gets three', () => {
    const services = counted('vp.services', exactly(9), { addition: 'none' });
    expect(addIndicators([counted('a', exactly(1)), services])).toMatchObject({
      why: 'not-addable',
    });
  });
});

const quantities = fc.oneof(
  fc.nat(50).map(exactly),
  fc.record({ kind: fc.constantFrom('atLeast', 'moreThan', 'about'), n: fc.nat(50) }),
  fc.constant({ kind: 'unknown' as const }),
);

test('the sum is the same in any order, and lies within what its parts allow', () => {
  holds(
    fc.property(
      fc.array(quantities, { minLength: 1, maxLength: 5 }),
      fc.option(quantities, { nil: undefined }),
      (parts, overlap) => {
        const [first, ...rest] = parts.map((each, index) => counted(`i-${index}`, each));
        if (first === undefined) return;
        const sum = addIndicators([first, ...rest], overlap);
        const [last = first, ...others] = [first, ...rest].toReversed();
        expect(addIndicators([last, ...others], overlap)).toEqual(sum);
        if (sum.status !== 'added') throw new RangeError('Expected a sum.');
        const [least, most] = sum.net;
        expect(least).toBeLessThanOrEqual(most);
        expect(least).toBeGreaterThanOrEqual(0);
        expect(most).toBeLessThanOrEqual(intervalOf(sum.gross)[1]);
      },
    ),
  );
});

test('the people who are left without the overlap are within the net', () => {
  holds(
    fc.property(
      fc.nat(20),
      fc.nat(20),
      fc.nat(20),
      fc.nat(9),
      fc.constantFrom('exact', 'atLeast', 'unknown'),
      (onlyOne, both, onlyOther, slack, kind) => {
        const known: Quantity =
          kind === 'exact'
            ? exactly(both)
            : kind === 'unknown'
              ? { kind }
              : { kind, n: Math.max(0, both - slack) };
        const sum = addIndicators(
          [
            { ...embassy, quantity: exactly(onlyOne + both) },
            { ...repatriated, quantity: exactly(onlyOther + both) },
          ],
          known,
        );
        if (sum.status !== 'added') throw new RangeError('Expected a sum.');
        const people = onlyOne + both + onlyOther;
        expect(sum.net[0]).toBeLessThanOrEqual(people);
        expect(sum.net[1]).toBeGreaterThanOrEqual(people);
      },
    ),
  );
});
