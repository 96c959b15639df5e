import { describe, expect, test } from 'vitest';
import type { CountsInWords } from '../../testing/disclosure/knowledge-in-words.ts';
import { knowledgeInWords, termsInWords } from '../../testing/disclosure/knowledge-in-words.ts';
import { closingSolver, solver } from '../../testing/solver.ts';
import type { Solver } from '../solver.ts';
import { openExplainer } from './follows-from.ts';

/** Asks one after the other what holds these sums where they are. */
function explain(counts: CountsInWords, ...said: readonly string[]) {
  const explainer = openExplainer(knowledgeInWords(counts, said, []), solver);
  const names = Object.keys(counts);
  return (sum: string, ...known: readonly string[]) => {
    const own = known.map((name) => names.indexOf(name));
    const grounds = explainer.groundsOf(termsInWords(counts, sum), own);
    return grounds.map(({ id, sign }) => `${sign > 0 ? '+' : '-'} ${id}`);
  };
}

describe('R-53 why a sum can be worked out', () => {
  test('is the total less the other part', () => {
    const grounds = explain({ a: 3, b: 12, c: 4, d: 9 }, 'a + b', 'b', 'c + d');
    expect(grounds('a')).toEqual(['+ a + b', '- b']);
    expect(grounds('b')).toEqual(['+ b']);
  });

  test('is told in the order of what was said, whatever is asked first', () => {
    const grounds = explain({ a: 3, b: 12, c: 4 }, 'c', 'b', 'a + b + c');
    expect(grounds('a')).toEqual(['- c', '- b', '+ a + b + c']);
    expect(grounds('b + c')).toEqual(['+ c', '+ b']);
    expect(grounds('a')).toEqual(['- c', '- b', '+ a + b + c']);
  });

  test('is a bound from above where there is one, else the bound from below', () => {
    const grounds = explain({ a: 3, b: 5 }, 'a <= 3', 'b >= 5');
    expect(grounds('a')).toEqual(['+ a <= 3']);
    expect(grounds('b')).toEqual(['+ b >= 5']);
  });

  test('is what an insider knows besides', () => {
    const grounds = explain({ a: 1, b: 4, c: 6 }, 'a + b', 'c');
    expect(grounds('b', 'a')).toEqual(['+ a + b']);
    // What the insider knows by themselves is no statement.
    expect(grounds('a', 'a')).toEqual([]);
  });

  test('forgets what an insider knew, when it is asked for somebody else', () => {
    // b is 5 at most, for a is 3 at least; that b is not above 6 says less.
    const grounds = explain({ a: { least: 3, count: 4 }, b: 4 }, 'a + b', 'b <= 6');
    expect(grounds('b')).toEqual(['+ a + b']);
    expect(grounds('b', 'a')).toEqual(['+ a + b']);
    expect(grounds('b')).toEqual(['+ a + b']);
    expect(grounds('a')).toEqual(['+ a + b']);
  });

  test('is what an insider knows by their true count', () => {
    // With a of 0 nothing would agree: b would be 5.
    expect(explain({ a: 1, b: 4 }, 'a + b', 'b <= 4.5')('b', 'a')).toEqual(['+ a + b']);
  });

  test('counts from what readers know to be the least', () => {
    // b is 4 at most because a is 1 at least.
    const counts = { a: { least: 1, count: 1 }, b: 4 };
    expect(explain(counts, 'a + b')('b')).toEqual(['+ a + b']);
    expect(explain(counts, 'a - b >= -3')('b')).toEqual([]);
  });

  test('is nothing where nothing holds the sum', () => {
    expect(explain({ a: 3, b: 4 }, 'b')('a')).toEqual([]);
  });

  test('is nothing where the solver gives up', () => {
    const helpless: Solver = {
      open: (program) => ({ ...solver.open(program), optimise: () => ({ status: 'gave-up' }) }),
    };
    const explainer = openExplainer(knowledgeInWords({ a: 3 }, ['a'], []), helpless);
    expect(explainer.groundsOf([[0, 1]])).toEqual([]);
  });

  test('is asked of one program, which is closed at the end', () => {
    const closing = closingSolver();
    const explainer = openExplainer(knowledgeInWords({ a: 3 }, ['a'], []), closing.by);
    explainer.groundsOf([[0, 1]]);
    expect(closing.open()).toBe(1);
    explainer.close();
    expect(closing.open()).toBe(0);
  });

  test('takes no dust of the solver for a reason', () => {
    const dusty = (dual: number): Solver => ({
      open: (program) => ({
        ...solver.open(program),
        optimise: () => ({
          status: 'optimal',
          value: 3,
          columns: new Float64Array(1),
          columnDuals: new Float64Array(1),
          rowDuals: Float64Array.of(dual),
        }),
      }),
    });
    const signs = (dual: number) => {
      const explainer = openExplainer(knowledgeInWords({ a: 3 }, ['a'], []), dusty(dual));
      return explainer.groundsOf([[0, 1]]).map(({ sign }) => sign);
    };
    expect(signs(0.5)).toEqual([1]);
    expect(signs(-0.5)).toEqual([-1]);
    expect(signs(1e-6)).toEqual([1]);
    expect(signs(-1e-6)).toEqual([-1]);
    expect(signs(1e-7)).toEqual([]);
    expect(signs(-1e-7)).toEqual([]);
  });
});
