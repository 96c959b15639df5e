import { describe, expect, test } from 'vitest';
import { formIn, systemInWords } from '../../testing/system-in-words.ts';
import type { DisclosureRules, PublicSystem } from '../public-system.ts';
import { addComplements } from './add-complements.ts';
import { orderSystem } from './ordered-system.ts';
import type { Pattern } from './pattern.ts';
import type { Weakness } from './question.ts';

interface Answers {
  /** What is weak until anything is withheld. */
  readonly weak: readonly (readonly [id: string, insider?: string])[];
  /** What it takes to move a form so far; nothing helps where left out. */
  readonly moves?: Readonly<Record<number, { readonly cost: number; readonly cells: string }>>;
  readonly heldBy?: readonly string[];
  readonly rules?: Partial<DisclosureRules>;
  readonly isHealed?: boolean;
}

/** What is asked and done, where the pattern answers like this. */
function helped(system: PublicSystem, answers: Answers): readonly string[] {
  const { weak, moves = {}, heldBy, isHealed = false } = answers;
  const ordered = orderSystem(system);
  const told: string[] = [];
  const isWithheld = new Uint8Array(ordered.forms.length);
  const form = (id: string) => formIn(ordered, id);
  const name = (at: number) => ordered.forms[at]?.id ?? '';
  let isWeak = true;
  const pattern: Pattern = {
    isWithheld,
    withhold: (cells) => {
      told.push(`withholds ${Array.from(cells, name).join(', ')}`);
      isWeak = false;
    },
    show: () => undefined,
    offer: (unknowns) => told.push(`offers ${Array.from(unknowns).join(' ')}`),
    weaknesses: () =>
      isWeak
        ? weak.map(([id, insider]) => ({
            form: form(id),
            ...(insider === undefined ? {} : { insider: form(insider) }),
          }))
        : [],
    isHealed: () => isHealed,
    asked: () => 0,
    heldBy: () => heldBy?.map(form),
    exposureOf: ({ form: at }) => ({ id: name(at), least: 0, greatest: 0, from: [] }),
    moveFor: ({ form: at }, by) => {
      told.push(`${name(at)} by ${by}`);
      const move = moves[by];
      if (move === undefined) return undefined;
      const cells = move.cells === '' ? [] : move.cells.split(', ').map(form);
      return { cost: move.cost, cells, unknowns: [by] };
    },
    tryShowing: () => false,
    giveUp: () => undefined,
    close: () => undefined,
  };
  isWithheld[form(weak[0]?.[0] ?? '')] = 1;
  const rules: DisclosureRules = { threshold: 5, width: 1, insiders: 'none', ...answers.rules };
  addComplements(ordered, rules, pattern, (each: readonly Weakness[]) => {
    if (isHealed) isWeak = false;
    return each.toReversed();
  });
  return told;
}

/** One count, in a table of which nothing else helps. */
const one = (count: number) =>
  systemInWords({ a: count, b: 12 }, { a: {}, b: {}, 'a + b': {} }, { derived: ['b - a'] });

const asked = (count: number, width: number, others: Partial<Answers> = {}) =>
  helped(one(count), { weak: [['a']], rules: { width }, ...others }).slice(0, -1);

describe('a weak form is asked to move', () => {
  test('within what is small, down and up and both ways', () => {
    expect(asked(3, 1).slice(0, 2)).toEqual(['a by -1', 'a by 1']);
    expect(asked(2, 3).slice(0, 2)).toEqual(['a by 2', 'a by -1']);
    expect(asked(1, 3)).toEqual(['a by 3', 'a by 3', 'a by -1', 'a by 2']);
    expect(asked(4, 3)).toEqual(['a by -3', 'a by 3', 'a by -3']);
    expect(asked(1, 1)).toEqual(['a by 1', 'a by 1', 'a by -1']);
    expect(asked(4, 1)).toEqual(['a by -1', 'a by 1', 'a by -1']);
    expect(asked(2, 2).slice(0, 3)).toEqual(['a by 1', 'a by -1', 'a by 2']);
  });

  test('anywhere, where nothing small is wide enough', () => {
    expect(asked(3, 1)).toEqual(['a by -1', 'a by 1', 'a by 1', 'a by -1']);
    expect(asked(4, 4)).toEqual(['a by 4', 'a by -4']);
    expect(asked(1, 4)).toEqual(['a by 4', 'a by -1', 'a by 3']);
    expect(asked(12, 3)).toEqual(['a by 3', 'a by -3']);
    expect(asked(5, 3)).toEqual(['a by 3', 'a by -3']);
    expect(asked(0, 3)).toEqual(['a by 3', 'a by 3']);
    expect(asked(3, 3, { rules: { width: 3, threshold: 4 } })).toEqual(['a by 3', 'a by -3']);
  });

  test('up or down, where it is a change', () => {
    const change = systemInWords({ a: 10, b: 12 }, { a: {} }, { derived: ['b - a'] });
    expect(helped(change, { weak: [['b - a']], rules: { width: 3 } }).slice(0, -1)).toEqual([
      'b - a by 3',
      'b - a by -3',
    ]);
  });

  test('by one, where somebody finds it out who is alone', () => {
    const told = helped(one(12), { weak: [['a', 'b']], rules: { width: 3 } });
    expect(told.slice(0, -1)).toEqual(['a by 1', 'a by -1']);
  });

  test('not at all, where what helped another helped it too', () => {
    expect(helped(one(3), { weak: [['a']], isHealed: true })).toEqual([]);
  });
});

describe('of all moves the cheapest is taken', () => {
  test('the first of two that cost the same', () => {
    const same = { '-1': { cost: 2, cells: 'b' }, 1: { cost: 2, cells: 'a + b' } };
    expect(helped(one(3), { weak: [['a']], moves: same })).toEqual([
      'a by -1',
      'a by 1',
      'withholds b',
      'offers -1',
    ]);
  });

  test('a later one that costs less', () => {
    const less = { '-1': { cost: 2, cells: 'b' }, 1: { cost: 1, cells: 'a + b' } };
    expect(helped(one(3), { weak: [['a']], moves: less }).slice(2)).toEqual([
      'withholds a + b',
      'offers 1',
    ]);
  });

  test('two together, where both are needed, and neither where one cannot be', () => {
    const moves = {
      2: { cost: 1, cells: 'b' },
      '-1': { cost: 1, cells: 'a + b' },
      3: { cost: 5, cells: 'b' },
    };
    const rules = { width: 3 };
    expect(helped(one(2), { weak: [['a']], moves, rules })).toEqual([
      'a by 2',
      'a by -1',
      'withholds b, a + b',
      'offers 2',
      'offers -1',
    ]);
    const half = { 2: { cost: 1, cells: 'b' }, 3: { cost: 5, cells: 'b' } };
    expect(helped(one(2), { weak: [['a']], moves: half, rules })).toEqual([
      'a by 2',
      'a by -1',
      'a by 3',
      'a by -2',
      'a by 1',
      'withholds b',
      'offers 3',
    ]);
  });

  test('and where it takes no cell, the cheapest that holds the form back, else all that is open', () => {
    const moves = { 1: { cost: 0, cells: '' } };
    const dear = systemInWords(
      { a: 12, b: 9, c: 7 },
      {
        a: {},
        b: { weight: 3 },
        c: { weight: 2 },
        'a + b': { weight: 1, status: 'shown' },
        'a + c': { weight: 2 },
      },
    );
    const heldBy = ['a', 'b', 'c', 'a + b', 'a + c'];
    expect(helped(dear, { weak: [['a']], moves, heldBy })).toEqual([
      'a by 1',
      'a by -1',
      'offers 1',
      'withholds c',
    ]);
    const all = ['a by 1', 'a by -1', 'withholds a + c, b, c'];
    expect(helped(dear, { weak: [['a']], heldBy: ['a + b'] })).toEqual(all);
    expect(helped(dear, { weak: [['a']] })).toEqual(all);
  });

  test('form by form in the order that was asked for', () => {
    const told = helped(one(12), { weak: [['a'], ['b']] });
    expect(told.filter((each) => each.includes('by 1'))).toEqual(['b by 1', 'a by 1']);
  });
});
