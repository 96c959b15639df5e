import { describe, expect, test } from 'vitest';
import { formIn, systemInWords, withholding } from '../../testing/system-in-words.ts';
import type { DisclosureRules, PublicSystem } from '../public-system.ts';
import { orderSystem } from './ordered-system.ts';
import { gatherWitnesses } from './witnesses.ts';

const rules: DisclosureRules = { threshold: 5, width: 1, insiders: 'none' };

function witnessesIn(
  system: PublicSystem,
  withheld: readonly string[],
  changed: Partial<DisclosureRules> = {},
) {
  const ordered = orderSystem(system);
  const isWithheld = withholding(ordered, ...withheld);
  const witnesses = gatherWitnesses(ordered, isWithheld, { ...rules, ...changed });
  const form = (id: string) => formIn(ordered, id);
  return {
    ...witnesses,
    widths: (id: string) => [witnesses.widthOf(form(id)), witnesses.plausibleWidthOf(form(id))],
    moves: (id: string, ...stay: readonly number[]) => witnesses.moves(form(id), stay),
    reasons: (id: string) => witnesses.reasonsOf(form(id)).map((at) => ordered.forms[at]?.id),
    show: (id: string) => isWithheld.fill(0, form(id), form(id) + 1),
    withhold: (id: string) => isWithheld.fill(1, form(id), form(id) + 1),
  };
}

const pair = systemInWords({ a: 3, b: 12 }, { a: {}, b: {}, 'a + b': {} });

describe('a witness', () => {
  test('is a table of whole numbers that agrees with what is shown', () => {
    const { add, widths } = witnessesIn(pair, ['a', 'b']);
    expect(add([1, 0])).toBe('none');
    expect(add([0.5, -0.5])).toBe('none');
    expect(add([1, -1.1])).toBe('none');
    expect([widths('a'), widths('b')]).toEqual([
      [0, 0],
      [0, 0],
    ]);
    expect(add([1, -1])).toBe('plausible');
    expect(add([0.999_999_9, -1.000_000_1])).toBe('plausible');
    expect([widths('a'), widths('b'), widths('a + b')]).toEqual([
      [1, 1],
      [1, 1],
      [0, 0],
    ]);
    expect(add([-2, 2])).toBe('plausible');
    expect([widths('a'), widths('b')]).toEqual([
      [3, 3],
      [3, 3],
    ]);
  });

  test('goes nowhere below nothing, below what readers know, or against what they know', () => {
    const { add } = witnessesIn(pair, ['a', 'b']);
    expect(add([-4, 4])).toBe('none');
    expect(add([-3, 3])).not.toBe('none');
    const atLeast = systemInWords({ a: { count: 3, least: 2 }, b: 12 }, { a: {}, b: {} });
    const second = witnessesIn(atLeast, ['a', 'b']);
    expect([second.add([-1, 0]), second.add([-2, 0])]).toEqual(['plausible', 'none']);
    const known = { a: { count: 3, isKnown: true as const }, b: 12 };
    const third = witnessesIn(systemInWords(known, { a: {}, b: {} }), ['a', 'b']);
    expect([third.add([1, 0]), third.add([0, 1])]).toEqual(['none', 'plausible']);
  });

  test('keeps to relations', () => {
    const atLeast = systemInWords({ a: 3, b: 4 }, { a: {}, b: {} }, { relations: ['b >= a'] });
    const { add } = witnessesIn(atLeast, ['a', 'b']);
    expect([add([1, 0]), add([2, 0])]).toEqual(['plausible', 'none']);
    const equal = systemInWords({ a: 3, b: 3 }, { a: {}, b: {} }, { relations: ['a = b'] });
    const same = witnessesIn(equal, ['a', 'b']);
    expect([same.add([1, 1]), same.add([1, 0]), same.add([0, 1])]).toEqual([
      'plausible',
      'none',
      'none',
    ]);
  });
});

describe('a reader who knows the policy', () => {
  test('believes a table with a small count in it, and finds one on the way to another', () => {
    const { add, widths } = witnessesIn(pair, ['a', 'b']);
    expect(add([2, -2])).toBe('plausible');
    expect(widths('a')).toEqual([2, 1]);
    const none = witnessesIn(systemInWords({ a: 4, b: 12 }, { a: {}, b: {}, 'a + b': {} }), [
      'a',
      'b',
    ]);
    expect(none.add([3, -3])).toBe('implausible');
    expect(none.widths('a')).toEqual([3, 0]);
    expect(none.add([1, -1])).toBe('implausible');
  });

  test('finds none further on the way than the threshold', () => {
    const three = systemInWords({ a: 1, b: 1, c: 30 }, { a: {}, b: {}, c: {}, 'a + b + c': {} });
    const { add, widths } = witnessesIn(three, ['a', 'b', 'c'], { threshold: 3 });
    // One step of two: a of 3 and b of 3 are no longer small.
    expect(add([4, 4, -8])).toBe('plausible');
    expect(widths('a')).toEqual([4, 1]);
    expect(widths('c')).toEqual([8, 2]);
    // Five steps on, a is 4, which is small; with a threshold of 5 nobody looks so far.
    const nine = systemInWords({ a: 9, b: 4 }, { a: {}, b: {}, 'a + b': {} });
    expect(witnessesIn(nine, ['a', 'b']).add([-9, 9])).toBe('implausible');
    expect(witnessesIn(nine, ['a', 'b'], { threshold: 6 }).add([-9, 9])).toBe('plausible');
  });

  test('knows that of 2 below 2, both are 1', () => {
    const both = systemInWords({ a: 1, b: 1 }, { a: {}, b: {}, 'a + b': {} });
    const { add } = witnessesIn(both, ['a', 'b'], { threshold: 2 });
    expect(add([1, -1])).toBe('implausible');
    expect(witnessesIn(both, ['a', 'b']).add([1, -1])).toBe('plausible');
    const zeros = witnessesIn(both, ['a', 'b'], { threshold: 2, zeros: 'withhold' });
    expect(zeros.add([1, -1])).toBe('plausible');
  });

  test('takes nothing for small below 1 or from the threshold on', () => {
    const more = systemInWords({ a: 1, b: 12 }, { a: {}, b: {}, 'a + b': {} });
    expect(witnessesIn(more, ['a', 'b']).add([-1, 1])).toBe('implausible');
    expect(witnessesIn(more, ['a', 'b'], { zeros: 'withhold' }).add([-1, 1])).toBe('plausible');
    const open = systemInWords({ a: 2 }, { a: {} });
    const { add } = witnessesIn(open, ['a']);
    expect([add([2]), add([-1])]).toEqual(['plausible', 'plausible']);
    expect(witnessesIn(open, ['a'], { threshold: 4 }).add([2])).toBe('plausible');
    expect(witnessesIn(open, ['a'], { threshold: 3 }).add([1])).toBe('implausible');
  });

  test('believes everything of cells that are withheld for no reason to be seen', () => {
    const large = systemInWords({ a: 10, b: 12 }, { a: {}, b: {}, 'a + b': {} });
    expect(witnessesIn(large, ['a', 'b']).add([1, -1])).toBe('plausible');
  });

  test('asks for a reason only where something moves', () => {
    const two = systemInWords(
      { a: 4, b: 12, c: 3, d: 9 },
      { a: {}, b: {}, c: {}, d: {}, 'a + b': {}, 'c + d': {} },
    );
    const { add, widths } = witnessesIn(two, ['a', 'b', 'c', 'd']);
    expect(add([0, 0, 1, -1])).toBe('plausible');
    expect(add([1, -1, 0, 0])).toBe('implausible');
    expect(add([1, -1, 1, -1])).toBe('implausible');
    expect(widths('c')).toEqual([1, 1]);
  });

  test('takes a small change for a reason, up or down, and none for no change', () => {
    const derived = { derived: ['b - a'] };
    const change = systemInWords({ a: 10, b: 12 }, { a: {}, b: {}, 'a + b': {} }, derived);
    const { add } = witnessesIn(change, ['a', 'b']);
    expect([add([-1, 1]), add([1, -1])]).toEqual(['plausible', 'implausible']);
    expect(witnessesIn(change, ['a', 'b']).add([3, -3])).toBe('plausible');
    expect(witnessesIn(change, ['a', 'b'], { zeros: 'withhold' }).add([1, -1])).toBe('implausible');
    expect(witnessesIn(change, ['a', 'b']).add([-2, 2])).toBe('plausible');
    expect(witnessesIn(change, ['a', 'b'], { threshold: 4 }).add([-1, 1])).toBe('implausible');
    const shrinks = systemInWords({ a: 12, b: 10 }, { a: {}, b: {}, 'a + b': {} }, derived);
    expect(witnessesIn(shrinks, ['a', 'b']).add([1, -1])).toBe('plausible');
    expect(witnessesIn(shrinks, ['a', 'b']).add([-1, 1])).toBe('implausible');
  });
});

describe('all witnesses together', () => {
  const three = systemInWords(
    { a: 3, b: 12, c: 7 },
    { a: {}, b: {}, c: {}, 'a + b + c': {}, 'a + b': {} },
  );

  test('tell what moves while others stay', () => {
    const { add, moves } = witnessesIn(three, ['a', 'b', 'c', 'a + b']);
    add([1, 0, -1]);
    expect(moves('a')).toBe(true);
    expect(moves('b')).toBe(false);
    expect([moves('a', 1), moves('a', 2), moves('a', 0, 1)]).toEqual([true, false, false]);
    add([1, -1, 0]);
    expect([moves('a', 2), moves('a + b', 2), moves('a + b', 1)]).toEqual([true, false, true]);
  });

  test('name the cells that may be the reason, the true ones first', () => {
    const { reasons } = witnessesIn(three, ['a', 'b', 'c', 'a + b']);
    expect(reasons('c')).toEqual(['a', 'a + b', 'b', 'c']);
    expect(reasons('a + b + c')).toEqual([]);
    const small = systemInWords({ a: 3, b: 2 }, { a: {}, b: {}, 'a + b': {} });
    expect(witnessesIn(small, ['a', 'a + b']).reasons('b')).toEqual([]);
    const last = systemInWords(
      { a: 12, b: 3, c: 7 },
      { a: {}, b: {}, c: {}, 'a + b': {} },
      { derived: ['b - a'] },
    );
    const second = witnessesIn(last, ['a', 'b', 'c']);
    expect(second.reasons('a')).toEqual(['b', 'a']);
    expect(second.reasons('c')).toEqual([]);
    expect(second.reasons('b - a')).toEqual(['b', 'a']);
  });

  test('forget the tables in which a cell is another that is shown now', () => {
    const { add, widths, show, review, moves } = witnessesIn(three, ['a', 'b', 'c', 'a + b']);
    add([1, 0, -1]);
    add([-1, 1, 0]);
    expect([widths('a'), widths('c')]).toEqual([
      [2, 2],
      [1, 1],
    ]);
    show('a + b');
    review();
    expect([widths('a'), widths('c'), widths('b')]).toEqual([
      [1, 1],
      [0, 0],
      [1, 1],
    ]);
    expect([moves('c'), moves('a')]).toEqual([false, true]);
  });

  test('are believed anew where parts fall asunder or grow together', () => {
    const four = systemInWords(
      { a: 3, b: 12, c: 7, d: 9 },
      { a: {}, b: {}, c: {}, d: {}, 'a + b': {}, 'c + d': {}, 'b + c': {} },
    );
    const { add, widths, withhold, regroup, show, review } = witnessesIn(four, [
      'a',
      'b',
      'c',
      'd',
    ]);
    expect(add([2, -2, 2, -2])).toBe('plausible');
    expect(widths('c')).toEqual([2, 1]);
    withhold('b + c');
    regroup();
    // The table with c alone in it needs no reason any more, as nothing of its part is small.
    expect(add([0, 0, 2, -2])).toBe('plausible');
    expect(widths('c')).toEqual([2, 2]);
    show('b + c');
    review();
    expect(widths('c')).toEqual([2, 1]);
    withhold('b + c');
    review();
    expect(widths('c')).toEqual([2, 1]);
  });

  test('come back as they were saved', () => {
    const { add, widths, show, review, save, withhold, moves, reasons } = witnessesIn(three, [
      'a',
      'b',
      'c',
      'a + b',
    ]);
    add([1, 0, -1]);
    add([2, 0, -2]);
    const restore = save();
    show('a + b');
    review();
    expect([widths('a'), widths('c'), reasons('c')]).toEqual([
      [0, 0],
      [0, 0],
      ['a', 'b', 'c'],
    ]);
    withhold('a + b');
    restore();
    expect([widths('a'), widths('c')]).toEqual([
      [2, 1],
      [2, 1],
    ]);
    expect([moves('c'), reasons('c')]).toEqual([true, ['a', 'a + b', 'b', 'c']]);
  });
});
