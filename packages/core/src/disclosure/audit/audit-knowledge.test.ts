import { beforeAll, describe, expect, test } from 'vitest';
import { knowledgeInWords } from '../../testing/disclosure/knowledge-in-words.ts';
import type { Solver } from '../solver.ts';
import { loadSolver } from '../solver.ts';
import { auditKnowledge } from './audit-knowledge.ts';
import type { AuditRules, Knowledge, SecretSum, Terms } from './knowledge.ts';
import { sumOf } from './knowledge.ts';

let solver: Solver;
beforeAll(async () => {
  solver = await loadSolver();
});

const rules: AuditRules = {
  smallFrom: 1,
  threshold: 5,
  width: 1,
  insiders: 'none',
  ask: 'intervals',
};

/** All unknowns with sign 1, by number; what is negative is taken away: `~0` for the first. */
const plus = (...unknowns: readonly number[]): Terms =>
  unknowns.map((unknown) => (unknown < 0 ? ([~unknown, -1] as const) : ([unknown, 1] as const)));

/** Counts, the sums of them that are shown, and the ones that are withheld. */
function hiding(
  counts: readonly number[],
  shown: readonly Terms[],
  withheld: readonly Terms[],
  others: Partial<Knowledge> = {},
): Knowledge {
  return {
    unknowns: counts.map((count) => ({ least: 0, count })),
    statements: shown.map((terms, index) => {
      const sum = sumOf(terms, counts);
      return { id: `shown ${index}`, terms, least: sum, greatest: sum };
    }),
    secrets: withheld.map((terms, index): SecretSum => ({
      id: `withheld ${index}`,
      terms,
      kind: 'withheld',
    })),
    ...others,
  };
}

const audit = (knowledge: Knowledge, changed: Partial<AuditRules> = {}) =>
  auditKnowledge(knowledge, { ...rules, ...changed }, solver);

describe('R-53 the audit of what is public', () => {
  test('finds the range of each of two parts of a shown sum', () => {
    expect(audit(hiding([3, 12], [plus(0, 1)], [plus(0), plus(1)]))).toEqual({
      ranges: [
        { least: 0, greatest: 15 },
        { least: 0, greatest: 15 },
      ],
      breaches: [],
    });
  });

  test('refuses a part whose other part is shown', () => {
    expect(audit(hiding([3, 12], [plus(0, 1), plus(1)], [plus(0)])).breaches).toEqual([
      { secret: 0, least: 3, greatest: 3 },
    ]);
  });

  test('refuses a range that is narrower than the width asked for', () => {
    const pair = hiding([1, 2], [plus(0, 1)], [plus(0), plus(1)]);
    expect(audit(pair, { width: 3 }).breaches).toEqual([]);
    expect(audit(pair, { width: 4 }).breaches).toEqual([
      { secret: 0, least: 0, greatest: 3 },
      { secret: 1, least: 0, greatest: 3 },
    ]);
  });

  test('finds no end to a sum that nothing holds', () => {
    expect(audit(hiding([3], [], [plus(0)])).ranges).toEqual([{ least: 0, greatest: Infinity }]);
  });

  test('counts from what readers know to be the least', () => {
    const pair = hiding([3, 12], [plus(0, 1)], [plus(0), plus(1)], {
      unknowns: [
        { least: 2, count: 3 },
        { least: 0, count: 12 },
      ],
    });
    expect(audit(pair).ranges).toEqual([
      { least: 2, greatest: 15 },
      { least: 0, greatest: 13 },
    ]);
  });

  test('knows that a count is withheld for a small one: of 2 below 2, both are 1', () => {
    const pair = hiding([1, 1], [plus(0, 1)], [plus(0), plus(1)]);
    expect(audit(pair, { threshold: 2 })).toEqual({
      ranges: [
        { least: 0, greatest: 2 },
        { least: 0, greatest: 2 },
      ],
      breaches: [
        { secret: 0, least: 1, greatest: 1 },
        { secret: 1, least: 1, greatest: 1 },
      ],
    });
    expect(audit(pair, { threshold: 3 }).breaches).toEqual([]);
    expect(audit(pair, { threshold: 2, smallFrom: 0 }).breaches).toEqual([]);
  });

  test('tries every small count as the reason before it refuses', () => {
    // 1 + 7 = 8 below 2: the true reason is the first; it can as well be the second.
    const pair = hiding([1, 7], [plus(0, 1)], [plus(0), plus(1)]);
    expect(audit(pair, { threshold: 2 }).breaches).toEqual([]);
  });

  test('believes every table of cells that are withheld for no reason to be seen', () => {
    expect(audit(hiding([7, 7], [plus(0, 1)], [plus(0), plus(1)])).breaches).toEqual([]);
  });

  test('takes no comfort from whole counts that no whole table has', () => {
    // a + b = 1, b + c = 1, a + c + d = 1: in halves a could be a half; in whole numbers it is 0.
    const ring = hiding([0, 1, 0, 1], [plus(0, 1), plus(1, 2), plus(0, 2, 3)], [plus(0), plus(3)]);
    expect(audit(ring).ranges).toEqual([
      { least: 0, greatest: 0 },
      { least: 1, greatest: 1 },
    ]);
  });

  test('lets whoever is alone in a cell learn nothing of another, if the policy says so', () => {
    const pair = hiding([1, 4], [plus(0, 1)], [plus(0), plus(1)]);
    expect(audit(pair).breaches).toEqual([]);
    expect(audit(pair, { insiders: 'singletons' }).breaches).toEqual([
      { secret: 1, least: 4, greatest: 4, insider: 0 },
    ]);
    const three = hiding([1, 4, 2], [plus(0, 1, 2)], [plus(0), plus(1), plus(2)]);
    expect(audit(three, { insiders: 'singletons' }).breaches).toEqual([]);
  });

  test('does not hold against a cell that whoever is in it knows it', () => {
    const nested = hiding(
      [1, 0, 4, 6],
      [plus(0, 1, 2, 3)],
      [plus(0), plus(0, 1), plus(2), plus(3)],
    );
    expect(audit(nested, { insiders: 'singletons' }).breaches).toEqual([]);
  });

  test('asks for a change between two releases like for a cell', () => {
    // 20 before, 22 now, both shown; of each a part is withheld.
    const [before, now] = [plus(0, 1), plus(2, 3)];
    const change = { id: 'change', terms: plus(2, 3, ~0, ~1), kind: 'change' } as const;
    const withheld = [plus(0), plus(1), plus(2), plus(3)];
    const both = hiding([3, 17, 4, 18], [before, now], withheld);
    const one = hiding([3, 17, 4, 18], [before], withheld);
    const asked = (knowledge: Knowledge) => ({
      ...knowledge,
      secrets: [...knowledge.secrets, change],
    });
    expect(audit(asked(both)).breaches).toEqual([{ secret: 4, least: 2, greatest: 2 }]);
    expect(audit(asked(one)).ranges.at(-1)).toEqual({ least: -20, greatest: Infinity });
  });

  test('is told the truth, or refuses to judge', () => {
    const told = (least: number, greatest: number) => {
      const statements = [{ id: 'total', terms: plus(0), least, greatest }];
      return () => audit(hiding([3], [], [plus(0)], { statements }));
    };
    expect(told(4, 4)).toThrow('Expected total to be 4 to 4, its parts add up to 3.');
    expect(told(1, 2)).toThrow('Expected total to be 1 to 2, its parts add up to 3.');
    expect(told(3, 9)).not.toThrow();
    expect(told(0, 3)).not.toThrow();
  });

  test('tells breaches in the order of the secrets', () => {
    // Whoever is in the last learns of the first; the one between is known to all.
    const told = hiding(
      [1, 4, 3, 12],
      [plus(0, 1), plus(2, 3), plus(3)],
      [plus(1), plus(2), plus(0)],
    );
    expect(audit(told, { insiders: 'singletons' }).breaches).toEqual([
      { secret: 0, least: 4, greatest: 4, insider: 2 },
      { secret: 1, least: 3, greatest: 3 },
    ]);
  });
});

describe('R-53 the audit of what insiders learn', () => {
  /** The breaches of whoever is alone: `secret: count to insider`. */
  const learned = (knowledge: Knowledge, changed: Partial<AuditRules> = {}) =>
    audit(knowledge, { insiders: 'singletons', ...changed }).breaches.map(
      ({ secret, least, greatest, insider }) =>
        `${secret}: ${least === greatest ? least : `${least} to ${greatest}`} to ${insider ?? 'all'}`,
    );

  test('holds only small counts against a release', () => {
    const beside = (count: number) =>
      learned(knowledgeInWords({ a: 1, b: count }, ['a + b'], ['a', 'b']));
    expect(beside(4)).toEqual(['1: 4 to 0']);
    expect(beside(5)).toEqual([]);
    expect(beside(6)).toEqual([]);
  });

  test('holds nobody against it only where zeros are withheld', () => {
    const three = knowledgeInWords({ a: 1, b: 0, c: 3 }, ['a + b', 'b + c'], ['a', 'b', 'c']);
    expect(learned(three)).toEqual(['2: 3 to 0']);
    expect(learned(three, { smallFrom: 0 })).toEqual(['1: 0 to 0', '2: 3 to 0']);
  });

  test('holds a change against it, upwards and downwards', () => {
    const change = (sum: string) =>
      learned(
        knowledgeInWords({ a: 1, b: 6, c: 8 }, ['a + b', 'a + c'], ['a'], { [sum]: 'change' }),
      );
    // What c is more than b anybody knows; what b is more than a only who is in a.
    expect(change('c - b')).toEqual(['1: 2 to all']);
    const from = (b: number, sum: string) =>
      learned(knowledgeInWords({ a: 1, b }, ['a + b'], ['a'], { [sum]: 'change' }));
    expect(from(4, 'b - a')).toEqual(['1: 3 to 0']);
    expect(from(4, 'a - b')).toEqual(['1: -3 to 0']);
    expect(from(9, 'a - b')).toEqual([]);
  });

  test('holds nothing against it that is only asked about', () => {
    const asked = knowledgeInWords({ a: 1, b: 4 }, ['a + b'], ['a'], { b: 'other' });
    expect(learned(asked)).toEqual([]);
  });

  test('holds another person alone against it, and a cell with one more than themselves', () => {
    const two = knowledgeInWords({ a: 1, b: 1 }, ['a + b'], ['a', 'b']);
    expect(learned(two)).toEqual(['0: 1 to 1', '1: 1 to 0']);
    // By what is shown b is as many as a.
    const sum = knowledgeInWords({ a: 1, b: 1, c: 9 }, ['a + c', 'b + c'], ['a', 'a + b']);
    expect(learned(sum)).toEqual(['1: 2 to 0']);
  });

  test('does not hold a cell against it in which they themselves are all', () => {
    // By what is shown a is one more than b: who is in a knows that b is nobody.
    const nested = knowledgeInWords({ a: 1, b: 0, c: 8 }, ['a + c', 'b + c'], ['a', 'a + b']);
    expect(learned(nested)).toEqual([]);
  });

  test('holds a cell against it in which they might have been, and somebody else is', () => {
    // By what is shown b is as many as z; nobody is in a.
    const counts = { a: 0, b: 1, c: 8, z: 1 };
    const beside = knowledgeInWords(counts, ['b + c', 'z + c'], ['a + z', 'a + b']);
    expect(learned(beside)).toEqual(['0: 1 to 1', '1: 1 to 0']);
  });

  test('asks of a change in two parts whether they know both, in whatever order it is told', () => {
    // Who is in a knows b, and like all readers nothing of c and d.
    for (const change of ['b - d', '- d + b']) {
      const apart = knowledgeInWords(
        { a: 1, b: 6, c: 3, d: 8 },
        ['a + b', 'c + d'],
        ['a', 'b', 'c', 'd'],
        { [change]: 'change' },
      );
      expect(learned(apart)).toEqual([]);
    }
  });

  test('holds a change in two parts against it, where all readers know the one and they the other', () => {
    // In whole numbers d is 1 (see the ring above); who is in x knows y.
    const counts = { a: 0, b: 1, c: 0, d: 1, x: 1, y: 3 };
    const said = ['a + b', 'b + c', 'a + c + d', 'x + y'];
    for (const change of ['d - y', '- y + d']) {
      expect(learned(knowledgeInWords(counts, said, ['x'], { [change]: 'change' }))).toEqual([
        '1: -2 to 0',
      ]);
    }
  });
});
