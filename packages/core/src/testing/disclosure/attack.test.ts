import { beforeAll, describe, expect, test } from 'vitest';
import type { Solver } from '../../disclosure/solver.ts';
import { loadSolver } from '../../disclosure/solver.ts';
import type { ProtectInput } from '../../disclosure/tables/protect-input.ts';
import { formatFaults } from './format-faults.ts';
import { fourPlaces } from './four-places.ts';
import { guessTables } from './guess-attack.ts';
import { leastLoss } from './least-loss.ts';
import { attackTables } from './lp-attack.ts';
import type { BareCell } from './patterns.ts';
import { nothingShown, patternOf, smallOnly } from './patterns.ts';
import type { AskedForm } from './plain-reading.ts';
import { readPlainly } from './plain-reading.ts';
import { contentOf, shuffleFile } from './shuffle-file.ts';
import { spannedForms } from './span-attack.ts';

let solver: Solver;
beforeAll(async () => {
  solver = await loadSolver();
});

const nameOf = ({ kind, release, at }: AskedForm) =>
  [kind === 'cell' ? '' : 'change of ', Object.values(at).join(' '), ` in ${release}`].join('');
const isAt =
  (...places: readonly string[]) =>
  ({ at, isSmall }: BareCell) =>
    isSmall || places.includes(Object.values(at).join(' '));
const breachesOf = (input: ProtectInput, output = smallOnly(input), ofRevisions = true) =>
  attackTables(readPlainly(input, output), solver, { ofRevisions }).breaches.map(
    ({ form, value }) => `${nameOf(form)}: ${value}`,
  );
const patternA = patternOf(fourPlaces, isAt('one female', 'one both', 'four male'));
const patternB = patternOf(fourPlaces, isAt('one both', 'three female', 'three male'));

describe('the worked example of the brief', () => {
  test('is laid open where only the small counts are withheld', () => {
    expect(breachesOf(fourPlaces)).toEqual([
      'four female in 0: 2',
      'four both in 0: 2',
      'one male in 0: 3',
    ]);
    expect(spannedForms(readPlainly(fourPlaces, smallOnly(fourPlaces)))).toHaveLength(3);
  });

  test('holds with three more cells withheld, and with no fewer', () => {
    expect(breachesOf(fourPlaces, patternA)).toEqual([]);
    expect(breachesOf(fourPlaces, patternB)).toEqual([]);
    expect(leastLoss(fourPlaces, solver)?.cost).toBe(3);
  });

  test('holds where nothing is shown', () => {
    const reading = readPlainly(fourPlaces, nothingShown(fourPlaces));
    expect(attackTables(reading, solver)).toEqual({ breaches: [], undecided: [] });
    expect(spannedForms(reading)).toEqual([]);
  });

  test('is the same in any order', () => {
    for (const seed of [1, 2, 3]) {
      const shuffled = shuffleFile(fourPlaces, seed);
      expect(shuffled).not.toEqual(fourPlaces.cells);
      expect(contentOf(smallOnly(shuffled))).toEqual(contentOf(smallOnly(fourPlaces)));
    }
  });
});

/** Two places and nobody else. */
const twoPlaces = (one: number, two: number, threshold = 5): ProtectInput => ({
  threshold,
  hierarchies: { place: { total: 'all' } },
  tables: [['place']],
  cells: [
    { place: 'one', count: one },
    { place: 'two', count: two },
  ],
});
const both = isAt('one', 'two');

describe('later releases', () => {
  const earlier = twoPlaces(6, 7);
  const previous = { input: earlier, output: smallOnly(earlier) };

  test('give away a small change between shown counts', () => {
    expect(breachesOf({ ...twoPlaces(6, 8), previous })).toEqual([
      'change of two in 1: 1',
      'change of all in 1: 1',
    ]);
  });

  test('give away what an unchanged leaf was, to whoever knows the revisions', () => {
    const hidden = patternOf(earlier, both);
    const next = { ...twoPlaces(6, 20), previous: { input: earlier, output: hidden } };
    expect(breachesOf(next)).toContain('one in 0: 6');
    expect(breachesOf(next, smallOnly(next), false)).not.toContain('one in 0: 6');
  });

  test('that only grow bound what was there before', () => {
    const first = twoPlaces(1, 9, 2);
    const output = patternOf(first, both);
    const next = twoPlaces(1, 9, 2);
    const grows = { ...next, previous: { input: first, output, relation: 'grows' as const } };
    const shown = patternOf(grows, () => false);
    expect(breachesOf(grows, shown, false)).toContain('one in 0: 1');
    const any = { ...next, previous: { input: first, output } };
    expect(breachesOf(any, shown, false)).toEqual([]);
  });
});

describe('who knows the policy', () => {
  test('guesses one and one where two are withheld below a threshold of two', () => {
    const input = twoPlaces(1, 1, 2);
    const reading = readPlainly(input, patternOf(input, both));
    expect(attackTables(reading, solver).breaches).toEqual([]);
    const guesses = guessTables(reading, { threshold: 2, greatest: 12, steps: 1000 });
    expect(guesses.settled.map(nameOf)).toEqual(['one in 0', 'two in 0']);
    expect(guesses).toMatchObject({ tables: 1, isComplete: true });
  });

  test('guesses nothing where there are two tables with a small count', () => {
    const input = twoPlaces(1, 7);
    const reading = readPlainly(input, patternOf(input, both));
    const guesses = guessTables(reading, { threshold: 5, greatest: 12, steps: 1000 });
    expect(guesses).toMatchObject({ tables: 7, settled: [], isComplete: true });
  });

  test('is told of nothing where there is too much to write down', () => {
    const input = twoPlaces(1, 7);
    const reading = readPlainly(input, nothingShown(input));
    const limits = { threshold: 5, greatest: 12, steps: 1000 };
    expect(guessTables(reading, limits).isComplete).toBe(false);
    const shown = readPlainly(input, patternOf(input, both));
    expect(guessTables(shown, { ...limits, steps: 5 }).isComplete).toBe(false);
  });
});

/** Three by three by three, of which only the pairs of dimensions are printed. */
const cube: ProtectInput = {
  threshold: 3,
  hierarchies: { x: { total: 'X' }, y: { total: 'Y' }, z: { total: 'Z' } },
  tables: [
    ['x', 'y'],
    ['x', 'z'],
    ['y', 'z'],
  ],
  cells: ['a', 'b', 'c'].flatMap((x, i) =>
    ['d', 'e', 'f'].flatMap((y, j) =>
      ['g', 'h', 'i'].map((z, k) => ({ x, y, z, count: (i * 5 + j * 3 + k * 7) % 4 })),
    ),
  ),
};

describe('a pattern as such', () => {
  test('has no fault where the small counts are withheld', () => {
    for (const input of [fourPlaces, cube]) {
      expect(formatFaults(input, smallOnly(input))).toEqual([]);
      expect(formatFaults(input, nothingShown(input))).toEqual([]);
    }
  });

  test('is told of each of its faults', () => {
    const [table] = smallOnly(fourPlaces).tables;
    const [first, second, ...others] = table?.cells ?? [];
    if (table === undefined || first === undefined || second === undefined) throw new RangeError();
    const faultsOf = (...cells: typeof others) =>
      formatFaults(fourPlaces, { tables: [{ ...table, cells: [...cells, ...others] }] });
    expect(faultsOf(first)).toHaveLength(1);
    expect(faultsOf(first, second, second)).toHaveLength(1);
    expect(faultsOf({ at: first.at, status: 'withheld' }, second)).toHaveLength(2);
    expect(faultsOf({ at: first.at, status: 'shown', count: 0 }, second)).toHaveLength(2);
    expect(formatFaults(fourPlaces, { tables: [] })).not.toEqual([]);
    const open = patternOf({ ...fourPlaces, threshold: 2 }, () => false);
    expect(formatFaults(fourPlaces, open)).toHaveLength(3);
  });
});

test('what bounds find and what follows by subtraction agree on a cube', () => {
  const reading = readPlainly(cube, smallOnly(cube));
  const found = attackTables(reading, solver).breaches.map(({ form }) => form);
  for (const form of spannedForms(reading)) expect(found).toContain(form);
});
