import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Quantity } from '../kernel/quantity.ts';
import { exactly } from '../kernel/quantity.ts';
import { makeFigure } from '../testing/make-figure.ts';
import { targetOutcome } from './target-outcome.ts';

const planned = exactly(100);
const counted = (quantity: Quantity) => ({ cell: { status: 'shown' as const, quantity } });
const attainmentOf = (actual: Quantity, plan?: Quantity) => {
  const outcome = targetOutcome(plan === undefined ? {} : { planned: plan }, counted(actual));
  return outcome.status === 'counted' ? outcome.attainment : undefined;
};

test('R-34 a target whose data were not received is not received, and no percentage', () => {
  expect(targetOutcome({ planned }, makeFigure({ status: 'no-return' }))).toEqual({
    status: 'no-return',
  });
});

test.each(['withheld', 'not-applicable', 'cannot-add'] as const)(
  'R-34 of a target whose figure is %s that is said, with the reason that the group gives',
  (status) => {
    const whyNone = { km: 'ហេតុផល' };
    expect(targetOutcome({ planned, whyNone }, makeFigure({ status }))).toEqual({
      status,
      whyNone,
    });
  },
);

test('R-34 a target that no figure of the report counts has no number', () => {
  expect(targetOutcome({ planned }, undefined)).toEqual({ status: 'not-in-report' });
});

test('R-34 the ratio is of two exact numbers', () => {
  expect(attainmentOf(exactly(120), planned)).toEqual({ status: 'reached', ratio: 1.2 });
  expect(attainmentOf(exactly(45), planned)).toEqual({ status: 'not-reached', ratio: 0.45 });
});

test('R-34 at least as many as planned is reached, without a ratio', () => {
  expect(attainmentOf({ kind: 'atLeast', n: 100 }, planned)).toEqual({ status: 'reached' });
  expect(attainmentOf({ kind: 'moreThan', n: 99 }, planned)).toEqual({ status: 'reached' });
});

test('R-34 at least fewer than planned says nothing', () => {
  expect(attainmentOf({ kind: 'atLeast', n: 99 }, planned)).toEqual({ status: 'unknown' });
  expect(attainmentOf({ kind: 'about', n: 500 }, planned)).toEqual({ status: 'unknown' });
  expect(attainmentOf(exactly(500), { kind: 'about', n: 100 })).toEqual({ status: 'unknown' });
});

test('R-34 a plan of at least 100 is reached by 100 and not by 99, without a ratio', () => {
  const plan = { kind: 'atLeast', n: 100 } as const;
  expect(attainmentOf(exactly(100), plan)).toEqual({ status: 'reached' });
  expect(attainmentOf(exactly(99), plan)).toEqual({ status: 'not-reached' });
});

test('R-15 a confirmed nil is the number 0', () => {
  expect(targetOutcome({ planned }, makeFigure({ status: 'nil' }))).toEqual({
    status: 'counted',
    actual: exactly(0),
    attainment: { status: 'not-reached', ratio: 0 },
  });
});

test('R-34 a target without a plan is counted and not judged; nothing is a share of no plan', () => {
  expect(attainmentOf(exactly(7))).toEqual({ status: 'not-planned' });
  expect(attainmentOf(exactly(7), exactly(0))).toEqual({ status: 'reached' });
});

test('R-34 a target that was reached stays reached when more is counted', () => {
  const kind = fc.constantFrom('exact', 'atLeast', 'moreThan');
  fc.assert(
    fc.property(kind, kind, fc.nat(200), fc.nat(200), fc.nat(50), (is, plan, n, goal, more) => {
      fc.pre(attainmentOf({ kind: is, n }, { kind: plan, n: goal })?.status === 'reached');
      expect(attainmentOf({ kind: is, n: n + more }, { kind: plan, n: goal })?.status).toBe(
        'reached',
      );
    }),
  );
});
