import { describe, expect, test } from 'vitest';
import { groupBy } from '../../kernel/group-by.ts';
import { systemInWords, withholding } from '../../testing/system-in-words.ts';
import type { PublicSystem } from '../public-system.ts';
import { linkedParts } from './linked-parts.ts';
import { orderSystem } from './ordered-system.ts';

/** Which forms hang together, by name; those that are in no part are left out. */
function parts(system: PublicSystem, ...withheld: readonly string[]): readonly string[] {
  const ordered = orderSystem(system);
  const found = linkedParts(ordered, withholding(ordered, ...withheld));
  const groups = groupBy(ordered.forms.entries(), ([form]) => found[form]);
  return Array.from(groups)
    .filter(([part]) => part !== -1)
    .map(([, those]) => those.map(([, { id }]) => id).join(', '));
}

const counts = { a: 3, b: 12, c: 7, d: 9 };
const cells = { a: {}, b: {}, c: {}, d: {}, 'a + b': {}, 'c + d': {} };

describe('withheld cells hang together', () => {
  test('through a shown cell that adds up unknowns of both, and not with those of another', () => {
    expect(parts(systemInWords(counts, cells), 'a', 'b', 'c', 'd')).toEqual(['a, b', 'c, d']);
  });

  test('through an unknown that they share', () => {
    expect(parts(systemInWords(counts, cells), 'a', 'b', 'a + b')).toEqual(['a, a + b, b']);
  });

  test('in a chain, from whichever end it is joined', () => {
    const chain = { a: {}, b: {}, c: {}, d: {}, 'c + d': {}, 'b + c': {}, 'a + b': {} };
    expect(parts(systemInWords(counts, chain), 'a', 'b', 'c', 'd')).toEqual(['a, b, c, d']);
    const other = { a: {}, b: {}, c: {}, d: {}, 'a + d': {}, 'b + c': {}, 'c + d': {} };
    expect(parts(systemInWords(counts, other), 'a', 'b', 'c', 'd')).toEqual(['a, b, c, d']);
  });

  test('not through what is shown itself, or known', () => {
    const three = { a: {}, b: {}, c: {}, 'a + b': {}, 'b + c': {} };
    expect(parts(systemInWords(counts, three), 'a', 'c')).toEqual(['a', 'c']);
    const known = { ...counts, b: { count: 12, isKnown: true as const } };
    expect(parts(systemInWords(known, three), 'a', 'b', 'c')).toEqual(['a', 'c']);
    expect(parts(systemInWords(known, { ...three, 'a + b + c': {} }), 'a', 'a + b')).toEqual([
      'a, a + b',
    ]);
  });

  test('through a relation, and not through what readers do not hold', () => {
    const two = { a: {}, b: {}, c: {} };
    expect(parts(systemInWords(counts, two), 'a', 'b')).toEqual(['a', 'b']);
    const related = systemInWords(counts, two, { relations: ['a >= b'] });
    expect(parts(related, 'a', 'b')).toEqual(['a, b']);
    const derived = systemInWords(counts, two, { derived: ['b - a'] });
    expect(parts(derived, 'a', 'b')).toEqual(['a, b - a', 'b']);
  });

  test('in no part where nothing of it can move', () => {
    expect(parts(systemInWords(counts, { a: {}, b: {}, 'a + b': {} }), 'a + b')).toEqual([]);
    expect(parts(systemInWords(counts, { a: {}, 'a + b': {} }), 'a + b')).toEqual(['a + b']);
  });
});
