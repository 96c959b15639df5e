import { describe, expect, test } from 'vitest';
import { indicatorId } from '../testing/brands.ts';
import type { Arrived } from '../testing/arrived.ts';
import { collect, nilReturned, returned, wideCorpus } from '../testing/arrived.ts';
import type { Edit } from '../testing/small-content.ts';
import { matchedTallies } from './matched-tallies.ts';

const slot = { indicator: indicatorId('cases'), split: {} };
const cubeOf = (...returns: Required<Arrived>['returns']) => collect({ returns }).cube;
const of = (id: string, reporter: string, month: string, total: number) =>
  returned({ id, reporter, month, counts: [{ indicator: 'cases', total }] });

/** This year: January of all three, February of p-1. The year before: January of p-1 and p-2. */
const now = cubeOf(
  of('r-1', 'p-1', '2017-01', 4),
  nilReturned({ reporter: 'p-2' }),
  of('r-3', 'p-3', '2017-01', 50),
  of('r-4', 'p-1', '2017-02', 60),
);
const before = cubeOf(of('r-1', 'p-1', '2017-01', 3), of('r-2', 'p-2', '2017-01', 2));

describe('R-55 like is compared with like', () => {
  test('those who answered in both semesters, for the same month of the half-year', () => {
    expect(matchedTallies(now, before, slot)).toMatchObject({
      now: { value: 4, expected: 2, received: 1, nil: 1 },
      before: { value: 5, expected: 2, received: 2, nil: 0 },
      reporters: ['p-1', 'p-2'],
      pairs: 2,
    });
  });

  test('R-12 a province that sent more months this year is no increase', () => {
    const more = cubeOf(of('r-1', 'p-1', '2017-01', 3), of('r-2', 'p-1', '2017-02', 9));
    const less = cubeOf(of('r-1', 'p-1', '2017-01', 3));
    const matched = matchedTallies(more, less, slot);
    expect([matched.now.value, matched.before.value]).toEqual([3, 3]);
  });

  test('R-15 a nil is an answer, and R-14 silence is none', () => {
    const { reporters } = matchedTallies(now, before, slot);
    expect(reporters).toContain('p-2');
    expect(reporters).not.toContain('p-3');
  });
});

test('R-07 an answer that is not exact is compared with nothing: the others stay exact', () => {
  const january = [of('r-1', 'p-1', '2017-01', 4), of('r-2', 'p-2', '2017-01', 6)];
  const vague = (quantity: object) =>
    returned({ id: 'r-2', reporter: 'p-2', counts: [{ indicator: 'cases', total: quantity }] });
  for (const kind of ['about', 'atLeast', 'moreThan'] as const) {
    const cube = cubeOf(of('r-1', 'p-1', '2017-01', 9), vague({ kind, n: 5 }));
    const pair = { pairs: 1, reporters: ['p-1'] };
    expect(matchedTallies(cube, cubeOf(...january), slot)).toMatchObject({
      now: { value: 9, expected: 1, received: 1, nil: 0 },
      before: { value: 4, expected: 1, received: 1, nil: 0 },
      ...pair,
    });
    expect(matchedTallies(cubeOf(...january), cube, slot)).toMatchObject(pair);
  }
});

test('of one place its own reporters are compared alone', () => {
  const matched = matchedTallies(now, before, slot, { members: new Set(['p-2']) });
  expect(matched).toMatchObject({ pairs: 1, before: { value: 2 } });
});

test('where nothing is in both there is nothing, and not zero of something', () => {
  const nothing = { value: 0, expected: 0, received: 0, nil: 0 };
  expect(matchedTallies(now, cubeOf(), slot)).toMatchObject({
    now: nothing,
    before: nothing,
    reporters: [],
    pairs: 0,
  });
  const unknown = { indicator: indicatorId('weather'), split: {} };
  expect(matchedTallies(now, before, unknown).pairs).toBe(0);
});

test('what is this year’s and what was last year’s change places together', () => {
  const [there, back] = [matchedTallies(now, before, slot), matchedTallies(before, now, slot)];
  expect([back.now, back.before]).toEqual([there.before, there.now]);
});

test('of a level the last month alone is compared, and months are not added', () => {
  const two = cubeOf(of('r-1', 'p-1', '2017-01', 3), of('r-2', 'p-1', '2017-06', 9));
  const matched = matchedTallies(two, two, slot, { lastMonth: true });
  expect([matched.now.value, matched.pairs]).toEqual([9, 1]);
});

test('R-55 a month is matched with the same month, also where one semester began later', () => {
  const later = wideCorpus(
    ...[0, 1, 2].map((at): Edit => ['reference/places.json', ['places', at, 'from'], '2017-03']),
    ['reference/bodies.json', ['bodies', 0, 'from'], '2017-03'],
  );
  const one = { returns: [of('r-1', 'p-1', '2017-03', 5)] };
  const matched = matchedTallies(
    cubeOf(of('r-1', 'p-1', '2017-03', 7)),
    collect(one, '2017-07-31', later).cube,
    slot,
  );
  expect([matched.now.value, matched.before.value]).toEqual([7, 5]);
});

test('R-55 a month that was not there before is matched with none, whoever answered beside it', () => {
  const later = wideCorpus(
    ...[0, 1, 2].map((at): Edit => ['reference/places.json', ['places', at, 'from'], '2017-03']),
    ['reference/bodies.json', ['bodies', 0, 'from'], '2017-03'],
  );
  const earlier = collect({ returns: [of('r-1', 'p-1', '2017-06', 5)] }, '2017-07-31', later).cube;
  const january = cubeOf(of('r-1', 'p-2', '2017-01', 7));
  expect(matchedTallies(january, earlier, slot).pairs).toBe(0);
});

test('R-55 a province that was made since then is compared with nothing', () => {
  const without = wideCorpus(['reference/places.json', ['places', 0, 'from'], '2017-07']);
  const earlier = collect(
    { returns: [of('r-2', 'p-2', '2017-01', 2)] },
    '2017-07-31',
    without,
  ).cube;
  expect(matchedTallies(now, earlier, slot).reporters).toEqual(['p-2']);
});

test('of a level the last month alone is compared', () => {
  const months = ['2017-01', '2017-06'].map((month, index) => of(`r-${index}`, 'p-1', month, 20));
  const cube = cubeOf(...months);
  expect(matchedTallies(cube, cube, slot, { lastMonth: true }).now.value).toBe(20);
});
