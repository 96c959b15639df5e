import { describe, expect, test } from 'vitest';
import { partInWords, plainRules } from '../../testing/disclosure/knowledge-in-words.ts';
import { solver } from '../../testing/solver.ts';
import type { Solver } from '../solver.ts';
import { examinePart } from './examine-part.ts';
import type { AuditRules } from './knowledge.ts';
import type { Part } from './parts-of.ts';

const examine = (part: Part, rules: Partial<AuditRules> = {}, by = solver) =>
  examinePart(part, { ...plainRules, ...rules }, by);

const rangesOf = (part: Part, rules: Partial<AuditRules> = {}, by = solver) =>
  examine(part, rules, by).sums.map(({ range }) => [range.least, range.greatest]);
const explainedOf = (part: Part, rules: Partial<AuditRules> = {}, by = solver) =>
  examine(part, rules, by).sums.map(({ explained }) => [explained.least, explained.greatest]);

/** The solver, with a count of the questions that it was asked, and of the programs that are open. */
function counted() {
  const count = { questions: 0, open: 0 };
  const counting: Solver = {
    open: (program) => {
      const opened = solver.open(program);
      count.open += 1;
      return {
        ...opened,
        optimise: (sense, terms) => {
          count.questions += 1;
          return opened.optimise(sense, terms);
        },
        close: () => {
          count.open -= 1;
          opened.close();
        },
      };
    },
  };
  return { count, solver: counting };
}

/** A solver that gives up on every question. */
const helpless: Solver = {
  open: (program) => ({ ...solver.open(program), optimise: () => ({ status: 'gave-up' }) }),
};

describe('R-53 what is left open of a part', () => {
  const ten = partInWords({ a: 4, b: 6 }, ['a + b'], ['a', 'b', 'b - a']);

  test('is each range from end to end, where all ends are asked for', () => {
    expect(rangesOf(ten)).toEqual([
      [0, 10],
      [0, 10],
      [-10, 10],
    ]);
  });

  test('has no end where nothing holds a sum', () => {
    const free = partInWords({ a: 4, b: 6 }, ['b <= 8'], ['a', 'b', 'b - a', 'a - b']);
    expect(rangesOf(free)).toEqual([
      [0, Infinity],
      [0, 8],
      [-Infinity, 8],
      [-8, Infinity],
    ]);
  });

  test('is at least the width, where only enough is asked for', () => {
    for (const width of [1, 5, 9]) {
      const widths = rangesOf(ten, { ask: 'enough', width }).map(
        ([least = 0, greatest = 0]) => greatest - least,
      );
      for (const each of widths) expect(each).toBeGreaterThanOrEqual(width);
    }
  });

  test('is all that there is, where that is less than enough', () => {
    const narrow = partInWords({ a: 1, b: 2 }, ['a + b'], ['a', 'b']);
    expect(rangesOf(narrow, { ask: 'enough', width: 4 })).toEqual([
      [0, 3],
      [0, 3],
    ]);
  });

  test('is found with fewer questions where only enough is asked for', () => {
    const counts = { a: 4, b: 6, c: 7, d: 8, e: 5, f: 9 };
    const part = partInWords(counts, ['a + b + c + d + e + f'], Object.keys(counts));
    const questions = (ask: AuditRules['ask']) => {
      const counting = counted();
      examine(part, { ask, width: 3 }, counting.solver);
      return counting.count.questions;
    };
    expect(questions('intervals')).toBe(12);
    expect(questions('enough')).toBeLessThan(6);
  });

  test('is nothing where the solver gives up', () => {
    const part = { ...ten, insiders: [{ secret: 0, unknowns: [0] }] };
    for (const ask of ['enough', 'intervals'] as const) {
      expect(examine(part, { ask, insiders: 'singletons' }, helpless)).toEqual({
        sums: [
          { range: { least: 4, greatest: 4 }, explained: { least: 4, greatest: 4 } },
          { range: { least: 6, greatest: 6 }, explained: { least: 6, greatest: 6 } },
          { range: { least: 2, greatest: 2 }, explained: { least: 2, greatest: 2 } },
        ],
        known: [{ insider: 0, sums: [1, 2] }],
      });
    }
  });

  test('is asked of one program, which is closed at the end', () => {
    const counting = counted();
    examine(ten, {}, counting.solver);
    expect(counting.count.open).toBe(0);
  });
});

describe('R-53 what is left open of a part to readers who know the policy', () => {
  const small = { least: 1, greatest: 1 };

  test('is one count where every other leaves nobody small', () => {
    // 1 and 1: with a threshold of 2 a sum of 2 is withheld for no other reason.
    const part = partInWords({ a: 1, b: 1 }, ['a + b'], ['a', 'b'], {
      reasons: [
        { sum: 0, ...small },
        { sum: 1, ...small },
      ],
    });
    expect(rangesOf(part)).toEqual([
      [0, 2],
      [0, 2],
    ]);
    expect(explainedOf(part)).toEqual([
      [1, 1],
      [1, 1],
    ]);
  });

  test('is more where another small count explains the pattern as well', () => {
    // 1 and 7 below 2: as well 7 and 1, which is no step on the way to 0 and 8.
    const part = partInWords({ a: 1, b: 7 }, ['a + b'], ['a', 'b'], {
      reasons: [
        { sum: 0, ...small },
        { sum: 1, ...small },
      ],
    });
    expect(explainedOf(part)).toEqual([
      [1, 7],
      [1, 7],
    ]);
  });

  test('is all that there is, where the truth has nobody small', () => {
    const part = partInWords({ a: 9, b: 9 }, ['a + b'], ['a', 'b'], {
      reasons: [{ sum: 0, ...small }],
    });
    expect(explainedOf(part)).toEqual([
      [0, 18],
      [0, 18],
    ]);
  });

  test('is one count where each table but the true one has nobody small', () => {
    const counts = { a: 1, b: 7, c: 1, d: 7 };
    const sums = ['a', 'b', 'c', 'd'];
    const reasons = sums.map((_, sum) => ({ sum, ...small }));
    const part = partInWords(counts, ['a + b', 'c + d', 'a + c', 'b + d'], sums, { reasons });
    // The others are 0, 8, 2, 6 and 2, 6, 0, 8.
    expect(rangesOf(part)).toEqual([
      [0, 2],
      [6, 8],
      [0, 2],
      [6, 8],
    ]);
    expect(explainedOf(part)).toEqual([
      [1, 1],
      [7, 7],
      [1, 1],
      [7, 7],
    ]);
  });
});

describe('R-53 what insiders of a part know', () => {
  const knownIn = (part: Part, ask: AuditRules['ask'] = 'intervals') =>
    examine(part, { insiders: 'singletons', ask }).known.map(({ sums }) => sums);
  const alone = { secret: 0, unknowns: [0] };

  test('is nothing that anybody asked for, where the policy does not speak of them', () => {
    const part = partInWords({ a: 1, b: 4 }, ['a + b'], ['a', 'b'], {
      insiders: [alone, { secret: 1, unknowns: [1] }],
    });
    expect(examine(part).known).toEqual([]);
  });

  test('is what is left beside their own count', () => {
    const part = partInWords({ a: 1, b: 4 }, ['a + b'], ['a', 'b'], { insiders: [alone] });
    expect(knownIn(part)).toEqual([[1]]);
  });

  test('is nothing where two others are left', () => {
    const part = partInWords({ a: 1, b: 4, c: 5 }, ['a + b + c'], ['a', 'b', 'c', 'b + c'], {
      insiders: [alone],
    });
    expect(knownIn(part)).toEqual([[3]]);
  });

  test('is asked of each of them by what they know alone', () => {
    const part = partInWords({ a: 1, b: 1, c: 5, d: 6 }, ['a + c', 'b + d'], ['c', 'd'], {
      insiders: [alone, { secret: 1, unknowns: [1] }],
    });
    for (const ask of ['enough', 'intervals'] as const) {
      expect(knownIn(part, ask)).toEqual([[0], [1]]);
    }
  });

  test('is not their own count, nor a part of it', () => {
    const part = partInWords({ a: 1, b: 0, c: 6 }, ['a + b + c'], ['a', 'a + b', 'b', 'b + c'], {
      insiders: [{ secret: 0, unknowns: [0, 1] }],
    });
    // Who is in a + b knows a and b, and so c: what is asked is b + c.
    expect(knownIn(part)).toEqual([[3]]);
  });
});
