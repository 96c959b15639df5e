import fc from 'fast-check';
import { expect, test } from 'vitest';
import { holds } from '../testing/holds.ts';
import { addTallies, emptyTally } from './tally.ts';

const tallies = fc.array(
  fc.record({ value: fc.nat(999), expected: fc.nat(9), received: fc.nat(9), nil: fc.nat(9) }),
);

test('R-14 a missing answer adds to what was expected alone', () => {
  const received = { value: 4, expected: 1, received: 1, nil: 0 };
  const missing = { value: 0, expected: 1, received: 0, nil: 0 };
  expect(addTallies([received, missing])).toEqual({ value: 4, expected: 2, received: 1, nil: 0 });
});

test('R-15 a nil adds a true zero: it is expected and answered', () => {
  const nil = { value: 0, expected: 1, received: 0, nil: 1 };
  expect(addTallies([nil, nil])).toEqual({ value: 0, expected: 2, received: 0, nil: 2 });
});

test('no tallies add to the empty one, which is left as it is', () => {
  expect(addTallies([])).toEqual(emptyTally);
  addTallies([{ value: 4, expected: 1, received: 1, nil: 0 }]);
  expect(emptyTally).toEqual({ value: 0, expected: 0, received: 0, nil: 0 });
});

test('tallies add to the same in any order', () => {
  holds(
    fc.property(
      tallies.chain((list) =>
        fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
      ),
      ([list, shuffled]) => {
        expect(addTallies(shuffled)).toEqual(addTallies(list));
      },
    ),
  );
});

test('tallies add to the same in any grouping', () => {
  holds(
    fc.property(fc.array(tallies), (groups) => {
      expect(addTallies(groups.map(addTallies))).toEqual(addTallies(groups.flat()));
    }),
  );
});

test('nothing is lost: a sum is each of its numbers added', () => {
  holds(
    fc.property(tallies, (list) => {
      const sum = addTallies(list);
      for (const key of ['value', 'expected', 'received', 'nil'] as const) {
        expect(sum[key]).toBe(list.reduce((total, each) => total + each[key], 0));
      }
    }),
  );
});

test('R-07 what is inexact, about or from elsewhere adds as well, and is left out where there is none', () => {
  const one = { value: 4, expected: 1, received: 1, nil: 0, elsewhere: 1, inexact: 2, about: 3 };
  expect(addTallies([one, one])).toEqual({
    ...{ value: 8, expected: 2, received: 2, nil: 0 },
    ...{ elsewhere: 2, inexact: 4, about: 6 },
  });
  expect(addTallies([{ ...one, elsewhere: 0, inexact: 0, about: 0 }])).toEqual({
    ...{ value: 4, expected: 1, received: 1, nil: 0 },
  });
});
