import { describe, expect, test } from 'vitest';
import { partInWords, plainRules } from '../../testing/disclosure/knowledge-in-words.ts';
import { solver } from '../../testing/solver.ts';
import type { Optimum, Solver } from '../solver.ts';
import { examinePart } from './examine-part.ts';
import type { AuditRules, Terms } from './knowledge.ts';
import type { Part } from './parts-of.ts';

const examine = (part: Part, rules: Partial<AuditRules> = {}, by = solver) =>
  examinePart(part, { ...plainRules, ...rules }, by);

const rangesOf = (part: Part, rules: Partial<AuditRules> = {}, by = solver) =>
  examine(part, rules, by).sums.map(({ range }) => [range.least, range.greatest]);
const explainedOf = (part: Part, rules: Partial<AuditRules> = {}, by = solver) =>
  examine(part, rules, by).sums.map(({ explained }) => [explained.least, explained.greatest]);

/** The solver, or one that answers otherwise, with what it was asked, and the programs that are open. */
function watched(answer?: (terms: Terms) => Optimum | undefined) {
  const seen = { questions: new Array<string>(), kept: new Array<string>(), open: 0 };
  const watching: Solver = {
    open: (program) => {
      const opened = solver.open(program);
      seen.open += 1;
      return {
        ...opened,
        optimise: (sense, terms) => {
          const words = terms.map(([unknown, sign]) => `${sign > 0 ? '+' : ''}${sign}·${unknown}`);
          seen.questions.push(`${sense} ${words.join(' ')}`);
          return answer?.(terms) ?? opened.optimise(sense, terms);
        },
        addRow: (row) => {
          seen.kept.push(
            `${row.terms.map(([unknown]) => unknown).join()}: ${row.least}–${row.greatest}`,
          );
          opened.addRow(row);
        },
        close: () => {
          seen.open -= 1;
          opened.close();
        },
      };
    },
  };
  return { seen, solver: watching };
}

/** A solver that gives up on every question. */
const helpless = () => watched(() => ({ status: 'gave-up' }));

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

  test('is nothing where the solver gives up', () => {
    const part = { ...ten, insiders: [{ secret: 0, unknowns: [0] }] };
    for (const ask of ['enough', 'intervals'] as const) {
      expect(examine(part, { ask, insiders: 'singletons' }, helpless().solver)).toEqual({
        sums: [
          { range: { least: 4, greatest: 4 }, explained: { least: 4, greatest: 4 } },
          { range: { least: 6, greatest: 6 }, explained: { least: 6, greatest: 6 } },
          { range: { least: 2, greatest: 2 }, explained: { least: 2, greatest: 2 } },
        ],
        known: [{ insider: 0, sums: [1, 2] }],
      });
    }
  });

  test('is looked for beyond every count, the threshold and the width where there is no end', () => {
    const free = partInWords({ a: 4, b: 6 }, ['b <= 8'], ['a', 'b']);
    expect(explainedOf(free, { width: 3 })).toEqual([
      [0, 6 + 5 + 3],
      [0, 8],
    ]);
  });

  test('is asked of one program, which is closed at the end', () => {
    const { seen, solver: by } = watched();
    examine(ten, {}, by);
    expect(seen.open).toBe(0);
  });
});

describe('R-53 what is enough', () => {
  const counts = { a: 14, b: 16, c: 17, d: 18, e: 15, f: 19 };
  const six = partInWords(counts, ['a + b + c + d + e + f'], Object.keys(counts));

  test('is found by one question, where one table opens all', () => {
    const { seen, solver: by } = watched();
    // Three go up by the width, three go down.
    expect(rangesOf(six, { ask: 'enough', width: 3 }, by)).toEqual([
      [14, 17],
      [13, 16],
      [17, 20],
      [15, 18],
      [15, 18],
      [16, 19],
    ]);
    expect(seen.questions).toEqual(['greatest +1·0 -1·1 +1·2 -1·3 +1·4 -1·5']);
  });

  test('is asked of each sum twice where all ends are asked for', () => {
    const { seen, solver: by } = watched();
    rangesOf(six, {}, by);
    expect(seen.questions).toHaveLength(12);
  });

  test('drives any two sums apart once before it asks for each', () => {
    const { seen, solver: by } = helpless();
    const four = partInWords({ a: 4, b: 6, c: 7, d: 8 }, ['a + b + c + d'], ['a', 'b', 'c', 'd']);
    examine(four, { ask: 'enough' }, by);
    // Each is asked again in whole numbers, as the solver gave up.
    expect(Array.from(new Set(seen.questions)).slice(0, 4)).toEqual([
      'greatest +1·0 -1·1 +1·2 -1·3',
      'greatest +1·0 +1·1 -1·2 -1·3',
      'greatest +1·0 +1·1 +1·2 +1·3',
      'greatest +1·0',
    ]);
  });

  test('adds up what is asked of a count in several sums', () => {
    const { seen, solver: by } = helpless();
    examine(partInWords({ a: 4, b: 6 }, ['a + b'], ['a', 'b - a']), { ask: 'enough' }, by);
    // a goes up and b - a down: a twice.
    expect(seen.questions[0]).toBe('greatest +2·0 -1·1');
  });

  test('may lie far from the truth, where the policy asks for it', () => {
    const part = partInWords({ a: 1, b: 7 }, ['a + b'], ['a', 'b'], {
      reasons: [
        { sum: 0, least: 1, greatest: 1 },
        { sum: 1, least: 1, greatest: 1 },
      ],
    });
    expect(explainedOf(part, { ask: 'enough' })).toEqual([
      [1, 7],
      [1, 7],
    ]);
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

  test('is not asked for where a sum is known to all', () => {
    const { seen, solver: by } = watched();
    const reasons = [{ sum: 0, least: 1, greatest: 4 }];
    examine(partInWords({ a: 4, b: 6 }, ['a', 'b'], ['a'], { reasons }), {}, by);
    expect(seen.kept).toEqual([]);
  });

  test('is not asked for where the ends leave it open already', () => {
    const { seen, solver: by } = watched();
    const reasons = [{ sum: 0, least: 1, greatest: 9 }];
    const part = partInWords({ a: 4, b: 6 }, ['a + b'], ['a', 'b'], { reasons });
    expect(explainedOf(part, {}, by)).toEqual([
      [3, 5],
      [5, 7],
    ]);
    expect(seen.kept).toEqual([]);
  });

  test('is asked for until it is open, and no further', () => {
    const { seen, solver: by } = watched();
    const part = partInWords({ a: 1, b: 7 }, ['a + b'], ['a', 'b'], {
      reasons: [
        { sum: 0, ...small },
        { sum: 1, ...small },
        { sum: 1, least: 2, greatest: 3 },
      ],
    });
    examine(part, {}, by);
    // With a as the reason it stays where it is; with b it goes up to 7, which opens b as well.
    expect(seen.questions.slice(4)).toEqual(['greatest +1·0', 'least +1·0', 'greatest +1·0']);
    expect(seen.kept).toEqual(['0: 1–1', '1: 1–1']);
  });

  test('is asked for by the reasons that are true first', () => {
    // In the only other table that the solver finds, nobody is small.
    const columns = Float64Array.of(9, 9, 9, 9, 9);
    const none = new Float64Array();
    const { seen, solver: by } = watched(() => ({
      status: 'optimal',
      value: 9,
      columns,
      columnDuals: none,
      rowDuals: none,
    }));
    const counts = { a: 0, b: 1, c: 5, d: 4, e: 8 };
    const reasons = [0, 1, 2, 3].map((sum) => ({ sum, least: 1, greatest: 4 }));
    examine(partInWords(counts, [], Object.keys(counts), { reasons }), {}, by);
    expect(seen.kept).toEqual(['1: 1–4', '3: 1–4', '0: 1–4', '2: 1–4']);
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

  test('is asked for of each sum, where no table opens several at once', () => {
    const { solver: by } = watched((terms) =>
      terms.length > 1 ? { status: 'gave-up' } : undefined,
    );
    const part = partInWords({ a: 1, b: 4, c: 5 }, ['a + b + c', 'a + b + c <= 10'], ['b', 'c'], {
      insiders: [{ secret: 0, unknowns: [0] }],
    });
    // Every table found before has a of another count, and says nothing to who is in it.
    const { known } = examine(part, { insiders: 'singletons' }, by);
    expect(known).toEqual([{ insider: 0, sums: [] }]);
  });

  test('is asked of no sum that a table has opened', () => {
    const { seen, solver: by } = watched();
    const part = partInWords({ a: 1, b: 4, c: 5 }, ['a + b + c'], ['b', 'c'], {
      insiders: [{ secret: 0, unknowns: [0] }],
    });
    examine(part, { insiders: 'singletons' }, by);
    expect(seen.questions.slice(4)).toEqual(['greatest +1·1 -1·2']);
  });
});
