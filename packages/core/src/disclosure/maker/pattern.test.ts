import { describe, expect, test } from 'vitest';
import { solver } from '../../testing/solver.ts';
import { formIn, systemInWords } from '../../testing/system-in-words.ts';
import type { DisclosureRules, PublicSystem } from '../public-system.ts';
import type { Solver } from '../solver.ts';
import { orderSystem } from './ordered-system.ts';
import type { Weakness } from './question.ts';
import { openPattern } from './pattern.ts';
import { sparseSums } from './sparse-sums.ts';

function patternIn(
  system: PublicSystem,
  changed: Partial<DisclosureRules> = {},
  by: Solver = solver,
) {
  const ordered = orderSystem(system);
  const rules: DisclosureRules = { threshold: 5, width: 1, insiders: 'none', ...changed };
  const pattern = openPattern(ordered, sparseSums(ordered), rules, by);
  const form = (id: string) => formIn(ordered, id);
  const name = (at: number) => ordered.forms[at]?.id ?? '';
  const weakness = (id: string, insider?: string): Weakness => ({
    form: form(id),
    ...(insider === undefined ? {} : { insider: form(insider) }),
  });
  return {
    ...pattern,
    withheld: () =>
      ordered.forms.filter((_, at) => pattern.isWithheld[at] === 1).map(({ id }) => id),
    withhold: (...ids: readonly string[]) => pattern.withhold(ids.map(form)),
    show: (...ids: readonly string[]) => pattern.show(ids.map(form)),
    weak: () =>
      pattern
        .weaknesses()
        .map((each) =>
          each.insider === undefined
            ? name(each.form)
            : `${name(each.form)} by ${name(each.insider)}`,
        ),
    isHealed: (id: string, insider?: string) => pattern.isHealed(weakness(id, insider)),
    heldBy: (id: string, insider?: string) => pattern.heldBy(weakness(id, insider))?.map(name),
    exposure: (id: string, insider?: string) => pattern.exposureOf(weakness(id, insider)),
    move: (id: string, by: number, insider?: string) =>
      pattern.moveFor(weakness(id, insider), by)?.unknowns.map((each) => Math.round(each)),
    tryShowing: (id: string) => pattern.tryShowing(form(id)),
    giveUp: (id: string, insider?: string) => pattern.giveUp([weakness(id, insider)]),
  };
}

const pair = systemInWords({ a: 3, b: 12 }, { a: {}, b: {}, 'a + b': {} });
const shown = { status: 'shown' } as const;

describe('a pattern', () => {
  test('begins with small cells, what is withheld already, and what is never printed', () => {
    const system = systemInWords(
      { a: 3, b: 12, c: 2, d: 9 },
      { a: {}, b: {}, c: shown, d: { status: 'withheld' } },
      { derived: ['b - d'] },
    );
    expect(patternIn(system).withheld()).toEqual(['a', 'd', 'b - d']);
  });

  test('is weak where a small cell follows from shown ones', () => {
    const { weak, heldBy, exposure, isHealed, withhold } = patternIn(pair);
    expect([weak(), isHealed('a')]).toEqual([['a'], false]);
    expect(heldBy('a')).toEqual(['a + b', 'b']);
    expect(exposure('a')).toEqual({ id: 'a', least: 3, greatest: 3, from: ['a + b', 'b'] });
    withhold('b');
    expect([weak(), isHealed('a')]).toEqual([[], true]);
    expect(exposure('a')).toEqual({ id: 'a', least: 0, greatest: 15, from: [] });
  });

  test('becomes weak again where a cell is shown again', () => {
    const { weak, withhold, show } = patternIn(pair);
    withhold('b');
    expect(weak()).toEqual([]);
    show('b');
    expect(weak()).toEqual(['a']);
  });

  test('knows no end to what nothing holds', () => {
    const { weak, exposure } = patternIn(systemInWords({ a: 3 }, { a: {} }));
    expect(weak()).toEqual([]);
    expect(exposure('a')).toEqual({ id: 'a', least: 0, greatest: Infinity, from: [] });
  });

  test('is weak where a range is narrower than the width', () => {
    const two = systemInWords({ a: 1, b: 2 }, { a: {}, b: {}, 'a + b': shown });
    expect(patternIn(two, { width: 3 }).weak()).toEqual([]);
    const { weak, heldBy, exposure } = patternIn(two, { width: 4 });
    expect(weak()).toEqual(['a', 'b']);
    expect(heldBy('a')).toEqual(['a + b']);
    expect(exposure('b')).toEqual({ id: 'b', least: 0, greatest: 3, from: ['a + b'] });
  });

  test('is weak where only one table is one that the policy allows', () => {
    const two = systemInWords({ a: 1, b: 1 }, { a: {}, b: {}, 'a + b': shown });
    expect(patternIn(two).weak()).toEqual([]);
    const { weak, heldBy, exposure } = patternIn(two, { threshold: 2 });
    expect(weak()).toEqual(['a', 'b']);
    expect(heldBy('a')).toBeUndefined();
    expect(exposure('a')).toEqual({ id: 'a', least: 0, greatest: 2, from: [] });
    expect(patternIn(two, { threshold: 2, zeros: 'withhold' }).weak()).toEqual([]);
  });

  test('looks for a small reason that leaves a wide range possible', () => {
    // 9 is no small count, and nothing on the way to it: 3 is, though asked for last.
    const two = systemInWords({ a: 4, b: 12 }, { a: {}, b: {}, 'a + b': {} });
    const { weak, withhold } = patternIn(two, { width: 5 });
    withhold('b');
    expect(weak()).toEqual([]);
  });

  test('is weak where only halves are left', () => {
    const { weak, heldBy, exposure } = patternIn(
      systemInWords(
        { p: { count: 7, least: 7 }, q: 12, r: 7, x: 1 },
        {
          p: { status: 'withheld' },
          q: { status: 'withheld' },
          r: { status: 'withheld' },
          x: {},
          'p + q': shown,
          'q + r': shown,
          'p + r + x': shown,
        },
      ),
    );
    expect(weak()).toEqual(['p', 'q', 'r', 'x']);
    expect(heldBy('x')).toBeUndefined();
    expect(exposure('x')).toEqual({ id: 'x', least: 0, greatest: 1, from: [] });
    expect(heldBy('p')).toEqual(expect.arrayContaining(['p + q', 'q + r', 'p + r + x']));
    expect(exposure('p')).toMatchObject({ least: 7, greatest: 7 });
  });

  test('finds whole tables where the ends are halves', () => {
    const { weak } = patternIn(
      systemInWords(
        { p: 8, q: 12, r: 7, x: 1 },
        {
          p: { status: 'withheld' },
          q: { status: 'withheld' },
          r: { status: 'withheld' },
          x: {},
          'p + q': shown,
          'q + r': shown,
          'p + r + x': shown,
        },
      ),
    );
    expect(weak()).toEqual([]);
  });

  test('shows a cell again only where nothing becomes weak by it', () => {
    const three = systemInWords({ a: 3, b: 12, c: 7 }, { a: {}, b: {}, c: {}, 'a + b + c': {} });
    const { withhold, tryShowing, withheld, weak } = patternIn(three);
    withhold('b', 'c');
    expect(weak()).toEqual([]);
    expect(tryShowing('c')).toBe(true);
    expect(withheld()).toEqual(['a', 'b']);
    expect(tryShowing('b')).toBe(false);
    expect(withheld()).toEqual(['a', 'b']);
    expect(weak()).toEqual([]);
    expect(tryShowing('b')).toBe(false);
  });

  test('believes a table that is offered to it, where it holds', () => {
    let questions = 0;
    const counting: Solver = {
      open: (program) => {
        const opened = solver.open(program);
        return {
          ...opened,
          optimise: (sense, terms) => {
            questions += 1;
            return opened.optimise(sense, terms);
          },
        };
      },
    };
    const { withhold, offer, weak } = patternIn(pair, {}, counting);
    withhold('b');
    offer([1, -1]);
    expect([weak(), questions]).toEqual([[], 0]);
  });

  test('asks no more for what is given up', () => {
    const { giveUp, weak } = patternIn(pair);
    giveUp('a');
    expect(weak()).toEqual([]);
  });

  test('finds moves, also of those who know a cell', () => {
    const alone = systemInWords({ a: 1, b: 2, c: 9 }, { a: {}, b: {}, c: {}, 'a + b + c': {} });
    const { move, withhold } = patternIn(alone);
    expect(move('a', 1)).toEqual([1, -1, 0]);
    withhold('c');
    expect(move('b', 1, 'a')).toEqual([0, 1, -1]);
    expect(move('a', -2)).toBeUndefined();
  });

  test('closes the two programs that it opened', () => {
    let closed = 0;
    const counting: Solver = {
      open: (program) => ({
        ...solver.open(program),
        close: () => {
          closed += 1;
        },
      }),
    };
    patternIn(pair, {}, counting).close();
    expect(closed).toBe(2);
  });
});

describe('who is alone in a withheld cell', () => {
  const two = systemInWords({ a: 1, b: 2 }, { a: {}, b: {}, 'a + b': shown });

  test('works out the other part of a shown sum', () => {
    expect(patternIn(two).weak()).toEqual([]);
    const { weak, heldBy, exposure, isHealed, withhold } = patternIn(two, {
      insiders: 'singletons',
    });
    expect([weak(), isHealed('b', 'a')]).toEqual([['b by a'], false]);
    expect(heldBy('b', 'a')).toEqual(['a + b']);
    expect(exposure('b', 'a')).toEqual({
      id: 'b',
      insider: 'a',
      least: 2,
      greatest: 2,
      from: ['a + b'],
    });
    withhold('a + b');
    expect([weak(), isHealed('b', 'a')]).toEqual([[], true]);
    expect(exposure('b', 'a')).toMatchObject({ least: 0, greatest: Infinity });
  });

  test('is held to know it only while the question lasts', () => {
    const alone = systemInWords({ a: 1, b: 2, c: 9 }, { a: {}, b: {}, c: {}, 'a + b + c': {} });
    const { move, isHealed, weak, withhold } = patternIn(alone, { insiders: 'singletons' });
    expect([isHealed('b', 'a'), isHealed('b')]).toEqual([false, true]);
    expect(weak()).toEqual(['b by a']);
    // Whoever is in a knows it: nothing but c can make up for b, and the next to ask knows nothing.
    expect(move('b', 1, 'a')).toEqual([0, 1, -1]);
    expect(move('b', 1)).toEqual([-1, 1, 0]);
    withhold('c');
    expect(isHealed('b', 'a')).toBe(true);
  });

  test('is asked for only once readers from outside find out nothing', () => {
    const three = systemInWords(
      { a: 1, b: 2, c: 3, d: 9 },
      { a: {}, b: {}, 'a + b': shown, c: {}, d: {}, 'c + d': {} },
    );
    const { weak, withhold } = patternIn(three, { insiders: 'singletons' });
    expect(weak()).toEqual(['c']);
    withhold('d');
    expect(weak()).toEqual(['b by a']);
  });

  test('is given up alone', () => {
    const { weak, giveUp } = patternIn(two, { insiders: 'singletons' });
    giveUp('b');
    expect(weak()).toEqual(['b by a']);
    giveUp('b', 'a');
    expect(weak()).toEqual([]);
  });

  test('learns nothing new of cells of which only they are part, and harms none that is large', () => {
    const own = systemInWords(
      { a: 1, b: { count: 0, isKnown: true }, c: 2, d: 9 },
      { a: {}, 'a + b': {}, c: {}, d: {}, 'a + c + d': {} },
    );
    const { weak, withhold } = patternIn(own, { insiders: 'singletons' });
    withhold('d');
    expect(weak()).toEqual([]);
    const large = systemInWords({ a: 1, b: 9 }, { a: {}, b: {}, 'a + b': {} });
    const second = patternIn(large, { insiders: 'singletons' });
    second.withhold('b');
    expect(second.weak()).toEqual([]);
  });

  test('knows more by being one of two, and nothing by being in a larger cell', () => {
    // In `a + b`, of two, nobody is alone.
    const { weak } = patternIn(systemInWords({ a: 1, b: 1 }, { a: {}, 'a + b': {} }), {
      insiders: 'singletons',
    });
    expect(weak()).toEqual([]);
    const both = patternIn(systemInWords({ a: 1, b: 1 }, { a: {}, b: {}, 'a + b': shown }), {
      insiders: 'singletons',
    });
    expect(both.weak()).toEqual(['b by a', 'a by b']);
  });

  test('works out a small change too', () => {
    const change = systemInWords(
      { a: 1, b: 9, c: 8 },
      { a: {}, b: { status: 'withheld' }, c: shown, 'a + b': shown },
      { derived: ['b - c'] },
    );
    expect(patternIn(change, { insiders: 'singletons' }).weak()).toEqual(['b - c by a']);
  });
});
