import { describe, expect, test } from 'vitest';
import { solver } from '../../testing/solver.ts';
import type { Solver } from '../solver.ts';
import type { Demand } from './master.ts';
import { openMaster } from './master.ts';

function hits(weights: readonly number[], ...demands: readonly Demand[]) {
  const { demand, someHit, leastHit, close } = openMaster(weights, solver);
  for (const each of demands) demand(each);
  const found = { some: someHit(), least: leastHit() };
  close();
  return found;
}

/** A solver that only writes down what it is told. */
function recording() {
  const told: string[] = [];
  const recorder: Solver = {
    open: ({ columns, rows }) => {
      told.push(
        `open ${columns.map(({ least, greatest }) => `${least}–${greatest}`).join(',')} ${rows.length}`,
      );
      return {
        optimise: (sense, terms) => {
          told.push(`${sense} ${terms.map(([column, weight]) => `${weight}x${column}`).join(' ')}`);
          return { status: 'gave-up' };
        },
        boundColumn: () => undefined,
        boundRow: (row, least, greatest) => told.push(`row ${row} ${least} ${greatest}`),
        addRow: ({ least, greatest, terms }) =>
          told.push(`add ${least} ${greatest} ${terms.map(([c, f]) => `${f}x${c}`).join(' ')}`),
        askWhole: (columns) => told.push(`whole ${columns.join(',')}`),
        close: () => told.push('close'),
      };
    },
  };
  return { told, recorder };
}

describe('a choice that meets demands', () => {
  test('is empty where nothing is demanded, or nothing that can be chosen', () => {
    expect(hits([1, 1])).toEqual({ some: [], least: [] });
    expect(hits([1, 1], { oneOf: [] })).toEqual({ some: [], least: [] });
  });

  test('takes the lightest of those that meet a demand', () => {
    expect(hits([3, 1, 2], { oneOf: [0, 1, 2] })).toEqual({ some: [1], least: [1] });
    expect(hits([3, 1, 2], { oneOf: [0, 2] })).toEqual({ some: [2], least: [2] });
  });

  test('takes one that meets several, where that is lighter', () => {
    const demands = [{ oneOf: [0, 2] }, { oneOf: [1, 2] }];
    expect(hits([2, 2, 3], ...demands)).toEqual({ some: [2], least: [2] });
    expect(hits([1, 1, 3], ...demands)).toEqual({ some: [0, 1], least: [0, 1] });
  });

  test('is found at once, and not always the lightest', () => {
    const demands = [{ oneOf: [0, 1] }, { oneOf: [0, 2] }, { oneOf: [0, 3] }, { oneOf: [1, 4] }];
    const { some, least } = hits([2.9, 1, 1, 1, 9], ...demands);
    expect(some).toEqual([1, 2, 3]);
    expect(least).toEqual([1, 2, 3]);
    // The one that meets most for its weight leaves two that together would have done.
    const lured = [{ oneOf: [0, 1] }, { oneOf: [0, 1] }, { oneOf: [0, 2] }, { oneOf: [0, 2, 3] }];
    expect(hits([2.5, 2, 2, 9], ...lured)).toEqual({ some: [0], least: [0] });
    const greedy = [{ oneOf: [0, 1] }, { oneOf: [0, 2] }, { oneOf: [1] }, { oneOf: [2, 3] }];
    expect(hits([1, 1.8, 1.8, 1.7], ...greedy)).toEqual({ some: [1, 2], least: [1, 2] });
  });

  test('drops the dearest that became needless', () => {
    const demands = [{ oneOf: [0, 1] }, { oneOf: [0, 2] }, { oneOf: [1, 3] }, { oneOf: [2, 4] }];
    // 0 is worth most at first, and needless once 1 and 2 are taken.
    expect(hits([0.9, 1, 1, 50, 50], ...demands)).toEqual({ some: [1, 2], least: [1, 2] });
  });

  test('drops the dearer where either of two could be dropped', () => {
    // 0 is taken first, then 1, then 2, which makes 1 needless, and 0 as well: but not both.
    const demands = [{ oneOf: [0, 1] }, { oneOf: [1, 2] }, { oneOf: [2, 3] }];
    expect(hits([0.5, 1.1, 5, 9], ...demands)).toEqual({ some: [0, 2], least: [0, 2] });
  });

  test('takes the first of equals, in whatever order they are named', () => {
    expect(hits([1, 1], { oneOf: [1, 0] }).some).toEqual([0]);
  });

  test('drops the dearer of two, and the first of equals, whichever was taken first', () => {
    // 1 meets three and is taken first, then 0; 2 must be taken, and makes one of them needless.
    const demands = [
      [0, 1],
      [0, 2],
      [1, 2, 4],
      [1, 2, 5],
      [2, 3],
    ].map((oneOf) => ({ oneOf }));
    expect(hits([1, 1.2, 5, 50, 50, 50], ...demands).some).toEqual([0, 2]);
    expect(hits([1, 1, 5, 50, 50, 50], ...demands).some).toEqual([1, 2]);
  });

  test('need meet a demand only where it makes it', () => {
    const asked = { oneOf: [0], orNot: 1 };
    expect(hits([1, 1], asked)).toEqual({ some: [], least: [] });
    expect(hits([1, 1], asked, { oneOf: [1] })).toEqual({ some: [0, 1], least: [0, 1] });
    expect(hits([5, 1, 2], asked, { oneOf: [1, 2] })).toMatchObject({ least: [2] });
  });

  test('is unknown where the solver gives up', () => {
    const { recorder } = recording();
    expect(openMaster([1], recorder).leastHit()).toBeUndefined();
  });
});

describe('the program of a choice', () => {
  test('asks for whole choices of none or one, each for its weight', () => {
    const { told, recorder } = recording();
    const { demand, leastHit, close } = openMaster([2, 3], recorder);
    demand({ oneOf: [0, 1] });
    demand({ oneOf: [0], orNot: 1 });
    leastHit();
    close();
    expect(told).toEqual([
      'open 0–1,0–1 0',
      'whole 0,1',
      'add 1 Infinity 1x0 1x1',
      'add 0 Infinity 1x0 -1x1',
      'least 2x0 3x1',
      'close',
    ]);
  });

  test('is not told what follows from what it knows', () => {
    const { told, recorder } = recording();
    const { demand } = openMaster([1, 1, 1, 1], recorder);
    told.length = 0;
    demand({ oneOf: [0, 1] });
    demand({ oneOf: [0, 1] });
    demand({ oneOf: [1, 0, 2] });
    demand({ oneOf: [0, 1, 2], orNot: 3 });
    expect(told).toEqual(['add 1 Infinity 1x0 1x1']);
    demand({ oneOf: [0, 2] });
    expect(told).toHaveLength(2);
  });

  test('is told of a demand on another condition, and of a harder one', () => {
    const { told, recorder } = recording();
    const { demand } = openMaster([1, 1, 1, 1], recorder);
    told.length = 0;
    demand({ oneOf: [0, 1], orNot: 2 });
    demand({ oneOf: [0, 1], orNot: 2 });
    demand({ oneOf: [0, 1], orNot: 3 });
    demand({ oneOf: [0, 1] });
    expect(told).toEqual([
      'add 0 Infinity 1x0 1x1 -1x2',
      'add 0 Infinity 1x0 1x1 -1x3',
      'row 0 -Infinity Infinity',
      'row 1 -Infinity Infinity',
      'add 1 Infinity 1x0 1x1',
    ]);
  });

  test('forgets what follows from a new demand, by its own row', () => {
    const { told, recorder } = recording();
    const { demand, someHit } = openMaster([1, 1, 1, 1], recorder);
    told.length = 0;
    demand({ oneOf: [0, 1] });
    demand({ oneOf: [1, 2] });
    demand({ oneOf: [2] });
    demand({ oneOf: [1] });
    expect(told).toEqual([
      'add 1 Infinity 1x0 1x1',
      'add 1 Infinity 1x1 1x2',
      'row 1 -Infinity Infinity',
      'add 1 Infinity 1x2',
      'row 0 -Infinity Infinity',
      'add 1 Infinity 1x1',
    ]);
    expect(someHit()).toEqual([1, 2]);
  });
});
