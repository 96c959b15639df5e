import { expect, test } from 'vitest';
import { nearestWord } from './nearest-word.ts';

test('a misspelt key is near the key that was meant', () => {
  expect(nearestWord('femal', ['total', 'female'])).toBe('female');
  expect(nearestWord('law-enforcment', ['justice', 'law-enforcement'])).toBe('law-enforcement');
});

test('two neighbouring letters in the wrong order are one mistake', () => {
  expect(nearestWord('opne', ['done', 'open'])).toBe('open');
});

test('of words as near as each other none is taken', () => {
  expect(nearestWord('kh-99', ['kh-9', 'kh-19', 'kh-29'])).toBe('');
  expect(nearestWord('cat', ['bat', 'hat'])).toBe('');
  expect(nearestWord('femal', ['female', 'female'])).toBe('female');
});

test('of a letter and a number one is near where a single character is wrong, and of one alone', () => {
  expect(nearestWord('d77', ['d1', 'd2'])).toBe('');
  expect(nearestWord('d77', ['d1', 'd7'])).toBe('d7');
  expect(nearestWord('d77', ['d7', 'd17'])).toBe('');
  expect(nearestWord('kh-99', ['kh-1', 'xs'])).toBe('');
});

test('nothing is near where no letter is shared', () => {
  expect(nearestWord('x', ['id', 'kind'])).toBe('');
  expect(nearestWord('weather', ['id', 'kind'])).toBe('');
});

test('nothing is near where nothing is known', () => {
  expect(nearestWord('female', [])).toBe('');
});
