import { expect, test } from 'vitest';
import { nearestWord } from './nearest-word.ts';

test('a misspelt key is near the key that was meant', () => {
  expect(nearestWord('femal', ['total', 'female'])).toBe('female');
  expect(nearestWord('law-enforcment', ['justice', 'law-enforcement'])).toBe('law-enforcement');
});

test('of words as near as each other the first by code unit is taken', () => {
  expect(nearestWord('kh-99', ['kh-9', 'kh-19', 'kh-29'])).toBe('kh-19');
});

test('nothing is near where no letter is shared', () => {
  expect(nearestWord('x', ['id', 'kind'])).toBe('');
  expect(nearestWord('weather', ['id', 'kind'])).toBe('');
});

test('nothing is near where nothing is known', () => {
  expect(nearestWord('female', [])).toBe('');
});
