import { describe, expect, test } from 'vitest';
import { solver } from '../../testing/solver.ts';
import { formIn, systemInWords } from '../../testing/system-in-words.ts';
import type { PublicSystem } from '../public-system.ts';
import type { Solver } from '../solver.ts';
import { openAttack } from './attack.ts';
import { orderSystem } from './ordered-system.ts';
import { sparseSums } from './sparse-sums.ts';

/** The attack, asked by name. */
function attackOn(system: PublicSystem, by: Solver = solver) {
  const ordered = orderSystem(system);
  const attack = openAttack(ordered, sparseSums(ordered), by);
  const form = (id: string) => formIn(ordered, id);
  const sign = (most: number) => (most > 0 ? 1 : -1);
  return {
    ...attack,
    show: (...ids: readonly string[]) => {
      for (const id of ids) attack.show(form(id));
    },
    withhold: (id: string) => attack.withhold(form(id)),
    keep: (id: string, least: number, greatest: number) => attack.keep(form(id), least, greatest),
    by: (id: string, most: number) =>
      attack.reach(form(id), sign(most), Math.abs(most))?.by.toFixed(3),
    reach: (id: string, most: number) => attack.reach(form(id), sign(most), Math.abs(most)),
    wholeBy: (id: string, most: number) =>
      attack.reachWhole(form(id), sign(most), Math.abs(most))?.by.toFixed(3),
    heldBy: (id: string, most: number) =>
      attack.reach(form(id), sign(most), Math.abs(most))?.heldBy.map((at) => ordered.forms[at]?.id),
  };
}

const pair = systemInWords({ a: 3, b: 12 }, { a: {}, b: {}, 'a + b': {} });

describe('the attack', () => {
  test('goes as far as it is asked, and not beyond what is shown', () => {
    const { show, by, withhold } = attackOn(pair);
    expect([by('a', 5), by('a', -5), by('a + b', 5)]).toEqual(['5.000', '3.000', '5.000']);
    show('a + b');
    expect([by('a', 5), by('a', 100), by('a', -100)]).toEqual(['5.000', '12.000', '3.000']);
    expect([by('b', 100), by('b', -100), by('a + b', 5)]).toEqual(['3.000', '12.000', '0.000']);
    withhold('a + b');
    expect([by('a', 100), by('a + b', -100)]).toEqual(['100.000', '15.000']);
  });

  test('forgets how far it was asked', () => {
    const { by } = attackOn(pair);
    expect([by('a', 1), by('a', 2), by('b', 100)]).toEqual(['1.000', '2.000', '100.000']);
    expect([by('a + b', 1), by('a + b', 5000)]).toEqual(['1.000', '5000.000']);
  });

  test('says where everything is at that end', () => {
    const { show, reach } = attackOn(pair);
    show('a + b');
    expect(reach('a', 5)?.unknowns).toEqual(Float64Array.of(5, -5));
    expect(reach('a', -5)?.unknowns).toEqual(Float64Array.of(-3, 3));
  });

  test('says which shown cells hold it back, and every form that is the same', () => {
    const again = { id: 'a again', plus: [0], minus: [] };
    const { show, heldBy } = attackOn({ ...pair, derived: [again] });
    expect(heldBy('b', 5)).toEqual([]);
    show('a + b');
    expect(heldBy('b', 2)).toEqual([]);
    expect(heldBy('a', 20)).toContain('a + b');
    show('a');
    expect(heldBy('b', 2)?.toSorted()).toEqual(['a', 'a + b', 'a again']);
  });

  test('is held back in silence by what nobody prints', () => {
    const { show, heldBy } = attackOn(systemInWords({ a: 3, b: 12 }, { a: {}, 'a + b': {} }));
    show('a + b');
    // It is b that cannot fall any further, and b is no cell.
    expect(heldBy('a', 20)).toEqual(['a + b']);
  });

  test('starts from what readers know: the least, and what is known', () => {
    const counts = { a: { count: 3, least: 2 }, b: { count: 12, isKnown: true as const } };
    const { by } = attackOn(systemInWords(counts, { a: {}, b: {}, 'a + b': {} }));
    expect([by('a', -5), by('a', 5), by('b', 5), by('b', -5)]).toEqual([
      '1.000',
      '5.000',
      '0.000',
      '0.000',
    ]);
    expect(by('a + b', -5)).toBe('1.000');
  });

  test('lets a difference fall below nothing, and a sum not', () => {
    const { show, by } = attackOn({
      ...pair,
      derived: [{ id: 'b - a', plus: [1], minus: [0] }],
    });
    show('a + b');
    expect(by('b - a', -1000)).toBe('24.000');
    expect(by('b - a', 1000)).toBe('6.000');
  });

  test('lets what is only taken away rise to nothing, and fall without end', () => {
    const { by } = attackOn({ ...pair, derived: [{ id: '0 - a', plus: [], minus: [0] }] });
    expect([by('0 - a', 1000), by('0 - a', -1000)]).toEqual(['3.000', '1000.000']);
    expect(by('a', -5)).toBe('3.000');
  });

  test('keeps to relations', () => {
    const grows = systemInWords({ a: 3, b: 12 }, { a: {}, b: {} }, { relations: ['b >= a'] });
    const { by, show } = attackOn(grows);
    show('b');
    expect([by('a', 100), by('a', -100)]).toEqual(['9.000', '3.000']);
  });

  test('keeps a form between two counts until it is withheld again', () => {
    const { show, keep, by, withhold } = attackOn(pair);
    show('a + b');
    keep('a', 1, 4);
    expect([by('b', 100), by('b', -100)]).toEqual(['2.000', '1.000']);
    keep('a', -7, 100);
    expect([by('b', 100), by('b', -100)]).toEqual(['3.000', '12.000']);
    keep('a', 1, 4);
    withhold('a');
    expect([by('b', 100), by('b', -100)]).toEqual(['3.000', '12.000']);
  });

  test('knows what somebody knows until it forgets it', () => {
    const { show, know, forget, by } = attackOn(pair);
    show('a + b');
    know([1]);
    expect(by('a', 5)).toBe('0.000');
    forget();
    expect(by('a', 5)).toBe('5.000');
    show('b');
    forget();
    expect(by('a', 5)).toBe('0.000');
    know([1]);
    forget();
    expect(by('a', 5)).toBe('0.000');
    know([]);
    forget();
    expect(by('a', 5)).toBe('0.000');
  });

  test('finds halves where only halves are left, unless it is asked for whole numbers', () => {
    // a and c rise together, and d falls by both: of 1 that is half of each.
    const { show, by, wholeBy } = attackOn(
      systemInWords(
        { a: 3, b: 12, c: 7, d: 1 },
        { a: {}, b: {}, c: {}, d: {}, 'a + b': {}, 'b + c': {}, 'a + c + d': {} },
      ),
    );
    show('a + b', 'b + c', 'a + c + d');
    expect([by('a', 5), wholeBy('a', 5), by('a', 5)]).toEqual(['0.500', '0.000', '0.500']);
    expect([by('a', -5), wholeBy('a', -5)]).toEqual(['3.000', '3.000']);
  });

  test('tells the solver where sums end too, and asks for the end that was asked for', () => {
    const told: string[] = [];
    const recorder: Solver = {
      open: (program) => {
        told.push(...program.columns.map(({ least }) => `from ${least}`));
        const opened = solver.open(program);
        return {
          ...opened,
          optimise: (sense, terms) => {
            told.push(`${sense} of column ${terms.map(([column]) => column).join()}`);
            return opened.optimise(sense, terms);
          },
        };
      },
    };
    const { by } = attackOn(
      { ...pair, derived: [{ id: 'b - a', plus: [1], minus: [0] }] },
      recorder,
    );
    expect(told).toEqual(['from -3', 'from -12', 'from -15', 'from -Infinity']);
    told.length = 0;
    by('b', 5);
    by('b', -5);
    expect(told).toEqual(['greatest of column 1', 'least of column 1']);
  });

  test('has no answer where the solver gives up, and closes what it opened', () => {
    let closed = 0;
    const tired: Solver = {
      open: () => ({
        optimise: () => ({ status: 'gave-up' }),
        boundColumn: () => undefined,
        boundRow: () => undefined,
        addRow: () => undefined,
        askWhole: () => undefined,
        close: () => {
          closed += 1;
        },
      }),
    };
    const attack = attackOn(pair, tired);
    expect([attack.reach('a', 5), attack.wholeBy('a', 5)]).toEqual([undefined, undefined]);
    attack.close();
    expect(closed).toBe(1);
  });
});
