import { expect, test } from 'vitest';
import { en } from './en.ts';
import { km } from './km.ts';

const marks = ['①', '②', '③', '④'] as const;

test('both languages fill in the same values', () => {
  const marksOf = (text: string) => marks.filter((mark) => text.includes(mark));
  expect(stringsOf(km).map(marksOf)).toEqual(stringsOf(en).map(marksOf));
});

test('the Khmer interface has no Latin digit, and is in normal form', () => {
  expect(stringsOf(km).filter((text) => /\d/.test(text) || text !== text.normalize())).toEqual([]);
});

/** Every string of a catalogue; functions are called with marks in place of their values. */
function stringsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (isTemplate(value)) return [value(...marks)];
  return Object.values(value as object).flatMap(stringsOf);
}

function isTemplate(value: unknown): value is (...values: readonly string[]) => string {
  return typeof value === 'function';
}
