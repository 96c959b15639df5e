import { beforeAll, describe, expect, test } from 'vitest';
import { provincesBySex } from '../../testing/counts.ts';
import type { PublicSystem } from '../public-system.ts';
import type { Solver } from '../solver.ts';
import { loadSolver } from '../solver.ts';
import { countedCells } from './counted-cells.ts';
import type { ProtectInput } from './protect-input.ts';
import type { ProtectOutput } from './protect-output.ts';
import { systemOfTables } from './system-of-tables.ts';
import { keyOfPlace } from './statuses-in.ts';
import { nameOfCell } from './table-cells.ts';

let solver: Solver;
beforeAll(async () => {
  solver = await loadSolver();
});

/** What was published of a file where only these cells were withheld. */
function published(input: ProtectInput, ...withheld: readonly string[]): ProtectOutput {
  const cells = countedCells(input);
  return {
    tables: input.tables.map((dimensions, index) => ({
      dimensions: [...dimensions],
      cells: cells
        .filter(({ table }) => table === index)
        .map(({ at, count }) =>
          withheld.includes(nameOfCell(at))
            ? { at, status: 'withheld' as const }
            : { at, status: 'shown' as const, count },
        ),
    })),
  };
}

const words = (system: PublicSystem) => {
  const name = (each: number) => system.unknowns[each]?.id ?? '';
  const sum = (those: readonly number[]) => those.map(name).join(' + ');
  return {
    cells: system.cells.map(({ id, of, status, isSmall }) =>
      [id.slice(7), '=', sum(of), status, ...(isSmall ? ['small'] : [])].join(' '),
    ),
    derived: system.derived.map(({ plus, minus }) => `${sum(plus)} - ${sum(minus)}`),
    relations: system.relations.map(
      ({ kind, plus, minus }) => `${sum(plus)} ${kind} ${sum(minus)}`,
    ),
  };
};

describe('one release', () => {
  test('is one unknown a leaf; a sum of one leaf is that leaf', () => {
    const { system } = systemOfTables(
      provincesBySex({ ka: [7, 3] }, { tables: [['sex'], ['province', 'sex']] }),
    );
    expect(words(system).cells).toEqual([
      'female = province=ka / sex=female (1) open',
      'male = province=ka / sex=male (1) open small',
      'both = province=ka / sex=female (1) + province=ka / sex=male (1) open',
    ]);
  });

  test('has a frame a table where tables hang together like a tree, with equal sums between', () => {
    const input = provincesBySex(
      {},
      {
        hierarchies: { province: { total: 'all' }, sex: { total: 'both' }, age: { total: 'any' } },
        tables: [
          ['province', 'sex'],
          ['province', 'age'],
        ],
        cells: [
          { province: 'ka', sex: 'female', age: 'old', count: 2 },
          { province: 'ko', sex: 'male', age: 'young', count: 9 },
        ],
      },
    );
    const { system } = systemOfTables(input);
    expect(system.unknowns).toHaveLength(8);
    expect(words(system).relations).toEqual([
      'age=old / province=ka (1) + age=young / province=ka (1) equal province=ka / sex=female (1) + province=ka / sex=male (1)',
      'age=old / province=ko (1) + age=young / province=ko (1) equal province=ko / sex=female (1) + province=ko / sex=male (1)',
    ]);
    // The total of a province stands in both tables, and is one cell.
    expect(system.cells).toHaveLength(9 + 9 - 3);
  });

  test('gives every cell back to its places', () => {
    const input = provincesBySex({ ka: [7, 3], ko: [0, 6] });
    const { system, cells } = systemOfTables(input);
    expect(cells.map(({ count }) => count)).toEqual(countedCells(input).map(({ count }) => count));
    const ids = new Set(system.cells.map(({ id }) => id));
    expect(cells.every(({ id }) => id !== undefined && ids.has(id))).toBe(true);
  });

  test('has one cell for a total and a group of all, in whatever table they stand, lost in each', () => {
    const input = provincesBySex(
      { ka: [7, 3], ko: [8, 6] },
      {
        hierarchies: {
          province: { total: 'all' },
          sex: { total: 'both', groups: { any: ['male', 'female'] } },
        },
        tables: [['province'], ['sex']],
      },
    );
    const { system, cells } = systemOfTables(input);
    expect(system.cells.map(({ id }) => id.slice(7))).toEqual([
      'ka',
      'ko',
      'female',
      'male',
      'all',
    ]);
    const one = new Set(cells.slice(2).flatMap(({ id, count }) => (count === 24 ? [id] : [])));
    expect(one.size).toBe(1);
    // The grand total of each table, and the group.
    const [total, group] = [1.25, 1.02].map((base) => base + Math.log2(25) / 2560);
    expect(system.cells.at(-1)?.weight).toBeCloseTo(2 * (total ?? 0) + (group ?? 0), 9);
  });

  test('is the same whatever the order of rows', () => {
    const input = provincesBySex({ ka: [7, 3], ko: [0, 6], kho: [1, 1] });
    const other = { ...input, cells: input.cells.toReversed() };
    expect(systemOfTables(other)).toEqual(systemOfTables(input));
  });

  test('costs more to lose in a total than in a leaf, and what the file says', () => {
    const weightOf = (input: ProtectInput, name: string) =>
      systemOfTables(input).system.cells.find(({ id }) => id.endsWith(` ${name}`))?.weight ?? 0;
    const input = provincesBySex({ ka: [9, 9], ko: [9, 0] });
    const [leaf, total, all] = ['ka / female', 'all / female', 'all / both'].map((name) =>
      weightOf(input, name),
    );
    expect(leaf).toBeLessThan(total ?? 0);
    expect(total).toBeLessThan(all ?? 0);
    expect(weightOf(input, 'ko / male')).toBeLessThan(leaf ?? 0);
    const dear = { ...input, weights: { sex: { female: 10 } } };
    expect(weightOf(dear, 'ka / female')).toBeCloseTo(10 * (leaf ?? 0));
  });
});

describe('a frame a table', () => {
  test('leaves a cell open as wide as the full cross does', () => {
    const base = provincesBySex(
      {},
      {
        hierarchies: { province: { total: 'all' }, sex: { total: 'both' }, age: { total: 'any' } },
        tables: [
          ['province', 'sex'],
          ['province', 'age'],
        ],
        cells: [
          { province: 'ka', sex: 'female', age: 'old', count: 2 },
          { province: 'ka', sex: 'male', age: 'young', count: 4 },
          { province: 'ko', sex: 'male', age: 'young', count: 9 },
          { province: 'ko', sex: 'female', age: 'old', count: 6 },
        ],
      },
    );
    const cross = { ...base, tables: [...base.tables, ['province', 'sex', 'age']] };
    const own = new Set(base.tables.flatMap((_, table) => [table]));
    const withheld = new Set(['ka / female', 'ka / male', 'ka / both', 'ko / both', 'ka / old']);
    const intervalsIn = (input: ProtectInput) => {
      const { system, cells } = systemOfTables(input);
      const truth = system.unknowns.map(({ count }) => count);
      const isShown = (id: string | undefined) =>
        cells.some(
          (cell) => cell.id === id && own.has(cell.table) && !withheld.has(nameOfCell(cell.at)),
        );
      const terms = (of: readonly number[]) => of.map((each) => [each, 1] as const);
      const program = solver.open({
        columns: truth.map(() => ({ least: 0, greatest: Infinity })),
        rows: [
          ...system.cells
            .filter(({ id }) => isShown(id))
            .map(({ of }) => {
              const count = of.reduce((sum, each) => sum + (truth[each] ?? 0), 0);
              return { least: count, greatest: count, terms: terms(of) };
            }),
          ...system.relations.map(({ plus, minus }) => ({
            least: 0,
            greatest: 0,
            terms: [...terms(plus), ...minus.map((each) => [each, -1] as const)],
          })),
        ],
      });
      const found = cells
        .filter(({ table, at }) => own.has(table) && withheld.has(nameOfCell(at)))
        .map(({ id, table, at }) => {
          const of = system.cells.find((cell) => cell.id === id)?.of ?? [];
          const ends = (['least', 'greatest'] as const).map((sense) => {
            const optimum = program.optimise(sense, terms(of));
            return optimum.status === 'optimal' ? Math.round(optimum.value) : optimum.status;
          });
          return [keyOfPlace(table, at), ...ends];
        });
      program.close();
      return found;
    };
    expect(systemOfTables(cross).system.relations).toEqual([]);
    expect(intervalsIn(base)).toEqual(intervalsIn(cross));
    expect(intervalsIn(base).length).toBeGreaterThan(4);
  });
});

describe('a second release', () => {
  const first = provincesBySex({ ka: [10, 10] }, { tables: [['sex']] });
  const second = (cells: ProtectInput['cells'], relation: 'any' | 'grows' = 'any') =>
    systemOfTables({
      ...first,
      cells,
      previous: { input: first, output: published(first, 'male', 'both'), relation },
    }).system;
  const sexes = (female: number, male: number) => provincesBySex({ ka: [female, male] }).cells;

  test('shares every unknown that did not change, and what was public of it', () => {
    expect(words(second(sexes(10, 10))).cells).toEqual([
      'female = sex=female (1) shown',
      'male = sex=male (1) withheld',
      'both = sex=female (1) + sex=male (1) withheld',
    ]);
  });

  test('says of each cell and change which release it is of, and gives back the cells of the last', () => {
    const { meaning, cells } = systemOfTables({
      ...first,
      cells: sexes(10, 12),
      previous: { input: first, output: published(first) },
    });
    expect(Array.from(meaning, ([id, means]) => [id.slice(0, 7).trim(), means])).toEqual([
      ['000000', { release: 1, at: { sex: 'female' } }],
      ['000001', { release: 1, at: { sex: 'male' } }],
      ['000002', { release: 2, at: { sex: 'male' } }],
      ['000003', { release: 1, at: { sex: 'both' } }],
      ['000004', { release: 2, at: { sex: 'both' } }],
      ['d000000', { release: 2, since: 1, at: { sex: 'male' } }],
    ]);
    expect(cells.map(({ at, count, id }) => [nameOfCell(at), count, id?.slice(0, 6)])).toEqual([
      ['female', 10, '000000'],
      ['male', 12, '000002'],
      ['both', 22, '000004'],
    ]);
  });

  test('shows what any table of an earlier one showed, and finds small what any found small', () => {
    const twice = { ...first, cells: sexes(10, 3), tables: [['sex'], ['sex']] };
    const [one, two] = [published(twice, 'male', 'both'), published(twice, 'both')].map(
      ({ tables }) => tables,
    );
    const output = { tables: [...(one?.slice(0, 1) ?? []), ...(two?.slice(1) ?? [])] };
    const now = (threshold: number) =>
      words(systemOfTables({ ...twice, threshold, previous: { input: twice, output } }).system);
    const expected = [
      'female = sex=female (1) shown',
      'male = sex=male (1) shown small',
      'both = sex=female (1) + sex=male (1) withheld',
    ];
    expect(now(5).cells).toEqual(expected);
    expect(now(2).cells).toEqual(expected);
  });

  test('has a second unknown for a leaf that changed, and a small change for every sum of it', () => {
    const { cells, derived, relations } = words(second(sexes(10, 12)));
    expect(cells).toEqual([
      'female = sex=female (1) shown',
      'male = sex=male (1) withheld',
      'male = sex=male (2) open',
      'both = sex=female (1) + sex=male (1) withheld',
      'both = sex=female (1) + sex=male (2) open',
    ]);
    // The changes of a leaf and of its total are one.
    expect(derived).toEqual(['sex=male (2) - sex=male (1)']);
    expect(relations).toEqual([]);
  });

  test('has a change for what fell too, and none for what changed by the threshold', () => {
    expect(words(second(sexes(10, 6))).derived).toEqual(['sex=male (1) - sex=male (2)']);
    expect(words(second(sexes(10, 15))).derived).toEqual([]);
    expect(words(second(sexes(10, 5))).derived).toEqual([]);
  });

  test('that grows is known to count more where it changed', () => {
    expect(words(second(sexes(10, 12), 'grows')).relations).toEqual([
      'sex=male (2) at-least sex=male (1) + one',
    ]);
    expect(second(sexes(10, 12), 'grows').unknowns.at(-1)).toEqual({
      id: 'one',
      count: 1,
      isKnown: true,
    });
  });

  test('knows that a new code had nobody before', () => {
    const cells = [...sexes(10, 10), { province: 'ka', sex: 'x', count: 3 }];
    const system = second(cells);
    expect(system.unknowns.at(-1)).toEqual({ id: 'sex=x (2)', count: 3, least: 1 });
    expect(words(system).derived).toEqual(['sex=x (2) - ']);
    const none = second([...sexes(10, 10), { province: 'ka', sex: 'x', count: 0 }]);
    expect(none.unknowns).toHaveLength(2);
    expect(words(none).cells).toHaveLength(3);
  });

  test('knows that a code that is gone has nobody', () => {
    const [female] = second([{ province: 'ka', sex: 'male', count: 10 }]).unknowns;
    expect(female).toEqual({ id: 'sex=female (1)', count: 10, least: 1 });
  });

  test('with other dimensions shares sums, and the small changes of sums', () => {
    const finer = {
      ...first,
      hierarchies: { ...first.hierarchies, age: { total: 'any' } },
      tables: [['sex', 'age']],
      cells: [
        { province: 'ka', sex: 'female', age: 'old', count: 4 },
        { province: 'ka', sex: 'female', age: 'young', count: 6 },
        { province: 'ka', sex: 'male', age: 'young', count: 12 },
        { province: 'ka', sex: 'male', age: 'old', count: 0 },
      ],
      previous: { input: first, output: published(first), relation: 'grows' as const },
    };
    const { relations, derived } = words(systemOfTables(finer).system);
    expect(relations).toEqual([
      'age=old / sex=female (2) + age=young / sex=female (2) equal sex=female (1)',
      'age=old / sex=male (2) + age=young / sex=male (2) at-least sex=male (1) + one',
    ]);
    expect(derived).toEqual([
      'age=old / sex=male (2) + age=young / sex=male (2) - sex=male (1)',
      'age=old / sex=female (2) + age=old / sex=male (2) + age=young / sex=female (2) + age=young / sex=male (2) - sex=female (1) + sex=male (1)',
    ]);
  });

  test('is compared with every release before it', () => {
    const previous = {
      input: {
        ...first,
        cells: sexes(10, 17),
        previous: { input: first, output: published(first) },
      },
      output: published({ ...first, cells: sexes(10, 17) }),
    };
    const { system } = systemOfTables({ ...first, cells: sexes(10, 13), previous });
    expect(words(system).derived).toEqual([
      'sex=male (2) - sex=male (3)',
      'sex=male (3) - sex=male (1)',
    ]);
  });
});
