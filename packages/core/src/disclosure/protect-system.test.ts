import { describe, expect, test } from 'vitest';
import { closingSolver, solver } from '../testing/solver.ts';
import { systemInWords } from '../testing/system-in-words.ts';
import { protectSystem } from './protect-system.ts';
import type { DisclosureRules, PublicSystem } from './public-system.ts';
import type { Solver } from './solver.ts';

const rules: DisclosureRules = { threshold: 5, width: 1, insiders: 'none' };

function protect(system: PublicSystem, changed: Partial<DisclosureRules> = {}) {
  const { withheld, exposures } = protectSystem(system, { ...rules, ...changed }, solver);
  return { withheld: Object.fromEntries(withheld), exposures };
}

const shown = { status: 'shown' } as const;
const cells = { a: {}, b: {}, c: {}, 'a + b + c': {} };

describe('a protected system', () => {
  test('withholds nothing where nothing is small', () => {
    expect(protect(systemInWords({ a: 30, b: 12, c: 7 }, cells))).toEqual({
      withheld: {},
      exposures: [],
    });
  });

  test('asks nothing where nothing is small and nothing public', () => {
    let questions = 0;
    const counting: Solver = {
      open: (program) => ({
        ...solver.open(program),
        optimise: () => {
          questions += 1;
          return { status: 'gave-up' };
        },
      }),
    };
    const large = systemInWords({ a: 30, b: 12, c: 7 }, cells);
    expect(protectSystem(large, rules, counting).exposures).toEqual([]);
    expect(questions).toBe(0);
  });

  test('withholds the small, and the lightest that keeps it from being subtracted', () => {
    const light = { ...cells, b: { weight: 3 }, c: { weight: 2 }, 'a + b + c': { weight: 9 } };
    expect(protect(systemInWords({ a: 3, b: 12, c: 7 }, light))).toEqual({
      withheld: { a: 'small', c: 'complement' },
      exposures: [],
    });
    const other = { ...light, b: { weight: 1 } };
    expect(protect(systemInWords({ a: 3, b: 12, c: 7 }, other)).withheld).toEqual({
      a: 'small',
      b: 'complement',
    });
    const total = { ...light, 'a + b + c': { weight: 1 } };
    expect(protect(systemInWords({ a: 3, b: 12, c: 7 }, total)).withheld).toEqual({
      a: 'small',
      'a + b + c': 'complement',
    });
  });

  test('does not count what was withheld before among what is withheld now', () => {
    const before = { ...cells, a: { status: 'withheld' as const }, b: shown };
    expect(protect(systemInWords({ a: 3, b: 12, c: 7 }, before)).withheld).toEqual({
      c: 'complement',
    });
  });

  test('says what follows from what is public already, and protects the rest', () => {
    const system = systemInWords(
      { a: 3, b: 12, c: 4, d: 9, e: 8 },
      {
        a: {},
        b: shown,
        'a + b': shown,
        c: {},
        d: { weight: 2 },
        e: { weight: 3 },
        'c + d + e': { weight: 5 },
      },
    );
    expect(protect(system)).toEqual({
      withheld: { a: 'small', c: 'small', d: 'complement' },
      exposures: [{ id: 'a', least: 3, greatest: 3, from: ['a + b', 'b'] }],
    });
  });

  test('tells also what follows from what readers know, though no cell is public', () => {
    const nothing = { a: 3, b: { count: 0, isKnown: true as const } };
    expect(protect(systemInWords(nothing, { a: {}, b: {} })).exposures).toEqual([]);
    const exact = { a: { count: 3, least: 3 } };
    expect(protect(systemInWords(exact, { a: {} }, { relations: [] })).exposures).toEqual([]);
    const known = { a: { count: 3, isKnown: true as const }, b: 12 };
    expect(protect(systemInWords(known, { a: {}, b: {} })).exposures).toEqual([
      { id: 'a', least: 3, greatest: 3, from: [] },
    ]);
    const same = { a: 3, b: { count: 3, isKnown: true as const } };
    expect(
      protect(systemInWords(same, { a: {} }, { relations: ['a = b'] })).exposures,
    ).toMatchObject([{ id: 'a', least: 3, greatest: 3 }]);
  });

  test('does not ask a complement for what nobody can protect', () => {
    // Of b readers know everything: withheld, it protects nothing, and is not weak for itself.
    const system = systemInWords(
      { a: 3, b: { count: 12, isKnown: true }, c: 7 },
      { ...cells, b: { weight: 1 }, c: { weight: 8 }, 'a + b + c': { weight: 9 } },
    );
    expect(protect(system)).toEqual({
      withheld: { a: 'small', c: 'complement' },
      exposures: [],
    });
  });

  test('protects a change that is never printed', () => {
    const change = systemInWords(
      { a: 10, b: 12, c: 30 },
      { a: {}, b: { weight: 2 }, 'b + c': shown, 'a + c': { weight: 3 } },
      { derived: ['b - a'] },
    );
    expect(protect(change).withheld).toEqual({ a: 'complement', 'a + c': 'complement' });
  });

  test('protects from those who are alone, if the rules ask for it', () => {
    const alone = systemInWords(
      { a: 1, b: 2, c: 9 },
      { a: {}, b: {}, c: { weight: 2 }, 'a + b + c': { weight: 9 } },
    );
    expect(protect(alone).withheld).toEqual({ a: 'small', b: 'small' });
    expect(protect(alone, { insiders: 'singletons' }).withheld).toEqual({
      a: 'small',
      b: 'small',
      c: 'complement',
    });
  });

  test('leaves a range as wide as the rules ask', () => {
    const narrow = systemInWords(
      { a: 1, b: 1, c: 9 },
      { a: {}, b: {}, c: { weight: 2 }, 'a + b + c': { weight: 9 } },
    );
    expect(protect(narrow, { width: 2 }).withheld).toEqual({ a: 'small', b: 'small' });
    expect(protect(narrow, { width: 3 }).withheld).toEqual({
      a: 'small',
      b: 'small',
      c: 'complement',
    });
  });

  test('tells what somebody who is alone knows by a relation, and looks for no help', () => {
    const same = systemInWords({ a: 1, b: 1 }, { a: {}, b: {} }, { relations: ['a = b'] });
    expect(protect(same)).toEqual({ withheld: { a: 'small', b: 'small' }, exposures: [] });
    expect(protect(same, { insiders: 'singletons' }).exposures).toEqual([
      { id: 'b', insider: 'a', least: 1, greatest: 1, from: [] },
      { id: 'a', insider: 'b', least: 1, greatest: 1, from: [] },
    ]);
  });

  test('tells a count below which readers know it is not, where above it nothing is small', () => {
    expect(protect(systemInWords({ a: { count: 4, least: 4 } }, { a: {} }))).toEqual({
      withheld: { a: 'small' },
      exposures: [{ id: 'a', least: 4, greatest: 4, from: [] }],
    });
    expect(protect(systemInWords({ a: { count: 4, least: 3 } }, { a: {} })).exposures).toEqual([]);
  });

  test('tells a count that the policy gives away, where one count alone is small', () => {
    const [one, two] = [systemInWords({ a: 1 }, { a: {} }), { threshold: 2 }];
    expect(protect(one, two).exposures).toEqual([{ id: 'a', least: 1, greatest: 1, from: [] }]);
    expect(protect(one, { threshold: 3 })).toEqual({ withheld: { a: 'small' }, exposures: [] });
    const zeros = { threshold: 2, zeros: 'withhold' } as const;
    expect(protect(one, zeros)).toEqual({ withheld: { a: 'small' }, exposures: [] });
  });

  test('ends where the solver gives up on every question', () => {
    const givesUp: Solver = {
      open: (program) => ({
        ...solver.open(program),
        optimise: () => ({ status: 'gave-up' }),
      }),
    };
    const system = systemInWords({ a: 3, b: 12, c: 7 }, cells);
    const { withheld } = protectSystem(system, rules, givesUp);
    expect([...withheld.keys()].toSorted()).toEqual(['a', 'a + b + c', 'b', 'c']);
  });

  test('closes every program that it opened', () => {
    const closing = closingSolver();
    protectSystem(systemInWords({ a: 3, b: 12, c: 7 }, cells), rules, closing.by);
    expect(closing.open()).toBe(0);
  });

  test('is the same whatever the order', () => {
    const system = systemInWords({ a: 3, b: 12, c: 7 }, cells);
    const turned = {
      ...system,
      unknowns: system.unknowns.toReversed(),
      cells: system.cells.toReversed().map((cell) => ({
        ...cell,
        of: cell.of.map((at) => 2 - at).toSorted((a, b) => a - b),
      })),
    };
    expect(protect(turned)).toEqual(protect(system));
  });
});
