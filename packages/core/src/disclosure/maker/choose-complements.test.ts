import { describe, expect, test } from 'vitest';
import { solver } from '../../testing/solver.ts';
import { formIn, systemInWords } from '../../testing/system-in-words.ts';
import type { PublicSystem } from '../public-system.ts';
import type { Solver } from '../solver.ts';
import { chooseComplements } from './choose-complements.ts';
import { orderSystem } from './ordered-system.ts';
import type { Pattern } from './pattern.ts';
import type { Weakness } from './question.ts';
import { openPattern } from './pattern.ts';
import { sparseSums } from './sparse-sums.ts';

const rules = { threshold: 5, width: 1, insiders: 'none' } as const;

/** A solver that never finds the very least, so that the heuristic is seen. */
const heuristicOnly: Solver = {
  open: (program) => ({ ...solver.open(program), optimise: () => ({ status: 'gave-up' }) }),
};

function chosenIn(system: PublicSystem, by: Solver = heuristicOnly) {
  const ordered = orderSystem(system);
  const pattern = openPattern(ordered, sparseSums(ordered), rules, solver);
  const orders: string[] = [];
  let last = '';
  const watched: Pattern = {
    ...pattern,
    weaknesses: () => {
      const weak = pattern.weaknesses();
      last = weak.map(({ form }) => ordered.forms[form]?.id).join(', ');
      return weak;
    },
    isHealed: (weakness: Weakness) => {
      if (last !== '') orders.push(ordered.forms[weakness.form]?.id ?? '');
      return pattern.isHealed(weakness);
    },
  };
  chooseComplements(ordered, rules, watched, by);
  const withheld = ordered.forms.filter((_, at) => pattern.isWithheld[at] === 1);
  const weak = pattern.weaknesses().length;
  pattern.close();
  return { withheld: withheld.map(({ id }) => id), orders: orders.join(' '), weak };
}

describe('complements are chosen', () => {
  test('not at all where nothing is weak', () => {
    expect(chosenIn(systemInWords({ a: 3, b: 12 }, { a: {}, b: {} }))).toEqual({
      withheld: ['a'],
      orders: '',
      weak: 0,
    });
  });

  test('for the largest sum first, then backwards, then for the smallest count', () => {
    const rows = systemInWords(
      { a: 3, b: 12, c: 2, d: 20, e: 1, f: 2, g: 30 },
      {
        a: {},
        b: {},
        'a + b': { weight: 9 },
        c: {},
        d: {},
        'c + d': { weight: 9 },
        'e + f': {},
        g: {},
        'e + f + g': { weight: 9 },
      },
    );
    expect(chosenIn(rows)).toEqual({
      withheld: ['a', 'b', 'c', 'd', 'e + f', 'g'],
      orders: 'e + f a c e + f c a c a e + f',
      weak: 0,
    });
  });

  test('once where one is enough', () => {
    const one = systemInWords({ a: 3, b: 12, c: 7 }, { a: {}, b: {}, c: {}, 'a + b + c': {} });
    expect(chosenIn(one).orders).toBe('a');
  });

  test('so that the lightest of several patterns is kept, and the least of all if it is found', () => {
    const square = systemInWords(
      { a: 3, b: 12, c: 7, d: 9, e: 2, f: 40 },
      {
        a: {},
        b: { weight: 2 },
        c: { weight: 3 },
        d: { weight: 4 },
        e: {},
        f: { weight: 2 },
        'a + b': { weight: 5 },
        'c + d': { weight: 5 },
        'a + c + e': { weight: 5 },
        'b + d + f': { weight: 5 },
        'e + f': { weight: 3 },
      },
    );
    const { withheld, weak } = chosenIn(square, solver);
    expect({ withheld, weak }).toEqual({ withheld: ['a', 'b', 'e', 'f'], weak: 0 });
  });

  test('and what was withheld before stays so', () => {
    const before = systemInWords(
      { a: 3, b: 12, c: 7 },
      { a: {}, b: { weight: 2, status: 'withheld' }, c: {}, 'a + b + c': {} },
    );
    expect(chosenIn(before).withheld).toEqual(['a', 'b']);
    const two = systemInWords(
      { a: 3, b: 12, c: 7, d: 9 },
      {
        a: {},
        b: { weight: 2, status: 'withheld' },
        c: { weight: 2, status: 'withheld' },
        d: {},
        'a + b + c + d': {},
      },
    );
    expect(chosenIn(two).withheld).toEqual(['a', 'b', 'c']);
  });
});

/**
 * What is chosen where two cells must be withheld: the first depends on who is helped first, with one
 * that is needless, and the second is always the same.
 */
function chosenByLuck(weights: { readonly [id in 'x' | 'y' | 'z' | 'm']: number }, dummies = 160) {
  const others = Array.from({ length: dummies }, (_, at) => `v${at + 1000}`);
  const names = ['x', 'y', 'z', 'm', 'c', 'n', ...others];
  const weightOf = new Map<string, number>(Object.entries({ ...weights, c: 1, n: 3 }));
  const ordered = orderSystem(
    systemInWords(
      { p: 2, q: 2, r: 2, s: 3, ...Object.fromEntries(names.map((name) => [name, 20])) },
      {
        'p + q': {},
        r: {},
        s: {},
        ...Object.fromEntries(names.map((name) => [name, { weight: weightOf.get(name) ?? 9 }])),
      },
    ),
  );
  const form = (id: string) => formIn(ordered, id);
  const small = ['p + q', 'r', 's'].map(form);
  const isWithheld = Uint8Array.from(ordered.forms, (_, at) => Number(small.includes(at)));
  const chosen = () =>
    ordered.forms
      .filter((_, at) => isWithheld[at] === 1 && !small.includes(at))
      .map(({ id }) => id);
  const set = (cells: Iterable<number>, to: 0 | 1) => {
    for (const cell of cells) isWithheld[cell] = to;
  };
  const needed = () => chosen().filter((id) => id !== 'n').length;
  const lucky = new Map([
    [form('p + q'), 'x'],
    [form('s'), 'y'],
    [form('r'), 'z'],
  ]);
  const pattern: Pattern = {
    isWithheld,
    withhold: (cells) => set(cells, 1),
    show: (cells) => set(cells, 0),
    offer: () => undefined,
    weaknesses: () => (needed() < 2 ? small.map((at) => ({ form: at })) : []),
    isHealed: () => needed() >= 2,
    asked: () => 0,
    heldBy: () => undefined,
    exposureOf: () => ({ id: '', least: 0, greatest: 0, from: [] }),
    moveFor: (weakness) => ({
      cost: 1,
      cells: needed() === 0 ? [form(lucky.get(weakness.form) ?? 'x'), form('n')] : [form('c')],
      unknowns: [],
    }),
    tryShowing: (cell) => {
      if (cell !== form('n')) return false;
      isWithheld[cell] = 0;
      return true;
    },
    giveUp: () => undefined,
    close: () => undefined,
  };
  chooseComplements(ordered, rules, pattern, solver);
  return chosen().join(' ');
}

describe('of several orders', () => {
  test('the one with the lightest result is kept, the first of equals', () => {
    expect(chosenByLuck({ x: 5, y: 4, z: 3, m: 1 })).toBe('c z');
    expect(chosenByLuck({ x: 5, y: 3, z: 4, m: 1 })).toBe('c y');
    expect(chosenByLuck({ x: 3, y: 4, z: 5, m: 1 })).toBe('c x');
    expect(chosenByLuck({ x: 3, y: 3, z: 3, m: 1 })).toBe('c x');
    expect(chosenByLuck({ x: 5, y: 3, z: 3, m: 1 })).toBe('c y');
  });

  test('only the first is tried among more than 400 cells', () => {
    expect(chosenByLuck({ x: 5, y: 4, z: 3, m: 1 }, 391)).toBe('c z');
    expect(chosenByLuck({ x: 5, y: 4, z: 3, m: 1 }, 392)).toBe('c x');
  });

  test('none finds what is found by asking for the very least', () => {
    expect(chosenByLuck({ x: 5, y: 4, z: 3, m: 1 }, 0)).toBe('c m');
  });
});
