import { describe, expect, test } from 'vitest';
import { solver } from '../../testing/solver.ts';
import { formIn, systemInWords } from '../../testing/system-in-words.ts';
import type { PublicSystem } from '../public-system.ts';
import type { Solver } from '../solver.ts';
import { findLeastLoss } from './least-loss.ts';
import { orderSystem } from './ordered-system.ts';
import type { Pattern } from './pattern.ts';
import { openPattern } from './pattern.ts';
import { sparseSums } from './sparse-sums.ts';

const rules = { threshold: 5, width: 1, insiders: 'none' } as const;

function patternOf(system: PublicSystem, ...complements: readonly string[]) {
  const ordered = orderSystem(system);
  const pattern = openPattern(ordered, sparseSums(ordered), rules, solver);
  pattern.withhold(complements.map((id) => formIn(ordered, id)));
  return { ordered, pattern };
}

/** Whether nothing lighter is safe, and what is withheld in the end, from these complements on. */
function leastFrom(system: PublicSystem, complements: readonly string[], by: Solver = solver) {
  const { ordered, pattern } = patternOf(system, ...complements);
  const isLeast = findLeastLoss(ordered, pattern, by);
  const weak = pattern.weaknesses();
  pattern.close();
  const withheld = ordered.forms.filter((_, at) => pattern.isWithheld[at] === 1);
  return { isLeast, weak, withheld: withheld.map(({ id }) => id) };
}

const square = systemInWords(
  { a: 3, b: 12, c: 7, d: 9 },
  {
    a: {},
    b: { weight: 2 },
    c: { weight: 3 },
    d: { weight: 4 },
    'a + b': { weight: 10 },
    'c + d': { weight: 10 },
    'a + c': { weight: 10 },
    'b + d': { weight: 10 },
  },
);

/** The lightest safe choice of complements, of all that there are. */
function lightestOfAll(system: PublicSystem): number {
  const { ordered, pattern } = patternOf(system);
  const open = [...ordered.cells.keys()].filter((form) => pattern.isWithheld[form] !== 1);
  let lightest = Infinity;
  for (let choice = 0; choice < 2 ** open.length; choice += 1) {
    const chosen = open.filter((_, at) => ((choice >> at) & 1) === 1);
    const weight = weightOf(
      system,
      chosen.map((form) => ordered.forms[form]?.id ?? ''),
    );
    if (weight >= lightest) continue;
    pattern.withhold(chosen);
    if (pattern.weaknesses().length === 0) lightest = weight;
    pattern.show(chosen);
  }
  pattern.close();
  return lightest;
}

function weightOf({ cells }: PublicSystem, ids: readonly string[]): number {
  return cells
    .filter(({ id, isSmall }) => ids.includes(id) && !isSmall)
    .reduce((sum, { weight }) => sum + weight, 0);
}

/** The solver, and how many questions it was asked. */
function countingSolver() {
  let asked = 0;
  const counting: Solver = {
    open: (program) => {
      const opened = solver.open(program);
      return {
        ...opened,
        optimise: (sense, terms) => {
          asked += 1;
          return opened.optimise(sense, terms);
        },
      };
    },
  };
  return { solver: counting, asked: () => asked };
}

describe('the least loss', () => {
  test('replaces a dear pattern by the lightest', () => {
    expect(leastFrom(square, ['a + b', 'a + c'])).toEqual({
      isLeast: true,
      weak: [],
      withheld: ['a', 'b', 'c', 'd'],
    });
    expect(leastFrom(square, ['b', 'c', 'd']).withheld).toEqual(['a', 'b', 'c', 'd']);
    const dear = ['b', 'c', 'd', 'a + b', 'c + d', 'a + c', 'b + d'];
    expect(leastFrom(square, dear).withheld).toEqual(['a', 'b', 'c', 'd']);
  });

  test('is nothing where nothing is withheld but small cells', () => {
    const alone = systemInWords({ a: 3, b: 12 }, { a: {}, b: {} });
    expect(leastFrom(alone, [])).toEqual({ isLeast: true, weak: [], withheld: ['a'] });
    expect(leastFrom(alone, ['b'])).toEqual({ isLeast: true, weak: [], withheld: ['a'] });
  });

  test('is as light as the lightest of all choices', () => {
    const tables = [
      [3, 12, 7, 9, 20, 6],
      [3, 12, 2, 9, 20, 6],
    ] as const;
    for (const [a, b, c, d, e, f] of tables) {
      const system = systemInWords(
        { a, b, c, d, e, f },
        {
          a: { weight: 4 },
          b: { weight: 3 },
          c: { weight: 5 },
          d: { weight: 2 },
          e: { weight: 6 },
          f: { weight: 3 },
          'a + b + c': { weight: 7 },
          'd + e + f': { weight: 7 },
          'a + d': { weight: 8 },
          'b + e': { weight: 5 },
          'c + f': { weight: 6 },
        },
      );
      const { ordered, pattern } = patternOf(system);
      const open = ordered.cells.filter(({ isSmall }) => !isSmall).map(({ id }) => id);
      pattern.close();
      const { isLeast, weak, withheld } = leastFrom(system, open);
      expect({ isLeast, weak }).toEqual({ isLeast: true, weak: [] });
      expect(weightOf(system, withheld)).toBe(lightestOfAll(system));
    }
  });

  test('is not looked for among more than 160 cells, nor where the solver gives up at once', () => {
    const many = Array.from({ length: 161 }, (_, at) => `u${at + 100}`);
    const system = systemInWords(
      { ...Object.fromEntries(many.map((name) => [name, 20])), a: 3 },
      { ...Object.fromEntries(many.map((name) => [name, {}])), a: {} },
    );
    expect(leastFrom(system, ['u100'])).toEqual({
      isLeast: false,
      weak: [],
      withheld: ['a', 'u100'],
    });
    const fewer = { ...system, cells: system.cells.slice(1) };
    expect(leastFrom(fewer, ['u101'])).toEqual({ isLeast: true, weak: [], withheld: ['a'] });
    let closed = 0;
    const tired: Solver = {
      open: (program) => ({
        ...solver.open(program),
        optimise: () => ({ status: 'gave-up' }),
        close: () => {
          closed += 1;
        },
      }),
    };
    const { isLeast, weak, withheld } = leastFrom(square, ['a + b', 'a + c'], tired);
    expect({ isLeast, weak, withheld, closed }).toEqual({
      isLeast: false,
      weak: [],
      withheld: ['a', 'b', 'c', 'd'],
      closed: 1,
    });
  });

  test('keeps what it began with, where everything lighter is weak', () => {
    const { ordered, pattern } = patternOf(square, 'a + b', 'a + c');
    const before = Array.from(pattern.isWithheld);
    const never: Pattern = {
      ...pattern,
      weaknesses: () => [{ form: formIn(ordered, 'a') }],
      heldBy: () => undefined,
    };
    expect(findLeastLoss(ordered, never, solver)).toBe(true);
    expect(Array.from(pattern.isWithheld)).toEqual(before);
    pattern.close();
  });

  test('is as good as what it began with, where that weighs as much', () => {
    const line = systemInWords(
      { a: 3, b: 12, c: 12 },
      { a: {}, b: {}, c: {}, 'a + b + c': { status: 'shown' } },
    );
    for (const begun of ['b', 'c']) {
      expect(leastFrom(line, [begun])).toEqual({ isLeast: true, weak: [], withheld: ['a', begun] });
    }
  });

  test('is not asked for again once it is found', () => {
    // Light choices lead to the lightest here, and one question proves it.
    const { solver: counting, asked } = countingSolver();
    expect(leastFrom(square, ['a + b', 'a + c'], counting).isLeast).toBe(true);
    expect(asked()).toBe(1);
  });

  test('is done where the lightest choice of all is safe, though a light one was heavier', () => {
    // At first a seems best: it helps four. But then d and e are needed, and b and c were lighter.
    const helpers: Readonly<Record<string, string>> = {
      s1: 'abw',
      s2: 'abx',
      s3: 'acy',
      s4: 'acz',
      s5: 'bd',
      s6: 'ce',
    };
    const weights = { a: 20, b: 17, c: 17, d: 8, e: 8, w: 90, x: 90, y: 90, z: 90 };
    const names = Object.keys(weights);
    const { ordered, pattern } = patternOf(
      systemInWords(
        {
          ...Object.fromEntries(names.map((name) => [name, 20])),
          ...Object.fromEntries(Object.keys(helpers).map((name) => [name, 3])),
        },
        {
          ...Object.fromEntries(
            Object.entries(weights).map(([name, weight]) => [name, { weight }]),
          ),
          ...Object.fromEntries(Object.keys(helpers).map((name) => [name, {}])),
        },
      ),
      ...names,
    );
    const form = (id: string) => formIn(ordered, id);
    const withheld = () => names.filter((name) => pattern.isWithheld[form(name)] === 1);
    const helpsOf = (at: number) => Array.from(helpers[ordered.forms[at]?.id ?? ''] ?? '');
    const choosy: Pattern = {
      ...pattern,
      weaknesses: () =>
        Object.keys(helpers)
          .map((id) => ({ form: form(id) }))
          .filter((weak) => !helpsOf(weak.form).some((name) => withheld().includes(name))),
      heldBy: (weakness) => helpsOf(weakness.form).map(form),
    };
    const { solver: counting, asked } = countingSolver();
    expect(findLeastLoss(ordered, choosy, counting)).toBe(true);
    pattern.close();
    expect({ withheld: withheld(), asked: asked() }).toEqual({ withheld: ['b', 'c'], asked: 1 });
  });

  test('is tried by what differs from the choice before, and by nothing else', () => {
    const { ordered, pattern } = patternOf(square, 'a + b', 'a + c');
    const changed: string[] = [];
    const words = (cells: Iterable<number>) =>
      Array.from(cells, (at) => ordered.forms[at]?.id).join(', ');
    const watched: Pattern = {
      ...pattern,
      show: (cells) => {
        changed.push(`shows ${words(cells)}`);
        pattern.show(cells);
      },
      withhold: (cells) => {
        changed.push(`withholds ${words(cells)}`);
        pattern.withhold(cells);
      },
    };
    findLeastLoss(ordered, watched, solver);
    pattern.close();
    expect(changed).toEqual(['shows a + b, a + c', 'withholds c', 'withholds d', 'withholds b']);
  });

  test('is asked for a few times, and fewer among many cells', () => {
    const withMore = (more: number) => {
      const others = Array.from({ length: more }, (_, at) => `u${at + 10}`);
      return systemInWords(
        {
          ...{ a: 3, b: 12, c: 7, d: 9 },
          ...Object.fromEntries(others.map((id) => [id, 20])),
        },
        {
          ...Object.fromEntries(square.cells.map(({ id, weight }) => [id, { weight }])),
          ...Object.fromEntries(others.map((id) => [id, { weight: 30 }])),
        },
      );
    };
    // One of them is small, and no question.
    const systems = [35, 36, 60, 61].map((open) => withMore(open + 1 - square.cells.length));
    expect(systems.map(({ cells }) => cells.length)).toEqual([36, 37, 61, 62]);
    expect(systems.map((system) => roundsIn(system, 'a').exact)).toEqual([12, 4, 4, 1]);
  });

  test('is looked for in no more than 300 rounds', () => {
    // Only b is ever weak, were it chosen: the lightest choice is none, again and again.
    expect(roundsIn(square, 'b', ['c'])).toEqual({ isLeast: false, exact: 0, asked: 300 });
  });
});

test('whatever gives something away is a demand on the next choice', () => {
  const system = systemInWords(
    { a: 3, b: 12, c: 7, d: 9, e: 20 },
    {
      ...Object.fromEntries(square.cells.map(({ id, weight }) => [id, { weight }])),
      e: { status: 'withheld' },
    },
    { derived: ['b - a'] },
  );
  const { ordered, pattern } = patternOf(system, 'a + b', 'a + c');
  const form = (id: string) => formIn(ordered, id);
  const open = ['a + b', 'a + c', 'b', 'b + d', 'c', 'c + d', 'd'];
  const rounds: readonly (readonly { readonly weak: string; readonly heldBy?: string[] }[])[] = [
    [{ weak: 'a', heldBy: ['a', 'b', 'c'] }],
    [{ weak: 'b', heldBy: ['b', 'd'] }],
    [
      { weak: 'a' },
      { weak: 'e', heldBy: ['b', 'd'] },
      { weak: 'b - a', heldBy: ['d', 'c + d', 'e'] },
    ],
  ];
  const tried: string[][] = [];
  const watched: Pattern = {
    ...pattern,
    weaknesses: () => {
      tried.push(open.filter((id) => pattern.isWithheld[form(id)] === 1));
      return (rounds[tried.length - 1] ?? []).map(({ weak }) => ({ form: form(weak) }));
    },
    heldBy: (weakness) =>
      rounds[tried.length - 1]?.find(({ weak }) => form(weak) === weakness.form)?.heldBy?.map(form),
  };
  const told: string[] = [];
  const recorder: Solver = {
    open: (program) => ({
      ...solver.open(program),
      optimise: () => ({ status: 'gave-up' }),
      boundRow: () => undefined,
      addRow: ({ terms }) =>
        told.push(terms.map(([at, sign]) => `${sign < 0 ? 'or not ' : ''}${open[at]}`).join(', ')),
    }),
  };
  expect(findLeastLoss(ordered, watched, recorder)).toBe(false);
  pattern.close();
  expect(told).toEqual([
    'b, c',
    'd, or not b',
    'a + b, a + c, b + d, c, c + d',
    // What holds e back is withheld: any of the others may help, which is demanded already.
    'c + d',
  ]);
  expect(tried).toEqual([[], ['b'], ['b', 'd'], ['b', 'c + d', 'd']]);
});

/** How often it is asked, where one form is weak for ever and the solver’s choice is always none. */
function roundsIn(system: PublicSystem, weak: string, heldBy?: readonly string[]) {
  const { ordered, pattern } = patternOf(system, 'a + b', 'a + c');
  let [exact, asked] = [0, 0];
  const never: Pattern = {
    ...pattern,
    weaknesses: () => {
      asked += 1;
      return [{ form: formIn(ordered, weak) }];
    },
    heldBy: () => heldBy?.map((id) => formIn(ordered, id)),
  };
  const none: Solver = {
    open: (program) => ({
      ...solver.open(program),
      optimise: () => {
        exact += 1;
        const nothing = new Float64Array(program.columns.length);
        const duals = { columnDuals: nothing, rowDuals: nothing };
        return { status: 'optimal', value: 0, columns: nothing, ...duals };
      },
    }),
  };
  const isLeast = findLeastLoss(ordered, never, none);
  pattern.close();
  return { isLeast, exact, asked };
}
