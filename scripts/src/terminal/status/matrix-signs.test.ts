import stringWidth from 'string-width';
import { expect, test } from 'vitest';
import { drawCell, lateMark, signs } from './matrix-signs.ts';

const every = [...Object.values(signs), lateMark];

test('every state has a sign of its own, so that no colour is needed', () => {
  expect(new Set(every).size).toBe(every.length);
});

test('every sign is one column wide', () => {
  expect(every.filter((sign) => stringWidth(sign) !== 1)).toEqual([]);
});

test('a cell is two columns wide, with a mark where it was late and blank where nothing is owed', () => {
  expect(drawCell({ status: 'received' })).toBe('● ');
  expect(drawCell({ status: 'nil', daysLate: 3 })).toBe('○*');
  expect(drawCell(undefined)).toBe('  ');
  expect(stringWidth(drawCell({ status: 'overdue' }))).toBe(2);
});
